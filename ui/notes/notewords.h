// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/noteversion.h"

#include <QHash>

namespace callboard {

/// Whose a version is: a login name, the name of the account, or that it came from a provider.
QString authorText(const NoteVersion &version, const QHash<AccountId, QString> &accounts);
/// The first line that says something, cut to @p most characters; says when a note is empty.
QString firstWords(const QString &note, qsizetype most = 80);

} // namespace callboard
