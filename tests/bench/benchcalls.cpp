// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcalls.h"

#include "models/store/callrows.h"
#include "models/store/factscbor.h"
#include "models/store/fulltext.h"
#include "models/store/migrations.h"
#include "models/store/neighbourhood.h"
#include "models/store/packing.h"
#include "tests/bench/inventor.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace callboard::bench {

namespace {

const TimePoint seenAt = fromMs(1'780'000'000'000);

/// A call of one record, as merging would make it.
Call callOf(const Record &record, int number, const QList<Account> &accounts)
{
    Call call;
    static_cast<CallFacts &>(call) = record.facts;
    call.carrierIds.clear();
    call.id = CallId(number + 1);
    for (Recording &recording : call.recordings)
        recording.record = record.ref;
    call.records << RecordInfo{.ref = record.ref,
                               .provider = accounts[int(record.ref.account) - 1].provider,
                               .providerCallSid = record.facts.providerCallSid,
                               .seenAt = seenAt};
    return call;
}

/// What joining and merging look at, without the text that calls and full text hold already.
CallFacts shortFacts(CallFacts facts)
{
    for (QString *text : {&facts.summary, &facts.transcript, &facts.notes})
        *text = QString();
    return facts;
}

class BulkWriter {
public:
    BulkWriter(Database &db)
        : m_db(db)
        , m_near(db, m_none, Neighbourhood::Accounts::Several)
    {
    }

    void insert(const Record &record, int number)
    {
        const Call call = callOf(record, number, m_accounts);
        insertCall(m_db, call, false);
        addToSearch(m_db, call.id, searchTextOf(call));
        insertRecord(record, call.id);
    }

private:
    void insertRecord(const Record &record, CallId id)
    {
        execute(
            m_db,
            "INSERT INTO records (id, account_id, provider_call_id, call_id, provider_call_sid, fingerprint, "
            "seen_at, body) VALUES (?, ?, ?, ?, ?, x'', ?, ?)",
            id, record.ref.account, record.ref.providerCallId, id, record.facts.providerCallSid, seenAt,
            packed({encodeFacts(shortFacts(record.facts)), {}}));
        m_near.enter(qint64(id), joinFactsOf(record.ref, record.facts, false));
    }

    Database &m_db;
    Decisions m_none;
    Neighbourhood m_near;
    QList<Account> m_accounts = benchAccounts();
};

/// Nobody needs this file when the machine stops half way.
void doWithoutSafety(Database &db)
{
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    db.execute("PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
}

void makeTables(const StorePaths &paths)
{
    const SystemClock clock;
    auto store = Store::open(paths, clock).value();
    for (const Account &account : benchAccounts()) {
        auto added = store->addAccount(account);
        QCoro::waitFor(std::move(added)).value();
    }
}

} // namespace

QList<Account> benchAccounts()
{
    QList<Account> accounts;
    for (const auto &[name, provider] : {std::pair{u"Hotel"_s, Provider::Escapelife},
                                         {u"Annexe"_s, Provider::Escapelife},
                                         {u"Switchboard"_s, Provider::Twilio}}) {
        Account account;
        account.provider = provider;
        account.name = name;
        account.baseUrl = QUrl(u"https://api.example.org"_s);
        account.secret = {SecretPlace::Kind::Session, {}};
        accounts << account;
    }
    return accounts;
}

BenchProfile::BenchProfile(int calls)
    : m_folder(std::make_unique<QTemporaryDir>())
    , m_paths{m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"desk.sqlite"_s)}
    , m_calls(calls)
{
    fill();
}

BenchProfile::BenchProfile(int calls, const QString &folder)
    : m_paths{folder + u"/data/cache.sqlite"_s, folder + u"/data/desk.sqlite"_s}
    , m_calls(calls)
{
    if (isWhole())
        return;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder + u"/data"_s);
    fill();
}

bool BenchProfile::isWhole() const
{
    if (!QFile::exists(m_paths.cacheFile))
        return false;
    try {
        Database db(m_paths.cacheFile, {.access = Access::Read});
        SqlQuery row(db, "SELECT value FROM meta WHERE key = 'bench_calls'");
        return row.next() && row.integer(0) == m_calls && schemaVersion(db) == cacheSchema().version();
    } catch (const DatabaseError &) {
        return false;
    }
}

void BenchProfile::fill()
{
    makeTables(m_paths);
    Database db(m_paths.cacheFile, {.cacheKiB = 1024 * 1024});
    doWithoutSafety(db);
    Inventor inventor(m_calls);
    BulkWriter writer(db);
    db.execute("BEGIN");
    for (int number = 0; number < m_calls; ++number)
        writer.insert(inventor.record(number), number);
    for (const auto &[key, value] : {std::pair{u"next_call"_s, m_calls + 1}, {u"bench_calls"_s, m_calls}})
        execute(db, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, value);
    db.execute("COMMIT");
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
