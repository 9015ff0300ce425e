// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/countsby.h"

#include "models/domain/querywords.h"

#include <algorithm>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

struct Dimension {
    QString key;
    QueryField field;
};

const QList<Dimension> &dimensions()
{
    using enum QueryField;
    static const QList<Dimension> all{
        {u"weekday"_s, Weekday},   {u"hour"_s, At},   {u"status"_s, Status}, {u"direction"_s, Direction},
        {u"provider"_s, Provider}, {u"line"_s, Line}, {u"staff"_s, Staff},   {u"callback"_s, Callback}};
    return all;
}

QList<FacetValue> byDay(const QList<DayCount> &counts)
{
    QMap<QDate, int> days;
    for (const DayCount &count : counts)
        days[count.day] += count.calls;
    QList<FacetValue> values;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        values << FacetValue{day.key().toString(Qt::ISODate), {}, day.value()};
    return values;
}

/// Whether a facet leaves conditions of @p filter out of account, because they are its own choice.
bool choosesOf(const CallFilter &filter, QueryField field)
{
    return withoutChoice(filter, field) != filter;
}

/// The same values, each asked together with the whole filter.
QCoro::Task<Result<QList<FacetValue>>> recounted(CallIndex &index, CallFilter filter, QueryField field,
                                                 QList<FacetValue> values)
{
    QList<CallFilter> filters;
    for (const FacetValue &value : std::as_const(values)) {
        Query one;
        one.terms << QueryTerm{.field = field, .values = {value.value}};
        const CallFilter only = resolved(one, TimePoint{}, filter.zone);
        CallFilter both = filter;
        both.anyOf << only.anyOf;
        both.hours << only.hours;
        filters << both;
    }
    const Result<QList<int>> counts = co_await index.counts(filters);
    if (!counts)
        co_return tl::unexpected(counts.error());
    for (qsizetype i = 0; i < values.size(); ++i)
        values[i].calls = counts->at(i);
    values.removeIf([](const FacetValue &value) { return value.calls == 0; });
    co_return values;
}

void order(QList<FacetValue> &values, QueryField field)
{
    const QStringList days = knownValues(QueryField::Weekday);
    const auto place = [&](const FacetValue &value) {
        return field == QueryField::At ? value.value.toInt() : int(days.indexOf(value.value));
    };
    std::stable_sort(values.begin(), values.end(), [&](const FacetValue &left, const FacetValue &right) {
        if (field == QueryField::At || field == QueryField::Weekday)
            return place(left) < place(right);
        return left.calls > right.calls;
    });
}

} // namespace

QCoro::Task<Result<QList<FacetValue>>> grouped(CallIndex &index, CallFilter filter, QString key)
{
    if (key == u"day") {
        const Result<QList<DayCount>> days = co_await index.dayCounts(filter, filter.zone);
        if (!days)
            co_return tl::unexpected(days.error());
        co_return byDay(*days);
    }
    const auto dimension = std::find_if(dimensions().begin(), dimensions().end(),
                                        [&](const Dimension &one) { return one.key == key; });
    const QueryField field = dimension->field;
    Result<QList<FacetValue>> values = co_await index.facet(field, filter);
    if (values && choosesOf(filter, field)) {
        const QList<FacetValue> chosen = *values;
        values = co_await recounted(index, filter, field, chosen);
    }
    if (!values)
        co_return tl::unexpected(values.error());
    QList<FacetValue> sorted = *values;
    order(sorted, field);
    co_return sorted;
}

} // namespace callboard
