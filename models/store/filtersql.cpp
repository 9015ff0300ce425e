// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filtersql.h"

#include "models/domain/phonenumber.h"
#include "models/store/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Shorter runs of digits are in nearly every number.
constexpr qsizetype fewestDigits = 3;

class Compiler {
public:
    FilterSql run(const CallFilter &filter)
    {
        for (const auto &condition : filter.anyOf)
            add(anyOf(condition), condition.negated);
        for (const auto &words : filter.words)
            add(matching(words), words.negated);
        for (const auto &times : filter.times)
            add(within("started_at", times.ranges), times.negated);
        for (const auto &lengths : filter.lengths)
            add(within(lengthColumn(lengths.field), lengths.ranges), lengths.negated);
        if (!m_showsHidden)
            m_conditions << "hidden = 0";
        m_sql.where = m_conditions.isEmpty() ? QByteArray("1") : m_conditions.join(" AND ");
        m_sql.orderBy = orderOf(filter.sort);
        return m_sql;
    }

private:
    /// An empty condition says nothing. A negated one also holds where the column is absent.
    void add(const QByteArray &condition, bool negated)
    {
        if (!condition.isEmpty())
            m_conditions << (negated ? "NOT coalesce(" + condition + ", 0)" : "(" + condition + ")");
    }

    QByteArray value(const QString &text)
    {
        m_sql.values << text;
        return "?" + QByteArray::number(m_sql.values.size());
    }
    QByteArray value(qint64 number)
    {
        m_sql.values << number;
        return "?" + QByteArray::number(m_sql.values.size());
    }

    template<typename Each> static QByteArray either(const QStringList &values, Each each)
    {
        QByteArrayList parts;
        for (const QString &value : values)
            parts << each(value);
        return parts.isEmpty() ? QByteArray("0") : "(" + parts.join(" OR ") + ")";
    }

    QByteArray anyOf(const CallFilter::AnyOf &condition)
    {
        return either(condition.values, [&](const QString &text) { return one(condition.field, text); });
    }

    QByteArray one(QueryField field, const QString &text)
    {
        switch (field) {
        case QueryField::Direction: {
            const auto direction = directionFromKey(text);
            return direction ? "direction = " + value(qint64(*direction)) : QByteArray("0");
        }
        case QueryField::Status: {
            const auto status = callStatusFromKey(text);
            return status ? "status = " + value(qint64(*status)) : QByteArray("0");
        }
        case QueryField::Provider:
            return "folded(provider) = folded(" + value(text) + ")";
        case QueryField::Account:
            return ofAccount(text);
        case QueryField::Line:
            return number("line", text) + " OR " + labelled("1", "line", text);
        case QueryField::Staff:
            return "staff_id = " + value(text) + " OR " + contains("staff_name", text) + " OR "
                + labelled("2", "staff_id", text);
        case QueryField::Guest:
            return "guest_id = " + value(text) + " OR " + contains("guest_name", text);
        case QueryField::From:
            return number("from_number", text);
        case QueryField::To:
            return number("to_number", text);
        case QueryField::Number:
            return number("remote_number", text);
        case QueryField::Has:
            return having(text);
        case QueryField::Is:
            return being(text);
        case QueryField::Text:
        case QueryField::After:
        case QueryField::Before:
        case QueryField::On:
        case QueryField::Duration:
        case QueryField::Ring:
        case QueryField::Talk:
            return "0";
        }
        Q_UNREACHABLE();
        return {};
    }

    QByteArray contains(const QByteArray &column, const QString &text)
    {
        return "contains_folded(" + column + ", " + value(text) + ")";
    }

    /// By its digits however it is written; else by its letters ("withheld", "sip:desk").
    QByteArray number(const QByteArray &column, const QString &text)
    {
        const QString digits = digitsOfNumberWord(text);
        if (digits.isNull())
            return contains(column, text);
        return "contains_digits(" + column + ", " + value(digits) + ")";
    }

    QByteArray labelled(const QByteArray &kind, const QByteArray &column, const QString &text)
    {
        return column + " IN (SELECT value FROM desk.labels WHERE kind = " + kind + " AND " + contains("label", text)
            + ")";
    }

    QByteArray ofAccount(const QString &name)
    {
        const QByteArray id = "(SELECT id FROM desk.accounts WHERE folded(name) = folded(" + value(name) + "))";
        return "account_id = " + id
            + " OR (record_count > 1 AND EXISTS (SELECT 1 FROM records WHERE call_id = calls.id AND records.account_id = "
            + id + "))";
    }

