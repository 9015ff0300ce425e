// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace callboard {

/// The queries that were used last, the latest first, each once. Kept in the profile's settings.
class SearchHistory {
public:
    static constexpr int most = 50;
    static constexpr qsizetype longest = 500; ///< A pasted page is no query that one looks up again.

    explicit SearchHistory(QSettings &settings);
    QStringList queries() const;
    void add(const QString &query);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace callboard
