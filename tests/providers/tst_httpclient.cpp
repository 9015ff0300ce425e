// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/httpclient.h"
#include "tests/support/gzipped.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using test::RawServer;
using Kind = Error::Kind;
using Method = HttpRequest::Method;
using Then = RawServer::Then;

Q_DECLARE_METATYPE(callboard::Error::Kind)
Q_DECLARE_METATYPE(callboard::HttpRequest)
Q_DECLARE_METATYPE(callboard::HttpRequest::Method)
Q_DECLARE_METATYPE(callboard::test::RawServer::Then)

namespace {

const QByteArray packedList = test::gzipped("[]");

HttpConfig quickConfig(const QUrl &base)
{
    HttpConfig config;
    config.baseUrl = base;
    config.firstBackoff = 1ms;
    config.maxTries = 3;
    config.paces.insert(u"default"_s, Pace{100000, 1min});
    return config;
}

HttpRequest request(Method method = Method::Get, const QString &path = u"/v1/calls"_s)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    if (method != Method::Get && method != Method::Delete)
        request.body = R"({"notes":"x"})";
    return request;
}

Result<HttpReply> sent(HttpClient &client, const HttpRequest &request)
{
    return QCoro::waitFor(client.send(request));
}

} // namespace

/// The client against a peer that plays by the book, and against all that do not.
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

    void aWriteIsNeverSentTwice_data();
    void aWriteIsNeverSentTwice();
    void aWriteThatNeverLeftIsNotInDoubt();
    void aWriteInDoubt_data();
    void aWriteInDoubt();
    void aWriteThatWasRefusedIsNotInDoubt_data();
    void aWriteThatWasRefusedIsNotInDoubt();

    void endlessBodiesAreCutOff();
    void packedBombsAreCutOff();
    void tooManyHeadersAreRefused_data();
    void tooManyHeadersAreRefused();
    void endlessHeadersEndInATimeout();
    void silenceIsATimeout();
    void aDrippingReplyMeetsTheTotalDeadline();

    void redirectsInsideTheOriginKeepTheKey();
    void redirectsToAnotherOriginLoseTheKey();
    void aRedirectBackHomeStaysWithoutTheKey();
    void redirectedWritesAreRefused_data();
    void redirectedWritesAreRefused();
    void badRedirectsAreRefused_data();
    void badRedirectsAreRefused();
    void redirectsInACircleAreRefused();
    void sixRedirectsAreRefused();
    void cookiesAreNeitherKeptNorSent();

    void unsafeRequestsAreNotSent_data();
    void unsafeRequestsAreNotSent();
    void aKeyWithALineBreakIsNotSent_data();
    void aKeyWithALineBreakIsNotSent();
    void badBaseUrlsAreRefused_data();
    void badBaseUrlsAreRefused();
    void nobodyListeningIsOffline();
    void detailsHoldNoUrlAndNoKey();
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

void HttpClientTest::aWriteIsNeverSentTwice_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Then>("then");
    QTest::addColumn<bool>("reused");
    for (const auto &[name, method] : {std::pair("POST", Method::Post),
                                       {"PUT", Method::Put},
                                       {"PATCH", Method::Patch},
                                       {"DELETE", Method::Delete}}) {
        QTest::addRow("%s, closed", name) << method << Then::Close << false;
        QTest::addRow("%s, reset", name) << method << Then::Reset << false;
        QTest::addRow("%s, closed after another request", name) << method << Then::Close << true;
    }
}

void HttpClientTest::aWriteIsNeverSentTwice()
{
    QFETCH(Method, method);
    QFETCH(Then, then);
    QFETCH(bool, reused);
    RawServer server;
    HttpClient client(quickConfig(server.url()));
    if (reused) {
        server.say(RawServer::reply(200, "[]"));
        QVERIFY(sent(client, request()));
    }
    server.say({}, then);
    const auto reply = sent(client, request(method));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::UnknownOutcome);
    QCOMPARE(server.requests().size(), reused ? 2 : 1);
}

