// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/queuesource.h"
#include "tests/support/builders.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

namespace callboard::test {

/// A callback queue in memory. Answers come in the next round of the event loop, or with isSlow when told to;
/// what is answered is the state of the moment the question was asked. A task that is decided away goes where
/// it belongs, and comes back when the decision is taken back.
class FakeQueueSource final : public QueueSource {
public:
    CallbackQueue stored;
    std::optional<Error> failure; ///< Every answer is this.
    bool isSlow = false;
    int readings = 0;
    QList<QList<TaskDecision>> decided; ///< Every call of decide().
    TimePoint askedSince{};

    ~FakeQueueSource() override { answerAll(); }

    static CallbackTask task(int number, CallbackState state = CallbackState::Owed)
    {
        CallbackTask task;
        task.number = QStringLiteral("+3361234%1").arg(number, 4, 10, QLatin1Char('0'));
        task.key = task.number;
        task.state = state;
        task.calls = {CallId(number)};
        task.lastCall = {AccountId{1}, QStringLiteral("cal_%1").arg(number)};
        task.first = at("2026-03-16T06:00:00Z") + std::chrono::minutes(number);
        task.last = task.first;
        task.accounts = {AccountId{1}};
        return task;
    }
    /// Open tasks 1 to @p count.
    void fill(int count)
    {
        stored.open.clear();
        for (int number = 1; number <= count; ++number)
            stored.open << task(number);
        stored.figures.missed = stored.figures.people = stored.figures.owed = count;
    }
    /// Calls told that this open task is settled.
    void settle(const QString &key, CallbackState state = CallbackState::Returned)
    {
        for (qsizetype i = 0; i < stored.open.size(); ++i) {
            if (stored.open.at(i).key != key)
                continue;
            CallbackTask gone = stored.open.takeAt(i);
            gone.state = state;
            gone.contactedAt = at("2026-03-16T09:00:00Z");
            gone.contactedBy = QStringLiteral("Ana");
            gone.contactedIn = AccountId{1};
            stored.gone.prepend(gone);
            return;
        }
    }
    void announce() { Q_EMIT queueChanged(); }
    int waiting() const { return int(m_turns.size()); }
    void answer(int which)
    {
        const Turn turn = m_turns.takeAt(which);
        turn->finish();
    }
    void answerAll()
    {
        while (!m_turns.isEmpty())
            answer(0);
    }

    QCoro::Task<Result<CallbackQueue>> queue(TimePoint since, QTimeZone) override
    {
        ++readings;
        askedSince = since;
        CallbackQueue found = stored;
        found.since = since;
        const Result<CallbackQueue> answer =
            failure ? Result<CallbackQueue>(tl::unexpected(*failure)) : Result<CallbackQueue>(found);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return answer;
    }
    QCoro::Task<Result<QList<TaskDecision>>> decide(QList<TaskDecision> decisions) override
    {
        decided << decisions;
        const Result<QList<TaskDecision>> answer = failure
            ? Result<QList<TaskDecision>>(tl::unexpected(*failure))
            : Result<QList<TaskDecision>>(keep(decisions));
        const QFuture<void> turn = this->turn();
        const QPointer<FakeQueueSource> self = this;
        co_await turn;
        if (self && answer)
            self->announce();
        co_return answer;
    }

private:
    using Turn = std::shared_ptr<QPromise<void>>;

    QFuture<void> turn()
    {
        const Turn turn = std::make_shared<QPromise<void>>();
        turn->start();
        m_turns << turn;
        if (!isSlow)
            QMetaObject::invokeMethod(
                this,
                [this, turn] {
                    if (m_turns.removeOne(turn))
                        turn->finish();
                },
                Qt::QueuedConnection);
        return turn->future();
    }
    QList<TaskDecision> keep(const QList<TaskDecision> &decisions)
    {
        QList<TaskDecision> before;
        for (const TaskDecision &decision : decisions) {
            const std::optional<CallbackTask> task = take(decision.key);
            TaskDecision earlier = task ? task->decision : TaskDecision();
            earlier.key = decision.key;
            before << earlier;
            if (task)
                put(*task, decision);
        }
        return before;
    }
    std::optional<CallbackTask> take(const QString &key)
    {
        for (QList<CallbackTask> *list : {&stored.open, &stored.snoozed, &stored.gone, &m_hidden}) {
            for (qsizetype i = 0; i < list->size(); ++i) {
                if (list->at(i).key == key)
                    return list->takeAt(i);
            }
        }
        return {};
    }
    void put(CallbackTask task, const TaskDecision &decision)
    {
        task.decision = decision;
        if (decision.done) {
            stored.gone.prepend(task);
        } else if (decision.snoozedUntil) {
            stored.snoozed << task;
        } else if (!decision.isHidden) {
            const auto later =
                std::find_if(stored.open.begin(), stored.open.end(),
                             [&](const CallbackTask &other) { return other.first > task.first; });
            stored.open.insert(later, task);
        } else {
            m_hidden << task;
        }
    }

    QList<CallbackTask> m_hidden;
    QList<Turn> m_turns;
};

} // namespace callboard::test
