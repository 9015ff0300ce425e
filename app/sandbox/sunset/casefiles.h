// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <map>

namespace callboard::sandbox::sunset {

/// A ULID whose last half is @p number; @p kind makes ids of different things different.
QString ulid(quint64 kind, quint64 number);
/// The number in it. Absent: not an id that ulid() makes of that kind.
std::optional<quint64> numberIn(QStringView id, quint64 kind);

struct Case {
    QString id;
    QString title;
    QString role; ///< owner, editor or viewer.
};

/// Sunset's calls, which all belong to a case: spread by their keys over all cases but the last, in which
/// nobody ever dialled. Newest first by when they were made. Kept in step with the world.
class CaseFiles {
public:
    explicit CaseFiles(const World &world);

    const QList<Case> &cases() const { return m_cases; }
    std::optional<int> caseOfId(QStringView id) const;
    int caseOf(quint64 key) const;
    static QString callId(quint64 key);
    static std::optional<quint64> keyOfCallId(QStringView id);

    bool knows(const WorldCall &call) const;
    int count(int caseIndex) const;
    WorldCall at(int caseIndex, int position) const; ///< Newest first.
    /// So many calls of the case are newer than that one, whether it still exists or not.
    int positionAfter(int caseIndex, const WorldCall &call) const;
    std::optional<WorldCall> find(int caseIndex, QStringView callId) const;
    /// Everybody who was ever called for the case, in the order of their contact cards.
    QList<int> guests(int caseIndex) const;
    /// The contact card of a guest in a case; null for an unknown guest.
    QString contactId(int caseIndex, const WorldCall &call) const;
    static QString contactId(int caseIndex, int guest);

private:
    struct Entry {
        TimePoint loggedAt;
        quint64 key;
        auto operator<=>(const Entry &) const = default;
    };
    struct File {
        std::vector<Entry> entries; ///< Oldest first.
        std::map<QString, int> guests; ///< By the id of their card.
    };

    void catchUp() const;
    void add(const WorldCall &call, bool sorted) const;
    void remove(quint64 key) const;

    const World &m_world;
    QList<Case> m_cases;
    mutable std::vector<File> m_files;
    mutable bool m_isMade = false;
    mutable std::size_t m_added = 0; ///< So many of the world's lists were looked at.
    mutable std::size_t m_removed = 0;
};

} // namespace callboard::sandbox::sunset
