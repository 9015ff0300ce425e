// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: the way of an outbox row from the first attempt to its end.
#include "models/store/desk.h"
#include "models/store/deskguests.h"
#include "models/store/desktasks.h"
#include "models/store/factscbor.h"
#include "models/store/noteversions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool maySend(OutboxState state)
{
    return state == OutboxState::Queued || state == OutboxState::Unknown
        || state == OutboxState::Acknowledged;
}

/// Which item of a call goes next. A deletion does not wait for edits that it makes pointless, only for one
/// that is on its way and for the creation of the call.
const OutboxItem &nextOf(const QList<OutboxItem> &items)
{
    const auto isDelete = [](const OutboxItem &item) {
        return item.kind == OutboxKind::Delete;
    };
    const auto deletion = std::find_if(items.begin(), items.end(), isDelete);
    const bool mustWait = std::any_of(items.begin(), deletion, [](const OutboxItem &item) {
        return item.kind == OutboxKind::Create || item.state == OutboxState::Sending;
    });
    return deletion == items.end() || mustWait ? items.first() : *deletion;
}

template<typename T> Result<T> noSuchItem()
{
    return failure(Error::Kind::NotFound, u"no such outbox item"_s);
}

} // namespace

QList<OutboxItem> Desk::outbox()
{
    static const QByteArray sql = QByteArray("SELECT ") + outboxColumns + " FROM outbox ORDER BY id";
    QList<OutboxItem> items;
    SqlQuery row(*m_db, sql);
    while (row.next())
        items << itemFrom(row);
    return items;
}

std::optional<OutboxItem> Desk::item(OutboxId id)
{
    static const QByteArray sql = QByteArray("SELECT ") + outboxColumns + " FROM outbox WHERE id = ?";
    SqlQuery row(*m_db, sql);
    row.bind(id);
    return row.next() ? std::optional(itemFrom(row)) : std::nullopt;
}

QList<OutboxItem> Desk::outboxDue(AccountId account, TimePoint now)
{
    QHash<RecordRef, QList<OutboxItem>> calls;
    QList<RecordRef> order;
    for (const OutboxItem &item : outbox()) {
        if (item.call.account != account)
            continue;
        if (!calls.contains(item.call))
            order << item.call;
        calls[item.call] << item;
    }
    QList<OutboxItem> due;
    for (const RecordRef &ref : std::as_const(order)) {
        const OutboxItem &next = nextOf(calls[ref]);
        if (maySend(next.state) && (!next.notBefore || *next.notBefore <= now))
            due << next;
    }
    return due;
}

Result<void> Desk::outboxUpdate(const OutboxItem &changed)
{
    Transaction transaction(*m_db);
    const auto stored = item(changed.id);
    if (!stored)
        return noSuchItem<void>();
    // The user typed on while this was on its way here: what is about to be sent is no longer what they mean.
    if (stored->after != changed.after || stored->payload != changed.payload)
        return failure(Error::Kind::Conflict, u"the words of the item changed meanwhile"_s);
    execute(
        *m_db,
        "UPDATE outbox SET state = ?, attempts = ?, problem = ?, theirs = ?, not_before = ?, changed_at = ? "
        "WHERE id = ?",
        changed.state, changed.attempts, changed.problem, changed.theirs, changed.notBefore, now(),
        changed.id);
    if (changed.state == OutboxState::Conflict && changed.field == Field::Notes)
        m_noteVersions->changed({changed.call, changed.before, seenAt(changed.call), changed.theirs});
    if ((stored->state == OutboxState::Conflict) != (changed.state == OutboxState::Conflict))
        touch(stored->call); // the call shows it
    transaction.commit();
    return {};
}

Result<void> Desk::outboxConfirm(OutboxId id, const std::optional<Record> &record)
{
    Transaction transaction(*m_db);
    const auto stored = item(id);
    if (!stored)
        return {}; // confirmed before
    SqlQuery hasRecord(*m_db, "SELECT confirmed_id FROM outbox WHERE id = ? AND confirmed_id IS NOT NULL",
                       id);
    if (hasRecord.next())
        return {}; // on its way into the cache
    if (stored->kind == OutboxKind::Create && !record)
        return failure(Error::Kind::Invalid, u"a created call needs its record"_s);
    if (stored->kind == OutboxKind::Create && isOtherCreate(stored->call, record->ref.providerCallId))
        return failure(Error::Kind::Conflict, u"the record is another call that was logged here"_s);
    if (stored->kind != OutboxKind::Delete)
        annotate(stored->call, sentMark, keyOf(stored->kind));
    if (stored->kind == OutboxKind::Create)
        confirmCreate(*stored, *record);
    else if (stored->kind == OutboxKind::Delete)
        confirmDelete(*stored);
    else if (record)
        keepConfirmed(id, *record);
    else
        removeItem(id);
    touch(stored->call);
    transaction.commit();
    return {};
}

/// The record is what another call that was logged here became.
bool Desk::isOtherCreate(const RecordRef &local, const QString &providerCallId)
{
    return SqlQuery(*m_db,
                    "SELECT 1 FROM renames WHERE account_id = ? AND provider_call_id = ? AND local_id <> ?",
                    local.account, providerCallId, local.providerCallId)
        .next();
}

