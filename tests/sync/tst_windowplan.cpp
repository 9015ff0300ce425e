// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/windowplan.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace callboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakeClock final : public Clock {
public:
    TimePoint now() const override { return at; }
    TimePoint at = fromMs(1'767'225'600'000); // 2026-01-01
};

/// An API that lists calls by ranges of time, a few on a page, with a wall.
class FakeApi {
public:
    FakeClock clock;
    QMap<QString, TimePoint> calls;
    QStringList changed; ///< Ids in the order of their changes; a token is a place in it.
    int pageSize = 10;
    int wall = 1'000'000; ///< A window that holds more than that is refused.
    int oldestToken = 0; ///< Change tokens before it are not accepted.
    bool loseNextToken = false;
    int requests = 0;

    void add(TimePoint start)
    {
        const QString id = u"c%1"_s.arg(++m_made);
        calls.insert(id, start);
        changed << id;
    }
    void fill(int count, std::chrono::milliseconds apart)
    {
        for (int i = count - 1; i >= 0; --i)
            add(clock.at - 30s - i * apart);
    }

    RecordPage answer(const ListPosition &position)
    {
        ++requests;
        return position.changes ? changesSince(position.token) : window(position);
    }

private:
    Record record(const QString &id) const
    {
        Record record{.ref = {AccountId{1}, id}};
        record.facts.startedAt = calls.value(id);
        return record;
    }

    RecordPage changesSince(const QString &token)
    {
        RecordPage page;
        int from = token.isNull() ? int(std::max<qsizetype>(0, changed.size() - pageSize)) : token.toInt();
        if (!token.isNull() && from < oldestToken) {
            page.tokenLost = true;
            return page;
        }
        const int until = std::min(from + pageSize, int(changed.size()));
        for (; from < until; ++from)
            if (calls.contains(changed[from]))
                page.records << record(changed[from]);
        page.changeToken = QString::number(until);
        if (until < changed.size())
            page.nextToken = page.changeToken;
        return page;
    }

    RecordPage window(const ListPosition &position)
    {
        RecordPage page;
        if (!position.token.isNull() && std::exchange(loseNextToken, false)) {
            page.tokenLost = true;
            return page;
        }
        QStringList inside;
        for (auto it = calls.begin(); it != calls.end(); ++it) {
            const bool after = !position.window.from || it.value() >= *position.window.from;
            if (after && (!position.window.until || it.value() < *position.window.until))
                inside << it.key();
        }
        page.tooMany = inside.size() > wall;
        const int from = position.token.toInt();
        for (const QString &id : inside.mid(from, page.tooMany ? 0 : pageSize))
            page.records << record(id);
        page.itemCount = int(page.records.size());
        if (!page.tooMany && from + pageSize < inside.size())
            page.nextToken = QString::number(from + pageSize);
        return page;
    }

    int m_made = 0;
};

/// What a cache has after runs that may be killed: the cursor and the calls always match.
class Reader {
public:
    explicit Reader(FakeApi &api)
        : m_api(api)
    {
    }

    ListTraits traits{.kind = ListTraits::Kind::Windows};
    std::optional<TimePoint> since;
    QSet<QString> seen;
    QJsonObject cursor;
    bool complete = false;
    QList<Range<TimePoint>> covered;
    bool fullPass = false;

    /// One run, killed after @p mostPages. Whether it came to its end.
    bool run(int mostPages = 100'000)
    {
        WindowPlan plan({traits, cursor, complete, since}, m_api.clock);
        if (!readTo(plan, mostPages))
            return false;
        if (!fullPass)
            return true;
        plan.beginFullPass();
        if (!readTo(plan, mostPages))
            return false;
        plan.endFullPass();
        cursor = plan.cursor();
        return true;
    }

private:
    bool readTo(WindowPlan &plan, int mostPages)
    {
        for (int pages = 0; plan.phase() != ReadingPlan::Phase::Done; ++pages) {
            if (pages == mostPages)
                return false;
            const RecordPage page = m_api.answer(plan.ask());
            plan.take(page);
            for (const Record &record : page.records)
                seen.insert(record.ref.providerCallId);
            cursor = plan.cursor();
            complete = plan.complete();
            covered << plan.covered();
        }
        return true;
    }
    FakeApi &m_api;
};

QSet<QString> all(const FakeApi &api)
{
    return QSet<QString>(api.calls.keyBegin(), api.calls.keyEnd());
}

} // namespace

class WindowPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadOnce();
    void aSecondLookReadsOnlyTheOverlap();
    void aLongAbsenceIsMadeUpFor();
    void lateCallsAreFoundByTheLateLook();
    void aWindowWithTooManyCallsIsHalved();
    void theHorizonEndsTheBackfill();
    void aHistoryLimitOfTheUserEndsTheBackfill();
    void aLostPageTokenRepeatsItsWindow();
    void changesSpareTheWindows();
    void aLostChangeTokenFallsBackToWindows();
    void aLookInBetweenGoesOnWithTheBackfill();
    void aFullPassSeesEverythingAgain();
    void coverageIsWhatWasRead();
    void aCursorOfAnotherPlanStartsAnew();
    void killsAndNewCallsLoseNothing_data();
    void killsAndNewCallsLoseNothing();
};

void WindowPlanTest::everythingIsReadOnce()
{
    FakeApi api;
    api.fill(500, 7h);
    Reader reader(api);
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
    QVERIFY(reader.complete);
    QVERIFY2(api.requests <= 500 / 10 + 12, qPrintable(QString::number(api.requests)));
}

void WindowPlanTest::aSecondLookReadsOnlyTheOverlap()
{
    FakeApi api;
    api.fill(500, 10min);
    Reader reader(api);
    reader.run();
    const int before = api.requests;
    api.clock.at += 5min;
    api.add(api.clock.at - 1min);
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
    QCOMPARE(api.requests - before, 1);
}

void WindowPlanTest::aLongAbsenceIsMadeUpFor()
{
    FakeApi api;
    api.fill(50, 10min);
    Reader reader(api);
    reader.run();
    api.clock.at += 40 * 24h;
    api.fill(300, 3h);
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
}

void WindowPlanTest::lateCallsAreFoundByTheLateLook()
{
    FakeApi api;
    api.fill(50, 10min);
    Reader reader(api);
    reader.run();
    api.clock.at += 20min;
    api.add(api.clock.at - 5h); // listed hours late
    reader.run();
    QVERIFY(reader.seen != all(api));
    api.clock.at += 4h;
    reader.run();
    QCOMPARE(reader.seen, all(api));
}

void WindowPlanTest::aWindowWithTooManyCallsIsHalved()
{
    FakeApi api;
    api.wall = 40;
    api.fill(600, 13min);
    Reader reader(api);
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
    QVERIFY2(api.requests < 200, qPrintable(QString::number(api.requests)));
}

void WindowPlanTest::theHorizonEndsTheBackfill()
{
    FakeApi api;
    api.fill(300, 24h);
    Reader reader(api);
    reader.traits.horizon = 100 * 24h;
    QVERIFY(reader.run());
    QVERIFY(reader.complete);
    QCOMPARE(reader.seen.size(), 100);
}

void WindowPlanTest::aHistoryLimitOfTheUserEndsTheBackfill()
{
    FakeApi api;
    api.fill(300, 24h);
    Reader reader(api);
    reader.since = api.clock.at - 10 * 24h;
    QVERIFY(reader.run());
    QVERIFY(reader.complete);
    QCOMPARE(reader.seen.size(), 10);
}

void WindowPlanTest::aLostPageTokenRepeatsItsWindow()
{
    FakeApi api;
    api.fill(200, 7h);
    Reader reader(api);
    QVERIFY(!reader.run(4));
    api.loseNextToken = true;
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
    QVERIFY(!api.loseNextToken);
}

