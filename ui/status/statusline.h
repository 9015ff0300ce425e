// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

class QLabel;
class QStatusBar;
class QToolButton;

namespace callboard {

class CallTableModel;
class SyncStatusModel;

/// Fills the status bar: accounts, edits waiting to be sent, number of calls shown.
class StatusLine final : public QObject {
    Q_OBJECT
public:
    StatusLine(const WindowServices &services, CallTableModel &calls, SyncStatusModel &accounts,
               QStatusBar &bar);

    /// Said beside the number of calls when it is more than one.
    void setSelected(int rows);

Q_SIGNALS:
    void accountsWanted();
    void outboxWanted();

private:
    void showCount();
    void showOutbox();

    const Theme &m_theme;
    CallTableModel &m_calls;
    SyncStatusModel &m_accounts;
    QLabel *m_count;
    int m_selected = 0;
    QToolButton *m_outbox;
};

} // namespace callboard
