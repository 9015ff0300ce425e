// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupfile.h"

#include "models/backup/archive.h"
#include "models/backup/durable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = BackupFault::Kind;

constexpr qint64 atOnce = 1024 * 1024;
constexpr qint64 largestManifest = 64 * 1024;
constexpr qint64 largestSettings = 4 * 1024 * 1024;
constexpr qint64 sumLine = 200; ///< The longest line of SHA256SUMS.
/// Databases become a fifth to a thirtieth; nothing of ours becomes less than this part.
constexpr qint64 mostExpansion = 500;
constexpr qint64 mostRecordings = 1'000'000; ///< Files are not free, either.
constexpr qint64 smallChange = 64 * 1024 * 1024;

BackupFault named(BackupFault fault, const QString &part)
{
    if (fault.subject.isEmpty())
        fault.subject = part;
    return fault;
}

/// Where a part stands among the others; absent: no backup has such a part.
std::optional<int> placeOf(const QString &name)
{
    static const QStringList order{BackupParts::settings, BackupParts::desk, BackupParts::cache};
    if (const auto place = order.indexOf(name); place >= 0)
        return int(place);
    if (isRecordingPart(name))
        return int(order.size());
    return name == BackupParts::sums ? std::optional(int(order.size()) + 1) : std::nullopt;
}

class Reading {
public:
    Reading(QFile &file, const PartSink &sink, BackupStage stage, const BackupWatch &watch)
        : m_file(file)
        , m_archive(file)
        , m_sink(sink)
        , m_stage(stage)
        , m_watch(watch)
    {
    }

    BackupResult<BackupManifest> manifest();
    BackupResult<void> rest(const BackupManifest &manifest);

private:
    BackupResult<QByteArray> whole(const ArchiveReader::Part &part, qint64 most);
    BackupResult<void> readPart(const ArchiveReader::Part &part);
    BackupResult<void> checkPlace(const ArchiveReader::Part &part, const BackupManifest &manifest);
    BackupResult<void> end(const ArchiveReader::Part &part, const BackupManifest &manifest);
    BackupResult<void> checkSums(const QByteArray &sums);
    BackupResult<void> checkComplete(const BackupManifest &manifest);

    QFile &m_file;
    ArchiveReader m_archive;
    const PartSink &m_sink;
    const BackupStage m_stage;
    const BackupWatch &m_watch;
    QMap<QString, QByteArray> m_sums; ///< As found.
    int m_place = -1;
    qint64 m_bytes = 0;
    qint64 m_recordings = 0;
};

BackupResult<QByteArray> Reading::whole(const ArchiveReader::Part &part, qint64 most)
{
    if (part.bytes > most)
        return fault(Kind::TooLarge, part.name);
    QByteArray bytes;
    while (bytes.size() < part.bytes) {
        const BackupResult<QByteArray> more = m_archive.read(atOnce);
        if (!more)
            return tl::unexpected(named(more.error(), part.name));
        bytes += *more;
    }
    return bytes;
}

BackupResult<BackupManifest> Reading::manifest()
{
    const auto part = m_archive.next();
    if (!part)
        return tl::unexpected(part.error());
    if (!*part || (*part)->name != BackupParts::manifest)
        return fault(Kind::NotABackup);
    const BackupResult<QByteArray> json = whole(**part, largestManifest);
    if (!json)
        return tl::unexpected(json.error());
    m_sums.insert(BackupParts::manifest, QCryptographicHash::hash(*json, QCryptographicHash::Sha256));
    BackupResult<BackupManifest> manifest = manifestFrom(*json);
    const bool isTooLarge = manifest
        && (manifest->bytes > m_file.size() * mostExpansion + smallChange
            || manifest->recordings > mostRecordings);
    if (isTooLarge)
        return fault(Kind::TooLarge, {});
    return manifest;
}

BackupResult<void> Reading::checkPlace(const ArchiveReader::Part &part, const BackupManifest &manifest)
{
    const auto place = placeOf(part.name);
    const bool isForeign = !place || m_sums.contains(part.name) || *place < m_place
        || (part.name == BackupParts::cache && !manifest.cacheSchema);
    if (isForeign)
        return fault(Kind::Foreign, part.name);
    m_place = *place;
    if (part.name == BackupParts::sums)
        return {};
    m_bytes += part.bytes;
    m_recordings += isRecordingPart(part.name);
    const bool isTooLarge = m_bytes > manifest.bytes || m_recordings > manifest.recordings
        || (part.name == BackupParts::settings && part.bytes > largestSettings);
    return isTooLarge ? BackupResult<void>(fault(Kind::TooLarge, part.name)) : BackupResult<void>();
}

