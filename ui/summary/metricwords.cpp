// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/metricwords.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(callboard::SummaryWords)
};

const QString nothing = u"–"_s;

bool isSum(Metric metric)
{
    return metric == Metric::TalkTime || metric == Metric::RingTime;
}

QString percentText(double share, int decimals, const QLocale &locale)
{
    //: A share. %1 is a number: "12.3".
    return SummaryWords::tr("%1 %").arg(locale.toString(share * 100, 'f', decimals));
}

/// The size of a change, without its direction.
QString differenceText(Metric metric, double now, double before, const QLocale &locale)
{
    if (unitOf(metric) == MetricUnit::Share)
        //: A change of a share, in percentage points. %1 is a number.
        return SummaryWords::tr("%1 points").arg(locale.toString(std::abs(now - before) * 100, 'f', 1));
    if (unitOf(metric) == MetricUnit::Length && !isSum(metric))
        return waitText(std::abs(now - before), locale);
    return before > 0 ? percentText(std::abs(now - before) / before, 0, locale) : QString();
}

QString basisText(Metric metric, const MetricValue &value)
{
    QString text;
    const bool isCount = unitOf(metric) == MetricUnit::Calls;
    if (!isCount && unitOf(metric) != MetricUnit::People)
        text = SummaryWords::tr("Worked out from %n call(s).", nullptr, value.of);
    if (value.unknown > 0)
        text += (text.isEmpty() ? QString() : u" "_s)
            + SummaryWords::tr("%n more call(s) do not tell it.", nullptr, value.unknown);
    return text;
}

} // namespace

QString shareText(std::optional<double> share, const QLocale &locale)
{
    return share ? percentText(*share, 1, locale) : nothing;
}

QString waitText(std::optional<double> seconds, const QLocale &locale)
{
    if (!seconds)
        return nothing;
    const qint64 whole = std::llround(*seconds);
    //: So many seconds; %1 is a number below 60.
    return whole < 60 ? SummaryWords::tr("%1 s").arg(locale.toString(whole)) : lengthText(Seconds(whole));
}

QString sumText(double seconds, const QLocale &locale)
{
    if (seconds < 3600)
        //: So many minutes; %1 is a number.
        return SummaryWords::tr("%1 min").arg(locale.toString(std::llround(seconds / 60)));
    //: So many hours; %1 is a number.
    return SummaryWords::tr("%1 h").arg(locale.toString(seconds / 3600, 'f', seconds < 360'000 ? 1 : 0));
}

QString figureText(Metric metric, const MetricValue &value, const QLocale &locale)
{
    if (!value.value)
        return nothing;
    switch (unitOf(metric)) {
    case MetricUnit::Calls:
    case MetricUnit::People:
        return locale.toString(std::llround(*value.value));
    case MetricUnit::Share:
        return shareText(value.value, locale);
    case MetricUnit::Length:
        return isSum(metric) ? sumText(*value.value, locale) : waitText(value.value, locale);
    }
    Q_UNREACHABLE();
    return {};
}

QString changeText(Metric metric, const MetricValue &now, const MetricValue &before, const QLocale &locale)
{
    if (!now.value || !before.value)
        return {};
    if (figureText(metric, now, locale) == figureText(metric, before, locale))
        //: A figure is the same as in the time it is compared with.
        return SummaryWords::tr("= the same");
    const QString difference = differenceText(metric, *now.value, *before.value, locale);
    if (difference.isEmpty())
        return {};
    return (*now.value > *before.value ? u"▲ "_s : u"▼ "_s) + difference;
}

QString explanationOf(Metric metric, const MetricValue &value, Seconds within)
{
    QStringList parts{definitionOf(metric, within)};
    if (const QString basis = basisText(metric, value); !basis.isEmpty())
        parts << basis;
    QStringList without;
    for (const Provider provider : providersWithout(metric))
        without << displayNameOf(provider);
    if (!without.isEmpty())
        //: Below the definition of a figure. %1 is a list of telephone systems.
        parts << SummaryWords::tr("Not told by: %1.").arg(without.join(u", "_s));
    return parts.join(u"\n\n"_s);
}

} // namespace callboard
