// SPDX-License-Identifier: GPL-3.0-or-later
// One real call, one row: how records find each other in the cache, and what the user decides about it.
#include "tests/store/bench.h"

#include <algorithm>
#include <random>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RecordRef ref(Provider account, const QString &id)
{
    return {AccountId{qint64(account)}, id};
}

/// A record of the account that has its provider's number for id.
RecordBuilder recordOf(Provider account, const QString &id)
{
    return RecordBuilder(id, AccountId{qint64(account)}).provider({});
}

RecordBuilder named(Provider account, const QString &id, const QString &carrierId)
{
    return recordOf(account, id).with(&CallFacts::carrierIds, QStringList{carrierId});
}

/// All nine accounts, one of each provider.
void addAccounts(Desk &desk)
{
    for (Provider provider : allProviders())
        got(desk.addAccount(test::account(keyOf(provider), provider)));
}

void apply(CacheWriter &cache, const Record &record)
{
    got(cache.applyPage(writeOf({record})));
}

/// In pages of several accounts' records, as they come.
void applyAll(CacheWriter &cache, const QList<Record> &records)
{
    constexpr int pageSize = 40;
    for (qsizetype i = 0; i < records.size(); i += pageSize) {
        QMap<AccountId, QList<Record>> pages;
        for (const Record &record : records.mid(i, pageSize))
            pages[record.ref.account] << record;
        for (const QList<Record> &page : std::as_const(pages))
            got(cache.applyPage(writeOf(page)));
    }
}

/// What nine systems say about a few hundred real calls, in no order: all that a carrier knows is told with
/// its names, the rest by numbers and times that differ by seconds.
class NineAccounts {
public:
    explicit NineAccounts(int calls)
    {
        for (int i = 0; i < calls; ++i)
            addCall(i);
        shuffle();
    }
    void shuffle() { std::shuffle(records.begin(), records.end(), m_random); }

    QList<Record> records;

private:
    int below(int n) { return int(m_random() % unsigned(n)); }

    void addCall(int i)
    {
        const QString sid = u"CA%1"_s.arg(i);
        const QString guest = below(8) == 0 ? u"withheld"_s : u"+3361234567%1"_s.arg(below(6));
        m_inbound = below(3) > 0;
        m_from = m_inbound ? guest : u"+13055550100"_s;
        m_to = m_inbound ? u"+13055550100"_s : guest;
        m_start = at("2026-03-16T08:00:00Z") + std::chrono::seconds(120 * i + below(30));
        m_length = Seconds(20 + below(80));
        add(Provider::Escapelife, i, i % 3 == 0 ? u"twilio:"_s + sid : QString());
        if (i % 3 == 0)
            addTwilio(i, sid);
        else if (i % 3 == 1)
            add(Provider::Aircall, i, u"aircall:%1"_s.arg(i));
        else
            add(i % 2 ? Provider::RingCentral : Provider::Quo, i, u"own:%1"_s.arg(i));
        if (i % 4 == 0)
            add(Provider::PhoneInc, i, {});
        if (i % 5 == 0)
            add(Provider::BlueRockTel, i, {});
    }

    void addTwilio(int i, const QString &sid)
    {
        add(Provider::Twilio, i, u"twilio:"_s + sid);
        add(Provider::Skipcall, i, u"twilio:%1-leg"_s.arg(sid)); // it knows the leg only
        if (!m_inbound)
            add(Provider::Sunset, i, u"twilio:"_s + sid);
        Record leg = named(Provider::Twilio, u"leg %1"_s.arg(i), u"twilio:%1-leg"_s.arg(sid))
                         .provider(u"twilio"_s)
                         .outbound()
                         .from(m_to)
                         .to(u"client:alex"_s)
                         .at(m_start + 9s)
                         .with(&CallFacts::parentCallSid, sid);
        records << leg;
    }

    void add(Provider account, int i, const QString &name)
    {
        RecordBuilder record = recordOf(account, u"call %1"_s.arg(i));
        record.from(m_from)
            .to(m_to)
            .at(m_start + std::chrono::seconds(below(3)))
            .summary(u"call %1"_s.arg(i));
        record.with(&CallFacts::startDerived, account == Provider::Escapelife);
        record.with(&CallFacts::talk, std::optional(m_length));
        if (!m_inbound)
            record.outbound();
        if (account == Provider::Twilio)
            record.provider(u"twilio"_s);
        if (!name.isNull())
            record.with(&CallFacts::carrierIds, QStringList{name});
        records << record;
    }

