// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbar.h"

#include "models/domain/querywords.h"
#include "models/tables/filterstate.h"
#include "ui/filter/datefilter.h"
#include "ui/filter/facetfilter.h"
#include "ui/filter/searchbox.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int narrowestSearch = 280;

QStringList allKeys(const auto &values)
{
    QStringList keys;
    for (const auto value : values)
        keys << keyOf(value);
    return keys;
}

QString wordForStatus(const QString &key)
{
    const auto status = callStatusFromKey(key);
    return status ? wordFor(*status) : safeLine(key);
}

QString wordForDirection(const QString &key)
{
    const auto direction = directionFromKey(key);
    return direction ? wordFor(*direction) : safeLine(key);
}

/// What a call may have, in the words of has:.
QString wordForMark(const QString &key)
{
    if (key == u"recording")
        return FilterBar::tr("Recording");
    if (key == u"transcript")
        return wordFor(Field::Transcript);
    if (key == u"summary")
        return wordFor(Field::Summary);
    if (key == u"notes")
        return wordFor(Field::Notes);
    if (key == u"guest")
        return wordFor(Field::Guest);
    if (key == u"voicemail")
        return wordFor(CallStatus::Voicemail);
    return key == u"action-items" ? wordFor(Field::ActionItems) : safeLine(key);
}

/// A mistake whose suggestion is the word that was meant, not an example.
bool canBeFixed(const QueryProblem &problem)
{
    using Kind = QueryProblem::Kind;
    return !problem.suggestion.isEmpty()
        && (problem.kind == Kind::UnknownOperator || problem.kind == Kind::UnknownValue);
}

} // namespace

