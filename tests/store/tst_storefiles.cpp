// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/files.h"
#include "models/store/salvage.h"
#include "models/store/storednumbers.h"
#include "tests/store/storefixture.h"

#include <array>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

// A schema with a history, since the real ones have none yet.
constexpr std::array history{
    Migration{1, "CREATE TABLE calls (id INTEGER PRIMARY KEY, note TEXT) STRICT"},
    Migration{2, "ALTER TABLE calls ADD COLUMN staff TEXT; CREATE INDEX by_staff ON calls (staff)"},
    Migration{
        3,
        "CREATE TABLE marks (id INTEGER PRIMARY KEY); UPDATE calls SET staff = 'nobody' WHERE staff IS NULL"},
};
static_assert(numberedFromOne(history));
static_assert(!numberedFromOne(std::array{Migration{1, ""}, Migration{1, ""}}));

Schema upTo(size_t version)
{
    return {0x74657374, std::span(history).first(version)};
}

QStringList schemaOf(Database &db)
{
    QStringList result;
    SqlQuery row(db, "SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    while (row.next())
        result << row.text(0);
    return result;
}

QByteArray contentOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void overwrite(const QString &file, qint64 offset, const QByteArray &bytes)
{
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadWrite));
    QVERIFY(f.seek(offset));
    QCOMPARE(f.write(bytes), bytes.size());
}

} // namespace

class StoreFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreTheOwnersOnly();
    void everyOldVersionMigratesToTheSameSchema_data();
    void everyOldVersionMigratesToTheSameSchema();
    void migrationKeepsABackup();
    void newerFileIsRefusedAndUntouched_data();
    void newerFileIsRefusedAndUntouched();
    void damagedCacheIsRebuilt_data();
    void damagedCacheIsRebuilt();
    void damagedDeskIsSalvaged();
    void lostAccountGetsAStandIn();
    void numbersAreThoseOfTheVocabularies();
    void unknownNumberInTheCacheIsDamage();
    void unknownNumberInTheDeskIsMended();
    void unusableFolderIsAStorageError();
    void healthReportsWhatIsThere();
};

void StoreFilesTest::filesAreTheOwnersOnly()
{
    Profile profile;
    profile.addAccount();
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &file : {profile.cacheFile(), profile.deskFile(), profile.deskFile() + u"-wal"_s})
        QCOMPARE(QFile::permissions(file), owner);
    QCOMPARE(QFile::permissions(QFileInfo(profile.deskFile()).path()),
             owner | QFile::ExeOwner | QFile::ExeUser);
}

void StoreFilesTest::everyOldVersionMigratesToTheSameSchema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= int(history.size()); ++version)
        QTest::addRow("from %d", version) << version;
}

void StoreFilesTest::everyOldVersionMigratesToTheSameSchema()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    Database fresh(folder.filePath(u"fresh"_s), {});
    migrate(fresh, upTo(history.size()));
    Database old(folder.filePath(u"old"_s), {});
    migrate(old, upTo(size_t(version)));
    migrate(old, upTo(history.size()));
    QCOMPARE(schemaOf(old), schemaOf(fresh));
    QCOMPARE(schemaVersion(old), int(history.size()));
}

void StoreFilesTest::migrationKeepsABackup()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"old.sqlite"_s);
    {
        auto opened = openForWriting({.file = file, .schema = upTo(1), .options = {}});
        QVERIFY(opened);
        execute(*opened->db, "INSERT INTO calls (note) VALUES ('kept')");
    }
    const Schema now = upTo(3);
    auto opened = openForWriting({.file = file, .schema = now, .options = {}});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    SqlQuery migrated(*opened->db, "SELECT note, staff FROM calls");
    QVERIFY(migrated.next());
    QCOMPARE(migrated.text(1), u"nobody"_s);
    Database backup(file + u".v1-backup"_s, {.access = Access::Read});
    QCOMPARE(schemaVersion(backup), 1);
    SqlQuery row(backup, "SELECT note FROM calls");
    QVERIFY(row.next());
    QCOMPARE(row.text(0), u"kept"_s);
}

