// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guestcopy.h"
#include "models/domain/guestcsv.h"
#include "models/domain/guestmatch.h"

#include <QLocale>

/// What the window and the command line say about guests.
namespace callboard {

QString wordFor(GuestColumn column); ///< "Arrival"
QString reasonFor(const RejectedGuest &rejected); ///< "“call me” is no telephone number."
/// "Line 12: “call me” is no telephone number."
QString sentenceFor(const RejectedGuest &rejected);
/// "stays until Tue 17 Mar, room 214", "stayed 10 to 12 Mar", "arrives Mon 23 Mar"; the stay that matters
/// most on @p today. Empty without any.
QString stayText(const QList<Stay> &stays, QDate today, const QLocale &locale = QLocale());
/// "the same number", "a similar number", "the same name"
QString wordFor(GuestReason reason);
/// How we know who it is: "linked by you"; of the provider by its name.
QString originText(GuestOrigin origin, const QString &provider);
/// Why @p system, a provider's name, could not be told about a guest: "escapelife needs a last name."
QString sentenceFor(GuestCopyProblem problem, const QString &system);
/// The name, else the number; made safe for one line.
QString guestTitle(const QString &name, const QString &number);

} // namespace callboard
