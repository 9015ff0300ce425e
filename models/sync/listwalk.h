// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QJsonObject>
#include <QSet>

namespace callboard {

/// What a walk needs to know of one listed call.
struct ListedCall {
    QString id;
    std::optional<TimePoint> createdAt;
    bool operator==(const ListedCall &) const = default;
};

/// A page as the walk sees it.
struct ListedPage {
    QList<ListedCall> calls; ///< In the provider's order, newest first.
    QStringList unreadableIds; ///< Of items that were set aside; their place in the page is not known.
    int itemCount = 0; ///< All items of the page, those without any readable id included.
    std::optional<int> offset; ///< Where it begins, when that is not where it was asked for.
    std::optional<bool> hasMore; ///< Whether the provider says that more follows.
};
ListedPage listedPage(const RecordPage &page);

/// One walk down a list that can only be read by offset while calls are added above, and removed anywhere.
/// Pages overlap, and a page counts only when it shares a call with what was read before: then nothing lies
/// between them. Without that proof the walk steps back. Pure: it is asked for an offset and fed with the
/// page found there.
class ListWalk {
public:
    enum class Step {
        Again, ///< Ask for the next offset: this page proved nothing yet.
        Known, ///< Everything in it had been read; more may follow.
        Extended, ///< The walk now reaches further down.
        End, ///< Nothing follows: the page that should hold more brought only what was known.
        Empty, ///< The list has no calls at all, seen twice.
    };

    /// Absent when @p json is no walk.
    static std::optional<ListWalk> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// Where to read next. @p pageSize: the largest page seen so far in this run, 0 before the first.
    int ask(int pageSize);
    /// Takes the page that was found at the offset asked last. @p pageSize counts this page already.
    Step take(const ListedPage &page, int pageSize);
    /// So many calls were added above since the walk stood here.
    void shift(int rows);

private:
    bool proves(const ListedPage &page, qsizetype lastShared) const;
    bool bringsNothing(const ListedPage &page, qsizetype lastShared) const;
    Step takeEmpty();
    Step takeUnproven(const ListedPage &page, int pageSize);
    Step takeKnown(const ListedPage &page, int pageSize);
    Step extend(const ListedPage &page);
    void stepBack(int pageSize);

    int m_next = 0; ///< First offset not read yet, as the list stood then.
    QStringList m_tail; ///< The page read last: what the next one must share an id with.
    QSet<QString> m_tailIds;
    std::optional<TimePoint> m_tailNewest;
    // Forgotten when the program ends:
    int m_asked = 0;
    std::optional<int> m_jump; ///< Where to look for the tail after it was not found.
    int m_stepBack = 0;
    int m_misses = 0;
    int m_emptyAt = -1; ///< Offset where an empty page was seen last.
    bool m_endSeen = false;
};

} // namespace callboard
