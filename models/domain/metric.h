// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callback.h"
#include "models/domain/time.h"

#include <QList>
#include <QMap>

namespace callboard {

/// What the summary counts. Keys are for exports: append at the end, never change one.
enum class Metric {
    Calls = 1,
    Inbound,
    Outbound,
    Answered, ///< Of the inbound calls.
    MissedRate,
    Voicemails,
    AnswerTimeMedian,
    AnswerTime90,
    AnsweredWithin, ///< So many seconds, see definitionOf().
    TalkTime,
    RingTime,
    CallbacksWithinHour,
    RepeatCallers,
    UniqueGuests,
};
QList<Metric> allMetrics();
QString keyOf(Metric metric); ///< "missed_rate"

/// Shares are from 0 to 1.
enum class MetricUnit { Calls, People, Share, Length };
MetricUnit unitOf(Metric metric);

/// In the user's words: "Missed", and one or two sentences that say what is counted. @p within is the limit
/// of Metric::AnsweredWithin.
QString titleOf(Metric metric, Seconds within);
QString definitionOf(Metric metric, Seconds within);

/// Whether the provider's interface tells what the metric is made of.
bool supplies(Provider provider, Metric metric);
QList<Provider> providersWithout(Metric metric);

/// What a metric comes to for some calls.
struct MetricValue {
    std::optional<double> value; ///< In its unit; seconds for a length. Absent: no call tells.
    int of = 0; ///< Calls (or people) that it was worked out from.
    int unknown = 0; ///< Calls that would belong to them, but nobody told the length, or who it was.
    bool operator==(const MetricValue &) const = default;
};
using MetricValues = QMap<Metric, MetricValue>;

/// What a call is to the metrics that are about answering.
enum class CallOutcome { None, Answered, Missed };
/// Only inbound calls have one, and only those that are answered or over.
CallOutcome outcomeOf(std::optional<Direction> direction, std::optional<CallStatus> status);

/// Within an hour is soon enough for a call back.
inline constexpr Seconds callbackLimit{3600};

} // namespace callboard
