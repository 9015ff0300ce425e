// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/speaker.h"
#include "models/domain/time.h"

#include <QList>
#include <QStringList>
#include <QTimeZone>

/// The query language: one syntax for the search box, saved views and the command line. What the window's
/// filter controls do is change such a query, so every view is a line of text.
namespace callboard {

enum class QueryField {
    Text, ///< Bare words and "phrases": full text.
    Direction,
    Status,
    Provider,
    Account,
    Line,
    From,
    To,
    Number,
    Staff,
    Guest,
    Has,
    Is,
    After,
    Before,
    On,
    Duration,
    Ring,
    Talk,
    Tag,
    Callback, ///< CallbackState.
    At, ///< Time of day of the start.
    Weekday, ///< Of the start.
    SaidBy, ///< Who must have said the words of the query.
};

/// One condition; all conditions of a query must hold.
struct QueryTerm {
    QueryField field = QueryField::Text;
    QStringList values; ///< Any of these. Text has exactly one.
    bool negated = false;
    bool phrase = false; ///< Text only: written in quotes.
    bool operator==(const QueryTerm &) const = default;
};

enum class SortColumn {
    Started = 1,
    Status,
    Direction,
    Guest,
    Number,
    Line,
    Staff,
    Provider,
    Ring,
    Talk,
    Duration
};
struct Sort {
    SortColumn column = SortColumn::Started;
    bool descending = true;
    bool operator==(const Sort &) const = default;
};

struct Query {
    QList<QueryTerm> terms;
    std::optional<Sort> sort;

    /// Values of the first non-negated term of @p field; empty when there is none.
    QStringList values(QueryField field) const;
    /// Replaces all non-negated terms of @p field by one with @p values; removes them when empty.
    void setValues(QueryField field, const QStringList &values);
    /// The words of all Text terms as one would type them.
    QString text() const;
    /// Replaces the Text terms by those in @p text.
    void setText(const QString &text);
    bool operator==(const Query &) const = default;
};

/// A mistake in the text; the rest of the query still applies.
struct QueryProblem {
    enum class Kind {
        UnknownOperator,
        UnknownValue,
        BadDate,
        BadRange,
        EmptyValue,
        UnclosedQuote,
        BadTimeOfDay,
        NoWords
    };
    Kind kind;
    qsizetype position = 0; ///< In UTF-16 units of the text.
    qsizetype length = 0;
    QString what; ///< The offending word.
    QString suggestion; ///< The nearest known word, or an example; may be empty.
    bool operator==(const QueryProblem &) const = default;
};

struct ParsedQuery {
    Query query;
    QList<QueryProblem> problems;
};

ParsedQuery parseQuery(QStringView text);
/// Parses back to an equal query.
QString toText(const Query &query);
std::optional<Sort> sortFromKey(QStringView text); ///< "started:desc", "talk".
QString keyOf(SortColumn column);

/// A half-open interval; an absent end is open.
template<typename T> struct Range {
    std::optional<T> from; ///< Inclusive.
    std::optional<T> until; ///< Exclusive.
    bool operator==(const Range &) const = default;
};

/// A query with every relative word resolved: what the store and the index work on.
struct CallFilter {
    struct AnyOf {
        QueryField field;
        QStringList values; ///< Keys or verbatim words; numbers as typed digits.
        bool negated = false;
        bool operator==(const AnyOf &) const = default;
    };
    struct Words {
        QString text; ///< One word or one phrase, never FTS syntax.
        bool phrase = false;
        bool prefix = false; ///< The last word while typing.
        bool negated = false;
        QList<Speaker> saidBy; ///< In a turn of one of these; empty: anywhere.
        bool operator==(const Words &) const = default;
    };
    struct Times {
        QList<Range<TimePoint>> ranges; ///< Any of these.
        bool negated = false;
        bool operator==(const Times &) const = default;
    };
    struct Lengths {
        QueryField field; ///< Duration, Ring or Talk.
        QList<Range<Seconds>> ranges;
        bool negated = false;
        bool operator==(const Lengths &) const = default;
    };
    /// Times of day of startedAt in the zone.
    struct Hours {
        QList<Range<int>> minutes; ///< Any of these, in 0 to 1440; none runs over midnight.
        bool negated = false;
        bool operator==(const Hours &) const = default;
    };
    QList<AnyOf> anyOf; ///< Weekdays one by one, as "mon" to "sun".
    QList<Words> words;
    QList<Times> times; ///< Of startedAt.
    QList<Lengths> lengths;
    Sort sort;
    QList<Hours> hours;
    QTimeZone zone = QTimeZone::utc(); ///< Of days, weekdays and times of day.
    bool operator==(const CallFilter &) const = default;
};

/// @p filter without what is chosen of @p field: its conditions that are not negated, which are what
/// Query::setValues() replaces.
CallFilter withoutChoice(CallFilter filter, QueryField field);

/// Days begin and end in @p zone; "today" is the day of @p now there.
CallFilter resolved(const Query &query, TimePoint now, const QTimeZone &zone);

} // namespace callboard
