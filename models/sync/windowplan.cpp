// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/windowplan.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto firstSpan = 24h; ///< Of the first look of all, and of the back-fill below it.
constexpr auto passSpan = 30 * 24h;
constexpr auto lateLookEvery = 4h;

std::optional<TimePoint> timeIn(const QJsonObject &json, QStringView key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
}

void put(QJsonObject &json, const QString &key, const std::optional<TimePoint> &time)
{
    if (time)
        json.insert(key, toMs(*time));
}

std::optional<TimePoint> floorOf(const ReadingBasis &basis, TimePoint now)
{
    std::optional<TimePoint> floor = basis.since;
    if (basis.traits.horizon)
        floor = std::max(floor.value_or(TimePoint::min()), now - *basis.traits.horizon);
    return floor;
}

} // namespace

WindowPlan::WindowPlan(const ReadingBasis &basis, const Clock &clock)
    : m_clock(clock)
    , m_traits(basis.traits)
    , m_floor(floorOf(basis, clock.now()))
    , m_newest(timeIn(basis.cursor, u"newest_ms"))
    , m_lateLookAt(timeIn(basis.cursor, u"late_look_ms"))
    , m_changeToken(basis.cursor.value(u"change_token").toString())
    , m_backfill(WindowWalk::fromJson(basis.cursor.value(u"backfill").toObject(), m_floor))
    , m_fullPass(WindowWalk::fromJson(basis.cursor.value(u"full_pass").toObject(), m_floor))
{
    m_complete = basis.complete && m_newest;
    if (!m_newest && !m_complete)
        m_backfill.reset();
    beginLook();
}

QJsonObject WindowPlan::cursor() const
{
    QJsonObject cursor;
    put(cursor, u"newest_ms"_s, m_newest);
    put(cursor, u"late_look_ms"_s, m_lateLookAt);
    if (!m_changeToken.isEmpty())
        cursor.insert(u"change_token"_s, m_changeToken);
    if (m_backfill)
        cursor.insert(u"backfill"_s, m_backfill->toJson());
    if (m_fullPass)
        cursor.insert(u"full_pass"_s, m_fullPass->toJson());
    return cursor;
}

std::chrono::milliseconds WindowPlan::overlap() const
{
    return m_isLateLook ? std::chrono::milliseconds(m_traits.lateOverlap) : m_traits.overlap;
}

void WindowPlan::beginLook()
{
    const TimePoint now = m_clock.now();
    m_phase = Phase::Newest;
    m_isLateLook = !m_lateLookAt || now - *m_lateLookAt >= lateLookEvery;
    m_newestSeen.reset();
    m_changesKnown = !m_traits.hasChanges;
    m_changesAt = m_changeToken;
    std::optional<TimePoint> from = now - firstSpan;
    if (m_newest)
        from = std::min(*m_newest, now) - overlap();
    if (m_floor)
        from = std::max(*from, *m_floor);
    m_look = WindowWalk(std::nullopt, from, now - *from);
}

ListPosition WindowPlan::ask()
{
    m_askedAt = m_clock.now();
    m_asksChanges = m_phase == Phase::Newest && !m_changesKnown;
    if (m_asksChanges)
        m_asked = {.token = m_changesAt.isEmpty() ? QString() : m_changesAt, .changes = true};
    else
        m_asked = {.window = walk()->window(m_askedAt), .token = walk()->token()};
    if (m_phase == Phase::Newest)
        m_asked.priority = HttpRequest::Priority::Foreground;
    return m_asked;
}

std::optional<WindowWalk> &WindowPlan::walk()
{
    if (m_phase == Phase::Newest)
        return m_look;
    return m_phase == Phase::Backfill ? m_backfill : m_fullPass;
}

void WindowPlan::take(const RecordPage &page)
{
    m_covered.clear();
    if (m_asksChanges)
        takeChanges(page);
    else
        takeWindow(page);
}

/// The changes since a token leave nothing to look for. A first token, or one after the old was lost, only
/// says from where on changes will be told: the time before is looked at window by window.
void WindowPlan::takeChanges(const RecordPage &page)
{
    if (page.tokenLost) {
        m_changeToken.clear();
        m_changesAt.clear();
        return;
    }
    const bool since = !m_changeToken.isEmpty();
    rememberNewest(page);
    m_changesAt = page.nextToken.isNull() ? page.changeToken : page.nextToken;
    if (!page.nextToken.isNull())
        return;
    m_changesKnown = true;
    m_changeToken = page.changeToken;
    if (since && m_newest)
        endLook();
}

void WindowPlan::rememberNewest(const RecordPage &page)
{
    for (const Record &record : page.records)
        if (record.facts.startedAt && (!m_newestSeen || *m_newestSeen < *record.facts.startedAt))
            m_newestSeen = record.facts.startedAt;
}

void WindowPlan::takeWindow(const RecordPage &page)
{
    rememberNewest(page);
    if (!walk()->take(page, m_asked.window, m_askedAt))
        return;
    m_covered << Range<TimePoint>{m_asked.window.from, m_asked.window.until.value_or(m_askedAt)};
    if (walk()->isAtEnd())
        endWalk();
}

void WindowPlan::endWalk()
{
    if (m_phase == Phase::Newest)
        return endLook();
    if (m_phase == Phase::Backfill) {
        m_backfill.reset();
        m_complete = true;
    }
    endPhase();
}

/// A clock that is ahead there must not make us skip what it has not reached here.
void WindowPlan::endLook()
{
    const TimePoint now = m_clock.now();
    const bool isFirst = !m_newest;
    const std::optional<TimePoint> lookedFrom = m_asksChanges ? std::nullopt : m_asked.window.from;
    m_newest =
        std::min(now, std::max(m_newest.value_or(TimePoint::min()), m_newestSeen.value_or(now - 1min)));
    if (m_isLateLook)
        m_lateLookAt = now;
    if (isFirst && lookedFrom) {
        m_readFromTop = true;
        m_backfill = WindowWalk(lookedFrom, m_floor, firstSpan);
        m_complete = m_floor && *lookedFrom <= *m_floor;
        if (m_complete)
            m_backfill.reset();
    }
    endPhase();
}

void WindowPlan::endPhase()
{
    if (m_phase == Phase::FullPass)
        m_passing = false;
    m_phase = m_backfill ? Phase::Backfill : m_passing ? Phase::FullPass : Phase::Done;
}

void WindowPlan::lookAgain()
{
    beginLook();
}

void WindowPlan::beginFullPass()
{
    if (!m_fullPass)
        m_fullPass = WindowWalk(std::nullopt, m_floor, passSpan);
    m_passing = true;
    m_phase = Phase::FullPass;
}

void WindowPlan::endFullPass()
{
    m_fullPass.reset();
}

} // namespace callboard
