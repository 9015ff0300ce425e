// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/desktopnotices.h"

#include "tests/support/fakenotificationservice.h"
#include "tests/support/privatebus.h"
#include "tests/support/windowfixture.h"
#include "ui/live/incomingpopup.h"

#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From a record in the store to what the desktop shows, over a session bus of the test's own.
class DesktopNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aMissedCallIsNotifiedOnceAndGrouped();
    void aCallThatAColleagueAnswersMakesNone();
    void whatIsReturnedIsWithdrawn();
    void namesAreShownOnlyWhenAllowed_data();
    void namesAreShownOnlyWhenAllowed();
    void firstSyncIsOneNotification();
    void anInitialBackFillTellsNothingUntilItIsOver();
    void quietHoursTellNothing();
    void nothingIsToldOfWhatTheWindowShows();
    void offByDefaultInTheDemo();
    void callBackDialsAndShowsTheCall();
    void laterPutsItOffInTheQueue();
    void somebodyWhoRingsPopsUpWithinASecond();
    void thePopUpTakesNoKeyboardAndGoesWithTheCall();
    void incomingCallsAsNotifications();
    void aDesktopWithoutNotificationsIsSaidInTheSettings();
    void closingTheWindowEndsTheProgramWithoutATray();

private:
    static IncomingPopup *popupOf()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *popup = qobject_cast<IncomingPopup *>(widget))
                return popup;
        }
        return nullptr;
    }
    /// The desktop's notices, with the first run behind them. The window is not the active one.
    void start(bool byDefault = true)
    {
        if (!m_fixture->window)
            m_fixture->openWindow();
        m_other.show();
        activate(&m_other);
        m_notices = std::make_unique<DesktopNotices>(
            m_fixture->services(), *m_fixture->window, byDefault,
            [address = m_bus->address()] { return QDBusConnection::connectToBus(address, u"notices"_s); });
        m_notices->start();
        m_fixture->window->liveCalls().start();
        QTRY_COMPARE(m_notices->state(),
                     m_service ? NoticeService::State::Present : NoticeService::State::Absent);
        endFirstRun();
    }
    void progress(SyncProgress::Phase phase)
    {
        m_fixture->window->syncStatus().onProgress({.account = m_account, .phase = phase});
    }
    void endFirstRun()
    {
        QTRY_VERIFY(m_fixture->window->syncStatus().isRead());
        progress(SyncProgress::Phase::Newest);
        progress(SyncProgress::Phase::Idle);
    }
    RecordBuilder call(const QString &id, const QString &from = u"+33611111111"_s) const
    {
        return RecordBuilder(id, m_account).at(m_fixture->clock.now()).from(from);
    }
    /// Waits until the queue is read as it is now, and the time is over for which news are held back.
    void letBeTold(int people)
    {
        QTRY_COMPARE(m_notices->waitingPeople(), people);
        m_fixture->clock.advance(MissedNotices::holdBack);
        m_notices->look();
    }
    void complete()
    {
        auto saving = m_fixture->store->saveSyncState(m_account, {.complete = true});
        QVERIFY(QCoro::waitFor(std::move(saving)).has_value());
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotificationService> m_service;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<DesktopNotices> m_notices;
    QWidget m_other;
    AccountId m_account{};
};

void DesktopNoticesTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    const QString problem = m_bus->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_service = std::make_unique<FakeNotificationService>(m_bus->connect(u"service"_s));
    QVERIFY(m_service->enter());
    m_fixture = std::make_unique<WindowFixture>();
    m_account = m_fixture->addAccount();
    complete();
}

void DesktopNoticesTest::cleanup()
{
    m_notices.reset();
    m_fixture.reset();
    m_service.reset();
    for (const auto &name : {u"notices"_s, u"service"_s})
        QDBusConnection::disconnectFromBus(name);
    m_bus.reset();
    m_other.hide();
}

void DesktopNoticesTest::aMissedCallIsNotifiedOnceAndGrouped()
{
    start();
    m_fixture->addCalls({call(u"a"_s).missed()});
    letBeTold(1);
    QTRY_COMPARE(m_service->told.size(), 1);
    QVERIFY2(m_service->told.first().title.contains(u"11 11 11 11"_s),
             qPrintable(m_service->told.first().title));
    m_fixture->clock.advance(5min);
    m_fixture->addCalls({call(u"b"_s).missed(), call(u"c"_s).at(m_fixture->clock.now() - 1min).missed()});
    QTRY_COMPARE(m_notices->waitingCalls(), 3);
    letBeTold(1);
    QTRY_COMPARE(m_service->told.size(), 2);
    QVERIFY2(m_service->told.last().title.startsWith(u'3'), qPrintable(m_service->told.last().title));
    QCOMPARE(m_service->told.last().replaces, m_service->told.first().id);
    QCOMPARE(m_service->screen.size(), 1);
}

