// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Texts about the command line that are made when the program is built, of the same table that it obeys. In
/// English.
namespace callboard {

/// The page callboard(1) for man. @p date is that of the release, as 2026-03-18.
QString manPage(const QString &version, const QString &date);
/// Defines how bash completes the command line; needs nothing but bash.
QString bashCompletion();

} // namespace callboard
