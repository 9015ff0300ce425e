// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/changes.h"

#include "ui/messagebar.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCoroFuture>
#include <QFuture>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QCoro::Task<Result<void>> answerOf(QFuture<Result<void>> pending)
{
    co_return co_await pending;
}

/// Keeps a list of what was done, and answers when it is told to.
class Worker {
public:
    Changes::Work work(const QString &name)
    {
        return [this, name] {
            log << name;
            pending.emplace_back();
            pending.back().start();
            return answerOf(pending.back().future());
        };
    }
    void answer(const Result<void> &result = {})
    {
        QPromise<Result<void>> promise = std::move(pending.front());
        pending.pop_front();
        promise.addResult(result);
        promise.finish();
    }
    QStringList log;
    std::deque<QPromise<Result<void>>> pending;
};

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void doneThingsAreUndoneNewestFirst();
    void undoneThingIsDoneAgain();
    void somethingNewForgetsWhatWasUndone();
    void oneThingRunsAtATime();
    void whatIsBeingDoneCanBeUndone();
    void undoOfWhatFailedTouchesNothingElse();
    void failureIsSaidAndLeavesTheListAsItWas();
    void messageHasTheWayBack();
    void quietChangeSaysNothing();
    void rememberedChangeIsNotDoneTwice();
    void ampersandsOfNamesAreNoMnemonics();
    void stepsEndAtTheFirstFailure();

private:
    void perform(const QString &name, bool quiet = false);
    void answer(const Result<void> &result = {});

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MessageBar> m_bar;
    std::unique_ptr<Changes> m_changes;
    Worker m_worker;
};

void ChangesTest::init()
{
    m_changes.reset();
    m_bar = std::make_unique<MessageBar>(*m_theme);
    m_changes = std::make_unique<Changes>(*m_bar);
    m_worker = {};
}

void ChangesTest::perform(const QString &name, bool quiet)
{
    m_changes->perform({.text = name,
                        .redo = m_worker.work(u"do "_s + name),
                        .undo = m_worker.work(u"undo "_s + name),
                        .quiet = quiet});
    answer();
}

void ChangesTest::answer(const Result<void> &result)
{
    QSignalSpy performed(m_changes.get(), &Changes::performed);
    QSignalSpy undone(m_changes.get(), &Changes::undone);
    QSignalSpy failed(m_changes.get(), &Changes::failed);
    QTRY_VERIFY(!m_worker.pending.empty());
    m_worker.answer(result);
    QTRY_COMPARE(performed.size() + undone.size() + failed.size(), 1);
}

void ChangesTest::doneThingsAreUndoneNewestFirst()
{
    QVERIFY(!m_changes->undoAction()->isEnabled());
    perform(u"a"_s);
    perform(u"b"_s);
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo b"_s);
    m_changes->undoAction()->trigger();
    answer();
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo a"_s);
    m_changes->undoAction()->trigger();
    answer();
    QCOMPARE(m_worker.log, QStringList({u"do a"_s, u"do b"_s, u"undo b"_s, u"undo a"_s}));
    QVERIFY(!m_changes->undoAction()->isEnabled());
}

void ChangesTest::undoneThingIsDoneAgain()
{
    perform(u"a"_s);
    m_changes->undo();
    answer();
    QCOMPARE(m_changes->redoAction()->text(), u"&Redo a"_s);
    m_changes->redoAction()->trigger();
    answer();
    QCOMPARE(m_worker.log.last(), u"do a"_s);
    QVERIFY(!m_changes->redoAction()->isEnabled());
    QVERIFY(m_changes->undoAction()->isEnabled());
}

void ChangesTest::somethingNewForgetsWhatWasUndone()
{
    perform(u"a"_s);
    m_changes->undo();
    answer();
    perform(u"b"_s);
    QVERIFY(!m_changes->redoAction()->isEnabled());
}

