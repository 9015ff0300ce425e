// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/oauthsession.h"
#include "tests/providers/httptesting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;
using Kind = Error::Kind;

namespace {

/// A vendor whose refresh tokens work once, and a place to keep what it gives.
struct Talk {
    RawServer server;
    int issued = 0; ///< Number of the pair that is good now: "access-N", "refresh-N".
    bool rotates = true;
    QList<QByteArray> saved;
    std::optional<Error> savingFails;
    QList<int> requestsWhenSaved; ///< How many requests had been sent at each saving.
    HttpClient http;
    OAuthSession session;

    explicit Talk(const SignedIn &signedIn = {.refreshToken = "refresh-0"}, bool keeps = true)
        : http(quickConfig(server.url()))
        , session(http, {u"/token"_s, u"app"_s}, signedIn, keeps ? saver() : OAuthSession::Save())
    {
        server.answerWith([this](const RawServer::Request &request) {
            return RawServer::Answer{request.target == "/token" ? token(request) : data(request)};
        });
    }

    OAuthSession::Save saver()
    {
        return [this](QByteArray secret) {
            return save(secret);
        };
    }
    QCoro::Task<Result<void>> save(QByteArray secret)
    {
        requestsWhenSaved << int(server.requests().size());
        if (savingFails)
            co_return tl::unexpected(*savingFails);
        saved << secret;
        co_return Result<void>();
    }

    QByteArray token(const RawServer::Request &request)
    {
        const QByteArray given =
            QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(u"refresh_token"_s).toLatin1();
        if (given != "refresh-" + QByteArray::number(rotates ? issued : 0))
            return RawServer::reply(400, R"({"error":"invalid_grant"})");
        ++issued;
        const QString number = QString::number(issued);
        QJsonObject reply{{u"access_token"_s, QString(u"access-"_s + number)}, {u"expires_in"_s, 3600}};
        if (rotates)
            reply.insert(u"refresh_token"_s, u"refresh-"_s + number);
        return RawServer::reply(200, QJsonDocument(reply).toJson());
    }
    QByteArray data(const RawServer::Request &request) const
    {
        const bool right =
            request.headers.value("authorization") == "Bearer access-" + QByteArray::number(issued);
        return RawServer::reply(right ? 200 : 401, "{}");
    }
    Result<HttpReply> send() { return QCoro::waitFor(session.send(request())); }
};

} // namespace

class OAuthSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeptTokenIsUsedWithoutARenewal();
    void aRenewedPairIsKeptBeforeItIsUsed();
    void theClientSecretStaysInWhatIsKept();
    void whatIsKeptOpensTheNextSession();
    void manyRequestsRenewOnce();
    void aPairThatCannotBeKeptIsNotUsed();
    void savingIsTriedAgainWithoutAnotherRenewal();
    void aTokenThatDoesNotRotateNeedNotBeKept();
    void withoutAPlaceItGoesOn();
    void aRevokedSignInSaysSo();
    void withoutARefreshTokenTheEndIsTheEnd();
};

void OAuthSessionTest::aKeptTokenIsUsedWithoutARenewal()
{
    Talk talk({.refreshToken = "refresh-0",
               .accessToken = "access-0",
               .accessExpiresAt = SystemClock().now() + 1h});
    QVERIFY(talk.send());
    QCOMPARE(talk.server.requests().size(), 1);
    QVERIFY(talk.saved.isEmpty());
}

void OAuthSessionTest::aRenewedPairIsKeptBeforeItIsUsed()
{
    Talk talk;
    QVERIFY(talk.send());
    QCOMPARE(talk.server.lines(), (QList<QByteArray>{"POST /token", "GET /v1/calls"}));
    QCOMPARE(talk.requestsWhenSaved, QList<int>{1});
    const auto kept = SignedIn::fromJson(talk.saved.at(0));
    QVERIFY(kept);
    QCOMPARE(kept->refreshToken, "refresh-1"_ba);
    QCOMPARE(kept->accessToken, "access-1"_ba);
    QVERIFY(*kept->accessExpiresAt > SystemClock().now() + 50min);
}

