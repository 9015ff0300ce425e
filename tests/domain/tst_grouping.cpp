// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/grouping.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace callboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString guest = u"+33612345678"_s;
const QString line = u"+13055550100"_s;

RecordRef ref(int account, const QString &id)
{
    return {AccountId{account}, id};
}

/// An answered inbound call that began @p second seconds after noon and was spoken on for a minute.
JoinFacts call(int account, const QString &id, int second = 0)
{
    JoinFacts facts;
    facts.ref = ref(account, id);
    facts.direction = Direction::Inbound;
    facts.fromNumber = guest;
    facts.toNumber = line;
    facts.startedAt = fromMs(1773662400000) + std::chrono::seconds(second);
    facts.duration = 60s;
    return facts;
}

JoinFacts named(JoinFacts facts, const QStringList &names)
{
    facts.carrierIds = names;
    return facts;
}

/// "1:a 2:b | 3:c": groups apart by bars.
QString shown(const Grouping &grouping)
{
    QStringList groups;
    for (const QList<RecordRef> &group : grouping.groups) {
        QStringList refs;
        for (const RecordRef &one : group)
            refs << one.toString();
        groups << refs.join(u' ');
    }
    return groups.join(u" | "_s);
}

QString doubts(const Grouping &grouping)
{
    QStringList pairs;
    for (const PossiblePair &pair : grouping.possible)
        pairs << pair.a.toString() + u'~' + pair.b.toString() + u' ' + keyOf(pair.doubt);
    return pairs.join(u", "_s);
}

QString groups(const QList<JoinFacts> &records, const Decisions &decisions = {})
{
    return shown(groupRecords(records, decisions));
}

} // namespace

class GroupingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedCarrierNameJoins();
    void legJoinsItsParentAndItsSiblings();
    void nameThatEverybodyCarriesJoinsNobody();
    void sameNumbersAndStartJoin_data();
    void sameNumbersAndStartJoin();
    void recordsOfOneAccountNeverJoinByNumbers();
    void twoCandidatesArePossibleOnly();
    void carrierNamesLeaveNoAmbiguity();
    void numbersOfALegJoinNothing();
    void threeSystemsJoinTogether();
    void chainWhoseEndsExcludeEachOtherIsLeftApart();
    void successorOfADeletedRecordIsTheOnlyChoice();
    void deletedRecordStaysWithItsCall();
    void userJoinsWhatNothingElseWould();
    void userSplitsWhatEverythingJoins();
    void laterRecordDoesNotUndoASplit();
    void splitCallsAreNotSuggested();
    void orderDoesNotMatter();
};

void GroupingTest::sharedCarrierNameJoins()
{
    QCOMPARE(groups({named(call(1, u"a"_s), {u"twilio:CA1"_s}),
                     named(call(2, u"b"_s, 500), {u"aircall:7"_s, u"twilio:CA1"_s}),
                     named(call(3, u"c"_s, 900), {u"aircall:7"_s}),
                     named(call(1, u"d"_s, 2000), {u"twilio:CA2"_s})}),
             u"1:a 2:b 3:c | 1:d"_s);
}

void GroupingTest::legJoinsItsParentAndItsSiblings()
{
    JoinFacts leg = named(call(1, u"leg"_s, 3), {u"twilio:CA2"_s});
    leg.parent = u"twilio:CA1"_s;
    JoinFacts other = named(call(1, u"other"_s, 4), {u"twilio:CA3"_s});
    other.parent = u"twilio:CA1"_s;
    QCOMPARE(groups({leg, other}), u"1:leg 1:other"_s);
    QCOMPARE(groups({leg, named(call(1, u"parent"_s), {u"twilio:CA1"_s}), other}),
             u"1:leg 1:other 1:parent"_s);
}

void GroupingTest::nameThatEverybodyCarriesJoinsNobody()
{
    QList<JoinFacts> records;
    for (int i = 0; i < mostAlike + 1; ++i)
        records << named(call(1, QString::number(i), i * 1000), {u"twilio:unknown"_s});
    QCOMPARE(groupRecords(records, {}).groups.size(), records.size());
    records.removeLast();
    QCOMPARE(groupRecords(records, {}).groups.size(), 1);
}

