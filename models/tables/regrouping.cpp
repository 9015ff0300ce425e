// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/regrouping.h"

namespace callboard {

Regrouping::Regrouping(CallDetailSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

/// The records of the call that @p record belongs to.
void Regrouping::withRecords(const RecordRef &record, std::function<void(const QList<RecordRef> &)> take)
{
    const auto onCall = [this, take](const Result<Call> &call) {
        if (!call) {
            fail(call.error());
            return;
        }
        QList<RecordRef> refs;
        for (const RecordInfo &info : call->records)
            refs << info.ref;
        take(refs);
    };
    QCoro::connect(m_source.find(record), this, [this, onCall](const Result<CallId> &id) {
        if (id)
            QCoro::connect(m_source.call(*id), this, onCall);
        else
            fail(id.error());
    });
}

void Regrouping::run(Steps steps, Next next)
{
    if (steps.empty()) {
        m_isBusy = false;
        next();
        return;
    }
    const Step step = steps.front();
    steps.pop_front();
    auto answer =
        step.deed == Deed::Joined ? m_source.joinCalls(step.a, step.b) : m_source.splitRecord(step.a);
    QCoro::connect(std::move(answer), this, [this, steps, next](const Result<void> &result) {
        if (result)
            run(steps, next);
        else
            fail(result.error());
    });
}

/// Back means: everything the second call had leaves again, and is one call again.
void Regrouping::join(const RecordRef &a, const RecordRef &b)
{
    if (std::exchange(m_isBusy, true))
        return;
    withRecords(b, [this, a, b](const QList<RecordRef> &second) {
        Steps back;
        for (const RecordRef &record : second)
            back.push_back({Deed::Separated, record, {}});
        for (qsizetype i = 1; i < second.size(); ++i)
            back.push_back({Deed::Joined, second.first(), second.at(i)});
        run({{Deed::Joined, a, b}}, [this, a, back] {
            m_wayBack = back;
            m_call = a;
            Q_EMIT done(Deed::Joined, a);
        });
    });
}

void Regrouping::separate(const RecordRef &record)
{
    if (std::exchange(m_isBusy, true))
        return;
    withRecords(record, [this, record](QList<RecordRef> together) {
        together.removeAll(record);
        Steps back;
        if (!together.isEmpty())
            back.push_back({Deed::Joined, together.first(), record});
        run({{Deed::Separated, record, {}}}, [this, record, back, together] {
            m_wayBack = back;
            m_call = together.isEmpty() ? record : together.first();
            Q_EMIT done(Deed::Separated, record);
        });
    });
}

void Regrouping::undo()
{
    if (m_wayBack.empty() || std::exchange(m_isBusy, true))
        return;
    run(std::exchange(m_wayBack, {}), [this] { Q_EMIT undone(m_call); });
}

void Regrouping::fail(const Error &error)
{
    m_isBusy = false;
    Q_EMIT failed(error);
}

} // namespace callboard
