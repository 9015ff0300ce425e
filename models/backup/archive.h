// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/fault.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace callboard {

/// A tar archive compressed with zstd, as `tar --zstd` makes and reads it: plain files only, in the order in
/// which they are written. Each end is used by one thread.
class ArchiveWriter {
public:
    explicit ArchiveWriter(QIODevice &file);
    ~ArchiveWriter();

    /// @p name: up to 100 bytes; @p bytes: below 8 GiB. So many must follow before the next. Fault:
    /// CannotWrite.
    BackupResult<void> begin(const QString &name, qint64 bytes);
    BackupResult<void> write(const QByteArray &bytes);
    BackupResult<void> finish(); ///< After the last.

private:
    BackupResult<void> put(const char *bytes, size_t size, bool isLast = false);
    BackupResult<void> pad();

    struct Packer;
    QIODevice &m_file;
    std::unique_ptr<Packer> m_packer;
    qint64 m_left = 0; ///< Bytes of the part that are still to come.
    qint64 m_size = 0; ///< Of the part.
};

/// Trusts nothing: names and sizes are given as they stand there, and are for the caller to judge.
class ArchiveReader {
public:
    struct Part {
        QString name;
        qint64 bytes = 0;
    };

    explicit ArchiveReader(QIODevice &file);
    ~ArchiveReader();

    /// The next part, once the one before was read to its end; absent at the end of the archive. Faults:
    /// NotABackup (no archive, a link, a folder, a device), Truncated, Damaged.
    BackupResult<std::optional<Part>> next();
    /// Up to @p most more bytes of the part; empty at its end. Faults: as above.
    BackupResult<QByteArray> read(qint64 most);

private:
    BackupResult<void> unpackMore();
    BackupResult<void> fill(qint64 bytes);
    BackupResult<void> end();
    BackupResult<QByteArray> take(qint64 bytes);

    struct Unpacker;
    QIODevice &m_file;
    std::unique_ptr<Unpacker> m_unpacker;
    QByteArray m_ready; ///< Unpacked and not taken.
    qint64 m_left = 0;
    qint64 m_padding = 0;
};

} // namespace callboard
