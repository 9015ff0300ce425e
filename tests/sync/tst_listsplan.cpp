// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/listsplan.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakeClock final : public Clock {
public:
    TimePoint now() const override { return fromMs(1'767'225'600'000); }
};

/// Several lists by offset, newest first.
class FakeApi {
public:
    QMap<QString, int> counts; ///< Calls in each list.
    QStringList asked;

    RecordPage answer(const ListPosition &position)
    {
        asked << position.list + u':' + QString::number(position.offset);
        RecordPage page;
        const int count = counts.value(position.list);
        for (int row = position.offset; row < count && page.records.size() < pageSize; ++row) {
            Record record{.ref = {AccountId{1}, u"%1-%2"_s.arg(position.list).arg(count - row)}};
            record.facts.createdAt = TimePoint(std::chrono::hours(count - row));
            page.records << record;
        }
        page.itemCount = int(page.records.size());
        return page;
    }
    static constexpr int pageSize = 50;
};

struct Reader {
    FakeApi &api;
    FakeClock clock{};
    QJsonObject cursor{};
    bool complete = false;
    QSet<QString> seen{};

    bool run(const QStringList &lists, bool full = false, int mostPages = 1000)
    {
        ListsPlan plan({{.hasLists = true}, cursor, complete, {}}, clock);
        plan.takeLists(lists);
        const bool done = read(plan, mostPages);
        if (!done || !full)
            return done;
        plan.beginFullPass();
        return read(plan, mostPages);
    }

    bool read(ListsPlan &plan, int mostPages)
    {
        PageOutcome outcome;
        for (int pages = 0; plan.phase() != ReadingPlan::Phase::Done; ++pages) {
            if (pages == mostPages)
                return false;
            const ListPosition position = plan.ask();
            if (!api.counts.contains(position.list)) {
                if (!plan.skip({Error::Kind::NotFound}))
                    return false;
                continue;
            }
            const RecordPage page = api.answer(position);
            for (const Record &record : page.records) {
                const bool known = seen.contains(record.ref.providerCallId);
                (known ? outcome.unchanged : outcome.inserted) += 1;
                seen.insert(record.ref.providerCallId);
            }
            plan.take(page);
            cursor = plan.cursor();
            complete = plan.complete();
            if (plan.needsOutcome())
                plan.takeOutcome(std::exchange(outcome, {}));
        }
        complete = plan.complete();
        return true;
    }
};

} // namespace

class ListsPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListIsReadToItsEnd();
    void theNewestOfAllComeFirst();
    void aQuietRunAsksEachListOnce();
    void aNewListIsReadWhole();
    void aListThatIsGoneDoesNotHoldUpTheOthers();
    void aKilledRunGoesOn();
    void noListsAreComplete();
    void aFullPassReadsEveryList();
};

void ListsPlanTest::everyListIsReadToItsEnd()
{
    FakeApi api{{{u"a"_s, 120}, {u"b"_s, 7}, {u"c"_s, 0}}, {}};
    Reader reader{api};
    QVERIFY(reader.run({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(reader.seen.size(), 127);
    QVERIFY(reader.complete);
}

void ListsPlanTest::theNewestOfAllComeFirst()
{
    FakeApi api{{{u"a"_s, 120}, {u"b"_s, 70}}, {}};
    Reader reader{api};
    QVERIFY(!reader.run({u"a"_s, u"b"_s}, false, 2));
    QCOMPARE(api.asked, (QStringList{u"a:0"_s, u"b:0"_s}));
}

void ListsPlanTest::aQuietRunAsksEachListOnce()
{
    FakeApi api{{{u"a"_s, 120}, {u"b"_s, 70}}, {}};
    Reader reader{api};
    reader.run({u"a"_s, u"b"_s});
    api.asked.clear();
    QVERIFY(reader.run({u"a"_s, u"b"_s}));
    QCOMPARE(api.asked, (QStringList{u"a:0"_s, u"b:0"_s}));
}

void ListsPlanTest::aNewListIsReadWhole()
{
    FakeApi api{{{u"a"_s, 120}}, {}};
    Reader reader{api};
    reader.run({u"a"_s});
    api.counts[u"b"_s] = 130;
    QVERIFY(reader.run({u"a"_s, u"b"_s}));
    QCOMPARE(reader.seen.size(), 250);
}

void ListsPlanTest::aListThatIsGoneDoesNotHoldUpTheOthers()
{
    FakeApi api{{{u"b"_s, 70}}, {}};
    Reader reader{api};
    QVERIFY(reader.run({u"a"_s, u"b"_s}));
    QCOMPARE(reader.seen.size(), 70);
}

void ListsPlanTest::aKilledRunGoesOn()
{
    FakeApi api{{{u"a"_s, 400}, {u"b"_s, 300}}, {}};
    Reader reader{api};
    for (int round = 0; round < 4; ++round)
        reader.run({u"a"_s, u"b"_s}, false, 4);
    QVERIFY(reader.run({u"a"_s, u"b"_s}));
    QCOMPARE(reader.seen.size(), 700);
}

void ListsPlanTest::noListsAreComplete()
{
    FakeApi api;
    Reader reader{api};
    QVERIFY(reader.run({}));
    QVERIFY(reader.complete);
}

void ListsPlanTest::aFullPassReadsEveryList()
{
    FakeApi api{{{u"a"_s, 120}, {u"b"_s, 70}}, {}};
    Reader reader{api};
    reader.run({u"a"_s, u"b"_s});
    api.asked.clear();
    QVERIFY(reader.run({u"a"_s, u"b"_s}, true));
    QVERIFY(api.asked.filter(u"a:"_s).size() >= 4);
    QVERIFY(api.asked.filter(u"b:"_s).size() >= 3);
}

QTEST_GUILESS_MAIN(ListsPlanTest)
#include "tst_listsplan.moc"
