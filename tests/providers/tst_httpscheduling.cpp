// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/httpclient.h"
#include "tests/support/rawserver.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using test::RawServer;
using Kind = Error::Kind;
using Priority = HttpRequest::Priority;

namespace {

HttpConfig quickConfig(const QUrl &base)
{
    HttpConfig config;
    config.baseUrl = base;
    config.firstBackoff = 1ms;
    config.maxTries = 4;
    config.paces.insert(u"default"_s, Pace{100000, 1min});
    return config;
}

HttpRequest request(const QString &path, Priority priority = Priority::Background)
{
    HttpRequest request;
    request.path = path;
    request.priority = priority;
    return request;
}

HttpRequest write(const QString &path)
{
    HttpRequest change = request(path);
    change.method = HttpRequest::Method::Patch;
    change.body = "{}";
    return change;
}

/// Answers of requests that run side by side, in the order they came.
struct Answers {
    QObject context;
    QList<QPair<QString, Result<HttpReply>>> all;

    void add(HttpClient &client, const HttpRequest &request)
    {
        const QString path = request.path;
        QCoro::Task<Result<HttpReply>> task = client.send(request);
        QCoro::connect(std::move(task), &context, [this, path](const Result<HttpReply> &result) {
            all.append({path, result});
        });
    }
    Kind kindOf(const QString &path) const
    {
        for (const auto &[key, result] : all) {
            if (key == path && !result)
                return result.error().kind;
        }
        return Kind::Invalid;
    }
};

RawServer::Answer empty(const RawServer::Request &)
{
    return {RawServer::reply(200, "[]")};
}

} // namespace

/// Order, pace, silence and ending of requests.
class HttpSchedulingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsLeftAreRemembered();
    void foregroundOvertakesBackground();
    void theLastPlaceIsForForeground();
    void noMoreAtOnceThanAllowed();
    void a429SilencesItsWholeGroup_data();
    void a429SilencesItsWholeGroup();
    void a429LeavesOtherGroupsAlone();
    void a429WithoutAPauseIsRetriedWithBackoff();
    void theUsualPauseIsForThoseWhoSayNothing_data();
    void theUsualPauseIsForThoseWhoSayNothing();
    void aLongPauseIsNotWaitedFor();
    void aStormOf5xxEnds();
    void waitingIsTold();
    void abortAnswersEverybody();
    void abortLeavesASentWriteInDoubt();
    void aClientCanBeUsedAfterAnAbort();
    void aWriteDoesNotDisturbARunningRead();
    void idleComesAfterTheCallersWentOn();
    void aClientMayDieUnderItsRequests();
};

void HttpSchedulingTest::requestsLeftAreRemembered()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) -> RawServer::Answer {
        return {RawServer::reply(200, "[]", "X-Vendor-Limit: 60\r\nX-Vendor-Remaining: 58\r\n")};
    });
    HttpConfig config = quickConfig(server.url());
    config.resetHeader = "X-Vendor-Reset";
    HttpClient client(config);
    QVERIFY(!client.allowance());
    QVERIFY(QCoro::waitFor(client.send(request(u"/a"_s))));
    QCOMPARE(client.allowance(), (RequestAllowance{60, 58}));
}

void HttpSchedulingTest::foregroundOvertakesBackground()
{
    RawServer server;
    server.answerWith(empty);
    HttpConfig config = quickConfig(server.url());
    config.maxParallel = 1;
    HttpClient client(config);
    Answers answers;
    answers.add(client, request(u"/back1"_s));
    answers.add(client, request(u"/back2"_s));
    answers.add(client, request(u"/front1"_s, Priority::Foreground));
    answers.add(client, request(u"/front2"_s, Priority::Foreground));
    QTRY_COMPARE(answers.all.size(), 4);
    QCOMPARE(server.lines(), (QList<QByteArray>{"GET /front1", "GET /front2", "GET /back1", "GET /back2"}));
}

void HttpSchedulingTest::theLastPlaceIsForForeground()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{}; }); // never
    HttpConfig config = quickConfig(server.url());
    config.maxParallel = 3;
    HttpClient client(config);
    Answers answers;
    for (int i = 0; i < 5; ++i)
        answers.add(client, request(u"/back%1"_s.arg(i)));
    QTRY_COMPARE(server.requests().size(), 2);
    answers.add(client, request(u"/front"_s, Priority::Foreground));
    QTRY_COMPARE(server.requests().size(), 3);
    QCOMPARE(server.lines().constLast(), "GET /front"_ba);
    client.abortAll();
    QTRY_VERIFY(client.isIdle());
}

