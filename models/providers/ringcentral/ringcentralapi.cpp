// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/ringcentralapi.h"

#include "models/providers/http/redaction.h"
#include "models/providers/ringcentral/callfacts.h"
#include "models/providers/ringcentral/parser.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;

constexpr auto listedFor = 5min; ///< A record from the list need not be read again so soon.
constexpr int listedKept = 2000;
const QString logOption = u"call_log"_s;
const QString changesOption = u"changes"_s;

/// The vendor's limits per user and app (section 9), or what was agreed for the slowest group and the others
/// in proportion.
QHash<QString, Pace> pacesOf(const Account &account)
{
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    const int heavy = agreed > 0 ? agreed : 10;
    return {{ringcentral::heavyGroup, Pace{heavy, 1min}},
            {ringcentral::mediumGroup, Pace{heavy * 4, 1min}},
            {ringcentral::lightGroup, Pace{heavy * 5, 1min}},
            {ringcentral::authGroup, Pace{std::max(5, heavy / 2), 1min}},
            {u"default"_s, Pace{heavy, 1min}}};
}

HttpConfig configured(const Account &account, HttpConfig config)
{
    if (config.baseUrl.isEmpty())
        config.baseUrl = account.baseUrl;
    if (config.paces.isEmpty()) {
        config.paces = pacesOf(account);
        config.unsaidSilence = 30s;
    }
    if (const QUrl media = ringcentral::mediaBaseUrl(config.baseUrl); !media.isEmpty())
        config.otherBaseUrls.append(media);
    config.resetHeader = "X-Rate-Limit-Window"; // seconds; Retry-After comes first
    config.errorDetail = ringcentral::parseErrorDetail;
    return config;
}

/// The fields of the secret: "secret" (the JWT) and "client_secret". A bare text is the JWT.
QByteArray fieldOf(const QByteArray &secret, const QString &field)
{
    const QJsonDocument document = QJsonDocument::fromJson(secret);
    if (!document.isObject())
        return field == u"secret" ? secret.trimmed() : QByteArray();
    return document.object().value(field).toString().trimmed().toUtf8();
}

oauth::Client clientOf(const ProviderContext &context, const std::optional<SignedIn> &signedIn)
{
    const QByteArray secret = signedIn ? signedIn->clientSecret : fieldOf(context.secret, u"client_secret"_s);
    registerSecret(secret);
    return oauth::clientOf(*providerInfo(Provider::RingCentral).signIn, context.account, secret,
                           ringcentral::authGroup);
}

/// The token has expired, or too much has changed since (section 4).
bool saysTokenLost(const Error &error)
{
    const bool refused = error.kind == Kind::Rejected || error.kind == Kind::NotFound;
    return refused && (error.detail.startsWith(u"CLG-10") || error.detail.contains(u"[syncToken]"));
}

/// The page that a token led to is not there any more.
bool saysPageLost(const Error &error)
{
    return error.kind == Kind::Rejected || error.kind == Kind::NotFound;
}

bool isClosed(const Error &error)
{
    return error.kind == Kind::Forbidden || error.kind == Kind::NotFound;
}

RecordPage lostPage()
{
    RecordPage page;
    page.tokenLost = true;
    return page;
}

bool isOver(const Record &record)
{
    return record.facts.status && !isLive(*record.facts.status);
}

} // namespace

RingCentralApi::RingCentralApi(ProviderContext context)
    : m_http(configured(context.account, context.http))
    , m_baseUrl(context.http.baseUrl.isEmpty() ? context.account.baseUrl : context.http.baseUrl)
    , m_reading{context.account.id, context.account.options.value(u"country"_s)}
    , m_jwt(fieldOf(context.secret, u"secret"_s))
    , m_jwtSession(m_http, [this] { return logIn(); })
    , m_scope(context.account.options.value(logOption) == u"own" ? Scope::Own : Scope::Company)
    , m_hasChanges(context.account.options.value(changesOption) != u"none")
    , m_listed(listedKept)
{
    const std::optional<SignedIn> signedIn = SignedIn::fromJson(context.secret);
    m_client = clientOf(context, signedIn);
    registerSecret(m_jwt);
    if (signedIn)
        m_signedIn.emplace(m_http, m_client, *signedIn, context.saveSecret);
}