void DesktopNoticesTest::aCallThatAColleagueAnswersMakesNone()
{
    start();
    m_fixture->addCalls({call(u"a"_s).missed(), call(u"b"_s, u"+33622222222"_s).missed()});
    QTRY_COMPARE(m_notices->waitingPeople(), 2);
    m_fixture->clock.advance(10s);
    m_fixture->addCalls({call(u"answered"_s).to(u"+13055550199"_s)}); // she rang again, on another line
    letBeTold(1);
    QTRY_COMPARE(m_service->told.size(), 1);
    QVERIFY(m_service->told.first().title.contains(u"22 22 22 22"_s));
}

void DesktopNoticesTest::whatIsReturnedIsWithdrawn()
{
    start();
    m_fixture->addCalls({call(u"a"_s).missed()});
    letBeTold(1);
    QTRY_COMPARE(m_service->screen.size(), 1);
    m_fixture->clock.advance(1min);
    m_fixture->addCalls({call(u"back"_s, u"+13055550100"_s).outbound().to(u"+33611111111"_s)});
    QTRY_COMPARE(m_service->screen.size(), 0);
    QCOMPARE(m_service->closed.size(), 1);
}

void DesktopNoticesTest::namesAreShownOnlyWhenAllowed_data()
{
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("not allowed") << false;
    QTest::newRow("allowed") << true;
}

void DesktopNoticesTest::namesAreShownOnlyWhenAllowed()
{
    QFETCH(bool, isAllowed);
    start();
    NoticeSettings settings = m_notices->settings();
    QVERIFY(!settings.showsNames);
    settings.showsNames = isAllowed;
    m_notices->setSettings(settings);
    m_fixture->addCalls({call(u"a"_s).missed().guest(u"g1"_s, u"Maria Lopez"_s)});
    letBeTold(1);
    QTRY_COMPARE(m_service->told.size(), 1);
    const QString all = m_service->told.first().title + m_service->told.first().body;
    QCOMPARE(all.contains(u"Maria Lopez"_s), isAllowed);
}

void DesktopNoticesTest::firstSyncIsOneNotification()
{
    QList<Record> calls;
    for (int i = 0; i < 200; ++i)
        calls << call(u"cal_%1"_s.arg(i), u"+3361234%1"_s.arg(i, 4, 10, QLatin1Char('0')))
                     .at(m_fixture->clock.now() - 1min * (i + 1))
                     .missed();
    m_fixture->addCalls(calls);
    start();
    letBeTold(200);
    QTRY_COMPARE(m_service->told.size(), 1);
    QVERIFY2(m_service->told.first().title.startsWith(u"200"_s), qPrintable(m_service->told.first().title));
}

void DesktopNoticesTest::anInitialBackFillTellsNothingUntilItIsOver()
{
    m_account = m_fixture->addAccount(u"New"_s); // its history was never read
    start();
    progress(SyncProgress::Phase::Backfill);
    m_fixture->addCalls({call(u"a"_s).missed()});
    letBeTold(1);
    m_fixture->addCalls({call(u"rings"_s, u"+33622222222"_s).status(CallStatus::Ringing)});
    QTRY_VERIFY(!m_fixture->window->liveCalls().calls().isEmpty());
    QTest::qWait(100);
    QCOMPARE(m_service->told.size(), 0);
    auto *popup = popupOf();
    QVERIFY(popup && !popup->isVisible());
    complete();
    progress(SyncProgress::Phase::Idle);
    QTRY_COMPARE(m_service->told.size(), 1);
}

void DesktopNoticesTest::quietHoursTellNothing()
{
    start();
    NoticeSettings settings = m_notices->settings();
    settings.quiet = {true, QTime(0, 0), QTime(0, 0)};
    m_notices->setSettings(settings);
    m_fixture->addCalls(
        {call(u"a"_s).missed(), call(u"rings"_s, u"+33622222222"_s).status(CallStatus::Ringing)});
    letBeTold(1);
    QTRY_VERIFY(!m_fixture->window->liveCalls().calls().isEmpty());
    QTest::qWait(100);
    QCOMPARE(m_service->told.size(), 0);
    QVERIFY(!popupOf()->isVisible());
    settings.quiet.isOn = false;
    m_notices->setSettings(settings);
    QTRY_COMPARE(m_service->told.size(), 1);
}

void DesktopNoticesTest::nothingIsToldOfWhatTheWindowShows()
{
    start();
    activate(m_fixture->window.get());
    m_fixture->addCalls({call(u"a"_s).missed()});
    QTRY_COMPARE(m_fixture->rows(), 1);
    letBeTold(1);
    activate(&m_other);
    m_notices->look();
    QTest::qWait(100);
    QCOMPARE(m_service->told.size(), 0);
}

void DesktopNoticesTest::offByDefaultInTheDemo()
{
    start(false);
    m_fixture->addCalls(
        {call(u"a"_s).missed(), call(u"rings"_s, u"+33622222222"_s).status(CallStatus::Ringing)});
    letBeTold(1);
    QTRY_VERIFY(!m_fixture->window->liveCalls().calls().isEmpty());
    QTest::qWait(100);
    QCOMPARE(m_service->told.size(), 0);
    QVERIFY(!popupOf()->isVisible());
    NoticeSettings settings = m_notices->settings();
    settings.missed = true; // somebody asks for them
    m_notices->setSettings(settings);
    m_fixture->clock.advance(1min);
    m_fixture->addCalls({call(u"b"_s, u"+33633333333"_s).missed()});
    letBeTold(2);
    QTRY_COMPARE(m_service->told.size(), 1);
}

