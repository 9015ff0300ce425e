// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/sunsetapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;

constexpr int usualRequestsPerMinute = 300; ///< The vendor names no number.
constexpr int mostPages = 1000; ///< Of one list: more is a circle.
constexpr auto writtenWithin = 1h; ///< Minutes, usually.

HttpConfig configured(const Account &account, HttpConfig config)
{
    config.baseUrl = sunset::withoutVersion(account.baseUrl);
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    if (config.paces.isEmpty())
        config.paces.insert(u"default"_s, Pace{agreed > 0 ? agreed : usualRequestsPerMinute, 1min});
    config.errorDetail = sunset::parseErrorDetail;
    return config;
}

} // namespace

SunsetApi::SunsetApi(ProviderContext context)
    : m_http(configured(context.account, std::move(context.http)))
    , m_reading{context.account.id, context.account.options.value(u"country"_s)}
{
    m_http.setCredentials({"Authorization", "Bearer " + context.secret.trimmed()});
}

ListTraits SunsetApi::listTraits() const
{
    return {.kind = ListTraits::Kind::Offset, .largestPage = sunset::largestPage, .hasLists = true};
}

QCoro::Task<Result<AccountFacts>> SunsetApi::test()
{
    const HttpRequest profile = sunset::profileRequest();
    const Result<HttpReply> reply = co_await m_http.send(profile);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<AccountFacts> facts = sunset::parseProfile(reply->body);
    if (!facts)
        co_return tl::unexpected(facts.error());
    HttpRequest cases = sunset::casesRequest({1, 1});
    cases.priority = HttpRequest::Priority::Foreground;
    const Result<HttpReply> listed = co_await m_http.send(cases);
    if (!listed) {
        Error error = listed.error();
        if (error.kind == Kind::Forbidden)
            error.detail = u"cases: read (%1)"_s.arg(error.detail);
        co_return tl::unexpected(error);
    }
    const Result<sunset::CasePage> page = sunset::parseCasePage(listed->body);
    if (!page)
        co_return tl::unexpected(page.error());
    co_return facts;
}

QCoro::Task<Result<QStringList>> SunsetApi::lists()
{
    QStringList cases;
    for (int number = 1; number <= mostPages; ++number) {
        const HttpRequest request = sunset::casesRequest({number, sunset::largestPage});
        const Result<HttpReply> reply = co_await m_http.send(request);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const Result<sunset::CasePage> page = sunset::parseCasePage(reply->body);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const QString &id : page->ids) {
            if (!cases.contains(id))
                cases << id;
        }
        if (page->ids.isEmpty() || !page->meta.hasMore.value_or(false))
            co_return cases;
    }
    co_return failure(Kind::BadReply, u"a list of cases without end"_s);
}

QCoro::Task<Result<RecordPage>> SunsetApi::listCalls(ListPosition position)
{
    const NumberedPage asked = pageShowing(position.offset, position.limit, m_largestPage);
    Result<HttpRequest> request = sunset::callsRequest(position.list, asked);
    if (!request)
        co_return tl::unexpected(request.error());
    request->priority = position.priority;
    const Result<HttpReply> reply = co_await m_http.send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<sunset::CallPage> list = sunset::parseCallPage(reply->body, position.list, m_reading);
    if (!list)
        co_return tl::unexpected(list.error());
    const sunset::PageMeta &meta = list->meta;
    if (meta.size && *meta.size > 0 && *meta.size < asked.size)
        m_largestPage = *meta.size;
    list->page.offset = meta.offset.value_or(asked.offset());
    list->page.hasMore = meta.hasMore;
    for (Record &record : list->page.records)
        record.moreExpected = mayStillBeWritten(record.facts);
    co_return std::move(list->page);
}

QCoro::Task<Result<Record>> SunsetApi::fetchCall(QString providerCallId)
{
    const Result<HttpRequest> request = sunset::callRequest(providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_http.send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QString caseId = sunset::placeOf(providerCallId)->caseId;
    Result<Record> record = sunset::parseCall(reply->body, caseId, m_reading);
    if (!record)
        co_return record;
    if (record->ref.providerCallId != providerCallId)
        co_return failure(Kind::BadReply, u"another call in the answer"_s);
    record->moreExpected = mayStillBeWritten(record->facts);
    co_return record;
}

/// The route with the token rather than the link of unknown life (section 2).
QCoro::Task<Result<HttpReply>> SunsetApi::fetchAudio(AudioRequest wanted)
{
    Result<HttpRequest> address = sunset::callRequest(wanted.providerCallId);
    if (!address)
        co_return tl::unexpected(address.error());
    address->path += u"/recording"_s;
    const HttpRequest request = audioFrom(*address, wanted);
    const Result<HttpReply> reply = co_await m_http.send(request);
    co_return reply;
}

/// Transcript and summary are written after the call; nothing says whether they will be. The list shows them
/// as soon as the call itself does.
bool SunsetApi::mayStillBeWritten(const CallFacts &facts) const
{
    if (facts.status != CallStatus::Completed || facts.recordings.isEmpty() || !facts.summary.isNull())
        return false;
    const TimePoint theirNow = SystemClock().now() + m_http.clockSkew().value_or(0s);
    return facts.endedAt && *facts.endedAt <= theirNow && theirNow - *facts.endedAt < writtenWithin;
}

/// Nobody new ends the list for whoever reads it, so pages without anybody are passed over here. A case that
/// this user may not read has no contacts.
QCoro::Task<Result<QList<ProviderGuest>>> SunsetApi::listGuests(int offset)
{
    if (offset == 0 || offset != int(m_round.seen.size())) {
        const Result<QStringList> cases = co_await lists();
        if (!cases)
            co_return tl::unexpected(cases.error());
        m_round = {*cases, 1, {}};
    }
    QList<ProviderGuest> fresh;
    while (fresh.isEmpty() && !m_round.casesLeft.isEmpty()) {
        const Result<sunset::ContactPage> page =
            co_await contactPage(m_round.casesLeft.first(), m_round.page);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const ProviderGuest &contact : page->contacts) {
            if (!m_round.seen.contains(contact.providerGuestId))
                fresh << contact;
            m_round.seen.insert(contact.providerGuestId);
        }
        ++m_round.page;
        if (!page->meta.hasMore.value_or(false) || m_round.page > mostPages) {
            m_round.casesLeft.removeFirst();
            m_round.page = 1;
        }
    }
    co_return fresh;
}

QCoro::Task<Result<sunset::ContactPage>> SunsetApi::contactPage(QString caseId, int number)
{
    const Result<HttpRequest> request = sunset::contactsRequest(caseId, {number, sunset::largestPage});
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_http.send(*request);
    if (!reply && (reply.error().kind == Kind::Forbidden || reply.error().kind == Kind::NotFound))
        co_return sunset::ContactPage();
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return sunset::parseContactPage(reply->body, m_reading.region);
}

} // namespace callboard
