// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarypage.h"

#include "models/index/callindex.h"
#include "models/tables/daychart.h"
#include "ui/access/access.h"
#include "ui/charts/callsperdaychart.h"
#include "ui/detail/flowlayout.h"
#include "ui/filter/termwords.h"
#include "ui/format.h"
#include "ui/summary/chartpanel.h"
#include "ui/summary/figurecard.h"
#include "ui/summary/metricwords.h"
#include "ui/summary/staffingpanel.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int hoursPerDay = 24;
constexpr int widthOfTwoColumns = 820;
constexpr int leastDayHeight = 190;
constexpr int longestWithin = 600; ///< Seconds.

/// The six that an owner looks at first, then the others.
const QList<Metric> &figureOrder()
{
    static const QList<Metric> order{Metric::Calls,
                                     Metric::MissedRate,
                                     Metric::AnswerTimeMedian,
                                     Metric::AnsweredWithin,
                                     Metric::CallbacksWithinHour,
                                     Metric::TalkTime,
                                     Metric::Voicemails,
                                     Metric::Inbound,
                                     Metric::Outbound,
                                     Metric::Answered,
                                     Metric::AnswerTime90,
                                     Metric::RepeatCallers,
                                     Metric::UniqueGuests,
                                     Metric::RingTime};
    return order;
}

QString daysText(const DayRange &days, QDate today)
{
    if (!days.from.isValid())
        return {};
    //: A stretch of time; %1 is its first day, %2 its last.
    return days.from == days.to
        ? dayText(days.from, today)
        : SummaryPage::tr("%1 – %2").arg(dayText(days.from, today), dayText(days.to, today));
}

QList<DayCount> countsOf(const QList<SummaryDay> &days, const DayRange &shown)
{
    QList<DayCount> counts;
    for (const QDate &end : {shown.from, shown.to}) {
        if (end.isValid())
            counts << DayCount{end, CallStatus::Completed, 0}; // the axis reaches from end to end
    }
    for (const SummaryDay &day : days) {
        for (const CallStatus status : allCallStatuses()) {
            if (day.byStatus[size_t(status)] > 0)
                counts << DayCount{day.day, status, day.byStatus[size_t(status)]};
        }
    }
    return counts;
}

} // namespace

SummaryPage::SummaryPage(const WindowServices &services, CallIndex &index, FilterState &filter,
                         QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_filter(filter)
    , m_board(SummaryBoard::askOf(index), SummaryBoard::coverageOf(services.store), filter, services.clock)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"summaryPage"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
    //: Screen reader: the page with key figures and charts.
    setAccessibleName(tr("Summary"));
    setFocusPolicy(Qt::StrongFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_daysDue.setSingleShot(true);
    m_daysDue.setInterval(0);
    connect(&m_daysDue, &QTimer::timeout, this, &SummaryPage::refreshDays);
    connect(&m_board, &SummaryBoard::changed, this, &SummaryPage::refresh);
    connect(&index, &CallIndex::callsChanged, &m_board, &SummaryBoard::refresh);
    connect(&index, &CallIndex::labelsChanged, &m_board, &SummaryBoard::refresh);
}

SummaryPage::~SummaryPage()
{
    delete m_content; // before the models that it shows
}

void SummaryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_content)
        build();
    m_board.setLive(true);
}

void SummaryPage::hideEvent(QHideEvent *event)
{
    m_board.setLive(false);
    QWidget::hideEvent(event);
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_content)
        arrange();
}

void SummaryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_board.canUndo())
        m_board.undo();
    else
        QWidget::keyPressEvent(event);
}

void SummaryPage::build()
{
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Theme::space * 2, Theme::space * 3 / 2, Theme::space * 2, Theme::space * 2);
    column->setSpacing(Theme::space * 3 / 2);
    column->addWidget(makeHead());
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    makeFigures();
    column->addWidget(m_figures);
    makeDays();
    column->addWidget(m_dayFrame);
    makeHeat();
    column->addWidget(m_heat);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::space * 3 / 2);
    column->addLayout(m_grid);
    m_staffing = new StaffingPanel(m_services.theme);
    column->addWidget(m_staffing);
    column->addStretch(1);
    makeGroups();
    makeSpreads();
    for (ChartPanel *panel :
         QList<ChartPanel *>{m_heat, m_staffing->chart()} + m_groups.values() + m_spreads.values())
        connect(panel, &ChartPanel::pictureWanted, this,
                [this, panel] { choosePicture(panel, panel->title()); });
    arrange();
    m_area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    refresh();
}

