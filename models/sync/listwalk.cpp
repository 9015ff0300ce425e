// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/listwalk.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int fullOverlap = 20; ///< So many calls may vanish above between two pages without a step back.
constexpr int mostMisses = 12; ///< Then the tail is taken for deleted and the walk starts again at the top.

/// Much less than a page, or a server that caps its pages would never show anything new: a numbered page may
/// show as little as half a page from the row on that was asked for.
int overlapFor(int pageSize)
{
    return pageSize == 0 ? fullOverlap : std::clamp(pageSize / 4, 1, fullOverlap);
}

} // namespace

ListedPage listedPage(const RecordPage &page)
{
    ListedPage listed{.itemCount = page.itemCount, .offset = page.offset, .hasMore = page.hasMore};
    listed.calls.reserve(page.records.size());
    for (const Record &record : page.records)
        listed.calls << ListedCall{record.ref.providerCallId,
                                   record.listedAt ? record.listedAt : record.facts.createdAt};
    for (const SetAsideItem &item : page.setAside)
        if (!item.providerCallId.isEmpty())
            listed.unreadableIds << item.providerCallId;
    return listed;
}

std::optional<ListWalk> ListWalk::fromJson(const QJsonObject &json)
{
    const int next = json.value(u"next").toInt(-1);
    if (next < 0)
        return {};
    ListWalk walk;
    walk.m_next = next;
    walk.m_tail = json.value(u"tail").toVariant().toStringList();
    walk.m_tailIds = QSet<QString>(walk.m_tail.begin(), walk.m_tail.end());
    if (const QJsonValue newest = json.value(u"tail_newest_ms"); newest.isDouble())
        walk.m_tailNewest = fromMs(newest.toInteger());
    return walk;
}

QJsonObject ListWalk::toJson() const
{
    QJsonObject json{{u"next"_s, m_next}, {u"tail"_s, QJsonArray::fromStringList(m_tail)}};
    if (m_tailNewest)
        json.insert(u"tail_newest_ms"_s, toMs(*m_tailNewest));
    return json;
}

int ListWalk::ask(int pageSize)
{
    m_asked = m_jump ? *m_jump : std::max(0, m_next - overlapFor(pageSize));
    return m_asked;
}

void ListWalk::shift(int rows)
{
    m_next = std::max(0, m_next + rows);
}

ListWalk::Step ListWalk::take(const ListedPage &page, int pageSize)
{
    m_asked = page.offset.value_or(m_asked);
    if (page.itemCount == 0)
        return takeEmpty();
    m_emptyAt = -1;
    const auto isShared = [this](const ListedCall &call) {
        return m_tailIds.contains(call.id);
    };
    const auto last = std::find_if(page.calls.rbegin(), page.calls.rend(), isShared);
    const qsizetype lastShared = page.calls.rend() - last - 1;
    if (!proves(page, lastShared))
        return takeUnproven(page, pageSize);
    m_jump.reset();
    m_stepBack = 0;
    return bringsNothing(page, lastShared) ? takeKnown(page, pageSize) : extend(page);
}

/// The top of the list needs no proof, and after a page of nothing but unreadable items none can be had.
bool ListWalk::proves(const ListedPage &page, qsizetype lastShared) const
{
    const auto inTail = [this](const QString &id) {
        return m_tailIds.contains(id);
    };
    return m_asked == 0 || m_tail.isEmpty() || lastShared >= 0
        || std::any_of(page.unreadableIds.begin(), page.unreadableIds.end(), inTail);
}

bool ListWalk::bringsNothing(const ListedPage &page, qsizetype lastShared) const
{
    const auto inTail = [this](const QString &id) {
        return m_tailIds.contains(id);
    };
    const qsizetype nameless = page.itemCount - page.calls.size() - page.unreadableIds.size();
    return !m_tail.isEmpty() && lastShared == page.calls.size() - 1
        && std::all_of(page.unreadableIds.begin(), page.unreadableIds.end(), inTail)
        && (nameless <= 0 || m_asked + page.itemCount <= m_next);
}

/// An empty page may be a fault, so it is looked at twice. Further down, where calls were seen before, the
/// walk then goes back to look for them.
ListWalk::Step ListWalk::takeEmpty()
{
    const bool second = m_emptyAt == m_asked;
    m_emptyAt = m_asked;
    if (!second)
        return Step::Again;
    if (m_asked == 0)
        return Step::Empty;
    stepBack(fullOverlap);
    return Step::Again;
}

ListWalk::Step ListWalk::takeUnproven(const ListedPage &page, int pageSize)
{
    const std::optional<TimePoint> oldest = page.calls.isEmpty() ? std::nullopt : page.calls.last().createdAt;
    if (oldest && m_tailNewest
        && *oldest > *m_tailNewest) { // new calls pushed the tail down: on until it comes
        const int reached = m_asked + page.itemCount;
        const bool endsAbove = reached <= m_next && !m_jump;
        m_jump = endsAbove ? std::optional<int>(0) : std::nullopt; // the tail is gone, and all below it
        m_next = reached;
        return Step::Again;
    }
    stepBack(pageSize);
    return Step::Again;
}

void ListWalk::stepBack(int pageSize)
{
    m_stepBack = m_stepBack == 0 ? std::max(pageSize - fullOverlap, fullOverlap) : m_stepBack * 2;
    m_jump = ++m_misses > mostMisses ? 0 : std::max(0, m_asked - m_stepBack);
}

/// A full page of known calls means that new ones pushed them down; a short one that the list ends there.
ListWalk::Step ListWalk::takeKnown(const ListedPage &page, int pageSize)
{
    const int reached = m_asked + page.itemCount;
    // A numbered page may begin far above what was asked for, and be full of what was known to its end.
    const bool isFull = page.itemCount >= pageSize && pageSize > 1;
    // One that ends elsewhere than expected was cut short, or the list was: the look goes on from there.
    const bool isElsewhere = !page.hasMore && reached != m_next;
    if (page.hasMore.value_or(isFull) || isElsewhere) {
        m_next = reached;
        m_endSeen = false;
        return Step::Known;
    }
    if (m_endSeen)
        return Step::End;
    m_endSeen = true; // or the page was cut short: look once more
    return Step::Again;
}

ListWalk::Step ListWalk::extend(const ListedPage &page)
{
    m_next = m_asked + page.itemCount;
    m_tail.clear();
    for (const ListedCall &call : page.calls)
        m_tail << call.id;
    m_tail << page.unreadableIds;
    m_tailIds = QSet<QString>(m_tail.begin(), m_tail.end());
    m_tailNewest = page.calls.isEmpty() ? std::nullopt : page.calls.first().createdAt;
    m_misses = 0;
    m_endSeen = false;
    return Step::Extended;
}

} // namespace callboard
