// SPDX-License-Identifier: GPL-3.0-or-later
// DeskGuests: guests on their way to the providers. What waits is a row of the outbox, named by
// localGuestId(); what a provider confirmed is kept by that name as well, so that a later change starts from
// it.
#include "models/domain/capability.h"
#include "models/store/deskguests.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const QString writtenMark = u"guest_card"_s; // kind of an annotation

bool isInFlight(const OutboxItem &item)
{
    return item.state == OutboxState::Sending || item.state == OutboxState::Unknown
        || item.state == OutboxState::Acknowledged;
}

/// After a refusal nothing is there; after any other failure nobody can be sure.
bool mayHaveArrived(const OutboxItem &item)
{
    return isInFlight(item) || (item.attempts > 0 && item.state != OutboxState::Rejected);
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject payloadOf(const Guest &guest, const GuestFacts &card)
{
    QJsonObject payload = guestFactsToJson(card);
    payload[u"guest"_s] = keyOf(guest.id);
    return payload;
}

} // namespace

QList<GuestCopy> DeskGuests::copies(GuestId id)
{
    const Guest guest = visible(id).value_or(Guest());
    QList<GuestCopy> copies;
    for (const Account &account : m_desk.accounts()) {
        if (capabilitiesOf(account.provider).canSaveGuests)
            copies << (guest.id == GuestId{} ? GuestCopy{.account = account.id} : copyAt(guest, account.id));
    }
    return copies;
}