void ChangesTest::oneThingRunsAtATime()
{
    for (const QString &name : {u"a"_s, u"b"_s})
        m_changes->perform({name, m_worker.work(u"do "_s + name), m_worker.work(u"undo "_s + name)});
    m_changes->undo(); // of b, which has not even begun
    QCOMPARE(m_worker.log, QStringList{u"do a"_s});
    for (int i = 0; i < 3; ++i)
        answer();
    QCOMPARE(m_worker.log, QStringList({u"do a"_s, u"do b"_s, u"undo b"_s}));
    QVERIFY(!m_changes->isBusy());
}

void ChangesTest::whatIsBeingDoneCanBeUndone()
{
    m_changes->perform({u"a"_s, m_worker.work(u"do a"_s), m_worker.work(u"undo a"_s)});
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo a"_s);
    m_changes->perform({u"b"_s, m_worker.work(u"do b"_s), m_worker.work(u"undo b"_s)});
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo b"_s);
    m_changes->undoAction()->trigger();
    for (int i = 0; i < 3; ++i)
        answer();
    QCOMPARE(m_worker.log, QStringList({u"do a"_s, u"do b"_s, u"undo b"_s}));
}

void ChangesTest::undoOfWhatFailedTouchesNothingElse()
{
    perform(u"a"_s);
    m_changes->perform({u"b"_s, m_worker.work(u"do b"_s), m_worker.work(u"undo b"_s)});
    m_changes->undoAction()->trigger();
    answer(failure(Error::Kind::Storage));
    QCOMPARE(m_worker.log, QStringList({u"do a"_s, u"do b"_s}));
    QVERIFY(!m_changes->isBusy());
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo a"_s);
}

void ChangesTest::failureIsSaidAndLeavesTheListAsItWas()
{
    perform(u"a"_s);
    m_changes->undo();
    answer(failure(Error::Kind::Storage));
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo a"_s);
    QVERIFY(!m_changes->redoAction()->isEnabled());
    QCOMPARE(m_bar->shownKey(), u"changeFailed"_s);
    m_changes->perform({u"b"_s, m_worker.work(u"do b"_s), m_worker.work(u"undo b"_s)});
    answer(failure(Error::Kind::Storage));
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo a"_s);
    m_changes->undo();
    answer();
    QVERIFY(m_bar->shownKey().isNull());
}

void ChangesTest::messageHasTheWayBack()
{
    perform(u"link to Lopez"_s);
    auto *button = m_bar->findChild<QPushButton *>(u"messageAction"_s);
    QCOMPARE(button->text(), u"Undo"_s);
    button->click();
    answer();
    QCOMPARE(m_worker.log.last(), u"undo link to Lopez"_s);
    QVERIFY(m_bar->shownKey().isNull());
}

void ChangesTest::quietChangeSaysNothing()
{
    perform(u"loud"_s);
    perform(u"quiet"_s, true); // "Undo" in the message would now undo this
    QVERIFY(m_bar->shownKey().isNull());
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo quiet"_s);
}

void ChangesTest::rememberedChangeIsNotDoneTwice()
{
    m_changes->remember({u"a"_s, m_worker.work(u"do a"_s), m_worker.work(u"undo a"_s)});
    QVERIFY(m_worker.log.isEmpty());
    m_changes->undo();
    answer();
    m_changes->redo();
    answer();
    QCOMPARE(m_worker.log, QStringList({u"undo a"_s, u"do a"_s}));
}

void ChangesTest::ampersandsOfNamesAreNoMnemonics()
{
    perform(u"link to Smith & Sons"_s);
    QCOMPARE(m_changes->undoAction()->text(), u"&Undo link to Smith && Sons"_s);
}

void ChangesTest::stepsEndAtTheFirstFailure()
{
    const Changes::Steps steps{m_worker.work(u"1"_s), m_worker.work(u"2"_s), m_worker.work(u"3"_s)};
    m_changes->perform({u"all"_s, [steps] { return Changes::oneByOne(steps); }, m_worker.work(u"back"_s)});
    QSignalSpy failed(m_changes.get(), &Changes::failed);
    m_worker.answer();
    QTRY_COMPARE(m_worker.log.size(), 2);
    m_worker.answer(failure(Error::Kind::NotFound));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_worker.log, QStringList({u"1"_s, u"2"_s}));
}

} // namespace callboard

QTEST_MAIN(callboard::ChangesTest)
#include "tst_changes.moc"
