// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QHash>
#include <QSet>

/// Which records are the same real call. Pure: the same records and decisions give the same groups, in
/// whatever order they come.
namespace callboard {

/// What a record shows of the call it belongs to.
struct JoinFacts {
    RecordRef ref;
    QStringList carrierIds; ///< "SYSTEM:ID".
    QString parent; ///< Of a leg: the same kind of name of the call that it is part of; else null.
    std::optional<Direction> direction;
    QString fromNumber;
    QString toNumber;
    std::optional<TimePoint> startedAt;
    bool startDerived = false;
    std::optional<TimePoint> answeredAt;
    std::optional<TimePoint> endedAt;
    std::optional<Seconds> ring;
    std::optional<Seconds> talk;
    std::optional<Seconds> duration;
    bool isDeleted = false; ///< Upstream.
    bool operator==(const JoinFacts &) const = default;
};
JoinFacts joinFactsOf(const RecordRef &ref, const CallFacts &facts, bool isDeleted);
/// Every name that joins: carrierIds and parent, each once.
QStringList joinNames(const JoinFacts &facts);
/// Direction and both numbers as one text; null when one of them is unknown: then only names join.
QString joinNumbers(const JoinFacts &facts);

/// Records of different systems whose starts are further apart than this are never thought of as one call.
inline constexpr std::chrono::seconds farthestStarts{90};
/// A name that more records carry, or numbers with which more began within farthestStarts, tell nothing.
inline constexpr int mostAlike = 50;

/// What the user decided about pairs of records. Both ways round.
struct Decisions {
    QHash<RecordRef, QSet<RecordRef>> joined;
    QHash<RecordRef, QSet<RecordRef>> split;
    void join(const RecordRef &a, const RecordRef &b);
    void separate(const RecordRef &a, const RecordRef &b);
    bool concerns(const RecordRef &ref) const { return joined.contains(ref) || split.contains(ref); }
};

/// Why two records that look like one call were left apart.
enum class JoinDoubt {
    SeveralPossible, ///< More than one call of the other system fits, or several of ours fit that one.
    StartsApart, ///< The same numbers, and starts that differ by more than the systems' clocks should.
    LengthsDiffer, ///< The same numbers and start, but one lasted longer.
};
QString keyOf(JoinDoubt doubt); ///< "several-possible", "starts-apart", "lengths-differ"

struct PossiblePair {
    RecordRef a; ///< The lower of the two.
    RecordRef b;
    JoinDoubt doubt = JoinDoubt::SeveralPossible;
    std::chrono::milliseconds apart{}; ///< Between their starts.
    bool operator==(const PossiblePair &) const = default;
};

struct Grouping {
    QList<QList<RecordRef>> groups; ///< Each sorted, and sorted by their first.
    QList<PossiblePair> possible; ///< Pairs of different groups, sorted.
};

/// The user's decisions count before everything. Then records that share a carrier's name of the call, or of
/// which one is a leg of the other, are together. The rest join by numbers and time when they belong to
/// different accounts, agree on direction, both numbers, start and length, and when neither fits anything
/// else of the other's account; otherwise they are possible pairs.
Grouping groupRecords(QList<JoinFacts> records, const Decisions &decisions);

} // namespace callboard
