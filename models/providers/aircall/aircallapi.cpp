// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/aircallapi.h"

#include "models/providers/aircall/edits.h"
#include "models/providers/http/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;

constexpr int usualRequestsPerMinute = 60;
constexpr auto block = 60s; ///< After too many requests; its end is often not told (section 8).
constexpr auto sixMonths = 184 * 24h; ///< The longest that six months can be.
/// After so long, what the artificial intelligence has not said it will not say.
constexpr auto insightsWithin = 1h;
constexpr auto clockDoubt = 5min; ///< So much may their clock be ahead of ours.
constexpr int mostDirectoryPages = 20; ///< Of users or tags.

HttpConfig configured(const Account &account, HttpConfig config)
{
    if (config.baseUrl.isEmpty())
        config.baseUrl = account.baseUrl;
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    if (config.paces.isEmpty()) {
        config.paces.insert(u"default"_s, Pace{agreed > 0 ? agreed : usualRequestsPerMinute, 1min});
        config.leastSilence = block;
    }
    config.resetHeader = "X-AircallApi-Reset";
    config.errorDetail = aircall::parseErrorDetail;
    return config;
}

/// Alone, or beside the secret of an app.
QByteArray tokenIn(const QByteArray &secret)
{
    const QJsonObject parts = QJsonDocument::fromJson(secret).object();
    return parts.isEmpty() ? secret.trimmed() : parts.value("secret"_L1).toString().trimmed().toUtf8();
}

QByteArray apiIdOf(const Account &account)
{
    return account.options.value(u"api_id"_s).trimmed().toUtf8();
}

Credentials credentialsOf(const Account &account, const QByteArray &secret)
{
    registerSecret(secret); // beside what is made of it below
    const QByteArray id = apiIdOf(account);
    if (id.isEmpty())
        return {"Authorization", "Bearer " + secret};
    return {"Authorization", "Basic " + (id + ':' + secret).toBase64()};
}

/// Without the licence, or when there is nothing: no error (section 6).
bool isNothingThere(const Error &error)
{
    return error.httpStatus == 400 || error.httpStatus == 403 || error.httpStatus == 404;
}

bool endedLately(const CallFacts &facts)
{
    const auto ago = SystemClock().now() - facts.endedAt.value_or(TimePoint());
    return ago > -clockDoubt && ago < insightsWithin;
}

/// What there is besides the transcription, and is made of it.
struct Resource {
    QLatin1StringView name;
    Result<void> (*read)(const QByteArray &, CallFacts &);
};
constexpr std::array<Resource, 5> madeOfWords{{
    {"summary"_L1, aircall::readSummary},
    {"topics"_L1, aircall::readTopics},
    {"sentiments"_L1, aircall::readSentiments},
    {"action_items"_L1, aircall::readActionItems},
    {"custom_summary_result"_L1, aircall::readCustomSummary},
}};
constexpr QLatin1StringView transcriptionName("transcription");

/// Adds a reply to CallDetails::raw.
void keep(QByteArray &raw, QLatin1StringView name, const QByteArray &reply)
{
    if (raw.isEmpty())
        raw = "{}";
    raw.chop(1);
    raw += (raw.size() > 1 ? ",\"" : "\"") + QByteArray(name.data(), name.size()) + "\":" + reply + '}';
}

} // namespace

AircallApi::AircallApi(ProviderContext context)
    : m_http(configured(context.account, std::move(context.http)))
    , m_hasApiId(!apiIdOf(context.account).isEmpty())
    , m_reading{context.account.id, context.account.options.value(u"country"_s)}
{
    if (const auto signedIn = SignedIn::fromJson(context.secret))
        m_session.emplace(m_http, *providerInfo(Provider::Aircall).signIn, context.account, *signedIn,
                          context.saveSecret);
    else
        m_http.setCredentials(credentialsOf(context.account, tokenIn(context.secret)));
}

ListTraits AircallApi::listTraits() const
{
    return {.kind = ListTraits::Kind::Windows,
            .largestPage = aircall::largestPage,
            .overlap = 1h,
            .lateOverlap = 28h, // the second look comes about a day after the call, whenever that is made
            .horizon = std::chrono::hours(sixMonths)};
}

QCoro::Task<Result<HttpReply>> AircallApi::send(HttpRequest request)
{
    Result<HttpReply> reply;
    if (m_session)
        reply = co_await m_session->send(request);
    else
        reply = co_await m_http.send(request);
    if (!reply && aircall::isWrongCredentials(reply.error()))
        reply.error().kind = Kind::Unauthorised;
    co_return reply;
}

