// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/newestplan.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shown = 5; ///< So many newest calls of each list.

/// Calls 1, 2, 3… newest last; odd ones are in list "odd", even ones in "even", and every multiple of ten has
/// a list of its own.
class FakeApi {
public:
    int count = 0;
    QStringList asked;

    QStringList lists() const
    {
        QStringList all{QString(), u"odd"_s, u"even"_s};
        for (int number = 10; number <= count; number += 10)
            all << QString::number(number);
        return all;
    }

    RecordPage answer(const ListPosition &position)
    {
        asked << position.list;
        RecordPage page;
        for (int number = count; number > 0 && page.records.size() < shown; --number) {
            if (!isIn(position.list, number))
                continue;
            Record record{.ref = {AccountId{1}, QString::number(number)}};
            record.facts.startedAt = TimePoint(std::chrono::hours(number));
            page.records << record;
        }
        page.itemCount = int(page.records.size());
        return page;
    }

private:
    static bool isIn(const QString &list, int number)
    {
        if (list.isEmpty())
            return true;
        if (list == u"odd" || list == u"even")
            return (number % 2 == 1) == (list == u"odd");
        return number == list.toInt();
    }
};

struct Reader {
    FakeApi &api;
    QJsonObject cursor{};
    bool complete = false;
    QSet<QString> seen{};

    bool run(bool full = false, int mostPages = 1000)
    {
        NewestPlan plan({{.kind = ListTraits::Kind::Newest, .largestPage = shown}, cursor, complete, {}});
        const bool done = read(plan, mostPages);
        if (!done || !full)
            return done;
        plan.beginFullPass();
        return read(plan, mostPages);
    }

    bool read(NewestPlan &plan, int mostPages)
    {
        for (int pages = 0; plan.phase() != ReadingPlan::Phase::Done; ++pages) {
            if (plan.needsLists()) {
                plan.takeLists(api.lists());
                continue;
            }
            if (pages == mostPages)
                return false;
            const RecordPage page = api.answer(plan.ask());
            plan.take(page);
            for (const Record &record : page.records)
                seen.insert(record.ref.providerCallId);
            cursor = plan.cursor();
            complete = plan.complete();
        }
        cursor = plan.cursor();
        complete = plan.complete();
        return true;
    }
};

} // namespace

class NewestPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortListIsAllThereIs();
    void theFirstReadingReachesAsFarAsItCan();
    void aQuietLookAsksOnce();
    void aGapIsWidened();
    void anInterruptedWideningGoesOn();
    void aListThatIsGoneIsLeftOut();
    void aFullPassReadsEveryList();
    void aShortListLeavesDeletionsToTheFullPass();
};

void NewestPlanTest::aShortListIsAllThereIs()
{
    FakeApi api;
    api.count = 3;
    Reader reader{api};
    QVERIFY(reader.run());
    QCOMPARE(reader.seen.size(), 3);
    QVERIFY(reader.complete);
    QCOMPARE(api.asked.size(), 1);
}

/// Who has read everything before must not take another look for a proof that nothing was deleted.
void NewestPlanTest::aShortListLeavesDeletionsToTheFullPass()
{
    FakeApi api;
    api.count = 3;
    NewestPlan first({{.kind = ListTraits::Kind::Newest, .largestPage = shown}, {}, false, {}});
    first.take(api.answer(first.ask()));
    QVERIFY(first.readFromTop());
    NewestPlan later({{.kind = ListTraits::Kind::Newest, .largestPage = shown}, first.cursor(), true, {}});
    later.take(api.answer(later.ask()));
    QVERIFY(!later.readFromTop());
    later.beginFullPass();
    QVERIFY(later.phase() != ReadingPlan::Phase::Done);
    QVERIFY(later.fullPassUnderWay());
    later.take(api.answer(later.ask()));
    QVERIFY(later.phase() == ReadingPlan::Phase::Done);
}

void NewestPlanTest::theFirstReadingReachesAsFarAsItCan()
{
    FakeApi api;
    api.count = 30;
    Reader reader{api};
    QVERIFY(reader.run());
    // 26 to 30; 21, 23 and 22, 24; 10 and 20.
    QCOMPARE(reader.seen.size(), 5 + 4 + 2 - 0 + 1);
    QVERIFY(reader.seen.contains(u"10"_s));
    QVERIFY(reader.complete);
    QCOMPARE(api.asked.size(), 1 + 2 + 3);
}

void NewestPlanTest::aQuietLookAsksOnce()
{
    FakeApi api;
    api.count = 30;
    Reader reader{api};
    reader.run();
    api.asked.clear();
    api.count = 32;
    QVERIFY(reader.run());
    QCOMPARE(api.asked, QStringList{QString()});
    QVERIFY(reader.seen.contains(u"32"_s));
}

void NewestPlanTest::aGapIsWidened()
{
    FakeApi api;
    api.count = 30;
    Reader reader{api};
    reader.run();
    api.asked.clear();
    api.count = 39; // 31 to 34 have left the newest five
    QVERIFY(reader.run());
    QVERIFY(api.asked.contains(u"odd"_s));
    QVERIFY(reader.seen.contains(u"31"_s) && reader.seen.contains(u"32"_s));
}

void NewestPlanTest::anInterruptedWideningGoesOn()
{
    FakeApi api;
    api.count = 30;
    Reader reader{api};
    QVERIFY(!reader.run(false, 2));
    QVERIFY(!reader.complete);
    QVERIFY(reader.run());
    QVERIFY(reader.seen.contains(u"10"_s));
    QVERIFY(reader.complete);
}

void NewestPlanTest::aListThatIsGoneIsLeftOut()
{
    NewestPlan plan({{.kind = ListTraits::Kind::Newest, .largestPage = shown}, {}, false, {}});
    FakeApi api;
    api.count = 30;
    plan.take(api.answer(plan.ask()));
    plan.takeLists({QString(), u"gone"_s, u"odd"_s});
    QCOMPARE(plan.ask().list, u"gone"_s);
    QVERIFY(!plan.skip({Error::Kind::Offline}));
    QVERIFY(plan.skip({Error::Kind::NotFound}));
    QCOMPARE(plan.ask().list, u"odd"_s);
}

void NewestPlanTest::aFullPassReadsEveryList()
{
    FakeApi api;
    api.count = 30;
    Reader reader{api};
    reader.run();
    api.asked.clear();
    QVERIFY(reader.run(true));
    QCOMPARE(api.asked.size(), 1 + 1 + 5);
}

QTEST_GUILESS_MAIN(NewestPlanTest)
#include "tst_newestplan.moc"
