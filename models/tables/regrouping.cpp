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

QCoro::Task<Result<void>> Regrouping::walk(CallDetailSource *source, Steps steps)
{
    for (const Step &step : steps) {
        auto answer =
            step.deed == Deed::Joined ? source->joinCalls(step.a, step.b) : source->splitRecord(step.a);
        const Result<void> result = co_await answer;
        if (!result)
            co_return result;
    }
    co_return {};
}

void Regrouping::go(Deed deed, const RecordRef &call, Steps there, Steps back)
{
    auto walked = walk(&m_source, there);
    QCoro::connect(std::move(walked), this, [this, deed, call, there, back](const Result<void> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_isBusy = false;
        m_wayThere = there;
        m_wayBack = back;
        Q_EMIT done(deed, call);
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
        go(Deed::Joined, a, {{Deed::Joined, a, b}}, back);
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
        go(Deed::Separated, record, {{Deed::Separated, record, {}}}, back);
    });
}

void Regrouping::fail(const Error &error)
{
    m_isBusy = false;
    Q_EMIT failed(error);
}

} // namespace callboard
