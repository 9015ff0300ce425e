// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

#include <QDialog>

class QVBoxLayout;

namespace callboard {

class SyncStatusModel;

/// Every account with its system, its state in a sentence and its last success. Stays up to date while open.
class SyncDetails final : public QDialog {
    Q_OBJECT
public:
    SyncDetails(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void syncWanted();

private:
    void refresh();
    QWidget *cardFor(int row);

    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    SyncStatusModel &m_accounts;
    QVBoxLayout *m_cards;
};

} // namespace callboard
