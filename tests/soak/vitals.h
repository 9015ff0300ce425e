// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard::test {

/// What a process holds at a moment when it has nothing to do.
struct Vitals {
    qint64 memory = 0; ///< Bytes of its own (RssAnon), after the allocator gave back what it could.
    int handles = 0; ///< Entries of /proc/self/fd.
    int threads = 0;
    qint64 cache = 0; ///< Bytes of cache.sqlite, with what its log will add to it.
    qint64 desk = 0; ///< The same of desk.sqlite.
    qint64 logs = 0; ///< Bytes of both write-ahead logs.

    /// Of this process and the profile in @p folder.
    static Vitals now(const QString &folder);
    QString toString() const;
};

} // namespace callboard::test
