// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetboard.h"

#include <QWidget>

class QScrollArea;

namespace callboard {

class FacetGroup;
class Theme;
class ViewActions;
class ViewsModel;
class ViewsPanel;

/// The column beside the table: saved views on top, below them every facet with its counts. Scrolls as one;
/// the arrow keys walk through all of it. Counts are read only while it is on screen.
class SideBar final : public QWidget {
    Q_OBJECT
public:
    SideBar(const Theme &theme, FacetBoard &board, FilterState &filter, ViewsModel &views,
            ViewActions &actions, QWidget *parent = nullptr);

    /// On top, where it stays when the rest is scrolled. @p stops: where the keyboard stops in it.
    void addHead(QWidget *head, const QList<QWidget *> &stops);
    void setReady(); ///< The first paint is over: counting may begin.
    QStringList foldedGroups() const; ///< As the query language calls them.
    void setFoldedGroups(const QStringList &groups);
    static QStringList foldedAtFirst();

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme, FilterState &filter, ViewActions &actions);
    void refreshLive();
    void step(QWidget *from, int by);
    void reveal(QWidget *widget);

    FacetBoard &m_board;
    ViewsModel &m_views;
    QScrollArea *m_area;
    ViewsPanel *m_panel = nullptr;
    QList<FacetGroup *> m_groups;
    QList<QWidget *> m_stops; ///< Where the keyboard stops, from top to bottom.
    bool m_ready = false;
};

} // namespace callboard
