// SPDX-License-Identifier: GPL-3.0-or-later
// DeskGuests: who a call was with.
#include "models/domain/capability.h"
#include "models/domain/folding.h"
#include "models/store/deskguests.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Of guests whose numbers end alike, or who have the same name, no more than this are looked at.
constexpr int mostLookedAt = 50;
constexpr int mostOtherCalls = 1000;

bool hasGuest(const QList<GuestCandidate> &candidates, const GuestCandidate &candidate)
{
    return std::any_of(candidates.begin(), candidates.end(), [&](const GuestCandidate &other) {
        const bool isSamePerson = candidate.contact && other.name == candidate.name
            && other.number == candidate.number && !candidate.name.isNull();
        return (candidate.guest && other.guest == candidate.guest)
            || (candidate.contact && other.contact == candidate.contact) || isSamePerson;
    });
}

void addNew(QList<GuestCandidate> &candidates, const QList<GuestCandidate> &more)
{
    for (const GuestCandidate &candidate : more) {
        if (!hasGuest(candidates, candidate))
            candidates << candidate;
    }
}

} // namespace

bool DeskGuests::isOwnLine(const QString &number)
{
    return SqlQuery(*m_desk.m_cache, "SELECT 1 FROM calls WHERE line = ? LIMIT 1", number).next();
}

GuestCandidate DeskGuests::candidate(GuestId id, const QString &number, GuestReason reason)
{
    GuestCandidate result{.guest = id, .reason = reason, .number = number, .stays = staysOf(id)};
    SqlQuery row(m_db, "SELECT name FROM guests WHERE id = ?", id);
    if (row.next())
        result.name = row.text(0);
    return result;
}

/// Whom the providers know so, and we do not.
QList<GuestCandidate> DeskGuests::contactsBy(const char *sql, const QString &value, GuestReason reason)
{
    QList<GuestCandidate> result;
    SqlQuery row(*m_desk.m_cache, sql, value, mostLookedAt);
    while (row.next()) {
        const GuestContact contact{AccountId(row.integer(0)), row.text(1)};
        SqlQuery known(m_db,
                       "SELECT guest_id FROM guest_contacts WHERE account_id = ? AND provider_guest_id = ?",
                       contact.account, contact.providerGuestId);
        if (known.next())
            result << candidate(GuestId(known.integer(0)), row.text(3), reason);
        else
            result << GuestCandidate{
                .contact = contact, .reason = reason, .name = row.text(2), .number = row.text(3)};
    }
    return result;
}

QList<GuestCandidate> DeskGuests::byNumber(const QString &number)
{
    QList<GuestCandidate> result;
    {
        SqlQuery row(m_db, "SELECT guest_id FROM guest_numbers WHERE number = ? LIMIT ?", number,
                     mostLookedAt);
        while (row.next())
            result << candidate(GuestId(row.integer(0)), number, GuestReason::SameNumber);
    }
    addNew(result,
           contactsBy("SELECT account_id, provider_guest_id, name, phone FROM provider_guests "
                      "WHERE phone = ? LIMIT ?",
                      number, GuestReason::SameNumber));
    return result.size() > mostSharers ? QList<GuestCandidate>() : result;
}

QList<GuestCandidate> DeskGuests::bySimilarNumber(const QString &number)
{
    QList<GuestCandidate> result;
    SqlQuery row(m_db, "SELECT guest_id, number FROM guest_numbers WHERE tail = ? LIMIT ?", tailOf(number),
                 mostLookedAt);
    while (row.next()) {
        if (areSimilarNumbers(row.text(1), number))
            result << candidate(GuestId(row.integer(0)), row.text(1), GuestReason::SimilarNumber);
    }
    return result.size() > mostSharers ? QList<GuestCandidate>() : result;
}

/// By the name that the provider gives the other party.
QList<GuestCandidate> DeskGuests::byName(const Call &call)
{
    QList<GuestCandidate> result;
    if (call.guest || call.guestName.isNull())
        return result;
    SqlQuery row(m_db,
                 "SELECT id, (SELECT number FROM guest_numbers WHERE guest_id = guests.id ORDER BY id LIMIT "
                 "1) FROM guests WHERE folded_name = ? AND merged_into IS NULL LIMIT ?",
                 folded(call.guestName), mostLookedAt);
    while (row.next())
        result << candidate(GuestId(row.integer(0)), row.text(1), GuestReason::SameName);
    return result;
}

QList<GuestCandidate> DeskGuests::candidates(const RecordRef &named, const QTimeZone &zone)
{
    const Call call = m_desk.callOf(m_desk.current(named));
    const QString number = call.remoteNumber();
    QList<GuestCandidate> result;
    if (!isOwnLine(number)) {
        if (namesAPerson(number))
            addNew(result, byNumber(number));
        addNew(result, bySimilarNumber(number));
    }
    if (!call.guestId.isNull())
        addNew(result,
               contactsBy("SELECT account_id, provider_guest_id, name, phone FROM provider_guests "
                          "WHERE provider_guest_id = ? LIMIT ?",
                          call.guestId, GuestReason::SameName));
    addNew(result, byName(call));
    const auto day = call.startedAt ? QDateTime::fromMSecsSinceEpoch(toMs(*call.startedAt), zone).date()
                                    : QDateTime::fromMSecsSinceEpoch(toMs(m_desk.now()), zone).date();
    return ranked(result, day);
}

GuestLink DeskGuests::linkOf(const RecordRef &named, const Call &call)
{
    GuestLink link{.call = named, .providerGuestId = call.guestId};
    qint64 last = -1;
    for (const RecordInfo &record : call.records) {
        SqlQuery row(
            m_db,
            "SELECT guest_id, decided_at FROM call_guests WHERE account_id = ? AND provider_call_id = ?",
            record.ref.account, record.ref.providerCallId);
        if (!row.next() || row.integer(1) <= last)
            continue;
        last = row.integer(1);
        link.isDecided = true;
        link.guest = row.enumeration<GuestId>(0);
    }
    return link;
}

