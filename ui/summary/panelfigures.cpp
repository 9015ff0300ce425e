// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/panelfigures.h"

#include "models/tables/filterstate.h"
#include "ui/filter/termwords.h"
#include "ui/format.h"
#include "ui/summary/metricwords.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QTime>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct PanelWords {
    Q_DECLARE_TR_FUNCTIONS(callboard::PanelWords)
};

constexpr int hoursPerDay = 24;

QString countText(int calls)
{
    return QLocale().toString(calls);
}

/// Names, then figures, for the tool tip and the screen reader.
QString textOf(const QString &name, const MarkCounts &counts)
{
    QStringList lines{name, PanelWords::tr("%n call(s)", nullptr, counts.calls)};
    if (counts.missedRate())
        lines << PanelWords::tr("Missed: %1 of %2 inbound (%3)")
                     .arg(countText(counts.missed), countText(counts.missed + counts.answered),
                          shareText(counts.missedRate()));
    if (counts.averageAnswerTime())
        lines << PanelWords::tr("Answered after %1 on average").arg(waitText(counts.averageAnswerTime()));
    return lines.join(u'\n');
}

QString nameOf(const SummaryGroup &group, QueryField field)
{
    if (group.value.isNull())
        //: Of calls: nobody told which line, employee… it was.
        return PanelWords::tr("Not told");
    if (field == QueryField::Provider)
        return safeLine(providerName(group.value));
    return valueWords(field, group.value, group.label);
}

QStringList countColumns(const QString &first)
{
    return {first,
            PanelWords::tr("Calls"),
            PanelWords::tr("Answered"),
            PanelWords::tr("Missed"),
            PanelWords::tr("Missed %"),
            PanelWords::tr("Average answer time")};
}

QStringList countRow(const QString &name, const MarkCounts &counts)
{
    return {name,
            countText(counts.calls),
            countText(counts.answered),
            countText(counts.missed),
            shareText(counts.missedRate()),
            waitText(counts.averageAnswerTime())};
}

QString bucketName(const LengthBucket &bucket)
{
    const auto text = [](int seconds) {
        return seconds < 60 ? QLocale().toString(seconds) : lengthText(Seconds(seconds));
    };
    if (!bucket.to)
        //: A length of time: so long and longer.
        return PanelWords::tr("from %1").arg(text(bucket.from));
    //: A length of time: at least so long, and shorter than that.
    return PanelWords::tr("%1–%2").arg(text(bucket.from), text(*bucket.to + 1));
}

bool isChosen(const FilterState &filter, QueryField field, const QString &value)
{
    return !value.isNull() && filter.chosen(field).contains(value);
}

QList<int> barIndexes(const QList<SummaryGroup> &groups, QueryField field, const FilterState &filter)
{
    QList<int> shown;
    for (int i = 0; i < groups.size(); ++i) {
        const bool isOther = groups.at(i).value.isNull();
        if (groups.at(i).counts.calls > 0
            && (shown.size() < mostBars || isOther || isChosen(filter, field, groups.at(i).value)))
            shown << i;
    }
    return shown;
}

std::optional<double> measured(const SummaryHour &hour, HeatMeasure measure)
{
    switch (measure) {
    case HeatMeasure::Calls:
        return hour.counts.calls;
    case HeatMeasure::MissedRate:
        return hour.counts.missedRate();
    case HeatMeasure::AnswerTime:
        return hour.medianAnswerTime ? std::optional<double>(*hour.medianAnswerTime) : std::nullopt;
    }
    Q_UNREACHABLE();
    return {};
}

QString measuredText(double value, HeatMeasure measure)
{
    if (measure == HeatMeasure::Calls)
        return countText(int(value));
    return measure == HeatMeasure::MissedRate ? QLocale().toString(int(std::lround(value * 100)))
                                              : waitText(value);
}

} // namespace

PanelFigures groupFigures(const QList<SummaryGroup> &groups, QueryField field, const FilterState &filter)
{
    PanelFigures figures;
    figures.columns = countColumns(titleFor(field));
    for (const SummaryGroup &group : groups) {
        if (group.counts.calls > 0)
            figures.rows << countRow(nameOf(group, field), group.counts);
    }
    const QList<int> shown = barIndexes(groups, field, filter);
    for (const int index : shown) {
        const SummaryGroup &group = groups.at(index);
        const QString name = nameOf(group, field);
        figures.marks << ChartMark{.name = name,
                                   .figure = countText(group.counts.calls),
                                   .text = textOf(name, group.counts),
                                   .value = double(group.counts.calls),
                                   .part = double(field == QueryField::Callback || field == QueryField::Status
                                                      ? 0
                                                      : group.counts.missed),
                                   .isKnown = true,
                                   .isChosen = isChosen(filter, field, group.value),
                                   .canBeChosen = !group.value.isNull()};
    }
    QStringList notes;
    if (std::any_of(figures.marks.begin(), figures.marks.end(),
                    [](const ChartMark &mark) { return mark.part > 0; }))
        //: Below a chart: a part of each bar is hatched.
        notes << PanelWords::tr("hatched: missed");
    if (const qsizetype more = figures.rows.size() - shown.size(); more > 0)
        //: Below a chart that shows the most frequent values only.
        notes << PanelWords::tr("%n more in the table", nullptr, int(more));
    figures.note = notes.join(u" · "_s);
    return figures;
}

