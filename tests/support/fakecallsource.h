// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/callsource.h"

#include <QCoroFuture>
#include <QPromise>

#include <algorithm>

namespace callboard::test {

/// Calls in memory, in the order of the list. Answers come in the next round of the event loop, or with
/// isSlow when told to; what is answered is the state of the moment the question was asked. Of a filter only
/// its status is heeded.
class FakeCallSource final : public CallSource {
public:
    QList<CallRow> stored;
    QMap<QueryField, QList<FacetValue>> facetValues;
    Totals sums;
    CallFilter lastFacetFilter; ///< Of the last question for a facet.
    QList<DayCount> days;
    bool isSlow = false;
    bool givesFirst = false; ///< Whether the first rows can be had before the list.
    std::optional<Error> failure; ///< Every answer is this.
    int lists = 0; ///< Questions for the list so far.
    QList<std::vector<CallId>> rowRequests;
    QHash<CallId, QString> summaries; ///< What words are looked for in.
    QList<std::vector<CallId>> hitRequests;
    QStringList startsAskedFor; ///< Of callIdsStartingWith(), which heeds the guest's name.

    ~FakeCallSource() override { answerAll(); }

    static CallRow row(qint64 id, CallStatus status = CallStatus::Completed)
    {
        CallRow row;
        row.id = CallId(id);
        row.ref = {AccountId{1}, QStringLiteral("cal_%1").arg(id)};
        row.status = status;
        row.direction = Direction::Inbound;
        row.remoteNumber = QStringLiteral("+3361234%1").arg(id, 4, 10, QLatin1Char('0'));
        row.startedAt = fromMs(1'700'000'000'000 - id * 60'000);
        return row;
    }
    /// Ids 1 to @p count.
    void fill(int count)
    {
        stored.clear();
        for (int id = 1; id <= count; ++id)
            stored.append(row(id));
    }
    void announce(const QList<qint64> &ids)
    {
        QList<CallId> changed;
        for (const qint64 id : ids)
            changed.append(CallId(id));
        Q_EMIT callsChanged(changed);
    }
    int waiting() const { return int(m_turns.size()); }
    void answer(int which)
    {
        const Turn turn = m_turns.takeAt(which);
        turn->finish();
    }
    void answerAll()
    {
        while (!m_turns.isEmpty())
            answer(0);
    }

    QCoro::Task<Result<CallIds>> callIds(CallFilter filter) override
    {
        ++lists;
        const Result<std::vector<CallId>> found = answered(passing(filter));
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<std::vector<CallId>>> firstIds(CallFilter filter, int count) override
    {
        if (!givesFirst)
            co_return callboard::failure(Error::Kind::Cancelled);
        std::vector<CallId> ids = passing(filter);
        ids.resize(std::min(ids.size(), size_t(count)));
        const Result<std::vector<CallId>> found = answered(ids);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids) override
    {
        rowRequests.append(ids);
        const Result<QList<CallRow>> found = answered(rowsOf(ids));
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<QList<CallHit>>> hits(std::vector<CallId> ids, QList<CallFilter::Words> words) override
    {
        hitRequests.append(ids);
        QList<CallHit> hits;
        for (const CallId id : ids) {
            Call call;
            call.summary = summaries.value(id);
            if (const auto hit = bestHit(call, words))
                hits.append({id, *hit});
        }
        const Result<QList<CallHit>> found = answered(hits);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<std::vector<CallId>>> callIdsStartingWith(QString text) override
    {
        startsAskedFor.append(text);
        std::vector<CallId> ids;
        for (const CallRow &row : std::as_const(stored)) {
            if (row.guestName.startsWith(text, Qt::CaseInsensitive))
                ids.push_back(row.id);
        }
        const Result<std::vector<CallId>> found = answered(ids);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<QList<FacetValue>>> facet(QueryField field, CallFilter filter) override
    {
        lastFacetFilter = filter;
        const Result<QList<FacetValue>> found = answered(facetValues.value(field));
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<FacetTable>> facets(CallFilter filter, int) override
    {
        lastFacetFilter = filter;
        FacetTable table{.calls = int(passing(filter).size()), .facets = {}};
        for (const QueryField field : facetFields())
            table.facets << FacetTable::Facet{field, facetValues.value(field), 0};
        const Result<FacetTable> found = answered(table);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<Totals>> totals(CallFilter filter) override
    {
        Totals all = sums;
        all.calls = int(passing(filter).size());
        const Result<Totals> found = answered(all);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<QList<int>>> counts(QList<CallFilter> filters) override
    {
        QList<int> calls;
        for (const CallFilter &filter : filters)
            calls << int(passing(filter).size());
        const Result<QList<int>> found = answered(calls);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }
    QCoro::Task<Result<QList<DayCount>>> dayCounts(CallFilter, QTimeZone) override
    {
        const Result<QList<DayCount>> found = answered(days);
        const QFuture<void> turn = this->turn();
        co_await turn;
        co_return found;
    }

private:
    using Turn = std::shared_ptr<QPromise<void>>;

    template<typename T> Result<T> answered(T value) const
    {
        return failure ? Result<T>(tl::unexpected(*failure)) : Result<T>(std::move(value));
    }
    std::vector<CallId> passing(const CallFilter &filter) const
    {
        std::vector<CallId> ids;
        for (const CallRow &row : stored) {
            const bool passes =
                std::all_of(filter.anyOf.begin(), filter.anyOf.end(), [&row](const auto &condition) {
                    return condition.field != QueryField::Status
                        || condition.values.contains(keyOf(*row.status));
                });
            if (passes)
                ids.push_back(row.id);
        }
        if (filter.sort.column == SortColumn::Started && !filter.sort.descending)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    QList<CallRow> rowsOf(const std::vector<CallId> &ids) const
    {
        QList<CallRow> found;
        for (const CallId id : ids) {
            const auto row =
                std::find_if(stored.begin(), stored.end(), [id](const CallRow &r) { return r.id == id; });
            if (row != stored.end())
                found.append(*row);
        }
        return found;
    }
    QFuture<void> turn()
    {
        const Turn turn = std::make_shared<QPromise<void>>();
        turn->start();
        m_turns.append(turn);
        if (!isSlow)
            QMetaObject::invokeMethod(
                this,
                [this, turn] {
                    if (m_turns.removeOne(turn))
                        turn->finish();
                },
                Qt::QueuedConnection);
        return turn->future();
    }

    QList<Turn> m_turns;
};

} // namespace callboard::test
