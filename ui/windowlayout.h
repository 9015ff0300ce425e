// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

class QMainWindow;
class QSplitter;
class QToolButton;

namespace callboard {

class CallDetail;
class CallList;
class CallSource;
class CallTableModel;
class ChartPane;
class DetailPane;
class FacetBoard;
class FilterBar;
class FilterState;
class HistoryStrip;
class LiveStrip;
class MessageBar;
class QueueModel;
class QueuePane;
class ReviewPane;
class SideBar;
class SyncStatusModel;
class ViewActions;
class ViewsModel;
class WindowPages;
struct WindowState;

/// The models that the parts of the window show.
struct WindowModels {
    CallSource &source;
    FilterState &filter;
    CallTableModel &calls;
    SyncStatusModel &accounts;
    CallDetail &detail;
    FacetBoard &facets;
    ViewsModel &views;
    QueueModel &queue;
};

/// The parts of the window and where they stand: the side bar; beside it filter bar, messages and live calls
/// on top, below them a page (the queue, chart over table, or reviews), and the call at the
/// end.
class WindowLayout {
public:
    WindowLayout(const WindowServices &services, const WindowModels &models, QMainWindow &window);

    FilterBar *filterBar;
    MessageBar *messages;
    HistoryStrip *historyStrip;
    LiveStrip *liveStrip;
    ChartPane *chart;
    CallList *list;
    QueuePane *queue;
    ReviewPane *review;
    DetailPane *detailPane;
    ViewActions *viewActions;
    SideBar *sideBar;
    QToolButton *sideBarButton;
    WindowPages *pages;

    void restore(const WindowState &state);
    void addTo(WindowState &state) const; ///< Sizes and what is open.
    void setCompactRows(bool compact); ///< In every list.

private:
    void arrange();
    QToolButton *columnButton(const Theme &theme);
    QToolButton *makeSideBarButton(const Theme &theme);

    QMainWindow &m_window;
    QSplitter *m_mainSplitter;
    QSplitter *m_sideSplitter;
    QSplitter *m_leftSplitter;
};

} // namespace callboard
