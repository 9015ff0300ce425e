// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/callsource.h"

#include <QCache>
#include <QTimer>

namespace callboard {

/// The sentences that the words of the query hit, of the rows that are on screen: read for those just asked
/// for, some at a time, and kept for the last thousand. After a change of the words the old sentences stand
/// in, with the new words marked, until the new ones are here.
class CallHits final : public QObject {
    Q_OBJECT
public:
    explicit CallHits(CallSource &source, QObject *parent = nullptr);

    void setWords(const QList<CallFilter::Words> &words);
    /// The query has words that can hit.
    bool isSearching() const { return !m_matcher.isEmpty(); }
    const WordMatcher &matcher() const { return m_matcher; }

    /// Null when not known yet: then it is read, and read() follows. A hit without text: there is none.
    const Hit *hit(CallId id);
    /// What is known of them is read again when next asked for, and shows until then.
    void outdate(const QList<CallId> &ids); ///< Empty: all.

Q_SIGNALS:
    void read(); ///< More of them are known.

private:
    struct Entry {
        Hit hit;
        quint64 words = 0; ///< Which words it was read for,
        quint64 marked = 0; ///< and which are marked in it.
        bool outdated = false;
    };

    void want(CallId id);
    bool isAskedFor(CallId id) const;
    void ask();
    void onHits(quint64 words, const std::vector<CallId> &ids, const Result<QList<CallHit>> &hits);

    CallSource &m_source;
    QList<CallFilter::Words> m_words;
    WordMatcher m_matcher;
    quint64 m_wordsNumber = 0;
    QCache<CallId, Entry> m_entries;
    QList<CallId> m_wanted; ///< In the order of asking.
    bool m_isAsking = false;
    std::vector<CallId> m_asked; ///< While it is asking.
    quint64 m_askedWords = 0; ///< For which of m_words.
    QSet<CallId> m_changed; ///< Since the question under way was asked.
    QTimer m_timer;
};

} // namespace callboard
