// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roleaccess.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <map>

class QAbstractButton;
class QAction;
class QActionGroup;
class QDialog;
class QMainWindow;

namespace callboard {

class Theme;

/// Keeps the window within the role that is in force: commands that it does not have are disabled and say
/// why, whatever else enables them; numbers are masked; dialogs that it does not have ask for the passphrase
/// first. When the role goes down, the dialogs that are open are put aside, and come back with the role.
class RoleGate final : public QObject {
    Q_OBJECT
public:
    RoleGate(RoleAccess &access, const Theme &theme, QMainWindow &window);

    /// Runs @p then, at once or once somebody has unlocked what it needs. In a window without roles, at once.
    static void demand(QWidget &window, Permission permission, std::function<void()> then);

    /// What the window has now and the role may not have; again when parts came.
    void guard();
    void guardButtons(); ///< The same for those that save and print, when a page was shown.
    const RoleAccess &access() const { return m_access; }
    QAction *unlockAction() const { return m_unlock; }
    QAction *lockAction() const { return m_lock; }

Q_SIGNALS:
    void changed(); ///< The role, or what there is to unlock: what shows numbers is to be shown anew.
    /// Somebody else may sit here now.
    void lowered();

private:
    /// What a command says of itself while it is not refused.
    struct Own {
        QString toolTip;
        QString statusTip;
    };
    void guard(QAction &action, Permission permission);
    void refuse(QAction &action, const QString &reason);
    void release(QAction &action);
    void refuse(QAbstractButton &button, const QString &reason);
    void keepReason(QAction &action);
    void ask(Role least, const QString &why, const std::function<void()> &then);
    void refresh();
    void onRole(Role before);
    void putAside(Role role);
    void bringBack();

    RoleAccess &m_access;
    const Theme &m_theme;
    QMainWindow &m_window;
    QAction *m_unlock;
    QAction *m_lock;
    std::map<Permission, QActionGroup *>
        m_groups; ///< A disabled group disables, and lets others enable later.
    QHash<QAction *, Own> m_refused;
    QHash<QAbstractButton *, QString> m_refusedButtons; ///< Their own tool tips.
    struct Aside {
        QPointer<QDialog> dialog;
        Role role;
    };
    QList<Aside> m_aside; ///< In the order in which they lay on each other, the lowest first.
};

} // namespace callboard
