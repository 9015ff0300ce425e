// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/skipcall/skipcallapi.h"

#include "models/providers/skipcall/parser.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

using namespace skipcall;

namespace {

using Kind = Error::Kind;
using Priority = HttpRequest::Priority;

constexpr int usualRequestsPerMinute = 100;
constexpr auto recordingsNeed = 15min; ///< After the end of a call, until its recording is there.
const QString planOption = u"plan_requests_per_minute"_s;

HttpConfig configured(const Account &account, HttpConfig config)
{
    if (config.baseUrl.isEmpty())
        config.baseUrl = account.baseUrl;
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    const int plan = account.options.value(planOption).toInt();
    const int pace = agreed > 0 ? agreed : plan > 0 ? plan : usualRequestsPerMinute;
    if (config.paces.isEmpty())
        config.paces.insert(u"default"_s, Pace{pace, 1min});
    config.errorDetail = parseErrorDetail;
    return config;
}

/// There is no such thing, or the key may not see it.
bool isState(const Error &error)
{
    return error.kind == Kind::NotFound || error.kind == Kind::Forbidden || error.kind == Kind::Rejected;
}

QStringList idsOf(const RecordPage &page)
{
    QStringList ids;
    for (const Record &record : page.records)
        ids << record.ref.providerCallId;
    return ids;
}

/// Its recording may still come. Not when the clocks disagree so much that nothing can be said.
bool endedJustNow(const CallFacts &facts)
{
    const TimePoint now = SystemClock().now();
    return facts.endedAt && *facts.endedAt > now - recordingsNeed && *facts.endedAt < now + recordingsNeed;
}

/// {"recording": …, "transcription": …}
QByteArray joinedRaw(const QList<std::pair<QByteArray, QByteArray>> &resources)
{
    QByteArrayList parts;
    for (const auto &[name, body] : resources)
        parts << '"' + name + "\":" + body.trimmed();
    return '{' + parts.join(',') + '}';
}

} // namespace

SkipcallApi::SkipcallApi(ProviderContext context)
    : m_http(configured(context.account, std::move(context.http)))
    , m_reading{context.account.id, context.account.options.value(u"country"_s)}
{
    m_http.setCredentials({"Authorization", "Bearer " + context.secret.trimmed()});
}

/// Every answer says how many requests a minute the plan allows.
QCoro::Task<Result<HttpReply>> SkipcallApi::send(HttpRequest request)
{
    const Result<HttpReply> reply = co_await m_http.send(request);
    const int limit = reply ? reply->header("X-RateLimit-Limit").toInt() : 0;
    if (limit >= usualRequestsPerMinute)
        m_learnt.insert(planOption, QString::number(limit));
    co_return reply;
}

QCoro::Task<Result<AccountFacts>> SkipcallApi::test()
{
    const NumberedPage one{1, 1};
    const Result<RecordPage> page = co_await firstPage(one, Priority::Foreground);
    if (!page)
        co_return tl::unexpected(page.error());
    if (page->itemCount > 0 && page->records.isEmpty())
        co_return failure(Kind::BadReply, u"these are not Skipcall's calls"_s);
    AccountFacts facts;
    facts.options = m_learnt;
    co_return facts;
}

