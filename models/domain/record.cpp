// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"

namespace callboard {

namespace {

template<typename T> void replace(std::optional<T> &listed, const std::optional<T> &learnt)
{
    if (learnt)
        listed = learnt;
}

template<typename T> void replace(T &listed, const T &learnt)
{
    if (!learnt.isEmpty())
        listed = learnt;
}

} // namespace

CallFacts withDetails(CallFacts listed, const CallFacts &details)
{
    replace(listed.direction, details.direction);
    if (details.status) {
        listed.status = details.status;
        replace(listed.providerStatus, details.providerStatus);
    }
    replace(listed.provider, details.provider);
    replace(listed.fromNumber, details.fromNumber);
    replace(listed.toNumber, details.toNumber);
    if (details.startedAt) {
        listed.startedAt = details.startedAt;
        listed.startDerived = details.startDerived;
    }
    replace(listed.createdAt, details.createdAt);
    replace(listed.answeredAt, details.answeredAt);
    replace(listed.endedAt, details.endedAt);
    replace(listed.ring, details.ring);
    replace(listed.talk, details.talk);
    replace(listed.duration, details.duration);
    replace(listed.staffId, details.staffId);
    replace(listed.staffName, details.staffName);
    replace(listed.guestId, details.guestId);
    replace(listed.guestName, details.guestName);
    for (auto it = details.references.begin(); it != details.references.end(); ++it)
        listed.references.insert(it.key(), it.value());
    replace(listed.providerCallSid, details.providerCallSid);
    replace(listed.parentCallSid, details.parentCallSid);
    replace(listed.carrierIds, details.carrierIds);
    replace(listed.legs, details.legs);
    replace(listed.recordings, details.recordings);
    replace(listed.transcript, details.transcript);
    replace(listed.segments, details.segments);
    replace(listed.summary, details.summary);
    replace(listed.summaryDetailed, details.summaryDetailed);
    replace(listed.topics, details.topics);
    replace(listed.sentiments, details.sentiments);
    replace(listed.actionItems, details.actionItems);
    replace(listed.notes, details.notes);
    replace(listed.tags, details.tags);
    return listed;
}

} // namespace callboard
