// SPDX-License-Identifier: GPL-3.0-or-later
// A backup as a file: what goes in comes out, and whatever is not one, or not whole, is refused by name.
#include "models/backup/archive.h"
#include "models/backup/backupfile.h"
#include "models/backup/makebackup.h"
#include "models/backup/restore.h"
#include "models/store/migrations.h"
#include "tests/store/storefixture.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSettings>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

using Kind = BackupFault::Kind;
using Parts = QList<std::pair<QString, QByteArray>>;

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyTableComesBack();
    void withoutCallsTheCacheIsLeftOut();
    void recordingsComeBackByteForByte();
    void fileIsForItsOwnerOnlyAndNothingElseIsLeft();
    void workGoesOnWhileItIsMade();
    void stoppingLeavesTheOlderBackup();
    void waitingEditsAreHeld();
    void earlierSchemasAreTakenToToday_data();
    void earlierSchemasAreTakenToToday();
    void bytesThatChangedAreFound();
    void shortenedFilesAreRefused();
    void strangePartsAreRefused_data();
    void strangePartsAreRefused();
    void strangeDatabasesAreRefused_data();
    void strangeDatabasesAreRefused();
    void bombsAreNotUnpacked();
    void otherFilesAreNoBackups_data();
    void otherFilesAreNoBackups();
    void newerVersionsAreNamed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"a.callboard-backup"_s); }
    QString unpackedFolder() const { return path(u"unpacked"_s); }
    BackupOrder order()
    {
        BackupOrder order;
        order.snapshot = got((*m_profile)->snapshot());
        order.file = file();
        order.scratch = path(u"scratch"_s);
        order.settingsFile = path(u"callboard.ini"_s);
        order.program = u"1.2.3"_s;
        order.now = m_profile->clock.now();
        return order;
    }
    BackupResult<BackupManifest> make(const BackupOrder &order) { return makeBackup(order, {}); }
    BackupResult<UnpackedBackup> unpack()
    {
        return unpackBackup(file(), unpackedFolder(), m_profile->clock, {});
    }
    /// Refused, and nothing is left of the attempt.
    void refuses(Kind kind, const QString &subject = {})
    {
        const BackupResult<UnpackedBackup> unpacked = unpack();
        QVERIFY(!unpacked);
        QCOMPARE(int(unpacked.error().kind), int(kind));
        if (!subject.isNull())
            QCOMPARE(unpacked.error().subject, subject);
        QVERIFY(!QFileInfo::exists(unpackedFolder()));
    }
    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static Parts partsOf(const QString &name)
    {
        QFile file(name);
        Parts parts;
        if (!file.open(QIODevice::ReadOnly))
            return parts;
        ArchiveReader archive(file);
        for (auto part = archive.next(); part && *part; part = archive.next()) {
            QByteArray bytes;
            while (bytes.size() < (*part)->bytes)
                bytes += *archive.read(1 << 20);
            parts.append({(*part)->name, bytes});
        }
        return parts;
    }
    /// An archive of these parts; with sums that are right, unless one is among them.
    void pack(Parts parts)
    {
        QByteArray sums;
        bool hasSums = false;
        for (const auto &[name, bytes] : parts) {
            hasSums = hasSums || name == BackupParts::sums;
            sums += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8()
                + '\n';
        }
        if (!hasSums)
            parts.append({BackupParts::sums, sums});
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        ArchiveWriter archive(target);
        for (const auto &[name, bytes] : parts) {
            QVERIFY(archive.begin(name, bytes.size()));
            QVERIFY(archive.write(bytes));
        }
        QVERIFY(archive.finish());
    }
    /// Of a good backup, without its sums.
    Parts goodParts()
    {
        got2(make(order()));
        Parts parts = partsOf(file());
        parts.removeLast();
        return parts;
    }
    template<typename T> static void got2(const BackupResult<T> &result)
    {
        if (!result)
            QFAIL(qPrintable(u"fault %1 %2 %3"_s.arg(int(result.error().kind))
                                 .arg(result.error().subject, result.error().detail)));
    }
    static QStringList rowsOf(const QString &file)
    {
        Database db(file, {.access = Access::Read});
        QStringList rows;
        QStringList tables;
        {
            SqlQuery table(db,
                           "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                           "name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name");
            while (table.next())
                tables << table.text(0);
        }
        for (const QString &table : std::as_const(tables)) {
            QStringList columns;
            {
                SqlQuery column(
                    db, "SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('" + table.toUtf8() + "')",
                    SqlQuery::Keep::Once);
                while (column.next())
                    columns << column.text(0);
            }
            SqlQuery row(db,
                         "SELECT " + columns.join(u" || '|' || "_s).toUtf8() + " FROM \"" + table.toUtf8()
                             + "\" ORDER BY 1",
                         SqlQuery::Keep::Once);
            while (row.next())
                rows << table + u": "_s + row.text(0);
        }
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;
};

/// Calls, notes, a waiting edit, a call that was logged here, and settings.
void BackupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    QList<Record> records;
    for (int i = 0; i < 40; ++i)
        records << RecordBuilder(u"cal_%1"_s.arg(i)).at("2026-03-16T10:00:00Z").build();
    got((*m_profile)->applyPage(writeOf(records)));
    got((*m_profile)->saveEdit(noteEdit(u"cal_3"_s, u"Wants a cot"_s)));
    got((*m_profile)->setReviewed({AccountId{1}, u"cal_4"_s}, true));
    got((*m_profile)->setLabel(QueryField::Line, u"+33298000000"_s, u"Front desk"_s));
    QSettings settings(path(u"callboard.ini"_s), QSettings::IniFormat);
    settings.setValue(u"property/name"_s, u"Seaside"_s);
    settings.sync();
}

