// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/corrections.h"
#include "models/domain/turns.h"
#include "models/domain/wordmatch.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const RecordRef ours{AccountId{1}, u"cal_1"_s};

Segment turn(const QString &speaker, const QString &text, std::optional<int> seconds = {})
{
    return {speaker, text, seconds ? std::optional(milliseconds(1000 * *seconds)) : std::nullopt, {}};
}

Call callWith(const QList<Segment> &segments)
{
    Call call;
    call.records << RecordInfo{.ref = ours};
    call.segments = segments;
    return call;
}

Call room()
{
    return callWith({turn(u"Agent"_s, u"Good morning"_s, 0), turn(u"Guest"_s, u"A C room, please"_s, 4),
                     turn(u"Agent"_s, u"Yes"_s, 8), turn(u"Guest"_s, u"For two"_s, 11),
                     turn(u"Agent"_s, u"Yes"_s, 14)});
}

QString kept(const Call &call, int segment, const QString &text)
{
    const auto edit = correctionEdit(call, segment, text);
    return edit ? joinedCorrections({}, edit->after) : QString();
}

QStringList textsOf(const Call &call)
{
    QStringList texts;
    for (const Segment &segment : call.segments)
        texts << segment.text;
    return texts;
}

QList<Segment> withoutTimes(QList<Segment> segments)
{
    for (Segment &segment : segments)
        segment.start.reset();
    return segments;
}

} // namespace

class CorrectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTurnSaysTheRightWords()
    {
        Call call = room();
        applyCorrections(call, kept(room(), 1, u"A sea room, please"_s), ours);
        QCOMPARE(call.segments[1].text, u"A sea room, please"_s);
        QCOMPARE(call.corrections.size(), 1);
        QCOMPARE(correctionAt(call, 1)->original, u"A C room, please"_s);
        QVERIFY(correctionAt(call, 1)->theirs.isNull());
        QVERIFY(!correctionAt(call, 2));
    }

    void whatIsKeptOutlivesStorage()
    {
        const QString hostile = u"\u202eabc\u0000\"[],\n<b>x</b> שלום 🛎"_s;
        Call call = callWith({turn({}, hostile, 1)});
        const QString text = hostile + u"!"_s + QString(200'000, u'x');
        applyCorrections(call, kept(call, 0, text), ours);
        QCOMPARE(call.segments[0].text, text);
        QCOMPARE(call.corrections.first().original, hostile);
        QVERIFY(correctionsIn(u"nonsense"_s, ours).isEmpty());
        QVERIFY(correctionsIn(u"[1,[1,2],[0,null,\"a\",5],{}]"_s, ours).isEmpty());
    }

    void aMovedTurnIsFoundByItsWords_data()
    {
        QTest::addColumn<QList<Segment>>("now");
        QTest::addColumn<int>("place");
        const QList<Segment> segments = room().segments;
        QList<Segment> moved = segments;
        moved.prepend(turn(u"Agent"_s, u"This call is recorded"_s, 0));
        for (Segment &segment : moved)
            *segment.start += milliseconds(300);
        QTest::newRow("one more before it") << moved << 5;
        QTest::newRow("one more, no times") << withoutTimes(moved) << 5;
        QTest::newRow("the same") << segments << 4;
        QTest::newRow("the other one is gone") << QList<Segment>{segments[0], segments[4]} << 1;
        QTest::newRow("alone") << QList<Segment>{segments[4]} << 0;
    }
    void aMovedTurnIsFoundByItsWords() // the second of two that say the same
    {
        QFETCH(QList<Segment>, now);
        QFETCH(int, place);
        Call before = room();
        if (!now.first().start)
            before.segments = withoutTimes(before.segments);
        Call call = callWith(now);
        applyCorrections(call, kept(before, 4, u"Yes, sir"_s), ours);
        QStringList expected;
        for (const Segment &segment : std::as_const(now))
            expected << segment.text;
        expected[place] = u"Yes, sir"_s;
        QCOMPARE(textsOf(call), expected);
        QVERIFY(call.corrections.first().theirs.isNull());
    }

    void otherWordsOfTheProviderAreShownBesideOurs()
    {
        const QString ofRoom = kept(room(), 1, u"A sea room, please"_s);
        Call call = room();
        call.segments[1].text = u"A see room, please"_s;
        applyCorrections(call, ofRoom, ours);
        QCOMPARE(call.segments[1].text, u"A sea room, please"_s);
        QCOMPARE(call.corrections.first().original, u"A C room, please"_s);
        QCOMPARE(call.corrections.first().theirs, u"A see room, please"_s);
        Call silenced = room();
        silenced.segments[1].text = QString();
        applyCorrections(silenced, ofRoom, ours);
        QVERIFY(!silenced.corrections.first().theirs.isNull());
    }

    void wordsThatTheProviderPutsRightAreNoCorrection()
    {
        Call call = room();
        call.segments[1].text = u"A sea room, please"_s;
        applyCorrections(call, kept(room(), 1, u"A sea room, please"_s), ours);
        QVERIFY(call.corrections.isEmpty());
        QCOMPARE(call.segments[1].text, u"A sea room, please"_s);
    }

    void aTurnThatIsGoneChangesNothing()
    {
        const QString ofRoom = kept(room(), 1, u"A sea room, please"_s);
        const Call other = callWith({turn({}, u"Quite another reading"_s, 1), turn({}, u"of it"_s, 7)});
        Call call = other;
        applyCorrections(call, ofRoom, ours);
        QCOMPARE(call.segments, other.segments);
        QCOMPARE(call.corrections.size(), 1);
        QVERIFY(!call.corrections.first().segment);
        QCOMPARE(call.corrections.first().text, u"A sea room, please"_s);
    }

    void anotherRecordsTranscriptIsLeftAlone()
    {
        Call call = room();
        applyCorrections(call, kept(room(), 1, u"A sea room, please"_s), {AccountId{2}, u"other"_s});
        QCOMPARE(call.segments, room().segments);
        QVERIFY(!call.corrections.first().segment);
    }

    void theTranscriptIsPutRightToo_data()
    {
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<QString>("right");
        QTest::newRow("turns with names")
            << u"Agent: Good morning\nGuest: A C room, please\nAgent: Yes\nGuest: For two\nAgent: Yes"_s
            << u"Agent: Good morning\nGuest: A sea room, please\nAgent: Yes\nGuest: For two\nAgent: Yes"_s;
        QTest::newRow("the words once")
            << u"He wants A C room, please."_s << u"He wants A sea room, please."_s;
        QTest::newRow("the words twice, who knows which")
            << u"A C room, please A C room, please"_s << u"A C room, please A C room, please"_s;
        QTest::newRow("other words") << u"Something else"_s << u"Something else"_s;
    }
    void theTranscriptIsPutRightToo()
    {
        QFETCH(QString, transcript);
        QFETCH(QString, right);
        Call call = room();
        call.transcript = transcript;
        applyCorrections(call, kept(room(), 1, u"A sea room, please"_s), ours);
        QCOMPARE(call.transcript, right);
    }

    void oldAndNewWordsAreSaidByTheSame()
    {
        Call call = room();
        call.transcript = u"Something else"_s; // as after an edit
        applyCorrections(call, kept(room(), 1, u"A sea room, please"_s), ours);
        const SpokenText spoken = spokenText(call);
        QVERIFY(spoken.guest.contains(u"sea room"_s));
        QVERIFY(spoken.guest.contains(u"C room"_s));
        QVERIFY(!spoken.staff.contains(u"room"_s));
    }

    void aHitInTheOriginalShowsTheRightSentence()
    {
        Call call = room();
        const QString ofRoom = kept(room(), 1, u"A sea room, please. Thank you."_s);
        call.segments[1].text = u"A zebra room"_s;
        applyCorrections(call, ofRoom, ours);
        for (const QString &word : {u"zebra"_s, u"c"_s}) {
            const auto hit = bestHit(call, {{.text = word}});
            QVERIFY(hit);
            QCOMPARE(hit->text, u"A sea room, please."_s);
            QVERIFY(hit->matches.isEmpty());
            QCOMPARE(hit->start, milliseconds(4000));
        }
        QCOMPARE(bestHit(call, {{.text = u"sea"_s}})->matches.size(), 1);
        QVERIFY(!bestHit(call, {{.text = u"lion"_s}}));
    }

    void anEditSaysWhatChangesAndHowItIsTakenBack()
    {
        QVERIFY(!correctionEdit(room(), 1, u"A C room, please"_s));
        QVERIFY(!correctionEdit(room(), 1, {})); // there is nothing to take back
        QVERIFY(!correctionEdit(room(), 9, u"x"_s));
        const auto first = correctionEdit(room(), 1, u"A see room"_s);
        QCOMPARE(first->call, ours);
        QCOMPARE(first->field, Field::Segments);
        QString desk = joinedCorrections({}, first->after);
        QVERIFY(joinedCorrections(desk, first->before).isNull());
        Call call = room();
        applyCorrections(call, desk, ours);
        const auto second = correctionEdit(call, 1, u"A sea room"_s); // the same turn, once more
        desk = joinedCorrections(desk, second->after);
        QCOMPARE(correctionsIn(desk, ours).size(), 1);
        QCOMPARE(joinedCorrections(desk, second->before), joinedCorrections({}, first->after));
        QCOMPARE(correctedWords(joinedCorrections({}, first->after), second->after).before, u"A see room"_s);
        QCOMPARE(correctedWords(joinedCorrections({}, first->after), second->after).after, u"A sea room"_s);
        const auto back = correctionEdit(call, 1, u"A C room, please"_s); // typed as it was
        QVERIFY(joinedCorrections(desk, back->after).isNull());
        QVERIFY(joinedCorrections(desk, takenBack(call.corrections.first()).after).isNull());
    }

    void correctingAgainHeedsWhatTheProviderSaysNow()
    {
        QString desk = kept(room(), 1, u"A sea room"_s);
        Call call = room();
        call.segments[1].text = u"A see room"_s;
        Call now = call;
        applyCorrections(call, desk, ours);
        desk = joinedCorrections(desk, correctionEdit(call, 1, u"One sea room"_s)->after);
        QCOMPARE(correctionsIn(desk, ours).size(), 1);
        applyCorrections(now, desk, ours);
        QCOMPARE(now.segments[1].text, u"One sea room"_s);
        QCOMPARE(now.corrections.first().original, u"A see room"_s);
        QVERIFY(now.corrections.first().theirs.isNull());
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_corrections.moc"
