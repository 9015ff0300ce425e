// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desktasks.h"

#include "models/store/osuser.h"
#include "models/store/storednumbers.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr const char *columns = "key, done, remark, snoozed_until, taken_by, taken_at, hidden, up_to, "
                                "decided_by, decided_at";

TaskDecision decisionFrom(const SqlQuery &row)
{
    TaskDecision decision;
    decision.key = row.text(0);
    decision.done = row.enumeration<DoneReason>(1);
    decision.remark = row.text(2);
    decision.snoozedUntil = row.time(3);
    decision.takenBy = row.text(4);
    decision.takenAt = row.time(5);
    decision.isHidden = row.integer(6) != 0;
    decision.upTo = fromMs(row.integer(7));
    decision.decidedBy = row.text(8);
    decision.decidedAt = fromMs(row.integer(9));
    return decision;
}

/// What was done, for the audit trail.
QString actionOf(const TaskDecision &before, const TaskDecision &now)
{
    if (now.isHidden && !before.isHidden)
        return u"queue hide"_s;
    if (now.done && (now.done != before.done || now.upTo != before.upTo))
        return u"queue done"_s;
    if (now.snoozedUntil && now.snoozedUntil != before.snoozedUntil)
        return u"queue snooze"_s;
    if (!now.takenBy.isEmpty() && now.takenBy != before.takenBy)
        return u"queue take"_s;
    return now.isEmpty() ? u"queue clear"_s : u"queue change"_s;
}

/// The whole decision in keys; not the remark, which may be about a person and could not be erased there.
QString detailOf(const TaskDecision &decision)
{
    QStringList words;
    if (decision.done)
        words << u"done="_s + keyOf(*decision.done);
    if (decision.snoozedUntil)
        words << u"snoozed="_s + toIso(*decision.snoozedUntil);
    if (!decision.takenBy.isEmpty())
        words << u"taken="_s + decision.takenBy;
    if (decision.isHidden)
        words << u"hidden"_s;
    return words.isEmpty() ? QString() : words.join(u' ');
}

/// Null where there is nothing.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

QString taskKeyOfCall(const QString &accountUuid, const QString &providerCallId)
{
    return u"call:"_s + accountUuid + u':' + providerCallId;
}

QHash<QString, TaskDecision> readTaskDecisions(Database &db, const QByteArray &table)
{
    QHash<QString, TaskDecision> decisions;
    SqlQuery row(db, QByteArray("SELECT ") + columns + " FROM " + table);
    while (row.next()) {
        if (const TaskDecision decision = decisionFrom(row); !decision.isEmpty())
            decisions.insert(decision.key, decision);
    }
    return decisions;
}

DeskTasks::DeskTasks(Desk &desk)
    : m_db(*desk.m_db)
    , m_clock(desk.m_clock)
{
}

std::optional<TaskDecision> DeskTasks::stored(const QString &key)
{
    static const QByteArray sql = QByteArray("SELECT ") + columns + " FROM task_decisions WHERE key = ?";
    SqlQuery row(m_db, sql);
    row.bind(key);
    return row.next() ? std::optional(decisionFrom(row)) : std::nullopt;
}

Result<QList<TaskDecision>> DeskTasks::decide(const QList<TaskDecision> &decisions)
{
    Transaction transaction(m_db);
    QList<TaskDecision> earlier;
    for (const TaskDecision &wanted : decisions) {
        if (wanted.key.isEmpty())
            return failure(Error::Kind::Invalid, u"a decision needs the key of its task"_s);
        TaskDecision none;
        none.key = wanted.key;
        const TaskDecision known = stored(wanted.key).value_or(none);
        const TaskDecision before = known.isEmpty() ? none : known;
        earlier << before;
        const TaskDecision now = stamped(wanted, before);
        if (now == before || (now.isEmpty() && before.isEmpty()))
            continue;
        write(now);
        audit(before, now);
    }
    transaction.commit();
    return earlier;
}

