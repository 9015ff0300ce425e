// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keeping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

template<typename T> bool cleared(T &value)
{
    if (value == T())
        return false;
    value = T();
    return true;
}

bool forgetAudio(CallFacts &facts)
{
    bool changed = false;
    for (Recording &recording : facts.recordings) {
        changed |= recording.state != Recording::State::Gone;
        recording.state = Recording::State::Gone;
    }
    return changed;
}

bool forgetWords(CallFacts &facts)
{
    bool changed = cleared(facts.transcript);
    changed |= cleared(facts.segments);
    changed |= cleared(facts.summary);
    changed |= cleared(facts.summaryDetailed);
    changed |= cleared(facts.topics);
    changed |= cleared(facts.sentiments);
    changed |= cleared(facts.actionItems);
    return changed;
}

bool forget(KeptKind kind, CallFacts &facts)
{
    switch (kind) {
    case KeptKind::Audio:
        return forgetAudio(facts);
    case KeptKind::Transcript:
        return forgetWords(facts);
    case KeptKind::Notes:
        return cleared(facts.notes);
    case KeptKind::Facts:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

QString keyOf(KeptKind kind)
{
    switch (kind) {
    case KeptKind::Audio:
        return u"audio"_s;
    case KeptKind::Transcript:
        return u"transcript"_s;
    case KeptKind::Notes:
        return u"notes"_s;
    case KeptKind::Facts:
        return u"facts"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<KeptKind> keptKindFromKey(QStringView key)
{
    for (const KeptKind kind : keptKinds()) {
        if (keyOf(kind) == key)
            return kind;
    }
    return {};
}

QList<KeptKind> keptKinds()
{
    return {KeptKind::Audio, KeptKind::Transcript, KeptKind::Notes, KeptKind::Facts};
}

std::optional<TimePoint> beginningOf(const CallFacts &facts)
{
    for (const auto &moment : {facts.startedAt, facts.createdAt, facts.answeredAt, facts.endedAt}) {
        if (moment)
            return moment;
    }
    return {};
}

Keeping::Keeping(const Retention &retention, TimePoint now)
{
    for (auto it = retention.days.begin(); it != retention.days.end(); ++it)
        m_from.insert(it.key(), now - std::chrono::days(std::clamp(it.value(), 1, Retention::longest)));
}

std::optional<TimePoint> Keeping::from(KeptKind kind) const
{
    const auto it = m_from.constFind(kind);
    return it == m_from.constEnd() ? std::nullopt : std::optional(*it);
}

bool Keeping::isTooOld(KeptKind kind, const CallFacts &facts) const
{
    const auto limit = from(kind);
    const auto began = beginningOf(facts);
    return limit && began && *began < *limit;
}

bool Keeping::shorten(Record &record) const
{
    bool changed = false;
    for (const KeptKind kind : {KeptKind::Audio, KeptKind::Transcript, KeptKind::Notes}) {
        if (!isTooOld(kind, record.facts))
            continue;
        changed |= forget(kind, record.facts);
        changed |= record.details && forget(kind, record.details->facts);
    }
    if (!changed)
        return false;
    record.raw.clear();
    if (record.details)
        record.details->raw.clear();
    return true;
}

} // namespace callboard
