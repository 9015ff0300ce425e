// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/httptesting.h"
#include "tests/support/gzipped.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;
using Kind = Error::Kind;
using Method = HttpRequest::Method;
using Then = RawServer::Then;

namespace {

const QByteArray packedList = gzipped("[]");

} // namespace

/// Reads, against a peer that plays by the book and against all that do not.
class HttpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyArrivesWhole();
    void credentialsAndHeadersTravel();
    void packedRepliesAreUnpacked();
    void writesCarryTheirBody();
    void aBaseUrlWithAPathIsKept();
    void statusBecomesAnErrorKind_data();
    void statusBecomesAnErrorKind();
    void theVendorsWordsBecomeTheDetail();
    void webPagesAreNotTheVendor_data();
    void webPagesAreNotTheVendor();
    void brokenReadsAreRetriedAndNeverBelieved_data();
    void brokenReadsAreRetriedAndNeverBelieved();
    void aReadRecoversAfterABrokenReply();
    void everyTruncationIsNoticed_data();
    void everyTruncationIsNoticed();
    void endlessBodiesAreCutOff();
    void longBodiesAreRefused();
    void packedBombsAreCutOff();
    void tooManyHeadersAreRefused_data();
    void tooManyHeadersAreRefused();
    void endlessHeadersEndInATimeout();
    void silenceIsATimeout();
    void aDrippingReplyMeetsTheTotalDeadline();
    void nobodyListeningIsOffline();
    void clockSkewIsMeasured();
};

void HttpClientTest::aReplyArrivesWhole()
{
    RawServer server;
    server.say(RawServer::reply(200, R"({"data":[]})", "X-Mark: here\r\n"));
    HttpClient client(quickConfig(server.url()));
    const auto reply = sent(client, request());
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, R"({"data":[]})"_ba);
    QCOMPARE(reply->header("x-mark"), "here"_ba);
    QCOMPARE(reply->header("absent"), QByteArray());
    QCOMPARE(client.requestCount(), 1);
    QCOMPARE(server.surplus(), 0);
}

void HttpClientTest::credentialsAndHeadersTravel()
{
    RawServer server;
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    client.setCredentials({"X-API-Key", "sk_test_123456"});
    HttpRequest asked = request();
    asked.headers = {{"X-Extra", "1"}};
    asked.query.addQueryItem(u"limit"_s, u"5"_s);
    QVERIFY(sent(client, asked));
    const RawServer::Request seen = server.requests().first();
    QCOMPARE(seen.line(), "GET /v1/calls?limit=5"_ba);
    QCOMPARE(seen.headers.value("x-api-key"), "sk_test_123456"_ba);
    QCOMPARE(seen.headers.value("x-extra"), "1"_ba);
    QCOMPARE(seen.headers.value("accept"), "application/json"_ba);
    QVERIFY(seen.headers.value("user-agent").startsWith("Callboard/"));
}

void HttpClientTest::packedRepliesAreUnpacked()
{
    RawServer server;
    server.say(RawServer::reply(200, packedList, "Content-Encoding: gzip\r\n"));
    HttpClient client(quickConfig(server.url()));
    const auto reply = sent(client, request());
    QVERIFY(reply);
    QCOMPARE(reply->body, "[]"_ba);
    QCOMPARE(server.requests().first().headers.value("accept-encoding"), "gzip"_ba);
}

void HttpClientTest::writesCarryTheirBody()
{
    RawServer server;
    server.say(RawServer::reply(200, "{}"));
    server.say(RawServer::head(204, {}));
    HttpClient client(quickConfig(server.url()));
    QVERIFY(sent(client, request(Method::Patch)));
    HttpRequest removal = request(Method::Delete);
    removal.expected = {204};
    QVERIFY(sent(client, removal));
    QCOMPARE(server.requests().at(0).body, R"({"notes":"x"})"_ba);
    QCOMPARE(server.requests().at(0).headers.value("content-type"), "application/json"_ba);
    QCOMPARE(server.requests().at(1).line(), "DELETE /v1/calls"_ba);
    QCOMPARE(server.requests().at(1).headers.value("content-length"), "0"_ba);
}

void HttpClientTest::aBaseUrlWithAPathIsKept()
{
    RawServer server;
    server.say(RawServer::reply(200, "[]"));
    QUrl base = server.url();
    base.setPath(u"/api/"_s);
    HttpClient client(quickConfig(base));
    QVERIFY(sent(client, request(Method::Get, u"/v1/calls/a%2Fb"_s)));
    QCOMPARE(server.lines(), QList<QByteArray>{"GET /api/v1/calls/a%2Fb"});
}

