// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/query.h"
#include "models/domain/querycompletion.h"
#include "models/store/database.h"
#include "models/store/filtersql.h"
#include "models/store/store.h"
#include "tests/fuzz/require.h"

#include <QTemporaryDir>

using namespace callboard;
using namespace callboard::fuzz;

namespace {

class FixedClock final : public Clock {
public:
    TimePoint now() const override { return fromMs(1767225600000); }
};

/// A profile as the program makes it, without calls.
class Profile {
public:
    Profile()
    {
        const QString cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        const QString desk = m_folder.filePath(QStringLiteral("desk.sqlite"));
        require(Store::open({cache, desk}, m_clock).has_value(), "a profile can be made");
        m_db = std::make_unique<Database>(cache, Database::Options{.access = Access::Read});
        m_db->attach(desk, "desk");
    }

    void ask(const CallFilter &filter)
    {
        const FilterSql sql = filterSql(filter);
        SqlQuery row(*m_db,
                     "SELECT c.id FROM calls c" + orderJoins(filter.sort) + " WHERE " + sql.where
                         + " ORDER BY " + orderSql(filter.sort),
                     SqlQuery::Keep::Once);
        sql.bindTo(row);
        require(!row.next(), "there are no calls");
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Database> m_db;
};

void requireProblems(const ParsedQuery &parsed, const QString &text)
{
    for (const QueryProblem &problem : parsed.problems) {
        require(problem.position >= 0 && problem.length >= 0
                    && problem.position + problem.length <= text.size(),
                "a mistake is underlined inside of the text", text);
    }
}

void requireRoundTrip(const Query &query)
{
    const QString written = toText(query);
    const ParsedQuery again = parseQuery(written);
    require(again.query == query, "a query that is written down says the same", written);
    for (const QueryProblem &problem : again.problems)
        require(problem.kind == QueryProblem::Kind::TooLong || problem.kind == QueryProblem::Kind::NoWords,
                "a query that was understood has no mistakes of its words", written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Profile profile;
    const QString text = textOf(bytesOf(data, size));
    const ParsedQuery parsed = parseQuery(text);
    requireProblems(parsed, text);
    requireRoundTrip(parsed.query);
    const TimePoint now = fromMs(1767225600000);
    for (const char *zone : {"Europe/Paris", "UTC"})
        profile.ask(resolved(parsed.query, now, QTimeZone(zone)));
    Query changed;
    changed.setText(text);
    requireRoundTrip(changed);
    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        const auto place = completingAt(text, cursor);
        require(!place || (place->start >= 0 && place->start + place->length <= text.size()),
                "what is completed stands in the text", text);
    }
    return 0;
}
