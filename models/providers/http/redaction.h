// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callboard {

/// Remembers a secret so that redacted() and the log sink replace it from now on. Thread-safe.
void registerSecret(const QByteArray &secret);
/// @p text with known secrets, key-like words (sk_live_…, Bearer …, Basic …), URL user and query values
/// replaced by "•••", and phone numbers shortened to "+33…42". Safe for logs, error details and diagnostics.
/// Thread-safe.
QString redacted(const QString &text);
/// @p bytes of somebody else with known secrets replaced, and nothing else: for what is kept as it came.
/// Thread-safe.
QByteArray withoutSecrets(QByteArray bytes);
/// Sends Qt's log messages through redacted() to a rotating file in @p directory (callboard.log, 1 MiB, 5
/// kept), or to stderr when there is none. With a file stderr belongs to what the program says to a person;
/// fatal messages, and all with QT_FORCE_STDERR_LOGGING=1, go there too.
void installLogSink(const QString &directory = {});

} // namespace callboard