void HttpClientTest::statusBecomesAnErrorKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("tries");
    QTest::newRow("400") << 400 << Kind::Rejected << 1;
    QTest::newRow("401") << 401 << Kind::Unauthorised << 1;
    QTest::newRow("403") << 403 << Kind::Forbidden << 1;
    QTest::newRow("404") << 404 << Kind::NotFound << 1;
    QTest::newRow("405") << 405 << Kind::Rejected << 1;
    QTest::newRow("409") << 409 << Kind::Conflict << 1;
    QTest::newRow("410") << 410 << Kind::NotFound << 1;
    QTest::newRow("412") << 412 << Kind::Conflict << 1;
    QTest::newRow("422") << 422 << Kind::Rejected << 1;
    QTest::newRow("429") << 429 << Kind::RateLimited << 3;
    QTest::newRow("500") << 500 << Kind::ServerError << 3;
    QTest::newRow("502") << 502 << Kind::ServerError << 3;
    QTest::newRow("503") << 503 << Kind::ServerError << 3;
    QTest::newRow("511") << 511 << Kind::CaptivePortal << 3;
    QTest::newRow("206") << 206 << Kind::BadReply << 3;
    QTest::newRow("304") << 304 << Kind::BadReply << 3;
}

void HttpClientTest::statusBecomesAnErrorKind()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(int, tries);
    RawServer server;
    const QByteArray body = status == 304 ? QByteArray() : R"({"detail":"why"})"_ba;
    server.answerWith(
        [=](const RawServer::Request &) { return RawServer::Answer{RawServer::reply(status, body)}; });
    HttpClient client(quickConfig(server.url()));
    const auto reply = sent(client, request());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(reply.error().httpStatus, status);
    QCOMPARE(server.requests().size(), tries);
}

void HttpClientTest::theVendorsWordsBecomeTheDetail()
{
    RawServer server;
    server.say(RawServer::reply(422, "limit: too large for +33612345678"));
    HttpConfig config = quickConfig(server.url());
    config.errorDetail = [](const QByteArray &body) {
        return QString::fromUtf8(body);
    };
    HttpClient client(config);
    QCOMPARE(sent(client, request()).error().detail, u"limit: too large for +33…78"_s);
}

void HttpClientTest::webPagesAreNotTheVendor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("login page") << 200 << "text/html"_ba << Kind::CaptivePortal;
    QTest::newRow("login page that says it is JSON") << 200 << "application/json"_ba << Kind::CaptivePortal;
    QTest::newRow("proxy: 401") << 401 << "text/html"_ba << Kind::CaptivePortal;
    QTest::newRow("proxy: 403") << 403 << "text/html"_ba << Kind::CaptivePortal;
    QTest::newRow("proxy: 404 is no deleted call") << 404 << "text/html"_ba << Kind::BadReply;
}

void HttpClientTest::webPagesAreNotTheVendor()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(Kind, kind);
    RawServer server;
    const QByteArray page = "<!DOCTYPE html><html>Log in</html>";
    const QByteArray headers =
        "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(page.size()) + "\r\n";
    server.answerWith([=](const RawServer::Request &) {
        return RawServer::Answer{RawServer::head(status, headers) + page};
    });
    HttpClient client(quickConfig(server.url()));
    QCOMPARE(sent(client, request()).error().kind, kind);
    QCOMPARE(server.requests().size(), status == 200 ? 3 : 1);
}

