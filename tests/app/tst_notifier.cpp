// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationid.h"
#include "app/notices/notifier.h"

#include "tests/support/fakenotificationservice.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Over a session bus of the test's own.
class NotifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWithNamedActions();
    void anotherOneOfTheKeyReplaces();
    void whatComesBeforeTheAnswerIsShownAfterIt();
    void whatIsWithdrawnBeforeTheAnswerIsClosedAfterIt();
    void whatIsShownBeforeTheServiceIsKnownWaits();
    void saysOnlyWhatTheServiceCanShow_data();
    void saysOnlyWhatTheServiceCanShow();
    void quietCorrectionsNeverBringOneBack();
    void tellsWhichActionWasChosen();
    void signalsOfOthersSayNothing();
    void closedByItsUserIsForgotten();
    void withoutBusNothingHappens();
    void aBusOfItsOwnIsNeverStarted();
    void aServiceThatComesLaterIsUsed();
    void aServiceThatGoesTakesItsNotificationsAlong();
    void goesWithWhatItShowed();

private:
    void makeNotifier()
    {
        m_notifier = std::make_unique<Notifier>(
            [address = m_bus->address()] { return QDBusConnection::connectToBus(address, u"notifier"_s); });
    }
    void makeService()
    {
        m_service = std::make_unique<FakeNotificationService>(m_bus->connect(u"service"_s));
        QVERIFY(m_service->enter());
    }
    void connectAll()
    {
        makeService();
        makeNotifier();
        QTRY_COMPARE(m_notifier->state(), Notifier::State::Present);
    }
    static Notification missed(const QString &title = u"Missed call"_s)
    {
        return {.title = title,
                .body = u"Line 1 & <b>2</b>"_s,
                .actions = {{u"call-back"_s, u"Call back"_s}, {u"open"_s, u"Open"_s}},
                .category = u"call.unanswered"_s};
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotificationService> m_service;
    std::unique_ptr<Notifier> m_notifier;
};

void NotifierTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    const QString problem = m_bus->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void NotifierTest::cleanup()
{
    m_notifier.reset();
    m_service.reset();
    for (const auto &name : {u"notifier"_s, u"service"_s, u"other"_s})
        QDBusConnection::disconnectFromBus(name);
    m_bus.reset();
}

void NotifierTest::showsWithNamedActions()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    const auto shown = m_service->told.first();
    QCOMPARE(shown.app, u"Callboard"_s);
    QCOMPARE(shown.title, u"Missed call"_s);
    QCOMPARE(shown.replaces, 0U);
    QVERIFY(shown.actions.contains(u"call-back"_s) && shown.actions.contains(u"Call back"_s));
    QVERIFY(shown.actions.contains(Notification::defaultAction()));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), QString(applicationId));
    QCOMPARE(shown.hints.value(u"category"_s).toString(), u"call.unanswered"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(1));
}

void NotifierTest::anotherOneOfTheKeyReplaces()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    m_notifier->show(u"b"_s, missed(u"Another number"_s));
    QTRY_COMPARE(m_service->told.size(), 2);
    QTRY_VERIFY(m_notifier->isShown(u"a"_s));
    m_notifier->show(u"a"_s, missed(u"2 missed calls"_s));
    QTRY_COMPARE(m_service->told.size(), 3);
    QCOMPARE(m_service->told.last().replaces, m_service->told.first().id);
    QCOMPARE(m_service->screen.size(), 2);
}

void NotifierTest::whatComesBeforeTheAnswerIsShownAfterIt()
{
    connectAll();
    m_service->isSlow = true;
    m_notifier->show(u"a"_s, missed(u"1"_s));
    QTRY_COMPARE(m_service->told.size(), 1);
    m_notifier->show(u"a"_s, missed(u"2"_s));
    m_notifier->show(u"a"_s, missed(u"3"_s));
    m_service->isSlow = false;
    m_service->answer();
    QTRY_COMPARE(m_service->told.size(), 2);
    QCOMPARE(m_service->told.last().title, u"3"_s);
    QCOMPARE(m_service->screen.size(), 1);
}

void NotifierTest::whatIsWithdrawnBeforeTheAnswerIsClosedAfterIt()
{
    connectAll();
    m_service->isSlow = true;
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    m_notifier->withdraw(u"a"_s);
    QCOMPARE(m_service->closed, QList<uint>());
    m_service->answer();
    QTRY_COMPARE(m_service->closed, QList<uint>{m_service->told.first().id});
    QVERIFY(!m_notifier->isShown(u"a"_s));
}

void NotifierTest::whatIsShownBeforeTheServiceIsKnownWaits()
{
    makeService();
    makeNotifier();
    m_notifier->show(u"a"_s, missed(u"1"_s));
    m_notifier->show(u"a"_s, missed(u"2"_s));
    m_notifier->show(u"b"_s, missed());
    m_notifier->withdraw(u"b"_s);
    QTRY_COMPARE(m_service->told.size(), 1);
    QCOMPARE(m_service->told.first().title, u"2"_s);
}

