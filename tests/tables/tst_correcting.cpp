// SPDX-License-Identifier: GPL-3.0-or-later
// CallDetail: words of a transcript that are put right, from the keyboard to the disk.
#include "models/domain/corrections.h"
#include "models/tables/calldetail.h"
#include "tests/support/fakecalldetailsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

constexpr CallId a{1};
constexpr CallId b{2};

Call callWith(CallId id)
{
    Call call;
    call.id = id;
    RecordInfo record;
    record.ref = {AccountId(1), u"cal_%1"_s.arg(qint64(id))};
    call.records = {record};
    call.segments = {{u"Agent"_s, u"Good morning"_s, {}, {}}, {u"Guest"_s, u"A C room, please"_s, {}, {}}};
    return call;
}

struct Desk {
    SystemClock clock;
    FakeCallDetailSource source;
    std::unique_ptr<CallDetail> detail;

    Desk()
    {
        source.add(callWith(a));
        source.add(callWith(b));
        detail = std::make_unique<CallDetail>(source, clock);
    }
    bool show(CallId id)
    {
        detail->show(id);
        return QTest::qWaitFor([&] { return detail->phase() == CallDetail::Phase::Shown; });
    }
    void settle()
    {
        for (int round = 0; round < 20; ++round) {
            source.answerAll();
            QCoreApplication::processEvents();
        }
    }
    QString saidIn(CallId id, int turn = 1) const { return source.stored[id].segments[turn].text; }
};

} // namespace

class CorrectingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptWordsAreWrittenAndShown()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        QSignalSpy saved(desk.detail.get(), &CallDetail::correctionSaved);
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"A s"_s);
        desk.detail->typeCorrection(u"A sea room"_s);
        QVERIFY(desk.source.written.isEmpty());
        desk.detail->keepCorrection();
        QTRY_COMPARE(desk.detail->call().segments[1].text, u"A sea room"_s);
        QCOMPARE(desk.source.written.size(), 1);
        QCOMPARE(desk.source.written.first().field, Field::Segments);
        QCOMPARE(saved.size(), 1);
        QVERIFY(!desk.detail->hasUnsavedNotes());
        QCOMPARE(desk.detail->notesState(), CallDetail::NotesState::Clean);
    }

    void droppedAndUnchangedWordsAreNotWritten()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"x"_s);
        desk.detail->dropCorrection();
        desk.detail->beginCorrection(1);
        desk.detail->keepCorrection();
        desk.detail->beginCorrection(9); // there is none
        desk.detail->typeCorrection(u"x"_s);
        desk.detail->keepCorrection();
        desk.detail->keepCorrection();
        desk.settle();
        QVERIFY(desk.source.written.isEmpty());
    }

    void anotherCallKeepsWhatWasTyped()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"A sea"_s);
        QVERIFY(desk.show(b));
        QTRY_COMPARE(desk.saidIn(a), u"A sea"_s);
        desk.detail->typeCorrection(u"A sea room"_s); // the editor is open still
        desk.detail->keepCorrection();
        QTRY_COMPARE(desk.saidIn(a), u"A sea room"_s);
        QCOMPARE(desk.saidIn(b), u"A C room, please"_s);
    }

    void whatWasWrittenIsDroppedToo()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"A sea"_s);
        QVERIFY(desk.show(b));
        QTRY_COMPARE(desk.saidIn(a), u"A sea"_s);
        desk.detail->dropCorrection();
        QTRY_COMPARE(desk.saidIn(a), u"A C room, please"_s);
        QVERIFY(desk.source.stored[a].corrections.isEmpty());
    }

    void anotherTurnKeepsTheFirst()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"A sea room"_s);
        desk.detail->beginCorrection(0);
        desk.detail->typeCorrection(u"Good evening"_s);
        desk.detail->keepCorrection();
        QTRY_COMPARE(desk.saidIn(a, 0), u"Good evening"_s);
        QCOMPARE(desk.saidIn(a), u"A sea room"_s);
    }

    void flushAndDestructionKeepWhatWasTyped()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"A sea"_s);
        desk.detail->flush();
        QCOMPARE(desk.saidIn(a), u"A sea"_s); // at once
        desk.detail->typeCorrection(u"A sea room"_s);
        desk.detail.reset();
        QCOMPARE(desk.saidIn(a), u"A sea room"_s);
    }

    void takenBackByEmptyingAndByTheMenu()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        for (const bool empties : {true, false}) {
            desk.detail->beginCorrection(1);
            desk.detail->typeCorrection(u"A sea room"_s);
            desk.detail->keepCorrection();
            QTRY_COMPARE(desk.detail->call().corrections.size(), 1);
            if (empties) {
                desk.detail->beginCorrection(1);
                desk.detail->typeCorrection({});
                desk.detail->keepCorrection();
            } else {
                desk.detail->takeCorrectionBack(desk.detail->call().corrections.first());
            }
            QTRY_VERIFY(desk.detail->call().corrections.isEmpty());
            QCOMPARE(desk.saidIn(a), u"A C room, please"_s);
        }
    }

    void aFullDiskLosesNothing()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        QSignalSpy failed(desk.detail.get(), &CallDetail::correctionFailed);
        desk.source.writeFailure = Error{Error::Kind::Storage, u"full"_s};
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"A see room"_s);
        desk.detail->keepCorrection();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.detail->hasUnsavedNotes());
        desk.detail->beginCorrection(1); // once more, and another turn, while nothing can be written
        desk.detail->typeCorrection(u"A sea room"_s);
        desk.detail->beginCorrection(0);
        desk.detail->typeCorrection(u"Good evening"_s);
        desk.detail->flush();
        QVERIFY(desk.detail->hasUnsavedNotes());
        desk.source.writeFailure = {};
        desk.detail->flush();
        QCOMPARE(desk.saidIn(a), u"A sea room"_s);
        QCOMPARE(desk.saidIn(a, 0), u"Good evening"_s);
        QVERIFY(!desk.detail->hasUnsavedNotes());
    }

    void notesAndCorrectionsDoNotMix()
    {
        Desk desk;
        QVERIFY(desk.show(a));
        desk.source.isSlow = true;
        desk.detail->setNotesDraft(u"a note"_s);
        desk.detail->beginCorrection(1);
        desk.detail->typeCorrection(u"A sea room"_s);
        desk.detail->keepCorrection();
        desk.detail->show(b);
        desk.detail->show(a); // back before anything was written
        desk.source.isSlow = false;
        desk.settle();
        QTRY_COMPARE(desk.detail->phase(), CallDetail::Phase::Shown);
        QCOMPARE(desk.detail->notes(), u"a note"_s);
        QTRY_COMPARE(desk.saidIn(a), u"A sea room"_s);
        QTRY_COMPARE(desk.source.stored[a].notes, u"a note"_s);
    }
};

QTEST_GUILESS_MAIN(CorrectingTest)
#include "tst_correcting.moc"