void HttpSchedulingTest::noMoreAtOnceThanAllowed()
{
    RawServer server;
    server.answerWith(empty);
    HttpConfig config = quickConfig(server.url());
    HttpClient client(config);
    Answers answers;
    for (int i = 0; i < 30; ++i)
        answers.add(client, request(u"/%1"_s.arg(i)));
    QTRY_COMPARE(answers.all.size(), 30);
    QCOMPARE(server.requests().size(), 30);
    QCOMPARE(client.requestCount(), 30);
}

void HttpSchedulingTest::a429SilencesItsWholeGroup_data()
{
    QTest::addColumn<QByteArray>("header");
    const QString soon =
        QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(1), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    const QString now =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    QTest::newRow("seconds") << "Date: " + now.toLatin1() + " GMT\r\nRetry-After: 1\r\n";
    QTest::newRow("date") << "Date: " + now.toLatin1() + " GMT\r\nRetry-After: " + soon.toLatin1()
            + " GMT\r\n";
}

void HttpSchedulingTest::a429SilencesItsWholeGroup()
{
    QFETCH(QByteArray, header);
    RawServer server;
    server.say(RawServer::reply(429, "{}", header));
    server.say(RawServer::reply(200, "[]"));
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    Answers answers;
    answers.add(client, request(u"/first"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    QElapsedTimer silence;
    silence.start();
    QTRY_VERIFY(client.clockSkew()); // the 429 has arrived
    answers.add(client, request(u"/second"_s, Priority::Foreground));
    QTRY_COMPARE(answers.all.size(), 2);
    // A lower bound on the pause is what was promised; how much longer it took does not matter.
    QVERIFY(silence.elapsed() >= 800);
    QCOMPARE(server.lines(), (QList<QByteArray>{"GET /first", "GET /second", "GET /first"}));
    QCOMPARE(server.surplus(), 0);
}

void HttpSchedulingTest::a429LeavesOtherGroupsAlone()
{
    RawServer server;
    server.say(RawServer::reply(429, "{}", "Retry-After: 600\r\n"));
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    Answers answers;
    answers.add(client, request(u"/slow"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    HttpRequest other = request(u"/other"_s);
    other.group = u"recordings"_s;
    answers.add(client, other);
    QTRY_COMPARE(answers.all.size(), 1);
    QCOMPARE(answers.all.first().first, u"/other"_s);
    client.abortAll();
    QTRY_COMPARE(answers.kindOf(u"/slow"_s), Kind::Cancelled);
}

void HttpSchedulingTest::a429WithoutAPauseIsRetriedWithBackoff()
{
    RawServer server;
    server.say(RawServer::reply(429, "{}"));
    server.say(RawServer::reply(429, "{}"));
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    QVERIFY(QCoro::waitFor(client.send(request(u"/a"_s))));
    QCOMPARE(server.surplus(), 0);
}

void HttpSchedulingTest::theUsualPauseIsForThoseWhoSayNothing_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("waits");
    QTest::newRow("nothing said") << QByteArray() << true;
    QTest::newRow("no pause said") << "Retry-After: 0\r\n"_ba << false;
}

void HttpSchedulingTest::theUsualPauseIsForThoseWhoSayNothing()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, waits);
    RawServer server;
    server.say(RawServer::reply(429, "{}", header));
    server.say(RawServer::reply(200, "[]"));
    HttpConfig config = quickConfig(server.url());
    config.unsaidSilence = 1h;
    HttpClient client(config); // which would give up sooner than wait for so long
    const auto reply = QCoro::waitFor(client.send(request(u"/a"_s)));
    QCOMPARE(reply.has_value(), !waits);
    if (waits)
        QCOMPARE(reply.error().kind, Kind::RateLimited);
}

void HttpSchedulingTest::aLongPauseIsNotWaitedFor()
{
    RawServer server;
    server.say(RawServer::reply(429, "{}", "Retry-After: 7200\r\n"));
    HttpClient client(quickConfig(server.url()));
    const auto first = QCoro::waitFor(client.send(request(u"/a"_s)));
    QCOMPARE(first.error().kind, Kind::RateLimited);
    QCOMPARE(first.error().retryAfter, std::optional(7200s));
    const auto second = QCoro::waitFor(client.send(request(u"/b"_s)));
    QCOMPARE(second.error().kind, Kind::RateLimited);
    QVERIFY(second.error().retryAfter > 7100s);
    QCOMPARE(server.requests().size(), 1);
}

void HttpSchedulingTest::aStormOf5xxEnds()
{
    RawServer server;
    server.answerWith(
        [](const RawServer::Request &) { return RawServer::Answer{RawServer::reply(502, "<html>")}; });
    HttpClient client(quickConfig(server.url()));
    Answers answers;
    for (int i = 0; i < 5; ++i)
        answers.add(client, request(u"/%1"_s.arg(i)));
    QTRY_COMPARE(answers.all.size(), 5);
    for (const auto &[path, result] : answers.all)
        QCOMPARE(result.error().kind, Kind::ServerError);
    QCOMPARE(server.requests().size(), 20);
}

void HttpSchedulingTest::waitingIsTold()
{
    RawServer server;
    server.say(RawServer::reply(503, "{}", "Retry-After: 100\r\n"));
    HttpClient client(quickConfig(server.url()));
    QSignalSpy waiting(&client, &HttpClient::waiting);
    Answers answers;
    answers.add(client, request(u"/a"_s));
    QTRY_COMPARE(waiting.size(), 1);
    const auto pause = waiting.first().first().value<std::chrono::milliseconds>();
    QVERIFY(pause > 90s && pause <= 100s);
    client.abortAll();
    QTRY_VERIFY(client.isIdle());
}

void HttpSchedulingTest::abortAnswersEverybody()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{}; }); // never
    HttpClient client(quickConfig(server.url()));
    QSignalSpy idle(&client, &HttpClient::idle);
    Answers answers;
    for (int i = 0; i < 10; ++i)
        answers.add(client, request(u"/%1"_s.arg(i)));
    QTRY_VERIFY(!server.requests().isEmpty());
    QVERIFY(!client.isIdle());
    client.abortAll();
    QTRY_COMPARE(answers.all.size(), 10);
    for (const auto &[path, result] : answers.all)
        QCOMPARE(result.error().kind, Kind::Cancelled);
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(client.isIdle());
}

