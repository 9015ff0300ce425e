// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/quoapi.h"

#include "models/providers/quo/details.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;
using quo::Surface;

Q_LOGGING_CATEGORY(log, "callboard.quo")

constexpr int requestsPerSecond = 8; ///< The vendor allows ten over both surfaces.
const QString surfaceOption = u"surface"_s;
constexpr auto directoryLasts = 1h;
constexpr auto partsWithin = 15min; ///< After so long, a recording that is not there will not come.
constexpr auto clockDoubt = 5min; ///< So much may their clock be ahead of ours.
constexpr int mostUserPages = 40;

HttpConfig configured(const Account &account, HttpConfig config)
{
    if (config.baseUrl.isEmpty())
        config.baseUrl = account.baseUrl;
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    if (config.paces.isEmpty())
        config.paces.insert(u"default"_s, agreed > 0 ? Pace{agreed, 1min} : Pace{requestsPerSecond, 1s});
    config.errorDetail = quo::parseErrorDetail;
    return config;
}

/// Plans without it, and calls that have none: no error.
bool isNothingThere(const Error &error)
{
    return error.httpStatus == 400 || error.httpStatus == 403 || error.httpStatus == 404;
}

bool endedLately(const CallFacts &facts)
{
    const auto ago = SystemClock().now() - facts.endedAt.value_or(TimePoint());
    return ago > -clockDoubt && ago < partsWithin;
}

RecordPage lostToken()
{
    RecordPage page;
    page.tokenLost = true;
    return page;
}

/// Adds a reply to CallDetails::raw, without signed links.
void keep(QByteArray &raw, const QString &name, const QByteArray &reply)
{
    if (raw.isEmpty())
        raw = "{}";
    raw.chop(1);
    raw += (raw.size() > 1 ? ",\"" : "\"") + name.toUtf8() + "\":" + quo::withoutSignedLinks(reply) + '}';
}

} // namespace

QuoApi::QuoApi(ProviderContext context)
    : m_http(configured(context.account, std::move(context.http)))
{
    m_context.reading = {context.account.id, context.account.options.value(u"country"_s)};
    if (context.account.options.value(surfaceOption) == quo::keyOf(Surface::V1))
        m_context.surface = Surface::V1;
    m_http.setCredentials({"Authorization", context.secret.trimmed()}); // bare: with "Bearer" it is refused
}

ListTraits QuoApi::listTraits() const
{
    return {.kind = ListTraits::Kind::Windows,
            .largestPage = quo::largestPage,
            .overlap = 24h, // nothing tells what has changed (section 4)
            .lateOverlap = 72h};
}

void QuoApi::use(Surface surface)
{
    if (m_context.surface != surface)
        m_directoryRead.reset();
    m_context.surface = surface;
    m_confirmed = true;
    m_learnt.insert(surfaceOption, quo::keyOf(surface));
}

/// The dated surface has call routes since lately: where it has none, the older one must answer.
QCoro::Task<Result<void>> QuoApi::findSurface()
{
    const ListPosition one{.limit = 1, .priority = HttpRequest::Priority::Foreground};
    const HttpRequest dated = quo::callsRequest(one, {});
    const Result<HttpReply> reply = co_await m_http.send(dated);
    if (reply) {
        const Result<RecordPage> page = quo::parseCallPage(reply->body, m_context);
        if (!page)
            co_return tl::unexpected(page.error());
        use(Surface::Dated);
        co_return Result<void>();
    }
    if (reply.error().kind != Kind::NotFound)
        co_return tl::unexpected(reply.error());
    const HttpRequest older = quo::phoneNumbersRequest();
    const Result<HttpReply> lines = co_await m_http.send(older);
    if (!lines)
        co_return tl::unexpected(lines.error());
    quo::Directory directory;
    const Result<void> read = quo::readPhoneNumbers(lines->body, m_context.reading.region, directory);
    if (read)
        use(Surface::V1);
    co_return read;
}

QCoro::Task<Result<void>> QuoApi::refreshDirectory()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_directoryRead && now - *m_directoryRead < directoryLasts)
        co_return Result<void>();
    quo::Directory directory;
    const HttpRequest request = quo::phoneNumbersRequest();
    const Result<HttpReply> lines = co_await m_http.send(request);
    const bool needed = m_context.surface == Surface::V1;
    if (!lines && (needed || !isNothingThere(lines.error())))
        co_return tl::unexpected(lines.error());
    if (lines) {
        const auto read = quo::readPhoneNumbers(lines->body, m_context.reading.region, directory);
        if (!read)
            co_return read;
    }
    QString token;
    for (int page = 0; page < mostUserPages && (page == 0 || !token.isNull()); ++page) {
        const HttpRequest asked = quo::usersRequest(token);
        const Result<HttpReply> users = co_await m_http.send(asked);
        if (!users && !isNothingThere(users.error()))
            co_return tl::unexpected(users.error());
        if (!users)
            break;
        const Result<QString> next = quo::readUsers(users->body, directory);
        if (!next)
            co_return tl::unexpected(next.error());
        token = *next;
    }
    m_context.directory = directory;
    m_directoryRead = now;
    co_return Result<void>();
}

