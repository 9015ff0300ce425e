// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: what the user decides about calls of several records: which belong together, and what stays here.
#include "models/domain/actionitems.h"
#include "models/domain/capability.h"
#include "models/domain/corrections.h"
#include "models/store/callrows.h"
#include "models/store/desk.h"
#include "models/store/storednumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

template<typename T> Result<T> noSuchCall()
{
    return failure(Error::Kind::NotFound, u"no such call"_s);
}

} // namespace

/// The call as the cache has it. A record that has not reached the cache yet is a call of its own.
Call Desk::callOf(const RecordRef &ref)
{
    const auto id = cachedCall(ref);
    Call call = id ? readCall(*m_cache, *id).value_or(Call()) : Call();
    if (id) {
        SqlQuery row(*m_cache,
                     "SELECT r.account_id, r.provider_call_id, r.deleted_at "
                     "FROM records r JOIN calls c ON c.id = r.call_id WHERE r.call_id = ? ORDER BY "
                     "(r.account_id, r.provider_call_id) IS NOT (c.account_id, c.provider_call_id), "
                     "r.account_id, r.provider_call_id",
                     *id);
        while (row.next())
            call.records << RecordInfo{.ref = {AccountId(row.integer(0)), row.text(1)},
                                       .deletedAt = row.time(2)};
    }
    if (call.records.isEmpty())
        call.records << RecordInfo{.ref = ref};
    for (RecordInfo &record : call.records)
        record.provider = providerOf(record.ref.account);
    return call;
}

std::optional<CallId> Desk::cachedCall(const RecordRef &ref)
{
    SqlQuery row(*m_cache, "SELECT call_id FROM records WHERE account_id = ? AND provider_call_id = ?",
                 ref.account, ref.providerCallId);
    return row.next() ? std::optional(CallId(row.integer(0))) : std::nullopt;
}

Provider Desk::providerOf(AccountId id)
{
    SqlQuery row(*m_db, "SELECT provider FROM accounts WHERE id = ?", id);
    return row.next() ? row.known<Provider>(0) : Provider::Escapelife;
}

Result<void> Desk::splitRecord(const RecordRef &named)
{
    Transaction transaction(*m_db);
    const RecordRef record = current(named);
    if (!cachedCall(record))
        return noSuchCall<void>();
    const Call call = callOf(record);
    if (call.records.size() < 2)
        return failure(Error::Kind::Invalid, u"the record is alone in its call"_s);
    for (const RecordInfo &other : call.records) {
        if (other.ref != record)
            decide(DecisionKind::Split, record, other.ref);
        touch(other.ref);
    }
    audit("split", record);
    transaction.commit();
    return {};
}

Result<void> Desk::joinCalls(const RecordRef &namedA, const RecordRef &namedB)
{
    Transaction transaction(*m_db);
    const RecordRef a = current(namedA);
    const RecordRef b = current(namedB);
    const auto callA = cachedCall(a);
    const auto callB = cachedCall(b);
    if (!callA || !callB)
        return noSuchCall<void>();
    if (*callA == *callB)
        return failure(Error::Kind::Invalid, u"they are one call already"_s);
    for (const RecordInfo &one : callOf(a).records) {
        for (const RecordInfo &other : callOf(b).records) {
            forgetDecision(one.ref, other.ref);
            touch(other.ref);
        }
        touch(one.ref);
    }
    decide(DecisionKind::Join, a, b);
    audit("join", a);
    transaction.commit();
    return {};
}

Result<void> Desk::setReviewed(const RecordRef &named, bool reviewed)
{
    Transaction transaction(*m_db);
    const RecordRef ref = current(named);
    if (!cachedCall(ref))
        return noSuchCall<void>();
    putMark(callOf(ref), reviewMark, reviewed);
    audit(reviewed ? "review" : "unreview", ref);
    transaction.commit();
    return {};
}

void Desk::annotate(const RecordRef &ref, QStringView kind, const QString &value)
{
    execute(*m_db,
            "INSERT INTO annotations (account_id, provider_call_id, kind, value, changed_at) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, provider_call_id, kind) "
            "DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at",
            ref.account, ref.providerCallId, kind.toString(), value, now());
}

/// In place of what was decided about the two before.
void Desk::decide(DecisionKind kind, const RecordRef &a, const RecordRef &b)
{
    forgetDecision(a, b);
    execute(*m_db,
            "INSERT INTO decisions (kind, account_id, provider_call_id, other_account_id, "
            "other_provider_call_id, decided_at) VALUES (?, ?, ?, ?, ?, ?)",
            kind, a.account, a.providerCallId, b.account, b.providerCallId, now());
}