QStringList barValues(const QList<SummaryGroup> &groups, QueryField field, const FilterState &filter)
{
    QStringList values;
    for (const int index : barIndexes(groups, field, filter))
        values << groups.at(index).value;
    return values;
}

PanelFigures spreadFigures(const LengthSpread &spread, const std::function<bool(int)> &chosen)
{
    PanelFigures figures;
    figures.columns = {PanelWords::tr("Length"), PanelWords::tr("Calls")};
    for (const LengthBucket &bucket : spread.buckets) {
        const QString name = bucketName(bucket);
        figures.rows << QStringList{name, countText(bucket.calls)};
        figures.marks << ChartMark{.name = name,
                                   .figure = countText(bucket.calls),
                                   .text = name + u'\n' + PanelWords::tr("%n call(s)", nullptr, bucket.calls),
                                   .value = double(bucket.calls),
                                   .part = 0,
                                   .isKnown = true,
                                   .isChosen = chosen(bucket.from),
                                   .canBeChosen = true};
    }
    if (spread.unknown > 0)
        figures.note = PanelWords::tr("%n call(s) do not tell it", nullptr, spread.unknown);
    return figures;
}

int weekdayOfRow(int row, const QLocale &locale)
{
    return (int(locale.firstDayOfWeek()) - 1 + row) % 7 + 1;
}

QStringList weekdayNames(const QLocale &locale)
{
    QStringList names;
    for (int row = 0; row < 7; ++row)
        names << locale.standaloneDayName(weekdayOfRow(row, locale), QLocale::ShortFormat);
    return names;
}

QStringList hourNames()
{
    QStringList names;
    for (int hour = 0; hour < hoursPerDay; ++hour)
        names << QLocale().toString(hour);
    return names;
}

QString hourText(int hour, const QLocale &locale)
{
    return locale.toString(QTime(hour, 0), QLocale::ShortFormat);
}

QList<std::optional<double>> trendOf(Metric metric, const QList<SummaryDay> &days)
{
    constexpr qint64 mostSteps = 60;
    const bool hasTrend = metric == Metric::Calls || metric == Metric::MissedRate
        || metric == Metric::Answered || metric == Metric::AnsweredWithin || metric == Metric::TalkTime;
    if (days.isEmpty() || !hasTrend)
        return {};
    const QDate first = days.first().day;
    const qint64 span = first.daysTo(days.last().day) + 1;
    const qint64 size = (span + mostSteps - 1) / mostSteps;
    QList<SummaryDay> steps((span + size - 1) / size);
    for (const SummaryDay &day : days) {
        SummaryDay &step = steps[first.daysTo(day.day) / size];
        step.counts.calls += day.counts.calls;
        step.counts.answered += day.counts.answered;
        step.counts.missed += day.counts.missed;
        step.counts.timed += day.counts.timed;
        step.inTime += day.inTime;
        step.talkSeconds += day.talkSeconds;
    }
    QList<std::optional<double>> trend;
    for (const SummaryDay &step : std::as_const(steps)) {
        if (metric == Metric::MissedRate)
            trend << step.counts.missedRate();
        else if (metric == Metric::AnsweredWithin)
            trend << (step.counts.timed > 0 ? std::optional(double(step.inTime) / step.counts.timed)
                                            : std::nullopt);
        else if (metric == Metric::TalkTime)
            trend << double(step.talkSeconds);
        else
            trend << double(metric == Metric::Calls ? step.counts.calls : step.counts.answered);
    }
    return trend;
}

PanelFigures heatFigures(const std::array<SummaryHour, 168> &hours, HeatMeasure measure,
                         const std::function<bool(int, int)> &chosen, const QLocale &locale)
{
    PanelFigures figures;
    figures.columns = {PanelWords::tr("Weekday"), PanelWords::tr("Hour"), PanelWords::tr("Calls"),
                       PanelWords::tr("Missed %"), PanelWords::tr("Median answer time")};
    for (int row = 0; row < 7; ++row) {
        const int weekday = weekdayOfRow(row, locale);
        for (int hour = 0; hour < hoursPerDay; ++hour) {
            const int slot = (weekday - 1) * hoursPerDay + hour;
            const SummaryHour &counted = hours[size_t(slot)];
            const std::optional<double> value = measured(counted, measure);
            const std::optional<double> median =
                counted.medianAnswerTime ? std::optional<double>(*counted.medianAnswerTime) : std::nullopt;
            const QString day = locale.standaloneDayName(weekday, QLocale::LongFormat);
            //: An hour of the week: "Saturday, 16:00".
            const QString name = PanelWords::tr("%1, %2").arg(day, hourText(hour, locale));
            figures.rows << QStringList{day, hourText(hour, locale), countText(counted.counts.calls),
                                        shareText(counted.counts.missedRate()), waitText(median)};
            figures.marks << ChartMark{.name = name,
                                       .figure = value ? measuredText(*value, measure) : QString(),
                                       .text = textOf(name, counted.counts),
                                       .value = value.value_or(0),
                                       .part = 0,
                                       .isKnown = value.has_value(),
                                       .isChosen = chosen(weekday, hour),
                                       .canBeChosen = true};
        }
    }
    return figures;
}

} // namespace callboard
