// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/channelmessage.h"
#include "models/providers/ringcentral/eventchannel.h"
#include "models/providers/ringcentral/requests.h"
#include "tests/support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::ringcentral;

Q_DECLARE_METATYPE(callboard::Error::Kind)

namespace {

constexpr int patience = 30000;

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The vendor's end of the line. What it is sent, it keeps; what it answers, the test says.
class Vendor : public QObject {
public:
    Vendor()
        : m_server(u"vendor"_s, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QWebSocketServer::newConnection, this, &Vendor::onConnection);
    }
    QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/ws?access_token=t"_s.arg(m_server.serverPort())); }
    void say(const QJsonArray &message) { socket->sendTextMessage(json(message)); }
    void sayOpened(bool recovered = false)
    {
        say({QJsonObject{{u"type"_s, u"ConnectionDetails"_s},
                         {u"status"_s, 200},
                         {u"wsc"_s, QJsonObject{{u"token"_s, u"wsc-1"_s}}}},
             QJsonObject{{u"recoveryState"_s, recovered ? u"Successful"_s : u"Failed"_s}}});
    }
    void answer(int status)
    {
        say({QJsonObject{{u"type"_s, u"ClientRequest"_s}, {u"status"_s, status}}, QJsonObject()});
    }
    void ring(const QString &session)
    {
        const QJsonObject party{{u"id"_s, u"p-1"_s},
                                {u"direction"_s, u"Inbound"_s},
                                {u"from"_s, QJsonObject{{u"phoneNumber"_s, u"+12025550142"_s}}},
                                {u"to"_s, QJsonObject{{u"phoneNumber"_s, u"+12025550100"_s}}},
                                {u"status"_s, QJsonObject{{u"code"_s, u"Proceeding"_s}}}};
        const QJsonObject body{
            {u"sequence"_s, 1}, {u"telephonySessionId"_s, session}, {u"parties"_s, QJsonArray{party}}};
        say({QJsonObject{{u"type"_s, u"ServerNotification"_s}, {u"status"_s, 200}},
             QJsonObject{{u"event"_s, u"/restapi/v1.0/account/1/telephony/sessions"_s}, {u"body"_s, body}}});
    }

    QWebSocket *socket = nullptr;
    QStringList heard;
    QList<QUrl> calledAt;

private:
    void onConnection()
    {
        socket = m_server.nextPendingConnection();
        socket->setParent(this);
        calledAt << socket->requestUrl();
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { heard << text; });
    }
    QWebSocketServer m_server;
};

QCoro::Task<Result<QUrl>> given(QUrl url)
{
    co_return url;
}
QCoro::Task<Result<QUrl>> refused(Error::Kind kind)
{
    co_return failure(kind);
}

} // namespace

class EventChannelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_channel.reset(), m_vendor.reset(); }

    void subscribesAndHears();
    void goesOnWhereItLeftOff();
    void subscribesAgainWhenTooMuchWasMissed();
    void fallsBackToTheOwnExtension();
    void withoutTheRightItRests_data();
    void withoutTheRightItRests();
    void keepsTryingWhileOffline();
    void silenceIsAnswered();
    void nonsenseIsIgnored();
    void closedStaysClosed();
    void addressMustBeTheVendors_data();
    void addressMustBeTheVendors();

private:
    using State = EventChannel::State;
    void open(EventChannel::Address address = {});
    void beOn();

    test::FakeClock m_clock;
    std::unique_ptr<Vendor> m_vendor;
    std::unique_ptr<EventChannel> m_channel;
    int m_asked = 0;
    std::chrono::milliseconds m_silence{};
};

void EventChannelTest::init()
{
    m_vendor = std::make_unique<Vendor>();
    m_asked = 0;
    m_silence = 10min;
}

void EventChannelTest::open(EventChannel::Address address)
{
    if (!address)
        address = [this] {
            ++m_asked;
            return given(m_vendor->url());
        };
    const EventChannel::Waits waits{.firstRetry = 20ms, .silence = m_silence};
    m_channel = std::make_unique<EventChannel>(address, Reading{AccountId{8}, {}}, m_clock, waits);
    m_channel->open();
}

void EventChannelTest::beOn()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_vendor->socket, patience);
    m_vendor->sayOpened();
    QTRY_VERIFY_WITH_TIMEOUT(!m_vendor->heard.isEmpty(), patience);
    m_vendor->answer(200);
    QTRY_COMPARE_WITH_TIMEOUT(m_channel->state(), State::On, patience);
}