QWidget *SummaryPage::makeHead()
{
    auto *head = new QWidget;
    m_title = new QLabel;
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"summaryPeriod"_s);
    m_subtitle = new QLabel;
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setObjectName(u"summaryBasis"_s);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_compared = new QComboBox;
    m_compared->setObjectName(u"summaryCompared"_s);
    //: What figures are compared with.
    m_compared->addItem(tr("Compared with before"), int(ComparedTime::PeriodBefore));
    m_compared->addItem(tr("Compared with last year"), int(ComparedTime::LastYear));
    m_compared->addItem(tr("Not compared"), int(ComparedTime::Nothing));
    m_compared->setAccessibleName(tr("What the figures are compared with"));
    connect(m_compared, &QComboBox::currentIndexChanged, this,
            [this] { m_board.setComparedTime(ComparedTime(m_compared->currentData().toInt())); });
    m_within = new QSpinBox;
    m_within->setObjectName(u"summaryWithin"_s);
    m_within->setRange(1, longestWithin);
    m_within->setValue(int(m_board.within().count()));
    //: Before and behind the field with a number of seconds.
    m_within->setPrefix(tr("Answered within "));
    m_within->setSuffix(tr(" s"));
    m_within->setAccessibleName(tr("Limit of the answer time in seconds"));
    connect(m_within, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_board.setWithin(Seconds(seconds)); });
    auto *calls = new QPushButton(tr("Show the calls"));
    calls->setObjectName(u"summaryShowCalls"_s);
    connect(calls, &QPushButton::clicked, this, &SummaryPage::callsWanted);
    auto *tools = new FlowLayout; // in two lines where a window is narrow
    tools->setSpacing(Theme::space);
    for (QWidget *tool :
         {makePeriodButton(), static_cast<QWidget *>(m_compared), static_cast<QWidget *>(m_within),
          makeOutputButton(), static_cast<QWidget *>(calls)})
        tools->addWidget(tool);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(Theme::space);
    column->addLayout(tools);
    return head;
}

QWidget *SummaryPage::makePeriodButton()
{
    auto *button = new QPushButton(m_services.theme.icon(u"calendar"_s), tr("Period"));
    button->setObjectName(u"summaryPeriodButton"_s);
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, auto days) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, days] { m_board.choosePeriod(days()); });
    };
    const auto today = [this] {
        return m_filter.today();
    };
    add(tr("Last 7 days"), [=] { return DayRange{today().addDays(-6), today()}; });
    add(tr("This month"), [=] { return DayRange{QDate(today().year(), today().month(), 1), today()}; });
    add(tr("Last month"), [=] { return wholeMonthsBefore(today(), 1); });
    add(tr("Last 3 whole months"), [=] { return wholeMonthsBefore(today(), 3); });
    add(tr("Last 12 whole months"), [=] { return wholeMonthsBefore(today(), 12); });
    menu->addSeparator();
    add(tr("All calls"), [] { return DayRange{}; });
    button->setMenu(menu);
    return button;
}

void SummaryPage::makeFigures()
{
    m_figures = new FigureStrip;
    m_figures->setObjectName(u"summaryFigures"_s);
    for (const Metric metric : figureOrder()) {
        auto *card = new FigureCard(m_services.theme, metric);
        connect(card, &QAbstractButton::clicked, this, [this, metric] { openCalls(metric); });
        m_figures->add(card);
    }
}

