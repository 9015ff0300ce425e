// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rowfollower.h"

#include <QAccessible>
#include <QComboBox>
#include <QItemSelectionModel>

namespace callboard {

namespace {

/// The box whose list @p view is; null for all others.
QComboBox *boxOf(const QAbstractItemView &view)
{
    QWidget *const popup = view.parentWidget();
    auto *box = popup ? qobject_cast<QComboBox *>(popup->parentWidget()) : nullptr;
    return box && box->view() == &view ? box : nullptr;
}

} // namespace

void RowFollower::follow(QAbstractItemView &view)
{
    auto *follower = view.findChild<RowFollower *>(QString(), Qt::FindDirectChildrenOnly);
    if (!follower)
        follower = new RowFollower(view);
    follower->watch();
}

RowFollower::RowFollower(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
}

/// A view gets another selection with another model.
void RowFollower::watch()
{
    if (m_watched == m_view.selectionModel())
        return;
    m_watched = m_view.selectionModel();
    if (m_watched)
        connect(m_watched, &QItemSelectionModel::selectionChanged, this, &RowFollower::onSelection);
}

/// Keys and clicks move the current row after they have selected it: looked at when that is done.
void RowFollower::onSelection()
{
    if (!QAccessible::isActive())
        return;
    const QPersistentModelIndex before = m_view.currentIndex();
    QMetaObject::invokeMethod(
        this, [this, before] { bring(before); }, Qt::QueuedConnection);
}

void RowFollower::bring(const QPersistentModelIndex &before)
{
    const QItemSelectionModel *selected = m_view.selectionModel();
    const QModelIndex current = m_view.currentIndex();
    if (!selected || selected != m_watched || current != before || selected->selection().isEmpty())
        return;
    const QItemSelection rows = selected->selection();
    const bool isOne = rows.size() == 1 && rows.first().height() == 1;
    if (!isOne || selected->isSelected(current))
        return;
    const QModelIndex only = rows.first().topLeft();
    m_view.selectionModel()->setCurrentIndex(only, QItemSelectionModel::NoUpdate);
    m_view.scrollTo(only);
    if (QComboBox *const box = boxOf(m_view)) {
        box->setCurrentIndex(only.row());
        Q_EMIT box->activated(only.row());
    }
}

} // namespace callboard
