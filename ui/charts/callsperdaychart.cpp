// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/callsperdaychart.h"

#include "models/tables/daychart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/daybarsview.h"
#include "ui/charts/daytablemodel.h"
#include "ui/charts/daywords.h"
#include "ui/emptystate.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

struct CallsPerDayChart::Private {
    Private(CallsPerDayChart &owner, DayChart &chart, const Theme &appTheme);

    void build();
    void buildTable();
    void refresh();
    void fitColumns();
    void showContent();
    void announce(int bar);
    void showChosen();
    void brush(int first, int last);
    void choose(const DayChart::Bar &bar) { Q_EMIT q.daySelected(bar.from, bar.to); }

    CallsPerDayChart &q;
    DayChart &model;
    const Theme &theme;
    QLabel *title;
    ChartLegend *legend;
    QToolButton *asTable;
    QStackedWidget *pages;
    QWidget *blank;
    DayBarsView *bars;
    DayTableModel *tableModel;
    QTableView *table;
    EmptyState *message;
    QDate firstChosen;
    QDate lastChosen;
};

CallsPerDayChart::Private::Private(CallsPerDayChart &owner, DayChart &chart, const Theme &appTheme)
    : q(owner)
    , model(chart)
    , theme(appTheme)
    , title(new QLabel(&q))
    , legend(new ChartLegend(theme, &q))
    , asTable(new QToolButton(&q))
    , pages(new QStackedWidget(&q))
    , blank(new QWidget)
    , bars(new DayBarsView(theme))
    , tableModel(new DayTableModel(model, &q))
    , table(new QTableView)
    , message(new EmptyState(theme))
{
}

void CallsPerDayChart::Private::build()
{
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setTextFormat(Qt::PlainText);
    bars->setObjectName(u"dayBars"_s);
    asTable->setObjectName(u"chartAsTable"_s);
    asTable->setCheckable(true);
    asTable->setAutoRaise(true);
    asTable->setIcon(theme.icon(u"table"_s));
    asTable->setToolTip(tr("Show the figures as a table"));
    asTable->setAccessibleName(asTable->toolTip());
    buildTable();

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Theme::space);
    head->addWidget(title);
    head->addWidget(legend, 1);
    head->addWidget(asTable);
    for (QWidget *page : {blank, static_cast<QWidget *>(bars), static_cast<QWidget *>(table),
                          static_cast<QWidget *>(message)})
        pages->addWidget(page);
    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(Theme::space * 3 / 2, Theme::space, Theme::space * 3 / 2, Theme::space);
    column->setSpacing(Theme::space / 2);
    column->addLayout(head);
    column->addWidget(pages, 1);
}

void CallsPerDayChart::Private::buildTable()
{
    table->setObjectName(u"dayTable"_s);
    table->setModel(tableModel);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
}

void CallsPerDayChart::Private::refresh()
{
    title->setText(titleFor(model.grain()));
    legend->setStatuses(model.statuses());
    bars->setBars(model.bars(), model.grain(), model.statuses());
    showChosen();
    bars->setAccessibleName(title->text());
    bars->setAccessibleDescription(chartText(model));
    q.setAccessibleName(title->text());
    q.setAccessibleDescription(bars->accessibleDescription());
    table->setAccessibleName(title->text());
    showContent();
}

void CallsPerDayChart::Private::fitColumns()
{
    const QFontMetrics metrics = table->fontMetrics();
    table->setColumnWidth(0, metrics.averageCharWidth() * 34);
    for (int column = 1; column < tableModel->columnCount(); ++column) {
        const QString title = tableModel->headerData(column, Qt::Horizontal).toString();
        table->setColumnWidth(column, qMax(80, metrics.horizontalAdvance(title) + 24));
    }
}

void CallsPerDayChart::Private::showContent()
{
    const bool hasBars = !model.bars().isEmpty();
    legend->setVisible(hasBars && !asTable->isChecked());
    asTable->setEnabled(hasBars);
    if (hasBars) {
        if (asTable->isChecked())
            fitColumns();
        pages->setCurrentWidget(asTable->isChecked() ? static_cast<QWidget *>(table) : bars);
    } else if (model.error()) {
        message->setContent({}, tr("The calls cannot be counted"),
                            sentenceFor(*model.error(), tr("The cache")));
        pages->setCurrentWidget(message);
    } else if (model.isLoaded()) {
        message->setContent({}, tr("No calls to count"),
                            tr("The chart fills as soon as a call passes the filter."));
        pages->setCurrentWidget(message);
    } else {
        pages->setCurrentWidget(blank);
    }
}

void CallsPerDayChart::Private::showChosen()
{
    int first = -1, last = -1;
    for (int i = 0; i < model.bars().size() && firstChosen.isValid(); ++i) {
        const DayChart::Bar &bar = model.bars().at(i);
        if (bar.to < firstChosen || bar.from > lastChosen)
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    bars->setChosen(first, last);
}

void CallsPerDayChart::Private::brush(int first, int last)
{
    Q_EMIT q.daysBrushed(model.bars().at(first).from, model.bars().at(last).to);
}

/// Read out while the arrow keys walk along the bars.
void CallsPerDayChart::Private::announce(int bar)
{
    if (bar < 0)
        return;
    bars->setAccessibleDescription(barText(model.bars().at(bar), model.grain()));
    tellCurrentPart(*bars, bar);
}

CallsPerDayChart::CallsPerDayChart(DayChart &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, model, theme))
{
    setObjectName(u"callsPerDayChart"_s);
    d->build();
    connect(&model, &DayChart::changed, this, [this] { d->refresh(); });
    connect(d->asTable, &QToolButton::toggled, this, [this] { d->showContent(); });
    connect(d->bars, &DayBarsView::currentChanged, this, [this](int bar) { d->announce(bar); });
    connect(d->bars, &DayBarsView::barActivated, this,
            [this](int bar) { d->choose(d->model.bars().at(bar)); });
    connect(d->bars, &DayBarsView::brushed, this, [this](int first, int last) { d->brush(first, last); });
    connect(d->bars, &DayBarsView::brushCancelled, this, &CallsPerDayChart::brushCancelled);
    connect(d->table, &QTableView::activated, this,
            [this](const QModelIndex &index) { d->choose(d->tableModel->barAt(index.row())); });
    d->refresh();
}

CallsPerDayChart::~CallsPerDayChart() = default;

void CallsPerDayChart::setChosenDays(QDate from, QDate to)
{
    d->firstChosen = from;
    d->lastChosen = to;
    d->showChosen();
}

void CallsPerDayChart::setContext(const QMap<QDate, int> &ghost, const QSet<QDate> &incomplete)
{
    const QList<DayChart::Bar> &bars = d->model.bars();
    QList<int> calls(ghost.isEmpty() ? 0 : bars.size(), 0);
    QList<bool> unknown(bars.size(), false);
    for (int i = 0; i < bars.size(); ++i) {
        for (auto day = ghost.lowerBound(bars.at(i).from); day != ghost.end() && day.key() <= bars.at(i).to;
             ++day)
            calls[i] += day.value();
        for (QDate day = bars.at(i).from; day <= bars.at(i).to && !unknown[i]; day = day.addDays(1))
            unknown[i] = incomplete.contains(day);
    }
    d->bars->setContext(calls, unknown);
}

} // namespace callboard
