// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace callboard {

class EmptyState;
class MessageBar;
class SyncStatusModel;

/// The connected accounts: where each stands, what of it is known, and what can be done with it. Stays up to
/// date while open.
class AccountsDialog final : public QDialog {
    Q_OBJECT
public:
    AccountsDialog(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void syncWanted();
    void addWanted();
    void editWanted(const callboard::Account &account);
    void helpWanted();

private:
    QWidget *listPart();
    QWidget *detailPart();
    QLayout *buttons();
    std::optional<Account> current() const;
    void onReset();
    void onCurrent();
    void refresh();
    void showFacts();
    void onCoverage(AccountId id, const Result<QList<Range<TimePoint>>> &coverage);
    void addLine(const QString &text, const QColor &colour);
    void askToRemove();
    void onUnsent(const Account &account, int unsent);
    void remove(const Account &account);
    void onRemoved(const Account &account, const Result<void> &removed);

    const WindowServices m_services;
    SyncStatusModel &m_accounts;
    AccountId m_chosen{};
    QStringList m_gaps;
    MessageBar *m_messages;
    QListView *m_list;
    EmptyState *m_nothing;
    QWidget *m_both;
    QLabel *m_title;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_sync;
};

} // namespace callboard