/// The page that the server shows when asked for that one; asks for fewer rows where it refuses so many.
QCoro::Task<Result<RecordPage>> SkipcallApi::shownPage(NumberedPage page, Priority priority)
{
    const HttpRequest request = callsRequest(page, priority);
    const Result<HttpReply> reply = co_await send(request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<RecordPage> rows = parseCallPage(reply->body, m_reading);
    if (!rows)
        co_return rows;
    const Pagination place = parsePagination(reply->body, page.number);
    rows->hasMore = place.hasMore;
    rows->offset = page.offset();
    if (place.size && *place.size < page.size && rows->itemCount > 0)
        m_largestPage = std::min(m_largestPage, *place.size);
    else if (rows->itemCount == page.size)
        m_fullSize = std::max(m_fullSize, page.size);
    co_return rows;
}

QCoro::Task<Result<RecordPage>> SkipcallApi::firstPage(NumberedPage page, Priority priority)
{
    const NumberedPage first{1, page.size};
    Result<RecordPage> rows = co_await shownPage(first, priority);
    if (rows && rows->itemCount > 0)
        m_firstIds = idsOf(*rows);
    co_return rows;
}

/// Whether a further page looks like the first one.
bool SkipcallApi::beginsAnew(const NumberedPage &page, const RecordPage &rows) const
{
    return page.number > 1 && !rows.records.isEmpty()
        && (m_firstIds.isEmpty() || m_firstIds.first() == rows.records.first().ref.providerCallId
            || idsOf(rows).contains(m_firstIds.first()));
}

/// Asks for the first page to be sure: new calls may have pushed it down.
QCoro::Task<Result<bool>> SkipcallApi::isFirstAgain(NumberedPage page, QStringList ids, Priority priority)
{
    const Result<RecordPage> first = co_await firstPage(page, priority);
    if (!first)
        co_return tl::unexpected(first.error());
    co_return idsOf(*first) == ids;
}

/// Whether rows follow, for replies that do not say so.
QCoro::Task<Result<bool>> SkipcallApi::hasRowsBehind(NumberedPage page, Priority priority)
{
    const NumberedPage next{page.number + 1, page.size};
    const Result<RecordPage> rows = co_await shownPage(next, priority);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return rows->itemCount > 0 && !beginsAnew(next, *rows);
}

QCoro::Task<Result<RecordPage>> SkipcallApi::listCalls(ListPosition position)
{
    for (;;) {
        const NumberedPage wanted = m_isUnpaged ? NumberedPage{1, largestPage}
                                                : pageShowing(position.offset, position.limit, m_largestPage);
        const int largest = m_largestPage;
        QCoro::Task<Result<RecordPage>> asking =
            wanted.number == 1 ? firstPage(wanted, position.priority) : shownPage(wanted, position.priority);
        Result<RecordPage> page = co_await asking;
        if (!page && page.error().kind == Kind::Rejected && wanted.size > smallestPage) {
            m_largestPage = std::max(smallestPage, wanted.size / 2);
            continue;
        }
        if (!page)
            co_return page;
        const Result<void> judged = co_await judgePaging(wanted, *page, position.priority);
        if (!judged)
            co_return tl::unexpected(judged.error());
        if (m_largestPage < largest && wanted.number > 1 && !m_isUnpaged)
            continue; // pages of the size that it has begin elsewhere
        const bool isShort = page->itemCount > 0 && page->itemCount < wanted.size;
        if (m_isUnpaged)
            page->offset = 0;
        if (m_isUnpaged || (isShort && m_largestPage == largest))
            page->hasMore = page->hasMore.value_or(false) && !m_isUnpaged;
        else if (isShort)
            page->hasMore = true;
        co_return page;
    }
}

/// Finds out how this server pages, from what it showed when asked for @p wanted.
QCoro::Task<Result<void>> SkipcallApi::judgePaging(NumberedPage wanted, RecordPage page, Priority priority)
{
    if (page.itemCount > wanted.size)
        m_isUnpaged = true; // it gives all that it has
    if (!m_isUnpaged && beginsAnew(wanted, page)) {
        const QStringList ids = idsOf(page);
        const Result<bool> again = co_await isFirstAgain(wanted, ids, priority);
        if (!again)
            co_return tl::unexpected(again.error());
        m_isUnpaged = *again;
    }
    const bool isShort = page.itemCount > 0 && page.itemCount < wanted.size;
    if (m_isUnpaged || !isShort)
        co_return Result<void>();
    bool hasMore = page.hasMore.value_or(false);
    if (!page.hasMore && wanted.size > m_fullSize) {
        const Result<bool> found = co_await hasRowsBehind(wanted, priority);
        if (!found)
            co_return tl::unexpected(found.error());
        hasMore = *found;
    }
    if (hasMore)
        m_largestPage = std::min(m_largestPage, page.itemCount);
    co_return Result<void>();
}

QCoro::Task<Result<Record>> SkipcallApi::fetchCall(QString providerCallId)
{
    const Result<HttpRequest> request = callRequest(providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Record> record = parseCall(reply->body, m_reading);
    if (record && record->ref.providerCallId != providerCallId)
        co_return failure(Kind::BadReply, u"another call in the answer"_s);
    if (!record || !record->moreExpected)
        co_return record;
    const Result<Record> whole = co_await withDetailsOf(*record);
    co_return whole;
}

/// The body of a resource of a call; null when there is none.
QCoro::Task<Result<QByteArray>> SkipcallApi::resource(QString callId, QString name)
{
    const Result<HttpRequest> request = callRequest(callId, name);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (reply)
        co_return reply->body;
    if (isState(reply.error()))
        co_return QByteArray();
    co_return tl::unexpected(reply.error());
}

QCoro::Task<Result<Record>> SkipcallApi::withDetailsOf(Record record)
{
    CallDetails details;
    QList<std::pair<QByteArray, QByteArray>> raw;
    const QString id = record.ref.providerCallId;
    record.moreExpected = endedJustNow(record.facts);
    const Result<QByteArray> recording = co_await resource(id, u"recording"_s);
    if (!recording)
        co_return tl::unexpected(recording.error());
    const Result<RecordingState> state = recording->isNull() ? RecordingState() : parseRecording(*recording);
    if (!state)
        co_return tl::unexpected(state.error());
    if (!recording->isNull()) {
        raw.append({"recording", *recording});
        record.moreExpected = state->isPending;
    }
    Result<QByteArray> text = QByteArray();
    if (state->isTranscribed)
        text = co_await resource(id, u"transcription"_s);
    if (!text)
        co_return tl::unexpected(text.error());
    if (!text->isNull()) {
        const Result<Transcription> transcription = parseTranscription(*text);
        if (!transcription)
            co_return tl::unexpected(transcription.error());
        raw.append({"transcription", *text});
        details.facts = transcription->facts;
        record.moreExpected = record.moreExpected || transcription->isPending;
    }
    if (state->recording)
        details.facts.recordings << *state->recording;
    details.raw = joinedRaw(raw);
    record.details = details;
    co_return record;
}

} // namespace callboard
