// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "models/store/store.h"

namespace callboard {

class TaskDetails;

/// The callback queue as the files know it: what was decided about tasks (desk.sqlite), and what a row of it
/// shows. From Store::callbackDesk(). Functions like Store's: callable from any thread that runs an event
/// loop, errors Storage besides those named.
class CallbackDesk : public QObject {
    Q_OBJECT
public:
    explicit CallbackDesk(Store::Private &store);
    ~CallbackDesk() override;

    /// Tasks that the index found, with all that the files say of them, divided by arranged(). Tasks of which
    /// every call has gone meanwhile are left out. Details of calls that did not change are kept in memory.
    QCoro::Task<Result<CallbackQueue>> queue(QList<FoundTask> found, TimePoint since, TimePoint now,
                                             QDate today, qsizetype mostOpen = allOpen);
    /// All that stand, by key.
    QCoro::Task<Result<QHash<QString, TaskDecision>>> decisions();
    /// Replaces what was decided about these tasks, in one transaction with the audit trail; an empty
    /// decision takes it back. Who and when are written down here for decisions without decidedBy. Answers
    /// what was decided before, in the same order: decide() of that takes it back. Invalid: a key is missing.
    QCoro::Task<Result<QList<TaskDecision>>> decide(QList<TaskDecision> decisions);

    void onCallsChanged(const QList<callboard::CallId> &ids); ///< As announced by the store; empty: all.

Q_SIGNALS:
    void decisionsChanged(); ///< On the Store's thread.

private:
    Store::Private &m_store;
    std::unique_ptr<TaskDetails> m_details; ///< On the thread for questions.
};

} // namespace callboard
