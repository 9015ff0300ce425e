// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: from what the user does to rows of the outbox.
#include "models/domain/capability.h"
#include "models/domain/merge.h"
#include "models/domain/phonenumber.h"
#include "models/store/callrows.h"
#include "models/store/desk.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Cleared and never supplied are the same to the user.
bool isSameText(const QString &a, const QString &b)
{
    return a == b || (a.isEmpty() && b.isEmpty());
}

/// On its way, or perhaps there already: its words can no longer be changed, only followed by others.
bool isInFlight(OutboxState state)
{
    return state == OutboxState::Sending || state == OutboxState::Unknown
        || state == OutboxState::Acknowledged;
}

QList<OutboxItem> editsOf(Field field, QList<OutboxItem> items)
{
    items.removeIf(
        [=](const OutboxItem &item) { return item.kind != OutboxKind::Update || item.field != field; });
    return items;
}

OutboxItem updateOf(const Edit &edit, const QString &before, std::optional<TimePoint> notBefore)
{
    return {.call = edit.call,
            .kind = OutboxKind::Update,
            .field = edit.field,
            .before = before,
            .after = edit.after,
            .notBefore = notBefore};
}

Result<NewCall> normalised(NewCall call, const QString &region)
{
    CallFacts &facts = call.facts;
    if (!facts.direction)
        return failure(Error::Kind::Invalid, u"direction"_s);
    facts.fromNumber = normalisedNumber(facts.fromNumber, region);
    facts.toNumber = normalisedNumber(facts.toNumber, region);
    if (facts.fromNumber.isNull())
        return failure(Error::Kind::Invalid, u"from_number"_s);
    if (facts.toNumber.isNull())
        return failure(Error::Kind::Invalid, u"to_number"_s);
    facts.status = facts.status.value_or(CallStatus::Completed);
    return call;
}

} // namespace

QList<OutboxItem> Desk::itemsOf(const RecordRef &ref)
{
    static const QByteArray sql = QByteArray("SELECT ") + outboxColumns
        + " FROM outbox WHERE account_id = ? AND provider_call_id = ? ORDER BY id";
    QList<OutboxItem> items;
    SqlQuery row(*m_db, sql);
    row.bind(ref.account).bind(ref.providerCallId);
    while (row.next())
        items << itemFrom(row);
    return items;
}

/// The name a call has now: a window may still know it by the id it was logged with.
RecordRef Desk::current(const RecordRef &ref)
{
    if (!isLocalCallId(ref.providerCallId))
        return ref;
    SqlQuery row(*m_db, "SELECT provider_call_id FROM renames WHERE account_id = ? AND local_id = ?",
                 ref.account, ref.providerCallId);
    return row.next() ? RecordRef{ref.account, row.text(0)} : ref;
}

/// Absent when the cache does not have the record now.
std::optional<QString> Desk::providerText(const RecordRef &ref, Field field)
{
    SqlQuery row(*m_cache,
                 "SELECT r.body, d.body FROM records r LEFT JOIN record_details d ON d.record_id = r.id "
                 "WHERE r.account_id = ? AND r.provider_call_id = ?",
                 ref.account, ref.providerCallId);
    return row.next() ? std::optional(fieldValue(storedFactsIn(row, 0, 1), field)) : std::nullopt;
}

Result<bool> Desk::saveEdit(const Edit &edit, std::optional<TimePoint> sendNotBefore)
{
    Transaction transaction(*m_db);
    if (!hasAccount(edit.call.account))
        return failure(Error::Kind::NotFound, u"no such account"_s);
    Edit mine = edit;
    mine.call = current(edit.call);
    const Call call = callOf(mine.call);
    const auto target = targetOf(call, mine.field);
    Result<bool> changed = false;
    if (target) {
        mine.call = *target;
        const bool wasKept = forgetKept(call, mine.field);
        mine.before = startOfEdit(call, mine, wasKept);
        changed = changeText(mine, sendNotBefore).transform([&](bool yes) { return yes || wasKept; });
    } else {
        changed = keepHere(call, mine);
    }
    if (changed && *changed) {
        keepTyped(mine);
        transaction.commit();
    }
    return changed;
}

Result<bool> Desk::changeText(const Edit &edit, std::optional<TimePoint> sendNotBefore)
{
    const QList<OutboxItem> earlier = editsOf(edit.field, itemsOf(edit.call));
    QList<OutboxItem> open = earlier;
    open.removeIf([](const OutboxItem &item) { return isInFlight(item.state); });
    const auto sent = std::find_if(earlier.rbegin(), earlier.rend(),
                                   [](const OutboxItem &item) { return isInFlight(item.state); });
    const bool follows = sent != earlier.rend();

    // What the provider will have once everything that was sent has arrived.
    const QString started = open.isEmpty() ? edit.before : open.first().before;
    const QString theirs = follows ? sent->after : providerText(edit.call, edit.field).value_or(started);
    const bool isBack = isSameText(edit.after, theirs);
    const bool isKept = open.size() == 1 && open.first().state == OutboxState::Queued
        && isSameText(open.first().after, edit.after);
    if (open.isEmpty() ? isBack : isKept && !isBack)
        return false;

    for (const OutboxItem &item : std::as_const(open)) {
        if (isBack || item.id != open.first().id)
            removeItem(item.id);
    }
    if (!isBack && open.isEmpty())
        insertItem(updateOf(edit, follows ? sent->after : edit.before, sendNotBefore));
    else if (!isBack)
        reword(open.first(), edit, sendNotBefore);
    touch(edit.call);
    audit("edit", edit.call, edit.field, edit.before, edit.after);
    return true;
}

