// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/loopbacksignin.h"
#include "models/providers/auth/pkce.h"
#include "models/providers/auth/signedin.h"
#include "tests/providers/httptesting.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;
using Kind = Error::Kind;

namespace {

const QByteArray tokenReply =
    R"({"access_token":"access-1","expires_in":"3600","refresh_token":"refresh-1","refresh_token_expires_in":604800})";

/// A user at the vendor's page, and the program that waits.
struct Talk {
    RawServer server;
    LoopbackSignIn signIn;
    QUrl page;

    explicit Talk(SignIn how = vendors(), const QByteArray &clientSecret = {},
                  std::chrono::milliseconds timeout = 1min)
        : signIn(std::move(how), account(server.url()), clientSecret, {timeout, quickConfig({})})
    {
        page = signIn.start().value_or(QUrl());
    }
    static SignIn vendors()
    {
        return {.authorisePath = u"/oauth/authorize"_s, .tokenPath = u"/oauth/token"_s};
    }
    static Account account(const QUrl &url)
    {
        Account account;
        account.baseUrl = url;
        account.options.insert(u"client_id"_s, u"my app"_s);
        return account;
    }

    QString asked(const QString &name) const
    {
        return QUrlQuery(page).queryItemValue(name, QUrl::FullyDecoded);
    }
    QString sent(const QString &name) const
    {
        const QString body = QString::fromLatin1(server.requests().at(0).body);
        return QUrlQuery(body).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// The page that a browser shows for @p request.
    QByteArray visit(const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(asked(u"redirect_uri"_s)).port()));
        socket.write(request);
        QByteArray answer;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return answer;
    }
    QByteArray comeBack(const QByteArray &query)
    {
        return visit("GET /callback?" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }
    QByteArray comeBackWithCode() { return comeBack("code=c%2F1&state=" + asked(u"state"_s).toLatin1()); }
};

} // namespace

class LoopbackSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageAsksForACode();
    void otherHostsAndScopes();
    void aCodeBecomesTheSecret();
    void anAppsSecretIsSentAndKept();
    void otherVisitorsChangeNothing_data();
    void otherVisitorsChangeNothing();
    void aRefusalCanBeTriedAgain();
    void halfARequestDoesNotBlock();
    void aRefusedCodeIsReported();
    void cancelling();
    void dyingWhileSomebodyWaits();
    void dyingDuringTheExchange();
    void nobodyComes();
    void aTakenPort();
    void withoutAnApp();
    void oneSignInIsEnough();
};

void LoopbackSignInTest::thePageAsksForACode()
{
    Talk talk;
    QCOMPARE(talk.page.adjusted(QUrl::RemoveQuery),
             QUrl(talk.server.url().toString() + u"/oauth/authorize"_s));
    QCOMPARE(talk.asked(u"response_type"_s), u"code"_s);
    QCOMPARE(talk.asked(u"client_id"_s), u"my app"_s);
    QCOMPARE(talk.asked(u"redirect_uri"_s), talk.signIn.redirectUri());
    QCOMPARE(talk.asked(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(talk.asked(u"code_challenge"_s).size(), 43);
    QCOMPARE(talk.asked(u"state"_s).size(), 43);
    QVERIFY(!QUrlQuery(talk.page).hasQueryItem(u"scope"_s));
    QVERIFY(talk.signIn.redirectUri().startsWith(u"http://127.0.0.1:"));
}

void LoopbackSignInTest::otherHostsAndScopes()
{
    SignIn how = Talk::vendors();
    how.authoriseBaseUrl = QUrl(u"https://login.example.test/tenant/"_s);
    how.scope = u"calls read"_s;
    how.usesPkce = false;
    Talk talk(how);
    QCOMPARE(talk.page.adjusted(QUrl::RemoveQuery),
             QUrl(u"https://login.example.test/tenant/oauth/authorize"_s));
    QCOMPARE(talk.asked(u"scope"_s), u"calls read"_s);
    QVERIFY(!QUrlQuery(talk.page).hasQueryItem(u"code_challenge"_s));
}

void LoopbackSignInTest::aCodeBecomesTheSecret()
{
    Talk talk;
    talk.server.say(RawServer::reply(200, tokenReply));
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    QVERIFY(talk.comeBackWithCode().startsWith("HTTP/1.1 200"));
    const auto secret = QCoro::waitFor(std::move(waiting));
    QVERIFY(secret);
    const auto signedIn = SignedIn::fromJson(*secret);
    QCOMPARE(signedIn->accessToken, "access-1"_ba);
    QCOMPARE(signedIn->refreshToken, "refresh-1"_ba);
    QVERIFY(*signedIn->refreshExpiresAt > SystemClock().now() + 24h);
    QCOMPARE(talk.server.lines(), QList<QByteArray>{"POST /oauth/token"});
    QCOMPARE(talk.sent(u"code"_s), u"c/1"_s);
    QCOMPARE(talk.sent(u"redirect_uri"_s), talk.asked(u"redirect_uri"_s));
    QCOMPARE(talk.sent(u"client_id"_s), u"my app"_s);
    QCOMPARE(oauth::challengeOf(talk.sent(u"code_verifier"_s)), talk.asked(u"code_challenge"_s));
}

void LoopbackSignInTest::anAppsSecretIsSentAndKept()
{
    SignIn how = Talk::vendors();
    how.sendsClientSecret = true;
    Talk talk(how, "app-secret");
    talk.server.say(RawServer::reply(200, tokenReply));
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    talk.comeBackWithCode();
    const auto secret = QCoro::waitFor(std::move(waiting));
    QCOMPARE(SignedIn::fromJson(*secret)->clientSecret, "app-secret"_ba);
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"),
             "Basic "_ba + "my%20app:app-secret"_ba.toBase64());
}

void LoopbackSignInTest::otherVisitorsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto get = [](const QByteArray &target) {
        return "GET " + target + " HTTP/1.1\r\n\r\n";
    };
    QTest::newRow("wrong state") << get("/callback?code=c1&state=guessed") << "400"_ba;
    QTest::newRow("favicon") << get("/favicon.ico") << "404"_ba;
    QTest::newRow("POST") << "POST /callback?code=c1 HTTP/1.1\r\n\r\n"_ba
                          << "405"_ba;
    QTest::newRow("not HTTP") << "\x16\x03\x01 hello\r\n\r\n"_ba
                              << "400"_ba;
    QTest::newRow("oversized") << get("/callback?code=" + QByteArray(20000, 'c')) << "431"_ba;
}

