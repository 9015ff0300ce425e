// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/recordingprefetch.h"

#include "models/domain/capability.h"
#include "models/domain/query.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int mostLeaving = 500;

QList<Provider> withRetention()
{
    QList<Provider> providers;
#define PROVIDER(Name, ...)                                                                                  \
    if (capabilitiesOf(Provider::Name).audioDays)                                                            \
        providers << Provider::Name;
#include "models/domain/providers.def"
#undef PROVIDER
    return providers;
}

/// Oldest first, so that what leaves first comes first.
CallFilter leavingFilter(Provider provider, TimePoint now)
{
    const TimePoint oldest = now - std::chrono::days(*capabilitiesOf(provider).audioDays);
    CallFilter filter;
    filter.anyOf = {{QueryField::Has, {u"recording"_s}}, {QueryField::Provider, {keyOf(provider)}}};
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
    const QList<Provider> providers = withRetention();
    for (const Provider provider : providers) {
        const auto onIds = [this](const Result<std::vector<CallId>> &ids) {
            if (!ids)
                return;
            QCoro::connect(m_store.calls(*ids), this, [this](const Result<QList<Call>> &calls) {
                if (calls)
                    onLeaving(*calls);
            });
        };
        QCoro::connect(m_store.firstIds(leavingFilter(provider, m_clock.now()), mostLeaving), this, onIds);
    }
}

void RecordingPrefetch::onLeaving(const QList<Call> &calls)
{
    QList<CallId> missing;
    QList<RecordingRef> recordings;
    for (const Call &call : calls) {
        const QList<RecordingRef> ofCall = recordingsOf(call);
        const auto isGoing = [this](const RecordingRef &recording) {
            return recording.leavesAt && m_cache.status(recording).state == RecordingState::NotFetched;
        };
        const auto going = std::find_if(ofCall.begin(), ofCall.end(), isGoing);
        if (going == ofCall.end())
            continue;
        missing << call.id;
        recordings << *going;
    }
    if (m_fetchesLeaving)
        m_cache.prefetch(PrefetchReason::Rescue, recordings);
    Q_EMIT leaving(missing);
}

} // namespace callboard
