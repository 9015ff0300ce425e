// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numberdigits.h"
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

bool isNumberPart(const QString &word)
{
    return !digitsOfNumberWord(word).isNull();
}

bool isSeparator(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return u"+()-./\u2013"_s.contains(c); });
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
        for (QueryTerm term : query.terms.mid(0, mostTerms)) {
            term.values = term.values.mid(0, mostValues);
            add(term);
        }
        m_filter.sort = query.sort.value_or(Sort{});
        m_filter.zone = m_zone;
        if (!m_filter.words.isEmpty())
            m_filter.words.last().prefix = !m_filter.words.last().phrase;
        addSpeakers();
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
        case QueryField::At:
            return addHours(term);
        case QueryField::Weekday:
            return addWeekdays(term);
        case QueryField::SaidBy:
            m_saidBy << term; // until all words are known
            return;
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
        case QueryField::Tag:
        case QueryField::Callback:
            m_filter.anyOf << CallFilter::AnyOf{term.field, term.values, term.negated};
            return;
        case QueryField::Is: {
            const QueryField field = isAboutCallbacks(term) ? QueryField::Callback : QueryField::Is;
            m_filter.anyOf << CallFilter::AnyOf{field, term.values, term.negated};
            return;
        }
        }
    }

    /// "+33 1 42 27" is one number, however many spaces it is typed with.
    void addWord(const QueryTerm &term)
    {
        const QString &word = term.values.first();
        const bool isBare = !term.negated && !term.phrase;
        const bool isNumber = isBare && (isNumberPart(word) || (m_lastWasNumber && isSeparator(word)));
        if (isNumber && m_lastWasNumber)
            m_filter.words.last().text += u' ' + word;
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

    void addHours(const QueryTerm &term)
    {
        CallFilter::Hours hours{.negated = term.negated};
        for (const QString &value : term.values)
            hours.minutes << minuteRanges(value);
        m_filter.hours << hours;
    }

    void addWeekdays(const QueryTerm &term)
    {
        CallFilter::AnyOf days{term.field, {}, term.negated};
        for (const QString &value : term.values) {
            for (const QString &day : weekdaysOf(value)) {
                if (!days.values.contains(day))
                    days.values << day;
            }
        }
        m_filter.anyOf << days;
    }

    /// Every word must have been said by them; with "-said-by:", every word must occur and none of them said
    /// by them.
    void addSpeakers()
    {
        const QList<CallFilter::Words> anywhere = m_filter.words;
        const bool hasPlain =
            std::any_of(m_saidBy.begin(), m_saidBy.end(), [](auto &t) { return !t.negated; });
        if (hasPlain)
            m_filter.words.clear();
        for (const QueryTerm &term : m_saidBy)
            addSpeakers(term, anywhere);
    }

    void addSpeakers(const QueryTerm &term, const QList<CallFilter::Words> &words)
    {
        for (CallFilter::Words said : words) {
            if (term.negated && said.negated)
                continue; // it must not occur at all
            for (const QString &key : term.values) {
                if (const auto speaker = speakerFromKey(key); speaker && !said.saidBy.contains(*speaker))
                    said.saidBy << *speaker;
            }
            said.negated |= term.negated;
            m_filter.words << said;
        }
    }

    const QTimeZone &m_zone;
    QDate m_today;
    QList<QueryTerm> m_saidBy;
    CallFilter m_filter;
    bool m_lastWasNumber = false;
};

} // namespace

CallFilter withoutChoice(CallFilter filter, QueryField field)
{
    filter.anyOf.removeIf(
        [field](const CallFilter::AnyOf &term) { return term.field == field && !term.negated; });
    if (field == QueryField::At)
        filter.hours.removeIf([](const CallFilter::Hours &hours) { return !hours.negated; });
    return filter;
}

CallFilter resolved(const Query &query, TimePoint now, const QTimeZone &zone)
{
    return Resolver(now, zone).run(query);
}

} // namespace callboard