    std::mt19937 m_random{11};
    bool m_inbound = true;
    QString m_from;
    QString m_to;
    TimePoint m_start{};
    Seconds m_length{};
};

/// Which records are in one call, as text, whatever the call's id.
QStringList partition(Database &cache)
{
    QMap<qint64, QStringList> calls;
    SqlQuery row(cache, "SELECT call_id, account_id || ':' || provider_call_id FROM records ORDER BY 2");
    while (row.next())
        calls[row.integer(0)] << row.text(1);
    QStringList result;
    for (const QStringList &records : std::as_const(calls))
        result << records.join(u' ');
    result.sort();
    return result;
}

qint64 count(Database &db, const char *sql)
{
    SqlQuery row(db, sql);
    return row.next() ? row.integer(0) : -1;
}

/// Nothing points into the void, and the full text has exactly the rows of the calls.
void checkSoundness(Database &cache)
{
    QCOMPARE(integrityOf(cache), u"ok"_s);
    execute(cache, "INSERT INTO call_search (call_search, rank) VALUES ('integrity-check', 0)");
    QCOMPARE(count(cache, "SELECT count(*) FROM call_search"), count(cache, "SELECT count(*) FROM calls"));
    QCOMPARE(count(cache, "SELECT count(*) FROM calls WHERE id NOT IN (SELECT call_id FROM records)"), 0);
    QCOMPARE(count(cache,
                   "SELECT count(*) FROM calls c WHERE record_count <> "
                   "(SELECT count(*) FROM records WHERE call_id = c.id)"),
             0);
    QCOMPARE(
        count(cache, "SELECT count(*) FROM record_names WHERE record_id NOT IN (SELECT id FROM records)"), 0);
    QCOMPARE(
        count(cache, "SELECT count(*) FROM record_numbers WHERE record_id NOT IN (SELECT id FROM records)"),
        0);
}

} // namespace

class StoreJoinsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsWithOneCarrierNameAreOneCall();
    void lowestIdStaysAndTheOtherIsAnnounced();
    void fullTextFollowsTheRecords();
    void oneAccountJoinsByNamesOnly();
    void secondAccountFindsWhatCameBefore();
    void numbersAndTimeJoinAccounts();
    void ambiguityThatClearsJoinsLater();
    void ambiguityThatComesUpParts();
    void legNeverSpeaksForItsParent();
    void removedAccountTakesItsRecordsOut();
    void nineAccountsMakeAsManyRowsAsCalls();
    void decisionsHoldWhateverIsAppliedAgain();
    void splitIsTakenBackByJoining();
    void joinIsTakenBackBySplitting();
    void whatCannotBeDecidedIsRefused();
    void suggestionsNameTheOtherCall();
    void decisionSurvivesACrashBetweenTheFiles();
    void failingMoveLeavesNoTrace();
    void mergedCallsAreFound();
};

