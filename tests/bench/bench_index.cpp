// SPDX-License-Identifier: GPL-3.0-or-later
// The index beside SQLite, asked the same of the same calls in the same run. "index" is what the window asks;
// "sqlite" is the store's own SQL, which answers while the index is being read.
#include "models/domain/querywords.h"
#include "models/index/answering.h"
#include "models/index/callbacktasks.h"
#include "models/index/daytotals.h"
#include "models/index/snapshotfile.h"
#include "models/index/snapshotwriter.h"
#include "models/index/totals.h"
#include "models/store/cachereader.h"
#include "tests/bench/benchcalls.h"
#include "tests/bench/inventor.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <malloc.h>
#include <map>
#include <numeric>

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
        , answering(profile.paths())
    {
        const size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        snapshot = writer.build(reader, never);
        bytesPerCall = double(mallinfo2().uordblks + mallinfo2().hblkhd - before) / calls;
        answering.turnTo(snapshot);
    }
    BenchProfile profile;
    IndexReader reader;
    CacheReader sql;
    SnapshotWriter writer;
    SnapshotPtr snapshot;
    Answering answering;
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

// What the window asks after a click: a choice that differs in one facet from the one before.
const QStringList clicks{u"direction:inbound status:missed,completed"_s,
                         u"direction:inbound status:completed"_s};
constexpr int shownValues = 100; ///< Of each facet.
const QTimeZone paris("Europe/Paris");

CallFilter filterOf(const QString &text)
{
    return resolved(parseQuery(text).query, fromMs(1'770'000'000'000), paris);
}

QList<CallFilter> filtersOf(const QStringList &texts)
{
    QList<CallFilter> filters;
    for (const QString &text : texts)
        filters << filterOf(text);
    return filters;
}

/// @p show does with the mask of each filter in turn what the window does.
template<typename Show> void inTurn(benchmark::State &state, const QStringList &queries, Show show)
{
    Stage &s = stage(state);
    const QList<CallFilter> filters = filtersOf(queries);
    qsizetype turn = 0;
    for (auto _ : state) {
        const CallFilter &filter = filters.at(turn++ % filters.size());
        show(s, filter, *s.answering.maskOf(filter, never));
    }
}

void listed(Stage &s, const CallFilter &filter, const FailMask &mask)
{
    benchmark::DoNotOptimize(passingIds(*s.snapshot, s.answering.orderOf(filter.sort), mask));
}

void everything(Stage &s, const CallFilter &filter, const FailMask &mask)
{
    benchmark::DoNotOptimize(
        facetsOf(*s.snapshot, mask, s.answering.minutesOf(filter.zone), facetFields(), shownValues));
    benchmark::DoNotOptimize(totalsOf(*s.snapshot, mask));
    listed(s, filter, mask);
}

void maskByIndex(benchmark::State &state)
{
    inTurn(state, clicks, [](Stage &, const CallFilter &, const FailMask &) {});
}

void clickByIndex(benchmark::State &state)
{
    inTurn(state, clicks, everything);
    state.counters["bytes_per_call"] = stage(state).bytesPerCall;
}

/// No filter and back: nothing can be left out.
void clearByIndex(benchmark::State &state)
{
    inTurn(state, {QString(), u"direction:inbound,outbound"_s}, everything);
}

void everythingBySqlite(benchmark::State &state, const QString &query)
{
    Stage &s = stage(state);
    const CallFilter filter = filterOf(query);
    for (auto _ : state) {
        for (const QueryField field : facetFields())
            benchmark::DoNotOptimize(s.sql.facet(field, filter));
        benchmark::DoNotOptimize(s.sql.totals(filter));
        benchmark::DoNotOptimize(s.sql.callIds(filter));
    }
}

