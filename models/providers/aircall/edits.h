// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/providers/aircall/parser.h"

/// What an edit means for a call to which words can only be added (aircall.md section 4). Pure. Errors:
/// Rejected, with a reason for a person.
namespace callboard::aircall {

inline constexpr int mostComments = 5;

/// The comment to add so that the notes read @p wanted; null when there is nothing to add.
Result<QString> commentToAdd(const QStringList &comments, const QString &notes, const QString &wanted);
/// The ids of the tags to add.
Result<QList<qint64>> tagsToAdd(const QStringList &present, const QStringList &wanted,
                                const QList<NamedId> &known);

} // namespace callboard::aircall
