// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/callsource.h"

namespace callboard {

StoreCallSource::StoreCallSource(Store &store, QObject *parent)
    : CallSource(parent)
    , m_store(store)
{
    connect(&store, &Store::callsChanged, this, &CallSource::callsChanged);
    connect(&store, &Store::labelsChanged, this, &CallSource::labelsChanged);
}

QCoro::Task<Result<std::vector<CallId>>> StoreCallSource::callIds(CallFilter filter)
{
    return m_store.callIds(std::move(filter));
}

QCoro::Task<Result<QList<CallRow>>> StoreCallSource::rows(std::vector<CallId> ids)
{
    return m_store.rows(std::move(ids));
}

QCoro::Task<Result<QList<FacetValue>>> StoreCallSource::facet(QueryField field)
{
    return m_store.facet(field);
}

} // namespace callboard