void WindowPlanTest::changesSpareTheWindows()
{
    FakeApi api;
    api.fill(200, 1h);
    Reader reader(api);
    reader.traits.hasChanges = true;
    reader.run();
    const int before = api.requests;
    api.clock.at += 24h;
    api.fill(25, 1min);
    api.changed << u"c1"_s; // an old one
    reader.seen.clear();
    QVERIFY(reader.run());
    QCOMPARE(api.requests - before, 3);
    QCOMPARE(reader.seen.size(), 26);
}

void WindowPlanTest::aLostChangeTokenFallsBackToWindows()
{
    FakeApi api;
    api.fill(200, 1h);
    Reader reader(api);
    reader.traits.hasChanges = true;
    reader.run();
    api.clock.at += 3 * 24h;
    api.fill(60, 1h);
    api.oldestToken = int(api.changed.size()) - 15;
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
    const int before = api.requests;
    QVERIFY(reader.run());
    QCOMPARE(api.requests - before, 1); // with the new token
}

void WindowPlanTest::aLookInBetweenGoesOnWithTheBackfill()
{
    FakeApi api;
    api.fill(500, 7h);
    Reader reader(api);
    WindowPlan plan({reader.traits, {}, false, {}}, api.clock);
    QSet<QString> seen;
    for (int page = 0; plan.phase() != ReadingPlan::Phase::Done; ++page) {
        if (page % 10 == 9) {
            api.clock.at += 1min;
            api.add(api.clock.at);
            plan.lookAgain();
        }
        const RecordPage got = api.answer(plan.ask());
        plan.take(got);
        for (const Record &record : got.records)
            seen.insert(record.ref.providerCallId);
    }
    QCOMPARE(seen, all(api));
}

void WindowPlanTest::aFullPassSeesEverythingAgain()
{
    FakeApi api;
    api.fill(300, 7h);
    Reader reader(api);
    reader.run();
    reader.seen.clear();
    reader.fullPass = true;
    QVERIFY(!reader.run(12));
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
}

void WindowPlanTest::coverageIsWhatWasRead()
{
    FakeApi api;
    api.fill(30, 1h);
    Reader reader(api);
    QVERIFY(!reader.run(3)); // the day of the first look
    QCOMPARE(reader.covered.size(), 1);
    QCOMPARE(reader.covered.first(), (Range<TimePoint>{api.clock.at - 24h, api.clock.at}));
    reader.run();
    QVERIFY(!reader.covered.last().from);
}

void WindowPlanTest::aCursorOfAnotherPlanStartsAnew()
{
    FakeApi api;
    api.fill(30, 7h);
    Reader reader(api);
    reader.cursor = {{u"anchors"_s, QJsonArray{u"a"_s}}, {u"backfill"_s, QJsonObject{{u"next"_s, 100}}}};
    reader.complete = true;
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
}

void WindowPlanTest::killsAndNewCallsLoseNothing_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void WindowPlanTest::killsAndNewCallsLoseNothing()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    FakeApi api;
    api.pageSize = random.bounded(3, 30);
    api.wall = random.bounded(2) ? api.pageSize * 3 : 1'000'000;
    Reader reader(api);
    reader.traits.hasChanges = random.bounded(2);
    reader.fullPass = random.bounded(2);
    api.fill(random.bounded(1, 400), std::chrono::minutes(random.bounded(1, 2000)));
    for (int round = 0; round < 20; ++round) {
        reader.run(random.bounded(1, 40));
        api.clock.at += std::chrono::minutes(random.bounded(0, 600));
        api.fill(random.bounded(5), std::chrono::minutes(random.bounded(1, 30)));
        if (random.bounded(5) == 0)
            api.oldestToken = int(api.changed.size());
        api.loseNextToken = random.bounded(6) == 0;
    }
    QVERIFY(reader.run());
    QCOMPARE(reader.seen, all(api));
}

QTEST_GUILESS_MAIN(WindowPlanTest)
#include "tst_windowplan.moc"
