// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/numbermask.h"
#include "models/domain/phonenumber.h"
#include "models/domain/time.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>

namespace callboard {

/// "Today 09:14", "Yesterday 23:05", "Mon 16 Mar 14:00", with the year when it is not this one; in @p zone.
QString momentText(TimePoint moment, TimePoint now, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "Mon 16 Mar", with the year when it is not that of @p today.
QString dayText(QDate day, QDate today, const QLocale &locale = QLocale());
/// "16 Mar", for axes.
QString shortDayText(QDate day, const QLocale &locale = QLocale());
/// Full date and time with the zone's abbreviation, for tool tips and the detail pane.
QString fullMomentText(TimePoint moment, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "Japanese" of "ja" or "ja-JP", in the reader's language; null when it is none.
QString languageText(const QString &code, const QLocale &locale = QLocale());
/// "0:42", "12:05", "1:03:20"; an en dash when absent.
QString lengthText(std::optional<Seconds> length);
/// International format wrapped in a left-to-right isolate; "Number withheld" for a hidden one; an en dash
/// for null. Without its middle while numbers are masked (models/domain/numbermask.h).
QString numberText(const QString &number);
/// The same for a number of ours, which is never masked.
QString lineNumberText(const QString &number);
/// The name of a guest, as safeLine() makes it; of one that is a number, as little as numberText() shows.
QString nameText(const QString &name, qsizetype most = 300);
/// "France" for an E.164 number, from the locale's own names; empty when there is none.
QString countryText(const QString &number);
/// The same for an ISO 3166 code ("FR").
QString countryName(const QString &code);
/// Provider text made safe for a single-line label or cell: control and bidi control characters and line
/// breaks become spaces or vanish, at most @p most characters, wrapped in isolates. Every foreign text goes
/// through this.
QString safeLine(const QString &text, qsizetype most = 300);
/// The same for a multi-line plain-text widget: keeps line breaks, limits runs of combining marks to four and
/// breaks lines of more than @p longestLine characters, at most @p most characters.
QString safeText(const QString &text, qsizetype most = 2'000'000, qsizetype longestLine = 1000);
/// safeLine() without the isolates: for terminals, accessible names, and sentences that are isolated as a
/// whole.
QString plainLine(const QString &text, qsizetype most = 300);

/// For fields in which a time of day is edited.
QString timeOfDayFormat(const QLocale &locale = QLocale());

} // namespace callboard
