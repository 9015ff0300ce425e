// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/offsetlistsync.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostAnchors = 50;

std::optional<TimePoint> timeFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
}

QJsonValue timeToJson(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(qint64(toMs(*time))) : QJsonValue();
}

/// A page shows a stretch of the list without a gap, whatever lies around it.
std::optional<Range<TimePoint>> stretchOf(const ListedPage &page)
{
    if (page.calls.isEmpty())
        return {};
    const std::optional<TimePoint> newest = page.calls.first().createdAt;
    const std::optional<TimePoint> oldest = page.calls.last().createdAt;
    if (!newest || !oldest || *oldest > *newest)
        return {};
    return Range<TimePoint>{*oldest, *newest + std::chrono::milliseconds(1)};
}

} // namespace

OffsetListSync::OffsetListSync(const QJsonObject &cursor, bool complete, std::optional<TimePoint> since)
    : m_complete(complete)
    , m_since(since)
    , m_backfill(ListWalk::fromJson(cursor.value(u"backfill").toObject()))
    , m_fullPass(ListWalk::fromJson(cursor.value(u"full_pass").toObject()))
{
    const QJsonArray anchors = cursor.value(u"anchors").toArray();
    for (const QJsonValue &anchor : anchors)
        m_anchors << Anchor{anchor.toArray().at(0).toString(), timeFrom(anchor.toArray().at(1))};
}

QJsonObject OffsetListSync::cursor() const
{
    QJsonArray anchors;
    for (const Anchor &anchor : m_anchors)
        anchors << QJsonArray{anchor.id, timeToJson(anchor.createdAt)};
    QJsonObject cursor{{u"anchors"_s, anchors}};
    if (m_backfill)
        cursor.insert(u"backfill"_s, m_backfill->toJson());
    if (m_fullPass)
        cursor.insert(u"full_pass"_s, m_fullPass->toJson());
    return cursor;
}

ListWalk &OffsetListSync::walk()
{
    if (m_phase == Phase::Newest)
        return m_newest;
    return m_phase == Phase::Backfill ? *m_backfill : *m_fullPass;
}

ListPosition OffsetListSync::ask()
{
    m_asked = walk().ask(m_pageSize);
    return {.offset = m_asked};
}

QList<Range<TimePoint>> OffsetListSync::covered() const
{
    return m_covered ? QList{*m_covered} : QList<Range<TimePoint>>();
}

/// The rest of the list is older than what is wanted.
bool OffsetListSync::reachesSince(const ListedPage &page) const
{
    const auto isOlder = [this](const ListedCall &call) {
        return call.createdAt && *call.createdAt < *m_since;
    };
    return m_since && !page.calls.isEmpty() && std::all_of(page.calls.begin(), page.calls.end(), isOlder);
}

void OffsetListSync::take(const RecordPage &page)
{
    const ListedPage listed = listedPage(page);
    m_pageSize = std::max(m_pageSize, listed.itemCount);
    m_asked = listed.offset.value_or(m_asked);
    const bool isByCreation = std::none_of(page.records.begin(), page.records.end(),
                                           [](const Record &record) { return record.listedAt.has_value(); });
    m_covered = isByCreation ? stretchOf(listed) : std::nullopt;
    ListWalk::Step step = walk().take(listed, m_pageSize);
    if (step == ListWalk::Step::Extended && reachesSince(listed))
        step = ListWalk::Step::End;
    if (m_phase == Phase::Newest)
        takeNewest(listed, step);
    else if (step == ListWalk::Step::End)
        endOfList();
    else if (step == ListWalk::Step::Empty)
        listIsEmpty();
}

void OffsetListSync::takeNewest(const ListedPage &page, ListWalk::Step step)
{
    if (m_asked == 0)
        rememberTop(page);
    if (step != ListWalk::Step::Again)
        findAnchor(page);
    if (step == ListWalk::Step::Empty)
        listIsEmpty();
    else if (step == ListWalk::Step::End)
        endOfList();
    else if (m_anchors.isEmpty() && step == ListWalk::Step::Extended)
        startBackfill();
}

void OffsetListSync::rememberTop(const ListedPage &page)
{
    m_top.clear();
    for (const ListedCall &call : page.calls.mid(0, mostAnchors))
        m_top << Anchor{call.id, call.createdAt};
}

/// The first page of all is shown at once; what lies below it can wait.
void OffsetListSync::startBackfill()
{
    m_anchors = m_top;
    m_backfill = m_newest;
    m_complete = false;
    m_readFromTop = true;
    m_phase = Phase::Backfill;
}

bool OffsetListSync::olderThanAnchors(const ListedCall &call) const
{
    const auto isNewer = [&call](const Anchor &anchor) {
        return anchor.createdAt && call.createdAt && *call.createdAt < *anchor.createdAt;
    };
    return !m_anchors.isEmpty() && std::all_of(m_anchors.begin(), m_anchors.end(), isNewer);
}

void OffsetListSync::findAnchor(const ListedPage &page)
{
    for (qsizetype row = 0; row < page.calls.size() && !m_reachedAnchor; ++row) {
        const ListedCall &call = page.calls[row];
        const auto anchor = std::find_if(m_anchors.begin(), m_anchors.end(),
                                         [&call](const Anchor &anchor) { return anchor.id == call.id; });
        if (anchor != m_anchors.end())
            m_addedAbove = m_asked + int(row) - int(anchor - m_anchors.begin());
        m_reachedAnchor = anchor != m_anchors.end() || olderThanAnchors(call);
        m_aboveAnchor += !m_reachedAnchor;
    }
}

/// New calls below an anchor, or changed ones, mean that more of them may follow further down.
void OffsetListSync::takeOutcome(const PageOutcome &outcome)
{
    if (needsOutcome() && outcome.changed == 0 && outcome.inserted <= m_aboveAnchor)
        endNewest();
    m_aboveAnchor = 0;
}

void OffsetListSync::endNewest()
{
    if (!m_top.isEmpty())
        m_anchors = m_top;
    if (m_backfill)
        m_backfill->shift(m_addedAbove);
    endPhase();
}

void OffsetListSync::endPhase()
{
    if (m_phase == Phase::FullPass)
        m_passing = false;
    m_phase = m_backfill ? Phase::Backfill : m_passing ? Phase::FullPass : Phase::Done;
}

void OffsetListSync::endOfList()
{
    if (m_covered)
        m_covered->from.reset();
    else if (!m_top.isEmpty() && m_top.first().createdAt)
        m_covered = Range<TimePoint>{std::nullopt, m_top.first().createdAt};
    if (m_phase == Phase::Newest && !m_top.isEmpty())
        m_anchors = m_top;
    m_backfill.reset();
    m_complete = true;
    endPhase();
}

/// A list without calls where there were some may be a fault, so nothing is concluded from it: an unfinished
/// back-fill begins anew next time, and deletions are for the full pass, which asks for every call by its id.
void OffsetListSync::listIsEmpty()
{
    if (m_anchors.isEmpty()) {
        m_complete = true;
    } else if (!m_complete) {
        m_anchors.clear();
        m_backfill.reset();
    }
    endPhase();
}

void OffsetListSync::lookAgain()
{
    m_newest = ListWalk();
    m_reachedAnchor = false;
    m_aboveAnchor = 0;
    m_addedAbove = 0;
    m_phase = Phase::Newest;
}

void OffsetListSync::beginFullPass()
{
    if (!m_fullPass)
        m_fullPass = ListWalk();
    m_passing = true;
    m_phase = Phase::FullPass;
}

void OffsetListSync::endFullPass()
{
    m_fullPass.reset();
}

} // namespace callboard
