// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calldetail.h"
#include "tests/support/fakecalldetailsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

using Phase = CallDetail::Phase;
using State = CallDetail::NotesState;

class FixedClock final : public Clock {
public:
    TimePoint now() const override { return *fromIso(u"2026-03-18T12:00:00Z"); }
};

constexpr CallId a{1};
constexpr CallId b{2};

Call callWith(CallId id, const QString &notes, Provider provider = Provider::Escapelife)
{
    Call call;
    call.id = id;
    RecordInfo record;
    record.ref = {AccountId(1), u"cal_%1"_s.arg(qint64(id))};
    record.provider = provider;
    call.records = {record};
    call.notes = notes;
    return call;
}

/// A detail over calls a ("old note") and b (no note), with a shown.
struct Desk {
    FixedClock clock;
    FakeCallDetailSource source;
    std::unique_ptr<CallDetail> detail;

    Desk()
    {
        source.add(callWith(a, u"old note"_s));
        source.add(callWith(b, {}));
        detail = std::make_unique<CallDetail>(source, clock);
    }
    bool show(CallId id)
    {
        detail->show(id);
        return QTest::qWaitFor([&] { return detail->phase() == Phase::Shown; });
    }
    bool reaches(State state)
    {
        return QTest::qWaitFor([&] { return detail->notesState() == state; });
    }
    /// Lets everything that was asked be answered, and what follows from it.
    void settle()
    {
        for (int round = 0; round < 20; ++round) {
            source.answerAll();
            QCoreApplication::processEvents();
        }
    }
    QStringList written() const
    {
        QStringList texts;
        for (const Edit &edit : source.written)
            texts += edit.call.providerCallId + u"="_s + edit.after;
        return texts;
    }
};

} // namespace

class CallDetailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsACall();
    void answerForAnEarlierCallIsDropped();
    void missingCallIsGone();
    void callIsFollowedToItsNewRow();
    void storageFailureIsSaid();
    void reloadsWhenTheCallChanges();
    void busyStoreIsReadOneAtATime();
    void looksWithoutTypingWriteNothing();
    void typingIsSavedAfterAPause();
    void takenBackTypingIsNotSaved();
    void noteIsSentWhenTheProviderConfirms();
    void noteOfALaterVisitIsSentToo();
    void refusedAndConflictingNotesAreKept();
    void fieldNobodyTakesIsKeptHere();
    void reloadNeverTouchesWhatIsTyped();
    void foreignChangeIsMarkedAndCanBeTaken();
    void ownTextWinsWhenChosen();
    void ownTextWinsOverTheVersionSeenOnly();
    void switchingSavesToTheOwnCall();
    void returningBeforeTheWriteShowsTheDraft();
    void readingFromBeforeTheWriteIsIgnored();
    void flushBlocksUntilSaved();
    void flushOvertakesAWriteUnderWay();
    void destructionFlushes();
    void failedSaveIsTriedAgain();
    void failedSaveSurvivesSwitching();
    void typingGoesOnWhileWriting();
    void draftEndsWithTheDeletionOfItsCall();
};

void CallDetailTest::showsACall()
{
    Desk desk;
    QCOMPARE(desk.detail->phase(), Phase::Nothing);
    CallRow row;
    row.id = a;
    row.lineName = u"Reception"_s;
    desk.source.storedRows.insert(a, row);
    QSignalSpy changed(desk.detail.get(), &CallDetail::changed);
    desk.detail->show(a);
    QCOMPARE(desk.detail->phase(), Phase::Loading);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(desk.detail->phase(), Phase::Shown);
    QCOMPARE(desk.detail->notes(), u"old note"_s);
    QCOMPARE(desk.detail->lineLabel(), u"Reception"_s);
    QCOMPARE(desk.detail->notesState(), State::Clean);
    QVERIFY(desk.detail->isWritable(Field::Notes));
    desk.detail->clear();
    QCOMPARE(desk.detail->phase(), Phase::Nothing);
    QVERIFY(desk.detail->notes().isEmpty());
}

