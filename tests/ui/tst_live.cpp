// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of live calls, the pop-up about who rings, and the settings of both and of notifications.
#include "models/store/guestbook.h"
#include "models/tables/filterstate.h"
#include "tests/support/windowfixture.h"
#include "ui/live/incomingpopup.h"
#include "ui/live/liveentry.h"
#include "ui/live/livestrip.h"
#include "ui/live/livewords.h"
#include "ui/live/noticesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakeService final : public NoticeService {
public:
    State state() const override { return answer; }
    bool hasTray() const override { return tray; }
    void showTrial() override { ++trials; }
    State answer = State::Present;
    bool tray = true;
    int trials = 0;
};

} // namespace

class LiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void stripIsThereOnlyWhileSomebodyCalls();
    void stripTellsWithWhomOnWhichLineForHowLong();
    void stripSaysThatAnEndWasNotReported();
    void stripIsWalkedAndOpenedByKeys();
    void keyboardStaysOnItsCallWhileOthersComeAndGo();
    void moreCallsThanFitAreOneButton();
    void hostileNamesStayOneLine();
    void popUpTellsWhoItIs();
    void popUpCanBeClosedAndOpensTheCall();
    void popUpShowsNothingThatIsNotWanted();
    void settingsAreKeptOnlyWhenApplied();
    void settingsSurviveTheProgram();
    void settingsSayOnceThatNobodyShowsNotifications();
    void settingsNeedATrayForTheTray();
    void settingsAreSetWithoutAMouse();
    void noticesSayHowMuchAndFromWhom_data();
    void noticesSayHowMuchAndFromWhom();

private:
    RecordBuilder live(const QString &id, const QString &from, CallStatus status,
                       std::chrono::seconds ago) const
    {
        RecordBuilder call(id, m_account);
        call.at(m_fixture->clock.now() - ago).status(status).from(from);
        return call;
    }
    RecordBuilder rings(const QString &id, const QString &from, std::chrono::seconds ago = 5s) const
    {
        return live(id, from, CallStatus::Ringing, ago);
    }
    LiveStrip *strip() const { return m_fixture->find<LiveStrip>("liveStrip"); }
    LiveEntry *entry(int number) const
    {
        return strip()->findChild<LiveEntry *>(u"liveCall%1"_s.arg(number));
    }
    /// The entry of this call, wherever it stands.
    LiveEntry *entryOf(const QString &id) const
    {
        const QList<LiveEntry *> entries = strip()->findChildren<LiveEntry *>();
        for (LiveEntry *entry : entries) {
            if (entry->call().row.ref.providerCallId == id)
                return entry;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountId m_account{};
};

void LiveTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_account = m_fixture->addAccount();
    m_fixture->fill(m_account, 5);
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 5);
}

void LiveTest::stripIsThereOnlyWhileSomebodyCalls()
{
    QVERIFY(!strip()->isVisible());
    m_fixture->addCalls({rings(u"a"_s, u"+33611111111"_s)});
    QTRY_VERIFY(strip()->isVisible());
    QVERIFY(strip()->mapTo(m_fixture->window.get(), QPoint()).y()
            < m_fixture->table()->mapTo(m_fixture->window.get(), QPoint()).y());
    m_fixture->addCalls({live(u"a"_s, u"+33611111111"_s, CallStatus::Missed, 5s)});
    QTRY_VERIFY(!strip()->isVisible());
}

void LiveTest::stripTellsWithWhomOnWhichLineForHowLong()
{
    auto named = m_fixture->store->setLabel(QueryField::Line, u"+13055550100"_s, u"Reception"_s);
    QVERIFY(QCoro::waitFor(std::move(named)));
    m_fixture->addCalls({rings(u"a"_s, u"+33611111111"_s, 12s).guest(u"g"_s, u"Maria Lopez"_s)});
    QTRY_VERIFY(entryOf(u"a"_s));
    QTRY_VERIFY(entryOf(u"a"_s)->accessibleName().contains(u"Reception"_s));
    QString told = entryOf(u"a"_s)->accessibleName();
    QVERIFY2(told.contains(u"Ringing"_s) && told.contains(u"Maria Lopez"_s) && told.contains(u"0:12"_s),
             qPrintable(told));
    m_fixture->clock.advance(5s);
    QTRY_VERIFY(entryOf(u"a"_s)->accessibleName().contains(u"0:17"_s));
}