BackupResult<void> Reading::readPart(const ArchiveReader::Part &part)
{
    const BackupResult<std::unique_ptr<QIODevice>> sink =
        m_sink ? m_sink(part.name, part.bytes) : BackupResult<std::unique_ptr<QIODevice>>();
    if (!sink)
        return tl::unexpected(sink.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = part.bytes; left > 0;) {
        const BackupResult<QByteArray> bytes = m_archive.read(atOnce);
        if (!bytes)
            return tl::unexpected(named(bytes.error(), part.name));
        left -= bytes->size();
        hash.addData(*bytes);
        if (*sink && (*sink)->write(*bytes) != bytes->size())
            return fault(Kind::CannotWrite, part.name, (*sink)->errorString());
        if (m_watch && !m_watch(m_stage, m_file.pos(), m_file.size()))
            return fault(Kind::Cancelled);
    }
    m_sums.insert(part.name, hash.result());
    if (auto *file = qobject_cast<QFile *>(sink->get()); file && !flushToDisk(*file))
        return fault(Kind::CannotWrite, part.name, file->errorString());
    return {};
}

BackupResult<void> Reading::checkSums(const QByteArray &sums)
{
    QMap<QString, QByteArray> expected;
    for (const QByteArray &line : sums.split('\n')) {
        if (!line.isEmpty())
            expected.insert(QString::fromUtf8(line.mid(66)), QByteArray::fromHex(line.left(64)));
    }
    for (auto sum = m_sums.begin(); sum != m_sums.end(); ++sum) {
        if (expected.value(sum.key()) != sum.value())
            return fault(Kind::Damaged, sum.key());
    }
    for (auto sum = expected.begin(); sum != expected.end(); ++sum) {
        if (!m_sums.contains(sum.key()))
            return fault(Kind::Missing, sum.key());
    }
    return {};
}

BackupResult<void> Reading::checkComplete(const BackupManifest &manifest)
{
    if (!m_sums.contains(BackupParts::desk))
        return fault(Kind::Missing, BackupParts::desk);
    if (manifest.cacheSchema && !m_sums.contains(BackupParts::cache))
        return fault(Kind::Missing, BackupParts::cache);
    return {};
}

BackupResult<void> Reading::rest(const BackupManifest &manifest)
{
    QString last = BackupParts::manifest;
    while (true) {
        const auto part = m_archive.next();
        if (!part)
            return tl::unexpected(named(part.error(), last));
        if (!*part)
            return fault(Kind::Missing, BackupParts::sums);
        last = (*part)->name;
        if (const BackupResult<void> placed = checkPlace(**part, manifest); !placed)
            return placed;
        if (last == BackupParts::sums)
            return end(**part, manifest);
        if (const BackupResult<void> read = readPart(**part); !read)
            return tl::unexpected(named(read.error(), last));
    }
}

BackupResult<void> Reading::end(const ArchiveReader::Part &part, const BackupManifest &manifest)
{
    const BackupResult<QByteArray> sums = whole(part, (m_sums.size() + 1) * sumLine);
    if (!sums)
        return tl::unexpected(sums.error());
    const auto more = m_archive.next();
    if (!more)
        return tl::unexpected(named(more.error(), part.name));
    if (*more)
        return fault(Kind::Foreign, (*more)->name);
    const BackupResult<void> complete = checkComplete(manifest);
    return complete ? checkSums(*sums) : complete;
}

} // namespace

bool isRecordingPart(const QString &name)
{
    static const QRegularExpression form(
        u"\\Arecordings/[1-9][0-9]{0,17}/[0-9a-f]{16}-[0-9a-f]{16}\\.[a-z]{1,12}\\z"_s);
    return form.match(name).hasMatch();
}

BackupResult<BackupManifest> readManifest(const QString &file)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return fault(Kind::CannotRead, file, bytes.errorString());
    return Reading(bytes, {}, BackupStage::Checking, {}).manifest();
}

BackupResult<BackupManifest> readBackup(const QString &file, const PartSink &sink, BackupStage stage,
                                        const BackupWatch &watch)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return fault(Kind::CannotRead, file, bytes.errorString());
    Reading reading(bytes, sink, stage, watch);
    BackupResult<BackupManifest> manifest = reading.manifest();
    if (!manifest)
        return manifest;
    const BackupResult<void> read = reading.rest(*manifest);
    return read ? manifest : tl::unexpected(read.error());
}

} // namespace callboard