void HttpClientTest::brokenReadsAreRetriedAndNeverBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Then>("then");
    const QByteArray json = "Content-Type: application/json\r\n";
    const auto row = [](const char *name, const QByteArray &answer, Then then = Then::Close) {
        QTest::newRow(name) << answer << then;
    };
    row("body shorter than its length",
        RawServer::head(200, json + "Content-Length: 50\r\n") + R"([{"id":"a"})");
    row("complete JSON but shorter than its length",
        RawServer::head(200, json + "Content-Length: 50\r\n") + "[]");
    row("no length, cut", RawServer::head(200, json) + R"({"data":[{"id":"a"})");
    row("chunks cut", RawServer::head(200, json + "Transfer-Encoding: chunked\r\n") + "3\r\n[{}\r\n");
    row("chunk size ZZZ",
        RawServer::head(200, json + "Transfer-Encoding: chunked\r\n") + "ZZZ\r\n[]\r\n0\r\n\r\n");
    row("chunk size beyond 64 bits",
        RawServer::head(200, json + "Transfer-Encoding: chunked\r\n")
            + "FFFFFFFFFFFFFFFF\r\n[]\r\n0\r\n\r\n");
    row("gzip cut", RawServer::reply(200, packedList.first(12), "Content-Encoding: gzip\r\n"));
    row("gzip damaged", RawServer::reply(200, packedList.first(18) + "!!!!", "Content-Encoding: gzip\r\n"));
    row("gzip of nothing", RawServer::reply(200, {}, "Content-Encoding: gzip\r\n"));
    row("an encoding nobody asked for", RawServer::reply(200, "[]", "Content-Encoding: br\r\n"));
    row("two lengths", RawServer::head(200, json + "Content-Length: 2\r\nContent-Length: 3\r\n") + "[]");
    row("early hints and nothing else", RawServer::head(103, {}).repeated(200));
    row("empty", RawServer::reply(200, {}));
    row("white space", RawServer::reply(200, "  \r\n "));
    row("text", RawServer::reply(200, "OK"));
    row("half a document", RawServer::reply(200, R"({"data":[)"));
    row("two documents", RawServer::reply(200, "[][]"));
    row("closed without an answer", {});
    row("reset without an answer", {}, Then::Reset);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n");
    row("half a head", "HTTP/1.1 200 OK\r\nContent-");
}

void HttpClientTest::brokenReadsAreRetriedAndNeverBelieved()
{
    QFETCH(QByteArray, answer);
    QFETCH(Then, then);
    RawServer server;
    server.answerWith([=](const RawServer::Request &) { return RawServer::Answer{answer, then}; });
    HttpConfig config = quickConfig(server.url());
    config.idleTimeout = 2s;
    HttpClient client(config);
    const auto reply = sent(client, request());
    QVERIFY(!reply);
    QVERIFY2(reply.error().kind == Kind::BadReply || reply.error().kind == Kind::Offline,
             qPrintable(reply.error().detail));
    QCOMPARE(client.requestCount(), 3);
}

void HttpClientTest::aReadRecoversAfterABrokenReply()
{
    RawServer server;
    server.say(RawServer::head(200, "Content-Length: 50\r\n") + "[{", Then::Close);
    server.say(RawServer::reply(503, "{}"));
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    QVERIFY(sent(client, request()));
    QCOMPARE(server.surplus(), 0);
}

void HttpClientTest::everyTruncationIsNoticed_data()
{
    QTest::addColumn<QByteArray>("whole");
    const QByteArray body = R"({"data":[{"id":"cal_1","notes":"one"},{"id":"cal_2"}],"total":2})";
    const QByteArray json = "Content-Type: application/json\r\nConnection: close\r\n";
    QTest::newRow("with a length") << RawServer::reply(200, body, "Connection: close\r\n");
    QTest::newRow("until the end") << RawServer::head(200, json) + body;
    QTest::newRow("one chunk") << RawServer::head(200, json + "Transfer-Encoding: chunked\r\n")
            + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

void HttpClientTest::everyTruncationIsNoticed()
{
    QFETCH(QByteArray, whole);
    constexpr int points = 30;
    const qsizetype lastByteOfBody = whole.lastIndexOf('}');
    for (int point = 0; point < points; ++point) {
        RawServer server;
        const QByteArray cut = whole.first(lastByteOfBody * point / points);
        server.answerWith([=](const RawServer::Request &) { return RawServer::Answer{cut, Then::Close}; });
        HttpConfig config = quickConfig(server.url());
        config.maxTries = 1;
        HttpClient client(config);
        const auto reply = sent(client, request());
        QVERIFY2(!reply, cut.constData());
    }
}

void HttpClientTest::endlessBodiesAreCutOff()
{
    RawServer server;
    server.say(RawServer::head(200, "Content-Type: application/json\r\n") + QByteArray(100000, '['),
               Then::Endless);
    HttpConfig config = quickConfig(server.url());
    config.maxTries = 1;
    HttpClient client(config);
    HttpRequest asked = request();
    asked.maxBytes = 1024 * 1024;
    const auto reply = sent(client, asked);
    QCOMPARE(reply.error().kind, Kind::BadReply);
    QCOMPARE(reply.error().detail, u"larger than 1048576 bytes"_s);
}

/// Whole and right, but longer than the reader wants.
void HttpClientTest::longBodiesAreRefused()
{
    const QByteArray body = '[' + QByteArray(3000, ' ') + ']';
    for (const qint64 most : {qint64(3001), qint64(3002)}) {
        RawServer server;
        server.say(RawServer::reply(200, body));
        HttpConfig config = quickConfig(server.url());
        config.maxTries = 1;
        HttpClient client(config);
        HttpRequest asked = request();
        asked.maxBytes = most;
        QCOMPARE(sent(client, asked).has_value(), most >= body.size());
    }
}

void HttpClientTest::packedBombsAreCutOff()
{
    const QByteArray bomb = test::gzipped('[' + QByteArray(256 * 1024, ' ') + ']');
    QVERIFY(bomb.size() < 1000);
    RawServer server;
    server.answerWith([=](const RawServer::Request &) {
        return RawServer::Answer{RawServer::reply(200, bomb, "Content-Encoding: gzip\r\n")};
    });
    HttpClient client(quickConfig(server.url()));
    HttpRequest asked = request();
    asked.maxBytes = 1000;
    QCOMPARE(sent(client, asked).error().kind, Kind::BadReply);
}

void HttpClientTest::tooManyHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    const auto headers = [](int count, qsizetype size) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "X-" + QByteArray::number(i) + ": " + QByteArray(size, 'x') + "\r\n";
        return text;
    };
    QTest::newRow("120 headers") << headers(120, 1);
    QTest::newRow("1,000 headers") << headers(1000, 1);
    QTest::newRow("20 large headers") << headers(20, 7000);
    QTest::newRow("one giant header") << headers(1, 1000000);
}

