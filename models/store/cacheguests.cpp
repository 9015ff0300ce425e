// SPDX-License-Identifier: GPL-3.0-or-later
// CacheWriter: which guest of ours a call shows. What the user said stands over the provider's own link, and
// that over a match by number; a bare name that a carrier sends along is no link.
#include "models/domain/guestmatch.h"
#include "models/store/cachework.h"
#include "models/store/callrows.h"
#include "models/store/fulltext.h"
#include "models/store/storednumbers.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// What one transaction may cost: an entry of the log counts one, a call four. About 50 ms.
constexpr int stepCost = 1600;
constexpr int callCost = 4;

} // namespace

std::optional<CacheWriter::GuestShown> CacheWriter::guestFor(const QList<RecordRef> &records,
                                                             const QString &providerGuest,
                                                             const QString &number)
{
    if (m_guests.isEmpty())
        return {};
    if (const auto said = m_guests.decisionOn(records))
        return GuestShown{said->guest, GuestOrigin::Manual,
                          said->guest ? ownGuestName(*said->guest) : QString()};
    if (!providerGuest.isNull()) {
        for (const RecordRef &record : records) {
            if (const auto guest = m_guests.guestOf({record.account, providerGuest}))
                return GuestShown{guest, GuestOrigin::Provider, ownGuestName(*guest)};
        }
        return {};
    }
    const auto holder = m_guests.onlyHolder(number);
    if (!holder)
        return {};
    const auto matched = automaticMatch(number, isOwnLine(number), {*holder});
    return matched ? std::optional(GuestShown{matched, GuestOrigin::Matched, ownGuestName(*matched)})
                   : std::nullopt;
}

/// Whoever has no name goes by their number.
QString CacheWriter::ownGuestName(GuestId id)
{
    SqlQuery row(
        *m_deskFile,
        "SELECT coalesce(name, (SELECT number FROM guest_numbers WHERE guest_id = guests.id ORDER BY "
        "id LIMIT 1)) FROM guests WHERE id = ?",
        id);
    return row.next() ? row.text(0) : QString();
}

bool CacheWriter::isOwnLine(const QString &number)
{
    return SqlQuery(*m_db, "SELECT 1 FROM calls WHERE line = ? LIMIT 1", number).next();
}

/// Of a call that was merged just now.
void CacheWriter::setGuest(Call &call)
{
    QList<RecordRef> records;
    for (const RecordInfo &record : call.records)
        records << record.ref;
    const auto shown = guestFor(records, call.guestId, call.remoteNumber());
    if (!shown) {
        if (!call.guestId.isNull())
            call.guestOrigin = GuestOrigin::Provider;
        return;
    }
    call.guest = shown->guest;
    call.guestOrigin = shown->origin;
    if (!shown->guest || !shown->name.isNull())
        call.guestName = shown->name;
}

/// Shows the guest that a call has now. Only what is about guests is written: merging the records again would
/// take ten times longer.
void CacheWriter::showGuest(CallId id)
{
    GuestShown before;
    bool isOurs = false;
    QString providerGuest;
    QString number;
    {
        SqlQuery row(*m_db,
                     "SELECT guest_id, guest_name, own_guest, guest_origin, provider_guest_id, remote_number "
                     "FROM calls WHERE id = ?",
                     id);
        if (!row.next())
            return;
        isOurs = !row.isNull(3);
        providerGuest = row.text(isOurs ? 4 : 0);
        number = row.text(5);
        before = {row.enumeration<GuestId>(2),
                  row.enumeration<GuestOrigin>(3).value_or(GuestOrigin::Provider), row.text(1)};
    }
    const auto now = guestFor(recordRefsOf(id), providerGuest, number);
    if (!now && !isOurs)
        return;
    if (!now || (now->guest && now->name.isNull()))
        return mergeAgain(id); // the provider's own name is in its record only
    if (isOurs && *now == before)
        return;
    const SearchText textBefore = storedSearchText(*m_db, id);
    execute(*m_db,
            "UPDATE calls SET guest_id = ?, guest_name = ?, own_guest = ?, guest_origin = ?, "
            "provider_guest_id = ? WHERE id = ?",
            now->guest ? keyOf(*now->guest) : QString(), now->name, now->guest, now->origin, providerGuest,
            id);
    if (const SearchText textNow = storedSearchText(*m_db, id); textNow != textBefore) {
        removeFromSearch(*m_db, id, textBefore);
        addToSearch(*m_db, id, textNow);
    }
    m_changed.insert(id);
}