void EventChannelTest::subscribesAndHears()
{
    beOn();
    QVERIFY(m_vendor->heard.first().contains(u"/restapi/v1.0/account/~/telephony/sessions"_s));
    QSignalSpy hints(m_channel.get(), &EventChannel::hintsArrived);
    QSignalSpy missed(m_channel.get(), &EventChannel::missedSome);
    m_vendor->ring(u"s-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(hints.size(), 1, patience);
    const auto heard = hints.first().first().value<QList<CallHint>>();
    QCOMPARE(heard.first().ref, (RecordRef{AccountId{8}, u"s-1"_s}));
    QCOMPARE(heard.first().facts->fromNumber, u"+12025550142"_s);
    QVERIFY(missed.isEmpty());
}

void EventChannelTest::goesOnWhereItLeftOff()
{
    beOn();
    QSignalSpy missed(m_channel.get(), &EventChannel::missedSome);
    m_vendor->heard.clear();
    m_vendor->socket->abort();
    QTRY_COMPARE_WITH_TIMEOUT(m_vendor->calledAt.size(), 2, patience);
    QCOMPARE(QUrlQuery(m_vendor->calledAt.last()).queryItemValue(u"wsc"_s), u"wsc-1"_s);
    QCOMPARE(m_asked, 2); // a token opens one connection
    m_vendor->sayOpened(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_channel->state(), State::On, patience);
    QVERIFY(m_vendor->heard.isEmpty() && missed.isEmpty());
}

void EventChannelTest::subscribesAgainWhenTooMuchWasMissed()
{
    beOn();
    QSignalSpy missed(m_channel.get(), &EventChannel::missedSome);
    m_vendor->heard.clear();
    m_vendor->socket->abort();
    QTRY_COMPARE_WITH_TIMEOUT(m_vendor->calledAt.size(), 2, patience);
    m_vendor->sayOpened(false);
    QTRY_COMPARE_WITH_TIMEOUT(missed.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_vendor->heard.isEmpty(), patience);
}

void EventChannelTest::fallsBackToTheOwnExtension()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_vendor->socket, patience);
    m_vendor->sayOpened();
    QTRY_COMPARE_WITH_TIMEOUT(m_vendor->heard.size(), 1, patience);
    m_vendor->answer(403);
    QTRY_COMPARE_WITH_TIMEOUT(m_vendor->heard.size(), 2, patience);
    QVERIFY(m_vendor->heard.last().contains(u"/account/~/extension/~/telephony/sessions"_s));
    m_vendor->answer(403);
    QTRY_COMPARE_WITH_TIMEOUT(m_channel->state(), State::NotAllowed, patience);
}

void EventChannelTest::withoutTheRightItRests_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("right of the app") << Error::Kind::Forbidden;
    QTest::newRow("no such thing") << Error::Kind::NotFound;
    QTest::newRow("another provider") << Error::Kind::NotSupported;
}

void EventChannelTest::withoutTheRightItRests()
{
    QFETCH(Error::Kind, kind);
    open([this, kind] {
        ++m_asked;
        return refused(kind);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_channel->state(), State::NotAllowed, patience);
    QTest::qWait(200);
    QCOMPARE(m_asked, 1);
}

void EventChannelTest::keepsTryingWhileOffline()
{
    open([this] { return ++m_asked < 3 ? refused(Error::Kind::Offline) : given(m_vendor->url()); });
    QTRY_VERIFY_WITH_TIMEOUT(m_vendor->socket, patience);
    QCOMPARE(m_asked, 3);
}

void EventChannelTest::silenceIsAnswered()
{
    m_silence = 1s;
    beOn();
    const auto hasHeartbeat = [this] {
        return !m_vendor->heard.filter(u"Heartbeat"_s).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasHeartbeat(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_vendor->calledAt.size() > 1, patience); // nobody answered that either
}

void EventChannelTest::nonsenseIsIgnored()
{
    beOn();
    QSignalSpy hints(m_channel.get(), &EventChannel::hintsArrived);
    for (const QString &text : {u"hello"_s, u"[]"_s, u"[1]"_s, u"{}"_s,
                                u"[{\"type\":\"ServerNotification\"}]"_s, u"[{\"type\":\"Unheard\"},{}]"_s})
        m_vendor->socket->sendTextMessage(text);
    m_vendor->ring(u"s-2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(hints.size(), 1, patience);
    QCOMPARE(m_channel->state(), State::On);
}

void EventChannelTest::closedStaysClosed()
{
    beOn();
    m_channel->close();
    QCOMPARE(m_channel->state(), State::Off);
    QTest::qWait(200);
    QCOMPARE(m_vendor->calledAt.size(), 1);
}

void EventChannelTest::addressMustBeTheVendors_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isGood");
    const QString vendor = u"https://platform.ringcentral.com"_s;
    QTest::newRow("vendor") << vendor << u"wss://ws-api.ringcentral.com/ws"_s << true;
    QTest::newRow("another") << vendor << u"wss://ringcentral.com.evil.example/ws"_s << false;
    QTest::newRow("in the clear") << vendor << u"ws://ws-api.ringcentral.com/ws"_s << false;
    QTest::newRow("this computer") << vendor << u"ws://127.0.0.1/ws"_s << false;
    QTest::newRow("sandbox") << u"http://127.0.0.1:1"_s << u"ws://127.0.0.1:2/ws"_s << true;
    QTest::newRow("none") << vendor << QString() << false;
}

void EventChannelTest::addressMustBeTheVendors()
{
    QFETCH(QString, base);
    QFETCH(QString, uri);
    QFETCH(bool, isGood);
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"uri"_s, uri}, {u"ws_access_token"_s, u"a b"_s}, {u"expires_in"_s, 30}})
            .toJson();
    const Result<QUrl> address = parseChannelAddress(body, QUrl(base));
    QCOMPARE(address.has_value(), isGood);
    if (isGood)
        QCOMPARE(address->toString(QUrl::FullyEncoded), uri + u"?access_token=a%20b"_s);
}

QTEST_GUILESS_MAIN(EventChannelTest)
#include "tst_eventchannel.moc"
