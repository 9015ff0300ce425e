// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

class QLabel;
class QProgressBar;

namespace callboard {

class SyncStatusModel;
struct SyncProgress;

/// One slim line while the history of an account is read for the first time: how far back it has come, and a
/// bar where it is known how far it will go. Hides itself otherwise. The calls that are there can be used
/// meanwhile.
class HistoryStrip final : public QWidget {
    Q_OBJECT
public:
    HistoryStrip(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent = nullptr);

private:
    void refresh();
    void showProgress(const QStringList &sentences, const std::optional<double> &share);

    const Theme &m_theme;
    const Clock &m_clock;
    const QTimeZone m_zone;
    SyncStatusModel &m_accounts;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
};

/// How much of the history is read, 0 to 1: by time, from now back to the first day that is wanted or that
/// the system shows. Absent where nobody knows how far it goes.
std::optional<double> historyShare(const Account &account, const SyncProgress &progress, TimePoint now);

} // namespace callboard
