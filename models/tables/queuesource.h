// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "models/domain/result.h"

#include <QCoroTask>
#include <QObject>
#include <QTimeZone>

namespace callboard {

/// What the queue is read from, and where decisions about it go. Rules of Store hold for every function.
class QueueSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Everything that is open, and what went since @p since. @p zone says which day is today, for stays.
    virtual QCoro::Task<Result<CallbackQueue>> queue(TimePoint since, QTimeZone zone) = 0;
    /// Replaces what was decided about these tasks (an empty decision removes it), in one transaction with
    /// the audit trail; begin with decisionOn(). Answers what was decided before, in the same order: decide()
    /// of that takes it back.
    virtual QCoro::Task<Result<QList<TaskDecision>>> decide(QList<TaskDecision> decisions) = 0;

Q_SIGNALS:
    /// The queue may read otherwise now: calls, guests or decisions changed, or a snooze has ended.
    void queueChanged();
};

} // namespace callboard
