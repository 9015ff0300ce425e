// SPDX-License-Identifier: GPL-3.0-or-later
// DeskGuests: the directory.
#include "models/store/deskguests.h"

#include "models/domain/folding.h"
#include "models/domain/numberdigits.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Result<void> noSuchGuest()
{
    return failure(Error::Kind::NotFound, u"no such guest"_s);
}

/// Folded names never are NULL: they are what lists are sorted by.
QString foldedName(const Guest &guest)
{
    return guest.name.isNull() ? u""_s : folded(guest.name);
}

} // namespace

DeskGuests::DeskGuests(Desk &desk)
    : m_desk(desk)
    , m_db(*desk.m_db)
{
}

std::vector<GuestId> DeskGuests::ids(const QString &text)
{
    const QString needle = folded(text.trimmed());
    const QString digits = digitsOfNumberWord(text.trimmed());
    std::vector<GuestId> result;
    const auto take = [&](SqlQuery &row) {
        while (row.next())
            result.push_back(GuestId(row.integer(0)));
    };
    if (needle.isEmpty()) {
        SqlQuery row(m_db,
                     "SELECT id FROM guests WHERE merged_into IS NULL ORDER BY folded_name = '', "
                     "folded_name, id");
        take(row);
        return result;
    }
    SqlQuery row(m_db,
                 "SELECT g.id FROM guests g WHERE g.merged_into IS NULL AND (instr(g.folded_name, ?1) > 0 "
                 "OR instr(lower(g.email), ?1) > 0 "
                 "OR EXISTS (SELECT 1 FROM guest_stays s WHERE s.guest_id = g.id AND lower(s.room) = ?1) "
                 "OR (?2 IS NOT NULL AND EXISTS (SELECT 1 FROM guest_numbers n WHERE n.guest_id = g.id "
                 "AND contains_digits(n.number, ?2)))) ORDER BY g.folded_name = '', g.folded_name, g.id",
                 needle, digits);
    take(row);
    return result;
}

QList<GuestEntry> DeskGuests::entries(const std::vector<GuestId> &ids)
{
    QList<GuestEntry> result;
    for (const GuestId id : ids) {
        SqlQuery row(m_db,
                     "SELECT name, (SELECT number FROM guest_numbers WHERE guest_id = g.id ORDER BY id LIMIT "
                     "1), (SELECT count(*) FROM guest_numbers WHERE guest_id = g.id) FROM guests g "
                     "WHERE id = ?",
                     id);
        if (row.next())
            result << GuestEntry{id, row.text(0), row.text(1), int(row.integer(2)), staysOf(id)};
    }
    return result;
}

QList<Stay> DeskGuests::staysOf(GuestId id)
{
    QList<Stay> stays;
    SqlQuery row(m_db, "SELECT arrival, departure, room FROM guest_stays WHERE guest_id = ? ORDER BY id", id);
    while (row.next())
        stays << Stay{dayFrom(row.text(0)), dayFrom(row.text(1)), row.text(2)};
    return stays;
}

std::optional<Guest> DeskGuests::find(GuestId id)
{
    Guest guest{.id = id};
    {
        SqlQuery row(m_db, "SELECT uuid, name, language, email, notes FROM guests WHERE id = ?", id);
        if (!row.next())
            return {};
        guest.uuid = row.text(0);
        guest.name = row.text(1);
        guest.language = row.text(2);
        guest.email = row.text(3);
        guest.notes = row.text(4);
    }
    guest.stays = staysOf(id);
    SqlQuery number(m_db, "SELECT number FROM guest_numbers WHERE guest_id = ? ORDER BY id", id);
    while (number.next())
        guest.numbers << number.text(0);
    SqlQuery contact(
        m_db, "SELECT account_id, provider_guest_id FROM guest_contacts WHERE guest_id = ? ORDER BY id", id);
    while (contact.next())
        guest.contacts << GuestContact{AccountId(contact.integer(0)), contact.text(1)};
    return guest;
}

std::optional<Guest> DeskGuests::visible(GuestId id)
{
    const bool isVisible =
        SqlQuery(m_db, "SELECT 1 FROM guests WHERE id = ? AND merged_into IS NULL", id).next();
    return isVisible ? find(id) : std::nullopt;
}

