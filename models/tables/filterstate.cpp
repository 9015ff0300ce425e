// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterstate.h"

#include "models/domain/querywords.h"
#include "models/tables/hourwords.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr std::array namedPresets{DatePreset::Today, DatePreset::Yesterday, DatePreset::LastNight,
                                  DatePreset::Last7Days, DatePreset::ThisMonth};

bool isDateTerm(const QueryTerm &term)
{
    using enum QueryField;
    return !term.negated && (term.field == After || term.field == Before || term.field == On);
}

QueryTerm term(QueryField field, const QString &value)
{
    return QueryTerm{.field = field, .values = {value}};
}

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(TimePoint moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), zone).date();
}

/// Values as facets count them.
QStringList expanded(QueryField field, const QStringList &values)
{
    if (field == QueryField::At)
        return hourKeys(values);
    if (field != QueryField::Weekday)
        return values;
    QStringList days;
    for (const QString &value : values)
        days << weekdaysOf(value);
    days.removeDuplicates();
    return days;
}

QStringList written(QueryField field, const QStringList &values)
{
    return field == QueryField::At ? hourRanges(values) : values;
}

/// The facet that shows this condition.
QueryField facetOf(const QueryTerm &term)
{
    return isAboutCallbacks(term) ? QueryField::Callback : term.field;
}

QString textWithoutSort(Query query)
{
    query.sort.reset();
    return toText(query);
}

} // namespace

FilterState::FilterState(QTimeZone zone, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_zone(std::move(zone))
    , m_clock(clock)
    , m_day(today())
{
    // A timer set for midnight would be late after a night of sleep; a look at the clock every minute is not.
    m_dayTimer.setInterval(1min);
    connect(&m_dayTimer, &QTimer::timeout, this, &FilterState::checkDay);
    m_dayTimer.start();
}

CallFilter FilterState::filter() const
{
    return resolved(m_query, m_clock.now(), m_zone);
}

CallFilter FilterState::filterFor(const QString &query) const
{
    return resolved(parseQuery(query).query, m_clock.now(), m_zone);
}

void FilterState::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ParsedQuery parsed = parseQuery(text);
    setProblems(parsed.problems);
    if (!parsed.query.sort)
        parsed.query.sort = m_query.sort;
    Q_EMIT textChanged(m_text);
    if (std::exchange(m_query, parsed.query) != parsed.query)
        Q_EMIT changed();
}

void FilterState::setQuery(Query query)
{
    if (query == m_query)
        return;
    m_query = std::move(query);
    m_text = textWithoutSort(m_query);
    setProblems({});
    Q_EMIT textChanged(m_text);
    Q_EMIT changed();
}

void FilterState::setValues(QueryField field, const QStringList &values)
{
    Query query = m_query;
    query.setValues(field, values);
    setQuery(std::move(query));
}

void FilterState::addValue(QueryField field, const QString &value)
{
    QStringList all = values(field);
    if (!all.contains(value))
        setValues(field, all << value);
}

QStringList FilterState::chosen(QueryField field) const
{
    const auto shown = std::find_if(m_query.terms.cbegin(), m_query.terms.cend(), [=](const QueryTerm &term) {
        return !term.negated && facetOf(term) == field;
    });
    return shown == m_query.terms.cend() ? QStringList() : expanded(field, shown->values);
}

QStringList FilterState::excluded(QueryField field) const
{
    QStringList values;
    for (const QueryTerm &term : m_query.terms) {
        if (term.negated && facetOf(term) == field)
            values << term.values;
    }
    return expanded(field, values);
}

void FilterState::setChoice(QueryField field, const QStringList &chosen, const QStringList &excluded)
{
    Query query = m_query;
    for (QueryTerm &term : query.terms)
        term.field = facetOf(term);
    query.setValues(field, written(field, chosen));
    query.terms.removeIf([=](const QueryTerm &term) { return term.field == field && term.negated; });
    if (!excluded.isEmpty())
        query.terms << QueryTerm{.field = field, .values = written(field, excluded), .negated = true};
    setQuery(std::move(query));
}

void FilterState::removeTerms(const QList<int> &indexes)
{
    Query query = m_query;
    query.terms.clear();
    for (int i = 0; i < m_query.terms.size(); ++i) {
        if (!indexes.contains(i))
            query.terms << m_query.terms.at(i);
    }
    setQuery(std::move(query));
}

