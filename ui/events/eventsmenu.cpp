// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventsmenu.h"

#include "ui/events/eventsdialog.h"
#include "ui/roles/rolegate.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const QString onKey = u"events/on"_s;
const QString portKey = u"events/port"_s;
const QString publicUrlKey = u"events/public_url"_s;
const QString accountsKey = u"events/accounts"_s;

} // namespace

EventsMenu::EventsMenu(EventListening &listening, const Theme &theme, const Clock &clock,
                       const QTimeZone &zone, QSettings &settings, QMainWindow &window)
    : QObject(&window)
    , m_listening(listening)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(zone)
    , m_settings(settings)
    , m_window(window)
{
    //: Menu: opens the dialog about events that vendors send.
    auto *action = new QAction(tr("&Events…"), this);
    action->setObjectName(u"showEvents"_s);
    window.findChild<WindowActions *>()->addToProgramMenu({action});
    connect(action, &QAction::triggered, this, &EventsMenu::showDialog);
    listening.setSettings(stored());
    connect(&listening, &EventListening::settingsChanged, this, &EventsMenu::store);
}

void EventsMenu::showDialog()
{
    RoleGate::demand(m_window, Permission::Accounts, [this] { openDialog(); });
}

void EventsMenu::openDialog()
{
    auto *dialog = new EventsDialog(m_listening, m_theme, m_clock, m_zone, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

EventSettings EventsMenu::stored() const
{
    EventSettings settings;
    settings.isOn = m_settings.value(onKey, false).toBool();
    const uint port = m_settings.value(portKey, settings.port).toUInt();
    if (port >= 1024 && port <= 65535)
        settings.port = quint16(port);
    settings.publicUrl = m_settings.value(publicUrlKey).toString();
    const QStringList accounts = m_settings.value(accountsKey).toStringList();
    settings.accounts = QSet<QString>(accounts.begin(), accounts.end());
    return settings;
}

void EventsMenu::store()
{
    const EventSettings &settings = m_listening.settings();
    m_settings.setValue(onKey, settings.isOn);
    m_settings.setValue(portKey, settings.port);
    m_settings.setValue(publicUrlKey, settings.publicUrl);
    QStringList accounts(settings.accounts.begin(), settings.accounts.end());
    accounts.sort();
    m_settings.setValue(accountsKey, accounts);
}

} // namespace callboard
