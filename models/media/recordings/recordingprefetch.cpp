// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/recordingprefetch.h"

#include "models/domain/capability.h"
#include "models/domain/query.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int mostLeaving = 500;

/// Calls whose audio leaves next, the oldest first.
CallFilter leavingFilter(const Account &account, TimePoint now)
{
    const TimePoint oldest = now - std::chrono::days(*capabilitiesOf(account.provider).audioDays);
    CallFilter filter;
    filter.anyOf = {{QueryField::Has, {u"recording"_s}},
                    {QueryField::Account, {QString::number(qint64(account.id))}}};
    filter.times = {{.ranges = {{oldest, oldest + RecordingPrefetch::noticeBefore}}}};
    filter.sort.descending = false;
    return filter;
}

QCoro::Task<Result<void>> whetherFound(QCoro::Task<Result<CallId>> finding)
{
    const Result<CallId> found = co_await finding;
    if (!found)
        co_return tl::unexpected(found.error());
    co_return {};
}

} // namespace

RecordingCache::IsThere callsIn(Store &store)
{
    return [&store](RecordRef call) {
        return whetherFound(store.find(std::move(call)));
    };
}

RecordingPrefetch::RecordingPrefetch(Store &store, const Clock &clock, RecordingCache &cache, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_cache(cache)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &RecordingPrefetch::lookForLeaving);
}

void RecordingPrefetch::want(PrefetchReason reason, QList<CallId> calls)
{
    const int number = ++m_asked[reason];
    if (calls.isEmpty())
        return m_cache.prefetch(reason, {});
    const auto onCalls = [this, reason, number](const Result<QList<Call>> &known) {
        if (known && number == m_asked.value(reason))
            wantOf(reason, *known);
    };
    QCoro::connect(m_store.calls({calls.begin(), calls.end()}), this, onCalls);
}

void RecordingPrefetch::wantOf(PrefetchReason reason, const QList<Call> &calls)
{
    QList<RecordingRef> recordings;
    for (const Call &call : calls) {
        const QList<RecordingRef> ofCall = recordingsOf(call);
        if (!ofCall.isEmpty())
            recordings << ofCall.first();
    }
    m_cache.prefetch(reason, recordings);
}

void RecordingPrefetch::watchLeaving(bool fetches)
{
    m_fetchesLeaving = fetches;
    if (!fetches)
        m_cache.prefetch(PrefetchReason::Rescue, {});
    m_hourly.start();
    lookForLeaving();
}

void RecordingPrefetch::lookForLeaving()
{
    QCoro::connect(m_store.accounts(), this, [this](const Result<QList<Account>> &accounts) {
        for (const Account &account : accounts.value_or(QList<Account>())) {
            if (capabilitiesOf(account.provider).audioDays)
                lookIn(account);
        }
    });
}

void RecordingPrefetch::lookIn(const Account &account)
{
    const auto onCalls = [this, id = account.id](const Result<QList<Call>> &calls) {
        if (calls)
            onLeaving(id, *calls);
    };
    const auto onIds = [this, onCalls](const Result<std::vector<CallId>> &ids) {
        if (ids)
            QCoro::connect(m_store.calls(*ids), this, onCalls);
    };
    QCoro::connect(m_store.firstIds(leavingFilter(account, m_clock.now()), mostLeaving), this, onIds);
}

void RecordingPrefetch::onLeaving(AccountId account, const QList<Call> &calls)
{
    QList<Leaving> leaving;
    for (const Call &call : calls) {
        const QList<RecordingRef> ofCall = recordingsOf(call);
        const auto isGoing = [this](const RecordingRef &recording) {
            return recording.leavesAt && m_cache.status(recording).state == RecordingState::NotFetched;
        };
        const auto going = std::find_if(ofCall.begin(), ofCall.end(), isGoing);
        if (going != ofCall.end())
            leaving.append({call.id, *going});
    }
    m_leaving.insert(account, leaving);
    tellLeaving();
}

void RecordingPrefetch::tellLeaving()
{
    QList<Leaving> all;
    for (const QList<Leaving> &ofAccount : std::as_const(m_leaving))
        all << ofAccount;
    std::stable_sort(all.begin(), all.end(), [](const Leaving &a, const Leaving &b) {
        return a.recording.leavesAt < b.recording.leavesAt;
    });
    QList<CallId> calls;
    QList<RecordingRef> recordings;
    for (const Leaving &one : std::as_const(all)) {
        calls << one.call;
        recordings << one.recording;
    }
    if (m_fetchesLeaving)
        m_cache.prefetch(PrefetchReason::Rescue, recordings);
    Q_EMIT leaving(calls);
}

} // namespace callboard
