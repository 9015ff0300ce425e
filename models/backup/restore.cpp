// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/restore.h"

#include "models/backup/backupfile.h"
#include "models/backup/checkedcopy.h"
#include "models/backup/durable.h"
#include "models/domain/edit.h"
#include "models/store/auditlog.h"
#include "models/store/store.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = BackupFault::Kind;

constexpr qint64 spareSpace = 16 * 1024 * 1024;

BackupResult<void> checkSpace(const BackupManifest &manifest, const QString &folder)
{
    const qint64 needed = manifest.bytes + spareSpace;
    if (QStorageInfo(folder).bytesAvailable() >= needed)
        return {};
    BackupFault noSpace{Kind::NoSpace, folder};
    noSpace.needed = needed;
    return tl::unexpected(noSpace);
}

BackupResult<void> checkVersions(const BackupManifest &manifest)
{
    if (manifest.deskSchema > deskSchema().version())
        return fault(Kind::NewerData, BackupParts::desk, manifest.program);
    if (manifest.cacheSchema.value_or(0) > cacheSchema().version())
        return fault(Kind::NewerData, BackupParts::cache, manifest.program);
    return {};
}

/// Names were checked: none leads out of the folder.
PartSink into(const QString &folder)
{
    return [folder](const QString &name, qint64) -> BackupResult<std::unique_ptr<QIODevice>> {
        auto file = std::make_unique<QFile>(folder + u'/' + name);
        if (!makePrivateFolder(QFileInfo(file->fileName()).absolutePath()) || !openPrivately(*file))
            return fault(Kind::CannotWrite, file->fileName(), file->errorString());
        return std::unique_ptr<QIODevice>(std::move(file));
    };
}

/// What may have been sent since goes nowhere by itself. Calls and guests that may have been made are looked
/// for before they are made again: that is what an attempt says.
qint64 holdEdits(Database &desk, TimePoint now, const BackupManifest &manifest)
{
    Transaction transaction(desk);
    execute(desk,
            "UPDATE outbox SET state = ?, attempts = max(attempts, 1), not_before = NULL "
            "WHERE confirmed_id IS NULL AND state NOT IN (?, ?)",
            OutboxState::Held, OutboxState::Rejected, OutboxState::Conflict);
    const qint64 held = desk.changes();
    writeAudit(desk, now, {.action = u"restore"_s, .detail = toIso(manifest.madeAt)});
    transaction.commit();
    return held;
}

BackupResult<qint64> makeSound(const QString &folder, const BackupManifest &manifest, const Clock &clock)
{
    const QString desk = folder + u'/' + BackupParts::desk;
    const QString cache = folder + u'/' + BackupParts::cache;
    if (const BackupResult<void> sound = checkDatabase(desk, deskSchema(), BackupParts::desk); !sound)
        return tl::unexpected(sound.error());
    if (manifest.cacheSchema) {
        const BackupResult<void> sound = checkDatabase(cache, cacheSchema(), BackupParts::cache);
        if (!sound)
            return tl::unexpected(sound.error());
    }
    {
        const Result<std::unique_ptr<Store>> opened = Store::open({cache, desk}, clock);
        if (!opened)
            return fault(Kind::Store, BackupParts::desk, opened.error().detail);
    }
    try {
        Database db(desk, {});
        const qint64 held = holdEdits(db, clock.now(), manifest);
        db.checkpointBeforeClosing();
        return held;
    } catch (const DatabaseError &error) {
        return fault(Kind::Store, BackupParts::desk, error.toError().detail);
    }
}

BackupResult<UnpackedBackup> unpack(const QString &file, const QString &folder, const Clock &clock,
                                    const BackupWatch &watch)
{
    BackupResult<BackupManifest> manifest = readManifest(file);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (const BackupResult<void> known = checkVersions(*manifest); !known)
        return tl::unexpected(known.error());
    if (!makePrivateFolder(folder))
        return fault(Kind::CannotWrite, folder, u"the folder cannot be made"_s);
    if (const BackupResult<void> fits = checkSpace(*manifest, folder); !fits)
        return tl::unexpected(fits.error());
    manifest = readBackup(file, into(folder), BackupStage::Unpacking, watch);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (watch && !watch(BackupStage::Checking, 0, 0))
        return fault(Kind::Cancelled);
    const BackupResult<qint64> held = makeSound(folder, *manifest, clock);
    if (!held)
        return tl::unexpected(held.error());
    return UnpackedBackup{*manifest, *held};
}

} // namespace

qint64 erasedSince(const QString &deskFile, TimePoint moment)
{
    if (!QFileInfo::exists(deskFile))
        return 0;
    try {
        Database desk(deskFile, {.access = Access::Read});
        SqlQuery query(desk, "SELECT count(*) FROM erasures WHERE at > ?", moment);
        return query.next() ? query.integer(0) : 0;
    } catch (const DatabaseError &) {
        return 0;
    }
}

BackupResult<UnpackedBackup> unpackBackup(const QString &file, const QString &folder, const Clock &clock,
                                          const BackupWatch &watch)
{
    QDir(folder).removeRecursively();
    BackupResult<UnpackedBackup> unpacked = unpack(file, folder, clock, watch);
    if (!unpacked)
        QDir(folder).removeRecursively();
    return unpacked;
}

} // namespace callboard