void Desk::forgetDecision(const RecordRef &a, const RecordRef &b)
{
    const auto forget = [this](const RecordRef &one, const RecordRef &other) {
        execute(*m_db,
                "DELETE FROM decisions WHERE account_id = ? AND provider_call_id = ? "
                "AND other_account_id = ? AND other_provider_call_id = ?",
                one.account, one.providerCallId, other.account, other.providerCallId);
    };
    forget(a, b);
    forget(b, a);
}

/// The record that an edit goes to: one that has an unsent edit of the field, so that the two stay in order,
/// else what the call says.
std::optional<RecordRef> Desk::targetOf(const Call &call, Field field)
{
    std::optional<OutboxItem> latest;
    for (const RecordInfo &record : call.records) {
        for (const OutboxItem &item : itemsOf(record.ref)) {
            const bool isOfField = item.kind == OutboxKind::Update && item.field == field;
            if (isOfField && (!latest || item.id > latest->id))
                latest = item;
        }
    }
    return latest ? std::optional(latest->call) : call.recordFor(field);
}

/// Where the user saw another record's words, several together, or words that were put right here, the change
/// is one of what the target has.
QString Desk::startOfEdit(const Call &call, const Edit &edit, bool wasKept)
{
    const bool sawTargets = call.records.size() == 1
        || (edit.field != Field::Tags && call.provenance.value(edit.field) == edit.call);
    const bool sawCorrected = edit.field == Field::Transcript && !call.corrections.isEmpty();
    return sawTargets && !wasKept && !sawCorrected
        ? edit.before
        : providerText(edit.call, edit.field).value_or(edit.before);
}

/// True when something was kept here for the field.
bool Desk::forgetKept(const Call &call, Field field)
{
    bool forgotten = false;
    for (const RecordInfo &record : call.records) {
        execute(*m_db, "DELETE FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
                record.ref.account, record.ref.providerCallId, keyOf(field));
        if (m_db->changes() == 0)
            continue;
        touch(record.ref);
        forgotten = true;
    }
    return forgotten;
}

/// Null when nothing is kept here.
QString Desk::keptText(const RecordRef &ref, Field field)
{
    SqlQuery row(*m_db,
                 "SELECT value FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
                 ref.account, ref.providerCallId, keyOf(field));
    return row.next() ? row.text(0) : QString();
}

/// An edit says only what was ticked now; it joins what was ticked before.
Result<bool> Desk::keepTicks(const Call &call, const Edit &edit)
{
    QString kept;
    for (const RecordInfo &record : call.records)
        kept = joinedTicks(kept, keptText(record.ref, edit.field));
    const QString ticks = joinedTicks(kept, edit.after);
    if (ticks == kept)
        return false;
    forgetKept(call, edit.field);
    annotate(edit.call, keyOf(edit.field), ticks);
    touch(edit.call);
    audit("keep", edit.call, edit.field, edit.before, edit.after);
    return true;
}

/// They stay with the record in whose transcript they were made. An edit says only what was corrected now; it
/// joins what was corrected before.
bool Desk::keepCorrections(const Edit &edit)
{
    const QString kept = keptText(edit.call, edit.field);
    const QString corrections = joinedCorrections(kept, edit.after);
    if (corrections == kept)
        return false;
    if (corrections.isNull())
        execute(*m_db, "DELETE FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
                edit.call.account, edit.call.providerCallId, keyOf(edit.field));
    else
        annotate(edit.call, keyOf(edit.field), corrections);
    touch(edit.call);
    const CorrectedWords words = correctedWords(kept, edit.after);
    audit("correct", edit.call, edit.field, words.before, words.after);
    return true;
}

Result<bool> Desk::keepHere(const Call &call, const Edit &edit)
{
    if (edit.field == Field::ActionItems)
        return keepTicks(call, edit);
    if (edit.field == Field::Segments)
        return keepCorrections(edit);
    if (!fieldValue(CallFacts(), edit.field))
        return failure(Error::Kind::NotSupported, keyOf(edit.field));
    const bool wasKept = forgetKept(call, edit.field);
    if (edit.after.isEmpty() && !wasKept)
        return false;
    if (!edit.after.isEmpty())
        annotate(edit.call, keyOf(edit.field), edit.after);
    touch(edit.call);
    audit("keep", edit.call, edit.field, edit.before, edit.after);
    return true;
}

} // namespace callboard
