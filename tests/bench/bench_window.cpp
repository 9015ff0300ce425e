// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window over a profile, measured to painted.
//   bench_window PROFILE --first-paint     says when it first showed rows and counts, on standard output
//   bench_window PROFILE CALLS FILE        types, clicks, sorts, scrolls; writes what that took as JSON
//   bench_window PROFILE CALLS FILE summary   only the page of figures
#include "app/process.h"
#include "models/domain/querywords.h"
#include "models/tables/calltablemodel.h"
#include "models/tables/filterstate.h"
#include "tests/bench/eventstorm.h"
#include "tests/bench/fullsync.h"
#include "tests/bench/windowprobe.h"
#include "ui/charts/daybarsview.h"
#include "ui/language.h"
#include "ui/summary/summarypage.h"

#include <QAction>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace callboard;
using namespace callboard::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Answer = WindowProbe::Answer;

long long nanoseconds(bench::Clock::time_point time)
{
    return std::chrono::nanoseconds(time.time_since_epoch()).count();
}

int firstPaint(BenchApplication &application, const QString &profile)
{
    WindowProbe probe(application, profile);
    probe.letSettle();
    std::printf("{\"rows_ns\": %lld, \"counts_ns\": %lld, \"settled_ns\": %lld, \"rss_mb\": %.1f, "
                "\"stall_ms\": %.2f, \"calls\": %d}\n",
                nanoseconds(probe.firstRows()), nanoseconds(probe.firstCounts()),
                nanoseconds(probe.lastPaint()), memoryNow().resident,
                double(probe.watchdog().longest().length.count()) / 1000, probe.model().rowCount());
    std::fflush(stdout);
    const QString snapshot =
        profile + u"/data/cache.sqlite-index"_s; // a user has one from the second start on
    for (const QDeadlineTimer patience(30s); !QFile::exists(snapshot) && !patience.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    std::_Exit(0); // nothing else was changed
}

/// What people do, over and over, and what it took.
class Visit {
public:
    Visit(WindowProbe &probe, Figures &figures)
        : m_probe(probe)
        , m_figures(figures)
    {
    }

    void run()
    {
        typing();
        facets();
        sorting();
        timeRanges();
        scrolling();
        choosing();
        summary();
        withEvents();
        withSync();
        memory();
    }

    /// The page of figures, opened, and its charts dragged over for ten seconds each.
    void summary()
    {
        measure(u"summary-open"_s, {[this] {
                    trigger("showSummary");
                }});
        auto *page = m_probe.window().findChild<SummaryPage *>();
        drag(u"summary-drag-days"_s, *page, *page->findChild<DayBarsView *>()->viewport());
        drag(u"summary-drag-hours"_s, *page, *page->findChild<QWidget *>(u"heatPanelChart"_s));
        m_probe.watch([this] { trigger("showCalls"); });
    }

private:
    struct Times {
        std::vector<double> frame, rows, settled;
        void add(const Answer &answer)
        {
            if (answer.frame)
                frame.push_back(*answer.frame);
            if (answer.rows)
                rows.push_back(*answer.rows);
            settled.push_back(answer.settled);
        }
    };

    /// Everything in @p deeds one after the other, each awaited.
    void measure(const QString &name, const std::vector<std::function<void()>> &deeds,
                 WindowProbe::Until until = WindowProbe::Until::Settled)
    {
        Times times;
        m_probe.letSettle();
        m_probe.watchdog().reset();
        m_application.takeSlowest();
        for (const auto &deed : deeds)
            times.add(m_probe.watch(deed, until));
        report(name, times);
    }

    void report(const QString &name, const Times &times)
    {
        m_figures.add(name + u"/frame"_s, times.frame);
        m_figures.add(name + u"/rows"_s, times.rows);
        m_figures.add(name + u"/settled"_s, times.settled);
        const test::StallWatchdog &watchdog = m_probe.watchdog();
        m_figures.add(name + u"/stall"_s, double(watchdog.longest().length.count()) / 1000);
        m_figures.add(name + u"/stall-busy"_s, double(watchdog.busiest().busy.count()) / 1000);
        m_figures.add(name + u"/stalls-over-a-frame"_s, double(m_probe.watchdog().longerThanFrame().size()),
                      u"stalls"_s);
        tellSlowest(name);
    }

    /// Which events kept the loop longest.
    void tellSlowest(const QString &name)
    {
        std::vector<std::pair<double, QString>> slowest;
        for (const auto &[what, length] : m_application.takeSlowest())
            slowest.emplace_back(length, what);
        std::sort(slowest.rbegin(), slowest.rend());
        QJsonArray told;
        for (size_t i = 0; i < std::min<size_t>(5, slowest.size()); ++i)
            told.append(u"%1 ms %2"_s.arg(slowest[i].first, 0, 'f', 1).arg(slowest[i].second));
        m_figures.tell(name + u"/slowest-events"_s, told);
    }

    auto keyOf(QChar letter)
    {
        return [this, letter] {
            QTest::keyClick(&m_probe.searchBox(), letter.toLatin1());
        };
    }

    /// Letter by letter. A first letter is apart: alone it asks for no text.
    void typing()
    {
        const std::pair<const char *, const char *> searches[] = {
            {"type-common-word", "early"},      {"type-commonest-word", "guest"},
            {"type-rare-word", "zymurgy"},      {"type-phrase", "\"early check\""},
            {"type-two-words", "shower invoi"}, {"type-guest", "kelly"},
            {"type-digits", "42272001"}};
        for (const auto &[name, text] : searches)
            typing(QString::fromLatin1(name), QString::fromLatin1(text));
        clearing();
    }

    void typing(const QString &name, const QString &text)
    {
        Times times, clears;
        m_probe.letSettle();
        m_probe.watchdog().reset();
        m_application.takeSlowest();
        const int rounds = (leastRepeats + int(text.size()) - 1) / int(text.size());
        for (int round = 0; round < rounds; ++round) {
            bool isFirst = true;
            for (const QChar letter : text) {
                const Answer answer = m_probe.watch(keyOf(letter));
                (isFirst ? m_firstLetters : times).add(answer);
                isFirst = isFirst && !letter.isLetterOrNumber();
            }
            clears.add(m_probe.watch([this] { clear(); }));
        }
        report(name, times);
        m_clears.settled.insert(m_clears.settled.end(), clears.settled.begin(), clears.settled.end());
        m_clears.rows.insert(m_clears.rows.end(), clears.rows.begin(), clears.rows.end());
    }

    /// A first Escape may close a list under the box.
    void clear()
    {
        const auto *box = qobject_cast<const QLineEdit *>(&m_probe.searchBox());
        for (int press = 0; press < 3 && box && !box->text().isEmpty(); ++press)
            QTest::keyClick(&m_probe.searchBox(), Qt::Key_Escape);
    }

    void clearing()
    {
        m_figures.add(u"type-first-letter/rows"_s, m_firstLetters.rows);
        m_figures.add(u"type-first-letter/settled"_s, m_firstLetters.settled);
        m_figures.add(u"clear-text/rows"_s, m_clears.rows);
        m_figures.add(u"clear-text/settled"_s, m_clears.settled);
    }

    /// Each click adds or takes away one value.
    void facets()
    {
        std::vector<std::function<void()>> deeds;
        const std::pair<QueryField, QStringList> clicks[] = {
            {QueryField::Status, {u"missed"_s}},
            {QueryField::Direction, {u"inbound"_s}},
            {QueryField::Provider, {u"twilio"_s}},
            {QueryField::Has, {u"notes"_s}},
            {QueryField::Line, {u"+33142272003"_s}},
            {QueryField::Line, {}},
            {QueryField::Has, {}},
            {QueryField::Status, {u"missed"_s, u"voicemail"_s}},
            {QueryField::Provider, {}},
            {QueryField::Direction, {}},
            {QueryField::Status, {}}};
        for (int round = 0; round < 3; ++round) {
            for (const auto &click : clicks)
                deeds.push_back([this, click] { filter().setValues(click.first, click.second); });
        }
        measure(u"facet-click"_s, deeds);
    }

    /// By every column, up and down; the first time of a column is apart.
    void sorting()
    {
        std::vector<std::function<void()>> first, later;
        for (int round = 0; round < 3; ++round) {
            for (int column = 0; column < CallTableModel::columns; ++column) {
                if (!CallTableModel::sortColumnOf(CallTableModel::Column(column)))
                    continue;
                for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    auto deed = [this, column, order] {
                        m_probe.table().horizontalHeader()->setSortIndicator(column, order);
                    };
                    (round == 0 && order == Qt::AscendingOrder ? first : later).push_back(deed);
                }
            }
        }
        measure(u"sort-first-time"_s, first);
        measure(u"sort"_s, later);
        m_probe.watch([this] { filter().setSort(Sort{}); });
    }

    /// A month pushed along the years, a day at a time, and jumps: what a brush asks for.
    void timeRanges()
    {
        std::vector<std::function<void()>> steps, jumps;
        const QDate start(2024, 3, 1);
        for (int day = 0; day < leastRepeats; ++day)
            steps.push_back([this, day, start] {
                filter().setDayRange({start.addDays(day), start.addDays(day + 30)});
            });
        for (int jump = 0; jump < leastRepeats; ++jump)
            jumps.push_back([this, jump, start] {
                const QDate from = start.addDays(jump * 97 % 600);
                filter().setDayRange({from, from.addDays(jump % 2 == 0 ? 300 : 7)});
            });
        measure(u"time-range-step"_s, steps);
        measure(u"time-range-jump"_s, jumps);
        m_probe.watch([this] { filter().clear(); });
    }

    void wheel()
    {
        QWidget *viewport = m_probe.table().viewport();
        const QPointF middle = viewport->rect().center();
        QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }

    void jump()
    {
        QScrollBar *bar = m_probe.table().verticalScrollBar();
        bar->setValue(int(m_random() % quint32(std::max(1, bar->maximum()))));
    }

    void scrolling()
    {
        measure(u"scroll-wheel"_s, std::vector<std::function<void()>>(100, [this] { wheel(); }),
                WindowProbe::Until::RowsShown);
        measure(u"scroll-jump"_s, std::vector<std::function<void()>>(100, [this] { jump(); }),
                WindowProbe::Until::RowsShown);
    }

    void choosing()
    {
        measure(u"choose-next-call"_s, std::vector<std::function<void()>>(leastRepeats, [this] {
                    QTest::keyClick(&m_probe.table(), Qt::Key_Down);
                }));
    }

    void trigger(const char *action)
    {
        m_probe.window().findChild<QAction *>(QLatin1StringView(action))->trigger();
    }

    /// To and fro with the button down. /answer: from a move until all figures show it, or what came after
    /// it.
    void drag(const QString &name, SummaryPage &page, QWidget &chart)
    {
        m_probe.letSettle();
        std::optional<bench::Clock::time_point> asked;
        std::vector<double> answers;
        const auto heard = QObject::connect(&page.board(), &SummaryBoard::changed, [&] {
            if (asked)
                answers.push_back(milliseconds(bench::Clock::now() - *asked));
            asked.reset();
        });
        const int margin = chart.width() / 8, way = chart.width() - 2 * margin;
        const auto placeAt = [&](int step) {
            const int turn = step % (2 * way);
            return QPoint(margin + (turn < way ? turn : 2 * way - turn), chart.height() / 2);
        };
        const auto moved = QObject::connect(&filter(), &FilterState::changed, [at = &asked] {
            if (!*at)
                *at = bench::Clock::now();
        });
        QTest::mousePress(&chart, Qt::LeftButton, {}, placeAt(0));
        m_probe.watchdog().reset();
        m_application.takeSlowest();
        int step = 0;
        for (const QDeadlineTimer end(10s); !end.hasExpired(); QTest::qWait(8)) {
            step += 5;
            QTest::mouseMove(&chart, placeAt(step));
        }
        report(name, {});
        m_figures.add(name + u"/answer"_s, answers);
        m_figures.add(name + u"/answers"_s, double(answers.size()) / 10, u"answers/s"_s);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, placeAt(step));
        QObject::disconnect(heard);
        QObject::disconnect(moved);
        m_probe.watch([this] { filter().clear(); });
    }

    /// Two things at once: events faster than any vendor sends them, and somebody who types.
    void withEvents()
    {
        m_probe.watch([this] { m_probe.table().scrollToTop(); });
        EventStorm storm(m_probe.store(), AccountId{1}, SystemClock().now());
        m_probe.watchdog().reset();
        m_application.takeSlowest();
        const auto start = bench::Clock::now();
        storm.start();
        Times keys;
        while (!storm.isFinished()) {
            for (const QChar letter : u"early"_s)
                keys.add(m_probe.watch(keyOf(letter), WindowProbe::Until::RowsShown));
            m_probe.watch([this] { clear(); }, WindowProbe::Until::RowsShown);
        }
        const double seconds = milliseconds(bench::Clock::now() - start) / 1000;
        m_figures.add(u"with-events/told"_s, storm.told() / seconds, u"events/s"_s);
        m_figures.add(u"with-events/keystroke/rows"_s, keys.rows);
        report(u"with-events"_s, {});
    }

    /// Two things at once: a sync that writes as fast as it can, and somebody who works.
    void withSync()
    {
        m_probe.watch([this] { m_probe.table().scrollToTop(); });
        auto sync = std::make_unique<FullSync>(m_probe.store(), AccountId{1}, 40'000);
        m_probe.watchdog().reset();
        m_application.takeSlowest();
        const auto start = bench::Clock::now();
        sync->start();
        Times keys, clicks, scrolls;
        for (int round = 0; round < 6; ++round) {
            for (const QChar letter : u"early"_s)
                keys.add(m_probe.watch(keyOf(letter), WindowProbe::Until::RowsShown));
            m_probe.watch([this] { clear(); }, WindowProbe::Until::RowsShown);
            for (const auto &values : {QStringList{u"missed"_s}, QStringList()})
                clicks.add(m_probe.watch([&] { filter().setValues(QueryField::Status, values); },
                                         WindowProbe::Until::RowsShown));
            for (int i = 0; i < 10; ++i)
                scrolls.add(
                    m_probe.watch([&] { i % 2 == 0 ? wheel() : jump(); }, WindowProbe::Until::RowsShown));
        }
        const double seconds = milliseconds(bench::Clock::now() - start) / 1000;
        m_figures.add(u"with-sync/stored"_s, sync->stored() / seconds, u"calls/s"_s);
        m_figures.add(u"with-sync/keystroke/rows"_s, keys.rows);
        m_figures.add(u"with-sync/facet-click/rows"_s, clicks.rows);
        m_figures.add(u"with-sync/scroll/frame"_s, scrolls.frame);
        m_figures.add(u"with-sync/scroll/rows"_s, scrolls.rows);
        report(u"with-sync"_s, {});
        sync.reset();
        compareWithStore();
    }

    /// After all that: no row lost, none doubled.
    void compareWithStore()
    {
        m_probe.watch([this] { filter().clear(); });
        auto asking = m_probe.store().callIds(filter().filter());
        std::vector<CallId> wanted = QCoro::waitFor(std::move(asking)).value();
        std::vector<CallId> shown;
        for (int row = 0; row < m_probe.model().rowCount(); ++row)
            shown.push_back(m_probe.model().idAt(row));
        m_figures.tell(u"with-sync/rows-in-window"_s, qint64(shown.size()));
        m_figures.tell(u"with-sync/rows-in-store"_s, qint64(wanted.size()));
        std::sort(shown.begin(), shown.end());
        std::sort(wanted.begin(), wanted.end());
        m_figures.tell(u"with-sync/same-rows"_s, shown == wanted);
    }

    void memory()
    {
        const Memory now = memoryNow();
        m_figures.add(u"memory/resident"_s, now.resident, u"MB"_s);
        m_figures.add(u"memory/own"_s, now.own, u"MB"_s);
    }

    FilterState &filter() { return m_probe.window().filter(); }

    static constexpr int leastRepeats = 30;

    WindowProbe &m_probe;
    Figures &m_figures;
    BenchApplication &m_application = static_cast<BenchApplication &>(*qApp);
    Times m_clears;
    Times m_firstLetters;
    std::mt19937 m_random{1};
};

