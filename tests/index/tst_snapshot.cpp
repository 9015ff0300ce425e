// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/answering.h"
#include "models/index/callorder.h"
#include "models/index/daytotals.h"
#include "models/index/facetcounts.h"
#include "models/index/snapshotwriter.h"
#include "models/store/cachereader.h"
#include "models/store/searchtext.h"
#include "tests/bench/benchcalls.h"
#include "tests/bench/inventor.h"

#include <QTest>

using namespace callboard;
using namespace callboard::bench;
using namespace Qt::StringLiterals;

/// Snapshots of several chunks, and how one follows from another.
class SnapshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void manyChunksEqualTheStore_data();
    void manyChunksEqualTheStore();
    void firstRowsAreTheBeginningOfTheOrder_data();
    void firstRowsAreTheBeginningOfTheOrder();
    void aChangeCopiesItsChunkOnly();
    void anOldSnapshotStaysAsItWas();
    void goneCallsAreLeftOut();
    void everythingIsReadAnewWhenMuchIsGone();
    void anIdBetweenKnownOnesFindsItsPlace();
    void stoppedReadingGivesNothing();

private:
    static constexpr int calls = int(Chunk::capacity) * 2 + 5000;
    static bool never() { return false; }
    static std::vector<CallId> listed(IndexReader &reader, const Snapshot &snapshot, const CallFilter &filter)
    {
        FailMask::Hits hits;
        for (const CallFilter::Words &words : filter.words)
            hits.push_back(FailMask::foundRows(snapshot, reader.matches(matchExpression(words), never)));
        const FailMask mask(snapshot, filter, hits);
        const Order newest = newestFirst(snapshot);
        return passingIds(snapshot, orderedBy(snapshot, filter.sort, newest), mask);
    }
    static CallFilter filterOf(const QString &text)
    {
        return resolved(parseQuery(text).query, fromMs(1'770'000'000'000), QTimeZone::utc());
    }
    std::vector<CallId> removeCalls(int first, int last) const
    {
        Database db(m_profile->paths().cacheFile, {});
        db.execute("PRAGMA foreign_keys = OFF");
        execute(db, "DELETE FROM calls WHERE id BETWEEN ? AND ?", first, last);
        std::vector<CallId> ids;
        for (int id = first; id <= last; ++id)
            ids.push_back(CallId(id));
        return ids;
    }

    std::unique_ptr<BenchProfile> m_profile;
    std::unique_ptr<IndexReader> m_reader;
    std::unique_ptr<CacheReader> m_sql;
    SnapshotWriter m_writer;
    SnapshotPtr m_snapshot;
};

void SnapshotTest::initTestCase()
{
    m_profile = std::make_unique<BenchProfile>(calls);
    m_reader = std::make_unique<IndexReader>(m_profile->paths());
    m_sql = std::make_unique<CacheReader>(m_profile->paths().cacheFile, m_profile->paths().deskFile);
    m_snapshot = m_writer.build(*m_reader, never);
    QCOMPARE(m_snapshot->rows(), quint32(calls));
    QCOMPARE(m_snapshot->chunks.size(), size_t(3));
}