void DesktopNoticesTest::callBackDialsAndShowsTheCall()
{
    start();
    m_fixture->addCalls({call(u"older"_s, u"+33699999999"_s).at(m_fixture->clock.now() - 1h),
                         call(u"a"_s).missed(),
                         call(u"newer"_s, u"+33688888888"_s).at(m_fixture->clock.now() + 1s)});
    letBeTold(1);
    QTRY_COMPARE(m_service->told.size(), 1);
    m_service->act(m_service->told.first().id, u"call-back"_s);
    QTRY_COMPARE(m_fixture->openedUrls, QList<QUrl>{QUrl(u"tel:+33611111111"_s)});
    QTRY_COMPARE(m_fixture->table()->currentIndex().row(), 1);
    QTRY_COMPARE(m_service->screen.size(), 0);
}

void DesktopNoticesTest::laterPutsItOffInTheQueue()
{
    start();
    m_fixture->addCalls({call(u"a"_s).missed()});
    letBeTold(1);
    QTRY_COMPARE(m_service->told.size(), 1);
    m_service->act(m_service->told.first().id, u"later"_s);
    QTRY_COMPARE(m_notices->waitingPeople(), 0);
    QTRY_COMPARE(m_service->screen.size(), 0);
    QVERIFY(!m_fixture->window->isActiveWindow());
}

void DesktopNoticesTest::somebodyWhoRingsPopsUpWithinASecond()
{
    start();
    QElapsedTimer sinceAnnouncement;
    QObject::connect(m_fixture->store.get(), &Store::callsChanged, this, [&] {
        if (!sinceAnnouncement.isValid())
            sinceAnnouncement.start();
    });
    m_fixture->addCalls({call(u"rings"_s).status(CallStatus::Ringing).guest(u"g1"_s, u"Maria Lopez"_s)});
    QTRY_VERIFY(popupOf() && popupOf()->isVisible());
    qInfo("shown %lld ms after the store's announcement", sinceAnnouncement.elapsed());
    QCOMPARE(popupOf()->findChild<QLabel *>(u"callerName"_s)->text().contains(u"Maria Lopez"_s), true);
}

void DesktopNoticesTest::thePopUpTakesNoKeyboardAndGoesWithTheCall()
{
    start();
    m_fixture->addCalls({call(u"rings"_s).status(CallStatus::Ringing)});
    QTRY_VERIFY(popupOf() && popupOf()->isVisible());
    QVERIFY(popupOf()->testAttribute(Qt::WA_ShowWithoutActivating)); // which this platform does not look at
    QVERIFY(popupOf()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    m_fixture->addCalls({call(u"rings"_s).status(CallStatus::Active)});
    QTRY_VERIFY(!popupOf()->isVisible());
}

void DesktopNoticesTest::incomingCallsAsNotifications()
{
    start();
    NoticeSettings settings = m_notices->settings();
    settings.incoming = NoticeSettings::Incoming::Notification;
    m_notices->setSettings(settings);
    m_fixture->addCalls(
        {call(u"rings"_s).status(CallStatus::Ringing),
         call(u"out"_s, u"+13055550100"_s).outbound().to(u"+33622222222"_s).status(CallStatus::Ringing)});
    QTRY_COMPARE(m_service->told.size(), 1);
    QCOMPARE(m_service->told.first().hints.value(u"category"_s).toString(), u"call.incoming"_s);
    QVERIFY(!popupOf()->isVisible());
    m_fixture->addCalls({call(u"rings"_s).status(CallStatus::Completed)});
    QTRY_COMPARE(m_service->screen.size(), 0);
}

void DesktopNoticesTest::aDesktopWithoutNotificationsIsSaidInTheSettings()
{
    m_service.reset();
    start();
    m_fixture->addCalls({call(u"a"_s).missed()});
    letBeTold(1);
    m_notices->findChild<QAction *>(u"showNotifications"_s)->trigger();
    QTRY_VERIFY(m_fixture->find<QDialog>("noticesDialog"));
    auto *bar = m_fixture->find<QDialog>("noticesDialog")->findChild<QWidget *>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    m_service = std::make_unique<FakeNotificationService>(m_bus->connect(u"service"_s));
    QVERIFY(m_service->enter());
    QTRY_VERIFY(!bar->isVisible());
}

void DesktopNoticesTest::closingTheWindowEndsTheProgramWithoutATray()
{
    start();
    NoticeSettings settings = m_notices->settings();
    settings.keepsRunning = true; // asked for, but there is no tray on this platform
    m_notices->setSettings(settings);
    QVERIFY(!m_notices->hasTray());
    QVERIFY(m_fixture->window->close());
}

QTEST_MAIN(DesktopNoticesTest)
#include "tst_desktopnotices.moc"
