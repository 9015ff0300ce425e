// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/facetlist.h"

#include <QIdentityProxyModel>

namespace callboard {

class Theme;
class ViewActions;
class ViewsModel;

/// Views with what a screen reader says of them.
class SpokenViews final : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// The saved views at the top of the side bar. A click or Enter chooses one; they are dragged into order, or
/// moved by Alt and the arrow keys; Delete removes, F2 renames, the context menu has it all.
class ViewsPanel final : public QWidget {
    Q_OBJECT
public:
    ViewsPanel(const Theme &theme, ViewsModel &views, ViewActions &actions, QWidget *parent = nullptr);
    QList<QWidget *> stops() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &globalPosition, int row);
    void move(int by);

    ViewsModel &m_views;
    ViewActions &m_actions;
    GrownList *m_list;
};

} // namespace callboard
