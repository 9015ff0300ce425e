// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/edit.h"
#include "models/domain/grouping.h"
#include "models/domain/keeping.h"
#include "models/domain/merge.h"
#include "models/store/database.h"

#include <QHash>
#include <QSet>

namespace callboard {

/// What must not come in again.
struct Refusals {
    Retention retention;
    QString deskUuid; ///< Salt of the numbers' hashes.
    QHash<QByteArray, TimePoint> erasedNumbers; ///< By erasedNumberHash(), with when.
    QHash<RecordRef, TimePoint> erasedContacts; ///< A provider's card of a person, named like a record.

    bool isEmpty() const
    {
        return retention.days.isEmpty() && erasedNumbers.isEmpty() && erasedContacts.isEmpty();
    }
    /// A call that began before somebody who took part in it asked to be forgotten.
    bool areOfTheErased(AccountId account, const CallFacts &facts, std::optional<TimePoint> start) const;
};
/// The number itself is not kept.
QByteArray erasedNumberHash(const QString &deskUuid, const QString &number);
Retention retentionIn(Database &desk);

/// The user's side as the cache needs it, read in one go from desk.sqlite through a connection that cannot
/// write.
struct DeskView {
    QString uuid; ///< Of the desk file: a cache that was filled beside another one starts over.
    qint64 counter = 0; ///< Of the last change that this view holds.
    QHash<AccountId, Provider> accounts;
    QHash<RecordRef, QList<OutboxItem>> edits; ///< What lies over the records, oldest first.
    QHash<RecordRef, Record> confirmed; ///< Records of answers to writes that the cache may not have yet.
    QHash<RecordRef, RecordRef> renames; ///< From the local id to the provider's.
    QSet<RecordRef> tombstones;
    QHash<RecordRef, QList<KeptValue>> kept; ///< What no provider accepts.
    QSet<RecordRef> reviewed; ///< Marked by the user.
    QSet<RecordRef> hidden; ///< Hidden by the user.
    QSet<RecordRef> sent; ///< Their provider accepted something of ours.
    Decisions decisions;
    Refusals refusals;

    static DeskView read(Database &desk);
    /// Calls whose overlay changed after @p counter, as far as this view reaches.
    QList<RecordRef> touchedSince(Database &desk, qint64 counter) const;
};

/// The columns that itemFrom() reads, in order.
inline constexpr const char *outboxColumns = "id, account_id, provider_call_id, kind, field, before, after, "
                                             "theirs, payload, state, attempts, problem, "
                                             "created_at, changed_at, not_before";
/// Kinds of annotations, beside those that are keys of fields.
inline constexpr QStringView reviewMark = u"review";
inline constexpr QStringView hiddenMark = u"hidden";
inline constexpr QStringView sentMark = u"sent";

OutboxItem itemFrom(const SqlQuery &row);
/// Numbers of decisions.kind.
enum class DecisionKind { Join = 1, Split = 2 };
Decisions decisionsFrom(SqlQuery &row); ///< Rows of kind and the four columns that name two records.
inline constexpr const char *decisionsSql =
    "SELECT kind, account_id, provider_call_id, other_account_id, other_provider_call_id FROM ";

/// The record in confirmed_id, confirmed_facts, confirmed_raw and those of its details, which stand at
/// @p column and after.
Record confirmedFrom(const SqlQuery &row, int column, AccountId account);
/// What a call that was logged here looks like until its provider answers.
Record provisionalRecord(const OutboxItem &create);

} // namespace callboard