void StoreFilesTest::newerFileIsRefusedAndUntouched_data()
{
    QTest::addColumn<bool>("isCache");
    QTest::newRow("cache") << true;
    QTest::newRow("desk") << false;
}

void StoreFilesTest::newerFileIsRefusedAndUntouched()
{
    QFETCH(bool, isCache);
    Profile profile;
    profile.addAccount();
    profile.close();
    const QString file = isCache ? profile.cacheFile() : profile.deskFile();
    overwrite(file, 60, QByteArray("\0\0\0\x63", 4));
    const QByteArray before = contentOf(file);
    const auto opened = profile.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NewerFile);
    QCOMPARE(contentOf(file), before);
}

void StoreFilesTest::damagedCacheIsRebuilt_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("wasClosed");
    QTest::newRow("not a database") << qint64(0) << QByteArray(200, 'x') << true;
    QTest::newRow("a page in the middle, after a crash")
        << qint64(4096 * 3) << QByteArray(4096 * 4, 'x') << false;
}

void StoreFilesTest::damagedCacheIsRebuilt()
{
    QFETCH(qint64, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, wasClosed);
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(writeOf({RecordBuilder().notes(u"old"_s)})));
    profile.close();
    overwrite(profile.cacheFile(), offset, bytes);
    if (!wasClosed) {
        QFile log(profile.cacheFile() + u"-wal"_s); // left behind, though of no use
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("torn");
        log.close();
    }
    profile.reopen();
    QVERIFY(got(profile->health()).cacheWasRebuilt);
    QCOMPARE(profile.ids().size(), size_t(0));
    QCOMPARE(got(profile->accounts()).size(), 1);
    got(profile->applyPage(writeOf({RecordBuilder()})));
    QCOMPARE(profile.ids().size(), size_t(1));
    profile.reopen();
    QVERIFY(!got(profile->health()).cacheWasRebuilt);
}

void StoreFilesTest::damagedDeskIsSalvaged()
{
    constexpr int edits = 3000;
    Profile profile;
    profile.addAccount();
    profile.close();
    {
        Database desk(profile.deskFile(), {});
        Transaction transaction(desk);
        for (int i = 0; i < edits; ++i)
            execute(desk,
                    "INSERT INTO outbox (account_id, provider_call_id, kind, field, after, state, attempts, "
                    "created_at, "
                    "changed_at) VALUES (1, ?, 1, 1, ?, 1, 0, 0, 0)",
                    u"cal_%1"_s.arg(i), QString(200, u'n'));
        transaction.commit();
        desk.checkpointBeforeClosing();
    }
    // One page deep inside the outbox table.
    QFile file(profile.deskFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const qsizetype inside = bytes.indexOf(QByteArray(200, 'n'), bytes.size() / 2);
    QVERIFY(inside > 0);
    overwrite(profile.deskFile(), inside / 4096 * 4096, QByteArray(4096, '\0'));

    profile.reopen();
    QVERIFY(got(profile->health()).deskWasSalvaged);
    QCOMPARE(got(profile->health()).integrity, u"ok"_s);
    QCOMPARE(got(profile->accounts()).constFirst().name, u"Hotel"_s);
    const auto saved = got(profile->outbox());
    QVERIFY2(saved.size() >= edits - 60 && saved.size() < edits, qPrintable(QString::number(saved.size())));
    const QStringList copies =
        QFileInfo(profile.deskFile()).dir().entryList({u"desk.sqlite.damaged-*"_s}, QDir::Files);
    QVERIFY(!copies.isEmpty());
}

void StoreFilesTest::lostAccountGetsAStandIn()
{
    const QTemporaryDir folder;
    Database damaged(folder.filePath(u"damaged"_s), {});
    migrate(damaged, deskSchema());
    damaged.execute("PRAGMA foreign_keys = OFF");
    execute(damaged,
            "INSERT INTO outbox (account_id, provider_call_id, kind, field, after, state, attempts, "
            "created_at, changed_at) "
            "VALUES (7, 'cal_1', 1, 1, 'typed', 1, 0, 0, 0)");
    Database target(folder.filePath(u"target"_s), {});
    migrate(target, deskSchema());
    QCOMPARE(salvage(folder.filePath(u"damaged"_s), target), 1);
    SqlQuery row(target, "SELECT a.id, o.after FROM outbox o JOIN accounts a ON a.id = o.account_id");
    QVERIFY(row.next());
    QCOMPARE(row.integer(0), 7);
    QCOMPARE(row.text(1), u"typed"_s);
}

void StoreFilesTest::numbersAreThoseOfTheVocabularies()
{
    QCOMPARE(numbersOf<Direction>.last, int(allDirections().size()));
    QCOMPARE(numbersOf<CallStatus>.last, int(allCallStatuses().size()));
    QCOMPARE(numbersOf<Provider>.last, int(allProviders().size()));
    QCOMPARE(numbersOf<DoneReason>.last, int(allDoneReasons().size()));
    QCOMPARE(numbersOf<KeptKind>.last, int(keptKinds().size()));
}

/// A bit that flipped where SQLite cannot see it.
void StoreFilesTest::unknownNumberInTheCacheIsDamage()
{
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(writeOf({RecordBuilder()})));
    profile.close();
    Database(profile.cacheFile(), {}).execute("UPDATE calls SET status = 7");
    profile.reopen();
    const auto facet = QCoro::waitFor(profile->facet(QueryField::Status, {}));
    QCOMPARE(facet.error().kind, Error::Kind::Storage);
    profile.reopen();
    QVERIFY(got(profile->health()).cacheWasRebuilt);
    QCOMPARE(profile.ids().size(), size_t(0));
}

