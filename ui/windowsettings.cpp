// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsettings.h"

#include "ui/help/help.h"
#include "ui/keys/keyassignments.h"
#include "ui/mainwindow.h"
#include "ui/privacy/privacymenu.h"
#include "ui/roles/rolegate.h"
#include "ui/roles/rolespage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/linkpage.h"
#include "ui/settings/motionsettings.h"
#include "ui/settings/propertypage.h"
#include "ui/settings/recordingspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowactions.h"
#include "ui/windowcontents.h"
#include "ui/windowdialogs.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace callboard {

WindowSettings::WindowSettings(WindowContents &window, Theme::Scheme saved)
    : QObject(&window.q)
    , m_window(window)
    , m_scheme(saved)
    , m_language(LanguageSettings::read(window.services.settings).language)
    , m_zone(PropertySettings::read(window.services.settings).timeZone)
{
    Theme &theme = window.services.theme;
    theme.setMotionReduced(MotionSettings::read(window.services.settings).isReduced);
    if (theme.scheme() == Theme::Scheme::System) // else the command line has decided, for this time
        theme.setScheme(saved);
    connect(window.actions->settings, &QAction::triggered, this, [this] { show({}); });
    connect(window.actions, &WindowActions::schemeChosen, this, &WindowSettings::setScheme);
    connect(window.dialogs, &WindowDialogs::closed, this, &WindowSettings::renewIfNeeded);
    connect(window.dialogs, &WindowDialogs::keysWanted, this, [this] { show(u"keys"_s); });
}

void WindowSettings::setScheme(Theme::Scheme scheme)
{
    m_scheme = scheme;
    m_window.services.theme.setScheme(scheme);
}

/// What pages there are does not change.
QList<Command> WindowSettings::commands()
{
    if (!m_pages.isEmpty())
        return m_pages;
    const std::unique_ptr<SettingsDialog> dialog(make());
    for (const SettingsPage *page : dialog->pages()) {
        m_pages << Command{.id = u"settings:"_s + page->key(),
                           //: A command: opens the settings at a page. %1 is its title.
                           .text = MainWindow::tr("Settings: %1").arg(page->title()),
                           .isOffered = true,
                           .deed = [this, key = page->key()] {
                               show(key);
                           }};
    }
    return m_pages;
}

SettingsDialog *WindowSettings::make()
{
    const WindowServices &services = m_window.services;
    auto *dialog = new SettingsDialog(services.theme, &m_window.q);
    dialog->addPage(new PropertyPage(services));
    dialog->addPage(new AppearancePage(services, *m_window.actions));
    dialog->addPage(new KeysPage(services.theme, *m_window.keys));
    dialog->addPage(new RecordingsPage(services));
    dialog->addPage(new RolesPage(services, m_window.access));
    Q_EMIT m_window.q.settingsWanted(dialog);
    dialog->addPage(new LinkPage(
        services.theme, u"retention"_s, MainWindow::tr("How long calls are kept"), u"history"_s,
        MainWindow::tr("&Change…"),
        [] {
            return MainWindow::tr(
                "Recordings, transcripts, notes and whole calls can be removed from this computer after a "
                "number of days. Until you say so, everything is kept.");
        },
        [this] { m_window.privacy->showRetention(); }));
    dialog->addPage(new LinkPage(
        services.theme, u"accounts"_s, MainWindow::tr("Accounts"), u"provider"_s, MainWindow::tr("&Change…"),
        [] {
            return MainWindow::tr(
                "The call systems that are connected, their keys, and the history that is read.");
        },
        [this] { m_window.dialogs->showAccounts(); }));
    Help *const help = m_window.help;
    connect(dialog, &SettingsDialog::helpWanted, help,
            [help, dialog] { help->show(Help::chapterFor(dialog->objectName())); });
    return dialog;
}

void WindowSettings::show(const QString &page)
{
    RoleGate::demand(m_window.q, Permission::Settings, [this, page] {
        SettingsDialog *dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showPage(page);
        connect(dialog, &QDialog::finished, this, &WindowSettings::renewIfNeeded);
        dialog->open();
    });
}

/// Every text and every time in the window depends on them. Not below a dialog that is still open: it comes
/// here when it closes.
void WindowSettings::renewIfNeeded()
{
    const QSettings &settings = m_window.services.settings;
    const bool isSame = LanguageSettings::read(settings).language == m_language
        && PropertySettings::read(settings).timeZone == m_zone;
    if (!isSame && !QApplication::activeModalWidget())
        Q_EMIT m_window.q.renewalWanted();
}

} // namespace callboard
