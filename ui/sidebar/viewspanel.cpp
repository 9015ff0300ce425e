// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/viewspanel.h"

#include "models/tables/viewsmodel.h"
#include "ui/format.h"
#include "ui/leadingmargins.h"
#include "ui/sidebar/viewactions.h"
#include "ui/sidebar/viewdelegate.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

QVariant SpokenViews::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return spokenView(index);
    if (role == Qt::ToolTipRole) { // what it looks for, and its name where that is cut off
        const QString query = index.data(ViewsModel::QueryRole).toString();
        const bool isHidden = areNumbersMasked() && holdsNumber(query);
        return plainToolTip(safeLine(index.data().toString()) + u'\n'
                            + (isHidden ? QString() : safeLine(query)));
    }
    return QIdentityProxyModel::data(index, role);
}

ViewsPanel::ViewsPanel(const Theme &theme, ViewsModel &views, ViewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_actions(actions)
    , m_list(new GrownList(this))
{
    //: Title of the list of saved views.
    auto *title = new QLabel(tr("Views"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_actions.fillListMenu(*menu);
    });
    auto *button = new QToolButton(this);
    button->setObjectName(u"viewsMenuButton"_s);
    button->setIcon(theme.icon(u"plus"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    //: Button: save the present query as a view, import, export.
    button->setAccessibleName(tr("Save, import and export views"));
    button->setToolTip(button->accessibleName());

    auto *spoken = new SpokenViews(this);
    spoken->setSourceModel(&views);
    m_list->setObjectName(u"viewsList"_s);
    m_list->setAccessibleName(title->text());
    m_list->setItemDelegate(new ViewDelegate(theme, m_list));
    m_list->setModel(spoken);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->installEventFilter(this);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { m_actions.choose(index.row()); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(leadingMargins(Theme::space + 2, 0, 0, 0));
    head->addWidget(title, 1);
    head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::space);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);
}

QList<QWidget *> ViewsPanel::stops() const
{
    return {m_list};
}

bool ViewsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) { // elsewhere it changes a call
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (onKey(key->key(), key->modifiers()))
            return true;
    } else if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QModelIndex index = byKey ? m_list->currentIndex() : m_list->indexAt(menu->pos());
        const QPoint place = byKey ? m_list->visualRect(index).center() : menu->pos();
        showMenu(m_list->mapToGlobal(place), index.row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ViewsPanel::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return false;
    if ((modifiers & Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        m_actions.choose(row);
    else if (key == Qt::Key_Delete)
        m_actions.remove(row);
    else if (key == Qt::Key_F2)
        m_actions.rename(row);
    else
        return false;
    return true;
}

void ViewsPanel::move(int by)
{
    const int row = m_list->currentIndex().row();
    m_views.move(row, row + by);
}

void ViewsPanel::showMenu(const QPoint &globalPosition, int row)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0)
        m_actions.fillViewMenu(*menu, row);
    else
        m_actions.fillListMenu(*menu);
    menu->popup(globalPosition);
}

} // namespace callboard
