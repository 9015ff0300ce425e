// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/windowwalk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortest = 1min;
/// A window as long as this is followed by one that reaches to the very beginning.
constexpr milliseconds longest = 64 * 24h;

} // namespace

WindowWalk::WindowWalk(std::optional<TimePoint> until, std::optional<TimePoint> floor, milliseconds span)
    : m_until(until)
    , m_floor(floor)
    , m_span(std::max(span, shortest))
{
}

std::optional<WindowWalk> WindowWalk::fromJson(const QJsonObject &json, std::optional<TimePoint> floor)
{
    const qint64 span = json.value(u"span_ms").toInteger(0);
    if (span <= 0)
        return {};
    const QJsonValue until = json.value(u"until_ms");
    WindowWalk walk(until.isDouble() ? std::optional(fromMs(until.toInteger())) : std::nullopt, floor,
                    milliseconds(span));
    walk.m_token = json.value(u"token").toString();
    if (walk.m_token.isEmpty())
        walk.m_token = QString();
    walk.m_ended = floor && walk.m_until && *walk.m_until <= *floor;
    return walk;
}

QJsonObject WindowWalk::toJson() const
{
    QJsonObject json{{u"span_ms"_s, qint64(m_span.count())}};
    if (m_until)
        json.insert(u"until_ms"_s, toMs(*m_until));
    if (!m_token.isNull())
        json.insert(u"token"_s, m_token);
    return json;
}

Range<TimePoint> WindowWalk::window(TimePoint now) const
{
    const TimePoint top = m_until.value_or(now);
    Range<TimePoint> window{std::nullopt, m_until};
    if (m_floor)
        window.from = std::max(*m_floor, top - m_span);
    else if (m_span < longest)
        window.from = top - m_span;
    return window;
}

bool WindowWalk::take(const RecordPage &page, const Range<TimePoint> &asked, TimePoint now)
{
    if (page.tooMany && m_span > shortest) {
        narrow(asked, now);
        return false;
    }
    if (page.tokenLost) {
        m_token = QString();
        return false;
    }
    m_token = page.nextToken;
    if (!m_token.isNull())
        return false;
    descend(asked);
    return true;
}

/// The later half first. An open window is measured from what it can be now.
void WindowWalk::narrow(const Range<TimePoint> &asked, TimePoint now)
{
    const TimePoint top = asked.until.value_or(now);
    m_span = std::max<milliseconds>((asked.from ? top - *asked.from : m_span) / 2, shortest);
    m_token = QString();
}

void WindowWalk::descend(const Range<TimePoint> &asked)
{
    m_until = asked.from;
    m_span = std::min(m_span * 2, longest);
    m_ended = !asked.from || (m_floor && *asked.from <= *m_floor);
}

} // namespace callboard