void StoreJoinsTest::recordsWithOneCarrierNameAreOneCall()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, named(Provider::Twilio, u"CA1"_s, u"twilio:CA1"_s).provider(u"twilio"_s));
    apply(*bench.cache, named(Provider::Escapelife, u"cal_1"_s, u"twilio:CA1"_s).at("2026-03-16T10:05:00Z"));
    const auto id = bench.cache->find(ref(Provider::Twilio, u"CA1"_s));
    QCOMPARE(bench.cache->find(ref(Provider::Escapelife, u"cal_1"_s)), id);
    const Call call = *bench.cache->call(*id);
    QCOMPARE(call.records.size(), 2);
    QCOMPARE(call.ref().toString(), u"1:cal_1"_s);
    QCOMPARE(call.provenance.value(Field::Times), ref(Provider::Twilio, u"CA1"_s));
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::lowestIdStaysAndTheOtherIsAnnounced()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, named(Provider::Twilio, u"CA1"_s, u"twilio:CA1"_s));
    apply(*bench.cache, named(Provider::Aircall, u"7"_s, u"aircall:7"_s).from(u"+15550001111"_s));
    QCOMPARE(bench.cache->takeChanged(), QList<CallId>({CallId{1}, CallId{2}}));
    // A record that knows both names makes them one.
    Record both = named(Provider::Escapelife, u"e"_s, u"twilio:CA1"_s).from(u"+15550002222"_s);
    both.facts.carrierIds << u"aircall:7"_s;
    apply(*bench.cache, both);
    QCOMPARE(bench.cache->takeChanged(), QList<CallId>({CallId{1}, CallId{2}}));
    QCOMPARE(partition(*bench.cacheDb), QStringList{u"1:e 6:CA1 7:7"_s});
    QVERIFY(bench.cache->call(CallId{1}));
    QVERIFY(!bench.cache->call(CallId{2}));
    // It turns out to know one only: the other is a call of its own again, under a new id.
    both.facts.carrierIds = {u"twilio:CA1"_s};
    both.raw = "{}";
    apply(*bench.cache, both);
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"1:e 6:CA1"_s, u"7:7"_s}));
    QCOMPARE(bench.cache->takeChanged(), QList<CallId>({CallId{1}, CallId{3}}));
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::fullTextFollowsTheRecords()
{
    Profile profile;
    profile.addAccount();
    profile.addAccount(u"Twilio"_s, Provider::Twilio);
    const auto found = [&](const char *word) {
        return int(profile.ids(filterOf(QString::fromLatin1(word))).size());
    };
    got(profile->applyPage(writeOf({RecordBuilder(u"e"_s).summary(u"breakfast"_s)})));
    got(profile->applyPage(writeOf({RecordBuilder(u"t"_s, AccountId{2}).transcript(u"eggs"_s)})));
    QCOMPARE(profile.ids().size(), size_t(1));
    QCOMPARE(found("breakfast eggs"), 1);
    got(profile->splitRecord({AccountId{2}, u"t"_s}));
    QCOMPARE(profile.ids().size(), size_t(2));
    QCOMPARE(found("breakfast eggs"), 0);
    QCOMPARE(found("breakfast") + found("eggs"), 2);
}

void StoreJoinsTest::oneAccountJoinsByNamesOnly()
{
    Bench bench;
    got(bench.desk->addAccount(test::account()));
    apply(*bench.cache, RecordBuilder(u"a"_s));
    apply(*bench.cache, RecordBuilder(u"b"_s));
    apply(*bench.cache, RecordBuilder(u"c"_s).with(&CallFacts::carrierIds, QStringList{u"twilio:CA1"_s}));
    apply(*bench.cache, RecordBuilder(u"d"_s).with(&CallFacts::carrierIds, QStringList{u"twilio:CA1"_s}));
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"1:a"_s, u"1:b"_s, u"1:c 1:d"_s}));
}

void StoreJoinsTest::secondAccountFindsWhatCameBefore()
{
    Bench bench;
    got(bench.desk->addAccount(test::account()));
    apply(*bench.cache, RecordBuilder(u"a"_s));
    const QStringList name{u"twilio:CA1"_s};
    const Record withLegs = RecordBuilder(u"b"_s).from(u"withheld"_s).with(&CallFacts::carrierIds, name);
    apply(*bench.cache, withLegs);
    apply(*bench.cache,
          RecordBuilder(u"leg"_s)
              .provider(u"twilio"_s)
              .to(u"client:alex"_s)
              .with(&CallFacts::parentCallSid, u"CA1"_s));
    got(bench.desk->addAccount(test::account(u"Quo"_s, Provider::Quo)));
    bench.cache->catchUp();
    bench.reopenCache();
    got(bench.cache->applyPage(writeOf(
        {RecordBuilder(u"x"_s, AccountId{2}), RecordBuilder(u"y"_s, AccountId{2}).from(u"withheld"_s)})));
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"1:a 2:x"_s, u"1:b 1:leg 2:y"_s}));
    got(bench.desk->removeAccount(AccountId{1}));
    bench.cache->catchUp();
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:x"_s, u"2:y"_s}));
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::numbersAndTimeJoinAccounts()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, recordOf(Provider::PhoneInc, u"p"_s).from(u"withheld"_s));
    apply(*bench.cache,
          recordOf(Provider::BlueRockTel, u"b"_s).from(u"withheld"_s).at("2026-03-16T10:00:03Z"));
    apply(*bench.cache, recordOf(Provider::Quo, u"q"_s).from(u"withheld"_s).at("2026-03-16T10:00:40Z"));
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p 4:b"_s, u"9:q"_s}));
}

