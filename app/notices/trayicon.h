// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace callboard {

class MainWindow;

/// The program in the desktop's tray, for those who want it there: closing the window then only hides it. The
/// window never hides without an icon that brings it back, and comes back by itself when the tray goes.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(MainWindow &window, QObject *parent = nullptr);
    ~TrayIcon() override;

    static bool isAvailable();
    void setWanted(bool wanted);
    bool isHere() const; ///< The icon is in a tray.
    void setTip(const QString &text);

Q_SIGNALS:
    void settingsWanted();

private:
    void look();
    void makeIcon();

    MainWindow &m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QString m_tip;
    QTimer m_look;
    bool m_isWanted = false;
    bool m_wasHere = false;
};

} // namespace callboard
