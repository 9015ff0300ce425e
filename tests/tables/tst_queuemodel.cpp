// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuemodel.h"
#include "tests/support/fakequeuesource.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

QString key(int number)
{
    return FakeQueueSource::task(number).key;
}

TaskDecision done(int number, DoneReason reason = DoneReason::Spam)
{
    TaskDecision decision;
    decision.key = key(number);
    decision.done = reason;
    return decision;
}

TaskDecision taken(int number, const QString &by)
{
    TaskDecision decision;
    decision.key = key(number);
    decision.takenBy = by;
    return decision;
}

} // namespace

class QueueModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<QList<CallbackTask>>();
        m_source = std::make_unique<FakeQueueSource>();
    }
    void cleanup()
    {
        m_model.reset();
        m_source.reset();
    }

    void showsTheOpenTasksInTheirOrder()
    {
        open(3);
        QCOMPARE(m_model->state(), QueueModel::State::Ready);
        QCOMPARE(keys(), (QStringList{key(1), key(2), key(3)}));
        QCOMPARE(m_model->openCount(), 3);
        QCOMPARE(m_model->task(1)->number, key(2));
        QVERIFY(!m_model->task(3));
        QVERIFY(!m_model->task(-1));
    }

    void figuresCountFromTheMomentAskedFor()
    {
        open(1);
        m_model->setSince(at("2026-03-15T21:00:00Z"));
        QTRY_COMPARE(m_source->askedSince, at("2026-03-15T21:00:00Z"));
    }

    void aFailureKeepsWhatIsShown()
    {
        open(2);
        m_source->failure = Error{Error::Kind::Storage};
        m_source->announce();
        QTRY_COMPARE(m_model->state(), QueueModel::State::Failed);
        QCOMPARE(m_model->rowCount(), 2);
        m_source->failure.reset();
        m_model->reload();
        QTRY_COMPARE(m_model->state(), QueueModel::State::Ready);
    }

    void whatChangesWhileItIsReadIsReadAfterwards()
    {
        open(1);
        m_source->isSlow = true;
        m_source->announce();
        m_source->fill(2);
        m_source->announce();
        m_source->announce();
        QCOMPARE(m_source->waiting(), 1);
        m_source->answer(0);
        QTRY_COMPARE(m_source->waiting(), 1);
        m_source->answer(0);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_source->waiting(), 0);
    }

    void newTasksComeInAtOnceWhileNobodyWorksInTheList()
    {
        open(2);
        m_source->stored.open.prepend(FakeQueueSource::task(0));
        m_source->stored.open.append(FakeQueueSource::task(9));
        m_source->announce();
        QTRY_COMPARE(keys(), (QStringList{key(0), key(1), key(2), key(9)}));
        QCOMPARE(m_model->waiting(), 0);
    }

    void aRowThatComesToStandBehindTheFirstIsNoSettledOne()
    {
        open(3);
        m_model->setHeld(true);
        m_model->setCurrent(key(3));
        m_source->stored.open = {FakeQueueSource::task(0), FakeQueueSource::task(1),
                                 FakeQueueSource::task(2)};
        m_source->stored.openBehind = 4;
        QSignalSpy settled(m_model.get(), &QueueModel::settled);
        m_source->announce();
        QTRY_COMPARE(m_model->waiting(), 1);
        QVERIFY(!m_model->isSettled(2));
        QCOMPARE(m_model->task(2)->key, key(3));
        QCOMPARE(m_model->openCount(), 3 + 1 + 4);
        QVERIFY(settled.isEmpty());
    }

    void newTasksWaitWhileSomebodyDoes()
    {
        open(2);
        m_model->setHeld(true);
        QSignalSpy waiting(m_model.get(), &QueueModel::waitingChanged);
        m_source->stored.open.prepend(FakeQueueSource::task(0));
        m_source->announce();
        QTRY_COMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().first().toInt(), 1);
        QCOMPARE(keys(), (QStringList{key(1), key(2)}));
        QCOMPARE(m_model->openCount(), 3);

        m_model->showWaiting();
        QCOMPARE(keys(), (QStringList{key(0), key(1), key(2)}));
        QCOMPARE(m_model->waiting(), 0);
        QCOMPARE(waiting.size(), 2);
    }

    void aTaskThatIsSettledBeforeItWasShownWaitsNoLonger()
    {
        open(2);
        m_model->setHeld(true);
        m_source->stored.open.prepend(FakeQueueSource::task(0));
        m_source->announce();
        QTRY_COMPARE(m_model->waiting(), 1);
        m_source->settle(key(0));
        m_source->announce();
        QTRY_COMPARE(m_model->waiting(), 0);
    }

    void theySeeWhatArrivedWhenTheyLeaveTheList()
    {
        open(2);
        m_model->setHeld(true);
        m_source->stored.open.append(FakeQueueSource::task(3));
        m_source->announce();
        QTRY_COMPARE(m_model->waiting(), 1);
        m_model->setHeld(false);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->waiting(), 0);
    }

    void rowsDoNotMoveWhenTheirOrderChanges()
    {
        open(3);
        m_model->setHeld(true);
        m_source->stored.open.move(2, 0);
        m_source->stored.open[0].guestName = u"Lopez"_s;
        m_source->announce();
        QTRY_COMPARE(m_model->task(2)->guestName, u"Lopez"_s);
        QCOMPARE(keys(), (QStringList{key(1), key(2), key(3)}));
        m_model->setHeld(false);
        QCOMPARE(keys(), (QStringList{key(3), key(1), key(2)}));
    }

    void aSettledRowLeavesAtOnceBelowTheCursor()
    {
        open(4);
        work(2);
        m_source->settle(key(4));
        m_source->announce();
        QTRY_COMPARE(keys(), (QStringList{key(1), key(2), key(3)}));
    }

    void aSettledRowUnderOrAboveTheCursorStaysUntilTheyGoOn()
    {
        open(4);
        work(2);
        m_source->settle(key(1));
        m_source->settle(key(2));
        m_source->announce();
        QTRY_VERIFY(m_model->isSettled(1));
        QVERIFY(m_model->isSettled(0));
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->openCount(), 2);
        QCOMPARE(m_model->task(1)->state, CallbackState::Returned);
        QCOMPARE(m_model->task(1)->contactedBy, u"Ana"_s);

        m_model->setCurrent(key(3));
        QCOMPARE(m_model->rowCount(), 4); // not while the view moves
        QTRY_COMPARE(keys(), (QStringList{key(3), key(4)}));
    }

    void aSettledRowThatIsOpenAgainIsOrdinaryAgain()
    {
        open(2);
        work(1);
        m_source->settle(key(1));
        m_source->announce();
        QTRY_VERIFY(m_model->isSettled(0));
        m_source->fill(2);
        m_source->announce();
        QTRY_VERIFY(!m_model->isSettled(0));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void theLastRowsLeaveOnRequest()
    {
        open(1);
        work(1);
        m_source->settle(key(1));
        m_source->announce();
        QTRY_VERIFY(m_model->isSettled(0));
        m_model->leaveSettled();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void arrivalsComeInWhenNothingElseIsLeftToDo()
    {
        open(1);
        work(1);
        m_source->settle(key(1));
        m_source->stored.open << FakeQueueSource::task(7) << FakeQueueSource::task(8);
        m_source->announce();
        QTRY_COMPARE(keys(), (QStringList{key(1), key(7), key(8)}));
        QVERIFY(m_model->isSettled(0));
        QCOMPARE(m_model->waiting(), 0);
    }

    void tellsWhatCallsSettled()
    {
        open(3);
        QSignalSpy settled(m_model.get(), &QueueModel::settled);
        m_source->settle(key(2), CallbackState::Settled);
        m_source->announce();
        QTRY_COMPARE(settled.size(), 1);
        const auto tasks = settled.first().first().value<QList<CallbackTask>>();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().key, key(2));
        m_source->announce();
        QTRY_COMPARE(m_source->waiting(), 0);
        QCOMPARE(settled.size(), 1); // once
    }

    void saysNothingOfWhatWasSettledBefore()
    {
        m_source->fill(2);
        m_source->settle(key(1));
        m_model = std::make_unique<QueueModel>(*m_source, TimePoint(), QTimeZone::utc());
        m_model->reload();
        QSignalSpy settled(m_model.get(), &QueueModel::settled);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(settled.size(), 0);
    }

    void aDecisionShowsBeforeItIsWritten()
    {
        open(3);
        work(1);
        m_source->isSlow = true;
        auto deciding = m_model->decide({done(1)});
        QCOMPARE(keys(), (QStringList{key(2), key(3)}));
        QSignalSpy settled(m_model.get(), &QueueModel::settled);
        m_source->isSlow = false;
        m_source->answerAll();
        const Result<QList<TaskDecision>> before = QCoro::waitFor(std::move(deciding));
        QVERIFY(before);
        QVERIFY(before->first().isEmpty());
        QTRY_COMPARE(m_model->queue().open.size(), 2);
        QCOMPARE(keys(), (QStringList{key(2), key(3)}));
        QCOMPARE(settled.size(), 0);
    }

    void anOlderReadingDoesNotBringADecidedRowBack()
    {
        open(2);
        work(1);
        m_source->isSlow = true;
        m_source->announce(); // this reading does not know of what is decided next
        auto deciding = m_model->decide({done(1)});
        QCOMPARE(m_source->waiting(), 2);
        m_source->answer(0);
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_source->isSlow = false;
        m_source->answerAll();
        QVERIFY(QCoro::waitFor(std::move(deciding)));
        QTRY_COMPARE(m_model->queue().open.size(), 1);
        QCOMPARE(keys(), QStringList{key(2)});
    }

    void aDecisionThatFailsComesBack()
    {
        open(2);
        work(1);
        QSignalSpy back(m_model.get(), &QueueModel::cameBack);
        m_source->failure = Error{Error::Kind::Storage};
        auto deciding = m_model->decide({done(1)});
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!QCoro::waitFor(std::move(deciding)));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(back.size(), 1);
    }

    void takingShowsAtOnceAndMovesNothing()
    {
        open(2);
        work(1);
        m_source->isSlow = true;
        auto deciding = m_model->decide({taken(1, u"ana"_s)});
        QCOMPARE(m_model->task(0)->decision.takenBy, u"ana"_s);
        QCOMPARE(m_model->rowCount(), 2);
        m_source->isSlow = false;
        m_source->answerAll();
        QVERIFY(QCoro::waitFor(std::move(deciding)));
    }

    void whatIsTakenBackIsARowAtOnce()
    {
        open(3);
        work(2);
        const Result<QList<TaskDecision>> before = decide({done(2)});
        QVERIFY(before);
        QTRY_COMPARE(m_model->queue().gone.size(), 1);
        m_model->setCurrent(key(3));
        QSignalSpy back(m_model.get(), &QueueModel::cameBack);
        QVERIFY(decide(*before));
        QTRY_COMPARE(keys(), (QStringList{key(1), key(2), key(3)}));
        QCOMPARE(m_model->waiting(), 0);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().first().toString(), key(2));
    }

    /// Whatever arrives, settles and is decided: while the rows are held, those that stay keep their order,
    /// the one under the cursor and those above it stay until the user goes on, and what is open is either a
    /// row or waits.
    void rowsHoldStillWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void rowsHoldStillWhateverHappens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        open(10);
        int next = 100;
        work(3);
        for (int step = 0; step < 60; ++step) {
            const QStringList before = keys();
            const int current = m_model->rowOf(m_current);
            const QStringList fixed = before.mid(0, current + 1);
            for (int changes = random.bounded(1, 4); changes > 0; --changes)
                change(random, next);
            m_source->announce();
            settle();
            QCOMPARE(keys().mid(0, fixed.size()), fixed);
            checkConsistency(before);
            if (random.bounded(3) == 0 && m_model->rowCount() > 0) {
                goTo(random.bounded(m_model->rowCount()));
                settle();
            }
        }
        m_model->setHeld(false);
        QStringList open;
        for (const CallbackTask &task : std::as_const(m_source->stored.open))
            open << task.key;
        QCOMPARE(keys(), open);
    }