void FilterState::apply(const QString &text)
{
    ParsedQuery parsed = parseQuery(text);
    if (!parsed.problems.isEmpty()) {
        setText(text);
        return;
    }
    if (!parsed.query.sort)
        parsed.query.sort = Sort{};
    setQuery(std::move(parsed.query));
}

QString FilterState::fullText() const
{
    Query query = m_query;
    if (query.sort == Sort{})
        query.sort.reset();
    return toText(query);
}

void FilterState::setSort(Sort sort)
{
    if (m_query.sort == sort)
        return;
    m_query.sort = sort;
    if (parseQuery(m_text).query.sort) { // a typed order would contradict the one just chosen
        m_text = textWithoutSort(m_query);
        setProblems({});
        Q_EMIT textChanged(m_text);
    }
    Q_EMIT changed();
}

void FilterState::clear()
{
    Query query;
    query.sort = m_query.sort;
    if (query == m_query && !m_text.isEmpty()) { // nothing but mistakes
        m_text.clear();
        setProblems({});
        Q_EMIT textChanged(m_text);
    }
    setQuery(std::move(query));
}

QDate FilterState::today() const
{
    return dayOf(m_clock.now(), m_zone);
}

QList<QueryTerm> FilterState::dateTerms() const
{
    QList<QueryTerm> terms;
    std::copy_if(m_query.terms.cbegin(), m_query.terms.cend(), std::back_inserter(terms), isDateTerm);
    return terms;
}

QList<QueryTerm> FilterState::termsOf(DatePreset preset) const
{
    using enum QueryField;
    switch (preset) {
    case DatePreset::AnyTime:
    case DatePreset::Custom:
        return {};
    case DatePreset::Today:
        return {term(On, u"today"_s)};
    case DatePreset::Yesterday:
        return {term(On, u"yesterday"_s)};
    case DatePreset::LastNight: // a hotel's night desk
        return {term(After, u"yesterdayT22:00"_s), term(Before, u"todayT07:00"_s)};
    case DatePreset::Last7Days: // today and the six days before it
        return {term(After, u"-6d"_s)};
    case DatePreset::ThisMonth:
        return {term(On, today().toString(u"yyyy-MM"_s))};
    }
    Q_UNREACHABLE();
    return {};
}

DatePreset FilterState::datePreset() const
{
    const QList<QueryTerm> terms = dateTerms();
    if (terms.isEmpty())
        return DatePreset::AnyTime;
    const auto named = std::find_if(namedPresets.begin(), namedPresets.end(),
                                    [&](DatePreset preset) { return termsOf(preset) == terms; });
    return named == namedPresets.end() ? DatePreset::Custom : *named;
}

DayRange FilterState::dayRange() const
{
    Query dates;
    dates.terms = dateTerms();
    DayRange days;
    for (const CallFilter::Times &times : resolved(dates, m_clock.now(), m_zone).times) {
        const Range<TimePoint> range = times.ranges.value(0);
        if (range.from)
            days.from = dayOf(*range.from, m_zone);
        if (range.until)
            days.to = dayOf(*range.until - 1ms, m_zone);
    }
    return days;
}

void FilterState::setDatePreset(DatePreset preset)
{
    if (preset == DatePreset::Custom) // what is chosen now, as days that one can then change
        setDayRange(dateTerms().isEmpty() ? DayRange{today(), today()} : dayRange());
    else
        setDates(termsOf(preset));
}

void FilterState::setDayRange(DayRange range)
{
    if (range.from.isValid() && range.to.isValid() && range.to < range.from)
        std::swap(range.from, range.to);
    QList<QueryTerm> terms;
    if (range.from.isValid() && range.from == range.to) {
        terms << term(QueryField::On, iso(range.from));
    } else {
        if (range.from.isValid())
            terms << term(QueryField::After, iso(range.from));
        if (range.to.isValid())
            terms << term(QueryField::Before, iso(range.to.addDays(1)));
    }
    setDates(terms);
}

void FilterState::setDates(const QList<QueryTerm> &terms)
{
    Query query = m_query;
    query.terms.removeIf(isDateTerm);
    query.terms << terms;
    setQuery(std::move(query));
}

void FilterState::setProblems(const QList<QueryProblem> &problems)
{
    if (std::exchange(m_problems, problems) != problems)
        Q_EMIT problemsChanged();
}

void FilterState::checkDay()
{
    const QDate day = today();
    if (std::exchange(m_day, day) == day)
        return;
    if (!dateTerms().isEmpty())
        Q_EMIT changed();
    Q_EMIT dayChanged();
}

} // namespace callboard
