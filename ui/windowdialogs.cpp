// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowdialogs.h"

#include "ui/keyboardsheet.h"
#include "ui/status/outboxdialog.h"
#include "ui/status/syncdetails.h"

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
    dialog->open();
}

void WindowDialogs::showAccounts()
{
    auto *dialog = new SyncDetails(m_services, m_accounts, &m_window);
    connect(dialog, &SyncDetails::syncWanted, this, &WindowDialogs::syncWanted);
    open(dialog);
}

void WindowDialogs::showOutbox()
{
    auto *dialog = new OutboxDialog(m_services.store, m_services.theme, &m_window);
    connect(dialog, &OutboxDialog::callWanted, this, &WindowDialogs::callWanted);
    open(dialog);
}

void WindowDialogs::showKeyboard()
{
    open(new KeyboardSheet(&m_window));
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
