// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the audit trail in desk.sqlite: who did what to which call, and when. Rows are only ever added;
// triggers of the file refuse the rest. Two things may change in an old row: its words may be erased
// (privacy), and the local id of a call that was logged here becomes the provider's.
#pragma once

#include "models/domain/enums.h"
#include "models/domain/ids.h"
#include "models/domain/time.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace callboard {

class Database;

struct AuditEntry {
    qint64 id = 0;
    TimePoint at{};
    QString who; ///< Name of the operating system's user; null in rows of older versions.
    QString action; ///< Key: "edit", "delete", "hide", "export"… (auditActions()).
    std::optional<RecordRef> call{};
    std::optional<Field> field{};
    QString before{}; ///< Words of a field; null where they were erased.
    QString after{};
    QString detail{}; ///< What else there is to say: the file of an export, the name of an account.
    bool operator==(const AuditEntry &) const = default;
};

/// Which rows to read, newest first.
struct AuditQuery {
    QString text{}; ///< Anywhere in who, call, words or detail, without regard to case (of ASCII letters).
    QStringList actions{}; ///< Empty: all.
    std::optional<TimePoint> since{};
    std::optional<TimePoint> until{}; ///< Not included.
    std::optional<qint64> before{}; ///< Only rows with a smaller id: the next page.
    int limit = 0; ///< 0: all.
};

/// Desk thread, inside the transaction of the change that it tells of. Sets id and, where it is null, who.
/// Throws DatabaseError.
void writeAudit(Database &desk, TimePoint now, const AuditEntry &entry);
QList<AuditEntry> readAudit(Database &desk, const AuditQuery &query);
/// Every action that occurs, in alphabetical order.
QStringList auditActions(Database &desk);
/// Takes the words out of all rows about calls of this account.
void eraseAuditWords(Database &desk, AccountId account);

} // namespace callboard