QList<RecordRef> CacheWriter::recordRefsOf(CallId id)
{
    QList<RecordRef> refs;
    SqlQuery row(*m_db, "SELECT account_id, provider_call_id FROM records WHERE call_id = ?", id);
    while (row.next())
        refs << RecordRef{AccountId(row.integer(0)), row.text(1)};
    return refs;
}

bool CacheWriter::followGuests()
{
    Work work(*this);
    if (m_guestsApplied == m_guests.counter())
        return false;
    int left = stepCost;
    while (left > 0) {
        const auto change = guestChangeAfter(*m_deskFile, m_guestsApplied);
        if (!change || change->counter > m_guests.counter()) {
            m_guestsApplied = m_guests.counter();
            break;
        }
        left -= 1 + callCost * follow(*change, left / callCost + 1);
    }
    writeMeta("guests_applied", m_guestsApplied);
    writeMeta("guests_change", m_guestChange);
    writeMeta("guests_call", m_guestCall);
    work.commit();
    return m_guestsApplied != m_guests.counter();
}

/// At most @p most of the calls that the change concerns; how many it were. The rest follows.
int CacheWriter::follow(const GuestChange &change, int most)
{
    if (m_guestChange != change.counter)
        m_guestCall = 0; // the calls of another change
    m_guestChange = change.counter;
    const QList<CallId> calls = callsConcerned(change, CallId(m_guestCall), most);
    for (const CallId id : calls)
        showGuest(id);
    if (calls.size() < most)
        m_guestsApplied = change.counter;
    else
        m_guestCall = qint64(calls.last());
    return int(calls.size());
}

QList<CallId> CacheWriter::callsConcerned(const GuestChange &change, CallId after, int most)
{
    QList<CallId> ids;
    const auto add = [&](SqlQuery &row) {
        while (row.next())
            ids << CallId(row.integer(0));
    };
    switch (change.touch) {
    case GuestTouch::Number: {
        SqlQuery row(*m_db, "SELECT id FROM calls WHERE remote_number = ? AND id > ? ORDER BY id LIMIT ?",
                     change.key, after, most);
        add(row);
        break;
    }
    case GuestTouch::Guest:
    case GuestTouch::Contact: {
        const auto contact = RecordRef::fromString(change.key);
        const QString shownAs =
            change.touch == GuestTouch::Contact && contact ? contact->providerCallId : change.key;
        SqlQuery row(*m_db, "SELECT id FROM calls WHERE guest_id = ? AND id > ? ORDER BY id LIMIT ?", shownAs,
                     after, most);
        add(row);
        break;
    }
    case GuestTouch::Link:
        if (const auto ref = RecordRef::fromString(change.key)) {
            const auto stored = storedRecord(*ref);
            if (stored && stored->call > after)
                ids << stored->call;
        }
        break;
    }
    return ids;
}

/// A number turns out to be a line of our own, or no longer one: its calls are with other guests now.
void CacheWriter::showGuestsOf(const QString &number)
{
    QList<CallId> ids;
    {
        SqlQuery row(*m_db, "SELECT id FROM calls WHERE remote_number = ?", number);
        while (row.next())
            ids << CallId(row.integer(0));
    }
    for (const CallId id : std::as_const(ids))
        showGuest(id);
}

/// Absent where no guest has the number of the call's line, which is the rule.
std::optional<QString> CacheWriter::guestsLine(CallId id)
{
    if (m_guests.isEmpty())
        return {};
    SqlQuery row(*m_db, "SELECT line FROM calls WHERE id = ?", id);
    const QString line = row.next() ? row.text(0) : QString();
    return m_guests.isSomebodys(line) ? std::optional(line) : std::nullopt;
}

/// After the line of a call may have changed from @p before.
void CacheWriter::noteLine(CallId id, const std::optional<QString> &before)
{
    const auto now = guestsLine(id);
    if (now == before)
        return;
    if (before && !isOwnLine(*before))
        showGuestsOf(*before);
    if (now)
        showGuestsOf(*now);
}

} // namespace callboard
