// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace callboard {

class SyncStatusModel;

/// One compact entry per account in the status bar, or one for all of many. Click for the details.
class SyncStatusBar final : public QWidget {
    Q_OBJECT
public:
    SyncStatusBar(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void detailsWanted();

private:
    void rebuild();
    void refresh();
    void refreshEntry(int row);
    void refreshSummary();
    bool isSummary() const; ///< One entry for all: that many do not fit.

    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    SyncStatusModel &m_accounts;
    QHBoxLayout *m_layout;
    QList<QToolButton *> m_entries;
    QTimer m_minute; ///< "up to 09:14" becomes "up to Yesterday 09:14".
};

} // namespace callboard
