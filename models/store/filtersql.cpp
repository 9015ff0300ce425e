// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filtersql.h"

#include "models/domain/phonenumber.h"
#include "models/store/searchtext.h"
#include "models/store/sqlfunctions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr const char *never = "0";

/// Names the user gave to lines and staff, as ids that match.
QByteArray labelled(const char *column, int kind)
{
    return QByteArray(column) + " IN (SELECT value FROM desk.labels WHERE kind = " + QByteArray::number(kind)
        + " AND contains_folded(label, ?))";
}

class Compiler {
public:
    FilterSql run(const CallFilter &filter)
    {
        for (const CallFilter::AnyOf &term : filter.anyOf)
            add(anyOf(term), term.negated);
        for (const CallFilter::Times &term : filter.times)
            add(ranges("c.started_at", term.ranges), term.negated);
        for (const CallFilter::Hours &term : filter.hours)
            add(never, term.negated); // until SQL knows the local time
        for (const CallFilter::Lengths &term : filter.lengths)
            add(ranges(lengthColumn(term.field), term.ranges), term.negated);
        for (const CallFilter::Words &term : filter.words)
            addWords(term);
        if (!asksForDeleted(filter))
            m_conditions << "c.hidden = 0";
        m_result.where = m_conditions.isEmpty() ? QByteArray("1") : m_conditions.join(" AND ");
        return m_result;
    }

private:
    static bool asksForDeleted(const CallFilter &filter)
    {
        return std::any_of(filter.anyOf.begin(), filter.anyOf.end(), [](const CallFilter::AnyOf &term) {
            return term.field == QueryField::Is && !term.negated && term.values.contains(u"deleted"_s);
        });
    }

    /// Absent values fail a condition and pass its negation.
    void add(const QByteArray &condition, bool negated)
    {
        m_conditions << "((" + condition + (negated ? ") IS NOT TRUE)" : ") IS TRUE)");
    }

    /// Its braces also keep the bound values in order; the operands of a + may be worked out in any.
    static QByteArray either(const QByteArrayList &choices)
    {
        return choices.isEmpty() ? QByteArray(never) : choices.join(" OR ");
    }

    QByteArray bound(const QByteArray &sql, const QString &value)
    {
        m_result.values << value;
        return sql;
    }
    QByteArray bound(const QByteArray &sql, qint64 value)
    {
        m_result.values << value;
        return sql;
    }

    QByteArray anyOf(const CallFilter::AnyOf &term)
    {
        QByteArrayList choices;
        for (const QString &value : term.values)
            choices << one(term.field, value);
        return either(choices);
    }

    QByteArray one(QueryField field, const QString &value)
    {
        switch (field) {
        case QueryField::Direction:
            return enumeration("c.direction", directionFromKey(value));
        case QueryField::Status:
            return enumeration("c.status", callStatusFromKey(value));
        case QueryField::Provider:
            return bound("folded(c.provider) = ?", folded(value));
        case QueryField::Account:
            return account(value);
        case QueryField::Line:
            return either({number("c.line", value), bound(labelled("c.line", 1), value)});
        case QueryField::From:
            return number("c.from_number", value);
        case QueryField::To:
            return number("c.to_number", value);
        case QueryField::Number:
            return either({number("c.from_number", value), number("c.to_number", value)});
        case QueryField::Staff:
            return person("c.staff_id", "c.staff_name", value) + " OR "
                + bound(labelled("c.staff_id", 2), value);
        case QueryField::Guest:
            return person("c.guest_id", "c.guest_name", value);
        case QueryField::Has:
            return has(value);
        case QueryField::Is:
            return is(value);
        case QueryField::Text:
        case QueryField::After:
        case QueryField::Before:
        case QueryField::On:
        case QueryField::Duration:
        case QueryField::Ring:
        case QueryField::Talk:
        case QueryField::At:
        case QueryField::SaidBy:
        case QueryField::Tag:
        case QueryField::Callback:
        case QueryField::Weekday:
            return never; // these have conditions of their own kind
        }
        Q_UNREACHABLE();
        return never;
    }

    template<typename E> QByteArray enumeration(const QByteArray &column, std::optional<E> value)
    {
        return value ? bound(column + " = ?", qint64(*value)) : QByteArray(never);
    }

    /// By name, or by number as in a call id. A call belongs to the accounts of all its records.
    QByteArray account(const QString &value)
    {
        const auto matching = [&] {
            return "(SELECT id FROM desk.accounts WHERE "
                + either({bound("folded(name) = ?", folded(value)), bound("CAST(id AS TEXT) = ?", value)})
                + ")";
        };
        const QByteArray naming = "c.account_id IN " + matching();
        const QByteArray further = "r.account_id IN " + matching();
        return either({naming,
                       "(c.record_count > 1 AND EXISTS (SELECT 1 FROM records r WHERE r.call_id = c.id AND "
                           + further + "))"});
    }

    /// Any part of the digits; what holds no digits ("withheld", a SIP name) is compared as text.
    QByteArray number(const QByteArray &column, const QString &value)
    {
        const QString digits = digitsOfNumberWord(value);
        if (digits.isNull())
            return bound("folded(" + column + ") = ?", folded(value));
        return bound("contains_digits(" + column + ", ?)", digits);
    }