void GroupingTest::sameNumbersAndStartJoin_data()
{
    QTest::addColumn<JoinFacts>("other");
    QTest::addColumn<QString>("doubt"); // null: they join; "none": they are not even alike
    const auto row = [](const char *name, auto change, const QString &doubt) {
        JoinFacts other = call(2, u"b"_s);
        change(other);
        QTest::newRow(name) << other << doubt;
    };
    row("the same", [](JoinFacts &) {}, {});
    row("4 s later", [](JoinFacts &f) { *f.startedAt += 4s; }, {});
    row(
        "6 s later", [](JoinFacts &f) { *f.startedAt += 6s; }, u"starts-apart"_s);
    row("6 s later, worked out", [](JoinFacts &f) { *f.startedAt += 6s, f.startDerived = true; }, {});
    row(
        "16 s later, worked out", [](JoinFacts &f) { *f.startedAt += 16s, f.startDerived = true; },
        u"starts-apart"_s);
    row("30 s later, answered at the same moment",
        [](JoinFacts &f) { *f.startedAt += 30s, f.answeredAt = fromMs(1773662430000); }, {});
    row(
        "answered 9 s later", [](JoinFacts &f) { f.answeredAt = fromMs(1773662439000); },
        u"lengths-differ"_s);
    row(
        "two minutes later", [](JoinFacts &f) { *f.startedAt += 120s; }, u"none"_s);
    row(
        "other caller", [](JoinFacts &f) { f.fromNumber = u"+33612345679"_s; }, u"none"_s);
    row(
        "other way", [](JoinFacts &f) { f.direction = Direction::Outbound; }, u"none"_s);
    row(
        "no number", [](JoinFacts &f) { f.toNumber.clear(); }, u"none"_s);
    row(
        "no start", [](JoinFacts &f) { f.startedAt.reset(); }, u"none"_s);
    row("counts the ringing", [](JoinFacts &f) { f.duration = 60s + 25s, f.ring = 25s; }, {});
    row("spoke for the same time", [](JoinFacts &f) { f.duration = 90s, f.talk = 58s; }, {});
    row(
        "spoke for longer", [](JoinFacts &f) { f.talk = 90s; }, u"lengths-differ"_s);
    row(
        "far longer", [](JoinFacts &f) { f.duration = 300s; }, u"lengths-differ"_s);
    row("length unknown", [](JoinFacts &f) { f.duration.reset(); }, {});
}

void GroupingTest::sameNumbersAndStartJoin()
{
    QFETCH(JoinFacts, other);
    QFETCH(QString, doubt);
    JoinFacts one = call(1, u"a"_s);
    one.answeredAt = fromMs(1773662430000);
    const Grouping grouping = groupRecords({one, other}, {});
    QCOMPARE(shown(grouping), doubt.isNull() ? u"1:a 2:b"_s : u"1:a | 2:b"_s);
    QCOMPARE(doubts(grouping), doubt.isNull() || doubt == u"none" ? QString() : u"1:a~2:b "_s + doubt);
}

void GroupingTest::recordsOfOneAccountNeverJoinByNumbers()
{
    const Grouping grouping = groupRecords({call(1, u"a"_s), call(1, u"b"_s)}, {});
    QCOMPARE(shown(grouping), u"1:a | 1:b"_s);
    QVERIFY(grouping.possible.isEmpty());
}

void GroupingTest::twoCandidatesArePossibleOnly()
{
    const Grouping grouping = groupRecords({call(1, u"a"_s), call(2, u"b"_s, 1), call(2, u"c"_s, 2)}, {});
    QCOMPARE(shown(grouping), u"1:a | 2:b | 2:c"_s);
    QCOMPARE(doubts(grouping), u"1:a~2:b several-possible, 1:a~2:c several-possible"_s);
    QCOMPARE(grouping.possible.first().apart, 1000ms);
}

void GroupingTest::carrierNamesLeaveNoAmbiguity()
{
    QCOMPARE(
        groups({named(call(1, u"a"_s), {u"twilio:CA1"_s}), named(call(1, u"b"_s, 3), {u"twilio:CA2"_s}),
                named(call(2, u"x"_s), {u"twilio:CA1"_s}), named(call(2, u"y"_s, 3), {u"twilio:CA2"_s})}),
        u"1:a 2:x | 1:b 2:y"_s);
}

void GroupingTest::numbersOfALegJoinNothing()
{
    JoinFacts parent = named(call(1, u"parent"_s), {u"twilio:CA1"_s});
    parent.toNumber = u"+13055550199"_s;
    JoinFacts leg = named(call(1, u"leg"_s), {u"twilio:CA2"_s});
    leg.parent = u"twilio:CA1"_s;
    QCOMPARE(groups({parent, leg, call(2, u"x"_s)}), u"1:leg 1:parent | 2:x"_s);
    QCOMPARE(groups({leg, call(2, u"x"_s)}), u"1:leg 2:x"_s); // its parent was never reported
}

void GroupingTest::threeSystemsJoinTogether()
{
    QCOMPARE(groups({call(3, u"z"_s, 4), call(1, u"a"_s), call(2, u"b"_s, 2)}), u"1:a 2:b 3:z"_s);
}