void HttpSchedulingTest::abortLeavesASentWriteInDoubt()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{}; }); // never
    HttpClient client(quickConfig(server.url()));
    Answers answers;
    answers.add(client, write(u"/sent"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    answers.add(client, write(u"/unsent"_s));
    client.abortAll();
    QTRY_COMPARE(answers.all.size(), 2);
    QCOMPARE(answers.kindOf(u"/sent"_s), Kind::UnknownOutcome);
    QCOMPARE(answers.kindOf(u"/unsent"_s), Kind::Cancelled);
    QCOMPARE(server.requests().size(), 1);
}

void HttpSchedulingTest::aClientCanBeUsedAfterAnAbort()
{
    RawServer server;
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    client.abortAll();
    QVERIFY(QCoro::waitFor(client.send(request(u"/a"_s))));
}

void HttpSchedulingTest::aWriteDoesNotDisturbARunningRead()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &request) {
        if (request.method == "GET") // a slow answer: "[ ", and then more of it every 20 ms
            return RawServer::Answer{RawServer::head(200, "Content-Length: 40\r\n") + '['
                                         + QByteArray(38, ' ') + ']',
                                     RawServer::Then::Drip};
        return RawServer::Answer{RawServer::reply(200, "{}")};
    });
    HttpClient client(quickConfig(server.url()));
    Answers answers;
    answers.add(client, request(u"/slow"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    answers.add(client, write(u"/write"_s));
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 2, 20000);
    for (const auto &[path, result] : answers.all)
        QVERIFY2(result, qPrintable(path));
    QCOMPARE(client.requestCount(), 2);
}

void HttpSchedulingTest::idleComesAfterTheCallersWentOn()
{
    RawServer server;
    server.answerWith(empty);
    HttpClient client(quickConfig(server.url()));
    bool wentOn = false;
    bool idleWasLater = false;
    QObject context;
    connect(&client, &HttpClient::idle, &context, [&] { idleWasLater = wentOn; });
    QCoro::Task<Result<HttpReply>> task = client.send(request(u"/a"_s));
    QCoro::connect(std::move(task), &context, [&](const Result<HttpReply> &) { wentOn = true; });
    QTRY_VERIFY(idleWasLater);
}

void HttpSchedulingTest::aClientMayDieUnderItsRequests()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{}; }); // never
    auto client = std::make_unique<HttpClient>(quickConfig(server.url()));
    Answers answers;
    answers.add(*client, request(u"/running"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    answers.add(*client, request(u"/waiting"_s));
    client.reset();
    QTRY_COMPARE(answers.all.size(), 2);
    QCOMPARE(answers.kindOf(u"/running"_s), Kind::Cancelled);
    QCOMPARE(answers.kindOf(u"/waiting"_s), Kind::Cancelled);
}

QTEST_GUILESS_MAIN(HttpSchedulingTest)
#include "tst_httpscheduling.moc"