/// With who and when, unless it is put back as it was. A copy of what stands that was changed is a new one.
TaskDecision DeskTasks::stamped(TaskDecision decision, const TaskDecision &before) const
{
    const TimePoint now = m_clock.now();
    decision.remark = decision.done ? orNull(decision.remark.trimmed()) : QString();
    decision.takenBy = orNull(decision.takenBy);
    if (decision.takenBy.isEmpty())
        decision.takenAt.reset();
    else if (!decision.takenAt)
        decision.takenAt = now;
    const bool isChangedCopy = decision.decidedBy == before.decidedBy
        && decision.decidedAt == before.decidedAt && decision != before;
    if (decision.decidedBy.isEmpty() || decision.isEmpty() || isChangedCopy) {
        decision.decidedBy = operatingUser();
        decision.decidedAt = now;
    }
    return decision;
}

void DeskTasks::write(const TaskDecision &decision)
{
    execute(
        m_db,
        "INSERT INTO task_decisions (key, done, remark, snoozed_until, taken_by, taken_at, hidden, up_to, "
        "decided_by, decided_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET done = excluded.done, remark = excluded.remark, "
        "snoozed_until = excluded.snoozed_until, taken_by = excluded.taken_by, "
        "taken_at = excluded.taken_at, hidden = excluded.hidden, up_to = excluded.up_to, "
        "decided_by = excluded.decided_by, decided_at = excluded.decided_at, "
        "changed_at = excluded.changed_at",
        decision.key, decision.done, decision.remark, decision.snoozedUntil, decision.takenBy,
        decision.takenAt, decision.isHidden, decision.upTo, decision.decidedBy, decision.decidedAt,
        m_clock.now());
}

/// The key is where it can be erased; see erase().
void DeskTasks::audit(const TaskDecision &before, const TaskDecision &now)
{
    AuditEntry entry;
    entry.action = actionOf(before, now);
    entry.after = now.key;
    entry.detail = detailOf(now);
    writeAudit(m_db, m_clock.now(), entry);
}

void DeskTasks::erase(const QString &key)
{
    execute(m_db, "DELETE FROM task_decisions WHERE key = ?", key);
    execute(m_db, "UPDATE audit SET after = NULL WHERE action LIKE 'queue %' AND after = ?", key);
}

QString DeskTasks::keyOfCall(AccountId account, const QString &providerCallId)
{
    SqlQuery row(m_db, "SELECT uuid FROM accounts WHERE id = ?", account);
    return taskKeyOfCall(row.next() ? row.text(0) : QString(), providerCallId);
}

void DeskTasks::eraseCall(const RecordRef &ref)
{
    erase(keyOfCall(ref.account, ref.providerCallId));
}

void DeskTasks::eraseAccount(AccountId account)
{
    const QString prefix = keyOfCall(account, {});
    execute(m_db, "DELETE FROM task_decisions WHERE substr(key, 1, length(?1)) = ?1", prefix);
    execute(m_db,
            "UPDATE audit SET after = NULL WHERE action LIKE 'queue %' AND substr(after, 1, length(?1)) = ?1",
            prefix);
}

void DeskTasks::rename(const RecordRef &from, const QString &to)
{
    execute(m_db, "UPDATE OR REPLACE task_decisions SET key = ? WHERE key = ?", keyOfCall(from.account, to),
            keyOfCall(from.account, from.providerCallId));
}

void DeskTasks::forgetBefore(TimePoint limit)
{
    execute(m_db,
            "UPDATE audit SET after = NULL WHERE action LIKE 'queue %' AND after IN "
            "(SELECT key FROM task_decisions WHERE hidden = 0 AND decided_at < ?1 AND up_to < ?1)",
            limit);
    execute(m_db, "DELETE FROM task_decisions WHERE hidden = 0 AND decided_at < ?1 AND up_to < ?1", limit);
}

} // namespace callboard
