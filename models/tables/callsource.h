// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/callindex.h"
#include "models/store/store.h"

namespace callboard {

/// What the call table, the filter values and the chart are read from: the store and its index in the
/// program, and in tests something that answers late, out of order or not at all. Rules of Store hold for
/// every function.
class CallSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QCoro::Task<Result<CallIds>> callIds(CallFilter filter) = 0;
    /// The first @p count of callIds(), so that a view has something to show while the whole list is made.
    virtual QCoro::Task<Result<std::vector<CallId>>> firstIds(CallFilter filter, int count) = 0;
    virtual QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids) = 0;
    /// As Store::hits().
    virtual QCoro::Task<Result<QList<CallHit>>> hits(std::vector<CallId> ids,
                                                     QList<CallFilter::Words> words) = 0;
    /// As Store::callIdsStartingWith().
    virtual QCoro::Task<Result<std::vector<CallId>>> callIdsStartingWith(QString text) = 0;
    /// As Store::facet().
    virtual QCoro::Task<Result<QList<FacetValue>>> facet(QueryField field, CallFilter filter) = 0;
    /// Every facet at once, of each the @p most frequent values and those that the filter chooses.
    virtual QCoro::Task<Result<FacetTable>> facets(CallFilter filter, int most = allValues) = 0;
    virtual QCoro::Task<Result<Totals>> totals(CallFilter filter) = 0;
    /// How many calls pass each of these filters, such as the saved views. In their order.
    virtual QCoro::Task<Result<QList<int>>> counts(QList<CallFilter> filters) = 0;
    virtual QCoro::Task<Result<QList<DayCount>>> dayCounts(CallFilter filter, QTimeZone zone) = 0;

Q_SIGNALS:
    /// As Store::callsChanged(): empty means "anything may have changed".
    void callsChanged(const QList<callboard::CallId> &ids);
    void labelsChanged();
};

/// Rows, and the first of them while the index is not ready, come from the store; lists, counts and days from
/// the index.
class StoreCallSource final : public CallSource {
    Q_OBJECT
public:
    explicit StoreCallSource(Store &store, QObject *parent = nullptr);
    /// For what else is read from it: another one would need as much memory again.
    CallIndex &index() { return m_index; }

    QCoro::Task<Result<CallIds>> callIds(CallFilter filter) override;
    QCoro::Task<Result<std::vector<CallId>>> firstIds(CallFilter filter, int count) override;
    QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids) override;
    QCoro::Task<Result<QList<CallHit>>> hits(std::vector<CallId> ids,
                                             QList<CallFilter::Words> words) override;
    QCoro::Task<Result<std::vector<CallId>>> callIdsStartingWith(QString text) override;
    QCoro::Task<Result<QList<FacetValue>>> facet(QueryField field, CallFilter filter) override;
    QCoro::Task<Result<FacetTable>> facets(CallFilter filter, int most = allValues) override;
    QCoro::Task<Result<Totals>> totals(CallFilter filter) override;
    QCoro::Task<Result<QList<int>>> counts(QList<CallFilter> filters) override;
    QCoro::Task<Result<QList<DayCount>>> dayCounts(CallFilter filter, QTimeZone zone) override;

private:
    template<typename T, typename Ask, typename Instead>
    QCoro::Task<Result<T>> answer(Ask ask, Instead instead);

    Store &m_store;
    CallIndex m_index;
};

} // namespace callboard
