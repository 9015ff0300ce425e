// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/domain/query.h"
#include "models/store/synctypes.h"

#include <array>

namespace callboard {

/// What the summary page asks. Its panels are cross filtered: each counts the calls that pass everything but
/// what was chosen in that panel itself.
struct SummaryQuestion {
    CallFilter filter;
    /// What the days are counted of. Absent: of the calls that pass. Present: of those that begin then and
    /// pass all but the filter's conditions on time, because a part of these days was chosen.
    std::optional<Range<TimePoint>> stretch;
    /// The time to compare with, both ends present: of the calls that pass all but the conditions on time.
    std::optional<Range<TimePoint>> before;
    Seconds within{20}; ///< Limit of Metric::AnsweredWithin.
    TimePoint now{}; ///< Decides which missed calls still have time to be called back.
    bool operator==(const SummaryQuestion &) const = default;
};

/// Counts of one mark: a bar, a cell of the heat map.
struct MarkCounts {
    int calls = 0;
    int answered = 0; ///< Inbound, as CallOutcome.
    int missed = 0;
    int timed = 0; ///< Answered ones whose answer time is known…
    qint64 answerSeconds = 0; ///< …and these, summed.
    std::optional<double> missedRate() const;
    std::optional<double> averageAnswerTime() const; ///< Seconds.
    bool operator==(const MarkCounts &) const = default;
};

/// One day in the zone of the filter.
struct SummaryDay {
    QDate day;
    std::array<int, 7> byStatus{}; ///< By CallStatus; 0: nobody told one.
    MarkCounts counts;
    int inTime = 0; ///< Of counts.timed, within the limit.
    qint64 talkSeconds = 0;
    bool operator==(const SummaryDay &) const = default;
};

/// One hour of the week.
struct SummaryHour {
    MarkCounts counts;
    std::optional<int> medianAnswerTime; ///< Seconds; no more than longestMedian.
    static constexpr int longestMedian = 300;
    bool operator==(const SummaryHour &) const = default;
};

/// One value of a field; a null value: the calls of which nobody tells one.
struct SummaryGroup {
    QString value; ///< As facets and queries know it.
    QString label; ///< The user's name for it, or the provider's; null when there is none.
    MarkCounts counts;
    bool operator==(const SummaryGroup &) const = default;
};

/// A stretch of lengths in seconds, both ends included; without an end: all longer ones.
struct LengthBucket {
    int from = 0;
    std::optional<int> to;
    int calls = 0;
    bool operator==(const LengthBucket &) const = default;
};
struct LengthSpread {
    QList<LengthBucket> buckets; ///< All of them, empty ones too.
    int unknown = 0; ///< Calls that would count, but nobody told the length.
    bool operator==(const LengthSpread &) const = default;
};
/// The limits of the buckets: seconds that each begins with.
const std::vector<int> &durationSteps();
const std::vector<int> &answerTimeSteps();

struct SummaryAnswer {
    MetricValues figures;
    std::optional<MetricValues> before; ///< Of SummaryQuestion::before.
    QList<SummaryDay> days; ///< Those with calls, the oldest first. Calls without a start are left out.
    QList<SummaryDay> daysBefore;
    std::array<SummaryHour, 7 * 24> hours; ///< From Monday 0:00.
    /// Inbound calls that were answered or are over, by half hour from Monday 0:00: what people are needed
    /// for.
    std::array<int, 7 * 48> offered{};
    /// Average talk time of answered inbound calls, in seconds, and how many tell it.
    MetricValue talkPerCall;
    int withoutStart = 0; ///< Calls that pass and are in no day and no hour.
    /// The frequent ones first, the null value last.
    QList<SummaryGroup> statuses, providers, lines, staff;
    QList<SummaryGroup> callbacks; ///< Of inbound calls that nobody answered, in the order of the states.
    LengthSpread durations;
    LengthSpread answerTimes; ///< Of answered inbound calls.
    bool operator==(const SummaryAnswer &) const = default;
};

} // namespace callboard