ListTraits RingCentralApi::listTraits() const
{
    return {.kind = ListTraits::Kind::Windows,
            .largestPage = ringcentral::largestPage,
            .overlap = 15min,
            .hasChanges = m_hasChanges};
}

/// The vendor's advice for a JWT: no refresh tokens, log in anew.
QCoro::Task<Result<AccessToken>> RingCentralApi::logIn()
{
    if (m_jwt.isEmpty())
        co_return failure(Kind::Unauthorised, u"the JWT is missing"_s);
    const oauth::Fields grant{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                              {u"assertion"_s, QString::fromUtf8(m_jwt)}};
    const oauth::Client client = m_client;
    const Result<SignedIn> signedIn = co_await oauth::requestToken(m_http, client, grant);
    if (!signedIn)
        co_return tl::unexpected(signedIn.error());
    AccessToken token{signedIn->accessToken, signedIn->accessExpiresAt};
    co_return token;
}

QCoro::Task<Result<HttpReply>> RingCentralApi::send(HttpRequest request)
{
    if (m_signedIn) {
        const Result<HttpReply> reply = co_await m_signedIn->send(request);
        co_return reply;
    }
    const Result<HttpReply> reply = co_await m_jwtSession.send(request);
    co_return reply;
}

QCoro::Task<Result<QUrl>> RingCentralApi::eventAddress()
{
    QCoro::Task<Result<HttpReply>> sending = send(ringcentral::channelRequest());
    const Result<HttpReply> reply = co_await sending;
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<QUrl> address = ringcentral::parseChannelAddress(reply->body, m_baseUrl);
    if (!address)
        co_return tl::unexpected(address.error());
    const QUrl &found = *address;
    co_return found;
}

void RingCentralApi::useScope(Scope scope)
{
    m_scope = scope;
    m_learnt.insert(logOption, scope == Scope::Own ? u"own"_s : u"company"_s);
}

/// Without the right for the company's log, the own one is read.
QCoro::Task<Result<HttpReply>> RingCentralApi::sendInScope(Build build)
{
    const Scope used = m_scope;
    const Result<HttpRequest> request = build(used);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (reply)
        useScope(used);
    if (reply || reply.error().kind != Kind::Forbidden || used == Scope::Own)
        co_return reply;
    const Result<HttpRequest> narrower = build(Scope::Own);
    const Result<HttpReply> own = co_await send(*narrower);
    if (own)
        useScope(Scope::Own);
    co_return own;
}

/// One call of the log is enough to know whose may be read.
QCoro::Task<Result<void>> RingCentralApi::findScope()
{
    const Build build = [](Scope scope) {
        return ringcentral::callsRequest(scope, {.limit = 1, .priority = HttpRequest::Priority::Foreground});
    };
    const Result<HttpReply> reply = co_await sendInScope(build);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<RecordPage> page = ringcentral::parseCallPage(reply->body, m_reading);
    if (!page)
        co_return tl::unexpected(page.error());
    co_return Result<void>();
}

QCoro::Task<Result<AccountFacts>> RingCentralApi::test()
{
    const HttpRequest request = ringcentral::extensionRequest();
    const Result<HttpReply> reply = co_await send(request);
    if (!reply && reply.error().kind != Kind::Forbidden)
        co_return tl::unexpected(reply.error());
    Result<AccountFacts> facts = reply ? ringcentral::parseExtension(reply->body) : AccountFacts();
    if (!facts)
        co_return facts;
    const Result<void> found = co_await findScope();
    if (!found)
        co_return tl::unexpected(found.error());
    facts->options.insert(m_learnt);
    co_return facts;
}

QCoro::Task<Result<RecordPage>> RingCentralApi::listCalls(ListPosition position)
{
    if (position.changes) {
        const Result<RecordPage> changes = co_await listChanges(position.token);
        co_return changes;
    }
    const Result<RecordPage> page = co_await listWindow(position);
    co_return page;
}