void StoreJoinsTest::ambiguityThatClearsJoinsLater()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, recordOf(Provider::PhoneInc, u"p"_s));
    got(bench.cache->applyPage(writeOf({recordOf(Provider::Quo, u"q"_s), recordOf(Provider::Quo, u"r"_s)})));
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p"_s, u"9:q"_s, u"9:r"_s}));
    apply(*bench.cache, recordOf(Provider::Quo, u"r"_s).at("2026-03-16T14:00:00Z"));
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p 9:q"_s, u"9:r"_s}));
    // So does a deletion: what is gone is no choice any more, and stays where it is.
    apply(*bench.cache, recordOf(Provider::Quo, u"r"_s));
    bench.cache->markDeletedUpstream({ref(Provider::Quo, u"q"_s)}, at("2026-03-16T12:00:00Z"));
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p 9:r"_s, u"9:q"_s}));
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::ambiguityThatComesUpParts()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, recordOf(Provider::PhoneInc, u"p"_s));
    apply(*bench.cache, recordOf(Provider::Quo, u"q"_s));
    QCOMPARE(partition(*bench.cacheDb), QStringList{u"2:p 9:q"_s});
    apply(*bench.cache, recordOf(Provider::Quo, u"r"_s));
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p"_s, u"9:q"_s, u"9:r"_s}));
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::legNeverSpeaksForItsParent()
{
    const Record leg = named(Provider::Twilio, u"CA2"_s, u"twilio:CA2"_s)
                           .provider(u"twilio"_s)
                           .outbound()
                           .to(u"client:alex"_s)
                           .at("2026-03-16T10:00:08Z")
                           .staff(u"alex"_s, u"Alex"_s)
                           .with(&CallFacts::providerCallSid, u"CA2"_s)
                           .with(&CallFacts::parentCallSid, u"CA1"_s);
    const Record parent = named(Provider::Twilio, u"CA1"_s, u"twilio:CA1"_s).provider(u"twilio"_s).missed();
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, leg);
    const auto alone = bench.cache->call(*bench.cache->find(leg.ref));
    QCOMPARE(alone->direction, Direction::Outbound); // as long as nobody reported the call
    QVERIFY(alone->legs.isEmpty());
    apply(*bench.cache, parent);
    const Call call = *bench.cache->call(*bench.cache->find(leg.ref));
    QCOMPARE(call.records.size(), 2);
    QCOMPARE(call.direction, Direction::Inbound);
    QCOMPARE(call.status, CallStatus::Missed);
    QCOMPARE(call.startedAt, parent.facts.startedAt);
    QCOMPARE(call.toNumber, parent.facts.toNumber);
    QVERIFY(call.parentCallSid.isNull());
    QCOMPARE(call.staffName, u"Alex"_s);
    QCOMPARE(call.legs.size(), 1);
    QCOMPARE(call.legs.first().id, u"CA2"_s);
    QCOMPARE(call.legs.first().toNumber, u"client:alex"_s);
}

void StoreJoinsTest::removedAccountTakesItsRecordsOut()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, named(Provider::Escapelife, u"e"_s, u"twilio:CA1"_s));
    apply(*bench.cache, named(Provider::Skipcall, u"s"_s, u"x:1"_s).from(u"+15550001111"_s));
    Record bridge = named(Provider::Twilio, u"t"_s, u"twilio:CA1"_s);
    bridge.facts.carrierIds << u"x:1"_s;
    apply(*bench.cache, bridge);
    QCOMPARE(partition(*bench.cacheDb).size(), 1);
    got(bench.desk->removeAccount(AccountId{qint64(Provider::Twilio)}));
    bench.cache->catchUp();
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"1:e"_s, u"3:s"_s}));
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::nineAccountsMakeAsManyRowsAsCalls()
{
    constexpr int calls = 240;
    NineAccounts world(calls);
    QStringList expected;
    for (int round = 0; round < 3; ++round) {
        Bench bench;
        addAccounts(*bench.desk);
        applyAll(*bench.cache, world.records);
        QCOMPARE(count(*bench.cacheDb, "SELECT count(*) FROM calls"), calls);
        QCOMPARE(count(*bench.cacheDb, "SELECT count(*) FROM calls WHERE direction IS NULL"), 0);
        if (round == 0)
            expected = partition(*bench.cacheDb);
        QCOMPARE(partition(*bench.cacheDb), expected);
        checkSoundness(*bench.cacheDb);
        bench.cache->takeChanged();
        applyAll(*bench.cache, world.records);
        QVERIFY(bench.cache->takeChanged().isEmpty());
        world.shuffle();
    }
}