/// The limit that the index is held against: each facet counted row by row, and the list, without names.
void clickByPlainLoop(benchmark::State &state)
{
    Stage &s = stage(state);
    const FailMask &mask = *s.answering.maskOf(filterOf(clicks.front()), never);
    std::vector<std::vector<int>> counts(10, std::vector<int>(s.snapshot->guests->size() + 16384));
    for (auto _ : state) {
        for (size_t number = 0; number < s.snapshot->chunks.size(); ++number) {
            const Chunk &c = *s.snapshot->chunks[number];
            const quint16 *fail = mask.rowsOf(number);
            for (quint32 i = 0; i < c.size(); ++i) {
                constexpr quint16 direction = 1, status = 2;
                if ((fail[i] & quint16(~direction)) == 0)
                    ++counts[0][kinds::directionOf(c.kind[i]) & 3];
                if ((fail[i] & quint16(~status)) == 0)
                    ++counts[1][kinds::statusOf(c.kind[i]) & 7];
                if (fail[i] != 0)
                    continue;
                ++counts[2][c.provider[i]];
                ++counts[3][c.accounts[i]];
                ++counts[4][c.line[i]];
                ++counts[5][c.staff[i]];
                ++counts[6][c.guest[i]];
                ++counts[7][c.flags[i] & 0x3fff];
                ++counts[8][c.tags[i]];
                ++counts[9][c.callback(i)];
            }
        }
        benchmark::DoNotOptimize(counts);
        benchmark::DoNotOptimize(passingIds(*s.snapshot, s.answering.orderOf({}), mask));
    }
}

/// What the machine gives: milliseconds for 256 MB.
void memoryRead(benchmark::State &state)
{
    std::vector<quint64> memory(32'000'000, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(std::accumulate(memory.begin(), memory.end(), quint64(0)));
}

void facetByIndex(benchmark::State &state, QueryField field)
{
    inTurn(state, {clicks.front()}, [field](Stage &s, const CallFilter &filter, const FailMask &mask) {
        benchmark::DoNotOptimize(
            facetsOf(*s.snapshot, mask, s.answering.minutesOf(filter.zone), {field}, shownValues));
    });
}

void facetBySqlite(benchmark::State &state, QueryField field)
{
    Stage &s = stage(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.facet(field, filterOf(clicks.front())));
}

void totalsByIndex(benchmark::State &state)
{
    inTurn(state, {clicks.front()}, [](Stage &s, const CallFilter &, const FailMask &mask) {
        benchmark::DoNotOptimize(totalsOf(*s.snapshot, mask));
    });
}

void totalsBySqlite(benchmark::State &state)
{
    Stage &s = stage(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.totals(filterOf(clicks.front())));
}

/// Who rang in vain and what became of it since yesterday: the tasks of the callback queue.
void tasksByIndex(benchmark::State &state)
{
    Stage &s = stage(state);
    const TimePoint since = fromMs(s.snapshot->chunks.back()->latest) - std::chrono::hours(24);
    for (auto _ : state)
        benchmark::DoNotOptimize(tasksIn(*s.snapshot, since));
    state.counters["tasks"] = double(tasksIn(*s.snapshot, since).size());
}

void daysByIndex(benchmark::State &state)
{
    inTurn(state, clicks, [](Stage &s, const CallFilter &, const FailMask &mask) {
        benchmark::DoNotOptimize(dayTotals(*s.snapshot, mask, paris));
    });
}

void daysBySqlite(benchmark::State &state)
{
    Stage &s = stage(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.dayCounts(filterOf(clicks.front()), paris));
}

/// The list by a column that was used before; its first use is "order".
void sortByIndex(benchmark::State &state, SortColumn column)
{
    Stage &s = stage(state);
    CallFilter filter;
    filter.sort = {column, false};
    for (auto _ : state)
        listed(s, filter, *s.answering.maskOf({}, never));
}

void orderByIndex(benchmark::State &state, SortColumn column)
{
    Stage &s = stage(state);
    const Order &newest = s.answering.orderOf({});
    for (auto _ : state)
        benchmark::DoNotOptimize(orderedBy(*s.snapshot, {column, false}, newest));
}

void sortBySqlite(benchmark::State &state, SortColumn column)
{
    Stage &s = stage(state);
    CallFilter filter;
    filter.sort = {column, false};
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.callIds(filter));
}

