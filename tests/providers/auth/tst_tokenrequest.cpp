// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/pkce.h"
#include "models/providers/auth/tokenrequest.h"
#include "tests/providers/httptesting.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;
using Kind = Error::Kind;
using Then = RawServer::Then;

namespace {

const QByteArray goodReply =
    R"({"access_token":"access-1","token_type":"bearer","expires_in":3600,"refresh_token":"refresh-2"})";
const TimePoint now = *fromIso(u"2026-01-01T12:00:00Z");

const oauth::Client publicApp{u"/oauth/token"_s, u"app 1"_s};
const oauth::Client secretApp{u"/oauth/token"_s, u"app 1"_s, "s:ecret"};

Result<SignedIn> exchanged(RawServer &server, const oauth::Client &client, const oauth::Fields &grant)
{
    HttpClient http(quickConfig(server.url()));
    return QCoro::waitFor(oauth::requestToken(http, client, grant));
}

} // namespace

class TokenRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPublicAppNamesItselfInTheBody();
    void anAppWithASecretNamesItselfInTheHeader();
    void aCodeIsSentWithItsRedirectAndVerifier();
    void someVendorsWantJson();
    void theAccountsTokenIsNotSentAlong();

    void lengthsOfLife_data();
    void lengthsOfLife();
    void repliesThatAreNone_data();
    void repliesThatAreNone();
    void refusals_data();
    void refusals();
    void wordsOfARefusalAreRedacted();
    void otherFailuresStayWhatTheyAre_data();
    void otherFailuresStayWhatTheyAre();

    void aRefreshIsTriedAgain();
    void aCodeIsSentOnce();
    void challenges();
    void secretsAreComparedWhole();
};

void TokenRequestTest::aPublicAppNamesItselfInTheBody()
{
    const HttpRequest request = oauth::tokenRequest(publicApp, oauth::refreshGrant("r+/=&1"));
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.path, u"/oauth/token"_s);
    QCOMPARE(request.contentType, "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.body, "grant_type=refresh_token&refresh_token=r%2B%2F%3D%261&client_id=app%201"_ba);
}

void TokenRequestTest::anAppWithASecretNamesItselfInTheHeader()
{
    const HttpRequest request = oauth::tokenRequest(secretApp, oauth::refreshGrant("r1"));
    QCOMPARE(request.authorization, "Basic "_ba + "app%201:s%3Aecret"_ba.toBase64());
    QCOMPARE(request.body, "grant_type=refresh_token&refresh_token=r1"_ba);
}

void TokenRequestTest::aCodeIsSentWithItsRedirectAndVerifier()
{
    const QString back = u"http://127.0.0.1:5000/callback"_s;
    QCOMPARE(oauth::tokenRequest(secretApp, oauth::codeGrant(u"c1"_s, back, u"v1"_s)).body,
             "grant_type=authorization_code&code=c1&redirect_uri=http%3A%2F%2F127.0.0.1%3A5000%2Fcallback"
             "&code_verifier=v1"_ba);
    QVERIFY(!oauth::tokenRequest(secretApp, oauth::codeGrant(u"c1"_s, back, {})).body.contains("verifier"));
}

void TokenRequestTest::someVendorsWantJson()
{
    oauth::Client client = publicApp;
    client.sendsJson = true;
    const HttpRequest request = oauth::tokenRequest(client, oauth::refreshGrant("r1"));
    QCOMPARE(request.contentType, "application/json"_ba);
    QCOMPARE(request.body, R"({"client_id":"app 1","grant_type":"refresh_token","refresh_token":"r1"})"_ba);
}

void TokenRequestTest::theAccountsTokenIsNotSentAlong()
{
    RawServer server;
    server.say(RawServer::reply(200, goodReply));
    HttpClient http(quickConfig(server.url()));
    http.setCredentials({"Authorization", "Bearer stale-token"});
    QVERIFY(QCoro::waitFor(oauth::requestToken(http, publicApp, oauth::refreshGrant("r1"))));
    QCOMPARE(server.requests().at(0).headers.value("authorization"), QByteArray());
}

void TokenRequestTest::lengthsOfLife_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<int>("seconds");
    QTest::newRow("number") << "3600"_ba << 3600;
    QTest::newRow("text") << R"("7199")"_ba << 7199;
    QTest::newRow("fraction") << "59.0"_ba << 59;
    QTest::newRow("null") << "null"_ba << 0;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("negative") << "-5"_ba << 0;
    QTest::newRow("words") << R"("soon")"_ba << 0;
    QTest::newRow("truth") << "true"_ba << 0;
    QTest::newRow("object") << "{}"_ba << 0;
    QTest::newRow("centuries") << "1e30"_ba << 0;
}

