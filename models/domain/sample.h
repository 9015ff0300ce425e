// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/time.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace callboard {

/// A call that may be reviewed: it passes the query, and names one of our people.
struct SampleCandidate {
    CallId id{};
    RecordRef call;
    QString person; ///< Key of who spoke: their name where the provider gives one, else their id.
    std::optional<TimePoint> startedAt;
    bool operator==(const SampleCandidate &) const = default;
};

/// How a review list was drawn: whoever draws again from the same calls gets the same list.
struct SampleRequest {
    QString query; ///< In the query language.
    QStringList people; ///< Keys; empty: everybody.
    int perPerson = 5;
    quint32 seed = 1;
    bool operator==(const SampleRequest &) const = default;
};

/// What there was to draw from, and what was drawn, of one person.
struct SampleShare {
    QString person;
    int eligible = 0; ///< Calls that were neither reviewed nor in a list before.
    int drawn = 0;
    bool operator==(const SampleShare &) const = default;
};

struct Sample {
    /// One of each person in turn, so that a list that is left halfway is fair as well.
    QList<SampleCandidate> calls;
    QList<SampleShare> shares; ///< In the order of the people's names; those with nothing to draw, too.
    bool operator==(const Sample &) const = default;
};

inline constexpr int mostPerPerson = 100;

/// Draws request.perPerson calls of every person, each call of a person as likely as any other. Calls in
/// @p taken are left out. The same seed gives the same calls whatever the order of @p candidates, whoever
/// else takes part; with more per person, the same ones and more. Pure.
Sample fairSample(QList<SampleCandidate> candidates, const QSet<CallId> &taken, const SampleRequest &request);

} // namespace callboard