void HttpClientTest::aWriteThatNeverLeftIsNotInDoubt()
{
    QUrl nobody;
    {
        RawServer server;
        nobody = server.url();
    }
    HttpClient client(quickConfig(nobody));
    QCOMPARE(sent(client, request(Method::Post)).error().kind, Kind::Offline);
}

void HttpClientTest::aWriteInDoubt_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("500") << RawServer::reply(500, "{}");
    QTest::newRow("502") << RawServer::reply(502, "{}");
    QTest::newRow("cut") << RawServer::head(200, "Content-Length: 9\r\n") + "{";
    QTest::newRow("empty") << RawServer::reply(200, {});
    QTest::newRow("web page") << RawServer::reply(200, "<html>");
    QTest::newRow("404 from a proxy") << RawServer::reply(404, "<html>");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("accepted for later") << RawServer::reply(202, "{}");
}

void HttpClientTest::aWriteInDoubt()
{
    QFETCH(QByteArray, answer);
    RawServer server;
    server.say(answer, answer.isEmpty() ? Then::KeepOpen : Then::Close);
    HttpConfig config = quickConfig(server.url());
    config.idleTimeout = 300ms;
    HttpClient client(config);
    QCOMPARE(sent(client, request(Method::Patch)).error().kind, Kind::UnknownOutcome);
    QCOMPARE(server.requests().size(), 1);
}

void HttpClientTest::aWriteThatWasRefusedIsNotInDoubt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << 401 << Kind::Unauthorised;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("422") << 422 << Kind::Rejected;
    QTest::newRow("429") << 429 << Kind::RateLimited;
    QTest::newRow("503") << 503 << Kind::ServerError;
}

void HttpClientTest::aWriteThatWasRefusedIsNotInDoubt()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    RawServer server;
    server.say(RawServer::reply(status, "{}", "Retry-After: 7\r\n"));
    HttpClient client(quickConfig(server.url()));
    const auto reply = sent(client, request(Method::Post));
    QCOMPARE(reply.error().kind, kind);
    if (status == 429 || status == 503)
        QCOMPARE(reply.error().retryAfter, std::optional(7s));
    QCOMPARE(server.requests().size(), 1);
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

void HttpClientTest::redirectsInsideTheOriginKeepTheKey()
{
    RawServer server;
    server.say(RawServer::reply(301, {}, "Location: /v2/calls\r\n"));
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    client.setCredentials({"X-API-Key", "sk_test_123456"});
    QVERIFY(sent(client, request()));
    QCOMPARE(server.lines(), (QList<QByteArray>{"GET /v1/calls", "GET /v2/calls"}));
    QCOMPARE(server.requests().last().headers.value("x-api-key"), "sk_test_123456"_ba);
    QCOMPARE(client.requestCount(), 2);
}

void HttpClientTest::redirectsToAnotherOriginLoseTheKey()
{
    RawServer home;
    RawServer elsewhere;
    home.say(RawServer::reply(302, {}, "Location: " + elsewhere.url().toEncoded() + "/x\r\n"));
    elsewhere.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(home.url()));
    client.setCredentials({"Authorization", "Bearer sk_test_123456"});
    HttpRequest asked = request();
    asked.headers = {{"X-Extra", "private"}};
    QVERIFY(sent(client, asked));
    const RawServer::Request seen = elsewhere.requests().first();
    QCOMPARE(seen.line(), "GET /x"_ba);
    QVERIFY(!seen.headers.contains("authorization"));
    QVERIFY(!seen.headers.contains("x-extra"));
    for (const QByteArray &value : seen.headers)
        QVERIFY(!value.contains("sk_test"));
}

