// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/pacer.h"

using namespace Qt::StringLiterals;

namespace callboard {

Pacer::Pacer(QHash<QString, Pace> paces)
    : m_paces(std::move(paces))
{
}

Pacer::Rhythm Pacer::rhythmOf(const QString &group) const
{
    const Pace pace = m_paces.value(group, m_paces.value(u"default"_s));
    const double allowed = std::max(1, pace.requests);
    const double burst = std::max(1.0, allowed / 10);
    // Burst and rate add up within a window; a group of a few per minute has no room for both.
    const double rate = std::max(0.9 * allowed - burst, 0.45 * allowed);
    const auto interval =
        std::chrono::nanoseconds(qint64(double(std::chrono::nanoseconds(pace.per).count()) / rate));
    return {interval, interval * (qint64(burst) - 1)};
}

Pacer::Time Pacer::nextAt(const QString &group, Time now) const
{
    const Time byRate = m_due.value(group, now) - rhythmOf(group).ahead;
    return std::max(byRate, silentUntil(group));
}

void Pacer::spend(const QString &group, Time now)
{
    m_due[group] = std::max(m_due.value(group, now), now) + rhythmOf(group).interval;
}

void Pacer::silence(const QString &group, Time until)
{
    m_silentUntil[group] = std::max(silentUntil(group), until);
}

Pacer::Time Pacer::silentUntil(const QString &group) const
{
    return m_silentUntil.value(group, Time::min());
}

} // namespace callboard