void SummaryPage::makeDays()
{
    m_dayFrame = new PanelFrame(m_services.theme);
    m_dayFrame->setObjectName(u"daysPanel"_s);
    m_dayModel = new DayChart(this); // outlives the chart
    m_days = new CallsPerDayChart(*m_dayModel, m_services.theme, m_dayFrame);
    m_days->setMinimumHeight(leastDayHeight);
    auto *layout = new QVBoxLayout(m_dayFrame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_days);
    connect(m_days, &CallsPerDayChart::daySelected, this, [this](QDate from, QDate to) {
        if (m_board.chosenDays() == DayRange{from, to})
            m_board.undo();
        else
            m_board.chooseDays({from, to});
    });
    connect(m_days, &CallsPerDayChart::daysBrushed, this, [this](QDate from, QDate to) {
        const bool goesOn = m_board.chosenDays().from.isValid();
        m_board.chooseDays({from, to}, goesOn);
    });
    connect(m_days, &CallsPerDayChart::brushCancelled, &m_board, &SummaryBoard::undo);
}

void SummaryPage::makeHeat()
{
    auto *view = new HeatGridView(m_services.theme);
    m_heat = new ChartPanel(m_services.theme, u"heatPanel"_s, view);
    m_heatMeasure = new QComboBox;
    m_heatMeasure->setObjectName(u"heatMeasure"_s);
    m_heatMeasure->addItem(tr("Calls"), int(HeatMeasure::Calls));
    m_heatMeasure->addItem(tr("Missed %"), int(HeatMeasure::MissedRate));
    m_heatMeasure->addItem(tr("Answer time"), int(HeatMeasure::AnswerTime));
    m_heatMeasure->setAccessibleName(tr("What the cells show"));
    m_heat->addTool(m_heatMeasure);
    connect(m_heatMeasure, &QComboBox::currentIndexChanged, this, &SummaryPage::refreshHeat);
    connect(view, &MarksView::activated, this, [this](int cell) { chooseCells(cell, cell, false); });
    connect(view, &MarksView::dragged, this, &SummaryPage::chooseCells);
    connect(view, &MarksView::opened, this, [this](int cell) {
        if (!m_heat->view()->marks().at(cell).isChosen)
            chooseCells(cell, cell, false);
        Q_EMIT callsWanted();
    });
}

ChartPanel *SummaryPage::makeGroup(const QString &objectName, QueryField field)
{
    auto *panel = new ChartPanel(m_services.theme, objectName, new BarListView(m_services.theme));
    connect(panel->view(), &MarksView::activated, this, [this, field](int bar) { chooseBar(field, bar); });
    connect(panel->view(), &MarksView::opened, this, [this, field](int bar) { openBar(field, bar); });
    m_groups.insert(field, panel);
    return panel;
}

void SummaryPage::makeGroups()
{
    //: Titles of charts: how many calls there are by…
    makeGroup(u"statusPanel"_s, QueryField::Status)->setTitle(tr("By status"));
    makeGroup(u"callbackPanel"_s, QueryField::Callback)
        ->setTitle(tr("Call backs"), tr("What became of inbound calls that nobody answered."));
    makeGroup(u"providerPanel"_s, QueryField::Provider)
        ->setTitle(tr("By provider"),
                   tr("Providers count ring time and transfers differently: their own pages may show other "
                      "figures."));
    makeGroup(u"linePanel"_s, QueryField::Line)->setTitle(tr("By line"));
    makeGroup(u"staffPanel"_s, QueryField::Staff)->setTitle(tr("By staff"));
}

ChartPanel *SummaryPage::makeSpread(const QString &objectName, QueryField field)
{
    auto *panel = new ChartPanel(m_services.theme, objectName, new ColumnsView(m_services.theme));
    connect(panel->view(), &MarksView::activated, this,
            [this, field](int bucket) { chooseBuckets(field, bucket, bucket, false); });
    connect(panel->view(), &MarksView::dragged, this,
            [this, field](int first, int last, bool goesOn) { chooseBuckets(field, first, last, goesOn); });
    connect(panel->view(), &MarksView::opened, this, [this, field, panel](int bucket) {
        if (!panel->view()->marks().at(bucket).isChosen)
            chooseBuckets(field, bucket, bucket, false);
        Q_EMIT callsWanted();
    });
    m_spreads.insert(field, panel);
    return panel;
}

