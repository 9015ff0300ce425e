// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetboard.h"

#include "models/domain/querywords.h"

#include <QCoroTask>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Each is a list to paint, and maybe moves those below it.
constexpr int shownAtOnce = 4;

/// Everything in @p filter that moves the values of @p field: not what is chosen or left out of it, nor the
/// order of the list.
CallFilter withoutOwn(CallFilter filter, QueryField field)
{
    filter.sort = {};
    filter.anyOf.removeIf([field](const CallFilter::AnyOf &term) { return term.field == field; });
    if (field == QueryField::At)
        filter.hours.clear();
    return filter;
}

/// The words of is: that are not callback states, which have a facet of their own.
QStringList states()
{
    QStringList values = knownValues(QueryField::Is);
    values.removeIf([](const QString &value) {
        return value != u"withheld" && knownValues(QueryField::Callback).contains(value);
    });
    return values;
}

QStringList hours()
{
    QStringList values;
    for (int hour = 0; hour < 24; ++hour)
        values << QString::number(hour);
    return values;
}

void fix(FacetModel &facet)
{
    switch (facet.field()) {
    case QueryField::At:
        return facet.setFixedValues(hours(), FacetModel::Order::Natural);
    case QueryField::Weekday:
        return facet.setFixedValues(knownValues(QueryField::Weekday), FacetModel::Order::Natural);
    case QueryField::Is:
        return facet.setFixedValues(states());
    default: // the others have a closed list of values, or none
        return facet.setFixedValues(knownValues(facet.field()));
    }
}

} // namespace

const QList<QueryField> &FacetBoard::fields()
{
    using enum QueryField;
    static const QList<QueryField> fields{Callback, Status, Direction, Line,    Staff, Tag, Account,
                                          Provider, Guest,  Has,       Weekday, At,    Is};
    return fields;
}

FacetBoard::FacetBoard(CallSource &source, FilterState &filter, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_filter(filter)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FacetBoard::ask);
    m_nextTurn.setSingleShot(true);
    m_nextTurn.setInterval(0);
    connect(&m_nextTurn, &QTimer::timeout, this, &FacetBoard::showSome);
    m_settle.setSingleShot(true);
    m_settle.setInterval(2s);
    connect(&m_settle, &QTimer::timeout, this, &FacetBoard::arrange);
    for (const QueryField field : fields()) {
        auto facet = std::make_unique<FacetModel>(field);
        fix(*facet);
        connect(facet.get(), &FacetModel::markedByUser, this,
                [this, field](const QString &value, FacetModel::Mark wanted) { mark(field, value, wanted); });
        m_facets.emplace(field, std::move(facet));
    }
    connect(&filter, &FilterState::changed, this, &FacetBoard::followQuery);
    connect(&source, &CallSource::callsChanged, this, &FacetBoard::refresh);
    connect(&source, &CallSource::labelsChanged, this, &FacetBoard::refresh);
    followQuery();
}

void FacetBoard::setLive(bool live)
{
    if (std::exchange(m_live, live) != live)
        refresh();
}

void FacetBoard::refresh()
{
    if (m_live && !m_soon.isActive())
        m_soon.start();
}

void FacetBoard::ask()
{
    const CallFilter filter = m_filter.filter();
    m_nextTurn.stop(); // the rest of an older answer
    m_untold.clear();
    auto answer = m_source.facets(filter, valuesAsked);
    QCoro::connect(std::move(answer), this,
                   [this, filter, generation = ++m_generation](const Result<FacetTable> &table) {
                       onTable(generation, filter, table);
                   });
}

void FacetBoard::onTable(quint64 generation, const CallFilter &filter, const Result<FacetTable> &table)
{
    if (generation != m_generation || !table)
        return; // what is shown stays usable
    m_untold = table->facets;
    m_untoldFilter = filter;
    m_nextTurn.start();
}

/// A few in each turn of the event loop, with what else waits, painting too, in between.
void FacetBoard::showSome()
{
    for (int shown = 0; shown < shownAtOnce && !m_untold.isEmpty(); ++shown) {
        const FacetTable::Facet facet = m_untold.takeFirst();
        if (m_facets.contains(facet.field))
            show(facet.field, facet.values, facet.more, m_untoldFilter);
    }
    if (m_untold.isEmpty())
        Q_EMIT refreshed();
    else
        m_nextTurn.start();
}

void FacetBoard::show(QueryField field, const QList<FacetValue> &values, int more, const CallFilter &filter)
{
    QList<FacetValue> shown = values;
    if (field == QueryField::Is) {
        const QStringList wanted = states();
        shown.removeIf([&](const FacetValue &value) { return !wanted.contains(value.value); });
    }
    const CallFilter others = withoutOwn(filter, field);
    const bool keepsOrder = m_shown.contains(field) && m_shown.value(field) == others;
    m_shown.insert(field, others);
    facet(field).setCounts(shown, more, keepsOrder);
    if (keepsOrder && !m_held && !m_settle.isActive())
        m_settle.start();
}

void FacetBoard::setHeld(bool held)
{
    m_held = held;
    if (!held)
        m_settle.start();
}

void FacetBoard::arrange()
{
    for (const auto &[field, facet] : m_facets) {
        if (!m_held)
            facet->arrange();
    }
}

void FacetBoard::readAll(QueryField field)
{
    const CallFilter filter = m_filter.filter();
    auto answer = m_source.facet(field, filter);
    QCoro::connect(std::move(answer), this, [this, field, filter](const Result<QList<FacetValue>> &values) {
        if (!values || m_filter.filter() != filter)
            return;
        const qsizetype more = std::max<qsizetype>(0, values->size() - mostListed);
        show(field, values->mid(0, mostListed), int(more), filter);
        Q_EMIT refreshed();
    });
}

QString FacetBoard::wordsFor(QueryField field, const QString &value) const
{
    const auto facet = m_facets.find(field);
    return facet == m_facets.end() ? value : facet->second->wordsFor(value);
}

void FacetBoard::followQuery()
{
    for (const auto &[field, facet] : m_facets)
        facet->setMarks(m_filter.chosen(field), m_filter.excluded(field));
    refresh();
}

void FacetBoard::mark(QueryField field, const QString &value, FacetModel::Mark mark)
{
    QStringList chosen = m_filter.chosen(field);
    QStringList excluded = m_filter.excluded(field);
    chosen.removeAll(value);
    excluded.removeAll(value);
    if (mark == FacetModel::Mark::Chosen)
        chosen << value;
    else if (mark == FacetModel::Mark::Excluded)
        excluded << value;
    m_filter.setChoice(field, chosen, excluded);
}

} // namespace callboard