void HttpClientTest::aRedirectBackHomeStaysWithoutTheKey()
{
    RawServer home;
    RawServer elsewhere;
    home.say(RawServer::reply(302, {}, "Location: " + elsewhere.url().toEncoded() + "/x\r\n"));
    elsewhere.say(RawServer::reply(302, {}, "Location: " + home.url().toEncoded() + "/chosen-by-them\r\n"));
    home.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(home.url()));
    client.setCredentials({"X-API-Key", "sk_test_123456"});
    QVERIFY(sent(client, request()));
    QVERIFY(!home.requests().last().headers.contains("x-api-key"));
}

void HttpClientTest::redirectedWritesAreRefused_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("POST %d", status) << Method::Post << status;
        QTest::addRow("PATCH %d", status) << Method::Patch << status;
        QTest::addRow("DELETE %d", status) << Method::Delete << status;
    }
}

void HttpClientTest::redirectedWritesAreRefused()
{
    QFETCH(Method, method);
    QFETCH(int, status);
    RawServer home;
    RawServer elsewhere;
    home.say(RawServer::reply(status, {}, "Location: " + elsewhere.url().toEncoded() + "/x\r\n"));
    HttpClient client(quickConfig(home.url()));
    QCOMPARE(sent(client, request(method)).error().kind, Kind::Unsafe);
    QCOMPARE(home.requests().size(), 1);
    QCOMPARE(elsewhere.requests().size(), 0);
}

void HttpClientTest::badRedirectsAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("nowhere") << QByteArray();
    QTest::newRow("file") << "file:///etc/passwd"_ba;
    QTest::newRow("data") << "data:application/json,[]"_ba;
    QTest::newRow("other scheme") << "ftp://127.0.0.1/"_ba;
    QTest::newRow("plain http") << "http://example.com/"_ba;
    QTest::newRow("user name") << "http://user:word@127.0.0.1/"_ba;
    QTest::newRow("trick host") << "http://127.0.0.1@example.com/"_ba;
    QTest::newRow("unspecified address") << "http://0.0.0.0/"_ba;
    QTest::newRow("no host") << "http:///x"_ba;
    QTest::newRow("broken") << "http://[::1"_ba;
}

void HttpClientTest::badRedirectsAreRefused()
{
    QFETCH(QByteArray, location);
    RawServer server;
    server.say(
        RawServer::reply(302, {}, location.isEmpty() ? QByteArray() : "Location: " + location + "\r\n"));
    HttpClient client(quickConfig(server.url()));
    const auto reply = sent(client, request());
    QCOMPARE(reply.error().kind, Kind::Unsafe);
    QCOMPARE(client.requestCount(), 1);
}

void HttpClientTest::redirectsInACircleAreRefused()
{
    RawServer server;
    server.say(RawServer::reply(302, {}, "Location: /b\r\n"));
    server.say(RawServer::reply(302, {}, "Location: /v1/calls\r\n"));
    HttpClient client(quickConfig(server.url()));
    QCOMPARE(sent(client, request()).error().kind, Kind::Unsafe);
    QCOMPARE(server.requests().size(), 2);
}

void HttpClientTest::sixRedirectsAreRefused()
{
    RawServer server;
    int count = 0;
    server.answerWith([&](const RawServer::Request &) {
        return RawServer::Answer{
            RawServer::reply(302, {}, "Location: /" + QByteArray::number(++count) + "\r\n")};
    });
    HttpClient client(quickConfig(server.url()));
    QCOMPARE(sent(client, request()).error().kind, Kind::Unsafe);
    QCOMPARE(server.requests().size(), 6); // the request and five hops
}

