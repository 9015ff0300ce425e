// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"
#include "models/store/database.h"

#include <QHash>

namespace callboard {

/// What the log of changes about guests (desk.sqlite, guest_touched) can be about. Stored: never renumber.
enum class GuestTouch {
    Number = 1, ///< Whose it is: calls from and to it.
    Guest = 2, ///< Their name: calls that show them.
    Contact = 3, ///< Whose it is: calls with that guest of the provider.
    Link = 4, ///< A call that the user linked, or took the link from.
};

/// What the user said about the guest of a record.
struct GuestDecision {
    std::optional<GuestId> guest; ///< Absent: nobody we know.
    qint64 decidedAt = 0;
};

/// The guests as the cache needs them: by number, contact and record, kept in memory and brought up to date
/// by what changed. Lives on the cache thread. Throws DatabaseError.
class GuestView {
public:
    /// Reads what changed since the last time; after many changes, everything.
    void refresh(Database &desk);
    qint64 counter() const { return m_counter; } ///< Of the last change that this view holds.
    bool isEmpty() const { return m_numbers.isEmpty() && m_contacts.isEmpty() && m_decisions.isEmpty(); }

    bool isSomebodys(const QString &number) const;
    std::optional<GuestId> onlyHolder(const QString &number) const;
    std::optional<GuestId> guestOf(const RecordRef &contact) const { return found(m_contacts, contact); }
    /// The last of what was said about these records.
    std::optional<GuestDecision> decisionOn(const QList<RecordRef> &records) const;

private:
    template<typename Key> static std::optional<GuestId> found(const QHash<Key, GuestId> &in, const Key &key)
    {
        const auto it = in.constFind(key);
        return it == in.constEnd() ? std::nullopt : std::optional(*it);
    }
    void readAll(Database &desk);
    void readNumber(Database &desk, const QString &number);
    void readContact(Database &desk, const RecordRef &contact);
    void readDecision(Database &desk, const RecordRef &record);
    void readSince(Database &desk, qint64 counter);

    qint64 m_counter = -1;
    QHash<quint64, GuestId> m_numbers; ///< By their digits; 0 where it is more than one guest's.
    QHash<RecordRef, GuestId> m_contacts; ///< Account and the provider's id of the guest.
    QHash<RecordRef, GuestDecision> m_decisions;
};

/// One entry of the log.
struct GuestChange {
    GuestTouch touch{};
    QString key;
    qint64 counter = 0;
};
/// The next after @p counter. Absent when there is none.
std::optional<GuestChange> guestChangeAfter(Database &desk, qint64 counter);

} // namespace callboard