void CallDetailTest::answerForAnEarlierCallIsDropped()
{
    Desk desk;
    desk.source.isSlow = true;
    desk.detail->show(a);
    desk.detail->show(b);
    desk.settle();
    QCOMPARE(desk.detail->phase(), Phase::Shown);
    QCOMPARE(desk.detail->call().id, b);
    QVERIFY(desk.detail->notes().isEmpty());
}

void CallDetailTest::missingCallIsGone()
{
    Desk desk;
    desk.detail->show(CallId(99));
    QTRY_COMPARE(desk.detail->phase(), Phase::Gone);
    QVERIFY(desk.show(a));
    desk.source.remove(a);
    QTRY_COMPARE(desk.detail->phase(), Phase::Gone);
}

void CallDetailTest::callIsFollowedToItsNewRow()
{
    Desk desk;
    QVERIFY(desk.show(a));
    Call moved = desk.source.stored.take(a);
    moved.id = CallId(7);
    desk.source.add(moved);
    Q_EMIT desk.source.callsChanged({});
    QTRY_COMPARE(desk.detail->callId(), CallId(7));
    QTRY_COMPARE(desk.detail->phase(), Phase::Shown);
    QCOMPARE(desk.detail->notes(), u"old note"_s);
}

void CallDetailTest::storageFailureIsSaid()
{
    Desk desk;
    desk.source.readFailure = Error{Error::Kind::Storage, u"disk I/O error"_s};
    desk.detail->show(a);
    QTRY_COMPARE(desk.detail->phase(), Phase::Failed);
    QCOMPARE(desk.detail->error().kind, Error::Kind::Storage);
}

void CallDetailTest::reloadsWhenTheCallChanges()
{
    Desk desk;
    QVERIFY(desk.show(a));
    QSignalSpy notesChanged(desk.detail.get(), &CallDetail::notesChanged);
    desk.source.changeUpstream(a, u"new note"_s);
    QTRY_COMPARE(desk.detail->notes(), u"new note"_s);
    QCOMPARE(notesChanged.size(), 1);
    QCOMPARE(desk.detail->notesState(), State::Clean);
    const int reads = desk.source.reads;
    Q_EMIT desk.source.callsChanged({b});
    desk.settle();
    QCOMPARE(desk.source.reads, reads);
}

void CallDetailTest::busyStoreIsReadOneAtATime()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.source.isSlow = true;
    const int reads = desk.source.reads;
    for (int i = 0; i < 50; ++i)
        Q_EMIT desk.source.callsChanged({a});
    QCOMPARE(desk.source.reads, reads + 1);
    desk.settle();
    QCOMPARE(desk.source.reads, reads + 2); // one for all that came meanwhile
}

void CallDetailTest::looksWithoutTypingWriteNothing()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"old note"_s);
    desk.detail->flush();
    QVERIFY(desk.show(b));
    desk.detail->setNotesDraft(u""_s);
    desk.detail->clear();
    desk.detail.reset();
    desk.settle();
    QVERIFY(desk.source.written.isEmpty());
}

void CallDetailTest::typingIsSavedAfterAPause()
{
    Desk desk;
    QVERIFY(desk.show(a));
    for (const QString &text : {u"n"_s, u"ne"_s, u"new"_s})
        desk.detail->setNotesDraft(text);
    QCOMPARE(desk.detail->notesState(), State::Saving);
    QVERIFY(desk.source.written.isEmpty());
    QVERIFY(desk.reaches(State::Waiting));
    QCOMPARE(desk.written(), QStringList{u"cal_1=new"_s});
    QCOMPARE(desk.source.written.first().before, u"old note"_s);
    QCOMPARE(desk.source.lastNotBefore, std::optional(desk.clock.now() + CallDetail::settleTime));
    QCOMPARE(desk.detail->notes(), u"new"_s);
}

