// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewdraft.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr size_t rowsAtATime = 500;
constexpr auto typingPause = 250ms;

QString personOf(const CallRow &row)
{
    const QString name = row.staffName.simplified();
    return name.isEmpty() ? row.staffId.simplified() : name;
}

void add(SamplePool &pool, const QList<CallRow> &rows)
{
    for (const CallRow &row : rows) {
        const QString person = personOf(row);
        if (person.isEmpty()) {
            ++pool.nobodys;
            continue;
        }
        pool.calls << SampleCandidate{row.id, row.ref, person, row.startedAt};
        if (row.reviewed)
            pool.taken.insert(row.id);
    }
}

} // namespace

QCoro::Task<Result<SamplePool>> readSamplePool(CallSource *source, ReviewDesk desk, CallFilter filter)
{
    const QPointer<CallSource> there = source;
    SamplePool pool;
    const Result<QSet<CallId>> sampled = co_await desk.sampled();
    if (!sampled)
        co_return tl::unexpected(sampled.error());
    pool.taken = *sampled;
    if (!there)
        co_return failure(Error::Kind::Cancelled);
    const Result<CallIds> ids = co_await there->callIds(filter);
    if (!ids)
        co_return tl::unexpected(ids.error());
    for (size_t first = 0; first < ids->size(); first += rowsAtATime) {
        const size_t last = std::min(first + rowsAtATime, ids->size());
        const std::vector<CallId> some(ids->begin() + long(first), ids->begin() + long(last));
        if (!there)
            co_return failure(Error::Kind::Cancelled);
        const Result<QList<CallRow>> rows = co_await there->rows(some);
        if (!rows)
            co_return tl::unexpected(rows.error());
        add(pool, *rows);
    }
    co_return pool;
}

ReviewDraft::ReviewDraft(Store &store, CallSource &source, const Clock &clock, const QTimeZone &zone,
                         QObject *parent)
    : QObject(parent)
    , m_desk(store)
    , m_source(source)
    , m_clock(clock)
    , m_zone(zone)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ReviewDraft::read);
}

void ReviewDraft::setQuery(const QString &text)
{
    m_query = text;
    m_problems = parseQuery(text).problems;
    m_state = State::Reading;
    ++m_reading;
    m_pause.start();
    Q_EMIT changed();
}

void ReviewDraft::read()
{
    const CallFilter filter = resolved(parseQuery(m_query).query, m_clock.now(), m_zone);
    QCoro::connect(readSamplePool(&m_source, m_desk, filter), this,
                   [this, reading = m_reading](const Result<SamplePool> &pool) {
                       if (reading != m_reading)
                           return;
                       m_state = pool ? State::Ready : State::Failed;
                       m_pool = pool.value_or(SamplePool());
                       if (!pool)
                           m_error = pool.error();
                       Q_EMIT changed();
                   });
}

QList<SampleShare> ReviewDraft::people() const
{
    SampleRequest nothing;
    nothing.perPerson = 0;
    return draw(nothing).shares;
}

Sample ReviewDraft::draw(const SampleRequest &request) const
{
    return fairSample(m_pool.calls, m_pool.taken, request);
}

void ReviewDraft::create(const QString &name, const Scorecard &card, SampleRequest request)
{
    request.query = m_query;
    ReviewList list;
    list.name = name;
    list.card = card;
    list.sample = request;
    QCoro::connect(m_desk.createList(list, draw(request).calls), this,
                   [this](const Result<ReviewListId> &made) {
                       if (made)
                           Q_EMIT created(*made);
                       else
                           Q_EMIT failed(made.error());
                   });
}

} // namespace callboard
