// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QTemporaryDir>

namespace callboard::bench {

/// A profile with invented calls, the same for the same number: three years, 200,000 possible guests of which
/// 70 % of the calls have one, 12 lines, 80 employees, a summary of 20 words out of 20,000.
class BenchProfile {
public:
    explicit BenchProfile(int calls);
    const StorePaths &paths() const { return m_paths; }
    int calls() const { return m_calls; }
    /// Writes @p count calls anew, spread evenly from the @p first on; their ids.
    std::vector<CallId> change(int count, int first);

private:
    QTemporaryDir m_folder;
    StorePaths m_paths;
    int m_calls;
};

} // namespace callboard::bench