void LiveTest::stripSaysThatAnEndWasNotReported()
{
    m_fixture->addCalls({rings(u"a"_s, u"+33611111111"_s, 4min)});
    QTRY_VERIFY(entryOf(u"a"_s));
    QVERIFY2(entryOf(u"a"_s)->accessibleName().contains(wordFor(Liveness::Unended)),
             qPrintable(entryOf(u"a"_s)->accessibleName()));
}

void LiveTest::stripIsWalkedAndOpenedByKeys()
{
    m_fixture->addCalls({rings(u"a"_s, u"+33611111111"_s, 9s), rings(u"b"_s, u"+33622222222"_s, 3s)});
    QTRY_VERIFY(entryOf(u"a"_s) && entryOf(u"b"_s));
    activate(m_fixture->window.get());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F6); // from the table: on to the next parts, round to it
    for (int i = 0; i < 8 && !strip()->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), entryOf(u"b"_s)); // the newest is the first
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), entryOf(u"a"_s));
    QSignalSpy wanted(strip(), &LiveStrip::callWanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RecordRef>(), (RecordRef{m_account, u"a"_s}));
}

void LiveTest::keyboardStaysOnItsCallWhileOthersComeAndGo()
{
    m_fixture->addCalls({rings(u"a"_s, u"+33611111111"_s, 9s)});
    QTRY_VERIFY(entryOf(u"a"_s));
    activate(m_fixture->window.get());
    LiveEntry *const mine = entryOf(u"a"_s);
    mine->setFocus();
    m_fixture->addCalls({rings(u"b"_s, u"+33622222222"_s, 3s)}); // comes to stand before it
    QTRY_VERIFY(entryOf(u"b"_s));
    QCOMPARE(QApplication::focusWidget(), mine);
    QCOMPARE(mine->call().row.ref.providerCallId, u"a"_s);
    m_fixture->addCalls({live(u"b"_s, u"+33622222222"_s, CallStatus::Missed, 3s)});
    QTRY_VERIFY(!entryOf(u"b"_s));
    QCOMPARE(QApplication::focusWidget(), mine);
}

