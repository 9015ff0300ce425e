// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callboard {

/// Remembers a secret so that redacted() and the log sink replace it from now on. Thread-safe.
void registerSecret(const QByteArray &secret);
/// @p text with known secrets, key-like words (sk_live_…, Bearer …, Basic …), URL user and query values replaced by
/// "•••", and phone numbers shortened to "+33…42". Safe for logs, error details and diagnostics. Thread-safe.
QString redacted(const QString &text);
/// Sends Qt's log messages through redacted() to stderr and, when @p directory is given, to a rotating file there
/// (callboard.log, 1 MiB, 5 kept).
void installLogSink(const QString &directory = {});

} // namespace callboard
