// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/recordingstock.h"

#include "models/domain/keeping.h"
#include "models/store/audiofiles.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr size_t callsAtOnce = 200; ///< Few enough that nobody else waits long for the store.

bool isLost(const RecordingRef &recording, TimePoint now)
{
    const bool isKept = recording.known == Recording::State::Available && recording.isReachable;
    return !isKept || (recording.leavesAt && *recording.leavesAt <= now);
}

} // namespace

RecordingStock::RecordingStock(Store &store, const Clock &clock, RecordingCache &cache, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_cache(cache)
{
}

void RecordingStock::list(RecordingService::Listed listed)
{
    ++m_number;
    m_listed = std::move(listed);
    m_found.clear();
    m_unknown = m_cache.kept();
    walk(Walk::WithAudio);
}

void RecordingStock::walk(Walk walk)
{
    m_walk = walk;
    m_at = 0;
    if (walk == Walk::Done || m_unknown.isEmpty())
        return finish();
    QCoro::connect(m_store.callIds(filter()), this,
                   [this, number = m_number](const Result<std::vector<CallId>> &ids) { onIds(number, ids); });
}

/// Of the accounts whose files are still to be found.
CallFilter RecordingStock::filter() const
{
    QStringList accounts;
    for (auto file = m_unknown.keyBegin(); file != m_unknown.keyEnd(); ++file)
        accounts << file->section(u'/', 0, 0);
    accounts.removeDuplicates();
    CallFilter filter;
    filter.anyOf = {{QueryField::Has, {u"recording"_s}, m_walk == Walk::Others},
                    {QueryField::Account, accounts}};
    return filter;
}

void RecordingStock::onIds(int number, const Result<std::vector<CallId>> &ids)
{
    if (number != m_number)
        return;
    if (!ids)
        return m_listed(tl::unexpected(ids.error()));
    m_ids = *ids;
    next();
}

void RecordingStock::next()
{
    if (m_unknown.isEmpty() || m_at >= m_ids.size())
        return walk(m_walk == Walk::WithAudio ? Walk::Others : Walk::Done);
    const size_t end = std::min(m_at + callsAtOnce, m_ids.size());
    const std::vector<CallId> some(m_ids.begin() + qptrdiff(m_at), m_ids.begin() + qptrdiff(end));
    m_at = end;
    QCoro::connect(m_store.calls(some), this,
                   [this, number = m_number](const Result<QList<Call>> &calls) { onCalls(number, calls); });
}

void RecordingStock::onCalls(int number, const Result<QList<Call>> &calls)
{
    if (number != m_number)
        return;
    if (!calls)
        return m_listed(tl::unexpected(calls.error()));
    for (const Call &call : *calls)
        take(call);
    next();
}

void RecordingStock::take(const Call &call)
{
    const QList<RecordingRef> recordings = recordingsOf(call);
    for (const RecordingRef &recording : recordings) {
        const auto file = m_unknown.constFind(audioStem(recording.call, recording.id));
        if (file == m_unknown.constEnd())
            continue;
        m_found << KeptRecording{.key = file.key(),
                                 .bytes = *file,
                                 .isLastCopy = isLost(recording, m_clock.now()),
                                 .startedAt = beginningOf(call),
                                 .guestName = call.guestName,
                                 .number =
                                     call.direction == Direction::Outbound ? call.toNumber : call.fromNumber};
        m_unknown.erase(file);
    }
}

void RecordingStock::finish()
{
    for (auto file = m_unknown.begin(); file != m_unknown.end(); ++file)
        m_found << KeptRecording{.key = file.key(), .bytes = *file, .isLastCopy = true};
    m_unknown.clear();
    m_walk = Walk::Done;
    m_ids = {};
    std::exchange(m_listed, {})(std::exchange(m_found, {}));
}

} // namespace callboard