void CallDetailTest::takenBackTypingIsNotSaved()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"old noteX"_s);
    desk.detail->setNotesDraft(u"old note"_s);
    QCOMPARE(desk.detail->notesState(), State::Clean);
    desk.detail->flush();
    QVERIFY(desk.source.written.isEmpty());
}

void CallDetailTest::noteIsSentWhenTheProviderConfirms()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"new"_s);
    QVERIFY(desk.reaches(State::Waiting));
    desk.settle();
    desk.source.confirm(a);
    QVERIFY(desk.reaches(State::Sent));
    QCOMPARE(desk.detail->notesSentAt(), std::optional(desk.clock.now()));
    QCOMPARE(desk.detail->notes(), u"new"_s);
    desk.detail->setNotesDraft(u"newer"_s);
    QVERIFY(desk.reaches(State::Waiting));
    QCOMPARE(desk.source.written.last().before, u"new"_s);
}

void CallDetailTest::noteOfALaterVisitIsSentToo()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"new"_s);
    QVERIFY(desk.show(b));
    desk.settle();
    QVERIFY(desk.show(a));
    QVERIFY(desk.reaches(State::Waiting));
    desk.source.confirm(a);
    QVERIFY(desk.reaches(State::Sent));
}

void CallDetailTest::refusedAndConflictingNotesAreKept()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"new"_s);
    QVERIFY(desk.reaches(State::Waiting));
    desk.source.settle(a, OutboxState::Rejected, u"too long"_s);
    QVERIFY(desk.reaches(State::Refused));
    QCOMPARE(desk.detail->notesProblem(), u"too long"_s);
    QCOMPARE(desk.detail->notes(), u"new"_s);
    desk.detail->keepMine();
    QVERIFY(desk.reaches(State::Waiting));
    QTRY_COMPARE(desk.source.retried.size(), 1);
    desk.source.settle(a, OutboxState::Conflict, {}, u"theirs"_s);
    QVERIFY(desk.reaches(State::Conflict));
    QCOMPARE(desk.detail->theirNotes(), u"theirs"_s);
    QCOMPARE(desk.detail->notes(), u"new"_s);
}

void CallDetailTest::fieldNobodyTakesIsKeptHere()
{
    Desk desk;
    desk.source.add(callWith(CallId(3), {}, Provider::Sunset));
    QVERIFY(desk.show(CallId(3)));
    QVERIFY(!desk.detail->isWritable(Field::Notes));
    desk.detail->setNotesDraft(u"ours"_s);
    QVERIFY(desk.reaches(State::KeptHere));
    Call deleted = callWith(CallId(4), {});
    deleted.records.first().deletedAt = desk.clock.now();
    desk.source.add(deleted);
    QVERIFY(desk.show(CallId(4)));
    QVERIFY(!desk.detail->isWritable(Field::Notes));
}

void CallDetailTest::reloadNeverTouchesWhatIsTyped()
{
    Desk desk;
    QVERIFY(desk.show(a));
    QSignalSpy notesChanged(desk.detail.get(), &CallDetail::notesChanged);
    desk.detail->setNotesDraft(u"typing"_s);
    for (int i = 0; i < 5; ++i) {
        Q_EMIT desk.source.callsChanged({a});
        desk.settle();
        QCOMPARE(desk.detail->notes(), u"typing"_s);
    }
    QCOMPARE(notesChanged.size(), 0);
}

void CallDetailTest::foreignChangeIsMarkedAndCanBeTaken()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"mine"_s);
    desk.source.changeUpstream(a, u"theirs"_s);
    QVERIFY(desk.reaches(State::Conflict));
    QCOMPARE(desk.detail->notes(), u"mine"_s);
    QCOMPARE(desk.detail->theirNotes(), u"theirs"_s);
    QTRY_COMPARE(desk.written(), QStringList{u"cal_1=mine"_s}); // safe on disk all the same
    QCOMPARE(desk.source.written.first().before, u"old note"_s);
    desk.settle();
    desk.detail->takeTheirs();
    QTRY_COMPARE(desk.detail->notes(), u"theirs"_s);
    QVERIFY(desk.reaches(State::Clean));
    QVERIFY(desk.source.items.isEmpty());
}

