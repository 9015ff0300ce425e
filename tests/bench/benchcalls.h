// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QTemporaryDir>

namespace callboard::bench {

/// A profile with the calls of an Inventor, written in bulk: the tables hold what the store would have
/// written after a sync, except that records keep neither raw JSON nor long text. The same for the same
/// number.
class BenchProfile {
public:
    /// In a folder of its own that goes with this object.
    explicit BenchProfile(int calls);
    /// In the folders that `callboard --profile FOLDER` uses; made anew unless it is there and whole.
    BenchProfile(int calls, const QString &folder);
    const StorePaths &paths() const { return m_paths; }
    int calls() const { return m_calls; }
    /// Writes @p count calls anew, spread evenly from the @p first on; their ids.
    std::vector<CallId> change(int count, int first);

private:
    void fill();
    bool isWhole() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StorePaths m_paths;
    int m_calls;
};

/// The accounts that an Inventor's calls belong to.
QList<Account> benchAccounts();

} // namespace callboard::bench
