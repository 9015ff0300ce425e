// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/chartpanel.h"

#include "ui/summary/figuresmodel.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

PanelFrame::PanelFrame(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PanelFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.border());
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

ChartPanel::ChartPanel(const Theme &theme, const QString &objectName, MarksView *view, QWidget *parent)
    : PanelFrame(theme, parent)
    , m_view(view)
    , m_head(new QHBoxLayout)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_asTable(new QToolButton)
    , m_picture(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_model(new FiguresModel(this))
{
    setObjectName(objectName);
    view->setObjectName(objectName + u"Chart"_s);
    buildHead();
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    //: In the place of a chart: there is nothing to count.
    m_empty->setText(tr("No calls to count"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (QWidget *page :
         {static_cast<QWidget *>(view), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space * 3 / 2, Theme::space, Theme::space * 3 / 2, Theme::space);
    column->setSpacing(Theme::space / 2);
    column->addLayout(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_note);
    showContent();
}

void ChartPanel::buildHead()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_asTable->setObjectName(objectName() + u"AsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setIcon(theme().icon(u"table"_s));
    m_asTable->setToolTip(tr("Show the figures as a table"));
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    connect(m_asTable, &QToolButton::toggled, this, [this] { showContent(); });
    m_head->setSpacing(Theme::space);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_asTable);
    m_picture->setObjectName(objectName() + u"Picture"_s);
    m_picture->setAutoRaise(true);
    m_picture->setIcon(theme().icon(u"export"_s));
    m_picture->setToolTip(tr("Save this chart as a picture"));
    m_picture->setFocusPolicy(Qt::StrongFocus);
    connect(m_picture, &QToolButton::clicked, this, &ChartPanel::pictureWanted);
    m_head->addWidget(m_picture);
}

void ChartPanel::buildTable()
{
    m_table->setObjectName(objectName() + u"Table"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 8);
}

void ChartPanel::setTitle(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_title->setToolTip(explanation.isEmpty() ? QString() : plainToolTip(explanation));
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(title);
    for (QToolButton *const tool : {m_asTable, m_picture}) // each chart has them
        tool->setAccessibleName(tool->toolTip() + u": "_s + title);
    m_table->setAccessibleDescription(explanation);
}

QString ChartPanel::title() const
{
    return m_title->text();
}

QString ChartPanel::note() const
{
    return m_note->text();
}

void ChartPanel::addTool(QWidget *tool)
{
    m_head->insertWidget(m_head->count() - 2, tool);
}

void ChartPanel::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ChartPanel::setFigures(const PanelFigures &figures)
{
    m_view->setMarks(figures.marks);
    m_model->setFigures(figures.columns, figures.rows);
    m_note->setText(figures.note);
    m_note->setVisible(!figures.note.isEmpty());
    showContent();
}

void ChartPanel::showContent()
{
    const bool hasMarks = std::any_of(m_view->marks().begin(), m_view->marks().end(),
                                      [](const ChartMark &mark) { return mark.value > 0; });
    m_asTable->setEnabled(hasMarks);
    m_pages->setCurrentWidget(!hasMarks                    ? static_cast<QWidget *>(m_empty)
                                  : m_asTable->isChecked() ? static_cast<QWidget *>(m_table)
                                                           : m_view);
}

} // namespace callboard