void CallDetailTest::ownTextWinsWhenChosen()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"mine"_s);
    desk.source.changeUpstream(a, u"theirs"_s);
    QVERIFY(desk.reaches(State::Conflict));
    desk.detail->keepMine();
    QVERIFY(desk.reaches(State::Waiting));
    desk.source.settle(a, OutboxState::Conflict, {}, u"theirs"_s); // the pusher notices it later
    QTRY_COMPARE(desk.source.retried.size(), 1);
    desk.settle();
    QCOMPARE(desk.detail->notesState(), State::Waiting);
    QCOMPARE(desk.detail->notes(), u"mine"_s);
}

/// The outbox compares later, and may meet a text that nobody here has seen.
void CallDetailTest::ownTextWinsOverTheVersionSeenOnly()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"mine"_s);
    desk.source.changeUpstream(a, u"theirs"_s);
    QVERIFY(desk.reaches(State::Conflict));
    desk.detail->keepMine();
    QTRY_COMPARE(desk.source.items.size(), 1);
    desk.settle();
    desk.source.settle(a, OutboxState::Conflict, {}, u"newest"_s);
    QVERIFY(desk.reaches(State::Conflict));
    desk.settle();
    QVERIFY(desk.source.retried.isEmpty());
    QCOMPARE(desk.detail->theirNotes(), u"newest"_s);
    QCOMPARE(desk.detail->notes(), u"mine"_s);
    desk.detail->keepMine();
    QTRY_COMPARE(desk.source.retried.size(), 1);
}

void CallDetailTest::switchingSavesToTheOwnCall()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"for a"_s);
    QVERIFY(desk.show(b));
    QVERIFY(desk.detail->notes().isEmpty());
    QCOMPARE(desk.detail->notesState(), State::Clean);
    desk.detail->setNotesDraft(u"for b"_s);
    QVERIFY(desk.show(a));
    desk.settle();
    QCOMPARE(desk.written(), (QStringList{u"cal_1=for a"_s, u"cal_2=for b"_s}));
    QCOMPARE(desk.detail->notes(), u"for a"_s);
    QCOMPARE(desk.detail->notesState(), State::Waiting);
}

void CallDetailTest::returningBeforeTheWriteShowsTheDraft()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"mine"_s);
    desk.source.isSlow = true;
    desk.detail->show(b);
    desk.detail->show(a); // the readings of a are asked for before the write has happened
    while (desk.source.waiting() > 0) {
        desk.source.answerNext();
        QCoreApplication::processEvents();
        if (desk.detail->phase() == Phase::Shown)
            QCOMPARE(desk.detail->notes(), u"mine"_s);
    }
    desk.settle();
    QCOMPARE(desk.detail->notes(), u"mine"_s);
    QCOMPARE(desk.detail->notesState(), State::Waiting);
    QCOMPARE(desk.written(), QStringList{u"cal_1=mine"_s});
}

void CallDetailTest::readingFromBeforeTheWriteIsIgnored()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.source.isSlow = true;
    Q_EMIT desk.source.callsChanged({a}); // this reading will say "old note"
    desk.detail->setNotesDraft(u"mine"_s);
    QTRY_COMPARE(desk.source.waiting(), 4); // call, row, outbox, and the write
    desk.settle();
    QCOMPARE(desk.detail->notes(), u"mine"_s);
    QCOMPARE(desk.detail->notesState(), State::Waiting);
}

