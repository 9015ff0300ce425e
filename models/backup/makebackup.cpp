// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/makebackup.h"

#include "models/backup/archive.h"
#include "models/backup/backupfile.h"
#include "models/backup/checkedcopy.h"
#include "models/backup/durable.h"
#include "models/store/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = BackupFault::Kind;

constexpr qint64 atOnce = 1024 * 1024;

qint64 sizeWithLog(const QString &file)
{
    return QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
}

struct Part {
    QString name;
    QString file;
    qint64 bytes = 0;
};

/// Whole recordings and what was worked out from them; not what is still coming.
QList<Part> recordingsIn(const QString &folder)
{
    QList<Part> parts;
    if (folder.isEmpty())
        return parts;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = BackupParts::recordings + QDir(folder).relativeFilePath(path);
        if (isRecordingPart(name) && !name.endsWith(u".part"))
            parts << Part{name, path, files.fileInfo().size()};
    }
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.name < b.name; });
    return parts;
}

class Making {
public:
    Making(const BackupOrder &order, const BackupWatch &watch)
        : m_order(order)
        , m_watch(watch)
        , m_unfinished(unfinishedName(order.file))
    {
    }

    BackupResult<BackupManifest> run();

private:
    BackupResult<void> copyFiles();
    BackupResult<void> addCopy(const QString &name, const Schema &schema,
                               Result<void> (StoreSnapshot::*copy)(const QString &,
                                                                   const StoreSnapshot::Watch &));
    BackupResult<void> write();
    BackupResult<void> writePart(ArchiveWriter &archive, const Part &part);
    BackupResult<void> writeText(ArchiveWriter &archive, const QString &name, const QByteArray &text);
    BackupManifest manifest() const;
    qint64 allBytes() const;
    BackupFault asFault(const Error &error) const;

    const BackupOrder &m_order;
    const BackupWatch &m_watch;
    const QString m_unfinished;
    QList<Part> m_parts;
    qint64 m_recordings = 0;
    qint64 m_packed = 0; ///< Bytes so far.
    QByteArray m_sums;
};

BackupFault Making::asFault(const Error &error) const
{
    return error.kind == Error::Kind::Cancelled ? BackupFault{Kind::Cancelled}
                                                : BackupFault{Kind::Store, {}, error.detail};
}

BackupResult<void> Making::addCopy(const QString &name, const Schema &schema,
                                   Result<void> (StoreSnapshot::*copy)(const QString &,
                                                                       const StoreSnapshot::Watch &))
{
    const QString file = m_order.scratch + u'/' + name;
    const auto watch = [this](qint64 done, qint64 all) {
        return !m_watch || m_watch(BackupStage::Copying, done, all);
    };
    const Result<void> copied = (m_order.snapshot.get()->*copy)(file, watch);
    if (!copied)
        return tl::unexpected(asFault(copied.error()));
    if (m_watch && !m_watch(BackupStage::Checking, 0, 0))
        return fault(Kind::Cancelled);
    if (const BackupResult<void> sound = checkDatabase(file, schema, name); !sound)
        return sound;
    m_parts << Part{name, file, QFileInfo(file).size()};
    return {};
}

BackupResult<void> Making::copyFiles()
{
    const QFileInfo settings(m_order.settingsFile);
    if (settings.isFile())
        m_parts << Part{BackupParts::settings, m_order.settingsFile, settings.size()};
    const BackupResult<void> desk = addCopy(BackupParts::desk, deskSchema(), &StoreSnapshot::copyDesk);
    if (!desk)
        return desk;
    if (m_order.withCalls) {
        const BackupResult<void> calls =
            addCopy(BackupParts::cache, cacheSchema(), &StoreSnapshot::copyCache);
        if (!calls)
            return calls;
    }
    const QList<Part> recordings = recordingsIn(m_order.audioFolder);
    m_recordings = recordings.size();
    m_parts += recordings;
    return {};
}

qint64 Making::allBytes() const
{
    qint64 bytes = 0;
    for (const Part &part : m_parts)
        bytes += part.bytes;
    return bytes;
}

