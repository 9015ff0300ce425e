// SPDX-License-Identifier: GPL-3.0-or-later
// A desk for hours: calls ring and are told by events, notes are typed, guests come, the line is bad, the
// computer sleeps, clocks change, an account goes and comes back. SOAK_HOURS: how many hours (1);
// SOAK_SEED: another day. What it holds is looked at every 20 minutes.
#include "tests/soak/soakhouse.h"
#include "tests/soak/vitals.h"
#include "tests/support/figures.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The night in which clocks go back in Paris is in the middle of 24 hours.
const TimePoint beginning = fromIso(u"2026-10-24T12:00:00Z").value();

constexpr int minutesPerSpan = 20; ///< Between two looks at what is held.
constexpr int spansPerHour = 60 / minutesPerSpan;

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// What happened so far.
struct Done {
    int minutes = 0;
    int calls = 0;
    int edits = 0;
    int guests = 0;
    int suspends = 0;
    int reconnects = 0;
    int refusals = 0; ///< Runs that ended with an error.
};

class Day {
public:
    Day(SoakHouse &house, quint32 seed)
        : m_house(house)
        , m_random(seed)
    {
    }

    /// Of so many minutes; @p number counts from 0.
    void span(int number)
    {
        for (int minute = 0; minute < minutesPerSpan; ++minute)
            this->minute(minute);
        if (number % 3 == 1)
            reconnect();
        if (number % 3 == 2)
            sleep();
        m_house.setFaults({});
        m_house.settle();
    }
    const Done &done() const { return m_done; }

private:
    int below(int end) { return int(std::uniform_int_distribution<int>(0, end - 1)(m_random)); }

    void minute(int minute)
    {
        m_house.advance(60s);
        ++m_done.minutes;
        if (below(2) == 0)
            ring();
        if (below(2) == 0)
            type();
        if (below(6) == 0)
            welcome();
        if (minute % 10 == 3)
            disturb();
        if (minute % 10 == 6)
            m_house.setFaults({});
        if (minute % 10 == 0)
            look();
        for (const SyncReport &report : m_house.sync())
            m_done.refusals += report.error ? 1 : 0;
    }
    void ring()
    {
        const int calls = 1 + below(3);
        m_house.ring(calls, below(2) == 0);
        m_done.calls += calls;
    }
    void disturb()
    {
        static const QStringList faults{u"reset@0.2,truncate@0.1"_s,
                                        u"503@0.3"_s,
                                        u"html@0.2,json@0.1"_s,
                                        u"429=0@0.3"_s,
                                        u"drop@0.2"_s,
                                        u"empty@0.1,500@0.2"_s,
                                        u"nodata@0.3"_s,
                                        u"item@0.2,shape@0.1"_s,
                                        u"reset@1"_s};
        m_house.setFaults(faults.at(below(int(faults.size()))));
    }
    /// Somebody adds a word to the notes of one of the newest calls.
    void type()
    {
        CallFilter newest;
        const std::vector<CallId> ids = QCoro::waitFor(m_house.store().firstIds(newest, 40)).value();
        if (ids.empty())
            return;
        const Result<Call> call =
            QCoro::waitFor(m_house.store().call(ids.at(size_t(below(int(ids.size()))))));
        if (!call || call->isDeleted() || call->notes.size() > 300)
            return;
        const QString after = u"%1 soak%2"_s.arg(call->notes).arg(m_done.edits).trimmed();
        if (QCoro::waitFor(m_house.store().saveEdit({call->ref(), Field::Notes, call->notes, after})))
            ++m_done.edits;
    }
    /// A guest comes, is changed, or is removed again, so that the directory stays about as large.
    void welcome()
    {
        GuestBook &book = m_house.store().guestBook();
        Guest guest;
        guest.name = u"Guest %1"_s.arg(m_done.guests);
        guest.numbers << u"+3361200%1"_s.arg(m_done.guests, 4, 10, QLatin1Char('0'));
        const Result<Guest> saved = QCoro::waitFor(book.save(guest));
        if (saved)
            m_guests << saved->id;
        if (m_guests.size() > 5)
            QCoro::waitFor(book.remove(m_guests.takeFirst()));
        ++m_done.guests;
    }
    /// What the window asks for, in the time zone that the property has by then.
    void look()
    {
        static const QList<QByteArray> zones{"Europe/Paris", "America/New_York", "Asia/Kathmandu"};
        const QTimeZone zone(zones.at(m_done.minutes / 180 % zones.size()));
        m_house.rest();
        QCoro::waitFor(m_house.source().totals({}));
        QCoro::waitFor(m_house.source().dayCounts({}, zone));
        QCoro::waitFor(m_house.source().facets({}));
        QCoro::waitFor(m_house.source().callIds({}));
    }
    /// The lid is closed: for a while nothing happens here, and everything there.
    void sleep()
    {
        m_house.ring(5, false);
        m_done.calls += 5;
        m_house.advance(std::chrono::minutes(7 + below(40)));
        ++m_done.suspends;
    }
    void reconnect()
    {
        const QList<Provider> providers = m_house.providers();
        m_house.setFaults({});
        m_house.settle(); // what was typed has gone out
        m_house.reconnect(providers.at(m_done.reconnects % providers.size()));
        ++m_done.reconnects;
    }