void TokenRequestTest::lengthsOfLife()
{
    QFETCH(QByteArray, expiresIn);
    QFETCH(int, seconds);
    const QByteArray body = R"({"access_token":"a1","expires_in":)" + expiresIn
        + R"(,"refresh_token_expires_in":)" + expiresIn + "}";
    const auto reply = oauth::parseTokenReply(body, now);
    QVERIFY(reply);
    const auto expected = seconds ? std::optional(now + std::chrono::seconds(seconds)) : std::nullopt;
    QCOMPARE(reply->accessExpiresAt, expected);
    QCOMPARE(reply->refreshExpiresAt, expected);
}

void TokenRequestTest::repliesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing in it") << "{}"_ba;
    QTest::newRow("an empty token") << R"({"access_token":""})"_ba;
    QTest::newRow("a token of the wrong type") << R"({"access_token":7})"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no JSON") << "hello"_ba;
}

void TokenRequestTest::repliesThatAreNone()
{
    QFETCH(QByteArray, body);
    QCOMPARE(oauth::parseTokenReply(body, now).error().kind, Kind::BadReply);
}

void TokenRequestTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("both words") << 400 << R"({"error":"invalid_grant","error_description":"Gone."})"_ba
                                << u"invalid_grant: Gone."_s;
    QTest::newRow("one word") << 401 << R"({"error":"invalid_client"})"_ba << u"invalid_client"_s;
    QTest::newRow("with status 200") << 200 << R"({"error":"bad_code"})"_ba << u"bad_code"_s;
    QTest::newRow("other JSON") << 400 << R"({"message":"no"})"_ba << u"status 400"_s;
    QTest::newRow("nothing said") << 401 << QByteArray() << u"status 401"_s;
}

void TokenRequestTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    RawServer server;
    server.say(RawServer::reply(status, body));
    const auto reply = exchanged(server, publicApp, oauth::refreshGrant("r1"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unauthorised);
    QCOMPARE(reply.error().detail, detail);
    QCOMPARE(server.requests().size(), 1);
}

void TokenRequestTest::wordsOfARefusalAreRedacted()
{
    QCOMPARE(oauth::errorDetail(R"({"error":"invalid_grant","error_description":"token=abcdefgh"})"),
             u"invalid_grant: token=•••"_s);
}

void TokenRequestTest::otherFailuresStayWhatTheyAre_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("not this vendor's API") << 404 << "{}"_ba << Kind::NotFound;
    QTest::newRow("a right is missing") << 403 << "{}"_ba << Kind::Forbidden;
    QTest::newRow("a login page of the network") << 200 << "<html></html>"_ba << Kind::CaptivePortal;
    QTest::newRow("a proxy") << 400 << "<html></html>"_ba << Kind::BadReply;
    QTest::newRow("cut off") << 200 << R"({"access_token":"a)"_ba << Kind::BadReply;
    QTest::newRow("broken") << 500 << "{}"_ba << Kind::ServerError;
}

void TokenRequestTest::otherFailuresStayWhatTheyAre()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    RawServer server;
    server.answerWith(
        [&](const RawServer::Request &) { return RawServer::Answer{RawServer::reply(status, body)}; });
    QCOMPARE(exchanged(server, publicApp, oauth::refreshGrant("r1")).error().kind, kind);
}

void TokenRequestTest::aRefreshIsTriedAgain()
{
    RawServer server;
    server.say({}, Then::Reset);
    server.say(RawServer::reply(503, "{}"));
    server.say(RawServer::reply(200, goodReply));
    const auto reply = exchanged(server, publicApp, oauth::refreshGrant("r1"));
    QVERIFY(reply);
    QCOMPARE(reply->refreshToken, "refresh-2"_ba);
    QCOMPARE(server.requests().size(), 3);
}

void TokenRequestTest::aCodeIsSentOnce()
{
    RawServer server;
    server.say({}, Then::Reset);
    const auto reply = exchanged(server, publicApp, oauth::codeGrant(u"c1"_s, u"http://127.0.0.1/"_s, {}));
    QCOMPARE(reply.error().kind, Kind::UnknownOutcome);
    QCOMPARE(server.requests().size(), 1);
}

void TokenRequestTest::challenges()
{
    // The example of RFC 7636, appendix B.
    QCOMPARE(oauth::challengeOf(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
             u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    const QString word = oauth::randomWord();
    QVERIFY(form.match(word).hasMatch());
    QVERIFY(word != oauth::randomWord());
}

void TokenRequestTest::secretsAreComparedWhole()
{
    QVERIFY(oauth::isSameSecret("abc", "abc"));
    QVERIFY(!oauth::isSameSecret("abd", "abc"));
    QVERIFY(!oauth::isSameSecret("ab", "abc"));
    QVERIFY(!oauth::isSameSecret("", "abc"));
}

QTEST_GUILESS_MAIN(TokenRequestTest)
#include "tst_tokenrequest.moc"
