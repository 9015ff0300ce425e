// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the program while its window is open: two processes, on a bus of the test's own. What the window
// was asked to show is read from what it saves when it is ended.
#include "app/notices/runninginstance.h"
#include "tests/app/program.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QFileInfo>
#include <QSettings>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class SecondStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensNoSecondWindow();
    void queryIsShownInTheOpenWindow();
    void callsOfANumberAreShown();
    void whatOnlyAStartCanDoIsSaid();
    void wrongWordsNeverReachTheWindow();
    void picturesAreNotHandedOver();
    void withoutABusTheProfileIsInUse();
    void commandsAreNotStarted();

private:
    std::unique_ptr<QProcess> open(const QStringList &words = {});
    QString instance() const { return instanceName(m_program->profile() + u"/state"_s); }
    bool isOpen() const { return m_desk->interface()->isServiceRegistered(instance()).value(); }
    /// Ends the window as a person would; what it has saved then.
    QVariant savedBy(QProcess &window, const QString &key) const;
    Outcome again(const QStringList &words) const { return m_program->run(words); }

    PrivateBus m_bus;
    std::optional<QDBusConnection> m_desk;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_window;
};

void SecondStartTest::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    m_desk = m_bus.connect(u"desk"_s);
    QVERIFY(m_desk->isConnected());
}

void SecondStartTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    m_program->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

void SecondStartTest::cleanup()
{
    if (m_window) {
        m_window->terminate();
        m_window->waitForFinished(60'000);
    }
    m_window.reset();
}

std::unique_ptr<QProcess> SecondStartTest::open(const QStringList &words)
{
    std::unique_ptr<QProcess> window = m_program->start(QStringList{u"--offline"_s} + words);
    (void)QTest::qWaitFor([&] { return isOpen() || window->state() == QProcess::NotRunning; }, 120'000);
    return window;
}

QVariant SecondStartTest::savedBy(QProcess &window, const QString &key) const
{
    window.terminate();
    window.waitForFinished(120'000);
    return QSettings(m_program->profile() + u"/config/callboard.ini"_s, QSettings::IniFormat).value(key);
}

void SecondStartTest::opensNoSecondWindow()
{
    m_window = open();
    QVERIFY(isOpen());
    const Outcome second = again({});
    QVERIFY2(second.code == 0, second.err.constData());
    QCOMPARE(second.err, QByteArray());
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondStartTest::queryIsShownInTheOpenWindow()
{
    m_window = open({u"--view"_s, u"queue"_s});
    QVERIFY(isOpen());
    QCOMPARE(again({u"--query"_s, u"status:missed guest:\"Ana Müller\""_s}).code, 0);
    QCOMPARE(savedBy(*m_window, u"filter/text"_s).toString(), u"status:missed guest:\"Ana Müller\""_s);
    QCOMPARE(savedBy(*m_window, u"view/queue"_s).toBool(), false);
}

void SecondStartTest::callsOfANumberAreShown()
{
    m_window = open();
    QVERIFY(isOpen());
    QCOMPARE(again({u"tel:+33-6-12.34.56.78;ext=5"_s}).code, 0);
    QCOMPARE(savedBy(*m_window, u"filter/text"_s).toString(), u"number:+33612345678"_s);
}

void SecondStartTest::whatOnlyAStartCanDoIsSaid()
{
    m_window = open();
    QVERIFY(isOpen());
    const Outcome second = again({u"--size"_s, u"800x600"_s, u"--scheme"_s, u"dark"_s});
    QCOMPARE(second.code, 0);
    QVERIFY2(second.err.contains("--size, --scheme"), second.err.constData());
    QCOMPARE(second.sentences(), 1);
}

void SecondStartTest::wrongWordsNeverReachTheWindow()
{
    m_window = open({u"--query"_s, u"missed"_s});
    QVERIFY(isOpen());
    QCOMPARE(again({u"callboard://guest/5"_s}).code, 2);
    QCOMPARE(savedBy(*m_window, u"filter/text"_s).toString(), u"missed"_s);
}

void SecondStartTest::picturesAreNotHandedOver()
{
    m_window = open();
    QVERIFY(isOpen());
    const Outcome second = again({u"--screenshot"_s, m_program->path(u"x.png"_s)});
    QCOMPARE(second.code, 1);
    QCOMPARE(second.sentences(), 1);
    QVERIFY(!QFileInfo::exists(m_program->path(u"x.png"_s)));
}

void SecondStartTest::withoutABusTheProfileIsInUse()
{
    m_window = open();
    QVERIFY(isOpen());
    m_program->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    const Outcome second = again({});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("--profile"), second.err.constData());
    QCOMPARE(second.sentences(), 1);
}

/// They need the files that the window has open.
void SecondStartTest::commandsAreNotStarted()
{
    m_window = open();
    QVERIFY(isOpen());
    const Outcome second = again({u"calls"_s});
    QCOMPARE(second.code, 1);
    QCOMPARE(second.sentences(), 1);
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