void SnapshotTest::manyChunksEqualTheStore_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("everything") << QString();
    QTest::newRow("facets") << u"direction:inbound status:missed,completed provider:quo"_s;
    QTest::newRow("frequent word") << wordOfRank(7);
    QTest::newRow("rare word, negated") << u"-%1 %2"_s.arg(wordOfRank(19'321), wordOfRank(12));
    QTest::newRow("digits as a word") << u"4227"_s;
    QTest::newRow("line, oldest first") << u"line:2003 sort:started"_s;
    QTest::newRow("people, by guest") << u"guest:an sort:guest"_s;
    QTest::newRow("employee, by number") << u"staff:stf_7 sort:number:desc"_s;
    QTest::newRow("lengths, by talk") << u"talk:60-300 sort:talk"_s;
    QTest::newRow("times, by employee") << u"after:2024-02-01 before:2025-06-01 sort:staff:desc"_s;
}

void SnapshotTest::manyChunksEqualTheStore()
{
    QFETCH(QString, query);
    const ParsedQuery parsed = parseQuery(query);
    QVERIFY(parsed.problems.isEmpty());
    const CallFilter filter = filterOf(query);
    const std::vector<CallId> expected = m_sql->callIds(filter);
    QVERIFY(!expected.empty());
    QVERIFY(listed(*m_reader, *m_snapshot, filter) == expected);
    if (!filter.words.isEmpty())
        return;
    const FailMask mask(*m_snapshot, filter, {});
    for (const QueryField field : facetFields())
        QCOMPARE(facetValues(*m_snapshot, mask, field), m_sql->facet(field, filter));
    const QTimeZone zone("Europe/Paris");
    QCOMPARE(dayTotals(*m_snapshot, mask, zone), m_sql->dayCounts(filter, zone));
}

void SnapshotTest::firstRowsAreTheBeginningOfTheOrder_data()
{
    QTest::addColumn<int>("column");
    for (int column = int(SortColumn::Started); column <= int(SortColumn::Duration); ++column)
        QTest::addRow("%s", qPrintable(keyOf(SortColumn(column)))) << column;
}

void SnapshotTest::firstRowsAreTheBeginningOfTheOrder()
{
    QFETCH(int, column);
    for (const bool descending : {false, true}) {
        for (const QString &query : {QString(), u"status:missed"_s, u"number:4227 has:notes"_s}) {
            CallFilter filter = filterOf(query);
            filter.sort = {SortColumn(column), descending};
            const std::vector<CallId> all = m_sql->callIds(filter);
            QVERIFY(listed(*m_reader, *m_snapshot, filter) == all);
            for (const size_t most : {size_t(0), size_t(1), size_t(128), all.size() + 1}) {
                Answering answering(m_profile->paths()); // that has no order yet
                answering.turnTo(m_snapshot);
                const FailMask &mask = *answering.maskOf(filter, never);
                const std::vector<CallId> first(all.begin(), all.begin() + long(std::min(most, all.size())));
                QVERIFY(answering.firstPassing(filter.sort, mask, most) == first);
                QVERIFY(answering.passing(filter.sort, mask) == all);
            }
        }
    }
}

void SnapshotTest::aChangeCopiesItsChunkOnly()
{
    const SnapshotPtr before = m_snapshot;
    m_snapshot = m_writer.update(*m_reader, {CallId(5)}, never);
    QVERIFY(m_snapshot->chunks[0] != before->chunks[0]);
    QVERIFY(m_snapshot->chunks[1] == before->chunks[1]);
    QVERIFY(m_snapshot->chunks[2] == before->chunks[2]);
}

void SnapshotTest::anOldSnapshotStaysAsItWas()
{
    const CallFilter missed = filterOf(u"status:missed"_s);
    const SnapshotPtr before = m_snapshot;
    const std::vector<CallId> then = listed(*m_reader, *before, missed);
    m_snapshot = m_writer.update(*m_reader, m_profile->change(500, 3), never);
    QVERIFY(listed(*m_reader, *before, missed) == then);
    const std::vector<CallId> now = listed(*m_reader, *m_snapshot, missed);
    QVERIFY(now != then);
    QVERIFY(now == m_sql->callIds(missed));
}

void SnapshotTest::goneCallsAreLeftOut()
{
    m_snapshot = m_writer.update(*m_reader, removeCalls(100, 200), never);
    QCOMPARE(m_snapshot->gone, 101U);
    QVERIFY(listed(*m_reader, *m_snapshot, {}) == m_sql->callIds({}));
    const FailMask mask(*m_snapshot, {}, {});
    QCOMPARE(facetValues(*m_snapshot, mask, QueryField::Is), m_sql->facet(QueryField::Is, {}));
    m_snapshot = m_writer.update(*m_reader, removeCalls(100, 200), never); // told twice
    QCOMPARE(m_snapshot->gone, 101U);
}

void SnapshotTest::everythingIsReadAnewWhenMuchIsGone()
{
    const int last = calls / 2;
    m_snapshot = m_writer.update(*m_reader, removeCalls(1001, last), never);
    QCOMPARE(m_snapshot->gone, 0U);
    QCOMPARE(m_snapshot->rows(), quint32(calls - (last - 1000) - 101));
    QVERIFY(listed(*m_reader, *m_snapshot, {}) == m_sql->callIds({}));
}

void SnapshotTest::anIdBetweenKnownOnesFindsItsPlace()
{
    Database db(m_profile->paths().cacheFile, {});
    db.execute("PRAGMA foreign_keys = OFF");
    execute(db, "UPDATE calls SET id = 5000 WHERE id = 7");
    m_snapshot = m_writer.update(*m_reader, {CallId(7), CallId(5000)}, never);
    QVERIFY(listed(*m_reader, *m_snapshot, {}) == m_sql->callIds({}));
    QCOMPARE(m_snapshot->gone, 0U);
}

void SnapshotTest::stoppedReadingGivesNothing()
{
    SnapshotWriter writer;
    QVERIFY(!writer.build(*m_reader, [] { return true; }));
    const FailMask mask(*m_snapshot, {}, {}, [] { return true; });
    QVERIFY(!mask.isComplete());
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