Result<Guest> DeskGuests::guest(GuestId id)
{
    if (const auto found = visible(id))
        return *found;
    return failure(Error::Kind::NotFound, u"no such guest"_s);
}

Result<void> DeskGuests::checkContacts(const Guest &guest)
{
    for (const GuestContact &contact : guest.contacts) {
        if (!m_desk.hasAccount(contact.account))
            return failure(Error::Kind::NotFound, u"no such account"_s);
        SqlQuery row(m_db,
                     "SELECT g.name FROM guest_contacts c JOIN guests g ON g.id = c.guest_id "
                     "WHERE c.account_id = ? AND c.provider_guest_id = ? AND c.guest_id <> ?",
                     contact.account, contact.providerGuestId, guest.id);
        if (row.next())
            return failure(Error::Kind::Conflict, u"the contact is %1's"_s.arg(row.text(0)));
    }
    return {};
}

Result<Guest> DeskGuests::save(const Guest &wanted, const QList<GuestOffer> &offers)
{
    Transaction transaction(m_db);
    Guest guest = tidied(wanted);
    if (guest.name.isNull() && guest.numbers.isEmpty())
        return failure(Error::Kind::Invalid, u"a guest needs a name or a number"_s);
    if (const auto checked = checkContacts(guest); !checked)
        return tl::unexpected(checked.error());
    if (guest.id == GuestId{}) {
        guest.id = insert(guest);
        touchParts(guest);
        audit("guest add", guest.id);
    } else {
        const auto before = visible(guest.id);
        if (!before)
            return failure(Error::Kind::NotFound, u"no such guest"_s);
        guest.uuid = before->uuid;
        retainContacts(guest, *before);
        if (guest == *before && offers.isEmpty())
            return guest;
        if (guest != *before) {
            write(guest);
            touchDifference(*before, guest);
            audit("guest edit", guest.id);
        }
    }
    const Guest saved = *find(guest.id);
    for (const GuestOffer &one : offers) {
        if (const Result<void> offered = offer(saved, one); !offered)
            return tl::unexpected(offered.error());
    }
    transaction.commit();
    return saved;
}

