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

/// A write is sent once, and its outcome is never guessed.
class HttpWritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsNeverSentTwice_data();
    void aWriteIsNeverSentTwice();
    void aRepeatableWriteIsTriedAgainAsARead();
    void aWriteThatNeverLeftIsNotInDoubt();
    void aWriteInDoubt_data();
    void aWriteInDoubt();
    void aWriteThatWasRefusedIsNotInDoubt_data();
    void aWriteThatWasRefusedIsNotInDoubt();
};

void HttpWritesTest::aWriteIsNeverSentTwice_data()
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

void HttpWritesTest::aWriteIsNeverSentTwice()
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

void HttpWritesTest::aRepeatableWriteIsTriedAgainAsARead()
{
    RawServer server;
    HttpClient client(quickConfig(server.url()));
    HttpRequest signIn = request(Method::Post);
    signIn.isRepeatable = true;
    server.say({}, Then::Reset);
    server.say(RawServer::reply(500, "{}"));
    server.say(RawServer::reply(200, "{}"));
    QVERIFY(sent(client, signIn));
    QCOMPARE(server.requests().size(), 3);
    for (const RawServer::Request &request : server.requests())
        QCOMPARE(request.body, signIn.body);
    for (int i = 0; i < 3; ++i)
        server.say({}, Then::Reset);
    QCOMPARE(sent(client, signIn).error().kind, Kind::Offline);
}

void HttpWritesTest::aWriteThatNeverLeftIsNotInDoubt()
{
    QUrl nobody;
    {
        RawServer server;
        nobody = server.url();
    }
    HttpClient client(quickConfig(nobody));
    QCOMPARE(sent(client, request(Method::Post)).error().kind, Kind::Offline);
}

void HttpWritesTest::aWriteInDoubt_data()
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

void HttpWritesTest::aWriteInDoubt()
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

void HttpWritesTest::aWriteThatWasRefusedIsNotInDoubt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << 401 << Kind::Unauthorised;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("422") << 422 << Kind::Rejected;
    QTest::newRow("429") << 429 << Kind::RateLimited;
    QTest::newRow("503") << 503 << Kind::ServerError;
}

void HttpWritesTest::aWriteThatWasRefusedIsNotInDoubt()
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

QTEST_GUILESS_MAIN(HttpWritesTest)
#include "tst_httpwrites.moc"