BackupManifest Making::manifest() const
{
    const StoreSnapshot &snapshot = *m_order.snapshot;
    BackupManifest manifest;
    manifest.program = m_order.program;
    manifest.madeAt = m_order.now;
    manifest.deskSchema = snapshot.deskSchema();
    if (m_order.withCalls)
        manifest.cacheSchema = snapshot.cacheSchema();
    manifest.calls = snapshot.calls();
    manifest.accounts = snapshot.accounts();
    manifest.waiting = snapshot.waiting();
    manifest.recordings = m_recordings;
    manifest.bytes = allBytes();
    return manifest;
}

BackupResult<void> Making::writeText(ArchiveWriter &archive, const QString &name, const QByteArray &text)
{
    BackupResult<void> written = archive.begin(name, text.size());
    if (written)
        written = archive.write(text);
    m_sums +=
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8() + '\n';
    return written;
}

BackupResult<void> Making::writePart(ArchiveWriter &archive, const Part &part)
{
    QFile file(part.file);
    if (!file.open(QIODevice::ReadOnly))
        return fault(Kind::CannotRead, part.file, file.errorString());
    if (const BackupResult<void> begun = archive.begin(part.name, part.bytes); !begun)
        return begun;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = part.bytes; left > 0;) {
        const QByteArray bytes = file.read(std::min(left, atOnce));
        if (bytes.isEmpty())
            return fault(Kind::CannotRead, part.file, file.errorString());
        left -= bytes.size();
        hash.addData(bytes);
        if (const BackupResult<void> written = archive.write(bytes); !written)
            return written;
        m_packed += bytes.size();
        if (m_watch && !m_watch(BackupStage::Packing, m_packed, allBytes()))
            return fault(Kind::Cancelled);
    }
    m_sums += hash.result().toHex() + "  " + part.name.toUtf8() + '\n';
    return {};
}

BackupResult<void> Making::write()
{
    QFile file(m_unfinished);
    if (!openPrivately(file))
        return fault(Kind::CannotWrite, m_order.file, file.errorString());
    ArchiveWriter archive(file);
    BackupResult<void> written = writeText(archive, BackupParts::manifest, toJson(manifest()));
    for (auto part = m_parts.constBegin(); written && part != m_parts.constEnd(); ++part)
        written = writePart(archive, *part);
    if (written)
        written = writeText(archive, BackupParts::sums, QByteArray(m_sums));
    if (written)
        written = archive.finish();
    if (written && !flushToDisk(file))
        written = fault(Kind::CannotWrite, m_order.file, file.errorString());
    if (!written && written.error().kind == Kind::CannotWrite)
        return fault(Kind::CannotWrite, m_order.file, written.error().detail);
    return written;
}

BackupResult<BackupManifest> Making::run()
{
    const BackupResult<void> copied = copyFiles();
    m_order.snapshot->close(); // packing may take long
    if (!copied)
        return tl::unexpected(copied.error());
    if (const BackupResult<void> written = write(); !written)
        return tl::unexpected(written.error());
    BackupResult<BackupManifest> read = readBackup(m_unfinished, {}, BackupStage::Checking, m_watch);
    if (!read)
        return read;
    if (const QString reason = renameDurably(m_unfinished, m_order.file); !reason.isEmpty())
        return fault(Kind::CannotWrite, m_order.file, reason);
    return read;
}

} // namespace

BackupSizes backupSizes(const StorePaths &paths)
{
    BackupSizes sizes{sizeWithLog(paths.deskFile), sizeWithLog(paths.cacheFile), 0};
    for (const Part &recording : recordingsIn(paths.audioFolder))
        sizes.recordings += recording.bytes;
    return sizes;
}

BackupResult<BackupManifest> makeBackup(const BackupOrder &order, const BackupWatch &watch)
{
    QDir scratch(order.scratch);
    scratch.removeRecursively(); // what a killed program left
    if (!makePrivateFolder(order.scratch))
        return fault(Kind::CannotWrite, order.scratch, u"the folder cannot be made"_s);
    BackupResult<BackupManifest> made = Making(order, watch).run();
    scratch.removeRecursively();
    if (!made)
        QFile::remove(unfinishedName(order.file));
    return made;
}

} // namespace callboard
