// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/calldelegate.h"
#include "ui/table/listplaceholder.h"
#include "ui/windowservices.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace callboard {

class CallView;
class ColumnLayout;
class EmptyState;
class FilterState;
class NewRowsChip;
class SyncStatusModel;
class TypeAhead;
class ViewKeeper;

/// The table of calls, or what stands in its place; header and query agree about the order.
class CallList final : public QWidget {
    Q_OBJECT
public:
    CallList(const WindowServices &services, CallTableModel &model, FilterState &filter,
             SyncStatusModel &accounts, QWidget *parent = nullptr);

    CallView &view() { return *m_view; }
    ColumnLayout &columns() { return *m_columns; }
    const CallWords &words() const { return m_words; }
    /// The user chose to work without the network.
    void setOffline(bool offline);
    /// Selects the call at @p row and brings it on screen.
    void choose(int row);

Q_SIGNALS:
    void chosenChanged(); ///< Another call is the current one, or none.
    void selectedCountChanged(int rows);
    void syncWanted();
    void tableLeft(); ///< It had the keyboard, and something else stands in its place now.
    void connectWanted(); ///< The dialog that adds an account.
    void demoWanted(); ///< A window with invented calls.

private:
    void buildTable();
    void followQuery();
    void onSortIndicatorChanged(int section, Qt::SortOrder order);
    void refreshPlaceholder();
    bool isBlankForAMoment() const;
    void onPlaceholderButton();
    ListSituation situation() const;

    CallTableModel &m_model;
    FilterState &m_filter;
    SyncStatusModel &m_accounts;
    CallWords m_words;
    CallDelegate m_delegate;
    QStackedLayout *m_pages;
    CallView *m_view;
    EmptyState *m_placeholder;
    NewRowsChip *m_chip;
    ColumnLayout *m_columns;
    ViewKeeper *m_keeper;
    ListPlaceholder::Action m_action = ListPlaceholder::Action::None;
    bool m_offline = false;
    QTimer
        m_patience; ///< The first list is there within a few ms: a message for that long would only flicker.
};

} // namespace callboard