void StoreFilesTest::unknownNumberInTheDeskIsMended()
{
    Profile profile;
    profile.addAccount();
    profile.addAccount(u"Rental"_s, Provider::Quo);
    profile.close();
    {
        Database desk(profile.deskFile(), {});
        const char *insert =
            "INSERT INTO outbox (account_id, provider_call_id, kind, field, after, state, attempts, "
            "created_at, changed_at) VALUES (1, ?, ?, 1, 'typed', ?, 0, 0, 0)";
        execute(desk, insert, u"cal_1"_s, 1, 9); // a state
        execute(desk, insert, u"cal_2"_s, 5, 1); // a kind
        execute(desk, insert, u"cal_3"_s, 1, 1);
        desk.execute("UPDATE accounts SET provider = 57 WHERE id = 2");
    }
    profile.reopen();
    QVERIFY(got(profile->health()).deskWasSalvaged);
    QCOMPARE(got(profile->accounts()).size(), 1);
    const QList<OutboxItem> saved = got(profile->outbox());
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved.first().state, OutboxState::Unknown); // it is compared before anything is sent
    QCOMPARE(saved.first().after, u"typed"_s);
    QCOMPARE(saved.last().state, OutboxState::Queued);
    profile.reopen();
    QVERIFY(!got(profile->health()).deskWasSalvaged);
}

void StoreFilesTest::unusableFolderIsAStorageError()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const FakeClock clock;
    const auto opened =
        Store::open({folder.filePath(u"file/cache.sqlite"_s), folder.filePath(u"file/desk.sqlite"_s)}, clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().detail.contains(u"file"_s));
}

void StoreFilesTest::healthReportsWhatIsThere()
{
    Profile profile;
    profile.addAccount();
    PageWrite write = writeOf({RecordBuilder(u"cal_1"_s), RecordBuilder(u"cal_2"_s)});
    write.page.setAside = {{u"cal_3"_s, "{}", u"direction: missing"_s}};
    got(profile->applyPage(write));
    const StoreHealth health = got(profile->health());
    QCOMPARE(health.calls, 2);
    QCOMPARE(health.records, 2);
    QCOMPARE(health.setAside, 1);
    QCOMPARE(health.cacheSchema, cacheSchema().version());
    QCOMPARE(health.deskSchema, deskSchema().version());
    QCOMPARE(health.integrity, u"ok"_s);
    QVERIFY(health.cacheBytes > 0 && health.deskBytes > 0 && !health.sqliteVersion.isEmpty());
}

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "tst_storefiles.moc"
