// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/phoneincapi.h"

#include "models/domain/phonenumber.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

using namespace phoneinc;

namespace {

using Kind = Error::Kind;
using Priority = HttpRequest::Priority;

constexpr int usualRequestsPerMinute = 120; ///< The vendor does not tell its limit.
constexpr auto textsNeed = 15min; ///< After the end of a call, until its summary and recording are there.
constexpr std::chrono::milliseconds lookLasts = 2min; ///< One reading of the voicemails serves so long.
constexpr std::chrono::milliseconds contactsLast = 10min;

HttpConfig configured(const Account &account, HttpConfig config)
{
    if (config.baseUrl.isEmpty())
        config.baseUrl = account.baseUrl;
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    if (config.paces.isEmpty())
        config.paces.insert(u"default"_s, Pace{agreed > 0 ? agreed : usualRequestsPerMinute, 1min});
    config.errorDetail = parseErrorDetail;
    return config;
}

bool isFresh(const QElapsedTimer &timer, std::chrono::milliseconds span)
{
    return timer.isValid() && std::chrono::milliseconds(timer.elapsed()) < span;
}

/// There is no such resource here, or the key may not see it: calls come without it.
bool isState(const Error &error)
{
    return error.kind == Kind::NotFound || error.kind == Kind::Forbidden || error.kind == Kind::Rejected;
}

/// Summary, transcript and recording follow a few minutes after an answered call. Not when the clocks
/// disagree so much that nothing can be said.
bool isMoreDue(const CallFacts &facts)
{
    const TimePoint now = SystemClock().now();
    const bool isRecent =
        facts.endedAt && *facts.endedAt > now - textsNeed && *facts.endedAt < now + textsNeed;
    const bool isWhole = !facts.summary.isNull() && !facts.transcript.isNull() && !facts.recordings.isEmpty();
    return facts.status == CallStatus::Completed && isRecent && !isWhole;
}

} // namespace

PhoneIncApi::PhoneIncApi(ProviderContext context)
    : m_http(configured(context.account, std::move(context.http)))
    , m_reading{context.account.id, context.account.options.value(u"country"_s)}
{
    if (const auto signedIn = SignedIn::fromJson(context.secret))
        m_session.emplace(m_http, *providerInfo(Provider::PhoneInc).signIn, context.account, *signedIn,
                          context.saveSecret);
    else
        m_http.setCredentials({"X-Api-Key", context.secret.trimmed()});
}

QCoro::Task<Result<HttpReply>> PhoneIncApi::send(HttpRequest request)
{
    if (!m_session) {
        const Result<HttpReply> reply = co_await m_http.send(request);
        co_return reply;
    }
    const Result<HttpReply> reply = co_await m_session->send(request);
    co_return reply;
}

QCoro::Task<Result<AccountFacts>> PhoneIncApi::test()
{
    const ListPosition one{.limit = 1, .priority = Priority::Foreground};
    const Result<HttpRequest> request = callsRequest(one);
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<RecordPage> page = parseCallPage(reply->body, m_reading);
    if (!page)
        co_return tl::unexpected(page.error());
    if (page->itemCount > 0 && page->records.isEmpty())
        co_return failure(Kind::BadReply, u"these are not Phone.inc's calls"_s);
    co_return AccountFacts();
}

QCoro::Task<Result<QStringList>> PhoneIncApi::lists()
{
    if (!isFresh(m_contactsRead, contactsLast)) {
        const Result<QList<ProviderGuest>> people = co_await contacts();
        if (!people && !isState(people.error()))
            co_return tl::unexpected(people.error());
    }
    const QStringList all = fixedLists() + m_numberLists;
    co_return all;
}

QCoro::Task<Result<RecordPage>> PhoneIncApi::listCalls(ListPosition position)
{
    const Result<HttpRequest> request = callsRequest(position);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<RecordPage> page = parseCallPage(reply->body, m_reading);
    if (!page)
        co_return page;
    const Result<void> read = co_await readVoicemails(position.list.isEmpty());
    if (!read)
        co_return tl::unexpected(read.error());
    finish(page->records);
    noteNumbers(*page);
    const bool isFull = page->itemCount >= largestPage;
    const bool isPlainNumber = numberOf(position.list) && !position.list.contains(u'&');
    if (isFull && isPlainNumber && !m_knownLists.contains(listsWithin(position.list).constFirst())) {
        for (const QString &list : listsWithin(position.list)) {
            m_knownLists.insert(list);
            m_numberLists << list;
        }
    }
    co_return page;
}