void BackupTest::cleanup()
{
    m_profile.reset();
    m_folder.reset();
}

void BackupTest::everyTableComesBack()
{
    QStringList desk = rowsOf(m_profile->deskFile());
    const QStringList cache = rowsOf(m_profile->cacheFile());
    const BackupResult<BackupManifest> made = make(order());
    got2(made);
    QCOMPARE(made->calls, 40);
    QCOMPARE(made->accounts, 1);
    QCOMPARE(made->waiting, 1);
    QCOMPARE(made->program, u"1.2.3"_s);
    QCOMPARE(made->madeAt, m_profile->clock.now());
    // As it lies there, before anything is held.
    for (const auto &[name, bytes] : partsOf(file()))
        write(path(u"raw/"_s + name), bytes);
    QCOMPARE(rowsOf(path(u"raw/desk.sqlite"_s)), desk);
    QCOMPARE(rowsOf(path(u"raw/cache.sqlite"_s)), cache);
    QCOMPARE(contents(path(u"raw/callboard.ini"_s)), contents(path(u"callboard.ini"_s)));
    const BackupResult<UnpackedBackup> unpacked = unpack();
    got2(unpacked);
    QCOMPARE(unpacked->manifest, *made);
    // Restored: the same but for what is held, and the trail that says so.
    QStringList restored = rowsOf(unpackedFolder() + u"/desk.sqlite"_s);
    const auto isToldOf = [](const QString &row) {
        return row.startsWith(u"audit: ") || row.startsWith(u"outbox: ")
            || row.startsWith(u"sqlite_sequence: ");
    };
    restored.removeIf(isToldOf);
    desk.removeIf(isToldOf);
    QCOMPARE(restored, desk);
    QCOMPARE(rowsOf(unpackedFolder() + u"/cache.sqlite"_s), cache);
}

void BackupTest::withoutCallsTheCacheIsLeftOut()
{
    BackupOrder small = order();
    small.withCalls = false;
    got2(make(small));
    for (const auto &[name, bytes] : partsOf(file()))
        QVERIFY(name != BackupParts::cache);
    const BackupResult<UnpackedBackup> unpacked = unpack();
    got2(unpacked);
    QVERIFY(!unpacked->manifest.cacheSchema);
    auto store = Store::open({unpackedFolder() + u"/cache.sqlite"_s, unpackedFolder() + u"/desk.sqlite"_s},
                             m_profile->clock);
    QVERIFY(store);
    QCOMPARE(got((*store)->callIds({})).size(), size_t(0));
    QCOMPARE(got((*store)->accounts()).size(), 1);
    QCOMPARE(got((*store)->outbox()).size(), 1);
}