    QByteArray person(const QByteArray &idColumn, const QByteArray &nameColumn, const QString &value)
    {
        return either({bound("folded(" + idColumn + ") = ?", folded(value)),
                       bound("contains_folded(" + nameColumn + ", ?)", value)});
    }

    QByteArray has(const QString &what)
    {
        if (what == u"recording")
            return "c.has_recording";
        if (what == u"transcript")
            return "c.has_transcript";
        if (what == u"summary")
            return "c.has_summary";
        if (what == u"notes")
            return "c.has_notes";
        if (what == u"action-items")
            return "c.has_action_items";
        if (what == u"guest")
            return "c.guest_id IS NOT NULL OR c.guest_name IS NOT NULL";
        if (what == u"voicemail")
            return enumeration("c.status", std::optional(CallStatus::Voicemail));
        return never;
    }

    QByteArray is(const QString &what)
    {
        if (what == u"live")
            return either({enumeration("c.status", std::optional(CallStatus::Ringing)),
                           enumeration("c.status", std::optional(CallStatus::Active))});
        if (what == u"pending")
            return "c.pending";
        if (what == u"merged")
            return "c.record_count > 1";
        if (what == u"deleted")
            return "c.deleted OR c.hidden";
        if (what == u"withheld")
            return bound("c.remote_number = ?", withheldNumber.toString());
        return never;
    }

    static QByteArray lengthColumn(QueryField field)
    {
        if (field == QueryField::Ring)
            return "c.ring_seconds";
        return field == QueryField::Talk ? "c.talk_seconds" : "c.duration_seconds";
    }

    static qint64 numberOf(TimePoint time) { return toMs(time); }
    static qint64 numberOf(Seconds seconds) { return seconds.count(); }

    template<typename T> QByteArray ranges(const QByteArray &column, const QList<Range<T>> &list)
    {
        QByteArrayList choices;
        for (const Range<T> &range : list) {
            QByteArray choice = column + " IS NOT NULL";
            if (range.from)
                choice += bound(" AND " + column + " >= ?", numberOf(*range.from));
            if (range.until)
                choice += bound(" AND " + column + " < ?", numberOf(*range.until));
            choices << "(" + choice + ")";
        }
        return either(choices);
    }

    /// Words that the index cannot hold (no letter, no digit) say nothing and are left out.
    void addWords(const CallFilter::Words &term)
    {
        if (!term.saidBy.isEmpty())
            return add(never, term.negated); // until the full text tells the speakers apart
        const QString match = matchExpression(term);
        const QString digits = term.phrase ? QString() : digitsOfNumberWord(term.text);
        QByteArrayList choices;
        if (!match.isNull())
            choices << bound("c.id IN (SELECT rowid FROM call_search WHERE call_search MATCH ?)", match);
        if (!digits.isNull()) {
            choices << bound("contains_digits(c.from_number, ?)", digits);
            choices << bound("contains_digits(c.to_number, ?)", digits);
        }
        if (!choices.isEmpty())
            add(either(choices), term.negated);
    }

    FilterSql m_result;
    QByteArrayList m_conditions;
};

QByteArray sortKey(SortColumn column)
{
    switch (column) {
    case SortColumn::Started:
        return "c.started_at";
    case SortColumn::Status:
        return "c.status";
    case SortColumn::Direction:
        return "c.direction";
    case SortColumn::Guest:
        return "folded(c.guest_name)";
    case SortColumn::Number:
        return "c.remote_number";
    case SortColumn::Line:
        return "folded(coalesce(label.label, c.line))";
    case SortColumn::Staff:
        return "folded(coalesce(label.label, c.staff_name, c.staff_id))";
    case SortColumn::Provider:
        return "c.provider";
    case SortColumn::Ring:
        return "c.ring_seconds";
    case SortColumn::Talk:
        return "c.talk_seconds";
    case SortColumn::Duration:
        return "c.duration_seconds";
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

void FilterSql::bindTo(SqlQuery &query) const
{
    for (const auto &value : values)
        std::visit([&](const auto &v) { query.bind(v); }, value);
}

FilterSql filterSql(const CallFilter &filter)
{
    return Compiler().run(filter);
}

QByteArray orderJoins(const Sort &sort)
{
    if (sort.column == SortColumn::Line)
        return " LEFT JOIN desk.labels label ON label.kind = 1 AND label.value = c.line";
    if (sort.column == SortColumn::Staff)
        return " LEFT JOIN desk.labels label ON label.kind = 2 AND label.value = c.staff_id";
    return {};
}

QByteArray orderSql(const Sort &sort)
{
    const QByteArray way = sort.descending ? " DESC" : " ASC";
    const QByteArray first = sortKey(sort.column) + way + " NULLS LAST, ";
    if (sort.column == SortColumn::Started)
        return first + "c.id" + way;
    return first + "c.started_at DESC NULLS LAST, c.id DESC";
}

} // namespace callboard
