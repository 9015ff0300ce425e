// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/staffingpanel.h"

#include "ui/detail/flowlayout.h"
#include "ui/summary/metricwords.h"
#include "ui/theme.h"

#include <QSpinBox>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int halvesPerDay = 48;
constexpr double usualTalk = 180; ///< Seconds, where no call tells it.

QStringList halfNames()
{
    QStringList names;
    for (int half = 0; half < halvesPerDay; ++half)
        names << (half % 2 == 0 ? QLocale().toString(half / 2) : QString());
    return names;
}

QString halfText(int half)
{
    return QLocale().toString(QTime(half / 2, half % 2 * 30), QLocale::ShortFormat);
}

} // namespace

std::array<int, 7> weekdaysIn(const DayRange &days)
{
    std::array<int, 7> found{};
    const qint64 count = days.from.daysTo(days.to) + 1;
    found.fill(int(count / 7));
    for (qint64 rest = 0; rest < count % 7; ++rest)
        ++found[size_t(days.from.addDays(rest).dayOfWeek() - 1)];
    return found;
}

StaffingPanel::StaffingPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chart(new ChartPanel(theme, u"staffingChart"_s, new HeatGridView(theme)))
    , m_assumptions(new QLabel)
    //: Before and behind fields with numbers.
    , m_target(makeField(u"staffingTarget"_s, tr("Answer in time: "), tr(" %"), 1, 99, 80))
    , m_talk(makeField(u"staffingTalk"_s, tr("Talk time: "), tr(" s"), 0, 3600, 0))
    , m_afterwards(makeField(u"staffingAfterwards"_s, tr("Notes afterwards: "), tr(" s"), 0, 1800, 30))
{
    setObjectName(u"staffingPanel"_s);
    m_talk->setSpecialValueText(tr("Talk time: as in the calls"));
    m_assumptions->setTextFormat(Qt::PlainText);
    m_assumptions->setWordWrap(true);
    m_assumptions->setForegroundRole(QPalette::PlaceholderText);
    m_assumptions->setObjectName(u"staffingAssumptions"_s);
    auto *fields = new QWidget;
    auto *row = new FlowLayout;
    fields->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space);
    for (QSpinBox *field : {m_target, m_talk, m_afterwards})
        row->addWidget(field);
    m_chart->addBelow(fields);
    m_chart->addBelow(m_assumptions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
    refresh();
}

QSpinBox *StaffingPanel::makeField(const QString &objectName, const QString &prefix, const QString &suffix,
                                   int least, int most, int value)
{
    auto *field = new QSpinBox;
    field->setObjectName(objectName);
    field->setRange(least, most);
    field->setValue(value);
    field->setPrefix(prefix);
    field->setSuffix(suffix);
    field->setSingleStep(5);
    field->setAccessibleName(prefix.trimmed());
    connect(field, &QSpinBox::valueChanged, this, &StaffingPanel::refresh);
    return field;
}

void StaffingPanel::setHistory(const SummaryAnswer &answer, const DayRange &days, Seconds within)
{
    if (answer.offered == m_offered && answer.talkPerCall == m_talkPerCall && days == m_days
        && within == m_within)
        return;
    m_offered = answer.offered;
    m_talkPerCall = answer.talkPerCall;
    m_days = days;
    m_within = within;
    refresh();
}

StaffingNeed StaffingPanel::needOf(int weekday, int half) const
{
    const int days = m_days.from.isValid() ? weekdaysIn(m_days)[size_t(weekday - 1)] : 0;
    const int slot = (weekday - 1) * halvesPerDay + half;
    const int calls = m_offered[size_t(slot)];
    const double talk = m_talk->value() > 0 ? m_talk->value() : m_talkPerCall.value.value_or(usualTalk);
    return {.calls = days > 0 ? double(calls) / days : 0,
            .interval = Seconds(1800),
            .handling = talk + m_afterwards->value(),
            .target = m_target->value() / 100.0,
            .within = m_within};
}

void StaffingPanel::refresh()
{
    //: Title of a chart.
    m_chart->setTitle(tr("People needed by half hour"));
    auto *view = static_cast<HeatGridView *>(m_chart->view());
    view->setAxes(weekdayNames(), halfNames());
    PanelFigures figures;
    figures.columns = {tr("Weekday"), tr("From"), tr("Calls expected"), tr("People needed"),
                       tr("Answered in time")};
    const QLocale locale;
    for (int row = 0; row < 7 && m_days.from.isValid(); ++row) {
        const int weekday = weekdayOfRow(row);
        const QString day = locale.standaloneDayName(weekday, QLocale::LongFormat);
        for (int half = 0; half < halvesPerDay; ++half) {
            const StaffingNeed need = needOf(weekday, half);
            const int people = peopleNeeded(need);
            const QString calls = locale.toString(need.calls, 'f', 1);
            const QString share = people > 0 ? shareText(answeredShare(people, need)) : u"–"_s;
            const QString count = locale.toString(people);
            figures.rows << QStringList{day, halfText(half), calls, count, share};
            //: A half hour of the week: "Saturday, 16:00".
            const QString name = tr("%1, %2").arg(day, halfText(half));
            //: %1 and %2 are numbers, %3 is a share.
            const QString words =
                tr("%1 calls expected, %2 needed, %3 answered in time").arg(calls, count, share);
            figures.marks << ChartMark{.name = name,
                                       .figure = people > 0 ? count : QString(),
                                       .text = name + u'\n' + words,
                                       .value = double(people),
                                       .canBeChosen = false};
        }
    }
    m_chart->setFigures(figures);
    const StaffingNeed need = needOf(1, 0);
    //: %1 and %2 are lengths of time, %3 is a share.
    m_assumptions->setText(
        tr("Expected are as many calls as came on average in that half hour during the period; each keeps "
           "somebody "
           "busy for %1, and %3 are to be answered within %2. The number is worked out with Erlang C: calls "
           "come at "
           "random and nobody gives up. Where callers do give up it asks for too many people, where calls "
           "come in "
           "bursts for too few, and with few calls it is a rough guide. Breaks, holidays and how many guests "
           "are in the house are not in it.")
            .arg(waitText(need.handling), waitText(double(need.within.count())), shareText(need.target)));
}

} // namespace callboard