FilterBar::FilterBar(const Theme &theme, CallSource &source, FilterState &filter, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_source(source)
    , m_filter(filter)
    , m_search(new SearchBox(theme, this))
    , m_controls(new QWidget(this))
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_controlsLayout(new QHBoxLayout(m_controls))
    , m_tools(new QHBoxLayout)
    //: Button: removes every filter and the text in the search box.
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_problemFix(new QPushButton(m_problem))
{
    m_controlsLayout->setContentsMargins(0, 0, 0, 0);
    m_controlsLayout->setSpacing(Theme::space * 3 / 4);
    addFacet(QueryField::Direction, tr("Direction"), u"directionFilter"_s, allKeys(allDirections()),
             wordForDirection);
    addFacet(QueryField::Status, tr("Status"), u"statusFilter"_s, allKeys(allCallStatuses()), wordForStatus);
    //: Name of the filter for telephone systems.
    addFacet(QueryField::Provider, tr("Provider"), u"providerFilter"_s, {},
             [](const QString &key) { return safeLine(providerName(key)); });
    addFacet(QueryField::Line, tr("Line"), u"lineFilter"_s, {},
             [](const QString &line) { return numberText(line); });
    addFacet(QueryField::Staff, tr("Staff"), u"staffFilter"_s, {},
             [](const QString &id) { return safeLine(id); });
    //: Name of the filter for what a call has: recording, transcript, notes…
    addFacet(QueryField::Has, tr("With"), u"hasFilter"_s, knownValues(QueryField::Has), wordForMark);
    addAccountFacet();
    auto *dates = new DateFilter(theme, filter, m_controls);
    dates->setObjectName(u"dateFilter"_s);
    m_controlsLayout->addWidget(dates);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setFlat(true);
    m_clear->setIcon(theme.icon(u"clear"_s));
    m_controlsLayout->addWidget(m_clear);
    m_controlsLayout->addStretch();
    m_controlsLayout->addLayout(m_tools);
    buildProblem();

    m_rows->setSpacing(Theme::space);
    m_rows->addWidget(m_search, 1);
    m_rows->addWidget(m_controls);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    whole->setSpacing(Theme::space / 2);
    whole->addLayout(m_rows);
    whole->addWidget(m_problem);

    connect(m_search, &SearchBox::settled, &m_filter, &FilterState::setText);
    connect(&m_filter, &FilterState::textChanged, m_search, &SearchBox::showText);
    connect(&m_filter, &FilterState::problemsChanged, this, &FilterBar::showProblem);
    connect(&m_filter, &FilterState::changed, this, &FilterBar::followQuery);
    connect(m_clear, &QPushButton::clicked, &m_filter, &FilterState::clear);
    connect(m_problemFix, &QPushButton::clicked, this, &FilterBar::applySuggestion);
    m_search->showText(filter.text());
    followQuery();
    showProblem();
}

/// Only for those who have several.
void FilterBar::addAccountFacet()
{
    FacetFilter *filter = addFacet(QueryField::Account, tr("Account"), u"accountFilter"_s, {},
                                   [](const QString &id) { return safeLine(id); });
    FacetModel *accounts = m_facets.back();
    filter->hide();
    connect(accounts, &QAbstractItemModel::modelReset, filter, [filter, accounts] {
        if (accounts->rowCount() > 1 || !accounts->checked().isEmpty())
            filter->show();
    });
    // What is hidden is never opened, so it is read here until there are several.
    auto *reading = new QTimer(this);
    reading->setSingleShot(true);
    reading->setInterval(2s);
    connect(reading, &QTimer::timeout, accounts, &FacetModel::refresh);
    connect(&m_source, &CallSource::callsChanged, reading, [reading, filter] {
        if (filter->isHidden() && !reading->isActive())
            reading->start();
    });
    accounts->refresh();
}

FacetFilter *FilterBar::addFacet(QueryField field, const QString &title, const QString &objectName,
                                 const QStringList &fixedValues,
                                 std::function<QString(const QString &)> wording)
{
    auto *model = new FacetModel(m_source, m_filter, field, this);
    model->setFixedValues(fixedValues);
    m_facets.push_back(model);
    auto *filter = new FacetFilter(m_theme, *model, m_filter, title, std::move(wording), m_controls);
    filter->setObjectName(objectName);
    m_controlsLayout->addWidget(filter);
    return filter;
}

void FilterBar::buildProblem()
{
    m_problem->setObjectName(u"queryProblem"_s);
    m_problemText->setObjectName(u"queryProblemText"_s);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setWordWrap(true);
    m_problemFix->setObjectName(u"queryProblemFix"_s);
    m_problemFix->setFlat(true);
    auto *icon = new QLabel(m_problem);
    icon->setPixmap(m_theme.icon(u"warning"_s, m_theme.warning()).pixmap(16));
    auto *layout = new QHBoxLayout(m_problem);
    layout->setContentsMargins(Theme::space / 2, 0, 0, 0);
    layout->addWidget(icon);
    layout->addWidget(m_problemText, 1);
    layout->addWidget(m_problemFix);
}

void FilterBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
    arrange();
}

void FilterBar::readValues()
{
    for (FacetModel *facet : m_facets)
        facet->refresh();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a filter's text grew
        arrange();
    return QWidget::event(event);
}

void FilterBar::arrange()
{
    const int needed = narrowestSearch + m_controls->sizeHint().width() + 3 * Theme::space;
    m_rows->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FilterBar::followQuery()
{
    m_clear->setVisible(m_filter.isActive());
}

void FilterBar::showProblem()
{
    const QList<QueryProblem> &problems = m_filter.problems();
    m_search->setProblems(problems);
    m_problem->setVisible(!problems.isEmpty());
    m_clear->setVisible(m_filter.isActive());
    if (problems.isEmpty())
        return;
    const QueryProblem &first = problems.first();
    m_problemText->setText(sentenceFor(first));
    m_problemFix->setVisible(canBeFixed(first));
    //: Button: replaces the mistaken word in the search box. %1 is the right word.
    m_problemFix->setText(tr("Use “%1”").arg(first.suggestion));
}

void FilterBar::applySuggestion()
{
    if (m_filter.problems().isEmpty())
        return;
    const QueryProblem &first = m_filter.problems().first();
    QString text = m_filter.text();
    text.replace(first.position, first.length, first.suggestion);
    m_search->showText(text);
    m_search->setFocus();
    m_filter.setText(text);
}

} // namespace callboard
