// SPDX-License-Identifier: GPL-3.0-or-later
// The store when it is killed, when the disk is full and when the n-th write fails.
#include "tests/store/bench.h"
#include "tests/support/figures.h"

#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 20;

PageWrite numberedPage(int page)
{
    QList<Record> records;
    for (int i = 0; i < pageSize; ++i)
        records << RecordBuilder(u"cal_%1"_s.arg(page * pageSize + i)).notes(u"note %1"_s.arg(page));
    return writeOf(records, {{u"page"_s, page + 1}});
}

/// The child of killedAtAnyMoment(): pages, each followed by an edit, for ever, until it is killed.
int writeUntilKilled(const QString &folder)
{
    const SystemClock clock;
    auto store = Store::open({folder + u"/cache.sqlite"_s, folder + u"/desk.sqlite"_s}, clock);
    if (!store)
        return 1;
    for (int page = got((*store)->syncState(AccountId{1})).cursor.value(u"page").toInt();; ++page) {
        got((*store)->applyPage(numberedPage(page)));
        got((*store)->saveEdit(noteEdit(u"cal_%1"_s.arg(page * pageSize), u"typed %1"_s.arg(page))));
        std::printf("%d\n", page);
        std::fflush(stdout);
    }
}

QStringList snapshot(Database &db)
{
    QStringList lines;
    SqlQuery row(db,
                 "SELECT r.provider_call_id, c.id, t.notes, c.pending, c.hidden FROM records r JOIN calls c "
                 "ON c.id = r.call_id LEFT JOIN call_texts t ON t.call_id = c.id ORDER BY 1");
    while (row.next())
        lines << QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}.join(u'|');
    SqlQuery state(db, "SELECT cursor FROM sync_states");
    while (state.next())
        lines << state.text(0);
    SqlQuery search(db, "SELECT rowid FROM call_search WHERE call_search MATCH 'note' ORDER BY 1");
    while (search.next())
        lines << search.text(0);
    return lines;
}

NewCall newCall()
{
    NewCall call{.account = AccountId{1}, .facts = {}, .recordingUrl = {}};
    call.facts.direction = Direction::Inbound;
    call.facts.fromNumber = u"+33612345678"_s;
    call.facts.toNumber = u"+13055550100"_s;
    return call;
}

} // namespace

class StoreFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMoment();
    void pageWithAFailingWriteLeavesNoTrace();
    void editWithAFailingWriteLeavesNoTrace();
    void fullDiskKeepsWhatWasThere();
    void confirmedCreationSurvivesEveryCrashPoint();
    void cacheFollowsTheDeskLater();
};

void StoreFaultsTest::killedAtAnyMoment()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    const StorePaths paths{folder.filePath(u"cache.sqlite"_s), folder.filePath(u"desk.sqlite"_s)};
    {
        auto store = Store::open(paths, clock);
        got((*store)->addAccount(test::account()));
    }
    QList<int> acknowledged;
    for (int run = 0; run < 30; ++run) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, folder.path()});
        QVERIFY(child.waitForReadyRead(60'000)); // it is at work
        QTest::qWait((run * 37) % 90);
        ::kill(pid_t(child.processId()), SIGKILL);
        child.waitForFinished();
        QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        lines.removeLast(); // cut off, or empty
        for (const QByteArray &line : lines)
            acknowledged << line.toInt();

        auto store = Store::open(paths, clock);
        QVERIFY(store);
        const int cursor = got((*store)->syncState(AccountId{1})).cursor.value(u"page").toInt();
        QVERIFY(acknowledged.isEmpty() || cursor > acknowledged.last());
        // Every page that the cursor passed is there, and no part of another.
        QCOMPARE(got((*store)->callIds({})).size(), size_t(cursor * pageSize));
        QCOMPARE(got((*store)->callIds(filterOf(u"has:notes"_s))).size(), size_t(cursor * pageSize));
        for (const int page : std::as_const(acknowledged)) {
            const auto id = got((*store)->find({AccountId{1}, u"cal_%1"_s.arg(page * pageSize)}));
            QCOMPARE(got((*store)->call(id)).notes, u"typed %1"_s.arg(page));
        }
        QCOMPARE(got((*store)->health()).integrity, u"ok"_s);
    }
    QVERIFY(acknowledged.size() > 30);
    recordFigure("kills", 30);
}

