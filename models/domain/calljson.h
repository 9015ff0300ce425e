// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/edit.h"

#include <QJsonObject>

namespace callboard {

/// The documented, stable output of `calls --format json(l)`: every key always present, null where nobody
/// supplied a value, seconds as numbers, times as ISO 8601 UTC. @p accountName is that of the first record's
/// account.
QJsonObject callToJson(const Call &call, const QString &accountName);
/// callToJson() and the records with their raw JSON, as `show --json` prints it.
QJsonObject callWithRecordsToJson(const Call &call, const QHash<AccountId, QString> &accountNames);
/// One waiting edit, as `outbox list --json` prints it.
QJsonObject outboxItemToJson(const OutboxItem &item, const QString &accountName);

/// The columns of table, CSV and XLSX output, in order: the keys of callToJson() that hold one value each.
QStringList callJsonColumns();

} // namespace callboard
