// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonDocument>

namespace callboard {

/// One line on standard error. Control characters in it vanish: much of what we say quotes a provider.
void tell(const QString &sentence);
/// Tells what went wrong, in one plain sentence. @p subject is the account's name, the host or the file.
void tell(const Error &error, const QString &subject);
/// The same for an option; the caller ends with WrongUsage.
int wrongUsage(const QString &sentence);
/// A line that replaces itself, only where a person watches standard error. An empty one clears it.
void showProgress(const QString &line);

/// @p text on one line without anything that a terminal would obey: control and bidi control characters.
QString printable(const QString &text);
/// The same, but line breaks stay.
QString printableLines(const QString &text);
/// Columns that a terminal needs for it.
int cellWidth(const QString &text);
/// Cut or filled up with blanks to exactly @p columns.
QString cell(const QString &text, int columns);

/// A person sits at standard input: questions make sense.
bool isTerminal();
/// The line that a person types after @p question; absent when they end the input.
std::optional<QString> readAnswer(const QString &question);
/// The secret that a person types (without echo) or that is piped in: the next line of standard input.
/// Errors: Invalid (nothing came).
Result<QByteArray> readSecret(const QString &question);
/// All of standard input. Errors: Storage, Invalid (more than @p most bytes).
Result<QByteArray> readStandardInput(qint64 most);

} // namespace callboard
