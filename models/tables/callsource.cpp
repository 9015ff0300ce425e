// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/callsource.h"

#include "models/index/failmask.h"

namespace callboard {

StoreCallSource::StoreCallSource(Store &store, QObject *parent)
    : CallSource(parent)
    , m_store(store)
    , m_index(store)
{
    connect(&m_index, &CallIndex::callsChanged, this, &CallSource::callsChanged);
    connect(&m_index, &CallIndex::labelsChanged, this, &CallSource::labelsChanged);
}

bool StoreCallSource::answersByIndex(const CallFilter &filter) const
{
    return m_index.isReady() && indexAnswers(filter);
}

QCoro::Task<Result<std::vector<CallId>>> StoreCallSource::callIds(CallFilter filter)
{
    return answersByIndex(filter) ? m_index.callIds(std::move(filter)) : m_store.callIds(std::move(filter));
}

QCoro::Task<Result<QList<CallRow>>> StoreCallSource::rows(std::vector<CallId> ids)
{
    return m_store.rows(std::move(ids));
}

QCoro::Task<Result<QList<FacetValue>>> StoreCallSource::facet(QueryField field, CallFilter filter)
{
    return answersByIndex(filter) && FailMask::bitOf(field) != 0 ? m_index.facet(field, std::move(filter))
                                                                 : m_store.facet(field, std::move(filter));
}

QCoro::Task<Result<QList<DayCount>>> StoreCallSource::dayCounts(CallFilter filter, QTimeZone zone)
{
    return answersByIndex(filter) ? m_index.dayCounts(std::move(filter), std::move(zone))
                                  : m_store.dayCounts(std::move(filter), std::move(zone));
}

} // namespace callboard
