// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace callboard {

/// Finds commands by words, in any order, each of which begins a word of their texts or paths; accents and
/// case do not matter. Pure.
class CommandSearch {
public:
    struct Entry {
        QString id;
        QString text;
        QString path;
        bool isEnabled = true;
    };

    explicit CommandSearch(const QList<Entry> &entries);
    /// Places of those that match, the best first. Where nothing is typed, all: the @p recent ones first
    /// (ids, the latest first), then in the order they came in.
    std::vector<int> find(const QString &typed, const QStringList &recent) const;

private:
    struct Known {
        QString id;
        QString whole; ///< Folded.
        QStringList words; ///< Of the text, folded.
        QStringList pathWords;
        bool isEnabled;
    };
    static int score(const Known &known, const QStringList &typed, const QString &whole);

    std::vector<Known> m_known;
};

} // namespace callboard
