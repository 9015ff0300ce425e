// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/receiver/eventreceiver.h"
#include "tests/sync/rig.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>

#include <random>
#include <thread>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60000;
const QByteArray path = "/aircall/hotel";
const QByteArray ringCentralPath = "/ringcentral/hotel";

QByteArray hook(int call, const QByteArray &status, qint64 seconds, const QByteArray &token = "tok")
{
    return R"({"resource":"call","event":"call.)" + status + R"(","timestamp":)" + QByteArray::number(seconds)
        + R"(,"token":")" + token + R"(","data":{"id":)" + QByteArray::number(call)
        + R"(,"direction":"inbound","status":")" + status + R"(","started_at":1773655200,"answered_at":)"
        + (status == "initial" ? "null" : "1773655205") + R"(,"ended_at":)"
        + (status == "done" ? "1773655300" : "null")
        + R"(,"raw_digits":"+1 202-555-0142","number":{"id":4,"digits":"+1 202-555-0100"}}})";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &host,
                const QByteArray &more = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + more + "\r\n" + body;
}

/// What comes back for these bytes until the server ends the connection. Blocks: for threads of their own.
QByteArray conversation(quint16 port, const QByteArray &bytes, int timeout = patience)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(timeout))
        return "not connected";
    socket.write(bytes);
    QByteArray reply;
    while (socket.waitForReadyRead(timeout))
        reply += socket.readAll();
    return reply + socket.readAll();
}

int statusOf(const QByteArray &reply)
{
    return reply.startsWith("HTTP/1.1 ") ? reply.mid(9, 3).toInt() : 0;
}

} // namespace

class EventReceiverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void goodEventIsKept();
    void refusals_data();
    void refusals();
    void twoHostsAreRefused();
    void refusedRequestsLeaveNothing();
    void repeatedDeliveryCountsOnce();
    void bodyOfUnknownLengthIsCutOff();
    void slowSenderIsEnded_data();
    void slowSenderIsEnded();
    void nonsenseEndsWithoutHarm_data();
    void nonsenseEndsWithoutHarm();
    void handshakeIsAnswered();
    void hostBehindAProxy();
    void routeThatIsSwitchedOffIsUnknown();
    void takenPortIsTold();
    void strangeAddressIsTold();
    void pathsStayTheSame();
    void burstsLoseNothing();

private:
    qint64 now() const { return toMs(m_rig->clock.now()) / 1000; }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_receiver->port()); }
    QByteArray ask(const QByteArray &bytes) const { return conversation(m_receiver->port(), bytes); }
    void begin(HookServer::Limits limits = {});

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<EventReceiver> m_receiver;
    AccountId m_account{};
};

void EventReceiverTest::init()
{
    m_rig = std::make_unique<Rig>();
    m_server = std::make_unique<FakeServer>();
    m_account = m_rig->connect(*m_server);
    begin();
}

void EventReceiverTest::begin(HookServer::Limits limits)
{
    m_receiver = std::make_unique<EventReceiver>(*m_rig->engine, m_rig->clock, limits);
    m_receiver->setRoutes({{m_account, Provider::Aircall, path, "tok", {}},
                           {m_account, Provider::RingCentral, ringCentralPath, "ours", {}},
                           {m_account, Provider::Quo, "/quo/without-secret", {}, {}}});
    QVERIFY(m_receiver->start({.port = 0}));
}

void EventReceiverTest::cleanup()
{
    m_receiver.reset();
    m_rig.reset();
    m_server.reset();
}

void EventReceiverTest::goodEventIsKept()
{
    QSignalSpy arrived(m_receiver.get(), &EventReceiver::eventsArrived);
    const QByteArray reply = ask(post(path, hook(1, "initial", now()), host()));
    QCOMPARE(statusOf(reply), 200);
    QVERIFY(reply.endsWith("\r\n\r\n")); // nothing is told
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->snapshot().contains(u"1"_s), patience);
    QCOMPARE(m_rig->snapshot().value(u"1"_s).status, std::optional(CallStatus::Ringing));
    QVERIFY(!arrived.isEmpty());
    QCOMPARE(m_receiver->lastEvents(),
             (QList<ReceivedEvent>{{m_account, m_rig->clock.now(), u"call.initial"_s, u"1"_s}}));
    QCOMPARE(m_receiver->counters(), ReceiverCounters{.accepted = 1});
}