QCoro::Task<Result<AccountFacts>> QuoApi::test()
{
    const Result<void> found = co_await findSurface();
    if (!found) {
        Error error = found.error();
        if (error.kind == Kind::Forbidden)
            error.detail = u"reading calls: "_s + error.detail;
        co_return tl::unexpected(error);
    }
    AccountFacts facts;
    facts.options = m_learnt;
    co_return facts;
}

QCoro::Task<Result<RecordPage>> QuoApi::listCalls(ListPosition position)
{
    const Result<void> prepared = co_await refreshDirectory();
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    const auto place = quo::placeOf(position.token, m_context.surface);
    if (!place)
        co_return lostToken();
    if (m_context.surface == Surface::V1) {
        const Result<RecordPage> page = co_await listPairs(position, *place);
        co_return page;
    }
    const Result<RecordPage> page = co_await listDated(position, place->calls);
    if (page || page.error().kind != Kind::NotFound)
        co_return page;
    // No such route: the older surface is asked from the beginning of the window on.
    const Result<void> found = co_await findSurface();
    if (!found)
        co_return tl::unexpected(found.error());
    co_return lostToken();
}

QCoro::Task<Result<RecordPage>> QuoApi::listDated(ListPosition position, QString cursor)
{
    const HttpRequest request = quo::callsRequest(position, cursor);
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (!reply && reply.error().httpStatus == 400 && !cursor.isNull()) // cursors live shortly
        co_return lostToken();
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<RecordPage> page = quo::parseCallPage(reply->body, m_context);
    if (!page)
        co_return page;
    use(Surface::Dated);
    if (!page->nextToken.isNull())
        page->nextToken = quo::tokenOf({.surface = Surface::Dated, .calls = page->nextToken});
    co_return page;
}

QCoro::Task<Result<quo::TokenPage<quo::Pair>>> QuoApi::readPairs(ListPosition position, QString token)
{
    if (m_pairs && m_pairs->window == position.window && m_pairs->token == token) {
        quo::TokenPage<quo::Pair> known = m_pairs->page;
        co_return known;
    }
    const HttpRequest request = quo::conversationsRequest(position, token);
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const auto page = quo::parseConversations(reply->body);
    if (!page)
        co_return tl::unexpected(page.error());
    m_pairs = KnownPairs{position.window, token, *page};
    co_return page;
}

/// A page of one pair's calls; empty when they may not be read, which concerns no other pair.
QCoro::Task<Result<RecordPage>> QuoApi::listPair(ListPosition position, quo::Pair pair, QString pageToken)
{
    const QString userId = m_context.directory.lines.value(pair.lineId).userId;
    const HttpRequest request = quo::pairCallsRequest(position, pair, userId, pageToken);
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (reply)
        co_return quo::parseCallPage(reply->body, m_context);
    const Error &error = reply.error();
    if (error.httpStatus == 400 && !pageToken.isNull())
        co_return lostToken();
    if (error.kind != Kind::Forbidden && error.kind != Kind::NotFound)
        co_return tl::unexpected(error);
    qCWarning(log) << "The calls of one conversation cannot be read:" << error.detail;
    co_return RecordPage();
}

/// One page of the pair that has its turn. Where a walk was interrupted some come twice, none is left out.
QCoro::Task<Result<RecordPage>> QuoApi::listPairs(ListPosition position, quo::ListPlace place)
{
    if (place == quo::ListPlace{.surface = Surface::V1})
        m_pairs.reset(); // a new look
    quo::TokenPage<quo::Pair> pairs;
    for (;;) {
        const auto read = co_await readPairs(position, place.conversations);
        if (!read && read.error().httpStatus == 400 && !place.conversations.isNull())
            co_return lostToken();
        if (!read)
            co_return tl::unexpected(read.error());
        pairs = *read;
        if (place.pair < pairs.items.size())
            break;
        if (pairs.next.isNull())
            co_return RecordPage();
        place = {Surface::V1, pairs.next, 0, {}};
    }
    const quo::Pair pair = pairs.items.at(place.pair);
    Result<RecordPage> listed = co_await listPair(position, pair, place.calls);
    if (!listed || listed->tokenLost)
        co_return listed;
    RecordPage page = std::move(*listed);
    use(Surface::V1);
    place.calls = page.nextToken;
    if (place.calls.isNull())
        ++place.pair;
    const bool ends = place.pair >= pairs.items.size() && pairs.next.isNull();
    page.nextToken = ends ? QString() : quo::tokenOf(place);
    co_return page;
}