/// As when these words are asked for the first time.
void searchByIndex(benchmark::State &state, const QString &text)
{
    Stage &s = stage(state);
    const CallFilter filter = filterOf(text);
    for (auto _ : state) {
        Answering fresh(s.profile.paths());
        state.PauseTiming();
        fresh.turnTo(s.snapshot);
        fresh.maskOf(filterOf(u"zzzz"_s), never); // opens the file
        fresh.orderOf({});
        state.ResumeTiming();
        benchmark::DoNotOptimize(passingIds(*s.snapshot, fresh.orderOf({}), *fresh.maskOf(filter, never)));
    }
}

void searchBySqlite(benchmark::State &state, const QString &text)
{
    Stage &s = stage(state);
    const CallFilter filter = filterOf(text);
    for (auto _ : state)
        benchmark::DoNotOptimize(s.sql.callIds(filter));
}

/// Dragging a stretch of time along the chart: days, facets, figures and list each time.
void brushByIndex(benchmark::State &state, const QStringList &stretches)
{
    inTurn(state, stretches, [](Stage &s, const CallFilter &filter, const FailMask &mask) {
        benchmark::DoNotOptimize(dayTotals(*s.snapshot, mask, paris));
        everything(s, filter, mask);
    });
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

/// A start with the calls that the last session kept in a file, until the list can be given.
void startFromFile(benchmark::State &state)
{
    Stage &s = stage(state);
    const QString file = snapshotFileOf(s.profile.paths().cacheFile);
    if (!writeSnapshot(*s.snapshot, file))
        state.SkipWithError("the file could not be written");
    for (auto _ : state) {
        SnapshotWriter writer;
        const SnapshotPtr kept = readSnapshot(file, s.reader.stamp().identity);
        benchmark::DoNotOptimize(writer.resume(s.reader, kept));
    }
    state.counters["file_bytes_per_call"] = double(QFileInfo(file).size()) / double(state.range(0));
}

void keepInFile(benchmark::State &state)
{
    Stage &s = stage(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(writeSnapshot(*s.snapshot, snapshotFileOf(s.profile.paths().cacheFile)));
}

/// So many calls changed all over the years: the next snapshot, and the order of its list.
void delta(benchmark::State &state, int calls)
{
    Stage &s = stage(state);
    s.answering.orderOf({});
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const std::vector<CallId> ids = s.profile.change(calls, ++round);
        state.ResumeTiming();
        s.snapshot = s.writer.update(s.reader, ids, never);
        s.answering.turnTo(s.snapshot);
        s.answering.orderOf({});
    }
}

/// The whole page of the summary, for one of these queries after the other, as while something is dragged;
/// with the ghost of another time.
void summarise(benchmark::State &state, const QStringList &queries)
{
    Stage &s = stage(state);
    std::vector<SummaryQuestion> questions;
    for (const CallFilter &filter : filtersOf(queries)) {
        SummaryQuestion question;
        question.filter = filter;
        if (!filter.times.isEmpty())
            question.before = Range<TimePoint>{fromMs(1'672'531'200'000), fromMs(1'704'067'200'000)}; // 2023
        questions.push_back(question);
    }
    size_t turn = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(s.answering.summary(questions[turn++ % questions.size()], never));
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

template<typename Index, typename Sqlite>
void addPair(const QString &name, int calls, Index index, Sqlite sqlite)
{
    add(name + u"/index"_s, calls, index);
    add(name + u"/sqlite"_s, calls, sqlite);
}

/// One size after the other, so that each profile is made once.
void addAll(int calls)
{
    add(u"memory-read"_s, calls, memoryRead);
    add(u"plain-loop"_s, calls, clickByPlainLoop);
    add(u"mask"_s, calls, maskByIndex);
    addPair(u"click"_s, calls, clickByIndex, [](auto &s) { everythingBySqlite(s, clicks.front()); });
    addPair(u"clear"_s, calls, clearByIndex, [](auto &s) { everythingBySqlite(s, {}); });
    for (const QueryField field : facetFields()) {
        addPair(
            u"facet-"_s + operatorOf(field).word.toString(), calls,
            [=](auto &state) { facetByIndex(state, field); },
            [=](auto &state) { facetBySqlite(state, field); });
    }
    addPair(u"totals"_s, calls, totalsByIndex, totalsBySqlite);
    addPair(u"days"_s, calls, daysByIndex, daysBySqlite);
    add(u"callback-tasks"_s, calls, tasksByIndex);
    for (const auto column : {SortColumn::Guest, SortColumn::Number, SortColumn::Talk, SortColumn::Staff}) {
        addPair(
            u"sort-"_s + keyOf(column), calls, [=](auto &state) { sortByIndex(state, column); },
            [=](auto &state) { sortBySqlite(state, column); });
        add(u"order-"_s + keyOf(column), calls, [=](auto &state) { orderByIndex(state, column); });
    }
    const QList<std::pair<QString, QString>> searches{{u"prefix"_s, wordOfRank(7)},
                                                      {u"common"_s, u'"' + wordOfRank(7) + u'"'},
                                                      {u"rare"_s, wordOfRank(19'321)},
                                                      {u"phrase"_s, u"\"early check\""_s},
                                                      {u"digits"_s, u"number:4227"_s}};
    for (const auto &[name, text] : searches) {
        addPair(
            u"search-"_s + name, calls, [text = text](auto &state) { searchByIndex(state, text); },
            [text = text](auto &state) { searchBySqlite(state, text); });
    }
    add(u"brush-step"_s, calls, [](auto &state) {
        brushByIndex(state,
                     {u"after:2024-02-01 before:2025-02-01"_s, u"after:2024-02-02 before:2025-02-02"_s});
    });
    add(u"brush-jump"_s, calls, [](auto &state) {
        brushByIndex(state,
                     {u"after:2023-05-01 before:2024-05-01"_s, u"after:2025-02-01 before:2026-02-01"_s});
    });
    add(u"summary-all"_s, calls, [](auto &state) { summarise(state, {u"direction:inbound"_s, QString()}); });
    add(u"summary-brush-step"_s, calls, [](auto &state) {
        summarise(state, {u"after:2024-02-01 before:2025-02-01"_s, u"after:2024-02-02 before:2025-02-02"_s});
    });
    add(u"summary-brush-jump"_s, calls, [](auto &state) {
        summarise(state, {u"after:2023-05-01 before:2024-05-01"_s, u"after:2025-02-01 before:2026-02-01"_s});
    });
    add(u"summary-cell"_s, calls, [](auto &state) {
        summarise(state, {u"weekday:sat at:16-18"_s, u"weekday:sat at:16-19"_s});
    });
    add(u"order-anew"_s, calls, orderAnew);
    add(u"read-everything"_s, calls, readEverything);
    add(u"start-from-file"_s, calls, startFromFile);
    add(u"keep-in-file"_s, calls, keepInFile);
    add(u"delta-1"_s, calls, [](auto &state) { delta(state, 1); });
    add(u"delta-200"_s, calls, [](auto &state) { delta(state, 200); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv); // for the store that makes the profile
    benchmark::Initialize(&argc, argv);
    // Numbers of calls; 100,000 and 1,000,000 unless told.
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QByteArray(argv[i]).toInt());
    if (sizes.empty())
        sizes = {100'000, 1'000'000};
    std::for_each(sizes.begin(), sizes.end(), addAll);
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
