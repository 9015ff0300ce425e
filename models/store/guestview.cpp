// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/guestview.h"

#include "models/domain/guestmatch.h"
#include "models/store/storednumbers.h"

namespace callboard {

namespace {

/// Of more changes than this, everything is read at once: 50,000 numbers take 30 ms.
constexpr qint64 fewChanges = 3000;

constexpr GuestId severalGuests{};

/// A complete number has at most 15 digits, which fit.
std::optional<quint64> digitsOf(const QString &number)
{
    if (!namesAPerson(number))
        return {};
    return QStringView(number).sliced(1).toULongLong();
}

qint64 counterOf(Database &desk)
{
    SqlQuery row(desk, "SELECT value FROM meta WHERE key = 'guest_counter'");
    return row.next() ? row.integer(0) : 0;
}

} // namespace

void GuestView::refresh(Database &desk)
{
    const ReadTransaction reading(desk);
    const qint64 counter = counterOf(desk);
    if (counter == m_counter)
        return;
    if (m_counter < 0 || counter < m_counter || counter - m_counter > fewChanges)
        readAll(desk);
    else
        readSince(desk, m_counter);
    m_counter = counter;
}

void GuestView::readAll(Database &desk)
{
    m_numbers.clear();
    m_contacts.clear();
    m_decisions.clear();
    SqlQuery number(desk, "SELECT number, guest_id FROM guest_numbers");
    while (number.next()) {
        if (const auto digits = digitsOf(number.text(0))) {
            const bool isFirst = !m_numbers.contains(*digits);
            m_numbers.insert(*digits, isFirst ? GuestId(number.integer(1)) : severalGuests);
        }
    }
    SqlQuery contact(desk, "SELECT account_id, provider_guest_id, guest_id FROM guest_contacts");
    while (contact.next())
        m_contacts.insert({AccountId(contact.integer(0)), contact.text(1)}, GuestId(contact.integer(2)));
    SqlQuery said(desk, "SELECT account_id, provider_call_id, guest_id, decided_at FROM call_guests");
    while (said.next())
        m_decisions.insert({AccountId(said.integer(0)), said.text(1)},
                           {said.enumeration<GuestId>(2), said.integer(3)});
}

void GuestView::readSince(Database &desk, qint64 counter)
{
    SqlQuery row(desk, "SELECT kind, key FROM guest_touched WHERE counter > ?", counter);
    while (row.next()) {
        const QString key = row.text(1);
        const auto ref = RecordRef::fromString(key);
        switch (row.known<GuestTouch>(0)) {
        case GuestTouch::Number:
            readNumber(desk, key);
            break;
        case GuestTouch::Guest: // names are not kept in memory
            break;
        case GuestTouch::Contact:
            if (ref)
                readContact(desk, *ref);
            break;
        case GuestTouch::Link:
            if (ref)
                readDecision(desk, *ref);
            break;
        }
    }
}

void GuestView::readNumber(Database &desk, const QString &number)
{
    const auto digits = digitsOf(number);
    if (!digits)
        return;
    m_numbers.remove(*digits);
    SqlQuery row(desk, "SELECT guest_id FROM guest_numbers WHERE number = ? LIMIT 2", number);
    while (row.next()) {
        const bool isFirst = !m_numbers.contains(*digits);
        m_numbers.insert(*digits, isFirst ? GuestId(row.integer(0)) : severalGuests);
    }
}

void GuestView::readContact(Database &desk, const RecordRef &contact)
{
    m_contacts.remove(contact);
    SqlQuery row(desk, "SELECT guest_id FROM guest_contacts WHERE account_id = ? AND provider_guest_id = ?",
                 contact.account, contact.providerCallId);
    if (row.next())
        m_contacts.insert(contact, GuestId(row.integer(0)));
}

void GuestView::readDecision(Database &desk, const RecordRef &record)
{
    m_decisions.remove(record);
    SqlQuery row(desk,
                 "SELECT guest_id, decided_at FROM call_guests WHERE account_id = ? AND provider_call_id = ?",
                 record.account, record.providerCallId);
    if (row.next())
        m_decisions.insert(record, {row.enumeration<GuestId>(0), row.integer(1)});
}

bool GuestView::isSomebodys(const QString &number) const
{
    const auto digits = m_numbers.isEmpty() ? std::nullopt : digitsOf(number);
    return digits && m_numbers.contains(*digits);
}

std::optional<GuestId> GuestView::onlyHolder(const QString &number) const
{
    const auto digits = m_numbers.isEmpty() ? std::nullopt : digitsOf(number);
    const GuestId guest = digits ? m_numbers.value(*digits) : severalGuests;
    return guest == severalGuests ? std::nullopt : std::optional(guest);
}

std::optional<GuestDecision> GuestView::decisionOn(const QList<RecordRef> &records) const
{
    std::optional<GuestDecision> last;
    if (m_decisions.isEmpty())
        return last;
    for (const RecordRef &record : records) {
        const auto it = m_decisions.constFind(record);
        if (it != m_decisions.constEnd() && (!last || it->decidedAt > last->decidedAt))
            last = *it;
    }
    return last;
}

std::optional<GuestChange> guestChangeAfter(Database &desk, qint64 counter)
{
    SqlQuery row(desk,
                 "SELECT kind, key, counter FROM guest_touched WHERE counter > ? ORDER BY counter LIMIT 1",
                 counter);
    if (!row.next())
        return {};
    return GuestChange{row.known<GuestTouch>(0), row.text(1), row.integer(2)};
}

} // namespace callboard
