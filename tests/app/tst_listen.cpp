// SPDX-License-Identifier: GPL-3.0-or-later
// `callboard listen` as a vendor and a user see it: events of the sandbox arrive, strangers are refused.
#include "tests/app/program.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString secret = u"whsec-of-the-sandbox"_s;

} // namespace

class ListenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void callsAreThereWhileTheyRing();
    void strangersAreRefusedAndCounted();
    void portThatIsTakenIsNamed();
    void accountWithoutEventsIsNamed();

private:
    void listen();
    void end(); ///< As Ctrl+C does.
    bool readLine(QJsonObject &line);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_listening;
    QString m_address;
};

void ListenTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"40"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    QCOMPARE(m_program->run({u"sync"_s}).code, 0);
}

void ListenTest::cleanup()
{
    m_listening.reset();
    m_program.reset();
    m_sandbox.reset();
}

/// Empty when nothing more is said in time.
bool ListenTest::readLine(QJsonObject &line)
{
    while (!m_listening->canReadLine()) {
        if (!m_listening->waitForReadyRead(patience))
            return false;
    }
    line = QJsonDocument::fromJson(m_listening->readLine()).object();
    return true;
}

void ListenTest::listen()
{
    const QString file = m_program->secretFile(secret, u"event-secret"_s);
    m_listening = m_program->start(
        {u"listen"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--secret"_s, u"Hotel=file:"_s + file});
    QJsonObject told;
    QVERIFY(readLine(told));
    QCOMPARE(told[u"account"_s].toString(), u"Hotel"_s);
    QCOMPARE(told[u"has_secret"_s].toBool(), true);
    m_address = told[u"address"_s].toString();
    QVERIFY(m_address.startsWith(u"http://127.0.0.1:"));
}

void ListenTest::end()
{
    ::kill(pid_t(m_listening->processId()), SIGINT);
    QVERIFY(m_listening->waitForFinished(patience));
    QCOMPARE(m_listening->exitCode(), 0);
}

void ListenTest::callsAreThereWhileTheyRing()
{
    const QHash<QString, QJsonObject> before = m_program->calls();
    QCOMPARE(before.size(), 40);
    listen();
    m_sandbox->control(
        {{u"events"_s,
          QJsonObject{{u"api"_s, u"escapelife"_s}, {u"url"_s, m_address}, {u"secret"_s, secret}}}});
    m_sandbox->control({{u"add"_s, 3}, {u"live"_s, true}});
    QStringList told;
    while (told.size() < 3) {
        QJsonObject event;
        QVERIFY(readLine(event));
        QCOMPARE(event[u"account"_s].toString(), u"Hotel"_s);
        told << event[u"call"_s].toString().section(u':', 1);
    }
    end(); // until then the profile is in use
    QCOMPARE(m_listening->readAllStandardError(), QByteArray());
    const QHash<QString, QJsonObject> after = m_program->calls();
    QCOMPARE(after.size(), before.size() + 3);
    bool isLive = false; // they go on meanwhile
    for (const QString &id : std::as_const(told)) {
        QVERIFY(!before.contains(id));
        const QString status = after.value(id)[u"status"_s].toString();
        QVERIFY2(!status.isEmpty(), qPrintable(id));
        isLive |= status == u"ringing" || status == u"active";
    }
    QVERIFY(isLive);
}

void ListenTest::strangersAreRefusedAndCounted()
{
    const QHash<QString, QJsonObject> before = m_program->calls();
    QCOMPARE(before.size(), 40);
    listen();
    const QByteArray body = R"({"id":"evt_1","type":"call.created","data":{"id":"cal_forged"}})";
    request(QUrl(m_address), body);
    request(QUrl(m_address + u"-else"_s), body);
    end();
    QVERIFY(m_listening->readAllStandardError().startsWith("2 requests refused: "));
    QCOMPARE(m_program->calls(), before);
}

void ListenTest::portThatIsTakenIsNamed()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const Outcome outcome = m_program->run({u"listen"_s, u"--port"_s, port});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains(port.toUtf8()));
}

void ListenTest::accountWithoutEventsIsNamed()
{
    const QJsonObject api = m_sandbox->api(u"skipcall"_s);
    const QString file = m_program->secretFile(api[u"secret"_s].toString(), u"skipcall-secret"_s);
    const Outcome added =
        m_program->run({u"accounts"_s, u"add"_s, u"skipcall"_s, u"--name"_s, u"Quiet"_s, u"--base-url"_s,
                        api[u"base_url"_s].toString(), u"--secret"_s, u"file:"_s + file, u"--offline"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    const Outcome outcome = m_program->run({u"listen"_s, u"--account"_s, u"Quiet"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("Quiet"));
    QVERIFY(outcome.err.contains("Skipcall"));
}

QTEST_GUILESS_MAIN(ListenTest)
#include "tst_listen.moc"
