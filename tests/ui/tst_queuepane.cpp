// SPDX-License-Identifier: GPL-3.0-or-later
// The queue by keyboard alone, over tasks in memory.
#include "models/store/osuser.h"
#include "models/tables/calldetail.h"
#include "models/tables/queuemodel.h"
#include "tests/support/fakecalldetailsource.h"
#include "tests/support/fakequeuesource.h"
#include "tests/support/windowfixture.h"
#include "ui/detail/detailpane.h"
#include "ui/edit/changes.h"
#include "ui/messagebar.h"
#include "ui/queue/choicepopup.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuebanner.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/queue/tasklistdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSplitter>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A window with nothing but the queue and the details.
class QueueBench {
public:
    QueueBench()
        : detail(calls, fixture.clock)
        , accounts(*fixture.store)
        , model(source, startOf(QueueSince::Night, fixture.clock.now(), zone), zone)
        , messages(fixture.theme)
        , changes(messages)
    {
        fixture.addAccount(u"RingCentral"_s);
        WindowServices services = fixture.services();
        services.zone = zone;
        pane = new QueuePane(services, model, accounts);
        detailPane = new DetailPane(detail, fixture.theme, fixture.clock);
        auto *halves = new QSplitter;
        halves->addWidget(pane);
        halves->addWidget(detailPane);
        window.setCentralWidget(halves);
        window.addAction(changes.undoAction());
        actions = new QueueActions(services, {model, *pane, detail, *detailPane, changes, window});
        QObject::connect(detailPane, &DetailPane::left, &pane->view(), qOverload<>(&QWidget::setFocus));
    }
    ~QueueBench()
    {
        delete window.takeCentralWidget(); // it shows the models, which go first
    }
    void open(int tasks)
    {
        source.fill(tasks);
        for (int number = 1; number <= tasks; ++number)
            addCall(number);
        window.resize(1200, 700);
        window.show();
        model.reload();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        activate(&window);
        QTRY_COMPARE(model.rowCount(), tasks);
        pane->view().setFocus();
        QTRY_COMPARE(detail.phase(), tasks > 0 ? CallDetail::Phase::Shown : CallDetail::Phase::Nothing);
    }
    void addCall(int number)
    {
        RecordBuilder record(u"cal_%1"_s.arg(number));
        record.missed().from(FakeQueueSource::task(number).number);
        calls.add(callOf(record, CallId(number)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : pane, key, modifiers);
    }
    template<typename T> T *find(const char *name) const
    {
        return window.findChild<T *>(QLatin1StringView(name));
    }
    QPlainTextEdit *note() const { return find<QPlainTextEdit>("notesEditor"); }
    MessageBar *notices() const { return find<MessageBar>("queueNotices"); }
    QString figures() const { return find<QLabel>("queueFigures")->accessibleName(); }
    int row() const { return pane->view().currentIndex().row(); }
    QString key() const { return pane->view().currentKey(); }
    bool isCurrentSelected() const
    {
        return pane->view().selectionModel()->isSelected(pane->view().currentIndex());
    }
    bool popupIsOpen() const
    {
        return find<QWidget>("choicePopup") && find<QWidget>("choicePopup")->isVisible();
    }
    const TaskDecision &last() const { return source.decided.last().first(); }

    WindowFixture fixture;
    const QTimeZone zone{"Europe/Paris"};
    FakeCallDetailSource calls;
    FakeQueueSource source;
    CallDetail detail;
    SyncStatusModel accounts;
    QueueModel model;
    MessageBar messages;
    Changes changes;
    QMainWindow window;
    QueuePane *pane = nullptr;
    DetailPane *detailPane = nullptr;
    QueueActions *actions = nullptr;
};

QString key(int number)
{
    return FakeQueueSource::task(number).key;
}

} // namespace

class QueuePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<QueueBench>(); }
    void cleanup() { m_bench.reset(); }

    void theFirstTaskAndItsLastCallAreShown()
    {
        m_bench->open(3);
        QCOMPARE(m_bench->key(), key(1));
        QCOMPARE(m_bench->detail.callId(), CallId(1));
        m_bench->press(Qt::Key_Down);
        QTRY_COMPARE(m_bench->detail.callId(), CallId(2));
    }

    void theBannerShowsTheFiguresAndHowFarTheCallsAreKnown()
    {
        m_bench->source.stored.reach = {{AccountId{1}, m_bench->fixture.clock.now() - 29min}};
        m_bench->open(3);
        QTRY_VERIFY(m_bench->figures().startsWith(u"3 missed since 22:00"_s));
        QTRY_VERIFY(m_bench->find<QLabel>("queueReach")->text().contains(u"RingCentral"_s));
        QVERIFY(m_bench->find<QLabel>("queueReach")->text().contains(u"12:31"_s));
    }

    void doneTakesTwoKeysAndNoDialog()
    {
        m_bench->open(3);
        m_bench->press(Qt::Key_E);
        QTRY_VERIFY(m_bench->popupIsOpen());
        QVERIFY(!QApplication::activeModalWidget());
        m_bench->press(Qt::Key_2);
        QCOMPARE(m_bench->model.rowCount(), 2); // at once
        QCOMPARE(m_bench->key(), key(2));
        QTRY_COMPARE(m_bench->source.decided.size(), 1);
        QCOMPARE(m_bench->last().key, key(1));
        QCOMPARE(m_bench->last().done, std::optional(DoneReason::WrongNumber));
        QCOMPARE(m_bench->last().upTo, *FakeQueueSource::task(1).last);
        QVERIFY(!m_bench->last().isHidden);
        QVERIFY(m_bench->pane->view().hasFocus());
        QTRY_VERIFY(!m_bench->popupIsOpen());
    }

    void theNumberIsHiddenByATick()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_E);
        QTRY_VERIFY(m_bench->popupIsOpen());
        m_bench->press(Qt::Key_0);
        QVERIFY(m_bench->find<QCheckBox>("choiceTick")->isChecked());
        m_bench->press(Qt::Key_1);
        QTRY_COMPARE(m_bench->source.decided.size(), 1);
        QVERIFY(m_bench->last().isHidden);
        QCOMPARE(m_bench->last().done, std::optional(DoneReason::Spam));
    }

    void anotherReasonAsksForARemark()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_E);
        QTRY_VERIFY(m_bench->popupIsOpen());
        m_bench->press(Qt::Key_6);
        QVERIFY(m_bench->find<QLineEdit>("choiceRemark")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"sent 1 letter"_s); // a digit is a letter there
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(m_bench->source.decided.size(), 1);
        QCOMPARE(m_bench->last().done, std::optional(DoneReason::Other));
        QCOMPARE(m_bench->last().remark, u"sent 1 letter"_s);
    }

    void escapeAndALostKeyboardDecideNothing()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_E);
        QTRY_VERIFY(m_bench->popupIsOpen());
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->popupIsOpen());
        QVERIFY(m_bench->pane->view().hasFocus());
        m_bench->press(Qt::Key_S);
        QTRY_VERIFY(m_bench->popupIsOpen());
        m_bench->note()->setFocus();
        QTRY_VERIFY(!m_bench->popupIsOpen());
        QVERIFY(m_bench->note()->hasFocus());
        QVERIFY(m_bench->source.decided.isEmpty());
    }

    void aCallerWithoutANumberCannotBeHidden()
    {
        m_bench->open(1);
        m_bench->source.stored.open[0].number.clear();
        m_bench->source.announce();
        QTRY_VERIFY(m_bench->model.task(0)->number.isEmpty());
        m_bench->press(Qt::Key_E);
        QTRY_VERIFY(m_bench->popupIsOpen());
        QVERIFY(!m_bench->find<QCheckBox>("choiceTick"));
    }

    void puttingOffTakesTwoKeys()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_S);
        QTRY_VERIFY(m_bench->popupIsOpen());
        QCOMPARE(m_bench->find<QListWidget>("choiceList")->count(), allSnoozeSpans().size());
        m_bench->press(Qt::Key_1);
        QTRY_COMPARE(m_bench->source.decided.size(), 1);
        QCOMPARE(m_bench->last().snoozedUntil, std::optional(m_bench->fixture.clock.now() + 1h));
        QCOMPARE(m_bench->model.rowCount(), 1);
    }

    void takingAndGivingBackIsOneKey()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_T);
        QCOMPARE(m_bench->model.task(0)->decision.takenBy, operatingUser());
        QTRY_VERIFY(!m_bench->changes.isBusy());
        m_bench->press(Qt::Key_T);
        QTRY_COMPARE(m_bench->source.decided.size(), 2);
        QVERIFY(m_bench->last().takenBy.isEmpty());
        QVERIFY(m_bench->last().isEmpty());
    }

    void everyDecisionCanBeUndone_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::newRow("take") << QList<int>{Qt::Key_T};
        QTest::newRow("done") << QList<int>{Qt::Key_E, Qt::Key_1};
        QTest::newRow("done and hidden") << QList<int>{Qt::Key_E, Qt::Key_0, Qt::Key_1};
        QTest::newRow("put off") << QList<int>{Qt::Key_S, Qt::Key_3};
    }
    void everyDecisionCanBeUndone()
    {
        QFETCH(QList<int>, keys);
        m_bench->open(3);
        m_bench->press(Qt::Key_Down);
        const CallbackTask before = *m_bench->model.task(1);
        for (const int key : keys)
            m_bench->press(Qt::Key(key));
        QTRY_COMPARE(m_bench->source.decided.size(), 1);
        QTRY_VERIFY(!m_bench->changes.isBusy());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->source.decided.size(), 2);
        QTRY_COMPARE(m_bench->model.rowCount(), 3);
        QTRY_COMPARE(m_bench->model.task(1)->decision.isEmpty(), true);
        QCOMPARE(m_bench->model.task(1)->key, before.key);
        QTRY_COMPARE(m_bench->key(), before.key); // where it was, and under the cursor
        QCOMPARE(m_bench->model.waiting(), 0);
    }

    void quickFingersDecideTheNextRow()
    {
        m_bench->open(5);
        m_bench->source.isSlow = true; // nothing is written while they type
        for (int i = 0; i < 3; ++i) {
            m_bench->press(Qt::Key_E);
            m_bench->press(Qt::Key_1);
        }
        QCOMPARE(m_bench->model.rowCount(), 2);
        QCOMPARE(m_bench->key(), key(4));
        m_bench->source.isSlow = false;
        m_bench->source.answerAll();
        QTRY_COMPARE(m_bench->source.decided.size(), 3);
        QTRY_COMPARE(m_bench->model.queue().open.size(), 2);
        QCOMPARE(m_bench->model.rowCount(), 2);
    }

    void aDecisionThatCannotBeWrittenIsSaidAndTheRowIsBack()
    {
        m_bench->open(2);
        m_bench->source.failure = Error{Error::Kind::Storage};
        m_bench->press(Qt::Key_E);
        m_bench->press(Qt::Key_1);
        QTRY_COMPARE(m_bench->model.rowCount(), 2);
        QTRY_COMPARE(m_bench->messages.shownKey(), u"changeFailed"_s);
    }

    void callingDialsTakesAndGoesToTheNote()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_C);
        QCOMPARE(m_bench->fixture.openedUrls, QList<QUrl>{QUrl(u"tel:"_s + key(1))});
        QTRY_VERIFY(m_bench->note()->hasFocus());
        QTRY_COMPARE(m_bench->source.decided.size(), 1);
        QCOMPARE(m_bench->last().takenBy, operatingUser());
        QTest::keyClicks(m_bench->note(), u"Towels, please"_s);
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(m_bench->pane->view().hasFocus());
        QTRY_COMPARE(m_bench->calls.written.size(), 1);
        QCOMPARE(m_bench->calls.written.first().after, u"Towels, please"_s);
        QCOMPARE(m_bench->calls.written.first().call.providerCallId, u"cal_1"_s);
    }

    void aWithheldCallerIsNotDialled()
    {
        m_bench->open(1);
        m_bench->source.stored.open[0].number.clear();
        m_bench->source.announce();
        QTRY_VERIFY(m_bench->model.task(0)->number.isEmpty());
        m_bench->press(Qt::Key_C);
        QVERIFY(m_bench->fixture.openedUrls.isEmpty());
        QTRY_VERIFY(m_bench->notices()->isVisible());
        QVERIFY(m_bench->source.decided.isEmpty());
    }

    void lettersInTheNoteAreLetters()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(m_bench->note()->hasFocus());
        QTest::keyClicks(m_bench->note(), u"test cases 1"_s);
        QCOMPARE(m_bench->note()->toPlainText(), u"test cases 1"_s);
        QVERIFY(m_bench->source.decided.isEmpty());
    }

    void spaceShowsWhatTheySaidOrSaysThatNobodyKnows()
    {
        m_bench->open(2);
        Call call =
            callOf(RecordBuilder(u"cal_2"_s).missed().transcript(u"Hello, I am locked out."_s), CallId(2));
        m_bench->calls.add(call);
        m_bench->press(Qt::Key_Space);
        QTRY_VERIFY(m_bench->notices()->isVisible());
        m_bench->press(Qt::Key_Down);
        QTRY_COMPARE(m_bench->detail.callId(), CallId(2));
        m_bench->press(Qt::Key_Space);
        QTRY_VERIFY(!m_bench->notices()->isVisible());
        QTRY_VERIFY(m_bench->find<QWidget>("transcriptView")->isVisible());
    }

    void aRowThatIsSettledUnderTheCursorStaysUntilTheyGoOn()
    {
        m_bench->open(3);
        m_bench->press(Qt::Key_Down);
        m_bench->source.settle(key(2));
        m_bench->source.announce();
        QTRY_VERIFY(m_bench->model.isSettled(1));
        QCOMPARE(m_bench->key(), key(2));
        m_bench->press(Qt::Key_E); // nothing to be done any more
        QVERIFY(!m_bench->popupIsOpen());
        QTRY_COMPARE(m_bench->model.rowCount(), 2);
        QCOMPARE(m_bench->key(), key(3));
    }

    void downFromASettledRowGoesToTheNextOne()
    {
        m_bench->open(3);
        m_bench->press(Qt::Key_Down);
        m_bench->source.settle(key(2));
        m_bench->source.announce();
        QTRY_VERIFY(m_bench->model.isSettled(1));
        m_bench->press(Qt::Key_Down);
        QTRY_COMPARE(m_bench->model.rowCount(), 2);
        QCOMPARE(m_bench->key(), key(3));
    }

    void aSettledRowLeavesWhenTheyComeBackFromTheNote()
    {
        m_bench->open(3);
        m_bench->press(Qt::Key_C);
        QTRY_VERIFY(m_bench->note()->hasFocus());
        QTest::keyClicks(m_bench->note(), u"Late arrival"_s);
        m_bench->source.settle(key(1));
        m_bench->source.announce();
        QTRY_VERIFY(m_bench->model.isSettled(0));
        QCOMPARE(m_bench->detail.callId(), CallId(1)); // the note stays where it is
        QVERIFY(m_bench->note()->hasFocus());
        QTest::keyClicks(m_bench->note(), u", room 4"_s);
        m_bench->press(Qt::Key_Escape);
        QTRY_COMPARE(m_bench->model.rowCount(), 2);
        QCOMPARE(m_bench->key(), key(2));
        QTRY_COMPARE(m_bench->detail.callId(), CallId(2));
        QTRY_VERIFY(!m_bench->calls.written.isEmpty());
        QTRY_COMPARE(m_bench->calls.written.last().after, u"Late arrival, room 4"_s);
        QCOMPARE(m_bench->calls.written.last().call.providerCallId, u"cal_1"_s);
    }

    void theCurrentRowStaysChosenWhateverComesAndGoes()
    {
        m_bench->open(3);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QList<CallbackTask> &open = m_bench->source.stored.open;
            m_bench->source.fill(1 + int(random.bounded(90)));
            for (qsizetype i = open.size() - 1; i > 0; --i)
                open.swapItemsAt(i, random.bounded(int(i) + 1));
            m_bench->source.announce();
            QTRY_COMPARE(m_bench->model.rowCount(), open.size());
            QTRY_COMPARE(m_bench->key(), open.first().key); // nobody has touched it: the most urgent
            QVERIFY2(m_bench->isCurrentSelected(), qPrintable(QString::number(round)));
        }
    }

    void theRowUnderTheCursorStaysWhereItIsOnScreen()
    {
        m_bench->open(40);
        QueueListView &view = m_bench->pane->view();
        for (int i = 0; i < 25; ++i)
            m_bench->press(Qt::Key_Down);
        const int y = view.visualRect(view.currentIndex()).top();
        const QString current = m_bench->key();
        for (const int number : {2, 5, 30, 38})
            m_bench->source.settle(key(number));
        m_bench->source.stored.open.prepend(FakeQueueSource::task(0));
        m_bench->source.announce();
        QTRY_VERIFY(m_bench->model.isSettled(1));
        QCOMPARE(m_bench->key(), current);
        QCOMPARE(view.visualRect(view.currentIndex()).top(), y);
        QCOMPARE(m_bench->model.waiting(), 1);
        QTRY_VERIFY(m_bench->notices()->isVisible()); // below the rows
        QCOMPARE(view.visualRect(view.currentIndex()).top(), y);
    }

    void arrivalsWaitInAChipAndComeInAtTheTop()
    {
        m_bench->open(3);
        m_bench->press(Qt::Key_Down);
        m_bench->source.stored.open.prepend(FakeQueueSource::task(0));
        m_bench->source.announce();
        auto *chip = m_bench->find<QPushButton>("queueNewChip");
        QTRY_VERIFY(chip->isVisible());
        QVERIFY(chip->text().startsWith(u'1'));
        QCOMPARE(m_bench->row(), 1);
        m_bench->press(Qt::Key_Home);
        QTRY_COMPARE(m_bench->model.rowCount(), 4);
        QCOMPARE(m_bench->row(), 0);
        QCOMPARE(m_bench->key(), key(0));
        QVERIFY(!chip->isVisible());
    }

    void whatCallsSettledIsSaidAndCanBeOpened()
    {
        m_bench->open(4);
        m_bench->press(Qt::Key_Down);
        for (const int number : {3, 4})
            m_bench->source.settle(key(number), CallbackState::Settled);
        m_bench->source.announce();
        QTRY_COMPARE(m_bench->notices()->shownKey(), u"settled"_s);
        QCOMPARE(m_bench->model.rowCount(), 2);
        m_bench->notices()->findChild<QPushButton *>(u"messageAction"_s)->click();
        QTRY_VERIFY(m_bench->find<QWidget>("taskListDialog"));
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(m_bench->find<QListWidget>("taskList")->count(), 2);
        QSignalSpy wanted(m_bench->actions, &QueueActions::callWanted);
        m_bench->find<QPushButton>("showTaskCall")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void figuresOpenWhatIsBehindThem()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_E);
        m_bench->press(Qt::Key_4);
        QTRY_COMPARE(m_bench->model.queue().gone.size(), 1);
        QSignalSpy query(m_bench->actions, &QueueActions::queryWanted);
        Q_EMIT m_bench->pane->banner().figureWanted(u"missed"_s);
        QCOMPARE(query.size(), 1);
        QCOMPARE(query.first().first().toString(),
                 u"direction:inbound status:missed,voicemail,failed after:2026-03-15T22:00"_s);
        Q_EMIT m_bench->pane->banner().figureWanted(u"done"_s);
        QTRY_VERIFY(m_bench->find<QWidget>("taskListDialog"));
        QCOMPARE(m_bench->find<QListWidget>("taskList")->count(), 1);
        m_bench->find<QPushButton>("bringTaskBack")->click();
        QTRY_COMPARE(m_bench->model.rowCount(), 2);
        QCOMPARE(m_bench->key(), key(1));
    }

    void theHandOverTextIsCopiedByOneKeyAlsoFromTheNote()
    {
        m_bench->open(2);
        m_bench->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"To call back: 2"_s));
        QVERIFY(m_bench->notices()->isVisible());
        QGuiApplication::clipboard()->clear();
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(m_bench->note()->hasFocus());
        m_bench->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"To call back: 2"_s));
    }

    void anEmptyQueueSaysSo()
    {
        m_bench->open(1);
        m_bench->press(Qt::Key_E);
        m_bench->press(Qt::Key_5);
        auto *empty = m_bench->find<QWidget>("queuePlaceholder");
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(empty->accessibleName(), u"Nobody waits for a call back"_s);
        QCOMPARE(m_bench->detail.phase(), CallDetail::Phase::Nothing);
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->model.rowCount(), 1);
        QTRY_VERIFY(m_bench->pane->view().isVisible());
        QTRY_VERIFY(m_bench->pane->view().hasFocus());
    }

    void aQueueThatCannotBeReadCanBeTriedAgain()
    {
        m_bench->source.failure = Error{Error::Kind::Storage};
        m_bench->open(0);
        auto *empty = m_bench->find<QWidget>("queuePlaceholder");
        QTRY_COMPARE(empty->accessibleName(), u"The queue could not be read"_s);
        m_bench->source.failure.reset();
        m_bench->source.fill(2);
        empty->findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_bench->model.rowCount(), 2);
    }

    void figuresCountFromWhereTheUserWantsAndRememberIt()
    {
        m_bench->open(1);
        m_bench->find<QAction>("queueSince_today")->trigger();
        QTRY_COMPARE(m_bench->source.askedSince, at("2026-03-15T23:00:00Z"));
        QCOMPARE(savedSince(m_bench->fixture.settings), QueueSince::Today);
    }

    void everyRowCanBeReadAloud()
    {
        m_bench->open(1);
        m_bench->source.stored.open[0].guestName = u"Lopez"_s;
        m_bench->source.stored.open[0].decision.takenBy = u"ben"_s;
        m_bench->source.announce();
        QTRY_COMPARE(m_bench->model.task(0)->guestName, u"Lopez"_s);
        const QString spoken = m_bench->pane->view().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Lopez, 07:01"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"ben"_s), qPrintable(spoken));
    }

private:
    std::unique_ptr<QueueBench> m_bench;
};

QTEST_MAIN(QueuePaneTest)
#include "tst_queuepane.moc"