void SummaryPage::makeSpreads()
{
    //: Title of a chart: how long inbound calls rang until they were answered.
    makeSpread(u"answerPanel"_s, QueryField::Ring)
        ->setTitle(tr("Answer time"), tr("How long answered inbound calls rang, in seconds or minutes."));
    //: Title of a chart: how long calls took.
    makeSpread(u"durationPanel"_s, QueryField::Duration)
        ->setTitle(tr("Duration"),
                   tr("How long calls took as their provider counts it, in seconds or minutes."));
}

void SummaryPage::arrange()
{
    const int columns = width() >= widthOfTwoColumns ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    const QList<QWidget *> panels{m_groups[QueryField::Status],   m_groups[QueryField::Callback],
                                  m_groups[QueryField::Line],     m_groups[QueryField::Staff],
                                  m_groups[QueryField::Provider], m_spreads[QueryField::Ring],
                                  m_spreads[QueryField::Duration]};
    for (int i = 0; i < panels.size(); ++i)
        m_grid->addWidget(panels.at(i), i / columns, i % columns, 1,
                          i == panels.size() - 1 && i % columns == 0 ? columns : 1);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void SummaryPage::refresh()
{
    if (!m_content)
        return;
    m_problem->setVisible(m_board.error().has_value());
    if (m_board.error())
        //: "The summary": subject of a sentence about a failure.
        m_problem->setText(sentenceFor(*m_board.error(), tr("The summary")));
    if (!m_board.answer())
        return;
    refreshHead();
    refreshFigures();
    m_daysDue.start();
    refreshHeat();
    const DayRange counted = m_board.chosenDays().from.isValid() ? m_board.chosenDays() : m_board.shownDays();
    m_staffing->setHistory(*m_board.answer(), counted, m_board.within());
    for (auto panel = m_groups.begin(); panel != m_groups.end(); ++panel)
        (*panel)->setFigures(groupFigures(groupsOf(panel.key()), panel.key(), m_filter));
    for (auto panel = m_spreads.begin(); panel != m_spreads.end(); ++panel)
        (*panel)->setFigures(spreadFigures(
            spreadOf(panel.key()), [&](int from) { return m_board.isLengthChosen(panel.key(), from); }));
}

void SummaryPage::refreshHead()
{
    const QDate today = m_filter.today();
    const QString chosen = datesText(m_filter);
    //: The summary is about calls of any time.
    m_title->setText(chosen.isEmpty() ? tr("All calls") : chosen);
    //: Below the title of the summary. %1 is a time zone: in it days begin and hours are counted.
    QStringList parts{tr("Times in %1").arg(QString::fromUtf8(m_filter.zone().id()))};
    if (const auto compared = m_board.comparedDays())
        parts << tr("compared with %1").arg(daysText(*compared, today));
    const QSet<QDate> incomplete = m_board.incompleteDays();
    const int unknown = int(incomplete.size()) - int(incomplete.contains(today));
    if (unknown > 0)
        parts << tr("%n day(s) not read completely (hatched)", nullptr, unknown);
    if (m_board.answer()->withoutStart > 0)
        parts << tr("%n call(s) without a time", nullptr, m_board.answer()->withoutStart);
    m_subtitle->setText(parts.join(u" · "_s));
}

void SummaryPage::refreshFigures()
{
    const SummaryAnswer &answer = *m_board.answer();
    for (FigureCard *card : m_figures->cards()) {
        const Metric metric = card->figure();
        card->setValue(answer.figures.value(metric),
                       answer.before ? std::optional(answer.before->value(metric)) : std::nullopt,
                       m_board.within());
        card->setTrend(trendOf(metric, answer.days));
    }
}

void SummaryPage::refreshDays()
{
    if (!m_board.answer())
        return;
    const DayRange shown = m_board.shownDays();
    m_dayModel->setCounts(m_board.answer()->figures.value(Metric::Calls).of > 0
                                  || m_board.chosenDays().from.isValid()
                              ? countsOf(m_board.answer()->days, shown)
                              : QList<DayCount>());
    m_days->setContext(m_board.ghost(), m_board.incompleteDays());
    m_days->setChosenDays(m_board.chosenDays().from, m_board.chosenDays().to);
}

HeatMeasure SummaryPage::heatMeasure() const
{
    return HeatMeasure(m_heatMeasure->currentData().toInt());
}

void SummaryPage::refreshHeat()
{
    if (!m_board.answer())
        return;
    auto *view = static_cast<HeatGridView *>(m_heat->view());
    view->setAxes(weekdayNames(), hourNames());
    view->setAboutMissed(heatMeasure() != HeatMeasure::Calls);
    //: Title of a chart: rows are days of the week, columns hours of the day.
    m_heat->setTitle(
        tr("Hours of the week"),
        tr("When calls began, in the time zone of the property. Drag over cells to choose several."));
    const bool isAnyChosen = m_board.hasHourChoice();
    m_heat->setFigures(heatFigures(m_board.answer()->hours, heatMeasure(), [&](int weekday, int hour) {
        return isAnyChosen && m_board.isHourChosen(weekday, hour);
    }));
}

const QList<SummaryGroup> &SummaryPage::groupsOf(QueryField field) const
{
    const SummaryAnswer &answer = *m_board.answer();
    if (field == QueryField::Status)
        return answer.statuses;
    if (field == QueryField::Provider)
        return answer.providers;
    if (field == QueryField::Line)
        return answer.lines;
    return field == QueryField::Staff ? answer.staff : answer.callbacks;
}

const LengthSpread &SummaryPage::spreadOf(QueryField field) const
{
    return field == QueryField::Ring ? m_board.answer()->answerTimes : m_board.answer()->durations;
}

void SummaryPage::openCalls(Metric metric)
{
    m_board.chooseCallsOf(metric);
    Q_EMIT callsWanted();
}

void SummaryPage::chooseBar(QueryField field, int bar)
{
    const QString value = barValues(groupsOf(field), field, m_filter).value(bar);
    if (!value.isNull())
        m_board.toggle(field, value);
}

void SummaryPage::openBar(QueryField field, int bar)
{
    const QString value = barValues(groupsOf(field), field, m_filter).value(bar);
    if (value.isNull())
        return;
    if (!m_filter.chosen(field).contains(value))
        m_board.toggle(field, value);
    Q_EMIT callsWanted();
}

void SummaryPage::chooseBuckets(QueryField field, int first, int last, bool goesOn)
{
    const QList<LengthBucket> &buckets = spreadOf(field).buckets;
    const LengthBucket &from = buckets.at(std::min(first, last));
    const LengthBucket &to = buckets.at(std::max(first, last));
    const QList<ChartMark> &marks = m_spreads[field]->view()->marks();
    const bool isOnlyChoice = first == last && !goesOn && marks.at(first).isChosen
        && std::count_if(marks.begin(), marks.end(), [](const ChartMark &mark) { return mark.isChosen; })
            == 1;
    if (isOnlyChoice)
        m_board.clearLengths(field);
    else
        m_board.chooseLengths(field, from.from, to.to, goesOn);
}

void SummaryPage::chooseCells(int first, int last, bool goesOn)
{
    const QList<ChartMark> &marks = m_heat->view()->marks();
    const bool isOnlyChoice = first == last && !goesOn && marks.at(first).isChosen
        && std::count_if(marks.begin(), marks.end(), [](const ChartMark &mark) { return mark.isChosen; })
            == 1;
    QList<int> weekdays, hours;
    const auto [fromRow, toRow] = std::minmax({first / hoursPerDay, last / hoursPerDay});
    const auto [fromHour, toHour] = std::minmax({first % hoursPerDay, last % hoursPerDay});
    for (int row = isOnlyChoice ? 0 : fromRow; row <= (isOnlyChoice ? 6 : toRow); ++row)
        weekdays << weekdayOfRow(row);
    for (int hour = isOnlyChoice ? 0 : fromHour; hour <= (isOnlyChoice ? hoursPerDay - 1 : toHour); ++hour)
        hours << hour;
    std::sort(weekdays.begin(), weekdays.end());
    m_board.chooseHours(weekdays, hours, goesOn);
}

} // namespace callboard
