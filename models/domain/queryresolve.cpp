// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/querywords.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// The first moment of that day there: with summer time it need not be midnight.
TimePoint startOf(QDate day, const QTimeZone &zone)
{
    return fromMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

TimePoint momentOf(const MomentParts &moment, const QTimeZone &zone)
{
    if (!moment.time.isValid())
        return startOf(moment.span.first, zone);
    const QDateTime local(moment.span.first, moment.time, zone);
    return fromMs(local.toMSecsSinceEpoch());
}

/// Digits and the marks that numbers are written with.
bool isNumberPart(const QString &word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.isDigit() || u"+()-./"_s.contains(c); })
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

class Resolver {
public:
    Resolver(TimePoint now, const QTimeZone &zone)
        : m_zone(zone)
        , m_today(QDateTime::fromMSecsSinceEpoch(toMs(now)).toTimeZone(zone).date())
    {
    }

    CallFilter run(const Query &query)
    {
        for (const QueryTerm &term : query.terms)
            add(term);
        m_filter.sort = query.sort.value_or(Sort{});
        if (!m_filter.words.isEmpty())
            m_filter.words.last().prefix = !m_filter.words.last().phrase;
        return m_filter;
    }

private:
    void add(const QueryTerm &term)
    {
        switch (term.field) {
        case QueryField::Text:
            return addWord(term);
        case QueryField::After:
        case QueryField::Before:
        case QueryField::On:
            return addTimes(term);
        case QueryField::Duration:
        case QueryField::Ring:
        case QueryField::Talk:
            return addLengths(term);
        case QueryField::Direction:
        case QueryField::Status:
        case QueryField::Provider:
        case QueryField::Account:
        case QueryField::Line:
        case QueryField::From:
        case QueryField::To:
        case QueryField::Number:
        case QueryField::Staff:
        case QueryField::Guest:
        case QueryField::Has:
        case QueryField::Is:
            m_filter.anyOf << CallFilter::AnyOf{term.field, term.values, term.negated};
            return;
        }
    }

    /// "+33 1 42 27" is one number, however many spaces it is typed with.
    void addWord(const QueryTerm &term)
    {
        const QString &word = term.values.first();
        const bool isNumber = !term.negated && !term.phrase && isNumberPart(word);
        if (isNumber && m_lastWasNumber)
            m_filter.words.last().text += word;
        else
            m_filter.words << CallFilter::Words{.text = word, .phrase = term.phrase, .negated = term.negated};
        m_lastWasNumber = isNumber;
    }

    Range<TimePoint> rangeOf(QueryField field, const QString &value) const
    {
        const auto moment = momentParts(value, m_today);
        if (!moment)
            return {};
        if (field == QueryField::After)
            return {.from = momentOf(*moment, m_zone), .until = {}};
        if (field == QueryField::Before)
            return {.from = {}, .until = momentOf(*moment, m_zone)};
        return {.from = startOf(moment->span.first, m_zone), .until = startOf(moment->span.end, m_zone)};
    }

    void addTimes(const QueryTerm &term)
    {
        CallFilter::Times times{.negated = term.negated};
        for (const QString &value : term.values)
            times.ranges << rangeOf(term.field, value);
        m_filter.times << times;
    }

    void addLengths(const QueryTerm &term)
    {
        CallFilter::Lengths lengths{.field = term.field, .negated = term.negated};
        for (const QString &value : term.values) {
            if (const auto range = lengthRange(value))
                lengths.ranges << *range;
        }
        m_filter.lengths << lengths;
    }

    const QTimeZone &m_zone;
    QDate m_today;
    CallFilter m_filter;
    bool m_lastWasNumber = false;
};

} // namespace

CallFilter withoutChoice(CallFilter filter, QueryField field)
{
    filter.anyOf.removeIf(
        [field](const CallFilter::AnyOf &term) { return term.field == field && !term.negated; });
    return filter;
}

CallFilter resolved(const Query &query, TimePoint now, const QTimeZone &zone)
{
    return Resolver(now, zone).run(query);
}

} // namespace callboard