void StoreJoinsTest::decisionsHoldWhateverIsAppliedAgain()
{
    NineAccounts world(60);
    Bench bench;
    addAccounts(*bench.desk);
    applyAll(*bench.cache, world.records);
    QCOMPARE(count(*bench.cacheDb, "SELECT count(*) FROM calls"), 60);
    got(bench.desk->splitRecord(ref(Provider::Twilio, u"call 3"_s))); // shares its carrier's name
    got(bench.desk->splitRecord(ref(Provider::BlueRockTel, u"call 5"_s)));
    got(bench.desk->joinCalls(ref(Provider::Escapelife, u"call 7"_s),
                              ref(Provider::Escapelife, u"call 9"_s)));
    bench.cache->catchUp();
    const QStringList decided = partition(*bench.cacheDb);
    QCOMPARE(decided.size(), 61);
    QVERIFY(decided.contains(u"4:call 5"_s));

    QList<Record> changed = world.records;
    for (Record &record : changed) {
        record.raw += ' ';
        record.facts.notes = u"changed"_s;
    }
    applyAll(*bench.cache, changed);
    QCOMPARE(partition(*bench.cacheDb), decided);
    // A rebuilt cache, and the records in another order.
    bench.cache.reset();
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(bench.cacheFile() + QString::fromLatin1(end));
    bench.reopenCache();
    world.shuffle();
    applyAll(*bench.cache, world.records);
    QCOMPARE(partition(*bench.cacheDb), decided);
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::splitIsTakenBackByJoining()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, recordOf(Provider::PhoneInc, u"p"_s));
    apply(*bench.cache, recordOf(Provider::Quo, u"q"_s));
    apply(*bench.cache, recordOf(Provider::Aircall, u"a"_s));
    const auto id = bench.cache->find(ref(Provider::PhoneInc, u"p"_s));
    got(bench.desk->splitRecord(ref(Provider::PhoneInc, u"p"_s)));
    bench.cache->catchUp();
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p"_s, u"7:a 9:q"_s}));
    QCOMPARE(bench.cache->find(ref(Provider::Quo, u"q"_s)), id); // most of the call keeps its id
    got(bench.desk->joinCalls(ref(Provider::Quo, u"q"_s), ref(Provider::PhoneInc, u"p"_s)));
    bench.cache->catchUp();
    QCOMPARE(partition(*bench.cacheDb), QStringList{u"2:p 7:a 9:q"_s});
    QCOMPARE(bench.cache->find(ref(Provider::PhoneInc, u"p"_s)), id);
    QCOMPARE(count(*bench.deskDb, "SELECT count(*) FROM decisions WHERE kind = 2"), 0);
}

void StoreJoinsTest::joinIsTakenBackBySplitting()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, recordOf(Provider::PhoneInc, u"p"_s));
    apply(*bench.cache, recordOf(Provider::Quo, u"q"_s).at("2026-03-16T18:00:00Z"));
    got(bench.desk->joinCalls(ref(Provider::PhoneInc, u"p"_s), ref(Provider::Quo, u"q"_s)));
    bench.cache->catchUp();
    QCOMPARE(partition(*bench.cacheDb), QStringList{u"2:p 9:q"_s});
    got(bench.desk->splitRecord(ref(Provider::Quo, u"q"_s)));
    bench.cache->catchUp();
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p"_s, u"9:q"_s}));
    QCOMPARE(count(*bench.deskDb, "SELECT count(*) FROM decisions WHERE kind = 1"), 0);
}

void StoreJoinsTest::whatCannotBeDecidedIsRefused()
{
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(writeOf({RecordBuilder(u"a"_s)})));
    const RecordRef a{AccountId{1}, u"a"_s};
    const RecordRef nobody{AccountId{1}, u"nobody"_s};
    QCOMPARE(await(profile->splitRecord(a)).error().kind, Error::Kind::Invalid);
    QCOMPARE(await(profile->splitRecord(nobody)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(profile->joinCalls(a, a)).error().kind, Error::Kind::Invalid);
    QCOMPARE(await(profile->joinCalls(a, nobody)).error().kind, Error::Kind::NotFound);
}