/// Voicemails come all at once, so they are read once per look at the newest calls.
QCoro::Task<Result<void>> PhoneIncApi::readVoicemails(bool isNewLook)
{
    if (!isNewLook && isFresh(m_voicemailsRead, lookLasts))
        co_return Result<void>();
    const HttpRequest request = voicemailsRequest();
    const Result<HttpReply> reply = co_await send(request);
    if (!reply && !isState(reply.error()))
        co_return tl::unexpected(reply.error());
    if (reply) {
        const Result<QList<Voicemail>> voicemails = parseVoicemails(reply->body, m_reading);
        if (!voicemails)
            co_return tl::unexpected(voicemails.error());
        m_voicemails.setVoicemails(*voicemails);
    }
    m_voicemailsRead.start();
    co_return Result<void>();
}

void PhoneIncApi::finish(QList<Record> &records)
{
    m_voicemails.addTo(records);
    for (Record &record : records)
        record.moreExpected = isMoreDue(record.facts);
}

void PhoneIncApi::noteNumbers(const RecordPage &page)
{
    for (const Record &record : page.records) {
        const CallFacts &facts = record.facts;
        const QString remote = facts.direction == Direction::Outbound ? facts.toNumber : facts.fromNumber;
        const QString list = listOfNumber(remote);
        if (!isE164(remote) || m_knownLists.contains(list))
            continue;
        m_knownLists.insert(list);
        m_numberLists << list;
    }
}

QCoro::Task<Result<Record>> PhoneIncApi::fetchCall(QString providerCallId)
{
    const Result<HttpRequest> request = callRequest(providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<Record> record = parseCall(reply->body, m_reading);
    if (record && record->ref.providerCallId != providerCallId)
        co_return failure(Kind::BadReply, u"another call in the answer"_s);
    if (!record)
        co_return record;
    if (record->facts.status == CallStatus::Missed) {
        const Result<void> read = co_await readVoicemails(false);
        if (!read)
            co_return tl::unexpected(read.error());
    }
    QList<Record> records{*record};
    finish(records);
    *record = records.first();
    co_return record;
}

/// Links are made for each reply (sections 4 and 5). A voicemail has an id of its own and is found in their
/// list.
QCoro::Task<Result<QString>> PhoneIncApi::audioLink(AudioRequest wanted)
{
    const bool isVoicemail = wanted.recordingId != wanted.providerCallId;
    const Result<HttpRequest> asking =
        isVoicemail ? Result<HttpRequest>(voicemailsRequest()) : callRequest(wanted.providerCallId);
    if (!asking)
        co_return tl::unexpected(asking.error());
    const Result<HttpReply> reply = co_await send(*asking);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<QString> link = isVoicemail ? voicemailLink(reply->body, wanted.recordingId)
                                             : Result<QString>(recordingLink(reply->body));
    co_return link;
}

QCoro::Task<Result<HttpReply>> PhoneIncApi::fetchAudio(AudioRequest wanted)
{
    const Result<QString> link = co_await audioLink(wanted);
    if (!link)
        co_return tl::unexpected(link.error());
    auto fetching = audioBehind(m_http, *link, wanted, false);
    const Result<HttpReply> audio = co_await fetching;
    co_return audio;
}

QCoro::Task<Result<QList<ProviderGuest>>> PhoneIncApi::contacts()
{
    const HttpRequest request = contactsRequest();
    const Result<HttpReply> reply = co_await send(request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<QList<ProviderGuest>> people = parseContacts(reply->body, m_reading);
    if (!people)
        co_return people;
    for (const ProviderGuest &guest : *people) {
        const QString list = listOfNumber(guest.phone);
        if (!isE164(guest.phone) || m_knownLists.contains(list))
            continue;
        m_knownLists.insert(list);
        m_numberLists << list;
    }
    m_contactsRead.start();
    co_return people;
}

/// They all come at once.
QCoro::Task<Result<QList<ProviderGuest>>> PhoneIncApi::listGuests(int offset)
{
    if (offset > 0)
        co_return QList<ProviderGuest>();
    const Result<QList<ProviderGuest>> people = co_await contacts();
    co_return people;
}

} // namespace callboard
