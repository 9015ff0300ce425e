// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/commands.h"
#include "ui/windowservices.h"

class QDialog;

namespace callboard {

class AccountEditor;
enum class Remedy;
class SyncStatusModel;

/// The window's dialogs. None of them blocks; each is made when it is wanted and goes when it is closed.
class WindowDialogs final : public QObject {
    Q_OBJECT
public:
    WindowDialogs(const WindowServices &services, SyncStatusModel &accounts, QWidget &window);
    void showAccounts();
    /// The dialog that adds one, at the system that is likely meant.
    void connectAccount(std::optional<Provider> provider = {});
    void showOutbox();
    void showKeyboard(const QList<Command> &commands);
    void showAbout();

Q_SIGNALS:
    void closed(); ///< One of them; it may have changed settings.
    void syncWanted();
    void keysWanted(); ///< The settings where they are chosen.
    void onlineWanted(); ///< No longer work offline.
    void helpWanted(const QString &place); ///< In the manual.
    void callWanted(const callboard::RecordRef &call);

private:
    void openAccounts();
    void openEditor(std::optional<Provider> provider);
    AccountEditor *editAccount(const Account &account);
    void remedy(const Account &account, Remedy remedy);
    QWidget *dialogParent() const;
    void open(QDialog *dialog);

    const WindowServices m_services;
    SyncStatusModel &m_accounts;
    QWidget &m_window;
};

} // namespace callboard
