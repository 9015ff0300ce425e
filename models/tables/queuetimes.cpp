// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuetimes.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

const QTime evening(22, 0);
const QTime morning(9, 0);

TimePoint momentOf(QDate day, QTime time, const QTimeZone &zone)
{
    return fromMs(QDateTime(day, time, zone).toMSecsSinceEpoch());
}

/// Some zones have days that begin at one o'clock.
TimePoint beginningOf(QDate day, const QTimeZone &zone)
{
    return fromMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

} // namespace

QList<QueueSince> allQueueSinces()
{
    return {QueueSince::Night, QueueSince::Today, QueueSince::Yesterday, QueueSince::Week};
}

QString keyOf(QueueSince since)
{
    switch (since) {
    case QueueSince::Night:
        return u"night"_s;
    case QueueSince::Today:
        return u"today"_s;
    case QueueSince::Yesterday:
        return u"yesterday"_s;
    case QueueSince::Week:
        return u"week"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<QueueSince> queueSinceFromKey(QStringView key)
{
    for (const QueueSince since : allQueueSinces()) {
        if (keyOf(since) == key)
            return since;
    }
    return {};
}

TimePoint startOf(QueueSince since, TimePoint now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), zone).date();
    switch (since) {
    case QueueSince::Night: {
        const TimePoint tonight = momentOf(today, evening, zone);
        return tonight <= now ? tonight : momentOf(today.addDays(-1), evening, zone);
    }
    case QueueSince::Today:
        return beginningOf(today, zone);
    case QueueSince::Yesterday:
        return beginningOf(today.addDays(-1), zone);
    case QueueSince::Week:
        return beginningOf(today.addDays(-7), zone);
    }
    Q_UNREACHABLE();
    return {};
}

QList<SnoozeSpan> allSnoozeSpans()
{
    return {SnoozeSpan::OneHour, SnoozeSpan::TwoHours, SnoozeSpan::FourHours, SnoozeSpan::Tomorrow,
            SnoozeSpan::NextWeek};
}

TimePoint endOf(SnoozeSpan span, TimePoint now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), zone).date();
    switch (span) {
    case SnoozeSpan::OneHour:
        return now + 1h;
    case SnoozeSpan::TwoHours:
        return now + 2h;
    case SnoozeSpan::FourHours:
        return now + 4h;
    case SnoozeSpan::Tomorrow:
        return momentOf(today.addDays(1), morning, zone);
    case SnoozeSpan::NextWeek:
        return momentOf(today.addDays(8 - today.dayOfWeek()), morning, zone);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace callboard
