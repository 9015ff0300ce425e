// SPDX-License-Identifier: GPL-3.0-or-later
// The index beside SQLite, asked the same of the same calls in the same run. "index" is what the window asks;
// "sqlite" is the store's own SQL, which answers while the index is being read.
#include "models/index/daytotals.h"
#include "models/index/facetcounts.h"
#include "models/index/snapshotwriter.h"
#include "models/store/cachereader.h"
#include "models/store/searchtext.h"
#include "tests/bench/benchcalls.h"
#include "tests/bench/inventor.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <malloc.h>
#include <map>

using namespace callboard;
using namespace callboard::bench;
using namespace Qt::StringLiterals;

namespace {

const Stop never = [] {
    return false;
};

struct Stage {
    explicit Stage(int calls)
        : profile(calls)
        , reader(profile.paths())
        , sql(profile.paths().cacheFile, profile.paths().deskFile)
    {
        const size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        snapshot = writer.build(reader, never);
        bytesPerCall = double(mallinfo2().uordblks + mallinfo2().hblkhd - before) / calls;
        newest = newestFirst(*snapshot);
    }
    BenchProfile profile;
    IndexReader reader;
    CacheReader sql;
    SnapshotWriter writer;
    SnapshotPtr snapshot;
    Order newest;
    double bytesPerCall = 0;
};

/// Made when first asked for; one size at a time, so that the larger one is measured alone.
Stage &stage(const benchmark::State &state)
{
    static std::unique_ptr<Stage> made;
    if (!made || made->profile.calls() != state.range(0)) {
        made.reset();
        made = std::make_unique<Stage>(int(state.range(0)));
    }
    return *made;
}

CallFilter filterOf(const QString &text)
{
    return resolved(parseQuery(text).query, fromMs(1'770'000'000'000), QTimeZone::utc());
}

const auto twoFacets = u"direction:inbound status:missed,completed"_s;

/// All but the guests: their list is as long as the book of guests, and measured alone.
std::vector<QueryField> shortFacets()
{
    std::vector<QueryField> fields = facetFields();
    std::erase(fields, QueryField::Guest);
    return fields;
}

void guestsByIndex(benchmark::State &state)
{
    const Stage &s = stage(state);
    const FailMask mask(*s.snapshot, filterOf(twoFacets), {});
    for (auto _ : state)
        benchmark::DoNotOptimize(facetValues(*s.snapshot, mask, QueryField::Guest));
}

void guestsBySqlite(benchmark::State &state)
{
    Stage &s = stage(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.facet(QueryField::Guest, filterOf(twoFacets)));
}

/// A click into a facet: everything the window shows anew, mask, eight facets and the list.
void clickByIndex(benchmark::State &state)
{
    const Stage &s = stage(state);
    const CallFilter filter = filterOf(twoFacets);
    for (auto _ : state) {
        const FailMask mask(*s.snapshot, filter, {});
        for (const QueryField field : shortFacets())
            benchmark::DoNotOptimize(facetValues(*s.snapshot, mask, field));
        benchmark::DoNotOptimize(passingIds(*s.snapshot, s.newest, mask));
    }
    state.counters["bytes_per_call"] = s.bytesPerCall;
}

void clickBySqlite(benchmark::State &state)
{
    Stage &s = stage(state);
    const CallFilter filter = filterOf(twoFacets);
    for (auto _ : state) {
        for (const QueryField field : shortFacets())
            benchmark::DoNotOptimize(s.sql.facet(field, filter));
        benchmark::DoNotOptimize(s.sql.callIds(filter));
    }
}

void daysByIndex(benchmark::State &state)
{
    const Stage &s = stage(state);
    const CallFilter filter = filterOf(twoFacets);
    const QTimeZone paris("Europe/Paris");
    for (auto _ : state) {
        const FailMask mask(*s.snapshot, filter, {});
        benchmark::DoNotOptimize(dayTotals(*s.snapshot, s.newest, mask, paris));
    }
}

void daysBySqlite(benchmark::State &state)
{
    Stage &s = stage(state);
    const CallFilter filter = filterOf(twoFacets);
    const QTimeZone paris("Europe/Paris");
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.dayCounts(filter, paris));
}

void sortByIndex(benchmark::State &state, SortColumn column)
{
    const Stage &s = stage(state);
    const FailMask mask(*s.snapshot, {}, {});
    for (auto _ : state) {
        const Order order = orderedBy(*s.snapshot, {column, false}, s.newest);
        benchmark::DoNotOptimize(passingIds(*s.snapshot, order, mask));
    }
}