void HttpClientTest::tooManyHeadersAreRefused()
{
    QFETCH(QByteArray, headers);
    RawServer server;
    server.say(RawServer::reply(200, "[]", headers));
    HttpConfig config = quickConfig(server.url());
    config.maxTries = 1;
    config.idleTimeout = 1s; // Qt has limits of its own, behind which it only falls silent
    HttpClient client(config);
    const auto reply = sent(client, request());
    QVERIFY(!reply);
    QVERIFY(reply.error().kind == Kind::BadReply || reply.error().kind == Kind::Timeout);
}

void HttpClientTest::endlessHeadersEndInATimeout()
{
    RawServer server;
    server.say("HTTP/1.1 200 OK\r\nX-A: 1\r\nX-", Then::Drip);
    HttpConfig config = quickConfig(server.url());
    config.maxTries = 1;
    config.idleTimeout = 300ms;
    HttpClient client(config);
    QCOMPARE(sent(client, request()).error().kind, Kind::Timeout);
}

void HttpClientTest::silenceIsATimeout()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{}; });
    HttpConfig config = quickConfig(server.url());
    config.maxTries = 2;
    config.idleTimeout = 200ms;
    HttpClient client(config);
    const auto reply = sent(client, request());
    QCOMPARE(reply.error().kind, Kind::Timeout);
    QCOMPARE(client.requestCount(), 2);
}

void HttpClientTest::aDrippingReplyMeetsTheTotalDeadline()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) {
        return RawServer::Answer{
            RawServer::head(200, "Content-Type: application/json\r\n") + QByteArray(4096, '['), Then::Drip};
    });
    HttpConfig config = quickConfig(server.url());
    config.maxTries = 1;
    config.idleTimeout = 30s;
    config.totalTimeout = 500ms;
    HttpClient client(config);
    QCOMPARE(sent(client, request()).error().kind, Kind::Timeout);
}

void HttpClientTest::nobodyListeningIsOffline()
{
    QUrl nobody;
    {
        RawServer server;
        nobody = server.url();
    }
    HttpClient client(quickConfig(nobody));
    const auto reply = sent(client, request());
    QCOMPARE(reply.error().kind, Kind::Offline);
    QCOMPARE(reply.error().detail, u"ConnectionRefusedError"_s);
    QCOMPARE(client.requestCount(), 3);
}

void HttpClientTest::clockSkewIsMeasured()
{
    RawServer server;
    const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QString date = QLocale::c().toString(there, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    server.say(RawServer::reply(200, "[]", "Date: " + date.toLatin1() + "\r\n"));
    HttpClient client(quickConfig(server.url()));
    QVERIFY(!client.clockSkew());
    QVERIFY(sent(client, request()));
    QVERIFY(client.clockSkew());
    QVERIFY(*client.clockSkew() > 3500s && *client.clockSkew() < 3700s);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