void EventReceiverTest::refusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray good = hook(1, "initial", 1773662400);
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("other host", post(path, good, "calls.example.com"), 421);
    row("host with other port", post(path, good, "127.0.0.1:1"), 421);
    row("web page", post(path, good, "HOST", "Origin: https://evil.example\r\n"), 403);
    row("web page without name", post(path, good, "HOST", "Origin: null\r\n"), 403);
    row("web page, another header", post(path, good, "HOST", "Sec-Fetch-Site: cross-site\r\n"), 403);
    row("unknown path", post("/aircall/other", good, "HOST"), 404);
    row("root", post("/", good, "HOST"), 404);
    row("path and more", post(path + "/..", good, "HOST"), 404);
    row("GET", "GET " + path + " HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("OPTIONS", "OPTIONS " + path + " HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("too large", post(path, QByteArray(300 * 1024, 'x'), "HOST"), 413);
    row("no token", post(path, R"({"resource":"call"})", "HOST"), 403);
    row("wrong token", post(path, hook(1, "initial", 1773662400, "tik"), "HOST"), 403);
    row("old", post(path, hook(1, "initial", 1773562400), "HOST"), 403);
    row("no JSON", post(path, "hello", "HOST"), 400);
    row("half an event", post(path, good.chopped(20), "HOST"), 400);
    row("deep JSON", post(path, QByteArray(100000, '['), "HOST"), 400);
    row("empty", post(path, {}, "HOST"), 400);
    row("no secret set", post("/quo/without-secret", good, "HOST", "webhook-id: 1\r\n"), 403);
}

void EventReceiverTest::refusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    request.replace("HOST", host());
    QCOMPARE(statusOf(ask(request)), status);
    QCOMPARE(m_receiver->counters().accepted, 0);
    QVERIFY(m_receiver->lastEvents().isEmpty());
    QCOMPARE(m_receiver->counters().refused(), 1);
    QCOMPARE(statusOf(ask(post(path, hook(1, "initial", now()), host()))), 200); // still well
}

/// Newer versions of the library refuse them before we are asked.
void EventReceiverTest::twoHostsAreRefused()
{
    const QByteArray twice = post(path, hook(1, "initial", now()), host(), "Host: " + host() + "\r\n");
    const int status = statusOf(ask(twice));
    QVERIFY(status == 421 || status == 400);
    QCOMPARE(m_receiver->counters().accepted, 0);
}

void EventReceiverTest::refusedRequestsLeaveNothing()
{
    for (int i = 0; i < 20; ++i)
        ask(post(path, hook(i, "initial", now(), "tik"), host()));
    QCOMPARE(m_receiver->counters(), ReceiverCounters{.wrongSignature = 20});
    QVERIFY(m_rig->snapshot().isEmpty());
    QVERIFY(m_receiver->lastEvents().isEmpty());
}

void EventReceiverTest::repeatedDeliveryCountsOnce()
{
    const QByteArray request = post(path, hook(1, "initial", now()), host());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(ask(request)), 200); // the vendor is to be content
    QCOMPARE(m_receiver->counters(), (ReceiverCounters{.accepted = 1, .repeated = 2}));
    QCOMPARE(m_receiver->lastEvents().size(), 1);
}

void EventReceiverTest::bodyOfUnknownLengthIsCutOff()
{
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    const QByteArray head =
        "POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(statusOf(ask(head + chunk.repeated(6) + "0\r\n\r\n")), 413);
    ask(head + chunk.repeated(40) + "0\r\n\r\n");
    QCOMPARE(m_receiver->counters(), ReceiverCounters{.tooLarge = 2});
}

void EventReceiverTest::slowSenderIsEnded_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("line") << QByteArray("POST /airc");
    QTest::newRow("headers") << "POST " + path + " HTTP/1.1\r\nHost: HOST\r\nX-A";
    QTest::newRow("body") << "POST " + path + " HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1000\r\n\r\n{";
}

/// It says something all the time, so that no time-out for silence would ever end it.
void EventReceiverTest::slowSenderIsEnded()
{
    QFETCH(QByteArray, beginning);
    begin({.deadline = 400ms});
    beginning.replace("HOST", host());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_receiver->port());
    QVERIFY(socket.waitForConnected(patience));
    socket.write(beginning);
    QTimer drip;
    connect(&drip, &QTimer::timeout, &socket, [&] {
        if (!beginning.isEmpty() && socket.state() == QAbstractSocket::ConnectedState)
            socket.write("a");
    });
    drip.start(50);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patience);
    QCOMPARE(m_receiver->counters(), ReceiverCounters{.tooSlow = 1});
}

void EventReceiverTest::nonsenseEndsWithoutHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray::fromHex("160301020001000001fc0303") + "\r\n\r\n";
    QTest::newRow("no version") << QByteArray("POST /\r\n\r\n");
    QTest::newRow("long line") << "POST /" + QByteArray(100000, 'a') + " HTTP/1.1\r\n\r\n";
    QTest::newRow("many headers") << "POST " + path + " HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(20000)
            + "\r\n";
    QTest::newRow("negative length") << "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n";
    QTest::newRow("zero bytes") << QByteArray(1000, '\0') + "\r\n\r\n";
    QTest::newRow("two requests") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\n\r\n").repeated(2);
}