QCoro::Task<Result<Record>> QuoApi::readCall(QString callId)
{
    const Result<HttpRequest> request = quo::callRequest(m_context.surface, callId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_http.send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return quo::parseCall(reply->body, m_context);
}

QCoro::Task<Result<Record>> QuoApi::fetchCall(QString providerCallId)
{
    const Result<void> prepared = co_await refreshDirectory();
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    Result<Record> record = co_await readCall(providerCallId);
    if (!record && record.error().kind == Kind::NotFound && !m_confirmed) {
        // Either the call is not there, or the surface.
        const Result<void> found = co_await findSurface();
        if (!found)
            co_return tl::unexpected(found.error());
        record = co_await readCall(providerCallId);
    }
    if (!record)
        co_return record;
    const Result<Record> whole = co_await withParts(*record);
    co_return whole;
}

/// A fresh signed link, to be fetched without the key (section 2, "Others", and section 3).
QCoro::Task<Result<QString>> QuoApi::audioLink(AudioRequest wanted)
{
    const bool isVoicemail = wanted.recordingId.startsWith(u"VM");
    const bool isDated = m_context.surface == quo::Surface::Dated;
    const QString part = isVoicemail ? u"call-voicemails"_s
        : isDated                    ? u"recordings"_s
                                     : u"call-recordings"_s;
    const Result<HttpRequest> asking = isVoicemail && isDated
        ? quo::callRequest(m_context.surface, wanted.providerCallId)
        : quo::partRequest(m_context.surface, wanted.providerCallId, part);
    if (!asking)
        co_return tl::unexpected(asking.error());
    const Result<HttpReply> reply = co_await m_http.send(*asking);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return quo::audioLinkIn(reply->body, wanted.recordingId);
}

QCoro::Task<Result<HttpReply>> QuoApi::fetchAudio(AudioRequest wanted)
{
    Result<QString> link = co_await audioLink(wanted);
    if (!link && link.error().kind == Kind::NotFound && !m_confirmed) {
        const Result<void> found = co_await findSurface();
        if (!found)
            co_return tl::unexpected(found.error());
        link = co_await audioLink(wanted);
    }
    if (!link)
        co_return tl::unexpected(link.error());
    auto fetching = audioBehind(m_http, *link, wanted, true);
    const Result<HttpReply> audio = co_await fetching;
    co_return audio;
}

/// Null when there is nothing.
QCoro::Task<Result<QByteArray>> QuoApi::readPart(QString callId, QString part)
{
    const Result<HttpRequest> request = quo::partRequest(m_context.surface, callId, part);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_http.send(*request);
    if (reply)
        co_return reply->body;
    if (isNothingThere(reply.error()))
        co_return QByteArray();
    co_return tl::unexpected(reply.error());
}

QCoro::Task<Result<Record>> QuoApi::withParts(Record record)
{
    const quo::Parts parts = quo::partsOf(record, m_context.surface);
    CallDetails details;
    details.facts.recordings = record.facts.recordings; // the voicemail's
    bool pending = parts.beingMade;
    for (const QString &part : parts.names) {
        const Result<QByteArray> body = co_await readPart(record.ref.providerCallId, part);
        if (!body)
            co_return tl::unexpected(body.error());
        if (body->isNull())
            continue;
        const Result<quo::Pending> read =
            quo::readPart(part, *body, record.facts, m_context.directory, details.facts);
        if (!read)
            co_return tl::unexpected(read.error());
        pending = pending || *read;
        keep(details.raw, part, *body);
    }
    const bool mayCome = !parts.names.isEmpty() && details.facts.recordings.isEmpty();
    record.moreExpected = pending || (mayCome && endedLately(record.facts));
    record.details = details;
    co_return record;
}

QCoro::Task<Result<QList<ProviderGuest>>> QuoApi::listGuests(int offset)
{
    if (offset == 0 || offset != m_contacts.offset)
        m_contacts = {offset, {}, false}; // tokens are not kept: some come twice
    while (!m_contacts.atEnd) {
        const HttpRequest request = quo::contactsRequest(m_contacts.token);
        const Result<HttpReply> reply = co_await m_http.send(request);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const auto page = quo::parseContacts(reply->body, m_context.reading);
        if (!page)
            co_return tl::unexpected(page.error());
        m_contacts.offset += int(page->items.size());
        m_contacts.token = page->next;
        m_contacts.atEnd = page->next.isNull();
        if (!page->items.isEmpty())
            co_return page->items;
    }
    co_return QList<ProviderGuest>();
}

} // namespace callboard
