// SPDX-License-Identifier: GPL-3.0-or-later
// DeskGuests: bringing guests back, making one of two, and taking that apart. Whoever was merged keeps a row
// of their own, hidden and without numbers; what both were like before is kept word for word.
#include "models/store/deskguests.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

template<typename T> void unite(QList<T> &list, const QList<T> &others)
{
    for (const T &other : others) {
        if (!list.contains(other))
            list << other;
    }
}

QString both(const QString &a, const QString &b)
{
    if (a.isNull() || b.isNull() || a.contains(b))
        return a.isNull() ? b : a;
    return a + u"\n\n"_s + b;
}

QString firstOf(const QString &a, const QString &b)
{
    return a.isNull() ? b : a;
}

Guest united(Guest into, const Guest &from)
{
    into.name = firstOf(into.name, from.name);
    into.language = firstOf(into.language, from.language);
    into.email = firstOf(into.email, from.email);
    into.notes = both(into.notes, from.notes);
    unite(into.numbers, from.numbers);
    unite(into.stays, from.stays);
    unite(into.contacts, from.contacts);
    return into;
}

/// What they have now without what came with @p from alone.
template<typename T> QList<T> without(QList<T> now, const QList<T> &from, const QList<T> &own)
{
    now.removeIf([&](const T &item) { return from.contains(item) && !own.contains(item); });
    return now;
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Guest guestIn(const QJsonObject &undo, QStringView key)
{
    return guestFromJson(undo[key].toObject());
}

/// @p now as it was before the merge, where nobody has changed it since. @p others are still part of it.
Guest takenApart(Guest now, const QJsonObject &undo, const QList<Guest> &others)
{
    const Guest own = guestIn(undo, u"into");
    const Guest from = guestIn(undo, u"from");
    const Guest then = united(own, from);
    const auto takeBack = [&](QString Guest::*text) {
        if (now.*text == then.*text)
            now.*text = own.*text;
    };
    for (const auto text : {&Guest::name, &Guest::language, &Guest::email, &Guest::notes})
        takeBack(text);
    Guest staying = own;
    for (const Guest &other : others)
        staying = united(staying, other);
    now.numbers = without(now.numbers, from.numbers, staying.numbers);
    now.stays = without(now.stays, from.stays, staying.stays);
    now.contacts = without(now.contacts, from.contacts, own.contacts);
    return now;
}

} // namespace

QList<RecordRef> DeskGuests::linkedCalls(GuestId id)
{
    QList<RecordRef> calls;
    SqlQuery row(m_db, "SELECT account_id, provider_call_id FROM call_guests WHERE guest_id = ?", id);
    while (row.next())
        calls << RecordRef{AccountId(row.integer(0)), row.text(1)};
    return calls;
}

void DeskGuests::keepMerge(GuestId into, GuestId from, const QJsonObject &undo)
{
    execute(m_db, "UPDATE guests SET merged_into = ?, changed_at = ? WHERE id = ?", into, m_desk.now(), from);
    execute(m_db, "INSERT INTO guest_merges (into_id, from_id, merged_at, undo) VALUES (?, ?, ?, ?)", into,
            from, m_desk.now(), textOf(undo));
}

Result<void> DeskGuests::merge(GuestId into, GuestId from)
{
    Transaction transaction(m_db);
    const auto stays = visible(into);
    const auto goes = visible(from);
    if (!stays || !goes)
        return failure(Error::Kind::NotFound, u"no such guest"_s);
    if (into == from)
        return failure(Error::Kind::Invalid, u"a guest cannot be merged with themselves"_s);
    QJsonArray calls;
    for (const RecordRef &call : linkedCalls(from)) {
        calls.append(call.toString());
        touch(GuestTouch::Link, call.toString());
    }
    execute(m_db, "UPDATE call_guests SET guest_id = ? WHERE guest_id = ?", into, from);
    touchParts(*goes);
    touch(GuestTouch::Guest, keyOf(into));
    dropParts(from); // first: a contact is one guest's
    write(united(*stays, *goes));
    keepMerge(into, from,
              {{u"into"_s, guestToJson(*stays)}, {u"from"_s, guestToJson(*goes)}, {u"calls"_s, calls}});
    audit("guest merge", from);
    transaction.commit();
    return {};
}

