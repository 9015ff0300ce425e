// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace callboard::test {

/// A layer between SQLite and its files that fails when it is told to. For a whole process, any thread.
class FaultyFiles {
public:
    enum class Fault {
        Error, ///< That one operation fails: EIO.
        Errors, ///< And all that follow.
        Full, ///< No write succeeds any more; half of the first one is in the file.
        Kill, ///< The process ends in the middle of it, as by kill -9.
        PowerCut, ///< And of what was written since the last sync of each file, any part is lost or torn.
    };

    static void install(); ///< Before the first database is opened.
    /// The @p operation-th write, cut or sync from now on meets @p fault; @p seed decides what a power cut
    /// loses.
    static void failAt(int operation, Fault fault, quint32 seed);
    static int operations(); ///< Since install() or failAt().
};

} // namespace callboard::test
