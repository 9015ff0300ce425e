// SPDX-License-Identifier: GPL-3.0-or-later
// The same questions to our index and to what else could answer them, over one profile in one run.
//   bench_peers PROFILE CALLS FILE
#include "models/index/callindex.h"
#include "models/store/database.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QCoroTask>
#include <QFile>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QStandardItemModel>
#include <QTextStream>

#include <array>
#include <malloc.h>
#include <map>
#include <numeric>

using namespace callboard;
using namespace callboard::bench;
using namespace Qt::StringLiterals;

namespace {

const auto twoFacets = u"direction:inbound status:missed,completed"_s;

CallFilter filterOf(const QString &text)
{
    return resolved(parseQuery(text).query, fromMs(1'770'000'000'000), QTimeZone::utc());
}

template<typename T> T waited(QCoro::Task<Result<T>> &&task)
{
    Result<T> result = QCoro::waitFor(std::move(task));
    if (!result)
        qFatal("no answer: %s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What a facet needs, in columns as a small program would keep them.
struct Columns {
    static constexpr int facets = 12;
    std::array<std::vector<quint8>, facets> values;
    std::vector<qint64> start;
    std::vector<quint16> talk;
    size_t rows = 0;
};

quint8 codeOf(std::map<std::string, quint8> &codes, std::string_view text)
{
    return codes.try_emplace(std::string(text), quint8(codes.size() % 256)).first->second;
}

Columns readColumns(Database &db)
{
    Columns columns;
    std::map<std::string, quint8> providers, lines, staff;
    SqlQuery row(
        db,
        "SELECT direction, status, account_id, has_recording, has_transcript, has_notes, started_at, "
        "talk_seconds, provider, line, staff_id FROM calls ORDER BY started_at");
    while (row.next()) {
        const qint64 start = row.integer(6);
        const quint8 values[Columns::facets] = {quint8(row.integer(0)),
                                                quint8(row.integer(1)),
                                                quint8(row.integer(2)),
                                                quint8(row.integer(3)),
                                                quint8(row.integer(4)),
                                                quint8(row.integer(5)),
                                                codeOf(providers, row.bytes(8)),
                                                codeOf(lines, row.bytes(9)),
                                                codeOf(staff, row.bytes(10)),
                                                quint8(start / 3'600'000 % 24),
                                                quint8((start / 86'400'000 + 4) % 7),
                                                quint8(start / 86'400'000 / 30 % 256)};
        for (int facet = 0; facet < Columns::facets; ++facet)
            columns.values[size_t(facet)].push_back(values[facet]);
        columns.start.push_back(start);
        columns.talk.push_back(quint16(row.integer(7)));
        ++columns.rows;
    }
    return columns;
}

/// The simplest program: a row after the other, each facet by the rule that it ignores its own choice, then
/// the ids. What a filter change costs when nothing is clever and nothing wasted.
size_t rowWise(const Columns &columns, std::vector<quint32> &ids)
{
    std::array<std::array<quint32, 256>, Columns::facets> counts{};
    quint64 talk = 0;
    ids.clear();
    for (size_t row = 0; row < columns.rows; ++row) {
        const unsigned fails = (columns.values[0][row] != 1)
            | unsigned(columns.values[1][row] != 3 && columns.values[1][row] != 4) << 1;
        if (fails == 3)
            continue;
        for (int facet = 0; facet < Columns::facets; ++facet)
            counts[size_t(facet)][columns.values[size_t(facet)][row]] += (fails & ~(1u << facet)) == 0;
        if (fails == 0) {
            talk += columns.talk[row];
            ids.push_back(quint32(row));
        }
    }
    return ids.size() + talk + std::accumulate(counts[5].begin(), counts[5].end(), 0u);
}

/// Keeps the compiler from leaving out what nobody reads.
volatile size_t sink;

class PeerBench {
public:
    PeerBench(const QString &profile, int calls)
        : m_paths{profile + u"/data/cache.sqlite"_s, profile + u"/data/desk.sqlite"_s}
        , m_calls(calls)
        , m_figures(u"peers"_s, calls)
    {
    }

    bool run(const QString &file)
    {
        qtModels(); // first: what others leave behind in the heap would hide what they take
        machine();
        index();
        sqlite();
        return m_figures.write(file);
    }

    /// For peers that read text: the columns that a facet needs.
    bool writeCsv(const QString &file)
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return false;
        QTextStream text(&out);
        text << "id,direction,status,provider,line,staff,account,rec,tr,notes,start,talk,phone,summary\n";
        Database db(m_paths.cacheFile, {.access = Access::Read});
        SqlQuery row(db,
                     "SELECT c.id, direction, status, provider, line, coalesce(staff_id, ''), account_id, "
                     "has_recording, has_transcript, has_notes, started_at, coalesce(talk_seconds, 0), "
                     "remote_number, t.summary FROM calls c LEFT JOIN call_texts t ON t.call_id = c.id");
        while (row.next()) {
            for (int column = 0; column < 14; ++column)
                text << (column > 0 ? "," : "") << row.text(column);
            text << '\n';
        }
        return true;
    }

private:
    /// The machine itself, so that runs on different days and machines can be compared.
    void machine()
    {
        std::vector<quint64> memory(32'000'000, 1); // 256 MB
        m_figures.measure(u"machine/read-256-MB"_s, 15,
                          [&] { sink = std::accumulate(memory.begin(), memory.end(), quint64(0)); });
        std::vector<quint64>().swap(memory);
        Database db(m_paths.cacheFile, {.access = Access::Read});
        const Columns columns = readColumns(db);
        std::vector<quint32> ids;
        ids.reserve(columns.rows);
        m_figures.measure(u"machine/row-wise-facets"_s, 15, [&] { sink = rowWise(columns, ids); });
    }

    /// As the window asks it: with the way to the index's thread and back.
    void index()
    {
        const SystemClock clock;
        auto store = Store::open(m_paths, clock).value();
        malloc_trim(0);
        const double before = memoryNow().own;
        CallIndex index(*store);
        m_figures.measure(u"index/read-everything"_s, 1, [&] { waited(index.ready()); });
        m_figures.add(u"index/memory"_s, (memoryNow().own - before) * 1024 * 1024 / m_calls, u"bytes/call"_s);
        int turn = 0;
        const QString turns[] = {twoFacets, u"direction:inbound status:missed"_s};
        m_figures.measure(u"index/filter-change"_s, 31,
                          [&] { // another filter each time: nothing is remembered
                              const CallFilter filter = filterOf(turns[turn++ % 2]);
                              waited(index.facets(filter));
                              waited(index.callIds(filter));
                          });
        for (const auto &[name, text] : searches)
            m_figures.measure(u"index/search/"_s + name, 15, [&, text = text] {
                waited(index.callIds(filterOf(u"direction:inbound"_s)));
                waited(index.callIds(filterOf(text)));
            });
        for (const SortColumn column : {SortColumn::Guest, SortColumn::Talk}) {
            CallFilter sorted;
            sorted.sort = {column, false};
            m_figures.measure(u"index/sort/"_s + keyOf(column), 7, [&] {
                waited(index.callIds({}));
                waited(index.callIds(sorted));
            });
        }
    }

    void sqlite()
    {
        Database db(m_paths.cacheFile, {.access = Access::Read, .cacheKiB = 256 * 1024});
        const char *const where = "direction = 1 AND status IN (3, 4)";
        const auto ask = [&db](const QByteArray &sql) {
            SqlQuery row(db, sql, SqlQuery::Keep::Once);
            size_t rows = 0;
            while (row.next())
                rows += size_t(row.integer(0) != 0);
            sink = rows;
        };
        const int times = m_calls > 1'000'000 ? 1 : 3;
        m_figures.measure(u"sqlite/filter-change"_s, times, [&] {
            for (const char *field : {"direction", "status", "account_id", "has_recording", "has_transcript",
                                      "has_notes", "provider", "line", "staff_id",
                                      "started_at / 3600000 % 24", "(started_at / 86400000 + 4) % 7"})
                ask(QByteArray("SELECT count(*), ") + field + " FROM calls WHERE " + where + " GROUP BY 2");
            ask(QByteArray("SELECT id FROM calls WHERE ") + where + " ORDER BY started_at DESC");
        });
        for (const auto &[name, match] : {std::pair{u"common"_s, "\"early\"*"},
                                          {u"rare"_s, "\"zymurgy\"*"},
                                          {u"phrase"_s, "\"early check\"*"}})
            m_figures.measure(u"sqlite/search/"_s + name, 7, [&, match = match] {
                ask(QByteArray("SELECT rowid FROM call_search WHERE call_search MATCH '") + match + "'");
            });
        m_figures.measure(u"sqlite/search/digits"_s, times, [&] {
            ask("SELECT id FROM calls WHERE from_number LIKE '%4227200%' OR to_number LIKE '%4227200%'");
        });
        m_figures.measure(u"sqlite/search/like"_s, times,
                          [&] { ask("SELECT call_id FROM call_texts WHERE summary LIKE '%early check%'"); });
        m_figures.measure(u"sqlite/sort/guest"_s, times,
                          [&] { ask("SELECT id FROM calls ORDER BY guest_name"); });
        m_figures.measure(u"sqlite/sort/talk"_s, times,
                          [&] { ask("SELECT id FROM calls ORDER BY talk_seconds"); });
    }

    void qtModels()
    {
        queryModel();
        if (m_calls <= 100'000)
            proxyModel();
        else
            m_figures.tell(
                u"proxy-model"_s,
                u"not run above 100,000 calls: each filter takes rows out one stretch after the other, "
                "which grows with the square of the calls (476 s were measured at 1,000,000)"_s);
    }

    void queryModel()
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
            db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            db.setDatabaseName(m_paths.cacheFile);
            db.open();
            malloc_trim(0);
            const double before = memoryNow().own;
            QSqlQueryModel model;
            m_figures.measure(u"query-model/first-256-rows"_s, 1, [&] {
                model.setQuery(
                    u"SELECT id, direction, status, started_at, talk_seconds, provider, from_number, "
                    "to_number, staff_name, guest_name FROM calls ORDER BY started_at DESC"_s,
                    db);
            });
            m_figures.measure(u"query-model/to-the-end"_s, 1, [&] {
                while (model.canFetchMore())
                    model.fetchMore();
            });
            m_figures.add(u"query-model/memory"_s, memoryNow().own - before, u"MB"_s);
        }
        QSqlDatabase::removeDatabase(u"peer"_s);
    }

    /// As everyone writes it: items, a proxy, setFilterFixedString().
    void proxyModel()
    {
        QStandardItemModel items(m_calls, 2);
        Database db(m_paths.cacheFile, {.access = Access::Read});
        SqlQuery row(db, "SELECT c.guest_name, t.summary FROM calls c JOIN call_texts t ON t.call_id = c.id");
        for (int number = 0; number < m_calls && row.next(); ++number) {
            for (int column = 0; column < 2; ++column)
                items.setItem(number, column, new QStandardItem(row.text(column)));
        }
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&items);
        proxy.setFilterKeyColumn(1);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        sink = size_t(proxy.rowCount());
        m_figures.measure(u"proxy-model/keystroke"_s, 1, [&] {
            proxy.setFilterFixedString(u"early"_s);
            sink = size_t(proxy.rowCount());
        });
        m_figures.measure(u"proxy-model/clear"_s, 1, [&] {
            proxy.setFilterFixedString({});
            sink = size_t(proxy.rowCount());
        });
        m_figures.measure(u"proxy-model/sort"_s, 1, [&] { proxy.sort(0); });
    }

    const QList<std::pair<QString, QString>> searches{{u"common"_s, u"early"_s},
                                                      {u"rare"_s, u"zymurgy"_s},
                                                      {u"phrase"_s, u"\"early check\""_s},
                                                      {u"digits"_s, u"number:4227200"_s}};
    StorePaths m_paths;
    int m_calls;
    Figures m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[4] == u"--csv")
        return PeerBench(words[1], words[2].toInt()).writeCsv(words[3]) ? 0 : 1;
    if (words.size() != 4)
        return 2;
    return PeerBench(words[1], words[2].toInt()).run(words[3]) ? 0 : 1;
}