void LiveTest::moreCallsThanFitAreOneButton()
{
    QList<Record> calls;
    for (int i = 0; i < 20; ++i)
        calls << rings(u"call%1"_s.arg(i), u"+336123400%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                       std::chrono::seconds(i + 1));
    m_fixture->addCalls(calls);
    auto *more = strip()->findChild<QPushButton *>(u"moreLiveCalls"_s);
    QTRY_VERIFY(more->isVisible());
    int visible = 0;
    const QList<LiveEntry *> entries = strip()->findChildren<LiveEntry *>();
    for (const LiveEntry *entry : entries)
        visible += entry->isVisible();
    QVERIFY(visible > 0 && visible < 20);
    QVERIFY2(more->text().contains(QString::number(20 - visible)), qPrintable(more->text()));
    more->click();
    QCOMPARE(m_fixture->window->filter().text(), u"is:live"_s);
    QTRY_COMPARE(m_fixture->rows(), 20);
}

void LiveTest::hostileNamesStayOneLine()
{
    const QString evil = u"<img src=x>\n\u202eevil"_s + QString(500, u'w');
    m_fixture->addCalls({rings(u"a"_s, u"+33611111111"_s).guest(u"g"_s, evil)});
    QTRY_VERIFY(entryOf(u"a"_s));
    QVERIFY(entryOf(u"a"_s)->width() <= 320);
    QVERIFY(!entryOf(u"a"_s)->accessibleName().contains(u'\u202e'));
    QVERIFY(!entryOf(u"a"_s)->accessibleName().contains(u'\n'));
}

void LiveTest::popUpTellsWhoItIs()
{
    Guest guest{.name = u"Maria Lopez"_s, .numbers = {u"+33611111111"_s}};
    guest.stays << Stay{QDate(2026, 3, 14), QDate(2026, 3, 17), u"214"_s};
    guest.notes = u"Allergic to nuts"_s;
    auto saved = m_fixture->store->guestBook().save(guest);
    QVERIFY(QCoro::waitFor(std::move(saved)));
    m_fixture->addCalls({live(u"last"_s, u"+33611111111"_s, CallStatus::Completed, 3h)
                             .staff(u"s1"_s, u"Léa"_s)
                             .notes(u"Wants a cot"_s),
                         rings(u"now"_s, u"+33611111111"_s)});
    IncomingPopup popup(m_fixture->services(), m_fixture->window->liveCalls(), *m_fixture->window);
    popup.setWanted([] { return true; });
    const auto text = [&popup](const char *name) {
        auto *label = popup.findChild<QLabel *>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    };
    QTRY_VERIFY(text("callerName").contains(u"Maria Lopez"_s));
    QTRY_VERIFY(text("callerStay").contains(u"214"_s));
    QTRY_VERIFY2(text("callerLastCall").contains(u"Léa"_s), qPrintable(text("callerLastCall")));
    QTRY_COMPARE(text("callerNotes"), u"Allergic to nuts\nWants a cot"_s);
    QVERIFY(text("callerNumber").contains(u"France"_s));
    const QList<QWidget *> inside = popup.findChildren<QWidget *>();
    for (const QWidget *widget : inside)
        QVERIFY(widget->focusPolicy() == Qt::NoFocus);
}

void LiveTest::popUpCanBeClosedAndOpensTheCall()
{
    m_fixture->addCalls({rings(u"a"_s, u"+33611111111"_s, 9s), rings(u"b"_s, u"+33622222222"_s, 3s)});
    IncomingPopup popup(m_fixture->services(), m_fixture->window->liveCalls(), *m_fixture->window);
    popup.setWanted([] { return true; });
    QTRY_COMPARE(popup.findChildren<QPushButton *>(u"openCaller"_s).size(), 2);
    QSignalSpy wanted(&popup, &IncomingPopup::callWanted);
    popup.findChildren<QPushButton *>(u"openCaller"_s).at(0)->click();
    QCOMPARE(wanted.first().first().value<RecordRef>(), (RecordRef{m_account, u"b"_s}));
    QVERIFY(popup.isVisible()); // the other one still rings
    popup.findChildren<QAbstractButton *>(u"closeCaller"_s).at(0)->click();
    QVERIFY(!popup.isVisible());
    m_fixture->addCalls({rings(u"c"_s, u"+33633333333"_s, 1s)});
    QTRY_VERIFY(popup.isVisible());
}

void LiveTest::popUpShowsNothingThatIsNotWanted()
{
    bool isWanted = false;
    m_fixture->addCalls(
        {rings(u"a"_s, u"+33611111111"_s), live(u"talks"_s, u"+33622222222"_s, CallStatus::Active, 9s),
         live(u"dialled"_s, u"+13055550100"_s, CallStatus::Ringing, 2s).outbound().to(u"+33633333333"_s)});
    IncomingPopup popup(m_fixture->services(), m_fixture->window->liveCalls(), *m_fixture->window);
    popup.setWanted([&] { return isWanted; });
    QTRY_COMPARE(m_fixture->window->liveCalls().calls().size(), 3);
    QVERIFY(!popup.isVisible());
    isWanted = true;
    popup.refresh();
    QVERIFY(popup.isVisible());
    QCOMPARE(popup.findChildren<QPushButton *>(u"openCaller"_s).size(), 1);
}

void LiveTest::settingsAreKeptOnlyWhenApplied()
{
    FakeService service;
    NoticesDialog dialog(m_fixture->services(), service, {}, nullptr);
    dialog.show();
    QSignalSpy applied(&dialog, &NoticesDialog::applied);
    auto *apply = dialog.findChild<QPushButton *>(u"applyNotices"_s);
    QVERIFY(!apply->isEnabled());
    dialog.findChild<QCheckBox *>(u"quietHours"_s)->click();
    dialog.findChild<QTimeEdit *>(u"quietFrom"_s)->setTime(QTime(21, 30));
    auto *incoming = dialog.findChild<QComboBox *>(u"incomingCalls"_s);
    incoming->setCurrentIndex(incoming->findData(int(NoticeSettings::Incoming::Nothing)));
    QVERIFY(apply->isEnabled());
    QCOMPARE(applied.size(), 0);
    apply->click();
    QCOMPARE(applied.size(), 1);
    NoticeSettings expected;
    expected.quiet = {true, QTime(21, 30), QTime(7, 0)};
    expected.incoming = NoticeSettings::Incoming::Nothing;
    QCOMPARE(applied.first().first().value<NoticeSettings>(), expected);
}

void LiveTest::settingsSurviveTheProgram()
{
    NoticeSettings settings;
    settings.missed = false;
    settings.showsNames = true;
    settings.incoming = NoticeSettings::Incoming::Notification;
    settings.quiet = {true, QTime(23, 15), QTime(6, 45)};
    settings.keepsRunning = true;
    settings.write(m_fixture->settings);
    const QSettings again(m_fixture->settings.fileName(), QSettings::IniFormat);
    QCOMPARE(NoticeSettings::read(again), settings);
    QCOMPARE(NoticeSettings::read(again, false), settings); // asked for, so also in the demo
    QSettings nothing(m_fixture->folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    QCOMPARE(NoticeSettings::read(nothing), NoticeSettings());
    QVERIFY(!NoticeSettings::read(nothing, false).missed);
    nothing.setValue(u"notices/quietFrom"_s, u"half past nine"_s);
    nothing.setValue(u"notices/incoming"_s, u"trumpets"_s);
    QCOMPARE(NoticeSettings::read(nothing), NoticeSettings());
}

void LiveTest::settingsSayOnceThatNobodyShowsNotifications()
{
    FakeService service;
    service.answer = NoticeService::State::Absent;
    NoticesDialog dialog(m_fixture->services(), service, {}, nullptr);
    dialog.show();
    auto *bar = dialog.findChild<QWidget *>(u"messageBar"_s);
    auto *trial = dialog.findChild<QPushButton *>(u"tryNotification"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(!trial->isEnabled());
    service.answer = NoticeService::State::Present;
    Q_EMIT service.stateChanged();
    QVERIFY(!bar->isVisible());
    trial->click();
    QCOMPARE(service.trials, 1);
}

void LiveTest::settingsNeedATrayForTheTray()
{
    FakeService service;
    service.tray = false;
    NoticesDialog dialog(m_fixture->services(), service, {}, nullptr);
    auto *tray = dialog.findChild<QCheckBox *>(u"keepInTray"_s);
    QVERIFY(!tray->isEnabled());
    QVERIFY(!tray->toolTip().isEmpty());
    NoticeSettings kept;
    kept.keepsRunning = true; // from another desktop: can be taken back here
    NoticesDialog other(m_fixture->services(), service, kept, nullptr);
    QVERIFY(other.findChild<QCheckBox *>(u"keepInTray"_s)->isEnabled());
}

void LiveTest::settingsAreSetWithoutAMouse()
{
    FakeService service;
    NoticesDialog dialog(m_fixture->services(), service, {}, nullptr);
    dialog.show();
    activate(&dialog);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"notifyMissed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"notifyMissed"_s)->isChecked());
    QTest::keyClick(&dialog, Qt::Key_Q, Qt::AltModifier);
    QTRY_VERIFY(dialog.findChild<QCheckBox *>(u"quietHours"_s)->isChecked());
    QSignalSpy applied(&dialog, &NoticesDialog::applied);
    QTest::keyClick(&dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(applied.size(), 1);
}

void LiveTest::noticesSayHowMuchAndFromWhom_data()
{
    QTest::addColumn<MissedNotice>("notice");
    QTest::addColumn<bool>("names");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QString>("keepsQuietAbout");
    CallbackTask task;
    task.key = task.number = u"+33611111111"_s;
    task.guestName = u"Maria Lopez"_s;
    task.last = at("2026-03-16T11:30:00Z");
    task.line = u"Reception"_s;
    task.voicemail = Seconds(42);
    const MissedNotice one{.key = task.key, .calls = 3, .task = task};
    MissedNotice summary{.key = MissedNotice::summaryKey(), .calls = 40, .people = 23, .task = task};
    CallbackTask hidden = task;
    hidden.number.clear();
    hidden.guestName.clear();
    const MissedNotice withheld{.key = u"call:uuid:1"_s, .calls = 1, .task = hidden};
    QTest::newRow("a number") << one << false
                              << QStringList{u"3"_s, u"6 11 11 11 11"_s, u"Reception"_s, u"12:30"_s,
                                             u"0:42"_s}
                              << u"Lopez"_s;
    QTest::newRow("a guest") << one << true << QStringList{u"Maria Lopez"_s, u"6 11 11 11 11"_s}
                             << u"Lopez Lopez"_s;
    QTest::newRow("many") << summary << false << QStringList{u"40"_s, u"23"_s, u"6 11 11 11 11"_s}
                          << u"Lopez"_s;
    QTest::newRow("withheld") << withheld << true << QStringList{u"withheld"_s, u"Reception"_s} << u"+33"_s;
}

void LiveTest::noticesSayHowMuchAndFromWhom()
{
    QFETCH(MissedNotice, notice);
    QFETCH(bool, names);
    QFETCH(QStringList, says);
    QFETCH(QString, keepsQuietAbout);
    const NoticeText text = textFor(notice, names, at("2026-03-16T12:00:00Z"), QTimeZone("Europe/Paris"));
    const QString all = text.title + u'\n' + text.body;
    for (const QString &part : std::as_const(says))
        QVERIFY2(all.contains(part), qPrintable(part + u" in "_s + all));
    QVERIFY2(!all.contains(keepsQuietAbout), qPrintable(all));
}

QTEST_MAIN(LiveTest)
#include "tst_live.moc"