void CallDetailTest::flushBlocksUntilSaved()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"last words"_s);
    QVERIFY(desk.detail->hasUnsavedNotes());
    desk.detail->flush();
    QCOMPARE(desk.written(), QStringList{u"cal_1=last words"_s});
    QVERIFY(!desk.detail->hasUnsavedNotes());
    desk.detail->flush();
    desk.settle();
    QCOMPARE(desk.source.written.size(), 1);
    QCOMPARE(desk.detail->notesState(), State::Waiting);
}

void CallDetailTest::flushOvertakesAWriteUnderWay()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.source.isSlow = true;
    desk.detail->setNotesDraft(u"half"_s);
    QTRY_COMPARE(desk.source.waiting(), 1);
    desk.detail->setNotesDraft(u"half and half"_s);
    desk.detail->flush();
    QCOMPARE(desk.written(), (QStringList{u"cal_1=half"_s, u"cal_1=half and half"_s}));
    desk.source.dropWaiting(); // in the store both run on one thread, in the order of asking
    desk.source.isSlow = false;
    desk.settle();
    QCOMPARE(desk.detail->notes(), u"half and half"_s);
    desk.detail->setNotesDraft(u"and more"_s);
    QVERIFY(desk.reaches(State::Waiting));
    QCOMPARE(desk.written().constLast(), u"cal_1=and more"_s);
}

void CallDetailTest::destructionFlushes()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"last words"_s);
    desk.detail.reset();
    QCOMPARE(desk.written(), QStringList{u"cal_1=last words"_s});
}

void CallDetailTest::failedSaveIsTriedAgain()
{
    Desk desk;
    QVERIFY(desk.show(a));
    QSignalSpy failed(desk.detail.get(), &CallDetail::saveFailed);
    desk.source.writeFailure = Error{Error::Kind::Storage, u"disk full"_s};
    desk.detail->setNotesDraft(u"mine"_s);
    QVERIFY(desk.reaches(State::Failed));
    QCOMPARE(desk.detail->notesError().detail, u"disk full"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(desk.detail->hasUnsavedNotes());
    QCOMPARE(desk.detail->notes(), u"mine"_s);
    desk.source.writeFailure.reset();
    QVERIFY(desk.reaches(State::Waiting)); // by itself
    QCOMPARE(desk.written(), QStringList{u"cal_1=mine"_s});
}

void CallDetailTest::failedSaveSurvivesSwitching()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.source.writeFailure = Error{Error::Kind::Storage};
    desk.detail->setNotesDraft(u"mine"_s);
    QVERIFY(desk.show(b));
    QVERIFY(desk.detail->hasUnsavedNotes());
    QVERIFY(desk.show(a));
    QCOMPARE(desk.detail->notes(), u"mine"_s);
    desk.source.writeFailure.reset();
    desk.detail->flush();
    QCOMPARE(desk.written(), QStringList{u"cal_1=mine"_s});
}

void CallDetailTest::typingGoesOnWhileWriting()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.source.isSlow = true;
    desk.detail->setNotesDraft(u"one"_s);
    QTRY_COMPARE(desk.source.waiting(), 1);
    desk.detail->setNotesDraft(u"one two"_s);
    desk.source.isSlow = false;
    desk.source.answerAll();
    QVERIFY(desk.reaches(State::Waiting));
    QCOMPARE(desk.written(), (QStringList{u"cal_1=one"_s, u"cal_1=one two"_s}));
    QCOMPARE(desk.source.written.last().before, u"old note"_s);
    QCOMPARE(desk.detail->notes(), u"one two"_s);
}

void CallDetailTest::draftEndsWithTheDeletionOfItsCall()
{
    Desk desk;
    QVERIFY(desk.show(a));
    desk.detail->setNotesDraft(u"mine"_s);
    desk.source.remove(a);
    QTRY_COMPARE(desk.detail->phase(), Phase::Gone);
    QVERIFY(desk.show(b));
    QVERIFY(desk.detail->notes().isEmpty());
}

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::CallDetailTest)
#include "tst_calldetail.moc"
