// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filtersql.h"

#include "models/domain/callback.h"
#include "models/domain/phonenumber.h"
#include "models/domain/querywords.h"
#include "models/store/searchtext.h"
#include "models/store/sqlfunctions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr const char *never = "0";

/// Calls with the number of c after it. The conditions of the indexes must be in the statement word by word.
constexpr const char *settlingSql =
    "SELECT CASE n.direction WHEN 2 THEN 3 ELSE 4 END FROM calls n WHERE n.remote_number = c.from_number AND "
    "n.status IN (2, 3) AND n.hidden = 0 AND n.direction IS NOT NULL AND "
    "(n.started_at, n.id) > (c.started_at, c.id) ORDER BY n.started_at, n.id LIMIT 1";
constexpr const char *triedSql =
    "SELECT 1 FROM calls t WHERE t.remote_number = c.from_number AND t.direction = 2 AND "
    "t.status IN (1, 4, 5, 6) AND t.hidden = 0 AND (t.started_at, t.id) > (c.started_at, c.id)";

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
        m_zone = zoneId(filter.zone);
        for (const CallFilter::AnyOf &term : filter.anyOf) {
            if (!term.negated && asksForCallbacks(term))
                m_conditions << asksForCallbackSql; // what the index can be asked for
            add(anyOf(term), term.negated);
        }
        for (const CallFilter::Times &term : filter.times)
            add(ranges("c.started_at", term.ranges), term.negated);
        for (const CallFilter::Hours &term : filter.hours)
            addHours(term);
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

    static bool asksForCallbacks(const CallFilter::AnyOf &term)
    {
        static const QStringList marks{u"owed"_s, u"tried"_s, u"returned"_s};
        const auto isState = [](const QString &value) {
            return marks.contains(value);
        };
        return term.field == QueryField::Callback
            || (term.field == QueryField::Is && std::all_of(term.values.begin(), term.values.end(), isState));
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
        case QueryField::Tag:
            return tag(value);
        case QueryField::Callback:
            return callback(value);
        case QueryField::Weekday:
            return weekday(value);
        case QueryField::Text:
        case QueryField::After:
        case QueryField::Before:
        case QueryField::On:
        case QueryField::Duration:
        case QueryField::Ring:
        case QueryField::Talk:
        case QueryField::At:
        case QueryField::SaidBy:
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
        if (what == u"reviewed")
            return "c.reviewed";
        if (what == u"unreviewed")
            return "NOT c.reviewed";
        if (what == u"conflict")
            return "c.conflict";
        if (what == u"edited")
            return "c.edited";
        return callback(what);
    }

    /// One of the tags, as a whole; folded, as everything that is searched for.
    QByteArray tag(const QString &value)
    {
        const QString wanted = folded(value.trimmed());
        if (wanted.isEmpty() || wanted.contains(tagSeparator))
            return never;
        return bound("instr(char(31) || folded(c.tags) || char(31), char(31) || ? || char(31)) > 0", wanted);
    }

    QByteArray callback(const QString &key)
    {
        const auto state = callbackStateFromKey(key);
        return state ? bound("(" + callbackSql + ") = ?", qint64(*state)) : QByteArray(never);
    }

    QByteArray weekday(const QString &key)
    {
        const qint64 day = knownValues(QueryField::Weekday).indexOf(key) + 1;
        if (day == 0)
            return never;
        const QByteArray sql = bound("local_weekday(c.started_at, ?)", m_zone);
        return bound(sql + " = ?", day);
    }

    void addHours(const CallFilter::Hours &term)
    {
        QByteArrayList choices;
        for (const Range<int> &range : term.minutes) {
            const QByteArray minute = bound("local_minute(c.started_at, ?)", m_zone);
            choices << bound(bound(minute + " BETWEEN ?", range.from.value_or(0)) + " AND ?",
                             range.until.value_or(24 * 60) - 1);
        }
        add(either(choices), term.negated);
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
        const QString match = matchExpression(term);
        const QString digits = numberDigits(term);
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
    QString m_zone; ///< Its id.
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

const QByteArray asksForCallbackSql = "c.direction = 1 AND c.status IN (4, 5, 6)";
const QByteArray callbackSql = "CASE WHEN " + asksForCallbackSql
    + " AND c.hidden = 0 THEN CASE WHEN c.from_number IS NULL OR c.from_number = 'withheld' THEN 5 "
      "WHEN c.started_at IS NULL THEN 1 ELSE coalesce(("
    + settlingSql + "), CASE WHEN EXISTS (" + triedSql + ") THEN 2 ELSE 1 END) END END";

QString zoneId(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id());
}

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