QList<Guest> DeskGuests::othersMergedInto(GuestId into, GuestId besides)
{
    QList<Guest> others;
    SqlQuery row(m_db, "SELECT undo FROM guest_merges WHERE into_id = ? AND from_id <> ?", into, besides);
    while (row.next())
        others << guestIn(objectIn(row.text(0)), u"from");
    return others;
}

Result<void> DeskGuests::unmerge(GuestId from)
{
    Transaction transaction(m_db);
    GuestId into{};
    QJsonObject undo;
    {
        SqlQuery row(m_db, "SELECT into_id, undo FROM guest_merges WHERE from_id = ?", from);
        if (!row.next())
            return failure(Error::Kind::Invalid, u"the guest is not part of another"_s);
        into = GuestId(row.integer(0));
        undo = objectIn(row.text(1));
    }
    const auto now = visible(into);
    if (!now)
        return failure(Error::Kind::Conflict, keyOf(into));
    const Guest rest = takenApart(*now, undo, othersMergedInto(into, from));
    Guest back = guestIn(undo, u"from");
    back.id = from;
    write(rest); // first: a contact is one guest's
    execute(m_db, "UPDATE guests SET merged_into = NULL WHERE id = ?", from);
    write(back);
    for (const QJsonValue &call : undo[u"calls"].toArray()) {
        const auto ref = RecordRef::fromString(call.toString());
        if (!ref)
            continue;
        execute(m_db,
                "UPDATE call_guests SET guest_id = ? WHERE account_id = ? AND provider_call_id = ? "
                "AND guest_id = ?",
                from, ref->account, ref->providerCallId, into);
        touch(GuestTouch::Link, call.toString());
    }
    execute(m_db, "DELETE FROM guest_merges WHERE from_id = ?", from);
    touchParts(back);
    touchDifference(*now, rest);
    touch(GuestTouch::Guest, keyOf(into));
    audit("guest unmerge", from);
    transaction.commit();
    return {};
}

QList<GuestEntry> DeskGuests::mergedInto(GuestId into)
{
    QList<GuestEntry> result;
    SqlQuery row(m_db, "SELECT undo FROM guest_merges WHERE into_id = ? ORDER BY id", into);
    while (row.next()) {
        const Guest guest = guestIn(objectIn(row.text(0)), u"from");
        result << GuestEntry{guest.id, guest.name, guest.numbers.value(0), int(guest.numbers.size()),
                             guest.stays};
    }
    return result;
}

Result<void> DeskGuests::restore(const GuestKeepsake &keepsake)
{
    Transaction transaction(m_db);
    const Guest &guest = keepsake.guest;
    if (SqlQuery(m_db, "SELECT 1 FROM guests WHERE id = ?", guest.id).next())
        return failure(Error::Kind::Conflict, u"the guest is there"_s);
    if (const auto checked = checkContacts(guest); !checked)
        return checked;
    insert(guest);
    for (const QJsonValue &merge : keepsake.merges) {
        const QJsonObject undo = objectIn(merge[1].toString());
        Guest part = guestIn(undo, u"from");
        insert(part);
        dropParts(part.id);
        keepMerge(guest.id, part.id, undo);
    }
    for (const RecordRef &call : keepsake.calls) {
        execute(m_db,
                "INSERT OR IGNORE INTO call_guests (account_id, provider_call_id, guest_id, origin, "
                "decided_at) VALUES (?, ?, ?, ?, ?)",
                call.account, call.providerCallId, guest.id, GuestOrigin::Manual, m_desk.now());
        touch(GuestTouch::Link, call.toString());
    }
    restoreCopies(keepsake);
    touchParts(guest);
    audit("guest restore", guest.id);
    transaction.commit();
    return {};
}

} // namespace callboard
