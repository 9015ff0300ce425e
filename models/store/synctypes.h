// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grouping.h"
#include "models/domain/query.h"
#include "models/domain/record.h"
#include "models/domain/result.h"

#include <QDate>
#include <QJsonObject>

namespace callboard {

/// Where the sync of an account stands; one row per account in cache.sqlite.
struct SyncState {
    QJsonObject cursor; ///< The strategy's own, opaque to the store.
    bool complete = false; ///< History was read to its end once.
    std::optional<TimePoint> lastSuccessAt;
    std::optional<TimePoint> lastAttemptAt;
    std::optional<TimePoint> lastFullPassAt;
    std::optional<Error> lastError; ///< Of the last attempt; absent after a success.
    bool operator==(const SyncState &) const = default;
};

/// One page to be stored together with the cursor after it, in one transaction.
struct PageWrite {
    AccountId account{};
    RecordPage page;
    QJsonObject cursor;
    bool complete = false;
    QList<Range<TimePoint>> covered; ///< Time ranges now known complete; merged with what is stored.
    bool marksSweep = false; ///< Counts as seen for the running full pass.
};

struct PageOutcome {
    int inserted = 0;
    int changed = 0;
    int unchanged = 0;
    int setAside = 0;
};

/// Why a record must be read again by id. Stored: append at the end, never renumber.
enum class RecheckReason {
    Live = 1, ///< It rings or is active.
    TranscriptDue = 2, ///< It is over; a provider without details may still add the transcript.
    Details = 3, ///< Its provider has more to tell (Record::moreExpected). Attempts 0: ask at once.
};

/// A record that must be read again by id.
struct Recheck {
    RecordRef ref;
    int attempts = 0;
    TimePoint dueAt{};
    RecheckReason reason = RecheckReason::Live;
};

/// A call that may be the same as another; joinCalls(mine, other) makes them one.
struct JoinSuggestion {
    RecordRef mine; ///< Of the call that was asked about.
    RecordRef other;
    CallId call{}; ///< That @c other belongs to.
    JoinDoubt doubt = JoinDoubt::SeveralPossible;
    std::chrono::milliseconds apart{}; ///< Between their starts.
    bool operator==(const JoinSuggestion &) const = default;
};

/// What a deletion does to the records of a call.
struct DeleteOutcome {
    QList<RecordRef> queued; ///< To be deleted at their providers.
    QList<RecordRef> stay; ///< Their providers delete nothing: with one of these the call stays.
    bool operator==(const DeleteOutcome &) const = default;
};

struct DayCount {
    QDate day; ///< In the zone that was asked for.
    CallStatus status = CallStatus::Completed;
    int calls = 0;
    bool operator==(const DayCount &) const = default;
};

/// A value that occurs in a column and how many calls have it.
struct FacetValue {
    QString value;
    QString label; ///< The user's name for it, or the provider's; null when there is none.
    int calls = 0;
    bool operator==(const FacetValue &) const = default;
};

/// Totals of a selection, in the shape of escapelife's summary endpoint.
struct Totals {
    int calls = 0;
    QMap<QString, int> byDirection;
    QMap<QString, int> byStatus;
    QMap<QString, int> byProvider;
    Seconds ring{}; ///< Summed over the calls that have one.
    Seconds talk{};
    int withRing = 0; ///< How many do: what an average divides by.
    int withTalk = 0;
    bool operator==(const Totals &) const = default;
};

struct StoreHealth {
    QString sqliteVersion;
    int cacheSchema = 0;
    int deskSchema = 0;
    qint64 cacheBytes = 0;
    qint64 deskBytes = 0;
    qint64 calls = 0;
    qint64 records = 0;
    qint64 setAside = 0;
    bool cacheWasRebuilt = false; ///< The file was damaged and is being filled again from the providers.
    bool deskWasSalvaged = false;
    QString integrity; ///< "ok", or the first finding of PRAGMA integrity_check on both files.
};

} // namespace callboard