/// The row stays, acknowledged, until the cache has the record.
void Desk::keepConfirmed(OutboxId id, const Record &record)
{
    execute(
        *m_db,
        "UPDATE outbox SET state = ?, problem = NULL, changed_at = ?, confirmed_id = ?, confirmed_facts = ?, "
        "confirmed_raw = ?, confirmed_details = ?, confirmed_details_raw = ? WHERE id = ?",
        OutboxState::Acknowledged, now(), record.ref.providerCallId, encodeFacts(record.facts), record.raw,
        record.details ? encodeFacts(record.details->facts) : QByteArray(),
        record.details ? record.details->raw : QByteArray(), id);
}

void Desk::confirmCreate(const OutboxItem &item, const Record &record)
{
    keepConfirmed(item.id, record);
    rename(item.call, record.ref.providerCallId);
    touch({item.call.account, record.ref.providerCallId});
}

/// Everything that names the call by its local id follows.
void Desk::rename(const RecordRef &from, const QString &to)
{
    execute(*m_db, "INSERT OR REPLACE INTO renames (account_id, local_id, provider_call_id) VALUES (?, ?, ?)",
            from.account, from.providerCallId, to);
    for (const char *table : {"outbox", "drafts", "annotations", "call_guests", "audit", "decisions",
                              "note_versions", "reviews", "time_marks"}) {
        SqlQuery row(*m_db,
                     QByteArray("UPDATE OR IGNORE ") + table
                         + " SET provider_call_id = ? WHERE account_id = ? AND provider_call_id = ?");
        row.bind(to).bind(from.account).bind(from.providerCallId);
        row.execute();
    }
    execute(*m_db,
            "UPDATE OR IGNORE decisions SET other_provider_call_id = ? "
            "WHERE other_account_id = ? AND other_provider_call_id = ?",
            to, from.account, from.providerCallId);
    DeskTasks(*this).rename(from, to);
}

/// It must not come back.
void Desk::bury(const RecordRef &ref)
{
    execute(*m_db,
            "INSERT OR IGNORE INTO tombstones (account_id, provider_call_id, deleted_at) VALUES (?, ?, ?)",
            ref.account, ref.providerCallId, now());
}

void Desk::confirmDelete(const OutboxItem &item)
{
    bury(item.call);
    audit("deleted", item.call);
    for (const OutboxItem &pointless : itemsOf(item.call)) {
        if (pointless.id != item.id)
            audit("discard", pointless);
        removeItem(pointless.id);
    }
}

void Desk::removeItem(OutboxId id)
{
    execute(*m_db, "DELETE FROM outbox WHERE id = ?", id);
}

Result<void> Desk::outboxRetry(OutboxId id)
{
    Transaction transaction(*m_db);
    const auto stored = item(id);
    if (!stored)
        return noSuchItem<void>();
    if (stored->state == OutboxState::Sending || stored->state == OutboxState::Acknowledged)
        return failure(Error::Kind::Conflict, u"the item is being sent"_s);
    const bool isConflict = stored->state == OutboxState::Conflict;
    // A call or a guest that may have been made is looked for before it is made again.
    const bool makes = stored->kind == OutboxKind::Create || stored->kind == OutboxKind::Guest;
    const int attempts = makes ? std::min(stored->attempts, 1) : 0;
    execute(*m_db,
            "UPDATE outbox SET state = ?, before = ?, theirs = NULL, attempts = ?, problem = NULL, "
            "not_before = NULL, changed_at = ? WHERE id = ?",
            OutboxState::Queued, isConflict ? stored->theirs : stored->before, attempts, now(), id);
    touch(stored->call);
    audit("retry", *stored);
    transaction.commit();
    return {};
}

Result<void> Desk::outboxDiscard(OutboxId id)
{
    Transaction transaction(*m_db);
    const auto stored = item(id);
    if (!stored)
        return noSuchItem<void>();
    if (stored->state == OutboxState::Sending || stored->state == OutboxState::Acknowledged)
        return failure(Error::Kind::Conflict, u"the item is being sent"_s);
    // Without its creation a call logged here has no one to send its other edits to.
    const bool withAll = stored->kind == OutboxKind::Create;
    for (const OutboxItem &item : withAll ? itemsOf(stored->call) : QList<OutboxItem>{*stored}) {
        audit("discard", item);
        removeItem(item.id);
    }
    if (stored->kind == OutboxKind::Guest && itemsOf(stored->call).isEmpty())
        DeskGuests(*this).dropLinks(stored->call);
    touch(stored->call);
    transaction.commit();
    return {};
}

void Desk::forgetConfirmed(qint64 counter)
{
    Transaction transaction(*m_db);
    execute(*m_db,
            "DELETE FROM outbox WHERE confirmed_id IS NOT NULL AND EXISTS (SELECT 1 FROM touched t "
            "WHERE t.account_id = outbox.account_id AND t.provider_call_id = outbox.confirmed_id AND "
            "t.counter <= ?)",
            counter);
    const bool hasRemoved = m_db->changes() > 0;
    if (hasRemoved)
        transaction.commit();
}

} // namespace callboard