void OAuthSessionTest::theClientSecretStaysInWhatIsKept()
{
    Talk talk({.clientSecret = "app-secret", .refreshToken = "refresh-0"});
    QVERIFY(talk.send());
    QCOMPARE(SignedIn::fromJson(talk.saved.at(0))->clientSecret, "app-secret"_ba);
}

void OAuthSessionTest::whatIsKeptOpensTheNextSession()
{
    Talk talk;
    QVERIFY(QCoro::waitFor(talk.session.renewNow()));
    HttpClient http(quickConfig(talk.server.url()));
    OAuthSession next(http, {u"/token"_s, u"app"_s}, *SignedIn::fromJson(talk.saved.last()), {});
    QVERIFY(QCoro::waitFor(next.send(request())));
    QCOMPARE(talk.server.lines(), (QList<QByteArray>{"POST /token", "GET /v1/calls"}));
    QVERIFY(QCoro::waitFor(next.renewNow()));
    QCOMPARE(talk.issued, 2);
}

void OAuthSessionTest::manyRequestsRenewOnce()
{
    Talk talk({.refreshToken = "refresh-0", .accessToken = "revoked"});
    std::vector<QCoro::Task<Result<HttpReply>>> tasks;
    tasks.reserve(30);
    for (int i = 0; i < 30; ++i)
        tasks.push_back(talk.session.send(request()));
    for (QCoro::Task<Result<HttpReply>> &task : tasks)
        QVERIFY(QCoro::waitFor(std::move(task)));
    QCOMPARE(talk.issued, 1);
    QCOMPARE(talk.saved.size(), 1);
}

void OAuthSessionTest::aPairThatCannotBeKeptIsNotUsed()
{
    Talk talk;
    talk.savingFails = Error{Kind::Storage, u"disk full"_s};
    const auto reply = talk.send();
    QCOMPARE(reply.error().kind, Kind::Storage);
    QCOMPARE(reply.error().detail, u"the renewed sign-in could not be kept: disk full"_s);
    QCOMPARE(talk.server.lines(), QList<QByteArray>{"POST /token"});
    talk.savingFails = Error{Kind::Invalid, u"this place is read only"_s};
    QCOMPARE(talk.send().error().kind, Kind::SecretMissing);
}

void OAuthSessionTest::savingIsTriedAgainWithoutAnotherRenewal()
{
    Talk talk;
    talk.savingFails = Error{Kind::Storage};
    QVERIFY(!talk.send());
    talk.savingFails.reset();
    QVERIFY(talk.send());
    QCOMPARE(talk.issued, 1);
    QCOMPARE(SignedIn::fromJson(talk.saved.at(0))->refreshToken, "refresh-1"_ba);
}

void OAuthSessionTest::aTokenThatDoesNotRotateNeedNotBeKept()
{
    Talk talk;
    talk.rotates = false;
    talk.savingFails = Error{Kind::Invalid};
    QVERIFY(talk.send());
    QVERIFY(QCoro::waitFor(talk.session.renewNow()));
    QCOMPARE(talk.issued, 2);
}

void OAuthSessionTest::withoutAPlaceItGoesOn()
{
    Talk talk({.refreshToken = "refresh-0"}, false);
    QVERIFY(talk.send());
    QVERIFY(talk.saved.isEmpty());
}

void OAuthSessionTest::aRevokedSignInSaysSo()
{
    Talk talk({.refreshToken = "refresh-of-yesterday"});
    const auto reply = talk.send();
    QCOMPARE(reply.error().kind, Kind::Unauthorised);
    QCOMPARE(reply.error().detail, u"invalid_grant"_s);
    QVERIFY(talk.saved.isEmpty());
}

void OAuthSessionTest::withoutARefreshTokenTheEndIsTheEnd()
{
    Talk talk({.accessToken = "revoked"});
    const auto reply = talk.send();
    QCOMPARE(reply.error().kind, Kind::Unauthorised);
    QCOMPARE(talk.server.lines(), QList<QByteArray>{"GET /v1/calls"});
}

QTEST_GUILESS_MAIN(OAuthSessionTest)
#include "tst_oauthsession.moc"
