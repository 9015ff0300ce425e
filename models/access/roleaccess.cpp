// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/roleaccess.h"

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto betweenChecks = 5s;
constexpr int freeTries = 2; ///< Wrong ones: everybody hits a wrong key.
constexpr Seconds longestPause = 5min;

} // namespace

RoleAccess::RoleAccess(RoleSettings settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_role(m_settings.start)
    , m_lastUse(clock.now())
{
    m_timer.setInterval(betweenChecks);
    connect(&m_timer, &QTimer::timeout, this, &RoleAccess::check);
    watch();
}

void RoleAccess::setSettings(const RoleSettings &settings)
{
    m_settings = settings;
    m_wrong = 0;
    watch();
    Q_EMIT settingsChanged();
}

RoleAccess::Answer RoleAccess::unlock(Role least, const QString &passphrase)
{
    if (pause() > 0s)
        return Answer::TooSoon;
    if (!asks()) {
        setRole(Role::Owner);
        return Answer::Opened;
    }
    if (m_settings.owner && m_settings.owner->fits(passphrase)) {
        setRole(Role::Owner);
        return tried(Answer::Opened);
    }
    const bool isSupervisors = m_settings.supervisor && m_settings.supervisor->fits(passphrase);
    if (isSupervisors && least > Role::Supervisor)
        return tried(Answer::TooLow);
    if (isSupervisors) {
        setRole(std::max(m_role, Role::Supervisor));
        return tried(Answer::Opened);
    }
    return tried(m_settings.owner ? Answer::Wrong : Answer::Unreadable);
}

RoleAccess::Answer RoleAccess::tried(Answer answer)
{
    m_wrong = answer == Answer::Wrong ? m_wrong + 1 : 0;
    m_lastWrong = m_clock.now();
    return answer;
}

Seconds RoleAccess::pause()
{
    if (m_wrong <= freeTries)
        return 0s;
    const TimePoint now = m_clock.now();
    m_lastWrong = std::min(m_lastWrong, now); // a clock that was set back makes nobody wait longer
    const Seconds whole = std::min(longestPause, Seconds(1LL << std::min(m_wrong - freeTries, 30)));
    const auto over = std::chrono::floor<Seconds>(now - m_lastWrong);
    return std::max(whole - over, Seconds(0));
}

void RoleAccess::lock()
{
    if (canLock())
        setRole(m_settings.locked());
}

void RoleAccess::touch()
{
    check(); // a computer that was asleep wakes up by the key that is the first use
    m_lastUse = m_clock.now();
}

void RoleAccess::check()
{
    const TimePoint now = m_clock.now();
    m_lastUse = std::min(m_lastUse, now);
    if (isWatching() && now - m_lastUse >= std::chrono::minutes(m_settings.lockMinutes))
        lock();
}

void RoleAccess::setRole(Role role)
{
    const Role before = std::exchange(m_role, role);
    m_lastUse = m_clock.now();
    watch();
    if (before != role)
        Q_EMIT roleChanged(before);
}

void RoleAccess::watch()
{
    const bool wanted = canLock() && asks() && m_settings.lockMinutes > 0;
    if (wanted && !m_timer.isActive()) {
        m_lastUse = m_clock.now();
        m_timer.start();
    } else if (!wanted) {
        m_timer.stop();
    }
}

} // namespace callboard