void GroupingTest::chainWhoseEndsExcludeEachOtherIsLeftApart()
{
    // a and c are calls of one account, 12 s apart; b and d hang between them.
    const Grouping grouping =
        groupRecords({call(1, u"a"_s), call(2, u"b"_s, 4), call(3, u"d"_s, 8), call(1, u"c"_s, 12)}, {});
    QCOMPARE(shown(grouping), u"1:a | 1:c | 2:b | 3:d"_s);
    QVERIFY(doubts(grouping).contains(u"1:a~2:b several-possible"_s));
}

void GroupingTest::successorOfADeletedRecordIsTheOnlyChoice()
{
    JoinFacts gone = call(1, u"a"_s);
    gone.isDeleted = true;
    QCOMPARE(groups({gone, call(1, u"b"_s), call(2, u"x"_s)}), u"1:a | 1:b 2:x"_s);
}

void GroupingTest::deletedRecordStaysWithItsCall()
{
    JoinFacts gone = call(1, u"a"_s);
    gone.isDeleted = true;
    QCOMPARE(groups({gone, call(2, u"x"_s)}), u"1:a 2:x"_s);
}

void GroupingTest::userJoinsWhatNothingElseWould()
{
    Decisions decisions;
    decisions.join(ref(1, u"a"_s), ref(1, u"b"_s));
    decisions.join(ref(1, u"b"_s), ref(2, u"x"_s));
    QCOMPARE(groups({call(1, u"a"_s), call(1, u"b"_s, 9000), call(2, u"x"_s, 60000)}, decisions),
             u"1:a 1:b 2:x"_s);
}

void GroupingTest::userSplitsWhatEverythingJoins()
{
    const QStringList name{u"twilio:CA1"_s};
    const QList<JoinFacts> records{named(call(1, u"a"_s), name), named(call(2, u"b"_s), name),
                                   named(call(3, u"c"_s), name)};
    QCOMPARE(groups(records), u"1:a 2:b 3:c"_s);
    Decisions decisions;
    decisions.separate(ref(1, u"a"_s), ref(2, u"b"_s));
    decisions.separate(ref(1, u"a"_s), ref(3, u"c"_s));
    QCOMPARE(groups(records, decisions), u"1:a | 2:b 3:c"_s);
}

void GroupingTest::laterRecordDoesNotUndoASplit()
{
    const QStringList name{u"twilio:CA1"_s};
    Decisions decisions;
    decisions.separate(ref(1, u"a"_s), ref(2, u"b"_s));
    QCOMPARE(
        groups({named(call(1, u"a"_s), name), named(call(2, u"b"_s), name), named(call(3, u"c"_s), name)},
               decisions),
        u"1:a 3:c | 2:b"_s);
}

void GroupingTest::splitCallsAreNotSuggested()
{
    Decisions decisions;
    decisions.separate(ref(2, u"b"_s), ref(1, u"a"_s));
    const Grouping grouping = groupRecords({call(1, u"a"_s), call(2, u"b"_s)}, decisions);
    QCOMPARE(shown(grouping), u"1:a | 2:b"_s);
    QVERIFY(grouping.possible.isEmpty());
}

/// Calls of nine accounts between few numbers at near times, so that every rule has work, in random order.
void GroupingTest::orderDoesNotMatter()
{
    std::mt19937 random(7);
    const auto below = [&](int n) {
        return int(random() % unsigned(n));
    };
    QList<JoinFacts> records;
    Decisions decisions;
    for (int i = 0; i < 400; ++i) {
        JoinFacts facts = call(1 + below(9), u"c%1"_s.arg(i), below(3000));
        facts.fromNumber += QString::number(below(4));
        facts.startDerived = below(3) == 0;
        facts.isDeleted = below(10) == 0;
        facts.duration = below(4) == 0 ? std::nullopt : std::optional(Seconds(30 + below(60)));
        if (below(3) == 0)
            facts.carrierIds << u"twilio:CA%1"_s.arg(below(150));
        if (below(8) == 0)
            facts.parent = u"twilio:CA%1"_s.arg(below(150));
        records << facts;
    }
    for (int i = 0; i < 30; ++i) {
        decisions.join(records[below(400)].ref, records[below(400)].ref);
        decisions.separate(records[below(400)].ref, records[below(400)].ref);
    }
    const Grouping expected = groupRecords(records, decisions);
    QVERIFY(expected.groups.size() > 50 && expected.groups.size() < 390);
    QVERIFY(!expected.possible.isEmpty());
    for (int round = 0; round < 20; ++round) {
        std::shuffle(records.begin(), records.end(), random);
        const Grouping again = groupRecords(records, decisions);
        QCOMPARE(again.groups, expected.groups);
        QCOMPARE(again.possible, expected.possible);
    }
}

QTEST_GUILESS_MAIN(GroupingTest)
#include "tst_grouping.moc"
