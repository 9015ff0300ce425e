// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/threadedrecordings.h"

#include "models/media/recordings/recordingstock.h"

#include <QPointer>

namespace callboard {

namespace {

constexpr qsizetype mostKnown = 10'000; ///< Statuses; beyond them all are asked for anew.

} // namespace

struct ThreadedRecordings::Host {
    Host(SyncEngine &engine, Store &store, const Clock &clock)
        : cache(
            store.paths().audioFolder, clock,
            [&engine](AccountId account, AudioRequest wanted) {
                return engine.fetchAudio(account, std::move(wanted));
            },
            callsIn(store))
        , prefetch(store, clock, cache)
        , stock(store, clock, cache)
    {
    }
    RecordingCache cache;
    RecordingPrefetch prefetch;
    RecordingStock stock;
};

ThreadedRecordings::ThreadedRecordings(SyncThread &thread, Store &store, const Clock &clock)
    : m_thread(thread)
{
    m_thread.run([&] {
        m_host = std::make_unique<Host>(m_thread.engine(), store, clock);
        connect(&m_host->cache, &RecordingCache::statusChanged, this, &ThreadedRecordings::take);
        connect(&m_host->prefetch, &RecordingPrefetch::leaving, this, &RecordingService::leaving);
    });
    connect(&store, &Store::callsChanged, this, [this] { m_known.clear(); }); // audio goes with its call
}

ThreadedRecordings::~ThreadedRecordings()
{
    m_thread.run([this] { m_host.reset(); });
}

/// Nobody waits for the sync thread. What was posted before the end runs before it.
void ThreadedRecordings::post(std::function<void(Host &)> work)
{
    QMetaObject::invokeMethod(&m_host->cache, [host = m_host.get(), work = std::move(work)] { work(*host); });
}

void ThreadedRecordings::open(const RecordingRef &recording, QObject *context, Opened opened)
{
    const QPointer<QObject> asker(context);
    post([this, recording, asker, opened](Host &host) {
        const QString peaks = host.cache.fileBeside(recording, QStringLiteral("peaks"));
        const Result<OpenRecording> answer =
            host.cache.open(recording).map([&](const std::shared_ptr<AudioStream> &stream) {
                return OpenRecording{stream, peaks};
            });
        QMetaObject::invokeMethod(this, [asker, opened, answer] {
            if (asker)
                opened(answer);
        });
    });
}

RecordingStatus ThreadedRecordings::status(const RecordingRef &recording)
{
    if (const auto known = m_known.constFind(recording); known != m_known.constEnd())
        return *known;
    post([this, recording](Host &host) {
        const RecordingStatus status = host.cache.status(recording);
        QMetaObject::invokeMethod(this, [this, recording, status] { take(recording, status); });
    });
    return {};
}

void ThreadedRecordings::take(const RecordingRef &recording, const RecordingStatus &status)
{
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(recording, status);
    Q_EMIT statusChanged(recording, status);
}

void ThreadedRecordings::want(PrefetchReason reason, const QList<CallId> &calls)
{
    m_wanted.insert(reason, calls);
    if (m_choices.ahead.contains(reason))
        post([reason, calls](Host &host) { host.prefetch.want(reason, calls); });
}

void ThreadedRecordings::setPinned(const RecordingRef &recording, bool pinned)
{
    post([recording, pinned](Host &host) { host.cache.setPinned(recording, pinned); });
}

void ThreadedRecordings::setChoices(const RecordingChoices &choices)
{
    const RecordingChoices before = std::exchange(m_choices, choices);
    post([choices, isStarted = m_isStarted](Host &host) {
        host.cache.setLimit(choices.limitBytes());
        if (isStarted)
            host.prefetch.watchLeaving(choices.rescues);
    });
    m_known.clear(); // a smaller limit may have taken some
    for (const PrefetchReason reason :
         {PrefetchReason::Selected, PrefetchReason::Review, PrefetchReason::Queue}) {
        const bool isAhead = choices.ahead.contains(reason);
        if (isAhead == before.ahead.contains(reason))
            continue;
        post([reason, calls = isAhead ? m_wanted.value(reason) : QList<CallId>()](Host &host) {
            host.prefetch.want(reason, calls);
        });
    }
}

void ThreadedRecordings::setOffline(bool offline)
{
    post([offline](Host &host) { host.cache.setOffline(offline); });
}

void ThreadedRecordings::measure(QObject *context, Measured measured)
{
    post([this, asker = QPointer<QObject>(context), measured](Host &host) {
        const qint64 bytes = host.cache.size();
        const int count = int(host.cache.count());
        QMetaObject::invokeMethod(this, [asker, measured, bytes, count] {
            if (asker)
                measured(bytes, count);
        });
    });
}

void ThreadedRecordings::listKept(QObject *context, Listed listed)
{
    const QPointer<QObject> asker(context);
    const auto answer = [this, asker, listed](const Result<QList<KeptRecording>> &kept) {
        QMetaObject::invokeMethod(this, [asker, listed, kept] {
            if (asker)
                listed(kept);
        });
    };
    post([answer](Host &host) { host.stock.list(answer); });
}

void ThreadedRecordings::remove(const QStringList &keys, QObject *context, Removed removed)
{
    post([this, keys, asker = QPointer<QObject>(context), removed](Host &host) {
        const qint64 bytes = host.cache.remove(keys);
        QMetaObject::invokeMethod(this, [this, asker, removed, bytes] {
            m_known.clear();
            if (asker)
                removed(bytes);
        });
    });
}

void ThreadedRecordings::start()
{
    m_isStarted = true;
    post([rescues = m_choices.rescues](Host &host) { host.prefetch.watchLeaving(rescues); });
}

} // namespace callboard
