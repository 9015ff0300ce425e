// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/providers/httptesting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;
using Kind = Error::Kind;
using Method = HttpRequest::Method;
using Then = RawServer::Then;

/// Where the key goes, and what is never sent.
class HttpSafetyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    void detailsHoldNoUrlAndNoKey();
};

void HttpSafetyTest::redirectsInsideTheOriginKeepTheKey()
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

void HttpSafetyTest::redirectsToAnotherOriginLoseTheKey()
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

void HttpSafetyTest::aRedirectBackHomeStaysWithoutTheKey()
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

void HttpSafetyTest::redirectedWritesAreRefused_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("POST %d", status) << Method::Post << status;
        QTest::addRow("PATCH %d", status) << Method::Patch << status;
        QTest::addRow("DELETE %d", status) << Method::Delete << status;
    }
}

void HttpSafetyTest::redirectedWritesAreRefused()
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

void HttpSafetyTest::badRedirectsAreRefused_data()
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

void HttpSafetyTest::badRedirectsAreRefused()
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

void HttpSafetyTest::redirectsInACircleAreRefused()
{
    RawServer server;
    server.say(RawServer::reply(302, {}, "Location: /b\r\n"));
    server.say(RawServer::reply(302, {}, "Location: /v1/calls\r\n"));
    HttpClient client(quickConfig(server.url()));
    QCOMPARE(sent(client, request()).error().kind, Kind::Unsafe);
    QCOMPARE(server.requests().size(), 2);
}

void HttpSafetyTest::sixRedirectsAreRefused()
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

void HttpSafetyTest::cookiesAreNeitherKeptNorSent()
{
    RawServer server;
    server.say(RawServer::reply(200, "[]", "Set-Cookie: session=1; Path=/\r\n"));
    server.say(RawServer::reply(200, "[]"));
    HttpClient client(quickConfig(server.url()));
    QVERIFY(sent(client, request()));
    QVERIFY(sent(client, request()));
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

void HttpSafetyTest::unsafeRequestsAreNotSent_data()
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

void HttpSafetyTest::unsafeRequestsAreNotSent()
{
    QFETCH(HttpRequest, asked);
    RawServer server;
    HttpClient client(quickConfig(server.url()));
    QCOMPARE(sent(client, asked).error().kind, Kind::Unsafe);
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(client.isIdle());
}

void HttpSafetyTest::aKeyWithALineBreakIsNotSent_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break behind") << "sk_test_123456\n"_ba;
    QTest::newRow("injection") << "sk_test_123456\r\nX-B: 1"_ba;
    QTest::newRow("space in front") << " sk_test_123456"_ba;
}

void HttpSafetyTest::aKeyWithALineBreakIsNotSent()
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

void HttpSafetyTest::badBaseUrlsAreRefused_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("plain http") << QUrl(u"http://example.com"_s);
    QTest::newRow("file") << QUrl(u"file:///etc"_s);
    QTest::newRow("user name") << QUrl(u"https://a@example.com"_s);
    QTest::newRow("unspecified address") << QUrl(u"http://0.0.0.0"_s);
}

void HttpSafetyTest::badBaseUrlsAreRefused()
{
    QFETCH(QUrl, base);
    HttpClient client(quickConfig(base));
    QCOMPARE(sent(client, request()).error().kind, Kind::Unsafe);
    QCOMPARE(client.requestCount(), 0);
}

void HttpSafetyTest::detailsHoldNoUrlAndNoKey()
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

QTEST_GUILESS_MAIN(HttpSafetyTest)
#include "tst_httpsafety.moc"