QCoro::Task<Result<RecordPage>> RingCentralApi::listWindow(ListPosition position)
{
    const Build build = [position](Scope scope) {
        return ringcentral::callsRequest(scope, position);
    };
    const Result<HttpReply> reply = co_await sendInScope(build);
    const bool continues = !position.token.isNull();
    if (!reply && continues && (saysPageLost(reply.error()) || reply.error().kind == Kind::Invalid))
        co_return lostPage();
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<RecordPage> page = ringcentral::parseCallPage(reply->body, m_reading);
    if (page && !page->nextToken.isNull()) {
        page->nextToken = ringcentral::tokenOfPage(QUrl(page->nextToken), m_baseUrl);
        if (page->nextToken.isNull())
            co_return failure(Kind::BadReply, u"the next page is somewhere else"_s);
    }
    co_return finishedPage(std::move(page));
}

QCoro::Task<Result<RecordPage>> RingCentralApi::listChanges(QString token)
{
    const Scope asked = m_scope;
    const QString syncToken = ringcentral::syncTokenIn(asked, token);
    if (!token.isNull() && syncToken.isNull())
        co_return lostPage(); // of the other log
    const Result<RecordPage> page = co_await changesSince(asked, syncToken);
    if (page || !isClosed(page.error()))
        co_return page;
    // Is it this feed, or the whole company's log that is closed to us?
    const Result<void> found = co_await findScope();
    if (!found)
        co_return tl::unexpected(found.error());
    if (m_scope == asked) {
        m_hasChanges = false;
        m_learnt.insert(changesOption, u"none"_s);
    }
    RecordPage nothing = lostPage();
    nothing.tokenLost = m_scope != asked || !token.isNull();
    co_return nothing; // without a change token the windows tell everything
}

QCoro::Task<Result<RecordPage>> RingCentralApi::changesSince(Scope scope, QString syncToken)
{
    const HttpRequest request = ringcentral::changesRequest(scope, syncToken);
    const Result<HttpReply> reply = co_await send(request);
    if (!reply && !syncToken.isNull() && saysTokenLost(reply.error()))
        co_return lostPage();
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<RecordPage> page = ringcentral::parseChanges(reply->body, m_reading);
    if (page) {
        page->changeToken = ringcentral::changeToken(scope, page->changeToken);
        if (!page->nextToken.isNull())
            page->nextToken = page->changeToken;
    }
    co_return finishedPage(std::move(page));
}

bool RingCentralApi::mayHaveInsights(const Record &record) const
{
    const auto isKept = [](const Recording &recording) {
        return recording.state == Recording::State::Available && !ringcentral::isVoicemail(recording);
    };
    const QList<Recording> &recordings = record.facts.recordings;
    const bool closed = m_insightsClosedUntil && SystemClock().now() < *m_insightsClosedUntil;
    return !closed && !record.isDeleted && isOver(record) && !record.facts.providerCallSid.isNull()
        && std::any_of(recordings.begin(), recordings.end(), isKept);
}

bool RingCentralApi::mayHaveMessage(const Record &record) const
{
    const QList<Recording> &recordings = record.facts.recordings;
    return !record.isDeleted && std::any_of(recordings.begin(), recordings.end(), ringcentral::isVoicemail);
}

Result<RecordPage> RingCentralApi::finishedPage(Result<RecordPage> page)
{
    if (!page)
        return page;
    for (Record &record : page->records)
        record.moreExpected = mayHaveInsights(record) || mayHaveMessage(record);
    keepListed(page->records);
    return page;
}

void RingCentralApi::keepListed(const QList<Record> &records)
{
    const TimePoint now = SystemClock().now();
    for (const Record &record : records) {
        if (record.moreExpected)
            m_listed.insert(record.ref.providerCallId, new Listed{record, now});
        else
            m_listed.remove(record.ref.providerCallId);
    }
}

/// Once only: who asks again wants to know what is new.
std::optional<Record> RingCentralApi::justListed(const QString &providerCallId)
{
    const std::unique_ptr<Listed> listed(m_listed.take(providerCallId));
    if (!listed || SystemClock().now() - listed->at > listedFor)
        return {};
    return listed->record;
}

} // namespace callboard
