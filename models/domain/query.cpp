// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/query.h"

#include "models/domain/querywords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct ColumnKey {
    SortColumn column;
    QStringView key;
};
constexpr std::array columnKeys{
    ColumnKey{SortColumn::Started, u"started"},     ColumnKey{SortColumn::Status, u"status"},
    ColumnKey{SortColumn::Direction, u"direction"}, ColumnKey{SortColumn::Guest, u"guest"},
    ColumnKey{SortColumn::Number, u"number"},       ColumnKey{SortColumn::Line, u"line"},
    ColumnKey{SortColumn::Staff, u"staff"},         ColumnKey{SortColumn::Provider, u"provider"},
    ColumnKey{SortColumn::Ring, u"ring"},           ColumnKey{SortColumn::Talk, u"talk"},
    ColumnKey{SortColumn::Duration, u"duration"},
};

bool isChoiceOf(const QueryTerm &term, QueryField field)
{
    return term.field == field && !term.negated;
}

} // namespace

QStringList Query::values(QueryField field) const
{
    const auto term =
        std::find_if(terms.begin(), terms.end(), [=](const auto &t) { return isChoiceOf(t, field); });
    return term == terms.end() ? QStringList() : term->values;
}

void Query::setValues(QueryField field, const QStringList &values)
{
    terms.removeIf([=](const QueryTerm &term) { return isChoiceOf(term, field); });
    if (!values.isEmpty())
        terms << QueryTerm{.field = field, .values = values};
}

QString Query::text() const
{
    Query words;
    for (const QueryTerm &term : terms) {
        if (term.field == QueryField::Text)
            words.terms << term;
    }
    return toText(words);
}

void Query::setText(const QString &text)
{
    terms.removeIf([](const QueryTerm &term) { return term.field == QueryField::Text; });
    for (const QueryTerm &term : parseQuery(text).query.terms) {
        if (term.field == QueryField::Text)
            terms << term;
    }
}

QString keyOf(SortColumn column)
{
    for (const ColumnKey &known : columnKeys) {
        if (known.column == column)
            return known.key.toString();
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Sort> sortFromKey(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.first(colon);
    const QStringView order = colon < 0 ? QStringView() : text.sliced(colon + 1);
    if (colon >= 0 && order != u"asc" && order != u"desc")
        return {};
    for (const ColumnKey &known : columnKeys) {
        if (known.key == name)
            return Sort{.column = known.column, .descending = order == u"desc"};
    }
    return {};
}

QStringList sortKeys()
{
    QStringList keys;
    for (const ColumnKey &known : columnKeys)
        keys << known.key.toString();
    return keys;
}

} // namespace callboard