    static QByteArray having(const QString &what)
    {
        if (what == u"recording")
            return "has_recording = 1";
        if (what == u"transcript")
            return "has_transcript = 1";
        if (what == u"summary")
            return "has_summary = 1";
        if (what == u"notes")
            return "has_notes = 1";
        if (what == u"guest")
            return "guest_id IS NOT NULL OR guest_name IS NOT NULL";
        if (what == u"voicemail")
            return "status = " + QByteArray::number(int(CallStatus::Voicemail));
        if (what == u"action-items")
            return "has_action_items = 1";
        return "0";
    }

    QByteArray being(const QString &what)
    {
        if (what == u"live")
            return "status IN (1, 2)";
        if (what == u"pending")
            return "pending = 1";
        if (what == u"withheld")
            return "remote_number = " + value(withheldNumber.toString());
        if (what != u"deleted")
            return "0";
        m_showsHidden = true;
        return "deleted = 1 OR hidden = 1";
    }

    QByteArray matching(const CallFilter::Words &words)
    {
        QByteArrayList parts;
        if (const QString expression = matchExpression(words); !expression.isNull())
            parts << "id IN (SELECT rowid FROM call_search WHERE call_search MATCH " + value(expression) + ")";
        const QString digits = words.phrase ? QString() : digitsOfNumberWord(words.text);
        if (digits.size() >= fewestDigits) {
            const QByteArray place = value(digits);
            parts << "contains_digits(from_number, " + place + ")" << "contains_digits(to_number, " + place + ")";
        }
        return parts.isEmpty() ? QByteArray() : "(" + parts.join(" OR ") + ")";
    }

    template<typename T> QByteArray within(const QByteArray &column, const QList<Range<T>> &ranges)
    {
        QByteArrayList parts;
        for (const auto &range : ranges) {
            QByteArray part = column + " IS NOT NULL";
            if (range.from)
                part += " AND " + column + " >= " + value(amount(*range.from));
            if (range.until)
                part += " AND " + column + " < " + value(amount(*range.until));
            parts << "(" + part + ")";
        }
        return parts.isEmpty() ? QByteArray("0") : "(" + parts.join(" OR ") + ")";
    }
    static qint64 amount(TimePoint time) { return toMs(time); }
    static qint64 amount(Seconds length) { return length.count(); }

    static QByteArray lengthColumn(QueryField field)
    {
        return field == QueryField::Ring ? "ring_seconds"
            : field == QueryField::Talk  ? "talk_seconds"
                                         : "duration_seconds";
    }

    static QByteArray sortedBy(SortColumn column)
    {
        switch (column) {
        case SortColumn::Started:
            return "started_at";
        case SortColumn::Status:
            return "status";
        case SortColumn::Direction:
            return "direction";
        case SortColumn::Guest:
            return "folded(coalesce(guest_name, remote_number))";
        case SortColumn::Number:
            return "remote_number";
        case SortColumn::Line:
            return "folded(coalesce((SELECT label FROM desk.labels WHERE kind = 1 AND value = line), line))";
        case SortColumn::Staff:
            return "folded(coalesce((SELECT label FROM desk.labels WHERE kind = 2 AND value = staff_id), staff_name, "
                   "staff_id))";
        case SortColumn::Provider:
            return "provider";
        case SortColumn::Ring:
            return "ring_seconds";
        case SortColumn::Talk:
            return "talk_seconds";
        case SortColumn::Duration:
            return "duration_seconds";
        }
        Q_UNREACHABLE();
        return {};
    }

    /// Absent values last either way; among equals the newest first, so that the order never depends on chance.
    static QByteArray orderOf(const Sort &sort)
    {
        const QByteArray way = sort.descending ? " DESC" : " ASC";
        const QByteArray first = sortedBy(sort.column) + way + " NULLS LAST, ";
        if (sort.column == SortColumn::Started)
            return first + "id" + way;
        return first + "started_at DESC NULLS LAST, id DESC";
    }

    FilterSql m_sql;
    QByteArrayList m_conditions;
    bool m_showsHidden = false;
};

} // namespace

void FilterSql::bindTo(SqlQuery &query) const
{
    for (const auto &value : values)
        std::visit([&](const auto &bound) { query.bind(bound); }, value);
}

FilterSql filterSql(const CallFilter &filter)
{
    return Compiler().run(filter);
}

} // namespace callboard