GuestId DeskGuests::insert(const Guest &guest)
{
    const QString uuid =
        guest.uuid.isNull() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : guest.uuid;
    const auto id = guest.id == GuestId{} ? std::nullopt : std::optional(guest.id);
    execute(m_db,
            "INSERT INTO guests (id, uuid, name, folded_name, language, email, notes, changed_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id, uuid, guest.name, foldedName(guest), guest.language, guest.email, guest.notes, m_desk.now());
    Guest added = guest;
    added.id = GuestId(m_db.lastRowId());
    writeParts(added);
    return added.id;
}

void DeskGuests::write(const Guest &guest)
{
    execute(m_db,
            "UPDATE guests SET name = ?, folded_name = ?, language = ?, email = ?, notes = ?, changed_at = ? "
            "WHERE id = ?",
            guest.name, foldedName(guest), guest.language, guest.email, guest.notes, m_desk.now(), guest.id);
    dropParts(guest.id);
    writeParts(guest);
}

void DeskGuests::writeParts(const Guest &guest)
{
    for (const QString &number : guest.numbers)
        execute(m_db, "INSERT OR IGNORE INTO guest_numbers (guest_id, number, tail) VALUES (?, ?, ?)",
                guest.id, number, tailOf(number));
    for (const Stay &stay : guest.stays)
        execute(m_db, "INSERT INTO guest_stays (guest_id, arrival, departure, room) VALUES (?, ?, ?, ?)",
                guest.id, dayText(stay.arrival), dayText(stay.departure), stay.room);
    for (const GuestContact &contact : guest.contacts)
        execute(
            m_db,
            "INSERT OR IGNORE INTO guest_contacts (guest_id, account_id, provider_guest_id) VALUES (?, ?, ?)",
            guest.id, contact.account, contact.providerGuestId);
}

void DeskGuests::dropParts(GuestId id)
{
    execute(m_db, "DELETE FROM guest_numbers WHERE guest_id = ?", id);
    execute(m_db, "DELETE FROM guest_stays WHERE guest_id = ?", id);
    execute(m_db, "DELETE FROM guest_contacts WHERE guest_id = ?", id);
}

/// The calls of everything that tells them.
void DeskGuests::touchParts(const Guest &guest)
{
    for (const QString &number : guest.numbers)
        touch(GuestTouch::Number, number);
    for (const GuestContact &contact : guest.contacts)
        touch(contact);
    touch(GuestTouch::Guest, keyOf(guest.id));
}

void DeskGuests::touchDifference(const Guest &before, const Guest &now)
{
    for (const QString &number : before.numbers + now.numbers) {
        if (before.numbers.contains(number) != now.numbers.contains(number))
            touch(GuestTouch::Number, number);
    }
    for (const GuestContact &contact : before.contacts + now.contacts) {
        if (before.contacts.contains(contact) != now.contacts.contains(contact))
            touch(contact);
    }
    if (before.name != now.name || before.contacts != now.contacts)
        touch(GuestTouch::Guest, keyOf(now.id));
}

void DeskGuests::touch(const GuestContact &contact)
{
    touch(GuestTouch::Contact, RecordRef{contact.account, contact.providerGuestId}.toString());
}

/// The later of two changes of the same thing is enough: whoever follows looks at what is now.
void DeskGuests::touch(GuestTouch touch, const QString &key)
{
    qint64 counter = 0;
    {
        SqlQuery row(m_db,
                     "INSERT INTO meta (key, value) VALUES ('guest_counter', 1) "
                     "ON CONFLICT (key) DO UPDATE SET value = value + 1 RETURNING value");
        row.next();
        counter = row.integer(0);
        row.execute();
    }
    execute(m_db,
            "INSERT INTO guest_touched (kind, key, counter) VALUES (?, ?, ?) "
            "ON CONFLICT (kind, key) DO UPDATE SET counter = excluded.counter",
            touch, key, counter);
}

/// Names nobody: the trail outlives the guest.
void DeskGuests::audit(const char *action, GuestId id)
{
    writeAudit(m_db, m_desk.now(), {.action = QString::fromLatin1(action), .detail = keyOf(id)});
}

void DeskGuests::audit(const char *action, GuestId id, AccountId account)
{
    SqlQuery row(m_db, "SELECT name FROM accounts WHERE id = ?", account);
    const QString where = row.next() ? u", "_s + row.text(0) : QString();
    writeAudit(m_db, m_desk.now(), {.action = QString::fromLatin1(action), .detail = keyOf(id) + where});
}

void DeskGuests::erase(GuestId id)
{
    execute(m_db,
            "DELETE FROM guest_import_rows WHERE guest_id = ?1 "
            "OR guest_id IN (SELECT id FROM guests WHERE merged_into = ?1)",
            id);
    if (const auto guest = find(id))
        drop(*guest);
}

/// With those who became part of them; what belongs to them follows by foreign key.
void DeskGuests::drop(const Guest &guest)
{
    touchParts(guest);
    for (const RecordRef &call : linkedCalls(guest.id))
        touch(GuestTouch::Link, call.toString());
    forgetCopies(guest.id);
    execute(m_db, "DELETE FROM guests WHERE merged_into = ?", guest.id);
    execute(m_db, "DELETE FROM guests WHERE id = ?", guest.id);
}

void DeskGuests::forgetNumberChanges()
{
    execute(m_db, "DELETE FROM guest_touched WHERE kind = ?", GuestTouch::Number);
}

Result<GuestKeepsake> DeskGuests::remove(GuestId id)
{
    Transaction transaction(m_db);
    const auto guest = visible(id);
    if (!guest)
        return tl::unexpected(noSuchGuest().error());
    GuestKeepsake keepsake{*guest, linkedCalls(id), {}, {}, {}};
    keepCopies(keepsake);
    {
        SqlQuery row(m_db, "SELECT from_id, undo FROM guest_merges WHERE into_id = ? ORDER BY id", id);
        while (row.next())
            keepsake.merges.append(QJsonArray{qint64(row.integer(0)), row.text(1)});
    }
    drop(*guest);
    audit("guest remove", id);
    transaction.commit();
    return keepsake;
}

} // namespace callboard
