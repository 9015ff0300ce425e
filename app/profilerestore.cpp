// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilerestore.h"

#include "models/backup/backupfile.h"
#include "models/backup/durable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = BackupFault::Kind;

QString unpackedFolder(const Profile &profile)
{
    return profile.data + u".restoring"_s;
}

/// It exists from the moment when the restored profile is whole until it has the place of the old one.
QString readyFolder(const Profile &profile)
{
    return profile.data + u".restored"_s;
}

QString freeFolderBeside(const Profile &profile, TimePoint now)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(toMs(now), QTimeZone::utc()).toString(u"yyyyMMdd'T'hhmmss"_s);
    const QString name = u"%1.before-%2"_s.arg(profile.data, stamp);
    QString folder = name;
    for (int n = 2; QFileInfo::exists(folder); ++n)
        folder = u"%1-%2"_s.arg(name).arg(n);
    return folder;
}

bool hasProfile(const Profile &profile)
{
    return !QDir(profile.data).isEmpty();
}

/// The settings of old go aside with the rest: a copy, so that they hold until the others do.
BackupResult<void> keepSettings(const Profile &profile)
{
    const QString copy = profile.data + u'/' + BackupParts::settings;
    QFile::remove(copy);
    if (QFileInfo::exists(profile.settingsFile()) && !QFile::copy(profile.settingsFile(), copy))
        return fault(Kind::CannotWrite, copy);
    return {};
}

BackupResult<void> exchange(const Profile &profile, const QString &aside)
{
    const QString ready = readyFolder(profile);
    QDir(ready).removeRecursively();
    const auto move = [](const QString &from, const QString &to) -> BackupResult<void> {
        const QString reason = renameDurably(from, to);
        return reason.isEmpty() ? BackupResult<void>() : fault(Kind::CannotWrite, to, reason);
    };
    if (const BackupResult<void> moved = move(unpackedFolder(profile), ready); !moved)
        return moved;
    if (!aside.isEmpty()) {
        if (const BackupResult<void> moved = move(profile.data, aside); !moved)
            return moved;
    }
    const BackupResult<void> moved = move(ready, profile.data);
    if (!moved && !aside.isEmpty())
        (void)renameDurably(aside, profile.data); // as it was
    return moved;
}

/// Replaces the present settings; from another disk, too.
bool moveSettings(const Profile &profile)
{
    const QString restored = profile.data + u'/' + BackupParts::settings;
    QFile from(restored);
    if (!from.exists())
        return true;
    QFile to(unfinishedName(profile.settingsFile()));
    const bool isCopied = from.open(QIODevice::ReadOnly) && openPrivately(to)
        && to.write(from.readAll()) == from.size() && flushToDisk(to);
    return isCopied && renameDurably(to.fileName(), profile.settingsFile()).isEmpty() && from.remove();
}

/// Beside those that are there; of one that is there twice, that one stays.
void moveRecordings(const Profile &profile)
{
    const QDir from(profile.data + u'/' + BackupParts::recordings.chopped(1));
    if (!from.exists())
        return;
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString to = profile.store().audioFolder + u'/' + from.relativeFilePath(file);
        if (makePrivateFolder(QFileInfo(to).absolutePath()) && !QFileInfo::exists(to))
            QFile::rename(file, to);
    }
    QDir(from).removeRecursively();
}

const QString restoredMark =
    u"restored"_s; ///< In the data folder until settings and recordings are in place.

} // namespace

QString backupName(TimePoint now)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMs(now));
    return u"callboard-%1.callboard-backup"_s.arg(moment.toString(u"yyyyMMdd"_s));
}

BackupOrder backupOrder(const Profile &profile, std::shared_ptr<StoreSnapshot> snapshot, TimePoint now)
{
    return {.snapshot = std::move(snapshot),
            .scratch = profile.cache + u"/backup"_s,
            .settingsFile = profile.settingsFile(),
            .audioFolder = profile.store().audioFolder,
            .program = QCoreApplication::applicationVersion(),
            .now = now};
}

BackupResult<RestoredProfile> restoreProfile(const Profile &profile, const QString &file, const Clock &clock,
                                             const BackupWatch &watch)
{
    const BackupResult<UnpackedBackup> unpacked = unpackBackup(file, unpackedFolder(profile), clock, watch);
    if (!unpacked)
        return tl::unexpected(unpacked.error());
    QFile mark(unpackedFolder(profile) + u'/' + restoredMark);
    BackupResult<void> done;
    if (!openPrivately(mark) || !flushToDisk(mark))
        done = fault(Kind::CannotWrite, mark.fileName(), mark.errorString());
    mark.close();
    const QString aside = hasProfile(profile) ? freeFolderBeside(profile, clock.now()) : QString();
    if (done && !aside.isEmpty())
        done = keepSettings(profile);
    if (done)
        done = exchange(profile, aside);
    if (!done) {
        QDir(unpackedFolder(profile)).removeRecursively();
        QDir(readyFolder(profile)).removeRecursively();
        return tl::unexpected(done.error());
    }
    if (const Result<void> finished = finishRestore(profile); !finished)
        return fault(Kind::CannotWrite, profile.settingsFile(), finished.error().detail);
    return RestoredProfile{*unpacked, aside};
}

Result<void> finishRestore(const Profile &profile)
{
    QDir(unpackedFolder(profile)).removeRecursively();
    if (const QString ready = readyFolder(profile); QFileInfo::exists(ready)) {
        if (hasProfile(profile))
            QDir(ready).removeRecursively(); // nothing had been decided
        else if (const QString reason = renameDurably(ready, profile.data); !reason.isEmpty())
            return failure(Error::Kind::Storage, u"cannot rename %1: %2"_s.arg(ready, reason));
    }
    const QString mark = profile.data + u'/' + restoredMark;
    if (!QFileInfo::exists(mark))
        return {};
    if (!moveSettings(profile))
        return failure(Error::Kind::Storage, u"cannot write %1"_s.arg(profile.settingsFile()));
    moveRecordings(profile);
    QFile::remove(mark);
    return {};
}

} // namespace callboard
