// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcalls.h"

#include "models/store/database.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace callboard::bench {

namespace {

constexpr qint64 begin = 1'680'000'000'000;
constexpr qint64 threeYears = qint64(3) * 365 * 86'400'000;

class Inventor {
public:
    explicit Inventor(int calls)
        : m_calls(calls)
    {
    }

    void insert(Database &db, int number)
    {
        static const QByteArray sql =
            "INSERT INTO calls (id, account_id, provider_call_id, direction, status, started_at, "
            "ring_seconds, "
            "talk_seconds, duration_seconds, start_derived, has_recording, has_transcript, has_summary, "
            "has_notes, has_action_items, pending, deleted, hidden, record_count, provider, from_number, "
            "to_number, staff_id, staff_name, guest_id, guest_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, "
            "?, "
            "1, ?, 0, 0, 0, 0, 1, ?, ?, ?, ?, ?, ?, ?)";
        const bool outbound = below(100) < 35;
        const int status = statuses[below(std::size(statuses))];
        const bool answered = status == int(CallStatus::Completed);
        const int guest = below(200'000);
        const bool known = below(100) < 70;
        const QString line = u"+3314227%1"_s.arg(2000 + below(12));
        const QString remote = u"+336%1"_s.arg(10'000'000 + guest * 17);
        const int staff = below(80);
        SqlQuery row(db, sql);
        row.bind(number + 1).bind(1 + below(3)).bind(u"cal_%1"_s.arg(number));
        row.bind(outbound ? 2 : 1).bind(status);
        row.bind(begin + threeYears / m_calls * number + below(3'600'000));
        row.bind(below(40));
        const std::optional<Seconds> talk = answered ? std::optional(Seconds(below(900))) : std::nullopt;
        row.bind(talk).bind(talk);
        row.bind(answered).bind(below(100) < 30).bind(below(100) < 20);
        row.bind(providers[below(std::size(providers))]);
        row.bind(outbound ? line : remote).bind(outbound ? remote : line);
        row.bind(answered ? u"stf_%1"_s.arg(staff) : QString());
        row.bind(answered ? u"Person %1"_s.arg(staff) : QString());
        row.bind(known ? u"gst_%1"_s.arg(guest) : QString());
        const QString name = known ? u"%1 Guest%2"_s.arg(QChar(u'A' + guest % 26)).arg(guest) : QString();
        row.bind(name);
        row.execute();
        insertText(db, number, name, line + u' ' + remote);
    }

private:
    static constexpr int statuses[] = {3, 3, 3, 3, 3, 3, 4, 4, 5, 6};
    const QString providers[7] = {u"twilio"_s,   u"phone-inc"_s, u"aircall"_s, u"ringcentral"_s,
                                  u"skipcall"_s, u"quo"_s,       u"manual"_s};

    int below(size_t limit) { return int(m_random() % limit); }

    /// Few words are frequent, most are rare, as in people's language.
    QString word()
    {
        const double u = double(m_random()) / double(std::mt19937::max());
        return u"word%1"_s.arg(int(std::pow(20'000.0, u)));
    }

    void insertText(Database &db, int number, const QString &guest, const QString &numbers)
    {
        QString summary;
        for (int i = 0; i < 20; ++i)
            summary += word() + u' ';
        SqlQuery row(db,
                     "INSERT INTO call_search (rowid, guest, numbers, summary, notes, transcript) VALUES "
                     "(?, ?, ?, ?, NULL, NULL)");
        row.bind(number + 1).bind(guest).bind(numbers).bind(summary);
        row.execute();
    }

    std::mt19937 m_random{42};
    int m_calls;
};

} // namespace

BenchProfile::BenchProfile(int calls)
    : m_paths{m_folder.filePath(u"cache.sqlite"_s), m_folder.filePath(u"desk.sqlite"_s)}
    , m_calls(calls)
{
    const SystemClock clock;
    Store::open(m_paths, clock).value(); // makes the tables
    Database db(m_paths.cacheFile, {.cacheKiB = 64 * 1024, .autoCheckpointPages = 4000});
    Inventor inventor(calls);
    Transaction all(db);
    for (int number = 0; number < calls; ++number)
        inventor.insert(db, number);
    all.commit();
    db.checkpointBeforeClosing();
}

std::vector<CallId> BenchProfile::change(int count, int first)
{
    Database db(m_paths.cacheFile, {});
    std::vector<CallId> ids;
    Transaction all(db);
    for (int i = 0; i < count; ++i) {
        const int id = (first + i * (m_calls / count)) % m_calls + 1;
        execute(db, "UPDATE calls SET status = 7 - status WHERE id = ? AND status IN (3, 4)", id);
        ids.push_back(CallId(id));
    }
    all.commit();
    return ids;
}

} // namespace callboard::bench
