// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QDate>
#include <QTime>

/// The words of the query language and how to read their values. Shared by the parser and the resolver.
namespace callboard {

/// What a field's values look like.
enum class ValueKind { Keys, Free, Moment, Lengths, TimeOfDay, Weekdays };

struct OperatorWord {
    QueryField field;
    QStringView word; ///< Without the colon.
    ValueKind kind;
};

const QList<OperatorWord> &operatorWords();
const OperatorWord *operatorFor(QStringView word); ///< Null when unknown.
const OperatorWord &operatorOf(QueryField field); ///< Not for Text.
/// The closed list of a Keys field; of Weekdays the days.
QStringList knownValues(QueryField field);
QStringList sortKeys();

/// "is:owed", "is:tried,returned": the same as callback: with these values.
bool isAboutCallbacks(const QueryTerm &term);

/// The nearest of @p known by edit distance, when it is near enough to be meant; else empty.
QString nearest(QStringView word, const QStringList &known);

/// A half-open interval of days: "2026-03-16", "2026-03", "2026", "today", "yesterday", "mon", "-7d", "-2w",
/// "-3m".
/// @p today is the current day in the property's zone. Weekdays name the latest such day, today included.
struct DaySpan {
    QDate first;
    QDate end; ///< Exclusive.
};
std::optional<DaySpan> daySpan(QStringView text, QDate today);

/// A day with an optional time of day: "yesterday", "2026-03-16T22:00", "todayT08:00". Without "today" only
/// its form is checked (against an arbitrary day).
struct MomentParts {
    DaySpan span;
    QTime time; ///< Invalid when none was given.
};
std::optional<MomentParts> momentParts(QStringView text, QDate today = QDate(2000, 1, 1));

/// ">120", ">=2m", "<30", "30-60", "2m", "1m30s", "0": in seconds; "45" alone means exactly that.
std::optional<Range<Seconds>> lengthRange(QStringView text);

/// "9" is the hour from 9:00 to 9:59, "8:30" that minute, "8:30-12" and "22-6" end before 12:00 and 6:00. In
/// minutes of the day, cut at midnight, so one or two ranges within 0 to 1440; empty when it is not readable.
QList<Range<int>> minuteRanges(QStringView text);

/// "sat", "mon-fri", "fri-mon" as the keys of the days; empty when it is not readable.
QStringList weekdaysOf(QStringView text);

} // namespace callboard
