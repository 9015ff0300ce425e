// SPDX-License-Identifier: GPL-3.0-or-later
// Events that the sandbox sends, read with the program's own checks.
#include "models/providers/ringcentral/channelmessage.h"
#include "models/providers/ringcentral/webhook.h"
#include "models/providers/webhook.h"
#include "tests/sandbox/sandboxprobe.h"

#include <QTcpServer>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace callboard;

Q_DECLARE_METATYPE(callboard::Provider)

namespace {

constexpr int patience = 30000;
const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"; // as good as any for the others

/// An address of the customer's: accepts everything and keeps it.
class Customer : public QObject {
public:
    Customer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this,
                [this] { serve(m_server.nextPendingConnection()); });
    }
    QByteArray address() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/hook";
    }
    QList<WebhookRequest> requests;

private:
    void serve(QTcpSocket *socket)
    {
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype end = received->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            WebhookRequest request = headOf(received->left(end));
            request.body = received->mid(end + 4);
            if (request.body.size() < request.header("content-length").toInt())
                return;
            requests << request;
            received->clear();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
    }
    static WebhookRequest headOf(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.first().split(' ');
        WebhookRequest request{.method = first.value(0), .target = first.value(1), .at = SystemClock().now()};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }
    QTcpServer m_server;
};

} // namespace

class SandboxEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfCallsWhileTheyHappen_data();
    void tellsOfCallsWhileTheyHappen();
    void tellsNothingOfEarlierCalls();
    void ordersThatMakeNoSenseAreRefused();
    void channelTellsTheSame();
};

void SandboxEventsTest::tellsOfCallsWhileTheyHappen_data()
{
    QTest::addColumn<Provider>("provider");
    for (const Provider provider :
         {Provider::Twilio, Provider::Aircall, Provider::RingCentral, Provider::Quo, Provider::Escapelife})
        QTest::newRow(qPrintable(keyOf(provider))) << provider;
}

void SandboxEventsTest::tellsOfCallsWhileTheyHappen()
{
    QFETCH(Provider, provider);
    SandboxHost host(usualOptions(200));
    SandboxProbe probe(host);
    Customer customer;
    const QJsonObject order{{u"api"_s, keyOf(provider)},
                            {u"url"_s, QString::fromLatin1(customer.address())},
                            {u"secret"_s, QString::fromLatin1(secret)}};
    QCOMPARE(probe.control({{u"events"_s, order}}).status, 200);
    const QString carrier = provider == Provider::RingCentral ? u"ringcentral"_s : u"twilio"_s;
    QCOMPARE(probe.control({{u"add"_s, 30}, {u"live"_s, true}, {u"carrier"_s, carrier}}).status, 200);
    const auto statuses = [&] {
        QList<CallStatus> found;
        for (const WebhookRequest &request : customer.requests) {
            const WebhookKey key{secret, customer.address(), {AccountId{1}, {}}};
            const WebhookReading reading = readWebhook(provider, request, key);
            if (reading && !reading->hints.isEmpty() && reading->hints.first().facts)
                found << withHint({}, {}, reading->hints.first()).status.value_or(CallStatus::Failed);
        }
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!statuses().isEmpty(), patience);
    QCOMPARE(statuses().constFirst(), CallStatus::Ringing);
    QVERIFY(probe.control({{u"advance"_s, 7200}}).status == 200);
    QTRY_VERIFY_WITH_TIMEOUT(!statuses().isEmpty() && !isLive(statuses().constLast()), patience);
    QCOMPARE(statuses().size(), customer.requests.size()); // every one was signed as the vendor does
}

void SandboxEventsTest::tellsNothingOfEarlierCalls()
{
    SandboxHost host(usualOptions(200));
    SandboxProbe probe(host);
    Customer customer;
    probe.control({{u"events"_s,
                    QJsonObject{{u"api"_s, u"aircall"_s},
                                {u"url"_s, QString::fromLatin1(customer.address())},
                                {u"secret"_s, u"t"_s}}}});
    QTest::qWait(600);
    QVERIFY(customer.requests.isEmpty());
}

void SandboxEventsTest::ordersThatMakeNoSenseAreRefused()
{
    SandboxHost host(usualOptions(200));
    SandboxProbe probe(host);
    for (const QJsonObject &order :
         {QJsonObject{{u"api"_s, u"nobody"_s}},
          QJsonObject{{u"api"_s, u"aircall"_s}, {u"url"_s, u"https://example.com/"_s}}})
        QCOMPARE(probe.control({{u"events"_s, order}}).status, 422);
}

void SandboxEventsTest::channelTellsTheSame()
{
    SandboxHost host(usualOptions(200));
    SandboxProbe probe(host);
    const QByteArray basic = (host.sandbox().credentials(Provider::RingCentral).value(u"client_id"_s) + u':'
                              + host.sandbox().credentials(Provider::RingCentral).value(u"client_secret"_s))
                                 .toLatin1()
                                 .toBase64();
    const QByteArray form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
        + host.sandbox().credentials(Provider::RingCentral).value(u"secret"_s).toLatin1();
    const QByteArray token =
        probe
            .send("POST", "/ringcentral/restapi/oauth/token",
                  "Authorization: Basic " + basic + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                  form)
            .object()[u"access_token"_s]
            .toString()
            .toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(probe.send("POST", "/ringcentral/restapi/oauth/wstoken").status, 401);
    const QJsonObject channel =
        probe.send("POST", "/ringcentral/restapi/oauth/wstoken", "Authorization: Bearer " + token + "\r\n")
            .object();
    QWebSocket socket;
    QList<ringcentral::ChannelMessage> heard;
    connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &text) {
        if (const auto message = ringcentral::readChannelMessage(text.toUtf8()))
            heard << *message;
    });
    socket.open(QUrl(channel[u"uri"_s].toString()));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patience);
    QCOMPARE(heard.first().kind, ringcentral::ChannelMessage::Kind::Opened);
    socket.sendTextMessage(QString::fromUtf8(ringcentral::subscriptionMessage(u"1"_s, true)));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, patience);
    QCOMPARE(heard.last().status, 200);
    probe.control({{u"add"_s, 30}, {u"live"_s, true}, {u"carrier"_s, u"ringcentral"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(heard.size() > 2, patience);
    const WebhookReading news =
        ringcentral::readNotification(heard.last().body, {AccountId{1}, {}}, SystemClock().now());
    QVERIFY(news && !news->hints.isEmpty());
    QVERIFY(ringcentral::isSessionId(news->hints.first().ref.providerCallId));
}

QTEST_GUILESS_MAIN(SandboxEventsTest)
#include "tst_sandboxevents.moc"
