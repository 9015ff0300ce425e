// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartpane.h"

#include "models/tables/daychart.h"
#include "ui/access/access.h"
#include "ui/charts/callsperdaychart.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

ChartPane::ChartPane(const WindowServices &services, CallSource &source, FilterState &filter, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_source(source)
    , m_filter(filter)
    , m_header(new QToolButton(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"chartPanel"_s);
    m_header->setObjectName(u"chartToggle"_s);
    //: Title of the panel with the chart; click to open or close it.
    m_header->setText(tr("Calls per day"));
    m_header->setAutoRaise(true);
    m_header->setIconSize({12, 12});
    m_layout->setContentsMargins(Theme::space / 2, 0, Theme::space / 2, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header, 0, Qt::AlignLeading | Qt::AlignTop);
    connect(m_header, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });
    connect(&m_filter, &FilterState::changed, this, &ChartPane::followQuery);
    refreshHeader();
}

ChartPane::~ChartPane()
{
    delete m_chart; // before the model it shows
}

void ChartPane::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    refreshHeader();
    makeChart();
    if (m_chart)
        m_chart->setVisible(open);
    followQuery();
    Q_EMIT openChanged(open);
}

void ChartPane::setReady()
{
    m_ready = true;
    makeChart();
}

void ChartPane::refreshHeader()
{
    m_header->setIcon(m_services.theme.icon(m_open ? u"chevron-down"_s : u"chevron-forward"_s));
    // The open chart has a title of its own.
    m_header->setToolButtonStyle(m_open ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    tellFold(*m_header, m_open);
    m_header->setAccessibleDescription(m_open ? tr("Open") : tr("Closed"));
    const int titleRow =
        style()->pixelMetric(QStyle::PM_SmallIconSize) + 3 * Theme::space; // of the open chart
    m_header->setFixedHeight(m_open ? titleRow : m_header->sizeHint().height());
    setMaximumHeight(m_open ? QWIDGETSIZE_MAX : m_header->height());
}

void ChartPane::makeChart()
{
    if (m_chart || !m_ready || !m_open)
        return;
    m_model = std::make_unique<DayChart>(m_source);
    m_chart = new CallsPerDayChart(*m_model, m_services.theme, this);
    m_layout->addWidget(m_chart, 1);
    connect(m_chart, &CallsPerDayChart::daySelected, this, &ChartPane::onDaysChosen);
    connect(m_chart, &CallsPerDayChart::daysBrushed, this, &ChartPane::onBrushed);
    connect(m_chart, &CallsPerDayChart::brushCancelled, this, &ChartPane::goBack);
    followQuery();
}

void ChartPane::followQuery()
{
    if (m_choice && m_filter.dayRange() != m_choice->days)
        m_choice.reset();
    if (m_chart)
        m_chart->setChosenDays(m_choice ? m_choice->days.from : QDate(),
                               m_choice ? m_choice->days.to : QDate());
    if (m_model && m_open)
        m_model->setFilter(chartFilter(), m_services.zone);
}

CallFilter ChartPane::chartFilter() const
{
    CallFilter filter = m_filter.filter();
    if (m_choice)
        filter.times = m_choice->timesBefore;
    return filter;
}

void ChartPane::onDaysChosen(const QDate &from, const QDate &to)
{
    const DayRange days{from, to};
    if (m_choice && m_choice->days == days) {
        goBack();
        return;
    }
    onBrushed(from, to);
}

/// With every bar on the way: the last one wins.
void ChartPane::onBrushed(const QDate &from, const QDate &to)
{
    const DayRange days{from, to};
    Choice choice =
        m_choice.value_or(Choice{{}, m_filter.datePreset(), m_filter.dayRange(), m_filter.filter().times});
    choice.days = days;
    m_choice = choice; // before the query says that it changed
    m_filter.setDayRange(days);
}

void ChartPane::goBack()
{
    if (!m_choice)
        return;
    const Choice before = *std::exchange(m_choice, std::nullopt);
    if (before.presetBefore == DatePreset::Custom)
        m_filter.setDayRange(before.daysBefore);
    else
        m_filter.setDatePreset(before.presetBefore);
}

} // namespace callboard
