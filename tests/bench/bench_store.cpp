// SPDX-License-Identifier: GPL-3.0-or-later
// What the store takes in and gives out, beside SQLite alone.
//   bench_store PROFILE CALLS FILE     PROFILE is written to
#include "models/providers/escapelife/parser.h"
#include "models/store/database.h"
#include "models/sync/pagewriter.h"
#include "tests/bench/benchcalls.h"
#include "tests/bench/figures.h"
#include "tests/bench/fullsync.h"
#include "tests/bench/inventor.h"
#include "tests/bench/rawstore.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <random>

using namespace callboard;
using namespace callboard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int ingestedCalls = 40'000;
constexpr AccountId account{1};

template<typename T> T waited(QCoro::Task<Result<T>> &&task)
{
    Result<T> result = QCoro::waitFor(std::move(task));
    if (!result)
        qFatal("the store refused: %s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

RecordPage parsed(const QByteArray &page)
{
    return escapelife::parseCallPage(page, {account, u"FR"_s}).value();
}

/// As a sync does it when the network is not what it waits for: this thread parses, the store's own writes.
/// Calls per second until all is on disk.
double ingested(Store &store, const QList<QByteArray> &pages)
{
    const RecentWrites none;
    PageWriter writer(store, none);
    const auto start = bench::Clock::now();
    int calls = 0;
    for (const QByteArray &page : pages) {
        PageWrite write;
        write.account = account;
        write.page = parsed(page);
        calls += int(write.page.records.size());
        auto adding = writer.add(std::move(write), none.mark());
        waited(std::move(adding));
    }
    auto flushing = writer.flush();
    waited(std::move(flushing));
    return calls / (milliseconds(bench::Clock::now() - start) / 1000);
}

class StoreBench {
public:
    StoreBench(const QString &profile, int calls)
        : m_profile(profile)
        , m_figures(u"store"_s, calls)
        , m_pages(inventedPages(ingestedCalls))
        , m_changed(m_pages)
    {
        for (QByteArray &page : m_changed)
            page = asVersion(page, 1);
        qint64 bytes = 0;
        for (const QByteArray &page : m_pages)
            bytes += page.size();
        m_figures.add(u"json/size"_s, double(bytes) / ingestedCalls, u"bytes/call"_s);
    }

    bool run(const QString &file)
    {
        parsing();
        rawStores();
        intoEmpty();
        intoProfile();
        reading();
        return m_figures.write(file);
    }

private:
    void rate(const QString &name, double callsPerSecond)
    {
        m_figures.add(name, callsPerSecond, u"calls/s"_s);
    }

    void parsing()
    {
        const auto start = bench::Clock::now();
        for (const QByteArray &page : m_pages)
            m_records << parsed(page).records;
        rate(u"parse"_s, ingestedCalls / (milliseconds(bench::Clock::now() - start) / 1000));
    }

    void rawStores()
    {
        const QString file = m_folder.filePath(u"raw.sqlite"_s);
        const auto times = [&](const QString &name, auto store, const RawOptions &options) {
            rate(name, ingestedCalls / store(file, m_records, options));
        };
        times(u"raw/sqlite"_s, storeWithSqlite, {});
        times(u"raw/sqlite-without-json"_s, storeWithSqlite, {.keepsJson = false});
        times(u"raw/sqlite-without-json-or-search"_s, storeWithSqlite,
              {.hasFullText = false, .keepsJson = false});
        times(u"raw/qtsql"_s, storeWithQtSql, {});
        times(u"raw/qtsql-without-json-or-search"_s, storeWithQtSql,
              {.hasFullText = false, .keepsJson = false});
    }

    void ingestChanged(const QString &where, Store &store)
    {
        rate(where + u"/changed"_s, ingested(store, m_changed));
        rate(where + u"/unchanged"_s, ingested(store, m_changed));
    }

    void intoEmpty()
    {
        const StorePaths paths{m_folder.filePath(u"cache.sqlite"_s), m_folder.filePath(u"desk.sqlite"_s)};
        {
            auto store = Store::open(paths, m_clock).value();
            waited(store->addAccount(benchAccounts().constFirst()));
            rate(u"ingest-empty/new"_s, ingested(*store, m_pages));
        }
        m_figures.add(u"database/size"_s, double(QFileInfo(paths.cacheFile).size()) / ingestedCalls,
                      u"bytes/call"_s);
        tellSizes(paths.cacheFile);
        ingestChanged(u"ingest-empty"_s, *Store::open(paths, m_clock).value());
    }

    /// Which table takes how many bytes for a call.
    void tellSizes(const QString &file)
    {
        Database db(file, {.access = Access::Read});
        SqlQuery row(db, "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12");
        QJsonObject sizes;
        while (row.next())
            sizes.insert(row.text(0), double(row.integer(1)) / ingestedCalls);
        m_figures.tell(u"database/bytes-per-call-by-table"_s, sizes);
    }

    void intoProfile()
    {
        m_store =
            Store::open({m_profile + u"/data/cache.sqlite"_s, m_profile + u"/data/desk.sqlite"_s}, m_clock)
                .value();
        rate(u"ingest-large/new"_s, ingested(*m_store, m_pages));
        ingestChanged(u"ingest-large"_s, *m_store);
    }

    void reading()
    {
        const std::vector<CallId> ids = waited(m_store->callIds({}));
        std::mt19937 random(1);
        m_figures.measure(u"rows-by-id"_s, 50, [&] {
            std::vector<CallId> some(50);
            for (CallId &one : some)
                one = ids[random() % ids.size()];
            waited(m_store->rows(some));
        });
        Database db(m_profile + u"/data/cache.sqlite"_s, {.access = Access::Read});
        const qint64 far = qint64(ids.size()) * 9 / 10;
        m_figures.measure(u"rows-by-offset"_s, 7, [&] {
            SqlQuery row(db, "SELECT * FROM calls ORDER BY started_at DESC LIMIT 50 OFFSET ?", far);
            while (row.next()) { }
        });
        for (const auto &[name, text] : {std::pair{u"common"_s, u"early"_s},
                                         {u"rare"_s, u"zymurgy"_s},
                                         {u"phrase"_s, u"\"early check\""_s},
                                         {u"digits"_s, u"number:4227200"_s}})
            m_figures.measure(u"store-search/"_s + name, 3,
                              [&, words = text] { waited(m_store->callIds(filterOf(words))); });
    }

    static CallFilter filterOf(const QString &text)
    {
        return resolved(parseQuery(text).query, fromMs(1'770'000'000'000), QTimeZone::utc());
    }

    QString m_profile;
    Figures m_figures;
    QList<QByteArray> m_pages;
    QList<QByteArray> m_changed;
    QList<Record> m_records;
    QTemporaryDir m_folder;
    const SystemClock m_clock;
    std::unique_ptr<Store> m_store;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    return StoreBench(words[1], words[2].toInt()).run(words[3]) ? 0 : 1;
}
