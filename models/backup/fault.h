// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <tl/expected.hpp>

namespace callboard {

/// Why there is no backup, or none that can be used. Worded by ui/backup/backupwords.h.
struct BackupFault {
    enum class Kind {
        NotABackup, ///< Something else, or nothing.
        Truncated, ///< It ends too early.
        Damaged, ///< @c subject: the part whose bytes have changed.
        Missing, ///< @c subject: the part that should be there.
        Foreign, ///< @c subject: a part that no backup has; or one twice, or in the wrong place.
        Unsound, ///< @c subject: a database that is none of ours, or is broken inside; @c detail: what it
                 ///< says.
        NewerFormat, ///< @c detail: the version of the program that wrote it.
        NewerData, ///< @c subject: the database; @c detail: the version of the program that wrote it.
        TooLarge, ///< It claims more than it can hold; nothing was unpacked.
        NoSpace, ///< @c needed bytes are not free in the folder @c subject.
        CannotRead, ///< @c subject: a file; @c detail: the system's reason.
        CannotWrite, ///< The same.
        Store, ///< @c detail: what the database says.
        Cancelled,
    };
    Kind kind;
    QString subject{};
    QString detail{};
    qint64 needed = 0; ///< Bytes.
    bool operator==(const BackupFault &) const = default;
};

template<typename T> using BackupResult = tl::expected<T, BackupFault>;

inline tl::unexpected<BackupFault> fault(BackupFault::Kind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected(BackupFault{kind, std::move(subject), std::move(detail)});
}

/// What a backup is at.
enum class BackupStage { Copying, Packing, Checking, Unpacking };

/// Told how far it is, in bytes; answers false to stop. Called on the thread that works, often.
using BackupWatch = std::function<bool(BackupStage stage, qint64 done, qint64 all)>;

} // namespace callboard