void EventReceiverTest::nonsenseEndsWithoutHarm()
{
    QFETCH(QByteArray, bytes);
    begin({.deadline = 1s});
    std::thread stranger([port = m_receiver->port(), bytes] { conversation(port, bytes); });
    QCOMPARE(statusOf(ask(post(path, hook(1, "initial", now()), host()))), 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->snapshot().contains(u"1"_s),
                             patience); // the receiver's clock runs meanwhile
    QTest::qWait(1500); // its deadline comes from the loop of this thread
    stranger.join();
    QCOMPARE(m_receiver->counters().accepted, 1);
}

void EventReceiverTest::handshakeIsAnswered()
{
    const QByteArray reply = ask(post(ringCentralPath, {}, host(), "Validation-Token: abc-123\r\n"));
    QCOMPARE(statusOf(reply), 200);
    QVERIFY(reply.toLower().contains("\r\nvalidation-token: abc-123\r\n"));
    QVERIFY(reply.toLower().contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(reply.size() < 1024); // more is refused by the vendor
    QCOMPARE(m_receiver->counters(), ReceiverCounters{.handshakes = 1});
}

void EventReceiverTest::hostBehindAProxy()
{
    QVERIFY(m_receiver->start({.port = 0, .publicUrl = "https://Calls.Example.com/hooks/"}));
    QCOMPARE(m_receiver->addressOf(path), "https://Calls.Example.com/hooks" + path);
    for (const QByteArray &name : {"calls.example.com"_ba, "CALLS.example.com:443"_ba})
        QCOMPARE(statusOf(ask(post(path, hook(1, "initial", now()), name))), 200);
    QCOMPARE(statusOf(ask(post(path, hook(1, "initial", now()), "example.com"))), 421);
}

void EventReceiverTest::routeThatIsSwitchedOffIsUnknown()
{
    m_receiver->setRoutes({});
    QCOMPARE(statusOf(ask(post(path, hook(1, "initial", now()), host()))), 404);
}

void EventReceiverTest::takenPortIsTold()
{
    EventReceiver second(*m_rig->engine, m_rig->clock);
    const Result<void> started = second.start({.port = m_receiver->port()});
    QVERIFY(!started && started.error().kind == Error::Kind::Conflict);
    QVERIFY(!second.isRunning());
}

void EventReceiverTest::strangeAddressIsTold()
{
    for (const QString &address : {u"everywhere"_s, u"1.2.3"_s, u""_s}) {
        const Result<void> started = m_receiver->start({.address = address, .port = 0});
        QVERIFY(!started && started.error().kind == Error::Kind::Invalid);
    }
    for (const QByteArray &publicUrl : {"calls.example.com"_ba, "ftp://x"_ba, "https://x/?a=1"_ba})
        QVERIFY(!m_receiver->start({.port = 0, .publicUrl = publicUrl}));
}

void EventReceiverTest::pathsStayTheSame()
{
    Account account = test::account(u"Hotel"_s, Provider::Twilio);
    account.uuid = u"{3fa9c21b-04d7-4f7a-9a11-0123456789ab}"_s;
    QCOMPARE(eventPath(account), QByteArray("/twilio/3fa9c21b04d7"));
}

void EventReceiverTest::burstsLoseNothing()
{
    constexpr int calls = 2500;
    constexpr int senders = 8;
    std::vector<QByteArray> requests;
    for (int call = 0; call < calls; ++call) {
        const QByteArray ringing = post(path, hook(call, "initial", now()), host());
        requests.push_back(ringing);
        requests.push_back(ringing); // once more
        requests.push_back(post(path, hook(call, "answered", now() + 1), host()));
        requests.push_back(post(path, hook(call, "done", now() + 2), host()));
    }
    std::shuffle(requests.begin(), requests.end(), std::mt19937(3));
    std::atomic<int> accepted = 0;
    std::atomic<qint64> longest = 0;
    std::atomic<int> running = senders;
    std::vector<std::thread> threads;
    threads.reserve(senders);
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&, sender, port = m_receiver->port()] {
            for (size_t i = size_t(sender); i < requests.size(); i += senders) {
                QElapsedTimer timer;
                timer.start();
                accepted += statusOf(conversation(port, requests[i])) == 200;
                const qint64 took = timer.elapsed();
                for (qint64 known = longest; took > known && !longest.compare_exchange_weak(known, took);) { }
            }
            --running;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(running.load(), 0, 10 * patience);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(accepted.load(), 4 * calls);
    QCOMPARE(m_receiver->counters(), (ReceiverCounters{.accepted = 3 * calls, .repeated = calls}));
    qInfo("10,000 events; the longest answer took %lld ms, RingCentral waits 3,000", longest.load());
    const auto allSettled = [this] {
        const QMap<QString, CallFacts> known = m_rig->snapshot();
        return known.size() == calls && std::all_of(known.begin(), known.end(), [](const CallFacts &facts) {
                   return facts.status == CallStatus::Completed;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allSettled(), 10 * patience);
}

QTEST_GUILESS_MAIN(EventReceiverTest)
#include "tst_eventreceiver.moc"
