// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/healthwords.h"
#include "ui/windowservices.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace callboard {

class EmptyState;
class HealthPanel;
class MessageBar;
class SyncStatusModel;

/// The connected accounts and the health of each: where it stands, what of it is known, and what to do about
/// it. Stays up to date while open.
class AccountsDialog final : public QDialog {
    Q_OBJECT
public:
    AccountsDialog(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void syncWanted();
    void addWanted();
    void editWanted(const callboard::Account &account);
    void remedyWanted(const callboard::Account &account, callboard::Remedy remedy);
    void helpWanted();

private:
    QWidget *listPart();
    QWidget *overallPart();
    QWidget *detailPart();
    QLayout *buttons();
    std::optional<Account> current() const;
    void onReset();
    void onCurrent();
    void refresh();
    void askToRemove();
    void onUnsent(const Account &account, int unsent);
    void remove(const Account &account);
    void onRemoved(const Account &account, const Result<void> &removed);

    const WindowServices m_services;
    SyncStatusModel &m_accounts;
    AccountId m_chosen{};
    MessageBar *m_messages;
    QListView *m_list;
    EmptyState *m_nothing;
    QWidget *m_both;
    QLabel *m_overallIcon;
    QLabel *m_overall;
    HealthPanel *m_health;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_sync;
};

} // namespace callboard