void BackupTest::recordingsComeBackByteForByte()
{
    const QString name = u"1/0123456789abcdef-fedcba9876543210.audio"_s;
    const QByteArray audio(300'001, 'a');
    write(path(u"audio/"_s + name), audio);
    write(path(u"audio/1/0123456789abcdef-fedcba9876543211.part"_s), "still coming");
    write(path(u"audio/1/notes.txt"_s), "not ours");
    BackupOrder whole = order();
    whole.audioFolder = path(u"audio"_s);
    const BackupResult<BackupManifest> made = make(whole);
    got2(made);
    QCOMPARE(made->recordings, 1);
    got2(unpack());
    QCOMPARE(contents(unpackedFolder() + u"/recordings/"_s + name), audio);
    QVERIFY(!QFileInfo::exists(unpackedFolder() + u"/recordings/1/notes.txt"_s));
}

void BackupTest::fileIsForItsOwnerOnlyAndNothingElseIsLeft()
{
    got2(make(order()));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
    QVERIFY(!QFileInfo::exists(path(u"scratch"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"a.callboard-backup"_s, u"callboard.ini"_s}));
}

void BackupTest::workGoesOnWhileItIsMade()
{
    const BackupOrder before = order();
    got((*m_profile)->saveEdit(noteEdit(u"cal_5"_s, u"Later"_s)));
    const BackupResult<BackupManifest> made = make(before);
    got2(made);
    QCOMPARE(made->waiting, 1);
    got2(unpack());
    QVERIFY(rowsOf(unpackedFolder() + u"/desk.sqlite"_s).filter(u"Later"_s).isEmpty());
}

void BackupTest::stoppingLeavesTheOlderBackup()
{
    got2(make(order()));
    const QByteArray older = contents(file());
    for (const BackupStage stage : {BackupStage::Copying, BackupStage::Packing, BackupStage::Checking}) {
        const BackupResult<BackupManifest> made =
            makeBackup(order(), [stage](BackupStage at, qint64, qint64) { return at != stage; });
        QVERIFY(!made);
        QCOMPARE(int(made.error().kind), int(Kind::Cancelled));
        QCOMPARE(contents(file()), older);
        QVERIFY(!QFileInfo::exists(path(u".a.callboard-backup.part"_s)));
    }
}

/// Whatever waited may have been sent after the backup was made.
void BackupTest::waitingEditsAreHeld()
{
    NewCall logged;
    logged.account = AccountId{1};
    logged.facts.direction = Direction::Inbound;
    logged.facts.fromNumber = u"+33142278186"_s;
    logged.facts.toNumber = u"+33298000000"_s;
    got((*m_profile)->queueCreate(logged));
    QCOMPARE(got((*m_profile)->outboxDue(AccountId{1}, m_profile->clock.now())).size(), 2);
    got2(make(order()));
    const BackupResult<UnpackedBackup> unpacked = unpack();
    got2(unpacked);
    QCOMPARE(unpacked->held, 2);
    auto opened = Store::open({unpackedFolder() + u"/cache.sqlite"_s, unpackedFolder() + u"/desk.sqlite"_s},
                              m_profile->clock);
    QVERIFY(opened);
    Store &store = **opened;
    QCOMPARE(got(store.outboxDue(AccountId{1}, m_profile->clock.now() + std::chrono::hours(1000))).size(), 0);
    for (const OutboxItem &item : got(store.outbox())) {
        QCOMPARE(int(item.state), int(OutboxState::Held));
        got(store.outboxRetry(item.id));
    }
    // Sent when the user says so; a call is looked for first: that is what an attempt means.
    for (const OutboxItem &item : got(store.outboxDue(AccountId{1}, m_profile->clock.now()))) {
        QCOMPARE(int(item.state), int(OutboxState::Queued));
        QVERIFY(item.kind != OutboxKind::Create || item.attempts > 0);
    }
}

void BackupTest::earlierSchemasAreTakenToToday_data()
{
    QTest::addColumn<int>("desk");
    QTest::addColumn<int>("cache");
    for (int version = 1; version <= deskSchema().version(); ++version)
        QTest::addRow("desk %d", version) << version << cacheSchema().version();
    for (int version = 1; version <= cacheSchema().version(); ++version)
        QTest::addRow("cache %d", version) << deskSchema().version() << version;
    QTest::addRow("profile of an earlier version") << 0 << 0;
}

/// Files as each earlier version made them, packed as it would have packed them.
void BackupTest::earlierSchemasAreTakenToToday()
{
    QFETCH(int, desk);
    QFETCH(int, cache);
    const auto made = [this](const QString &name, const Schema &schema, int version) {
        const QString file = path(u"old-"_s + name);
        {
            Database db(file, {});
            migrate(db, {schema.applicationId, schema.migrations.first(size_t(version))});
            if (schema.applicationId == deskSchema().applicationId)
                db.execute(
                    "INSERT INTO accounts (uuid, provider, name, folded_name, base_url, options, secret, "
                    "colour) VALUES ('u', 1, 'Old', 'old', '', '{}', 'keyring', '')");
            db.execute("PRAGMA journal_mode = DELETE");
        }
        return contents(file);
    };
    const auto kept = [](const QString &name) {
        QFile file(QString::fromLatin1(TEST_DATA) + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
    };
    const bool isKept = desk == 0;
    BackupManifest manifest;
    manifest.program = u"0.0.1"_s;
    manifest.deskSchema = isKept ? 2 : desk;
    manifest.cacheSchema = isKept ? 2 : cache;
    const QByteArray deskBytes = isKept ? kept(u"desk-v2.sqlite.z"_s) : made(u"desk"_s, deskSchema(), desk);
    const QByteArray cacheBytes =
        isKept ? kept(u"cache-v2.sqlite.z"_s) : made(u"cache"_s, cacheSchema(), cache);
    manifest.bytes = deskBytes.size() + cacheBytes.size();
    pack({{BackupParts::manifest, toJson(manifest)},
          {BackupParts::desk, deskBytes},
          {BackupParts::cache, cacheBytes}});
    got2(unpack());
    auto store = Store::open({unpackedFolder() + u"/cache.sqlite"_s, unpackedFolder() + u"/desk.sqlite"_s},
                             m_profile->clock);
    QVERIFY(store);
    const StoreHealth health = got((*store)->health());
    QCOMPARE(health.cacheSchema, cacheSchema().version());
    QVERIFY(!health.cacheWasRebuilt);
    QCOMPARE(got((*store)->accounts()).size(), isKept ? 3 : 1);
    QCOMPARE(health.calls, isKept ? 160 : 0);
    QCOMPARE(got((*store)->outbox()).size(), isKept ? 2 : 0);
}

/// One flipped bit anywhere is found, unless it is one of the few that say nothing: then all is as it was.
void BackupTest::bytesThatChangedAreFound()
{
    got2(make(order()));
    const QByteArray good = contents(file());
    const Parts parts = partsOf(file());
    QByteArray damaged;
    int found = 0;
    const qsizetype step = std::max<qsizetype>(1, good.size() / 150);
    for (qsizetype at = 0; at < good.size(); at += step) {
        QByteArray bad = good;
        bad[at] = char(bad.at(at) ^ 0x10);
        write(file(), bad);
        const BackupResult<BackupManifest> read = readBackup(file(), {}, BackupStage::Checking, {});
        if (read) {
            QVERIFY2(partsOf(file()) == parts, qPrintable(u"byte %1"_s.arg(at)));
            continue;
        }
        damaged = bad;
        ++found;
    }
    QVERIFY(found > 100);
    write(file(), damaged);
    refuses(Kind::Damaged);
}

void BackupTest::shortenedFilesAreRefused()
{
    got2(make(order()));
    const QByteArray good = contents(file());
    for (const qsizetype size : {good.size() - 1, good.size() * 3 / 4, good.size() / 2}) {
        write(file(), good.first(size));
        refuses(Kind::Truncated);
    }
    write(file(), {});
    refuses(Kind::NotABackup);
}

void BackupTest::strangePartsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name :
         {u"../desk.sqlite"_s, u"/etc/passwd"_s, u"recordings/../../x"_s, u"recordings/1/../../../x.audio"_s,
          u"recordings/1/0123456789abcdef-0123456789abcdef.audio/x"_s, u"desk.sqlite-wal"_s, u"restored"_s,
          u"desk.sqlite"_s, u"callboard.ini"_s, u"manifest.json"_s,
          u"recordings/0/0123456789abcdef-0123456789abcdef.audio\n"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void BackupTest::strangePartsAreRefused()
{
    QFETCH(QString, name);
    Parts parts = goodParts();
    parts.append({name, "evil"});
    pack(parts);
    refuses(Kind::Foreign, name);
    QVERIFY(!QFileInfo::exists(path(u"x"_s)) && !QFileInfo::exists(path(u"desk.sqlite"_s)));
}

void BackupTest::strangeDatabasesAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger that was not there")
        << QByteArray("CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM accounts; END");
    QTest::newRow("view in the place of a table")
        << QByteArray("DROP TABLE own_words; CREATE VIEW own_words AS SELECT 1 AS id, 'x' AS word");
    QTest::newRow("table is missing") << QByteArray("DROP TABLE renames");
    QTest::newRow("table that was not there") << QByteArray("CREATE TABLE more (id INTEGER PRIMARY KEY)");
    QTest::newRow("other kind of file") << QByteArray("PRAGMA application_id = 7");
}

void BackupTest::strangeDatabasesAreRefused()
{
    QFETCH(QByteArray, sql);
    Parts parts = goodParts();
    for (auto &[name, bytes] : parts) {
        if (name != BackupParts::desk)
            continue;
        const QString changed = path(u"changed.sqlite"_s);
        write(changed, bytes);
        {
            Database db(changed, {});
            db.execute(sql);
            db.execute("PRAGMA journal_mode = DELETE");
        }
        bytes = contents(changed);
    }
    BackupManifest manifest = *manifestFrom(parts.first().second);
    manifest.bytes += 1 << 20;
    parts.first().second = toJson(manifest);
    pack(parts);
    refuses(Kind::Unsound, BackupParts::desk);
}

void BackupTest::bombsAreNotUnpacked()
{
    Parts parts = goodParts();
    BackupManifest manifest = *manifestFrom(parts.first().second);
    manifest.bytes = qint64(1) << 50;
    parts.first().second = toJson(manifest);
    pack(parts);
    refuses(Kind::TooLarge);
    // More than was said.
    manifest.bytes = 1000;
    parts.first().second = toJson(manifest);
    pack(parts);
    refuses(Kind::TooLarge);
}

void BackupTest::otherFilesAreNoBackups_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("dear diary");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1');
}

void BackupTest::otherFilesAreNoBackups()
{
    QFETCH(QByteArray, bytes);
    write(file(), bytes);
    refuses(Kind::NotABackup);
    QFile::remove(file());
    refuses(Kind::CannotRead, file());
    pack({{u"hello.txt"_s, "hello"}});
    refuses(Kind::NotABackup);
}

void BackupTest::newerVersionsAreNamed()
{
    Parts parts = goodParts();
    const BackupManifest good = *manifestFrom(parts.first().second);
    BackupManifest newer = good;
    newer.deskSchema = deskSchema().version() + 1;
    parts.first().second = toJson(newer);
    pack(parts);
    refuses(Kind::NewerData, BackupParts::desk);
    QCOMPARE(unpack().error().detail, u"1.2.3"_s);
    newer = good;
    newer.cacheSchema = cacheSchema().version() + 1;
    parts.first().second = toJson(newer);
    pack(parts);
    refuses(Kind::NewerData, BackupParts::cache);
    newer = good;
    newer.format = BackupManifest::newestFormat + 1;
    parts.first().second = toJson(newer);
    pack(parts);
    refuses(Kind::NewerFormat);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
