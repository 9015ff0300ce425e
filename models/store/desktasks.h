// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "models/store/desk.h"

namespace callboard {

/// All decisions, by key, from whichever connection has the tables; @p table is "task_decisions" with the
/// name of its schema before it, where that is attached. Those taken back are left out.
QHash<QString, TaskDecision> readTaskDecisions(Database &db, const QByteArray &table);
/// Names the task of a caller who hid their number: "call:ACCOUNT-UUID:ID".
QString taskKeyOfCall(const QString &accountUuid, const QString &providerCallId);

/// Decisions about the callback queue in desk.sqlite. Lives on the desk thread; each function is one
/// transaction where nothing else is said. Throws DatabaseError; other failures are returned.
class DeskTasks {
public:
    explicit DeskTasks(Desk &desk);

    QHash<QString, TaskDecision> decisions() { return readTaskDecisions(m_db, "task_decisions"); }
    /// See CallbackDesk::decide().
    Result<QList<TaskDecision>> decide(const QList<TaskDecision> &decisions);
    // Within the caller's transaction:
    void erase(const QString &key); ///< Its audit entries stay, without the key.
    void eraseCall(const RecordRef &ref);
    void eraseAccount(AccountId account);
    void rename(const RecordRef &from, const QString &to);
    /// What was decided before then; hidden numbers stay hidden.
    void forgetBefore(TimePoint limit);

private:
    std::optional<TaskDecision> stored(const QString &key);
    TaskDecision stamped(TaskDecision decision, const TaskDecision &before) const;
    void write(const TaskDecision &decision);
    void audit(const TaskDecision &before, const TaskDecision &now);
    QString keyOfCall(AccountId account, const QString &providerCallId);

    Database &m_db;
    const Clock &m_clock;
};

} // namespace callboard
