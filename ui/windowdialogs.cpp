// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowdialogs.h"

#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/help/help.h"
#include "ui/keyboardsheet.h"
#include "ui/roles/rolegate.h"
#include "ui/status/outboxdialog.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace callboard {

WindowDialogs::WindowDialogs(const WindowServices &services, SyncStatusModel &accounts, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_accounts(accounts)
    , m_window(window)
{
}

void WindowDialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &WindowDialogs::closed);
    dialog->open();
}

void WindowDialogs::showAccounts()
{
    RoleGate::demand(m_window, Permission::Accounts, [this] { openAccounts(); });
}

void WindowDialogs::openAccounts()
{
    auto *dialog = new AccountsDialog(m_services, m_accounts, &m_window);
    connect(dialog, &AccountsDialog::syncWanted, this, &WindowDialogs::syncWanted);
    connect(dialog, &AccountsDialog::addWanted, this, [this] { connectAccount(); });
    connect(dialog, &AccountsDialog::helpWanted, this,
            [this, dialog] { Q_EMIT helpWanted(Help::chapterFor(dialog->objectName())); });
    connect(dialog, &AccountsDialog::editWanted, this, &WindowDialogs::editAccount);
    connect(dialog, &AccountsDialog::remedyWanted, this, &WindowDialogs::remedy);
    open(dialog);
}

void WindowDialogs::connectAccount(std::optional<Provider> provider)
{
    RoleGate::demand(m_window, Permission::Accounts, [this, provider] { openEditor(provider); });
}

void WindowDialogs::openEditor(std::optional<Provider> provider)
{
    auto *editor = new AccountEditor(m_services, dialogParent());
    if (provider)
        editor->choose(*provider);
    open(editor);
}

AccountEditor *WindowDialogs::editAccount(const Account &account)
{
    auto *editor = new AccountEditor(m_services, account, dialogParent());
    open(editor);
    return editor;
}

void WindowDialogs::remedy(const Account &account, Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return;
    case Remedy::CheckNow:
        Q_EMIT syncWanted();
        return;
    case Remedy::WorkOnline:
        Q_EMIT onlineWanted();
        return;
    case Remedy::EnterKey:
        editAccount(account)->beginAtKey();
        return;
    case Remedy::SignIn:
        editAccount(account)->beginAtSignIn();
        return;
    case Remedy::ChangeAccount:
        editAccount(account);
        return;
    }
}

/// A dialog over a dialog belongs to it: it must not be blocked by it.
QWidget *WindowDialogs::dialogParent() const
{
    QWidget *accounts = m_window.findChild<AccountsDialog *>();
    return accounts ? accounts : &m_window;
}

void WindowDialogs::showOutbox()
{
    auto *dialog = new OutboxDialog(m_services, &m_window);
    connect(dialog, &OutboxDialog::callWanted, this, &WindowDialogs::callWanted);
    open(dialog);
}

void WindowDialogs::showKeyboard(const QList<Command> &commands)
{
    auto *sheet = new KeyboardSheet(commands, &m_window);
    connect(sheet, &KeyboardSheet::changeWanted, this, &WindowDialogs::keysWanted);
    open(sheet);
}

void WindowDialogs::showAbout()
{
    //: %1 is a version number.
    const QString text =
        tr("Callboard %1\n\nAll your telephone systems in one list. Free software under the GNU "
           "General Public License, version 3 or later.");
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About Callboard"),
                        text.arg(QCoreApplication::applicationVersion()), QMessageBox::Close, &m_window);
    about->setObjectName(u"aboutDialog"_s);
    about->setIconPixmap(Theme::applicationIcon().pixmap(64));
    open(about);
}

} // namespace callboard