    SoakHouse &m_house;
    std::mt19937 m_random;
    Done m_done;
    QList<GuestId> m_guests;
};

/// What may be held since the desk was warm, and why:
/// – memory: 8 MiB for what allocators keep in pieces, and 8 KiB for each call (a row of the index with its
///   words, and what SQLite keeps of the pages it lies on); never with the number of hours;
/// – handles and threads: a connection each that a server has not closed yet, and pools of threads that are
///   filled by then; nothing else stays open;
/// – files: what nine systems say about a call, its texts and their index: 48 KiB; 4 KiB for an edit and
///   its history; the logs as far as one goes before it is written into its file (16,000 pages of 4 KiB)
///   and one more page of calls.
QString growth(const Vitals &warm, const Vitals &now, const Done &before, const Done &done)
{
    const qint64 calls = done.calls - before.calls;
    const qint64 edits = done.edits - before.edits + 4 * (done.guests - before.guests);
    const auto grew = [](const QString &what, qint64 from, qint64 to, qint64 may) {
        return to <= from + may
            ? QString()
            : u"%1 went from %2 to %3, more than %4 further"_s.arg(what).arg(from).arg(to).arg(may);
    };
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const qint64 keptBack = 1024 * 1024 * 1024; // of what was given back, for the sanitizer to look at
#else
    const qint64 keptBack = 0;
#endif
    QStringList all{grew(u"memory"_s, warm.memory, now.memory, keptBack + 8 * 1024 * 1024 + 8 * 1024 * calls),
                    grew(u"handles"_s, warm.handles, now.handles, 9),
                    grew(u"threads"_s, warm.threads, now.threads, 4),
                    grew(u"the cache"_s, warm.cache, now.cache, 1024 * 1024 + 48 * 1024 * calls),
                    grew(u"the desk"_s, warm.desk, now.desk, 256 * 1024 + 4 * 1024 * edits),
                    grew(u"the logs"_s, 0, now.logs, 72 * 1024 * 1024)};
    all.removeAll(QString());
    return all.join(u"; ");
}

} // namespace

class SoakTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hoursLeaveNothingBehind();
};

void SoakTest::hoursLeaveNothingBehind()
{
    QTest::failOnWarning(QRegularExpression(u"The sync engine ends while it works"_s));
    const int hours = numberFrom("SOAK_HOURS", 1);
    const SandboxProcess sandbox({u"--calls"_s, u"300"_s, u"--seed"_s, u"7"_s, u"--now"_s, toIso(beginning)});
    QVERIFY(sandbox.isReady());
    SoakHouse house(sandbox, beginning);
    house.settle();
    QCOMPARE(house.difference(), QString());
    Day day(house, quint32(numberFrom("SOAK_SEED", 1)));
    // Warm: caches are full, pools have their threads, and in a day each account was connected anew once.
    const int spans = hours * spansPerHour;
    const int warmUp = std::clamp(spans * 3 / 8, 1, spansPerHour * int(allProviders().size()));
    Vitals warm;
    Done before;
    for (int span = 0; span < spans; ++span) {
        day.span(span);
        const Vitals now = house.vitals();
        qInfo("minute %d: %s", (span + 1) * minutesPerSpan, qPrintable(now.toString()));
        if (span + 1 == warmUp) {
            warm = now;
            before = day.done();
        } else if (span >= warmUp) {
            const QString grown = growth(warm, now, before, day.done());
            QVERIFY2(grown.isEmpty(), qPrintable(grown));
        }
    }
    house.settle();
    for (const SyncReport &report : house.sync({.full = true}))
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    house.settle();
    QCOMPARE(house.difference(), QString());
    QCOMPARE(QCoro::waitFor(house.store().health()).value().integrity, u"ok"_s);
    const Vitals end = house.vitals();
    const ReceiverCounters events = house.receiver().counters();
    QVERIFY(events.accepted > 0);
    house.stop();
    const Done &done = day.done();
    qInfo("%d minutes, %d calls, %d edits, %d guests, %d events, %lld requests of which %lld met a fault, %d "
          "failed runs, %d suspends, %d accounts connected anew; since it was warm %+lld KiB of memory, %+d "
          "handles, %+lld KiB of cache for %d calls",
          done.minutes, done.calls, done.edits, done.guests, events.accepted, house.requests(),
          house.faults(), done.refusals, done.suspends, done.reconnects, (end.memory - warm.memory) / 1024,
          end.handles - warm.handles, (end.cache - warm.cache) / 1024, done.calls - before.calls);
    QVERIFY(house.faults() > 0);
    recordFigure("soak_hours", hours);
    recordFigure("calls", done.calls);
    recordFigure("edits", done.edits);
    recordFigure("events", events.accepted);
    recordFigure("requests", house.requests());
    recordFigure("faults", house.faults());
    recordFigure("suspends", done.suspends);
    recordFigure("reconnects", done.reconnects);
    setFigure("memory_growth_kib", (end.memory - warm.memory) / 1024);
    setFigure("handle_growth", end.handles - warm.handles);
    setFigure("cache_growth_kib", (end.cache - warm.cache) / 1024);
    setFigure("memory_kib", end.memory / 1024);
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet("SOAK_HOURS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // a day takes its time
    QCoreApplication app(argc, argv);
    SoakTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_soak.moc"