/// Says when all is painted, then lets nothing happen until it is ended: tests/bench/idle.py looks on.
int stayIdle(BenchApplication &application, const QString &profile, bool hidden)
{
    WindowProbe probe(application, profile);
    probe.letSettle();
    probe.watchdog().stop();
    if (hidden)
        probe.window().hide();
    std::printf("{\"settled\": true}\n");
    std::fflush(stdout);
    return QApplication::exec();
}

int visit(BenchApplication &application, const QString &profile, int calls, const QString &file,
          bool onlySummary)
{
    Figures figures(u"window"_s, calls);
    WindowProbe probe(application, profile);
    probe.letSettle();
    const Memory atStart = memoryNow();
    figures.add(u"memory/resident-at-start"_s, atStart.resident, u"MB"_s);
    figures.add(u"memory/own-at-start"_s, atStart.own, u"MB"_s);
    Visit visit(probe, figures);
    onlySummary ? visit.summary() : visit.run();
    figures.tell(u"platform"_s, QGuiApplication::platformName());
    const bool written = figures.write(file);
    std::fflush(nullptr);
    std::_Exit(written ? 0 : 1); // the profile is thrown away: closing well would measure nothing
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    useUtf8();
    QCoreApplication::setApplicationName(u"callboard"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    BenchApplication application(argc, argv);
    installLanguage(application, QLocale());
    QApplication::setCursorFlashTime(0);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[2] == u"--first-paint")
        return firstPaint(application, words[1]);
    if (words.size() == 3 && words[2].startsWith(u"--idle"))
        return stayIdle(application, words[1], words[2] == u"--idle-hidden");
    const bool onlySummary = words.value(4) == u"summary";
    if (words.size() != (onlySummary ? 5 : 4))
        return 2;
    return visit(application, words[1], words[2].toInt(), words[3], onlySummary);
}
