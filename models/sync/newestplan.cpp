// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/newestplan.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QStringList idsOf(const RecordPage &page)
{
    QStringList ids;
    for (const Record &record : page.records)
        ids << record.ref.providerCallId;
    return ids;
}

QList<Range<TimePoint>> stretchOf(const RecordPage &page, bool isAll)
{
    std::optional<TimePoint> oldest;
    std::optional<TimePoint> newest;
    for (const Record &record : page.records) {
        const std::optional<TimePoint> &start = record.facts.startedAt;
        if (!start)
            continue;
        oldest = std::min(oldest.value_or(*start), *start);
        newest = std::max(newest.value_or(*start), *start);
    }
    if (!oldest)
        return {};
    return {{isAll ? std::nullopt : oldest, *newest + std::chrono::milliseconds(1)}};
}

} // namespace

NewestPlan::NewestPlan(const ReadingBasis &basis)
    : m_limit(basis.traits.largestPage)
    , m_complete(basis.complete)
    , m_anchors(basis.cursor.value(u"newest").toVariant().toStringList())
    , m_isWidening(basis.cursor.value(u"widening").toBool())
{
}

QJsonObject NewestPlan::cursor() const
{
    QJsonObject cursor{{u"newest"_s, QJsonArray::fromStringList(m_anchors)}};
    if (m_isWidening)
        cursor.insert(u"widening"_s, true);
    return cursor;
}

ListPosition NewestPlan::ask()
{
    if (m_phase == Phase::Newest)
        return {.priority = HttpRequest::Priority::Foreground};
    return {.list = m_pending.first()};
}

void NewestPlan::take(const RecordPage &page)
{
    m_covered.clear();
    if (m_phase == Phase::Newest)
        takeNewest(page);
    else
        nextList();
}

/// A page that is not full shows all there is.
void NewestPlan::takeNewest(const RecordPage &page)
{
    const bool isAll = page.itemCount < m_limit;
    const QStringList ids = idsOf(page);
    const bool isJoined =
        std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return m_anchors.contains(id); });
    m_covered = stretchOf(page, isAll);
    if (!ids.isEmpty())
        m_anchors = ids;
    m_widened = m_widened || (isAll && !m_complete); // later looks prove no deletions: a full pass does
    m_complete = m_complete || isAll;
    m_isWidening = !isAll && (m_isWidening || !isJoined);
    if (isAll || (!m_isWidening && !m_passing))
        m_phase = Phase::Done;
    else
        widen(m_passing ? Phase::FullPass : Phase::Backfill);
}

void NewestPlan::widen(Phase phase)
{
    m_phase = phase;
    m_widened = true;
    m_needsLists = true;
}

/// Asked for again until no new list turns up: reading one may tell of numbers that have lists of their own.
void NewestPlan::takeLists(const QStringList &lists)
{
    m_needsLists = false;
    for (const QString &list : lists)
        if (!list.isEmpty() && !m_read.contains(list) && !m_pending.contains(list))
            m_pending << list;
    if (!m_pending.isEmpty())
        return;
    m_complete = true;
    m_isWidening = false;
    m_read.clear();
    m_phase = Phase::Done;
}

void NewestPlan::nextList()
{
    m_read.insert(m_pending.takeFirst());
    m_needsLists = m_pending.isEmpty();
}

bool NewestPlan::skip(const Error &error)
{
    const bool concernsList = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Rejected;
    if (!concernsList || m_phase == Phase::Newest)
        return false;
    nextList();
    return true;
}

void NewestPlan::lookAgain()
{
    m_phase = Phase::Newest;
}

void NewestPlan::beginFullPass()
{
    m_passing = true;
    m_read.clear();
    m_phase = Phase::Newest;
}

} // namespace callboard