private:
    void open(int tasks)
    {
        m_source->fill(tasks);
        m_model = std::make_unique<QueueModel>(*m_source, TimePoint(), QTimeZone::utc());
        QCOMPARE(m_source->readings, 0);
        m_model->reload();
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model.get());
        QTRY_COMPARE(m_model->rowCount(), tasks);
    }
    /// Somebody works in the list and is on this task.
    void work(int number)
    {
        m_current = key(number);
        m_model->setCurrent(m_current);
        m_model->setHeld(true);
    }
    void goTo(int row)
    {
        m_current = m_model->task(row)->key;
        m_model->setCurrent(m_current);
    }
    Result<QList<TaskDecision>> decide(const QList<TaskDecision> &decisions)
    {
        auto deciding = m_model->decide(decisions);
        return QCoro::waitFor(std::move(deciding));
    }
    /// All that is under way is over.
    void settle()
    {
        QTRY_COMPARE(m_source->waiting(), 0);
        QCoreApplication::processEvents();
        QTRY_COMPARE(m_source->waiting(), 0);
        QCoreApplication::processEvents();
    }
    void change(QRandomGenerator &random, int &next)
    {
        QList<CallbackTask> &open = m_source->stored.open;
        const int kind = random.bounded(4);
        if (kind == 0 || open.isEmpty())
            open.insert(random.bounded(int(open.size()) + 1), FakeQueueSource::task(next++));
        else if (kind == 1)
            m_source->settle(open.at(random.bounded(int(open.size()))).key);
        else if (kind == 2)
            open.move(random.bounded(int(open.size())), random.bounded(int(open.size())));
        else
            open[random.bounded(int(open.size()))].guestName = u"Guest %1"_s.arg(next++);
    }
    void checkConsistency(const QStringList &before) const
    {
        const QStringList after = keys();
        QStringList kept = before;
        kept.removeIf([&](const QString &key) { return !after.contains(key); });
        QStringList same = after;
        same.removeIf([&](const QString &key) { return !before.contains(key); });
        QCOMPARE(same, kept);
        QCOMPARE(m_model->openCount(), int(m_source->stored.open.size()));
        for (const CallbackTask &task : m_source->stored.open) {
            const int row = m_model->rowOf(task.key);
            QVERIFY(row < 0 || (*m_model->task(row) == task && !m_model->isSettled(row)));
        }
    }
    QStringList keys() const
    {
        QStringList keys;
        for (int row = 0; row < m_model->rowCount(); ++row)
            keys << m_model->task(row)->key;
        return keys;
    }

    std::unique_ptr<FakeQueueSource> m_source;
    std::unique_ptr<QueueModel> m_model;
    QString m_current;
};

QTEST_MAIN(QueueModelTest)
#include "tst_queuemodel.moc"