void NotifierTest::saysOnlyWhatTheServiceCanShow_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("hasActions");
    QTest::newRow("everything") << QStringList{u"actions"_s, u"body"_s, u"body-markup"_s} << u"Missed call"_s
                                << u"Line 1 &amp; &lt;b&gt;2&lt;/b&gt;"_s << true;
    QTest::newRow("plain text") << QStringList{u"body"_s} << u"Missed call"_s << u"Line 1 & <b>2</b>"_s
                                << false;
    QTest::newRow("one line") << QStringList{} << u"Missed call – Line 1 & <b>2</b>"_s << QString() << false;
}

void NotifierTest::saysOnlyWhatTheServiceCanShow()
{
    QFETCH(QStringList, capabilities);
    QFETCH(bool, hasActions);
    makeService();
    m_service->capabilities = capabilities;
    makeNotifier();
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    QTEST(m_service->told.first().title, "title");
    QCOMPARE(m_service->told.first().actions.isEmpty(), !hasActions);
    QTEST(m_service->told.first().body, "body");
}

void NotifierTest::quietCorrectionsNeverBringOneBack()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    Notification quiet = missed(u"2 missed calls"_s);
    quiet.isQuiet = true;
    m_notifier->show(u"a"_s, quiet);
    QTRY_COMPARE(m_service->told.size(), 2);
    QCOMPARE(m_service->told.last().hints.value(u"urgency"_s).value<uchar>(), uchar(0));
    QCOMPARE(m_service->told.last().hints.value(u"suppress-sound"_s).toBool(), true);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_service->dismiss(m_service->told.first().id);
    QTRY_COMPARE(closed.size(), 1);
    m_notifier->show(u"a"_s, quiet);
    m_notifier->show(u"b"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 3);
    QCOMPARE(m_service->told.last().title, u"Missed call"_s);
}

void NotifierTest::tellsWhichActionWasChosen()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    m_notifier->show(u"b"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 2);
    QTRY_VERIFY(m_notifier->isShown(u"b"_s));
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    m_service->act(m_service->told.last().id, u"call-back"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).toString(), u"b"_s);
    QCOMPARE(activated.first().at(1).toString(), u"call-back"_s);
}

void NotifierTest::signalsOfOthersSayNothing()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    QTRY_VERIFY(m_notifier->isShown(u"a"_s));
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_service->act(1, u"open"_s); // another program's notification
    m_service->dismiss(1);
    QDBusConnection other = m_bus->connect(u"other"_s); // not the service
    QDBusMessage forged = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                     u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    forged.setArguments({m_service->told.first().id, u"call-back"_s});
    QVERIFY(other.send(forged));
    QTest::qWait(100);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(closed.size(), 0);
    m_service->act(m_service->told.first().id, u"open"_s);
    QTRY_COMPARE(activated.size(), 1);
}

void NotifierTest::closedByItsUserIsForgotten()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    QTRY_VERIFY(m_notifier->isShown(u"a"_s));
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_service->dismiss(m_service->told.first().id);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"a"_s);
    m_notifier->withdraw(u"a"_s);
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 2);
    QCOMPARE(m_service->told.last().replaces, 0U);
    QCOMPARE(m_service->closed, QList<uint>());
}

void NotifierTest::withoutBusNothingHappens()
{
    m_notifier = std::make_unique<Notifier>(
        [] { return QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"notifier"_s); });
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_notifier->state(), Notifier::State::Absent);
    m_notifier->show(u"a"_s, missed());
    m_notifier->withdraw(u"a"_s);
    QVERIFY(!m_notifier->isShown(u"a"_s));
}

void NotifierTest::aBusOfItsOwnIsNeverStarted()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(!sessionBus().isConnected()); // XDG_RUNTIME_DIR of the tests has none
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

void NotifierTest::aServiceThatComesLaterIsUsed()
{
    makeNotifier();
    QTRY_COMPARE(m_notifier->state(), Notifier::State::Absent);
    m_notifier->show(u"a"_s, missed()); // nobody shows it
    makeService();
    QTRY_COMPARE(m_notifier->state(), Notifier::State::Present);
    m_notifier->show(u"b"_s, missed());
    QTRY_VERIFY(!m_service->told.isEmpty());
}

void NotifierTest::aServiceThatGoesTakesItsNotificationsAlong()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    QTRY_VERIFY(m_notifier->isShown(u"a"_s));
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_service.reset();
    QDBusConnection::disconnectFromBus(u"service"_s);
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(m_notifier->state(), Notifier::State::Absent);
    makeService();
    QTRY_COMPARE(m_notifier->state(), Notifier::State::Present);
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    QCOMPARE(m_service->told.first().replaces, 0U); // its numbers mean nothing to the new one
}

void NotifierTest::goesWithWhatItShowed()
{
    connectAll();
    m_notifier->show(u"a"_s, missed());
    QTRY_COMPARE(m_service->told.size(), 1);
    QTRY_VERIFY(m_notifier->isShown(u"a"_s));
    m_notifier.reset();
    QTRY_COMPARE(m_service->closed.size(), 1);
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
