// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/tokensession.h"
#include "tests/providers/httptesting.h"

#include <QCoroTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;
using Kind = Error::Kind;

namespace {

/// Gives "token-1", "token-2"… after a moment, or fails.
struct Issuer {
    int renewals = 0;
    int under = 0;
    int mostAtOnce = 0;
    std::optional<Error> failure;
    std::optional<std::chrono::seconds> life;

    QCoro::Task<Result<AccessToken>> renew()
    {
        mostAtOnce = std::max(mostAtOnce, ++under);
        QTimer moment;
        moment.setSingleShot(true);
        moment.start(5ms);
        co_await moment;
        --under;
        ++renewals;
        if (failure)
            co_return tl::unexpected(*failure);
        AccessToken token{"token-" + QByteArray::number(renewals), {}};
        if (life)
            token.expiresAt = SystemClock().now() + *life;
        co_return token;
    }
};

/// Accepts one token at a time, and refuses the others with 401.
struct Talk {
    RawServer server;
    Issuer issuer;
    QByteArray good = "token-1";
    HttpClient http;
    TokenSession session;

    Talk()
        : http(quickConfig(server.url()))
        , session(http, [this] { return issuer.renew(); })
    {
        server.answerWith([this](const RawServer::Request &request) {
            const bool right = request.headers.value("authorization") == "Bearer " + good;
            return RawServer::Answer{right ? RawServer::reply(200, "{}") : RawServer::reply(401, "{}")};
        });
    }

    /// Sends so many at once and waits for all.
    QList<Result<HttpReply>> sendMany(int count)
    {
        std::vector<QCoro::Task<Result<HttpReply>>> tasks;
        tasks.reserve(size_t(count));
        for (int i = 0; i < count; ++i)
            tasks.push_back(session.send(request()));
        QList<Result<HttpReply>> replies;
        for (QCoro::Task<Result<HttpReply>> &task : tasks)
            replies.append(QCoro::waitFor(std::move(task)));
        return replies;
    }
};

int successes(const QList<Result<HttpReply>> &replies)
{
    return int(
        std::count_if(replies.begin(), replies.end(), [](const auto &reply) { return reply.has_value(); }));
}

} // namespace

class TokenSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRequestSignsIn();
    void manyRequestsShareOneRenewal();
    void manyRefusedRequestsShareOneRenewal();
    void aFailedRenewalIsToldToAllWaiters();
    void theNextRequestAfterAFailureTriesAgain();
    void aTokenIsRenewedShortlyBeforeItsEnd();
    void aTokenWithoutAnEndIsKept();
    void anAdoptedTokenIsUsed();
    void aRefusalOfTheNewTokenIsReported();
    void otherErrorsRenewNothing();
    void signingInAgainReplacesAGoodToken();
};

void TokenSessionTest::theFirstRequestSignsIn()
{
    Talk talk;
    QVERIFY(QCoro::waitFor(talk.session.send(request())));
    QCOMPARE(talk.issuer.renewals, 1);
    QCOMPARE(talk.server.requests().size(), 1);
}

void TokenSessionTest::manyRequestsShareOneRenewal()
{
    Talk talk;
    QCOMPARE(successes(talk.sendMany(50)), 50);
    QCOMPARE(talk.issuer.renewals, 1);
    QCOMPARE(talk.issuer.mostAtOnce, 1);
    QCOMPARE(talk.server.requests().size(), 50);
}

void TokenSessionTest::manyRefusedRequestsShareOneRenewal()
{
    Talk talk;
    talk.session.adopt({"revoked", {}});
    QCOMPARE(successes(talk.sendMany(50)), 50);
    QCOMPARE(talk.issuer.renewals, 1);
    QCOMPARE(talk.issuer.mostAtOnce, 1);
    QVERIFY(talk.server.requests().size() <= 100);
}

void TokenSessionTest::aFailedRenewalIsToldToAllWaiters()
{
    Talk talk;
    talk.issuer.failure = Error{Kind::Unauthorised, u"invalid_grant"_s};
    const QList<Result<HttpReply>> replies = talk.sendMany(20);
    QCOMPARE(replies.size(), 20);
    for (const Result<HttpReply> &reply : replies)
        QCOMPARE(reply.error(), *talk.issuer.failure);
    QCOMPARE(talk.issuer.renewals, 1);
    QCOMPARE(talk.server.requests().size(), 0);
}

void TokenSessionTest::theNextRequestAfterAFailureTriesAgain()
{
    Talk talk;
    talk.issuer.failure = Error{Kind::Offline};
    QCOMPARE(QCoro::waitFor(talk.session.send(request())).error().kind, Kind::Offline);
    talk.issuer.failure.reset();
    talk.good = "token-2";
    QVERIFY(QCoro::waitFor(talk.session.send(request())));
    QCOMPARE(talk.issuer.renewals, 2);
}

void TokenSessionTest::aTokenIsRenewedShortlyBeforeItsEnd()
{
    Talk talk;
    talk.session.adopt({"about-to-end", SystemClock().now() + 10s});
    QVERIFY(QCoro::waitFor(talk.session.send(request())));
    QCOMPARE(talk.issuer.renewals, 1);
    QCOMPARE(talk.server.requests().size(), 1); // the old one was not even tried
}

void TokenSessionTest::aTokenWithoutAnEndIsKept()
{
    Talk talk;
    for (int i = 0; i < 3; ++i)
        QVERIFY(QCoro::waitFor(talk.session.send(request())));
    QCOMPARE(talk.issuer.renewals, 1);
}

void TokenSessionTest::anAdoptedTokenIsUsed()
{
    Talk talk;
    talk.session.adopt({"token-1", SystemClock().now() + 1h});
    QVERIFY(QCoro::waitFor(talk.session.send(request())));
    QCOMPARE(talk.issuer.renewals, 0);
}

void TokenSessionTest::aRefusalOfTheNewTokenIsReported()
{
    Talk talk;
    talk.good = "none at all";
    QCOMPARE(QCoro::waitFor(talk.session.send(request())).error().kind, Kind::Unauthorised);
    QCOMPARE(talk.issuer.renewals, 2); // to begin with, and once because of the refusal
    QCOMPARE(talk.server.requests().size(), 2);
}

void TokenSessionTest::otherErrorsRenewNothing()
{
    Talk talk;
    talk.session.adopt({"token-1", {}});
    talk.server.answerWith(
        [](const RawServer::Request &) { return RawServer::Answer{RawServer::reply(403, "{}")}; });
    QCOMPARE(QCoro::waitFor(talk.session.send(request())).error().kind, Kind::Forbidden);
    QCOMPARE(talk.issuer.renewals, 0);
}

void TokenSessionTest::signingInAgainReplacesAGoodToken()
{
    Talk talk;
    talk.session.adopt({"old", {}});
    QVERIFY(QCoro::waitFor(talk.session.signIn()));
    QVERIFY(QCoro::waitFor(talk.session.send(request())));
    QCOMPARE(talk.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TokenSessionTest)
#include "tst_tokensession.moc"
