// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/trayicon.h"

#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto betweenLooks = 3s; ///< A tray may come and go with the desktop's panel; nobody announces it.

} // namespace

TrayIcon::TrayIcon(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &TrayIcon::look);
    window.setStaysBehind([this] { return isHere(); });
}

TrayIcon::~TrayIcon()
{
    m_window.setStaysBehind({});
}

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (wanted)
        m_look.start();
    else
        m_look.stop();
    look();
}

bool TrayIcon::isHere() const
{
    return m_icon && m_icon->isVisible() && isAvailable();
}

void TrayIcon::setTip(const QString &text)
{
    m_tip = text;
    if (m_icon)
        m_icon->setToolTip(text);
}

void TrayIcon::look()
{
    const bool canBeThere = m_isWanted && isAvailable();
    if (canBeThere && !m_icon)
        makeIcon();
    else if (!canBeThere)
        m_icon.reset();
    if (!isHere() && m_window.isHidden() && m_wasHere)
        m_window.bringForward();
    m_wasHere = isHere();
}

void TrayIcon::makeIcon()
{
    m_menu = std::make_unique<QMenu>();
    //: Menu of the icon in the tray.
    m_menu->addAction(tr("&Show Callboard"), &m_window, &MainWindow::bringForward);
    //: Menu of the icon in the tray: opens the settings.
    m_menu->addAction(tr("&Notifications…"), this, &TrayIcon::settingsWanted);
    m_menu->addSeparator();
    //: Menu of the icon in the tray.
    m_menu->addAction(tr("&Quit"), this, [this] {
        if (m_window.quit())
            QCoreApplication::quit();
    });
    m_icon = std::make_unique<QSystemTrayIcon>(Theme::applicationIcon());
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(m_tip);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    m_window.bringForward();
            });
    m_icon->show();
}

} // namespace callboard
