// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar.h"

#include "models/domain/querywords.h"
#include "models/tables/viewsmodel.h"
#include "ui/sidebar/facetgroup.h"
#include "ui/sidebar/facetlist.h"
#include "ui/sidebar/viewspanel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int usualWidth = 230;

QString keyOfGroup(QueryField field)
{
    return operatorOf(field).word.toString();
}

} // namespace

SideBar::SideBar(const Theme &theme, FacetBoard &board, FilterState &filter, ViewsModel &views,
                 ViewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_views(views)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"sideBar"_s);
    //: Screen reader: the column with saved views and filters.
    setAccessibleName(tr("Views and filters"));
    setMinimumWidth(170);
    build(theme, filter, actions);
    setFoldedGroups(foldedAtFirst());
}

void SideBar::build(const Theme &theme, FilterState &filter, ViewActions &actions)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space / 2, Theme::space, Theme::space / 2, Theme::space);
    column->setSpacing(0);
    m_panel = new ViewsPanel(theme, m_views, actions, content);
    column->addWidget(m_panel);
    m_stops = m_panel->stops();
    for (const QueryField field : FacetBoard::fields()) {
        auto *group = new FacetGroup(theme, m_board.facet(field), content);
        group->setObjectName(keyOfGroup(field) + u"Group"_s);
        connect(group, &FacetGroup::allWanted, &m_board, [this, field] { m_board.readAll(field); });
        connect(group, &FacetGroup::hoursChosen, &filter,
                [&filter, field](const QStringList &hours) { filter.setChoice(field, hours, {}); });
        column->addWidget(group);
        m_groups << group;
        m_stops << group->stops();
    }
    column->addStretch(1);
    for (QWidget *stop : std::as_const(m_stops)) {
        stop->installEventFilter(this);
        if (auto *list = qobject_cast<GrownList *>(stop))
            connect(list, &GrownList::currentMoved, this, [this, list] { reveal(list); });
    }
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_area);
}

void SideBar::addHead(QWidget *head, const QList<QWidget *> &stops)
{
    qobject_cast<QBoxLayout *>(layout())->insertWidget(0, head);
    for (QWidget *stop : stops)
        stop->installEventFilter(this);
    m_stops = stops + m_stops;
}

QSize SideBar::sizeHint() const
{
    return {usualWidth, 400};
}

QStringList SideBar::foldedAtFirst()
{
    using enum QueryField;
    QStringList groups;
    for (const QueryField field : {Account, Provider, Guest, Weekday, Is})
        groups << keyOfGroup(field);
    return groups;
}

QStringList SideBar::foldedGroups() const
{
    QStringList groups;
    for (const FacetGroup *group : m_groups) {
        if (!group->isOpen())
            groups << keyOfGroup(group->field());
    }
    return groups;
}

void SideBar::setFoldedGroups(const QStringList &groups)
{
    for (FacetGroup *group : std::as_const(m_groups))
        group->setOpen(!groups.contains(keyOfGroup(group->field())));
}

void SideBar::setReady()
{
    m_ready = true;
    refreshLive();
}

void SideBar::refreshLive()
{
    m_board.setLive(m_ready && isVisible());
    m_views.setLive(m_ready && isVisible());
}

void SideBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshLive();
}

void SideBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_board.setHeld(true);
}

void SideBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_board.setHeld(m_stops.contains(QApplication::focusWidget()));
}

void SideBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshLive();
}

void SideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

/// Up and Down that a stop did not want lead on to the next one.
bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *stop = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn)
        reveal(stop);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_board.setHeld(event->type() == QEvent::FocusIn || underMouse());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    const int by = key->key() == Qt::Key_Up ? -1 : 1;
    if (const auto *list = qobject_cast<GrownList *>(stop)) {
        const int row = list->currentIndex().row() + by;
        if (row >= 0 && row < list->model()->rowCount())
            return false; // inside the list
    }
    step(stop, by);
    return true;
}

void SideBar::step(QWidget *from, int by)
{
    for (qsizetype at = m_stops.indexOf(from) + by; at >= 0 && at < m_stops.size(); at += by) {
        QWidget *next = m_stops.at(at);
        if (!next->isVisible())
            continue;
        if (auto *list = qobject_cast<GrownList *>(next))
            list->enter(by < 0);
        else
            next->setFocus(Qt::TabFocusReason);
        return;
    }
}

void SideBar::reveal(QWidget *widget)
{
    if (!m_area->widget()->isAncestorOf(widget))
        return; // it is always in sight
    QRect place = widget->rect();
    if (const auto *list = qobject_cast<GrownList *>(widget); list && list->currentIndex().isValid())
        place = list->visualRect(list->currentIndex());
    const QPoint middle = widget->mapTo(m_area->widget(), place.center());
    m_area->ensureVisible(0, middle.y(), 0, place.height() / 2 + Theme::space);
}

} // namespace callboard
