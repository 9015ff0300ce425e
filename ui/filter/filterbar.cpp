// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbar.h"

#include "models/tables/filterstate.h"
#include "ui/filter/chiprow.h"
#include "ui/filter/datefilter.h"
#include "ui/filter/searchbox.h"
#include "ui/leadingmargins.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// A mistake whose suggestion is the word that was meant, not an example.
bool canBeFixed(const QueryProblem &problem)
{
    using Kind = QueryProblem::Kind;
    return !problem.suggestion.isEmpty()
        && (problem.kind == Kind::UnknownOperator || problem.kind == Kind::UnknownValue);
}

} // namespace

FilterBar::FilterBar(const Theme &theme, FilterState &filter, FacetBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filter(filter)
    , m_search(new SearchBox(theme, this))
    , m_row(new QHBoxLayout)
    , m_chips(new ChipRow(theme, filter, board, this))
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_problemFix(new QPushButton(m_problem))
{
    auto *dates = new DateFilter(theme, filter, this);
    dates->setObjectName(u"dateFilter"_s);
    buildProblem();
    m_row->setSpacing(Theme::space);
    m_row->addWidget(m_search, 1);
    m_row->addWidget(dates);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    whole->setSpacing(Theme::space / 2);
    whole->addLayout(m_row);
    whole->addWidget(m_problem);
    whole->addWidget(m_chips);

    connect(m_search, &SearchBox::settled, &m_filter, &FilterState::setText);
    connect(&m_filter, &FilterState::textChanged, m_search, &SearchBox::showText);
    connect(&m_filter, &FilterState::problemsChanged, this, &FilterBar::showProblem);
    connect(m_problemFix, &QPushButton::clicked, this, &FilterBar::applySuggestion);
    m_search->showText(filter.text());
    showProblem();
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
    layout->setContentsMargins(leadingMargins(Theme::space / 2, 0, 0, 0));
    layout->addWidget(icon);
    layout->addWidget(m_problemText, 1);
    layout->addWidget(m_problemFix);
}

void FilterBar::addLeadingTool(QWidget *tool)
{
    m_row->insertWidget(0, tool);
}

void FilterBar::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

void FilterBar::showProblem()
{
    const QList<QueryProblem> &problems = m_filter.problems();
    m_search->setProblems(problems);
    m_problem->setVisible(!problems.isEmpty());
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
