// SPDX-License-Identifier: GPL-3.0-or-later
// Where the running program can be reached: nowhere, or at the one address that somebody asked for; and
// there it goes on answering the vendor while strangers hold its connections. What it refuses, request by
// request, is in tests/sync/tst_eventreceiver.cpp.
#include "tests/app/program.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

/// Inodes of the sockets that the process has open.
QSet<QByteArray> socketsOf(qint64 processId)
{
    QSet<QByteArray> inodes;
    const QDir handles(u"/proc/%1/fd"_s.arg(processId));
    for (const QString &name : handles.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        std::array<char, 256> target{};
        const ssize_t length = ::readlink(qPrintable(handles.filePath(name)), target.data(), target.size());
        const QByteArray text(target.data(), std::max<ssize_t>(length, 0));
        if (text.startsWith("socket:["))
            inodes.insert(text.mid(8).chopped(1));
    }
    return inodes;
}

/// "0100007F:2253" of /proc/net/tcp → "127.0.0.1:8787". Each group of eight digits is in the machine's order.
QString readable(const QByteArray &entry, bool isUdp)
{
    const QByteArray digits = entry.split(':').first();
    QByteArray bytes;
    for (qsizetype group = 0; group < digits.size(); group += 8) {
        QByteArray word = QByteArray::fromHex(digits.mid(group, 8));
        std::reverse(word.begin(), word.end());
        bytes += word;
    }
    QHostAddress address;
    if (bytes.size() == 4)
        address.setAddress(quint8(bytes[0]) << 24 | quint8(bytes[1]) << 16 | quint8(bytes[2]) << 8
                           | quint8(bytes[3]));
    else
        address.setAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
    return address.toString() + u':' + QString::number(entry.split(':').value(1).toInt(nullptr, 16))
        + (isUdp ? u"/udp"_s : QString());
}

/// Every address where somebody else could reach the process: "127.0.0.1:8787".
QStringList doorsOf(qint64 processId)
{
    const QSet<QByteArray> sockets = socketsOf(processId);
    QStringList doors;
    for (const QString &table : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s}) {
        const bool isUdp = table.startsWith(u"udp");
        for (const QByteArray &line : linesOf(u"/proc/%1/net/%2"_s.arg(processId).arg(table))) {
            const QList<QByteArray> columns = line.simplified().split(' ');
            const bool listens = isUdp ? columns.value(3) == "07" : columns.value(3) == "0A";
            if (listens && sockets.contains(columns.value(9)))
                doors << readable(columns.value(1), isUdp);
        }
    }
    return doors;
}

} // namespace

class ExposureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowIsReachedNowhere();
    void syncIsReachedNowhere();
    void demoIsReachedFromThisComputerOnly();
    void receiverIsReachedWhereItWasAskedFor();
    void strangersWhoHoldConnectionsKeepNoVendorOut();

private:
    /// The first line that it prints.
    QJsonObject listen(const QStringList &more = {});

    std::unique_ptr<SandboxProcess> m_sandbox;
    Program m_program;
    std::unique_ptr<QProcess> m_listening;
    const QString m_secret = u"whsec-of-the-sandbox"_s;
};

void ExposureTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"40"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
    QCOMPARE(m_program.connect(m_sandbox->baseUrl(), m_sandbox->secret()).code, 0);
    m_program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

/// The window waits for nothing from outside unless events are switched on.
void ExposureTest::windowIsReachedNowhere()
{
    const int before = m_sandbox->listRequests();
    const std::unique_ptr<QProcess> window = m_program.start({});
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->listRequests() > before, patience); // it is up, and its sync works
    QVERIFY(!socketsOf(window->processId()).isEmpty());
    QCOMPARE(doorsOf(window->processId()), QStringList());
    ::kill(pid_t(window->processId()), SIGTERM);
    QVERIFY(window->waitForFinished(patience));
}

void ExposureTest::syncIsReachedNowhere()
{
    m_sandbox->control({{u"faults"_s, u"delay=3000#1"_s}});
    const std::unique_ptr<QProcess> sync = m_program.start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!socketsOf(sync->processId()).isEmpty(), patience);
    QCOMPARE(doorsOf(sync->processId()), QStringList());
    QVERIFY(sync->waitForFinished(patience));
}

void ExposureTest::demoIsReachedFromThisComputerOnly()
{
    const Program program;
    const std::unique_ptr<QProcess> sandbox = program.start({u"sandbox"_s, u"--calls"_s, u"20"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!doorsOf(sandbox->processId()).isEmpty(), patience);
    for (const QString &door : doorsOf(sandbox->processId()))
        QVERIFY2(door.startsWith(u"127.0.0.1:"), qPrintable(door));
    ::kill(pid_t(sandbox->processId()), SIGTERM);
    QVERIFY(sandbox->waitForFinished(patience));
}

QJsonObject ExposureTest::listen(const QStringList &more)
{
    const QString file = m_program.secretFile(m_secret, u"event-secret"_s);
    m_listening = m_program.start(
        QStringList{u"listen"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--secret"_s, u"Hotel=file:"_s + file}
        + more);
    while (!m_listening->canReadLine() && m_listening->waitForReadyRead(patience)) { }
    return QJsonDocument::fromJson(m_listening->readLine()).object();
}

void ExposureTest::receiverIsReachedWhereItWasAskedFor()
{
    const QUrl usual(listen()[u"address"_s].toString());
    QCOMPARE(doorsOf(m_listening->processId()), QStringList{u"127.0.0.1:%1"_s.arg(usual.port())});
    ::kill(pid_t(m_listening->processId()), SIGINT);
    QVERIFY(m_listening->waitForFinished(patience));
    const QUrl other(listen({u"--address"_s, u"127.0.0.2"_s})[u"address"_s].toString());
    QCOMPARE(doorsOf(m_listening->processId()), QStringList{u"127.0.0.2:%1"_s.arg(other.port())});
    ::kill(pid_t(m_listening->processId()), SIGINT);
    QVERIFY(m_listening->waitForFinished(patience));
}

/// More of them than it takes connections, each with half a request and no end in sight.
void ExposureTest::strangersWhoHoldConnectionsKeepNoVendorOut()
{
    const QString address = listen()[u"address"_s].toString();
    QVERIFY(!address.isEmpty());
    m_sandbox->control(
        {{u"events"_s,
          QJsonObject{{u"api"_s, u"escapelife"_s}, {u"url"_s, address}, {u"secret"_s, m_secret}}}});
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    for (int i = 0; i < 100; ++i) {
        strangers.push_back(std::make_unique<QTcpSocket>());
        strangers.back()->connectToHost(u"127.0.0.1"_s, quint16(QUrl(address).port()));
        QVERIFY(strangers.back()->waitForConnected(patience));
        strangers.back()->write("POST /escapelife HTTP/1.1\r\nX-Slow: ");
        strangers.back()->flush();
    }
    m_sandbox->control({{u"add"_s, 1}, {u"live"_s, true}});
    while (!m_listening->canReadLine() && m_listening->waitForReadyRead(patience)) { }
    const QJsonObject event = QJsonDocument::fromJson(m_listening->readLine()).object();
    QCOMPARE(event[u"account"_s].toString(), u"Hotel"_s);
    for (const std::unique_ptr<QTcpSocket> &stranger : strangers)
        QTRY_COMPARE_WITH_TIMEOUT(stranger->state(), QAbstractSocket::UnconnectedState, patience);
    ::kill(pid_t(m_listening->processId()), SIGINT);
    QVERIFY(m_listening->waitForFinished(patience));
}

QTEST_GUILESS_MAIN(ExposureTest)
#include "tst_exposure.moc"