QCoro::Task<Result<AccountFacts>> AircallApi::test()
{
    const HttpRequest ping = aircall::pingRequest();
    const Result<HttpReply> pong = co_await send(ping);
    if (!pong) {
        Error error = pong.error();
        if (error.kind == Kind::Unauthorised && !m_hasApiId && !m_session)
            error.detail += u": an API token needs the API ID that came with it"_s;
        co_return tl::unexpected(error);
    }
    if (const Result<void> answer = aircall::parsePing(pong->body); !answer)
        co_return tl::unexpected(answer.error());
    const ListPosition one{.limit = 1, .priority = HttpRequest::Priority::Foreground};
    const Result<RecordPage> page = co_await listCalls(one);
    if (!page) {
        Error error = page.error();
        if (error.kind == Kind::Forbidden)
            error.detail = u"reading calls: "_s + error.detail;
        co_return tl::unexpected(error);
    }
    co_return AccountFacts();
}

QCoro::Task<Result<RecordPage>> AircallApi::listCalls(ListPosition position)
{
    const std::optional<aircall::PagePlace> place = aircall::placeOf(position.token, position.limit);
    if (!place) {
        RecordPage lost;
        lost.tokenLost = true;
        co_return lost;
    }
    const HttpRequest request = aircall::callsRequest(position, *place);
    const Result<HttpReply> reply = co_await send(request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return aircall::parseCallPage(reply->body, m_reading, *place);
}

QCoro::Task<Result<Record>> AircallApi::readCall(QString callId)
{
    const Result<HttpRequest> request = aircall::callRequest(callId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return aircall::parseCall(reply->body, m_reading);
}

QCoro::Task<Result<Record>> AircallApi::fetchCall(QString providerCallId)
{
    Result<Record> record = co_await readCall(providerCallId);
    if (!record)
        co_return record;
    const bool mayTellMore = std::exchange(record->moreExpected, false);
    record->details = CallDetails();
    if (!mayTellMore)
        co_return record;
    const aircall::Speakers speakers = aircall::speakersOf(*record);
    const Result<CallDetails> details = co_await readDetails(providerCallId, speakers);
    if (!details)
        co_return tl::unexpected(details.error());
    record->details = *details;
    record->moreExpected = details->facts.segments.isEmpty() && endedLately(record->facts);
    co_return record;
}

/// The signed links in a call are good for an hour, so it is read anew (section 5).
QCoro::Task<Result<HttpReply>> AircallApi::fetchAudio(AudioRequest wanted)
{
    const Result<HttpRequest> asking = aircall::callRequest(wanted.providerCallId);
    if (!asking)
        co_return tl::unexpected(asking.error());
    const Result<HttpReply> call = co_await send(*asking);
    if (!call)
        co_return tl::unexpected(call.error());
    const QString field = wanted.recordingId == wanted.providerCallId ? u"recording"_s : u"voicemail"_s;
    const QString link = objectIn(call->body, {u"call"_s})[field].toString();
    if (link.isEmpty())
        co_return failure(Kind::NotFound, u"the call has no audio"_s);
    auto fetching = audioBehind(m_http, link, wanted, true);
    const Result<HttpReply> audio = co_await fetching;
    co_return audio;
}

/// Null when there is nothing.
QCoro::Task<Result<QByteArray>> AircallApi::readInsight(QString callId, QString resource)
{
    const Result<HttpRequest> request = aircall::insightRequest(callId, resource);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (reply)
        co_return reply->status == 204 ? QByteArray() : reply->body;
    if (isNothingThere(reply.error()))
        co_return QByteArray();
    co_return tl::unexpected(reply.error());
}

QCoro::Task<Result<CallDetails>> AircallApi::readDetails(QString callId, aircall::Speakers speakers)
{
    CallDetails details;
    const Result<QByteArray> words = co_await readInsight(callId, transcriptionName);
    if (!words)
        co_return tl::unexpected(words.error());
    if (words->isNull()) // the rest is made of it
        co_return details;
    const Result<void> named = co_await nameSpeakers(*words, &speakers);
    if (!named)
        co_return tl::unexpected(named.error());
    if (const auto read = aircall::readTranscription(*words, speakers, details.facts); !read)
        co_return tl::unexpected(read.error());
    keep(details.raw, transcriptionName, *words);
    for (const Resource &resource : madeOfWords) {
        const Result<QByteArray> body = co_await readInsight(callId, resource.name);
        if (!body)
            co_return tl::unexpected(body.error());
        if (body->isNull())
            continue;
        if (const Result<void> read = resource.read(*body, details.facts); !read)
            co_return tl::unexpected(read.error());
        keep(details.raw, resource.name, *body);
    }
    co_return details;
}

/// Speakers whom the call does not name are looked up among all users, read once.
QCoro::Task<Result<void>> AircallApi::nameSpeakers(QByteArray transcription, aircall::Speakers *speakers)
{
    const QStringList unknown = aircall::unknownSpeakers(transcription, *speakers);
    if (unknown.isEmpty())
        co_return Result<void>();
    if (!m_usersRead) {
        const Result<void> read = co_await readUsers();
        if (!read && !isNothingThere(read.error()))
            co_return read;
        m_usersRead = true;
    }
    for (const QString &id : unknown) {
        if (m_userNames.contains(id))
            speakers->users.insert(id, m_userNames.value(id));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> AircallApi::readUsers()
{
    for (int page = 1; page <= mostDirectoryPages; ++page) {
        const HttpRequest request = aircall::usersRequest(page);
        const Result<HttpReply> reply = co_await send(request);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const auto users = aircall::parseUsers(reply->body, page);
        if (!users)
            co_return tl::unexpected(users.error());
        for (const aircall::NamedId &user : users->items)
            m_userNames.insert(QString::number(user.id), user.name);
        if (users->isLast)
            break;
    }
    co_return Result<void>();
}

QCoro::Task<Result<QList<aircall::NamedId>>> AircallApi::readTags()
{
    QList<aircall::NamedId> all;
    for (int page = 1; page <= mostDirectoryPages; ++page) {
        const HttpRequest request = aircall::tagsRequest(page);
        const Result<HttpReply> reply = co_await send(request);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const auto tags = aircall::parseTags(reply->body, page);
        if (!tags)
            co_return tl::unexpected(tags.error());
        all += tags->items;
        if (tags->isLast)
            break;
    }
    co_return all;
}

QCoro::Task<Result<QList<ProviderGuest>>> AircallApi::listGuests(int offset)
{
    if (offset == 0 || offset != m_contacts.offset)
        m_contacts = {offset, {offset / aircall::largestPage + 1}, {}, false};
    while (!m_contacts.atEnd) {
        const aircall::PagePlace place = m_contacts.place;
        const HttpRequest request = aircall::contactsRequest(place, m_contacts.from);
        const Result<HttpReply> reply = co_await send(request);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const auto contacts = aircall::parseContacts(reply->body, m_reading, place);
        if (!contacts)
            co_return tl::unexpected(contacts.error());
        advance(*contacts);
        if (!contacts->items.isEmpty())
            co_return contacts->items;
    }
    co_return QList<ProviderGuest>();
}

/// At the wall the list begins anew with the last contact's creation: some come twice, none is missed.
void AircallApi::advance(const aircall::ListPart<ProviderGuest> &part)
{
    m_contacts.offset += int(part.items.size());
    const std::optional<aircall::PagePlace> next = m_contacts.place.next();
    m_contacts.atEnd = part.isLast;
    m_contacts.place = next.value_or(aircall::PagePlace());
    if (part.isLast || next)
        return;
    m_contacts.atEnd = !part.lastCreatedAt || part.lastCreatedAt == m_contacts.from;
    m_contacts.from = part.lastCreatedAt;
}

QCoro::Task<Result<Record>> AircallApi::updateCall(QString providerCallId, Field field, QString value)
{
    if (field != Field::Notes && field != Field::Tags)
        co_return failure(Kind::NotSupported, u"Aircall has no %1 that can be written"_s.arg(keyOf(field)));
    const Result<Record> before = co_await readCall(providerCallId);
    if (!before)
        co_return before;
    Result<void> done;
    if (field == Field::Notes)
        done = co_await addComment(*before, value);
    else
        done = co_await addTags(*before, value.split(u'\n', Qt::SkipEmptyParts));
    if (!done)
        co_return tl::unexpected(done.error());
    Result<Record> after = co_await readCall(providerCallId);
    if (!after) // it was written; how the call is now must be read later
        after.error().kind = Kind::UnknownOutcome;
    co_return after;
}

QCoro::Task<Result<void>> AircallApi::addComment(Record call, QString notes)
{
    const QStringList comments = aircall::commentsIn(call.raw);
    const Result<QString> comment = aircall::commentToAdd(comments, call.facts.notes, notes);
    if (!comment)
        co_return tl::unexpected(comment.error());
    if (comment->isNull())
        co_return Result<void>();
    const Result<HttpRequest> request = aircall::commentRequest(call.ref.providerCallId, *comment);
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> AircallApi::addTags(Record call, QStringList tags)
{
    const Result<QList<aircall::NamedId>> known = co_await readTags();
    if (!known)
        co_return tl::unexpected(known.error());
    const Result<QList<qint64>> ids = aircall::tagsToAdd(call.facts.tags, tags, *known);
    if (!ids)
        co_return tl::unexpected(ids.error());
    if (ids->isEmpty())
        co_return Result<void>();
    const Result<HttpRequest> request = aircall::tagCallRequest(call.ref.providerCallId, *ids);
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return Result<void>();
}

} // namespace callboard