/// Joins the new words to an unsent edit, which keeps what it started from. A refused one gets another chance
/// with them; a conflict stays one until the user has decided.
void Desk::reword(const OutboxItem &item, const Edit &edit, std::optional<TimePoint> sendNotBefore)
{
    const bool isConflict = item.state == OutboxState::Conflict;
    execute(
        *m_db,
        "UPDATE outbox SET after = ?, state = ?, attempts = ?, problem = ?, changed_at = ?, not_before = ? "
        "WHERE id = ?",
        edit.after, isConflict ? OutboxState::Conflict : OutboxState::Queued, isConflict ? item.attempts : 0,
        isConflict ? item.problem : QString(), now(), sendNotBefore, item.id);
}

OutboxId Desk::insertItem(const OutboxItem &item)
{
    const QString payload = item.payload.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(item.payload).toJson(QJsonDocument::Compact));
    SqlQuery row(
        *m_db,
        "INSERT INTO outbox (account_id, provider_call_id, kind, field, before, after, payload, state, "
        "attempts, created_at, changed_at, not_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?) "
        "RETURNING id",
        item.call.account, item.call.providerCallId, item.kind, item.field, item.before, item.after, payload,
        OutboxState::Queued, now(), now(), item.notBefore);
    row.next();
    const auto id = OutboxId(row.integer(0));
    row.execute();
    return id;
}

Result<OutboxItem> Desk::queueCreate(NewCall call)
{
    Transaction transaction(*m_db);
    if (!hasAccount(call.account))
        return failure(Error::Kind::NotFound, u"no such account"_s);
    const QString region = regionOfAccount(call.account);
    const Result<NewCall> checked = normalised(std::move(call), region);
    if (!checked)
        return tl::unexpected(checked.error());
    const RecordRef ref{checked->account, newLocalCallId()};
    const OutboxId id =
        insertItem({.call = ref, .kind = OutboxKind::Create, .payload = newCallToJson(*checked)});
    touch(ref);
    audit("create", ref);
    transaction.commit();
    return *item(id);
}

Call Desk::provisionalCall(const OutboxItem &create)
{
    MergeSource source{.record = provisionalRecord(create), .info = {.ref = create.call}};
    for (const Account &account : accounts()) {
        if (account.id == create.call.account)
            source.info.provider = account.provider;
    }
    return mergeRecords({source}, {});
}

/// A call that never left this machine needs no deletion upstream.
bool Desk::cancelUnsentCreate(const RecordRef &ref)
{
    const QList<OutboxItem> items = itemsOf(ref);
    const bool isUnsent =
        !items.isEmpty() && items.first().kind == OutboxKind::Create && !isInFlight(items.first().state);
    if (!isUnsent)
        return false;
    for (const OutboxItem &item : items) {
        audit("discard", item);
        removeItem(item.id);
    }
    m_deletedUnsent.insert(ref, items);
    return true;
}

Result<DeleteOutcome> Desk::queueDelete(const RecordRef &named)
{
    Transaction transaction(*m_db);
    const Result<DeleteOutcome> outcome = deleteCall(named, {});
    if (outcome)
        transaction.commit();
    return outcome;
}

Result<DeleteOutcome> Desk::deleteCall(const RecordRef &named, std::optional<TimePoint> sendNotBefore)
{
    const RecordRef ref = current(named);
    if (!hasAccount(ref.account))
        return failure(Error::Kind::NotFound, u"no such account"_s);
    DeleteOutcome outcome;
    for (const RecordInfo &record : callOf(ref).records) {
        const Deletion deletion = queueDeletionOf(record, sendNotBefore);
        (deletion == Deletion::NotOffered ? outcome.stay : outcome.queued) << record.ref;
        if (deletion != Deletion::Queued)
            continue;
        touch(record.ref);
        audit("delete", record.ref);
    }
    if (outcome.queued.isEmpty())
        return failure(Error::Kind::NotSupported, u"no provider of the call deletes calls"_s);
    return outcome;
}

Desk::Deletion Desk::queueDeletionOf(const RecordInfo &record, std::optional<TimePoint> sendNotBefore)
{
    const QList<OutboxItem> items = itemsOf(record.ref);
    const bool isQueued = std::any_of(items.begin(), items.end(),
                                      [](const OutboxItem &item) { return item.kind == OutboxKind::Delete; });
    if (isQueued)
        return Deletion::QueuedBefore;
    if (record.deletedAt)
        bury(record.ref); // it is gone there already
    else if (!cancelUnsentCreate(record.ref)) {
        if (!capabilitiesOf(record.provider).canDelete)
            return Deletion::NotOffered;
        insertItem({.call = record.ref, .kind = OutboxKind::Delete, .notBefore = sendNotBefore});
    }
    return Deletion::Queued;
}

} // namespace callboard
