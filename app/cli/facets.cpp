// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/domain/querywords.h"
#include "models/index/callindex.h"
#include "ui/wording.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// The word by which the query language calls the facet: its key in the output.
QString keyOfFacet(QueryField field)
{
    return operatorOf(field).word.toString();
}

void print(Output &output, const FacetTable &table)
{
    output.line(Cli::tr("%n call(s)", nullptr, table.calls));
    for (const FacetTable::Facet &facet : table.facets) {
        if (!facet.values.isEmpty())
            output.line(u'\n' + keyOfFacet(facet.field));
        for (const FacetValue &value : facet.values) {
            const QString name = value.label.isNull() ? QString() : u"  "_s + cell(value.label, 32).trimmed();
            output.line(u"  "_s + cell(value.value, 24) + u"%1"_s.arg(value.calls, 9) + name);
        }
    }
}

QJsonArray jsonOf(const QList<FacetValue> &values)
{
    QJsonArray array;
    for (const FacetValue &value : values) {
        QJsonObject entry{{u"value"_s, value.value}, {u"calls"_s, value.calls}};
        if (!value.label.isNull())
            entry[u"label"_s] = value.label;
        array.append(entry);
    }
    return array;
}

QJsonObject jsonOf(const FacetTable &table)
{
    QJsonObject facets;
    for (const FacetTable::Facet &facet : table.facets)
        facets[keyOfFacet(facet.field)] = jsonOf(facet.values);
    return {{u"calls"_s, table.calls}, {u"facets"_s, facets}};
}

} // namespace

QCoro::Task<int> listFacets(Session &session, Arguments arguments)
{
    const ParsedQuery parsed = parseQuery(arguments.value("query"_L1));
    for (const QueryProblem &problem : parsed.problems)
        tell(sentenceFor(problem));
    if (!parsed.problems.isEmpty())
        co_return WrongUsage;
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    const CallFilter filter = resolved(parsed.query, session.clock().now(), session.zone(*accounts));
    CallIndex index(session.store());
    const Result<void> ready = co_await index.ready();
    if (!ready)
        co_return failed(ready.error(), session.profile().data);
    const Result<FacetTable> table = co_await index.facets(filter);
    if (!table)
        co_return failed(table.error(), session.profile().data);
    Output output;
    if (arguments.has("json"_L1))
        output.json(jsonOf(*table));
    else
        print(output, *table);
    co_return finished(output);
}

} // namespace callboard
