// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daywords.h"

#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

using Grain = DayChart::Grain;

QString rangeText(const QString &from, const QString &to)
{
    //: A stretch of time; %1 is its first day or year, %2 its last.
    return DayWords::tr("%1 – %2", "from – to").arg(from, to);
}

} // namespace

QString titleFor(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return DayWords::tr("Calls per day");
    case Grain::Week:
        return DayWords::tr("Calls per week");
    case Grain::Month:
        return DayWords::tr("Calls per month");
    case Grain::Quarter:
        return DayWords::tr("Calls per quarter");
    case Grain::Year:
        return DayWords::tr("Calls per year");
    case Grain::Years:
        return DayWords::tr("Calls over the years");
    }
    Q_UNREACHABLE();
}

QString shortPeriodText(const DayChart::Bar &bar, Grain grain)
{
    const QLocale locale;
    switch (grain) {
    case Grain::Day:
    case Grain::Week:
        return shortDayText(bar.from, locale);
    case Grain::Month:
        return locale.toString(bar.from, u"MMM yyyy"_s);
    case Grain::Quarter:
        return longPeriodText(bar, grain);
    case Grain::Year:
    case Grain::Years:
        return locale.toString(bar.from, u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString longPeriodText(const DayChart::Bar &bar, Grain grain)
{
    const QLocale locale;
    switch (grain) {
    case Grain::Day:
        return dayText(bar.from, {}, locale);
    case Grain::Week:
        return rangeText(dayText(bar.from, bar.to, locale), dayText(bar.to, {}, locale));
    case Grain::Month:
        return locale.toString(bar.from, u"MMMM yyyy"_s);
    case Grain::Quarter:
        //: A quarter of a year: %1 is 1 to 4, %2 the year.
        return DayWords::tr("Q%1 %2").arg(locale.toString((bar.from.month() + 2) / 3),
                                          locale.toString(bar.from, u"yyyy"_s));
    case Grain::Year:
        return locale.toString(bar.from, u"yyyy"_s);
    case Grain::Years:
        return rangeText(locale.toString(bar.from, u"yyyy"_s), locale.toString(bar.to, u"yyyy"_s));
    }
    Q_UNREACHABLE();
}

QString barText(const DayChart::Bar &bar, Grain grain)
{
    QStringList lines{longPeriodText(bar, grain), DayWords::tr("%n call(s)", nullptr, bar.total())};
    for (const CallStatus status : allCallStatuses()) {
        if (const int calls = bar.calls.value(status))
            //: %1 is a status such as "Missed", %2 how many calls have it.
            lines +=
                DayWords::tr("%1: %2", "status and count").arg(wordFor(status), QLocale().toString(calls));
    }
    return lines.join(u'\n');
}

QString chartText(const DayChart &chart)
{
    const QList<DayChart::Bar> &bars = chart.bars();
    if (bars.isEmpty())
        return DayWords::tr("No calls to count");
    const auto most = std::max_element(bars.begin(), bars.end(),
                                       [](const auto &a, const auto &b) { return a.total() < b.total(); });
    const QString span = rangeText(dayText(bars.first().from, {}), dayText(bars.last().to, {}));
    //: %1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.
    return DayWords::tr("%n call(s), %1. Most of them: %2.", nullptr, chart.total())
        .arg(span, longPeriodText(*most, chart.grain()));
}

} // namespace callboard
