// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QList>
#include <QTimeZone>

namespace callboard {

/// From when the figures of the queue count. The tasks themselves do not depend on it: they stay until they
/// are settled, however old.
enum class QueueSince { Night, Today, Yesterday, Week };
QList<QueueSince> allQueueSinces();
QString keyOf(QueueSince since); ///< "night", "today", "yesterday", "week"; for settings.
std::optional<QueueSince> queueSinceFromKey(QStringView key);
/// Night: the last 22:00; Today, Yesterday: midnight; Week: midnight seven days ago. In @p zone.
TimePoint startOf(QueueSince since, TimePoint now, const QTimeZone &zone);

/// How long a task is put off.
enum class SnoozeSpan { OneHour, TwoHours, FourHours, Tomorrow, NextWeek };
QList<SnoozeSpan> allSnoozeSpans(); ///< In the order of their keys, 1 to n.
/// Tomorrow: 09:00 of the next day; NextWeek: 09:00 of the next Monday. In @p zone.
TimePoint endOf(SnoozeSpan span, TimePoint now, const QTimeZone &zone);

} // namespace callboard
