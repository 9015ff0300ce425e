// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/livecalls.h"

#include "models/domain/phonenumber.h"
#include "models/store/guestbook.h"

#include <QCoroTask>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int most = 100; ///< A switchboard that rings a hundred times at once has other worries.
constexpr auto farBack = 24h * 731; ///< For the last call: further back means little, and takes long to find.

QCoro::Task<Result<QList<CallRow>>> rowsOf(QPointer<Store> store, CallFilter filter)
{
    QCoro::Task<Result<std::vector<CallId>>> finding = store->firstIds(std::move(filter), most);
    const Result<std::vector<CallId>> ids = co_await finding;
    if (!ids)
        co_return tl::unexpected(ids.error());
    if (!store) // it went while we waited
        co_return failure(Error::Kind::Cancelled);
    QCoro::Task<Result<QList<CallRow>>> reading = store->rows(*ids);
    const Result<QList<CallRow>> rows = co_await reading;
    co_return rows;
}

QCoro::Task<std::optional<Guest>> guestOf(QPointer<Store> store, GuestId id)
{
    QCoro::Task<Result<Guest>> reading = store->guestBook().guest(id);
    const Result<Guest> guest = co_await reading;
    co_return guest ? std::optional(*guest) : std::nullopt;
}

/// Two are asked for: the first may be the live call itself.
CallFilter earlierThan(const CallRow &row)
{
    Query query;
    query.setValues(QueryField::Number, {row.remoteNumber});
    CallFilter filter = resolved(query, *row.startedAt, QTimeZone::utc());
    filter.times << CallFilter::Times{.ranges = {{*row.startedAt - farBack, *row.startedAt + 1ms}}};
    return filter;
}

QCoro::Task<std::optional<Call>> lastCallBefore(QPointer<Store> store, CallRow row)
{
    QCoro::Task<Result<std::vector<CallId>>> finding = store->firstIds(earlierThan(row), 2);
    Result<std::vector<CallId>> ids = co_await finding;
    if (!ids || !store)
        co_return std::nullopt;
    std::erase(*ids, row.id);
    QCoro::Task<Result<QList<Call>>> reading = store->calls(*ids);
    const Result<QList<Call>> calls = co_await reading;
    if (!calls)
        co_return std::nullopt;
    const auto found = std::find_if(calls->begin(), calls->end(), [&](const Call &call) {
        return call.remoteNumber() == row.remoteNumber;
    });
    co_return found == calls->end() ? std::nullopt : std::optional(*found);
}

QCoro::Task<CallerInfo> callerOf(QPointer<Store> store, CallRow row)
{
    CallerInfo info;
    if (row.guest) {
        QCoro::Task<std::optional<Guest>> asking = guestOf(store, *row.guest);
        info.guest = co_await asking;
    }
    if (store && isE164(row.remoteNumber)) {
        QCoro::Task<std::optional<Call>> asking = lastCallBefore(store, row);
        info.last = co_await asking;
    }
    CallerInfo answer = info;
    co_return answer;
}

/// Never null.
QString askedFor(const CallRow &row)
{
    return row.remoteNumber + u'\n' + (row.guest ? keyOf(*row.guest) : QString());
}

bool isBefore(const LiveCall &a, const LiveCall &b)
{
    if (a.liveness != b.liveness)
        return a.liveness < b.liveness;
    return a.row.startedAt != b.row.startedAt ? a.row.startedAt > b.row.startedAt : a.row.id > b.row.id;
}

} // namespace

LiveCalls::LiveCalls(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &LiveCalls::tick);
}

void LiveCalls::stopTicking()
{
    m_ticks = false;
    m_tick.stop();
}

void LiveCalls::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    connect(&m_store, &Store::callsChanged, this, &LiveCalls::read);
    connect(&m_store, &Store::labelsChanged, this, &LiveCalls::read);
    connect(&m_store.guestBook(), &GuestBook::guestsChanged, this, [this] {
        m_asked.clear();
        read();
    });
    read();
}

CallFilter LiveCalls::filter() const
{
    CallFilter filter;
    filter.anyOf << CallFilter::AnyOf{.field = QueryField::Is, .values = {u"live"_s}};
    filter.times << CallFilter::Times{.ranges = {{m_clock.now() - oldestLive, {}}}};
    return filter;
}

void LiveCalls::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    auto reading = rowsOf(&m_store, filter());
    QCoro::connect(std::move(reading), this, [this](const Result<QList<CallRow>> &rows) { onRead(rows); });
}

void LiveCalls::onRead(const Result<QList<CallRow>> &rows)
{
    m_isReading = false;
    if (rows) // else what was read last still stands, and ages
        m_rows = *rows;
    const auto isOver = [this](auto known) {
        return std::none_of(m_rows.cbegin(), m_rows.cend(),
                            [&](const CallRow &row) { return row.id == known.key(); });
    };
    m_asked.removeIf(isOver);
    m_callers.removeIf(isOver);
    refresh();
    readCallers();
    if (std::exchange(m_isStale, false))
        read();
}

void LiveCalls::refresh()
{
    QList<LiveCall> calls;
    for (const CallRow &row : std::as_const(m_rows)) {
        if (!row.status || !row.direction || !row.startedAt)
            continue;
        const Liveness liveness = livenessOf(*row.status, *row.startedAt, m_clock.now());
        if (liveness != Liveness::Over)
            calls << LiveCall{row, liveness, m_callers.value(row.id)};
    }
    std::sort(calls.begin(), calls.end(), isBefore);
    if (calls.isEmpty())
        m_tick.stop();
    else if (m_ticks && !m_tick.isActive())
        m_tick.start();
    if (calls == m_calls)
        return;
    m_calls = calls;
    Q_EMIT changed();
}

void LiveCalls::tick()
{
    refresh();
    if (!m_calls.isEmpty())
        Q_EMIT ticked();
}

/// Once for each call, and once more when it shows another guest.
void LiveCalls::readCallers()
{
    for (const CallRow &row : std::as_const(m_rows)) {
        if (!row.startedAt || m_asked.value(row.id) == askedFor(row))
            continue;
        m_asked.insert(row.id, askedFor(row));
        auto reading = callerOf(&m_store, row);
        QCoro::connect(std::move(reading), this,
                       [this, id = row.id](const CallerInfo &caller) { onCaller(id, caller); });
    }
}

void LiveCalls::onCaller(CallId id, const CallerInfo &caller)
{
    if (!m_asked.contains(id)) // the call has ended meanwhile
        return;
    m_callers.insert(id, caller);
    refresh();
}

} // namespace callboard
