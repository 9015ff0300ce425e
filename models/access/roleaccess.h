// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/rolesettings.h"
#include "models/domain/time.h"

#include <QObject>
#include <QTimer>

namespace callboard {

/// Which role is in force in this window, and the ways up, by a passphrase, and down, by a command or after a
/// while without use. A convenience for those who share a desk: whoever owns the computer can read its files,
/// and the command line asks nobody.
class RoleAccess final : public QObject {
    Q_OBJECT
public:
    RoleAccess(RoleSettings settings, const Clock &clock, QObject *parent = nullptr);

    Role role() const { return m_role; }
    bool may(Permission permission) const { return callboard::may(m_role, permission); }
    const RoleSettings &settings() const { return m_settings; }
    /// Holds from now on; the role in force stays, so that whoever changes them is not shut out.
    void setSettings(const RoleSettings &settings);

    enum class Answer {
        Opened,
        Wrong,
        TooLow, ///< The supervisor's, where the owner's is asked for.
        TooSoon, ///< After wrong ones; the passphrase was not looked at.
        Unreadable, ///< What the settings file has cannot fit anything.
    };
    bool asks() const { return m_settings.asksOwner(); } ///< For a passphrase, on the way up.
    /// The highest role that @p passphrase opens, if that is @p least or more. Where none is asked for, it is
    /// not looked at. Takes up to two times what Passphrase takes.
    Answer unlock(Role least, const QString &passphrase);
    /// Until the next try: nothing for the first ones, then twice as long each time, up to five minutes.
    Seconds pause();
    bool canLock() const { return m_role > m_settings.locked(); }
    void lock(); ///< Down to RoleSettings::locked().

    void touch(); ///< Somebody uses the window.
    /// Locks when nobody did for as long as the settings say. Called by itself every few seconds.
    void check();
    /// It will lock by itself: touch() matters.
    bool isWatching() const { return m_timer.isActive(); }

Q_SIGNALS:
    void roleChanged(callboard::Role before);
    void settingsChanged();

private:
    void setRole(Role role);
    void watch();
    Answer tried(Answer answer);

    RoleSettings m_settings;
    const Clock &m_clock;
    Role m_role;
    int m_wrong = 0; ///< In a row.
    TimePoint m_lastWrong{};
    TimePoint m_lastUse;
    QTimer m_timer;
};

} // namespace callboard