void StoreFaultsTest::pageWithAFailingWriteLeavesNoTrace()
{
    Bench bench;
    QVERIFY(bench.desk->addAccount(test::account()));
    QVERIFY(bench.cache->applyPage(numberedPage(0)));
    PageWrite next = numberedPage(1);
    next.page.records << numberedPage(0).page.records.mid(0, 5);
    next.page.records.last().facts.notes = u"changed note"_s;
    next.page.setAside = {{u"bad"_s, "{}", u"why"_s}};
    next.covered = {{at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z")}};
    const QStringList before = snapshot(*bench.cacheDb);
    int failures = 0;
    for (int n = 1;; ++n) {
        bool isDone = false;
        {
            FailNth fail(bench.cacheDb, n);
            try {
                isDone = bench.cache->applyPage(next).has_value();
            } catch (const DatabaseError &error) {
                QCOMPARE(error.toError().kind, Error::Kind::Storage);
                ++failures;
            }
        }
        if (isDone)
            break;
        QCOMPARE(snapshot(*bench.cacheDb), before);
    }
    QVERIFY2(failures > 50, qPrintable(QString::number(failures)));
    recordFigure("cases", failures);
    QCOMPARE(integrityOf(*bench.cacheDb), u"ok"_s);
    execute(*bench.cacheDb, "INSERT INTO call_search (call_search, rank) VALUES ('integrity-check', 0)");

    Bench clean;
    QVERIFY(clean.desk->addAccount(test::account()));
    QVERIFY(clean.cache->applyPage(numberedPage(0)));
    QVERIFY(clean.cache->applyPage(next));
    QCOMPARE(snapshot(*bench.cacheDb), snapshot(*clean.cacheDb));
}

void StoreFaultsTest::editWithAFailingWriteLeavesNoTrace()
{
    Bench bench;
    QVERIFY(bench.desk->addAccount(test::account()));
    QVERIFY(bench.desk->saveEdit(noteEdit(u"cal_1"_s, u"first"_s), {}));
    const QList<OutboxItem> before = bench.desk->outbox();
    int failures = 0;
    for (int n = 1;; ++n) {
        bool isDone = false;
        {
            FailNth fail(bench.deskDb, n);
            try {
                isDone = bench.desk->saveEdit(noteEdit(u"cal_1"_s, u"second"_s, u"first"_s), {}).has_value();
            } catch (const DatabaseError &) {
                ++failures;
            }
        }
        if (isDone)
            break;
        QCOMPARE(bench.desk->outbox(), before);
    }
    QVERIFY(failures > 0);
    QCOMPARE(bench.desk->outbox().size(), 1);
    QCOMPARE(bench.desk->outbox().first().after, u"second"_s);
}

void StoreFaultsTest::fullDiskKeepsWhatWasThere()
{
    Bench bench;
    QVERIFY(bench.desk->addAccount(test::account()));
    QVERIFY(bench.cache->applyPage(numberedPage(0)));
    const QStringList before = snapshot(*bench.cacheDb);
    SqlQuery(*bench.cacheDb, "PRAGMA max_page_count = 1").next(); // no more pages than there are now
    bool isFull = false;
    for (int page = 1; page < 50 && !isFull; ++page) {
        try {
            (void)bench.cache->applyPage(numberedPage(1));
            bench.cache->markDeletedUpstream({}, bench.clock.now());
            PageWrite large = numberedPage(page);
            large.page.records.first().facts.transcript = QString(200'000, u't');
            (void)bench.cache->applyPage(large);
        } catch (const DatabaseError &error) {
            isFull = (error.code() & 0xff) == SQLITE_FULL;
        }
    }
    QVERIFY(isFull);
    QCOMPARE(integrityOf(*bench.cacheDb), u"ok"_s);
    const QStringList after = snapshot(*bench.cacheDb);
    QVERIFY(after.contains(before.first()));
    SqlQuery(*bench.cacheDb, "PRAGMA max_page_count = 100000").next();
    QVERIFY(bench.cache->applyPage(numberedPage(2)));
    // The same on the desk: an error, and the earlier words are there.
    QVERIFY(bench.desk->saveEdit(noteEdit(u"cal_1"_s, u"kept"_s), {}));
    SqlQuery(*bench.deskDb, "PRAGMA max_page_count = 1").next();
    try {
        (void)bench.desk->saveEdit(noteEdit(u"cal_1"_s, QString(500'000, u'x'), u"kept"_s), {});
        QFAIL("saved on a full disk");
    } catch (const DatabaseError &error) {
        QCOMPARE(error.toError().kind, Error::Kind::Storage);
    }
    QCOMPARE(bench.desk->outbox().first().after, u"kept"_s);
}

void StoreFaultsTest::confirmedCreationSurvivesEveryCrashPoint()
{
    // 0: nothing after the desk; 1: the cache has it, the desk has not forgotten; 2: all done. Each with the
    // record already brought by the sync or not, and each confirmed once more afterwards.
    for (int crash = 0; crash < 3; ++crash) {
        for (const bool syncedFirst : {false, true}) {
            Bench bench;
            QVERIFY(bench.desk->addAccount(test::account()));
            const auto queued = bench.desk->queueCreate(newCall());
            QVERIFY(queued);
            bench.cache->catchUp();
            const auto id = bench.cache->find(queued->call);
            QVERIFY(id);
            const Record record = RecordBuilder(u"cal_new"_s).notes(u"note"_s);
            if (syncedFirst)
                QVERIFY(bench.cache->applyPage(writeOf({record})));
            QVERIFY(bench.desk->outboxConfirm(queued->id, record));
            if (crash > 0)
                bench.cache->catchUp();
            if (crash > 1)
                bench.desk->forgetConfirmed(bench.cache->appliedCounter());

            bench.reopenDesk();
            bench.reopenCache();
            bench.cache->catchUp();
            bench.desk->forgetConfirmed(bench.cache->appliedCounter());
            QVERIFY(bench.desk->outboxConfirm(queued->id, record));
            QVERIFY(bench.desk->outbox().isEmpty());
            QCOMPARE(bench.cache->find(queued->call), id);
            QCOMPARE(bench.cache->find(record.ref), id);
            QCOMPARE(bench.cache->call(*id)->notes, u"note"_s);
            SqlQuery count(*bench.cacheDb, "SELECT count(*), (SELECT count(*) FROM records) FROM calls");
            QVERIFY(count.next());
            QCOMPARE(count.integer(0), 1);
            QCOMPARE(count.integer(1), 1);
        }
    }
}

void StoreFaultsTest::cacheFollowsTheDeskLater()
{
    Bench bench;
    QVERIFY(bench.desk->addAccount(test::account()));
    QVERIFY(bench.cache->applyPage(numberedPage(0)));
    QVERIFY(bench.desk->saveEdit(noteEdit(u"cal_3"_s, u"mine"_s), {}));
    {
        FailNth fail(bench.cacheDb, 1);
        QVERIFY_THROWS_EXCEPTION(DatabaseError, bench.cache->catchUp());
    }
    // Whatever is written next takes the edit along.
    QVERIFY(bench.cache->applyPage(numberedPage(1)));
    const auto id = bench.cache->find({AccountId{1}, u"cal_3"_s});
    QCOMPARE(bench.cache->call(*id)->notes, u"mine"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--write-until-killed"_s)
        return writeUntilKilled(arguments.value(2));
    StoreFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storefaults.moc"
