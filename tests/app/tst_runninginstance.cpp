// SPDX-License-Identifier: GPL-3.0-or-later
// How starts of the program find the open window, on a bus of the test's own.
#include "app/applicationid.h"
#include "app/notices/runninginstance.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;

class RunningInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_instance.reset(); }
    void foldersHaveNamesOfTheirOwn();
    void takesItsNames();
    void wordsArriveAsTheyAre();
    void windowThatIsJustOpeningIsWaitedFor();
    void nobodyThereTakesNothing();
    void withoutABusNothingIsTaken();
    void desktopCallsLikeACommandLine_data();
    void desktopCallsLikeACommandLine();
    void tokenOfTheDesktopIsKept();
    void plainNamePassesToTheNext();
    void goesWithItsEnd();

private:
    BusConnect freshConnection()
    {
        return [this, name = u"program%1"_s.arg(++m_joined)] {
            return m_bus.connect(name);
        };
    }
    bool isThere(const QString &name) const { return m_desk->interface()->isServiceRegistered(name).value(); }
    /// The window under test lives on this thread: whoever waits for it does so on another.
    std::future<bool> handOverElsewhere(const QStringList &words)
    {
        const BusConnect connect = freshConnection();
        return std::async(std::launch::async,
                          [this, words, connect] { return handOver(m_name, words, 60s, connect); });
    }
    static bool isOver(const std::future<bool> &taken)
    {
        return taken.wait_for(0s) == std::future_status::ready;
    }
    void call(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(applicationId, u"/com/callboard/callboard"_s,
                                                              u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        m_desk->send(message);
    }

    PrivateBus m_bus;
    std::optional<QDBusConnection> m_desk; ///< The desktop's side.
    std::unique_ptr<RunningInstance> m_instance;
    const QString m_name = instanceName(u"/usr"_s);
    int m_joined = 0;
};

void RunningInstanceTest::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    m_desk = m_bus.connect(u"desk"_s);
    QVERIFY(m_desk->isConnected());
}

void RunningInstanceTest::init()
{
    QTRY_VERIFY(!isThere(m_name)); // that of the test before
    m_instance = std::make_unique<RunningInstance>(QStringList{m_name, applicationId}, freshConnection());
}

void RunningInstanceTest::foldersHaveNamesOfTheirOwn()
{
    QVERIFY(instanceName(u"/usr"_s) != instanceName(u"/var"_s));
    QCOMPARE(instanceName(u"/usr/../usr"_s), instanceName(u"/usr"_s));
    QVERIFY(instanceName(u"/usr"_s).startsWith(QString(applicationId) + u'.'));
}

void RunningInstanceTest::takesItsNames()
{
    QTRY_VERIFY(isThere(m_name));
    QTRY_VERIFY(isThere(applicationId));
}

void RunningInstanceTest::wordsArriveAsTheyAre()
{
    QSignalSpy wanted(m_instance.get(), &RunningInstance::wanted);
    const QStringList words{u"--query"_s, u"guest:\"Ana Müller\" "_s, QString(u""_s)};
    std::future<bool> taken = handOverElsewhere(words);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(taken), 60'000);
    QVERIFY(taken.get());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toStringList(), words);
}

void RunningInstanceTest::windowThatIsJustOpeningIsWaitedFor()
{
    m_instance.reset();
    QTRY_VERIFY(!isThere(m_name));
    std::future<bool> taken = handOverElsewhere({u"--demo"_s});
    QTest::qWait(300);
    QVERIFY(!isOver(taken));
    m_instance = std::make_unique<RunningInstance>(QStringList{m_name}, freshConnection());
    QTRY_VERIFY_WITH_TIMEOUT(isOver(taken), 60'000);
    QVERIFY(taken.get());
}

void RunningInstanceTest::nobodyThereTakesNothing()
{
    m_instance.reset();
    QTRY_VERIFY(!isThere(m_name));
    QVERIFY(!handOver(m_name, {}, 0ms, freshConnection()));
}

void RunningInstanceTest::withoutABusNothingIsTaken()
{
    const auto none = [] {
        return QDBusConnection(u"none"_s);
    };
    const RunningInstance alone({m_name}, none);
    QVERIFY(!handOver(m_name, {}, 60s, none));
    QTest::qWait(100);
}

void RunningInstanceTest::desktopCallsLikeACommandLine_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QStringList>("words");
    const QString link = u"callboard://call/1:cal_ab12?t=83"_s;
    const QVariantMap data{{u"desktop-startup-id"_s, u"x"_s}};
    QTest::newRow("start") << u"Activate"_s << QVariantList{data} << QStringList();
    QTest::newRow("link") << u"Open"_s << QVariantList{QStringList{link}, data} << QStringList{link};
    QTest::newRow("several links") << u"Open"_s
                                   << QVariantList{QStringList{link, u"callboard://call/2:x"_s}, data}
                                   << QStringList{link};
    QTest::newRow("not a link of ours")
        << u"Open"_s << QVariantList{QStringList{u"--demo"_s, u"file:///etc/passwd"_s}, data}
        << QStringList();
    QTest::newRow("action") << u"ActivateAction"_s << QVariantList{u"queue"_s, QVariantList(), data}
                            << QStringList{u"--view=queue"_s};
    QTest::newRow("action that looks like an option")
        << u"ActivateAction"_s << QVariantList{u"--demo"_s, QVariantList(), data}
        << QStringList{u"--view=--demo"_s};
}

void RunningInstanceTest::desktopCallsLikeACommandLine()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QFETCH(QStringList, words);
    QTRY_VERIFY(isThere(applicationId));
    QSignalSpy wanted(m_instance.get(), &RunningInstance::wanted);
    call(method, arguments);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toStringList(), words);
}

void RunningInstanceTest::tokenOfTheDesktopIsKept()
{
    QTRY_VERIFY(isThere(applicationId));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QSignalSpy wanted(m_instance.get(), &RunningInstance::wanted);
    call(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"token-1"_s}}});
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"token-1"_s);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void RunningInstanceTest::plainNamePassesToTheNext()
{
    QTRY_VERIFY(isThere(applicationId));
    const QString otherName = instanceName(u"/var"_s);
    RunningInstance other({otherName, applicationId}, freshConnection());
    QTRY_VERIFY(isThere(otherName));
    QSignalSpy wanted(&other, &RunningInstance::wanted);
    m_instance.reset();
    QTRY_VERIFY(!isThere(m_name));
    call(u"Activate"_s, {QVariantMap()});
    QTRY_COMPARE(wanted.size(), 1);
}

void RunningInstanceTest::goesWithItsEnd()
{
    QTRY_VERIFY(isThere(m_name));
    m_instance.reset();
    QTRY_VERIFY(!isThere(m_name));
    QTRY_VERIFY(!isThere(applicationId));
}

QTEST_GUILESS_MAIN(RunningInstanceTest)
#include "tst_runninginstance.moc"