void HttpClientTest::cookiesAreNeitherKeptNorSent()
{
    RawServer server;
    server.say(RawServer::reply(200, "[]", "Set-Cookie: session=1; Path=/\r\n"));
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    QVERIFY(sent(client, request()));
    QVERIFY(sent(client, request()));
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

void HttpClientTest::unsafeRequestsAreNotSent_data()
{
    QTest::addColumn<HttpRequest>("asked");
    const auto withHeader = [](const QByteArray &name, const QByteArray &value) {
        HttpRequest asked = request();
        asked.headers = {{name, value}};
        return asked;
    };
    QTest::newRow("line break in a header") << withHeader("X-A", "1\r\nX-B: 2");
    QTest::newRow("NUL in a header") << withHeader("X-A", "1" + QByteArray(1, '\0'));
    QTest::newRow("line break in a name") << withHeader("X-A: 1\r\nX-B", "2");
    QTest::newRow("empty name") << withHeader("", "2");
    QTest::newRow("credentials as a header") << withHeader("Authorization", "Bearer x");
    QTest::newRow("host as a header") << withHeader("Host", "example.com");
    QTest::newRow("length as a header") << withHeader("content-length", "5");
    QTest::newRow("path without slash") << request(Method::Get, u"v1"_s);
    QTest::newRow("other host by path") << request(Method::Get, u"//example.com/"_s);
    QTest::newRow("path climbing out") << request(Method::Get, u"/v1/calls/../../admin"_s);
    QTest::newRow("query in the path") << request(Method::Get, u"/v1?x=1"_s);
    QTest::newRow("fragment in the path") << request(Method::Get, u"/v1#x"_s);
    QTest::newRow("line break in the path") << request(Method::Get, u"/v1\r\nX: 1"_s);
    QTest::newRow("space in the path") << request(Method::Get, u"/v1 x"_s);
    HttpRequest type = request(Method::Post);
    type.contentType = "text/plain\r\nX: 1";
    QTest::newRow("line break in the content type") << type;
}

void HttpClientTest::unsafeRequestsAreNotSent()
{
    QFETCH(HttpRequest, asked);
    RawServer server;
    HttpClient client(quickConfig(server.url()));
    QCOMPARE(sent(client, asked).error().kind, Kind::Unsafe);
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(client.isIdle());
}

void HttpClientTest::aKeyWithALineBreakIsNotSent_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break behind") << "sk_test_123456\n"_ba;
    QTest::newRow("injection") << "sk_test_123456\r\nX-B: 1"_ba;
    QTest::newRow("space in front") << " sk_test_123456"_ba;
}

void HttpClientTest::aKeyWithALineBreakIsNotSent()
{
    QFETCH(QByteArray, value);
    RawServer server;
    HttpClient client(quickConfig(server.url()));
    client.setCredentials({"X-API-Key", value});
    const auto reply = sent(client, request());
    QCOMPARE(reply.error().kind, Kind::Unsafe);
    QVERIFY(!reply.error().detail.contains(u"sk_test"));
    QCOMPARE(server.requests().size(), 0);
}

void HttpClientTest::badBaseUrlsAreRefused_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("plain http") << QUrl(u"http://example.com"_s);
    QTest::newRow("file") << QUrl(u"file:///etc"_s);
    QTest::newRow("user name") << QUrl(u"https://a@example.com"_s);
    QTest::newRow("unspecified address") << QUrl(u"http://0.0.0.0"_s);
}

void HttpClientTest::badBaseUrlsAreRefused()
{
    QFETCH(QUrl, base);
    HttpClient client(quickConfig(base));
    QCOMPARE(sent(client, request()).error().kind, Kind::Unsafe);
    QCOMPARE(client.requestCount(), 0);
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

void HttpClientTest::detailsHoldNoUrlAndNoKey()
{
    RawServer server;
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{{}, Then::Close}; });
    HttpClient client(quickConfig(server.url()));
    client.setCredentials({"X-API-Key", "sk_test_123456"});
    HttpRequest asked = request();
    asked.query.addQueryItem(u"phone"_s, u"+33612345678"_s);
    const QString detail = sent(client, asked).error().detail;
    QVERIFY(!detail.isEmpty());
    for (const QString &word : {u"http"_s, u"phone"_s, u"33612345678"_s, u"sk_test"_s})
        QVERIFY2(!detail.contains(word), qPrintable(detail));
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