void sortBySqlite(benchmark::State &state, SortColumn column)
{
    Stage &s = stage(state);
    CallFilter filter;
    filter.sort = {column, false};
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.callIds(filter));
}

void searchByIndex(benchmark::State &state, const QString &text)
{
    Stage &s = stage(state);
    const CallFilter filter = filterOf(text);
    for (auto _ : state) {
        FailMask::Hits hits;
        for (const CallFilter::Words &words : filter.words)
            hits.push_back(s.reader.matches(matchExpression(words), never));
        const FailMask mask(*s.snapshot, filter, hits);
        benchmark::DoNotOptimize(passingIds(*s.snapshot, s.newest, mask));
    }
}

void searchBySqlite(benchmark::State &state, const QString &text)
{
    Stage &s = stage(state);
    const CallFilter filter = filterOf(text);
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.callIds(filter));
}

void orderAnew(benchmark::State &state)
{
    const Stage &s = stage(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(newestFirst(*s.snapshot));
}

void readEverything(benchmark::State &state)
{
    Stage &s = stage(state);
    for (auto _ : state) {
        SnapshotWriter writer;
        benchmark::DoNotOptimize(writer.build(s.reader, never));
    }
}

/// A page of 200 calls that changed all over the years, and one at the end.
void delta(benchmark::State &state, int calls)
{
    Stage &s = stage(state);
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const std::vector<CallId> ids =
            calls == 1 ? std::vector{CallId(s.profile.calls())} : s.profile.change(calls, ++round);
        state.ResumeTiming();
        s.snapshot = s.writer.update(s.reader, ids, never);
    }
}

/// As the console's, and in the end how many times longer SQLite takes. By CPU time: everything runs on one
/// thread, and the machine may have other work.
class RatioReporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs)
            m_times[run.benchmark_name()] = run.GetAdjustedCPUTime();
    }
    void Finalize() override
    {
        std::printf("\n%-34s %12s %12s %8s\n", "CPU ms", "index", "sqlite", "ratio");
        for (const auto &[name, time] : m_times) {
            const auto at = name.find("index");
            if (at == std::string::npos)
                continue;
            std::string other = name;
            const auto sqlite = m_times.find(other.replace(at, 5, "sqlite"));
            if (sqlite != m_times.end())
                std::printf("%-34s %12.3f %12.1f %7.0fx\n", name.c_str(), time, sqlite->second,
                            sqlite->second / time);
        }
    }

private:
    std::map<std::string, double> m_times;
};

template<typename Function> void add(const QString &name, int calls, Function function)
{
    benchmark::RegisterBenchmark(qUtf8Printable(name), function)->Arg(calls)->Unit(benchmark::kMillisecond);
}

/// One size after the other, so that each profile is made once.
void addAll(int calls)
{
    add(u"click/index"_s, calls, clickByIndex);
    add(u"click/sqlite"_s, calls, clickBySqlite);
    add(u"guests/index"_s, calls, guestsByIndex);
    add(u"guests/sqlite"_s, calls, guestsBySqlite);
    add(u"days/index"_s, calls, daysByIndex);
    add(u"days/sqlite"_s, calls, daysBySqlite);
    for (const auto column : {SortColumn::Guest, SortColumn::Number, SortColumn::Talk, SortColumn::Staff}) {
        add(u"sort-%1/index"_s.arg(keyOf(column)), calls, [=](auto &state) { sortByIndex(state, column); });
        add(u"sort-%1/sqlite"_s.arg(keyOf(column)), calls, [=](auto &state) { sortBySqlite(state, column); });
    }
    const QList<std::pair<QString, QString>> searches{{u"common"_s, wordOfRank(7)},
                                                      {u"rare"_s, wordOfRank(19'321)},
                                                      {u"phrase"_s, u"\"early check\""_s},
                                                      {u"digits"_s, u"number:4227"_s}};
    for (const auto &[name, text] : searches) {
        add(u"search-%1/index"_s.arg(name), calls, [=](auto &state) { searchByIndex(state, text); });
        add(u"search-%1/sqlite"_s.arg(name), calls, [=](auto &state) { searchBySqlite(state, text); });
    }
    add(u"order-anew"_s, calls, orderAnew);
    add(u"read-everything"_s, calls, readEverything);
    add(u"delta-1"_s, calls, [](auto &state) { delta(state, 1); });
    add(u"delta-200"_s, calls, [](auto &state) { delta(state, 200); });
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    for (const int calls : {100'000, 1'000'000})
        addAll(calls);
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