GuestCopy DeskGuests::copyAt(const Guest &guest, AccountId account)
{
    GuestCopy copy{.account = account};
    const RecordRef ref{account, localGuestId(guest.uuid)};
    {
        SqlQuery row(
            m_db, "SELECT value FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
            account, ref.providerCallId, writtenMark);
        if (row.next())
            copy.written = guestFactsFromJson(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
    }
    for (const GuestContact &contact : guest.contacts) {
        if (contact.account == account && copy.providerGuestId.isNull()) {
            copy.providerGuestId = contact.providerGuestId;
            readKnown(contact, copy);
        }
    }
    if (const QList<OutboxItem> items = m_desk.itemsOf(ref); !items.isEmpty()) {
        copy.waiting = guestFactsFromJson(items.last().payload);
        copy.isUnderWay = std::any_of(items.begin(), items.end(), mayHaveArrived);
    }
    return copy;
}

/// What the provider's list said last, else what we wrote: not every key may read the list.
void DeskGuests::readKnown(const GuestContact &contact, GuestCopy &copy)
{
    SqlQuery row(
        *m_desk.m_cache,
        "SELECT name, phone, email FROM provider_guests WHERE account_id = ? AND provider_guest_id = ?",
        contact.account, contact.providerGuestId);
    const bool isListed = row.next();
    copy.name = isListed ? row.text(0) : QString();
    copy.phone = isListed ? row.text(1) : QString();
    copy.email = isListed ? row.text(2) : copy.written ? copy.written->email : QString();
}

/// Whoever began to change the guest before a provider answered does not know of the contact, and must not
/// take it away.
void DeskGuests::retainContacts(Guest &guest, const Guest &before)
{
    for (const GuestContact &contact : before.contacts) {
        if (guest.contacts.contains(contact))
            continue;
        // Other annotations need not be JSON.
        const bool isOurs = SqlQuery(m_db,
                                     "SELECT 1 FROM annotations WHERE account_id = ? AND "
                                     "CASE WHEN kind = ? THEN json_extract(value, '$.id') END = ?",
                                     contact.account, writtenMark, contact.providerGuestId)
                                .next();
        if (isOurs)
            guest.contacts << contact;
    }
}

Result<void> DeskGuests::offer(const Guest &guest, const GuestOffer &offer)
{
    const RecordRef ref{offer.account, localGuestId(guest.uuid)};
    if (!m_desk.hasAccount(offer.account))
        return failure(Error::Kind::NotFound, u"no such account"_s);
    if (!offer.isKept) {
        takeBack(guest.id, ref);
        return {};
    }
    if (!capabilitiesOf(m_desk.providerOf(offer.account)).canSaveGuests)
        return failure(Error::Kind::NotSupported, u"the provider takes no guests"_s);
    const GuestFacts card = cardOf(guest, offer);
    if (const auto problem = problemOf(card, copyAt(guest, offer.account)))
        return failure(Error::Kind::Invalid, keyOf(*problem));
    queue(guest, ref, card);
    return {};
}

void DeskGuests::queue(const Guest &guest, const RecordRef &ref, const GuestFacts &card)
{
    QList<OutboxItem> open = m_desk.itemsOf(ref);
    const auto sent = std::find_if(open.rbegin(), open.rend(), isInFlight);
    const GuestCopy copy = copyAt(guest, ref.account);
    const bool isThere = sent != open.rend() ? guestFactsFromJson(sent->payload) == card
                                             : !copy.providerGuestId.isNull() && copy.written == card;
    open.removeIf(isInFlight);
    if (isThere)
        return takeBack(guest.id, ref);
    const QJsonObject payload = payloadOf(guest, card);
    if (open.isEmpty())
        m_desk.insertItem({.call = ref, .kind = OutboxKind::Guest, .payload = payload});
    else if (open.last().payload == payload && open.last().state == OutboxState::Queued)
        return;
    else // a refused one gets another chance with other words
        execute(m_db,
                "UPDATE outbox SET payload = ?, state = ?, attempts = ?, problem = NULL, not_before = NULL, "
                "changed_at = ? WHERE id = ?",
                textOf(payload), OutboxState::Queued,
                mayHaveArrived(open.last()) ? std::min(open.last().attempts, 1) : 0, m_desk.now(),
                open.last().id);
    audit("guest offer", guest.id, ref.account);
}

/// What is on its way stays: nobody could say whether it arrived.
void DeskGuests::takeBack(GuestId id, const RecordRef &ref)
{
    QList<OutboxItem> open = m_desk.itemsOf(ref);
    const qsizetype all = open.size();
    open.removeIf(isInFlight);
    for (const OutboxItem &item : std::as_const(open))
        m_desk.removeItem(item.id);
    if (open.isEmpty())
        return;
    if (open.size() == all)
        dropLinks(ref);
    audit("guest withdraw", id, ref.account);
}

Result<void> DeskGuests::confirm(OutboxId id, const ProviderGuest &theirs)
{
    Transaction transaction(m_db);
    const auto item = m_desk.item(id);
    if (!item)
        return {}; // taken back, or the guest was removed
    const auto owner = ownerOf(item->call);
    if (!owner)
        return failure(Error::Kind::NotFound, u"no such guest"_s);
    const GuestContact contact{item->call.account, theirs.providerGuestId};
    {
        SqlQuery row(m_db,
                     "SELECT guest_id FROM guest_contacts WHERE account_id = ? AND provider_guest_id = ?",
                     contact.account, contact.providerGuestId);
        if (row.next() && GuestId(row.integer(0)) != *owner)
            return failure(Error::Kind::Conflict, keyOf(GuestId(row.integer(0))));
    }
    execute(m_db,
            "INSERT OR IGNORE INTO guest_contacts (guest_id, account_id, provider_guest_id) VALUES (?, ?, ?)",
            *owner, contact.account, contact.providerGuestId);
    touch(contact);
    touch(GuestTouch::Guest, keyOf(*owner));
    QJsonObject written = guestFactsToJson(guestFactsFromJson(item->payload));
    written[u"id"_s] = contact.providerGuestId;
    m_desk.annotate(item->call, writtenMark, textOf(written));
    for (const OutboxItem &link : linksWith(item->call)) {
        execute(m_db, "UPDATE outbox SET after = ?, changed_at = ? WHERE id = ?", contact.providerGuestId,
                m_desk.now(), link.id);
        m_desk.touch(link.call);
    }
    m_desk.removeItem(id);
    audit("guest sent", *owner, contact.account);
    transaction.commit();
    return {};
}

/// Whom the guest of that name is part of by now.
std::optional<GuestId> DeskGuests::ownerOf(const RecordRef &ref)
{
    SqlQuery row(m_db,
                 "WITH RECURSIVE owner (id, merged_into) AS (SELECT id, merged_into FROM guests "
                 "WHERE uuid = ? UNION SELECT g.id, g.merged_into FROM guests g JOIN owner o "
                 "ON g.id = o.merged_into) SELECT id FROM owner WHERE merged_into IS NULL",
                 ref.providerCallId.mid(localGuestId({}).size()));
    return row.next() ? std::optional(GuestId(row.integer(0))) : std::nullopt;
}

QList<OutboxItem> DeskGuests::linksWith(const RecordRef &ref)
{
    QList<OutboxItem> links = m_desk.outbox();
    links.removeIf([&](const OutboxItem &item) {
        return item.kind != OutboxKind::Update || item.field != Field::Guest
            || item.call.account != ref.account || item.after != ref.providerCallId;
    });
    return links;
}

void DeskGuests::dropLinks(const RecordRef &ref)
{
    for (const OutboxItem &link : linksWith(ref)) {
        m_desk.audit("discard", link);
        m_desk.removeItem(link.id);
        m_desk.touch(link.call);
    }
}

/// Everything that waits for, or was told to, the providers about a guest and those who are part of them.
QList<RecordRef> DeskGuests::copyRefs(GuestId id)
{
    QList<RecordRef> refs;
    SqlQuery row(m_db,
                 "WITH RECURSIVE part (id, uuid) AS (SELECT id, uuid FROM guests WHERE id = ? "
                 "UNION SELECT g.id, g.uuid FROM guests g JOIN part p ON g.merged_into = p.id) "
                 "SELECT a.id, part.uuid FROM part, accounts a",
                 id);
    while (row.next())
        refs << RecordRef{AccountId(row.integer(0)), localGuestId(row.text(1))};
    return refs;
}

void DeskGuests::forgetCopies(GuestId id)
{
    for (const RecordRef &ref : copyRefs(id)) {
        dropLinks(ref);
        for (const char *table : {"outbox", "annotations"}) {
            SqlQuery row(
                m_db, QByteArray("DELETE FROM ") + table + " WHERE account_id = ? AND provider_call_id = ?");
            row.bind(ref.account).bind(ref.providerCallId);
            row.execute();
        }
    }
}

void DeskGuests::keepCopies(GuestKeepsake &keepsake)
{
    for (const RecordRef &ref : copyRefs(keepsake.guest.id)) {
        keepsake.waiting << m_desk.itemsOf(ref) << linksWith(ref);
        SqlQuery row(
            m_db, "SELECT value FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
            ref.account, ref.providerCallId, writtenMark);
        if (row.next())
            keepsake.written.insert(ref, row.text(0));
    }
}

void DeskGuests::restoreCopies(const GuestKeepsake &keepsake)
{
    for (const OutboxItem &item : keepsake.waiting) {
        if (!m_desk.hasAccount(item.call.account))
            continue;
        const OutboxId id = m_desk.insertItem(item);
        const OutboxState state = isInFlight(item) ? OutboxState::Unknown : item.state;
        execute(m_db, "UPDATE outbox SET state = ?, attempts = ?, problem = ? WHERE id = ?", state,
                item.attempts, item.problem, id);
        m_desk.touch(item.call);
    }
    for (auto it = keepsake.written.begin(); it != keepsake.written.end(); ++it) {
        if (m_desk.hasAccount(it.key().account))
            m_desk.annotate(it.key(), writtenMark, it.value());
    }
}

} // namespace callboard