void LoopbackSignInTest::otherVisitorsChangeNothing()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Talk talk;
    talk.server.say(RawServer::reply(200, tokenReply));
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    QVERIFY(talk.visit(request).startsWith("HTTP/1.1 " + status));
    QVERIFY(talk.server.requests().isEmpty());
    talk.comeBackWithCode();
    QVERIFY(QCoro::waitFor(std::move(waiting)));
}

void LoopbackSignInTest::aRefusalCanBeTriedAgain()
{
    Talk talk;
    talk.server.say(RawServer::reply(200, tokenReply));
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    QSignalSpy refused(&talk.signIn, &LoopbackSignIn::refused);
    talk.comeBack("error=access_denied&state=" + talk.asked(u"state"_s).toLatin1());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).toString(), u"access_denied"_s);
    talk.comeBackWithCode();
    QVERIFY(QCoro::waitFor(std::move(waiting)));
}

void LoopbackSignInTest::halfARequestDoesNotBlock()
{
    Talk talk;
    talk.server.say(RawServer::reply(200, tokenReply));
    QTcpSocket slow;
    slow.connectToHost(u"127.0.0.1"_s, quint16(QUrl(talk.signIn.redirectUri()).port()));
    slow.write("GET /callback?co");
    QVERIFY(slow.waitForConnected());
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    talk.comeBackWithCode();
    QVERIFY(QCoro::waitFor(std::move(waiting)));
}

void LoopbackSignInTest::aRefusedCodeIsReported()
{
    Talk talk;
    talk.server.say(RawServer::reply(400, R"({"error":"invalid_grant","error_description":"Too late."})"));
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    talk.comeBackWithCode();
    const auto secret = QCoro::waitFor(std::move(waiting));
    QCOMPARE(secret.error().kind, Kind::Unauthorised);
    QCOMPARE(secret.error().detail, u"invalid_grant: Too late."_s);
}

void LoopbackSignInTest::cancelling()
{
    Talk talk;
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    talk.signIn.cancel();
    QCOMPARE(QCoro::waitFor(std::move(waiting)).error().kind, Kind::Cancelled);
    QCOMPARE(talk.comeBackWithCode(), QByteArray());
}

void LoopbackSignInTest::dyingWhileSomebodyWaits()
{
    auto talk = std::make_unique<Talk>();
    QCoro::Task<Result<QByteArray>> waiting = talk->signIn.finished();
    talk.reset();
    QCOMPARE(QCoro::waitFor(std::move(waiting)).error().kind, Kind::Cancelled);
}

void LoopbackSignInTest::dyingDuringTheExchange()
{
    auto talk = std::make_unique<Talk>();
    talk->server.say(QByteArray()); // never answers
    QCoro::Task<Result<QByteArray>> waiting = talk->signIn.finished();
    talk->comeBackWithCode();
    QTRY_COMPARE(talk->server.requests().size(), 1);
    talk.reset();
    QVERIFY(!QCoro::waitFor(std::move(waiting)));
}

void LoopbackSignInTest::nobodyComes()
{
    Talk talk(Talk::vendors(), {}, 1ms);
    QCOMPARE(QCoro::waitFor(talk.signIn.finished()).error().kind, Kind::Timeout);
}

void LoopbackSignInTest::aTakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SignIn how = Talk::vendors();
    how.redirectPort = other.serverPort();
    LoopbackSignIn signIn(how, Talk::account(QUrl(u"http://127.0.0.1:1"_s)));
    QCOMPARE(signIn.start().error().kind, Kind::Conflict);
}

void LoopbackSignInTest::withoutAnApp()
{
    Account account = Talk::account(QUrl(u"http://127.0.0.1:1"_s));
    account.options.clear();
    LoopbackSignIn signIn(Talk::vendors(), account);
    QCOMPARE(signIn.start().error().kind, Kind::Invalid);
}

void LoopbackSignInTest::oneSignInIsEnough()
{
    Talk talk;
    talk.server.say(RawServer::reply(200, tokenReply));
    QCoro::Task<Result<QByteArray>> waiting = talk.signIn.finished();
    talk.comeBackWithCode();
    QCOMPARE(talk.comeBackWithCode(), QByteArray()); // the port is closed
    QVERIFY(QCoro::waitFor(std::move(waiting)));
    QCOMPARE(talk.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(LoopbackSignInTest)
#include "tst_loopbacksignin.moc"
