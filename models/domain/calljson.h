// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/edit.h"

#include <QJsonObject>

namespace callboard {

/// The documented, stable output of `calls --format json(l)`: every key always present, null where nobody
/// supplied a value, seconds as numbers, times as ISO 8601 UTC. @p accountName is that of the first record's
/// account. "provenance" says which record supplied a field, where there are several records:
/// {"notes": "1:cal_ab12"}. "pending" lists the fields typed here that wait to be sent, "kept_here" those
/// that stay here because no provider of the call accepts them. "legs" are the ways the call took.
/// Segments that were corrected here have the right words as "text", and besides the provider's as "original"
/// and what the provider says since as "theirs"; "lost_corrections" are of turns that the transcript no
/// longer has.
QJsonObject callToJson(const Call &call, const QString &accountName);
/// callToJson(), and the records with their raw JSON ("raw" as listed, "details" as read by id: null until
/// then), and of each recording the "record" it belongs to, as `show --json` prints it.
QJsonObject callWithRecordsToJson(const Call &call, const QHash<AccountId, QString> &accountNames);
/// One waiting edit, as `outbox list --json` prints it.
QJsonObject outboxItemToJson(const OutboxItem &item, const QString &accountName);

/// The columns of table, CSV and XLSX output, in order: the keys of callToJson() that hold one value each.
QStringList callJsonColumns();

} // namespace callboard
