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
class FilterBar;
class FilterState;
class MessageBar;
class SyncStatusModel;
struct WindowState;

/// The models that the parts of the window show.
struct WindowModels {
    CallSource &source;
    FilterState &filter;
    CallTableModel &calls;
    SyncStatusModel &accounts;
    CallDetail &detail;
};

/// The parts of the window and where they stand: filter bar and messages on top, chart over table on the
/// left, the call on the right.
class WindowLayout {
public:
    WindowLayout(const WindowServices &services, const WindowModels &models, QMainWindow &window);

    FilterBar *filterBar;
    MessageBar *messages;
    ChartPane *chart;
    CallList *list;
    DetailPane *detailPane;

    void restore(const WindowState &state);
    void addTo(WindowState &state) const; ///< Sizes and what is open.

private:
    void arrange();
    QToolButton *columnButton(const Theme &theme);

    QMainWindow &m_window;
    QSplitter *m_mainSplitter;
    QSplitter *m_leftSplitter;
};

} // namespace callboard