/// Every record of the call has the link, so that it stays with both parts of a call that comes apart.
void DeskGuests::decide(const Call &call, std::optional<GuestId> guest)
{
    for (const RecordInfo &record : call.records) {
        execute(m_db,
                "INSERT INTO call_guests (account_id, provider_call_id, guest_id, origin, decided_at) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, provider_call_id) DO UPDATE SET "
                "guest_id = excluded.guest_id, origin = excluded.origin, decided_at = excluded.decided_at",
                record.ref.account, record.ref.providerCallId, guest, GuestOrigin::Manual, m_desk.now());
        touch(GuestTouch::Link, record.ref.toString());
        m_desk.touch(record.ref);
    }
}

void DeskGuests::forget(const Call &call)
{
    for (const RecordInfo &record : call.records) {
        execute(m_db, "DELETE FROM call_guests WHERE account_id = ? AND provider_call_id = ?",
                record.ref.account, record.ref.providerCallId);
        touch(GuestTouch::Link, record.ref.toString());
        m_desk.touch(record.ref);
    }
}

/// What the provider is to be told: their own id of the guest, or that it is nobody. Absent where the API
/// takes no links, or does not know the guest.
std::optional<Edit> DeskGuests::upstreamEdit(const Call &call, std::optional<GuestId> guest)
{
    const auto target = call.recordFor(Field::Guest);
    if (!target)
        return {};
    QString theirs = u""_s;
    if (guest) {
        SqlQuery row(m_db,
                     "SELECT provider_guest_id FROM guest_contacts WHERE guest_id = ? AND account_id = ?",
                     *guest, target->account);
        const QString copy = localGuestId(find(*guest)->uuid);
        if (row.next())
            theirs = row.text(0);
        else if (!m_desk.itemsOf({target->account, copy}).isEmpty())
            theirs = copy; // the link waits until they are made there
        else
            return {};
    }
    if (theirs == call.guestId || (theirs.isEmpty() && call.guestId.isNull()))
        return {};
    return Edit{.call = *target, .field = Field::Guest, .before = call.guestId, .after = theirs};
}

/// What is to be sent is saved first, and apart: whoever is interrupted between the two has a call that its
/// provider links, which shows the same guest.
Result<QList<GuestLink>> DeskGuests::link(const QList<RecordRef> &refs, std::optional<GuestId> guest)
{
    if (guest && !visible(*guest))
        return failure(Error::Kind::NotFound, u"no such guest"_s);
    QList<Call> calls;
    QList<GuestLink> before;
    for (const RecordRef &ref : refs) {
        const RecordRef current = m_desk.current(ref);
        if (!m_desk.cachedCall(current))
            return failure(Error::Kind::NotFound, u"no such call"_s);
        calls << m_desk.callOf(current);
        before << linkOf(current, calls.last());
        if (const auto edit = upstreamEdit(calls.last(), guest)) {
            const Result<bool> saved = m_desk.saveEdit(*edit, {});
            if (!saved)
                return tl::unexpected(saved.error());
            before.last().wroteUpstream = *saved;
        }
    }
    Transaction transaction(m_db);
    for (qsizetype i = 0; i < calls.size(); ++i) {
        decide(calls[i], guest);
        m_desk.audit(guest ? "link" : "unlink", before[i].call, Field::Guest,
                     before[i].guest ? keyOf(*before[i].guest) : QString(),
                     guest ? keyOf(*guest) : QString());
    }
    transaction.commit();
    return before;
}

Result<void> DeskGuests::setLinks(const QList<GuestLink> &links)
{
    for (const GuestLink &link : links) {
        if (!link.wroteUpstream)
            continue;
        const Call call = m_desk.callOf(link.call);
        const Edit edit{.call = link.call,
                        .field = Field::Guest,
                        .before = call.guestId,
                        .after = link.providerGuestId.isNull() ? u""_s : link.providerGuestId};
        if (const Result<bool> saved = m_desk.saveEdit(edit, {}); !saved)
            return tl::unexpected(saved.error());
    }
    Transaction transaction(m_db);
    for (const GuestLink &link : links) {
        const Call call = m_desk.callOf(m_desk.current(link.call));
        const bool isGone = link.guest && !visible(*link.guest);
        if (link.isDecided && !isGone)
            decide(call, link.guest);
        else
            forget(call);
        m_desk.audit("link undone", link.call, Field::Guest, {}, link.guest ? keyOf(*link.guest) : QString());
    }
    transaction.commit();
    return {};
}

QList<RecordRef> DeskGuests::otherCalls(const RecordRef &named, GuestId guest)
{
    QList<RecordRef> result;
    const RecordRef ref = m_desk.current(named);
    const auto id = m_desk.cachedCall(ref);
    const QString number = m_desk.callOf(ref).remoteNumber();
    if (!id || !namesAPerson(number) || isOwnLine(number))
        return result;
    SqlQuery row(*m_desk.m_cache,
                 "SELECT account_id, provider_call_id FROM calls WHERE remote_number = ? AND id <> ? "
                 "AND hidden = 0 AND own_guest IS NOT ? AND guest_origin IS NOT ? "
                 "ORDER BY started_at DESC LIMIT ?",
                 number, *id, guest, GuestOrigin::Manual, mostOtherCalls);
    while (row.next())
        result << RecordRef{AccountId(row.integer(0)), row.text(1)};
    return result;
}

} // namespace callboard