void StoreJoinsTest::suggestionsNameTheOtherCall()
{
    Profile profile;
    profile.addAccount();
    profile.addAccount(u"Quo"_s, Provider::Quo);
    got(profile->applyPage(writeOf({RecordBuilder(u"a"_s)})));
    got(profile->applyPage(writeOf({RecordBuilder(u"near"_s, AccountId{2}).at("2026-03-16T10:00:20Z"),
                                    RecordBuilder(u"far"_s, AccountId{2}).at("2026-03-16T10:01:10Z")})));
    const CallId id = got(profile->find({AccountId{1}, u"a"_s}));
    const CallId near = got(profile->find({AccountId{2}, u"near"_s}));
    const auto suggestions = got(profile->joinSuggestions(id));
    QCOMPARE(suggestions.size(), 2);
    QCOMPARE(suggestions.first(),
             (JoinSuggestion{
                 {AccountId{1}, u"a"_s}, {AccountId{2}, u"near"_s}, near, JoinDoubt::StartsApart, 20s}));
    got(profile->joinCalls(suggestions.first().mine, suggestions.first().other));
    // A call of Quo belongs to it now, so no other can.
    QVERIFY(got(profile->joinSuggestions(id)).isEmpty());
    got(profile->splitRecord({AccountId{2}, u"near"_s}));
    QCOMPARE(got(profile->joinSuggestions(id)).size(), 1); // what was split is not proposed
}

void StoreJoinsTest::decisionSurvivesACrashBetweenTheFiles()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, recordOf(Provider::PhoneInc, u"p"_s));
    apply(*bench.cache, recordOf(Provider::Quo, u"q"_s));
    got(bench.desk->splitRecord(ref(Provider::Quo, u"q"_s)));
    bench.reopenDesk(); // killed before the cache heard of it
    bench.reopenCache();
    bench.cache->catchUp();
    QCOMPARE(partition(*bench.cacheDb), QStringList({u"2:p"_s, u"9:q"_s}));
}

void StoreJoinsTest::failingMoveLeavesNoTrace()
{
    Bench bench;
    addAccounts(*bench.desk);
    apply(*bench.cache, named(Provider::Twilio, u"t"_s, u"twilio:CA1"_s).summary(u"one"_s));
    apply(*bench.cache,
          named(Provider::Aircall, u"a"_s, u"aircall:7"_s).from(u"+15550001111"_s).summary(u"two"_s));
    Record both = named(Provider::Escapelife, u"e"_s, u"twilio:CA1"_s).notes(u"three"_s);
    both.facts.carrierIds << u"aircall:7"_s;
    const QStringList before = partition(*bench.cacheDb);
    int failures = 0;
    for (int n = 1;; ++n) {
        bool isDone = false;
        {
            FailNth fail(bench.cacheDb, n);
            try {
                isDone = bench.cache->applyPage(writeOf({both})).has_value();
            } catch (const DatabaseError &) {
                ++failures;
            }
        }
        if (isDone)
            break;
        QCOMPARE(partition(*bench.cacheDb), before);
    }
    QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    QCOMPARE(partition(*bench.cacheDb), QStringList{u"1:e 6:t 7:a"_s});
    checkSoundness(*bench.cacheDb);
}

void StoreJoinsTest::mergedCallsAreFound()
{
    Profile profile;
    profile.addAccount();
    profile.addAccount(u"Quo"_s, Provider::Quo);
    got(profile->applyPage(
        writeOf({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s).at("2026-03-16T15:00:00Z")})));
    got(profile->applyPage(writeOf({RecordBuilder(u"x"_s, AccountId{2})})));
    QCOMPARE(profile.ids(filterOf(u"is:merged"_s)),
             std::vector<CallId>{got(profile->find({AccountId{1}, u"a"_s}))});
    QCOMPARE(profile.ids(filterOf(u"-is:merged"_s)).size(), size_t(1));
}

QTEST_GUILESS_MAIN(StoreJoinsTest)
#include "tst_storejoins.moc"
