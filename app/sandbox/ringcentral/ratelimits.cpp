// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ringcentral/ratelimits.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int windowSeconds = 60;

QByteArray nameOf(RingCentralGroup group)
{
    switch (group) {
    case RingCentralGroup::Light:
        return "light";
    case RingCentralGroup::Medium:
        return "medium";
    case RingCentralGroup::Heavy:
        return "heavy";
    case RingCentralGroup::Auth:
        return "auth";
    }
    Q_UNREACHABLE();
    return {};
}

int vendorsLimit(RingCentralGroup group)
{
    switch (group) {
    case RingCentralGroup::Light:
        return 50;
    case RingCentralGroup::Medium:
        return 40;
    case RingCentralGroup::Heavy:
        return 10;
    case RingCentralGroup::Auth:
        return 5;
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace

RingCentralLimits::RingCentralLimits(const World &world)
    : m_world(world)
    , m_worldBegin(world.now())
{
    m_clock.start();
}

int RingCentralLimits::limitOf(RingCentralGroup group) const
{
    return std::max(1, vendorsLimit(group) * m_limit / 1000);
}

/// A world that stands still must not keep anybody out for ever, and one that is advanced lets them in.
qint64 RingCentralLimits::passed() const
{
    const qint64 inWorld = std::chrono::floor<Seconds>(m_world.now() - m_worldBegin).count();
    return std::max(m_clock.elapsed() / 1000, inWorld);
}

int RingCentralLimits::secondsUntilAllowed(RingCentralGroup group)
{
    if (m_limit <= 0)
        return 0;
    const qint64 now = passed();
    Window &window = m_windows[int(group)];
    if (now < window.penaltyUntil) {
        window.penaltyUntil = now + windowSeconds;
        return windowSeconds;
    }
    if (window.requests == 0 || now >= window.begin + windowSeconds)
        window = {now, 0, 0};
    if (++window.requests <= limitOf(group))
        return 0;
    window = {now, 0, now + windowSeconds};
    return windowSeconds;
}

QList<std::pair<QByteArray, QByteArray>> RingCentralLimits::headers(RingCentralGroup group) const
{
    if (m_limit <= 0)
        return {};
    const int left = std::max(0, limitOf(group) - m_windows.value(int(group)).requests);
    return {{"X-Rate-Limit-Group", nameOf(group)},
            {"X-Rate-Limit-Limit", QByteArray::number(limitOf(group))},
            {"X-Rate-Limit-Remaining", QByteArray::number(left)},
            {"X-Rate-Limit-Window", QByteArray::number(windowSeconds)}};
}

} // namespace callboard::sandbox
