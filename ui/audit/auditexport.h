// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/auditlog.h"

#include <QByteArray>
#include <QJsonObject>

namespace callboard {

/// The audit trail for other programs: stable keys, times in UTC.
QJsonObject auditToJson(const AuditEntry &entry);
QByteArray auditAsJson(const QList<AuditEntry> &entries);
QByteArray auditAsCsv(const QList<AuditEntry> &entries); ///< With a head line.

} // namespace callboard
