// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/daychart.h"

#include <QLocale>

#include <numeric>

namespace callboard {
namespace {

using Grain = DayChart::Grain;

QDate startOfWeek(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
}

/// How stretches of one size follow each other. Years gathers as many as it takes.
struct Ruler {
    Grain grain;
    Qt::DayOfWeek weekStart;
    int years = 1;

    QDate start(QDate day) const;
    QDate next(QDate start) const;
    qint64 count(QDate first, QDate last) const;
};

QDate Ruler::start(QDate day) const
{
    switch (grain) {
    case Grain::Day:
        return day;
    case Grain::Week:
        return startOfWeek(day, weekStart);
    case Grain::Month:
        return QDate(day.year(), day.month(), 1);
    case Grain::Quarter:
        return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    case Grain::Year:
    case Grain::Years:
        return QDate(day.year() - day.year() % years, 1, 1);
    }
    Q_UNREACHABLE();
}

QDate Ruler::next(QDate start) const
{
    switch (grain) {
    case Grain::Day:
        return start.addDays(1);
    case Grain::Week:
        return start.addDays(7);
    case Grain::Month:
        return start.addMonths(1);
    case Grain::Quarter:
        return start.addMonths(3);
    case Grain::Year:
    case Grain::Years:
        return start.addYears(years);
    }
    Q_UNREACHABLE();
}

qint64 Ruler::count(QDate first, QDate last) const
{
    const QDate from = start(first), to = start(last);
    const qint64 months = (to.year() - from.year()) * 12 + to.month() - from.month();
    switch (grain) {
    case Grain::Day:
        return from.daysTo(to) + 1;
    case Grain::Week:
        return from.daysTo(to) / 7 + 1;
    case Grain::Month:
        return months + 1;
    case Grain::Quarter:
        return months / 3 + 1;
    case Grain::Year:
    case Grain::Years:
        return (to.year() - from.year()) / years + 1;
    }
    Q_UNREACHABLE();
}

Ruler rulerFor(QDate first, QDate last, Qt::DayOfWeek weekStart)
{
    for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
        const Ruler ruler{grain, weekStart};
        if (ruler.count(first, last) <= DayChart::mostBars)
            return ruler;
    }
    // One call with a mad date must not make a thousand bars.
    Ruler ruler{Grain::Years, weekStart, 10};
    while (ruler.count(first, last) > DayChart::mostBars)
        ruler.years += 10;
    return ruler;
}

std::pair<QDate, QDate> spanOf(const QList<DayCount> &counts)
{
    const auto [first, last] = std::minmax_element(
        counts.begin(), counts.end(), [](const DayCount &a, const DayCount &b) { return a.day < b.day; });
    return {first->day, last->day};
}

QList<DayChart::Bar> emptyBars(const Ruler &ruler, QDate first, QDate last)
{
    QList<DayChart::Bar> bars;
    for (QDate start = ruler.start(first); start <= last; start = ruler.next(start))
        bars.append({start, ruler.next(start).addDays(-1), {}});
    return bars;
}

} // namespace

int DayChart::Bar::total() const
{
    return std::accumulate(calls.begin(), calls.end(), 0);
}

DayChart::DayChart(CallSource &source, QObject *parent)
    : DayChart([&source](CallFilter filter, QTimeZone zone) { return source.dayCounts(filter, zone); },
               parent)
{
    connect(&source, &CallSource::callsChanged, this, &DayChart::reload);
}

DayChart::DayChart(Counter counter, QObject *parent)
    : QObject(parent)
    , m_counter(std::move(counter))
{
}

DayChart::DayChart(QObject *parent)
    : QObject(parent)
{
}

void DayChart::setFilter(const CallFilter &filter, const QTimeZone &zone)
{
    CallFilter unsorted = filter;
    unsorted.sort = {};
    if (m_hasFilter && unsorted == m_filter && zone == m_zone)
        return;
    m_filter = unsorted;
    m_zone = zone;
    m_hasFilter = true;
    m_isOutdated = true;
    reload();
}

void DayChart::reload()
{
    if (!m_hasFilter)
        return;
    m_askAgain = m_isAsking;
    if (!m_isAsking)
        ask();
}

void DayChart::ask()
{
    m_isAsking = true;
    m_isOutdated = m_askAgain = false;
    QCoro::connect(m_counter(m_filter, m_zone), this,
                   [this](const Result<QList<DayCount>> &counts) { onAnswer(counts); });
}

void DayChart::onAnswer(const Result<QList<DayCount>> &counts)
{
    m_isAsking = false;
    const bool isWanted = !m_isOutdated;
    if (m_askAgain)
        ask();
    if (!isWanted)
        return;
    m_loaded = true;
    m_error = counts ? std::nullopt : std::optional(counts.error());
    if (counts)
        show(*counts);
    Q_EMIT changed();
}

void DayChart::setCounts(const QList<DayCount> &counts)
{
    m_loaded = true;
    show(counts);
    Q_EMIT changed();
}

void DayChart::show(const QList<DayCount> &counts)
{
    const Qt::DayOfWeek weekStart = QLocale().firstDayOfWeek();
    m_bars = gathered(counts, weekStart);
    if (!m_bars.isEmpty())
        m_grain = grainFor(spanOf(counts).first, spanOf(counts).second, weekStart);
}

QList<CallStatus> DayChart::statuses() const
{
    QList<CallStatus> found;
    for (const CallStatus status : allCallStatuses()) {
        const auto has = [&](const Bar &bar) {
            return bar.calls.value(status) > 0;
        };
        if (std::any_of(m_bars.begin(), m_bars.end(), has))
            found.append(status);
    }
    return found;
}

int DayChart::total() const
{
    return std::accumulate(m_bars.begin(), m_bars.end(), 0,
                           [](int sum, const Bar &bar) { return sum + bar.total(); });
}

DayChart::Grain DayChart::grainFor(QDate first, QDate last, Qt::DayOfWeek weekStart)
{
    return rulerFor(first, last, weekStart).grain;
}

QList<DayChart::Bar> DayChart::gathered(const QList<DayCount> &counts, Qt::DayOfWeek weekStart)
{
    if (counts.isEmpty())
        return {};
    const auto [first, last] = spanOf(counts);
    const Ruler ruler = rulerFor(first, last, weekStart);
    QList<Bar> bars = emptyBars(ruler, first, last);
    for (const DayCount &count : counts) {
        if (count.calls > 0)
            bars[ruler.count(bars.first().from, count.day) - 1].calls[count.status] += count.calls;
    }
    return bars;
}

} // namespace callboard
