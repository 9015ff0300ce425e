// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: what is done to several calls at once, each list in one transaction.
#include "models/store/calldeeds.h"
#include "models/store/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Refusal = DeedReport::Refusal;

QStringView kindOf(CallMark mark)
{
    return mark == CallMark::Reviewed ? reviewMark : hiddenMark;
}

const char *actionOf(CallMark mark, bool on)
{
    if (mark == CallMark::Reviewed)
        return on ? "review" : "unreview";
    return on ? "hide" : "unhide";
}

} // namespace

bool Desk::hasMark(const Call &call, QStringView kind)
{
    return std::all_of(call.records.begin(), call.records.end(), [&](const RecordInfo &record) {
        return SqlQuery(
                   *m_db,
                   "SELECT 1 FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
                   record.ref.account, record.ref.providerCallId, kind.toString())
            .next();
    });
}

/// Every record of the call has the mark, so that it stays with both parts of a call that comes apart.
void Desk::putMark(const Call &call, QStringView kind, bool on)
{
    for (const RecordInfo &record : call.records) {
        if (on)
            annotate(record.ref, kind, u"1"_s);
        else
            execute(*m_db,
                    "DELETE FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
                    record.ref.account, record.ref.providerCallId, kind.toString());
        touch(record.ref);
    }
}

DeedReport Desk::setMark(const QList<RecordRef> &calls, CallMark mark, bool on)
{
    Transaction transaction(*m_db);
    DeedReport report;
    for (const RecordRef &named : calls) {
        const RecordRef ref = current(named);
        const bool isKnown = cachedCall(ref).has_value();
        const Call call = isKnown ? callOf(ref) : Call();
        if (!isKnown) {
            report.refused << Refusal{named, {Error::Kind::NotFound, u"no such call"_s}};
        } else if (hasMark(call, kindOf(mark)) == on) {
            ++report.unchanged;
        } else {
            putMark(call, kindOf(mark), on);
            audit(actionOf(mark, on), ref);
            report.changed << named;
        }
    }
    transaction.commit();
    return report;
}

DeedReport Desk::queueDeletes(const QList<RecordRef> &calls, std::optional<TimePoint> sendNotBefore)
{
    Transaction transaction(*m_db);
    DeedReport report;
    for (const RecordRef &named : calls) {
        const Result<DeleteOutcome> outcome = deleteCall(named, sendNotBefore);
        if (outcome)
            report.changed << named;
        if (!outcome)
            report.refused << Refusal{named, outcome.error()};
        else if (!outcome->stay.isEmpty())
            report.refused << Refusal{named, {Error::Kind::NotSupported, u"another system keeps the call"_s}};
    }
    transaction.commit();
    return report;
}

DeedReport Desk::takeBackDeletes(const QList<RecordRef> &calls)
{
    Transaction transaction(*m_db);
    DeedReport report;
    for (const RecordRef &named : calls) {
        const bool wasUnsent = takeBackUnsent(named);
        if (takeBackDelete(current(named)) || wasUnsent)
            report.changed << named;
        else
            report.refused << Refusal{named, {Error::Kind::Conflict, u"the deletion was sent already"_s}};
    }
    transaction.commit();
    return report;
}

/// False when no record of the call has a deletion that still waits.
bool Desk::takeBackDelete(const RecordRef &ref)
{
    bool found = false;
    for (const RecordInfo &record : callOf(ref).records) {
        for (const OutboxItem &item : itemsOf(record.ref)) {
            const bool isSent = item.state == OutboxState::Sending || item.state == OutboxState::Unknown
                || item.state == OutboxState::Acknowledged;
            if (item.kind != OutboxKind::Delete || isSent)
                continue;
            audit("undelete", item);
            removeItem(item.id);
            touch(record.ref);
            found = true;
        }
    }
    return found;
}

/// A call that had not been sent when it was deleted waits again, with what had been written about it.
bool Desk::takeBackUnsent(const RecordRef &ref)
{
    const QList<OutboxItem> items = m_deletedUnsent.value(ref);
    const bool isBack = current(ref) != ref || !itemsOf(ref).isEmpty(); // or the deletion was never written
    if (items.isEmpty() || isBack || !hasAccount(ref.account))
        return false;
    for (const OutboxItem &item : items) {
        audit("undelete", item);
        insertItem(item);
    }
    touch(ref);
    return true;
}

void Desk::outboxHurry()
{
    Transaction transaction(*m_db);
    execute(*m_db, "UPDATE outbox SET not_before = NULL, changed_at = ? WHERE not_before > ?", now(), now());
    transaction.commit();
}

} // namespace callboard
