// SPDX-License-Identifier: GPL-3.0-or-later
// What a fetch by id adds to what the list says, and when records are read again.
#include "models/store/factscbor.h"
#include "models/store/migrations.h"
#include "tests/store/storefixture.h"

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

/// As a list shows it: finished, and with more to be had.
Record listed(const QString &id = u"cal_1"_s, const QString &notes = {})
{
    Record record = RecordBuilder(id).notes(notes).recording(u"r"_s);
    record.moreExpected = true;
    return record;
}

Record fetched(Record record, const QString &transcript, bool isMoreExpected = false)
{
    CallDetails details;
    details.facts.transcript = transcript;
    details.facts.carrierIds = {u"twilio:CA1"_s};
    details.raw = "{\"transcript\":\"" + transcript.toUtf8() + "\"}";
    record.details = details;
    record.moreExpected = isMoreExpected;
    return record;
}

/// A cache as the first version left it: one live call, and a cursor.
void makeFirstVersion(const QString &file)
{
    const Record record = RecordBuilder().status(CallStatus::Active).notes(u"note"_s);
    Database db(file, {});
    migrate(db, {cacheSchema().applicationId, cacheSchema().migrations.first(1)});
    execute(
        db,
        "INSERT INTO calls (id, account_id, provider_call_id, direction, status, started_at, "
        "start_derived, has_recording, has_transcript, has_summary, has_notes, has_action_items, pending, "
        "deleted, hidden, record_count, from_number, to_number) "
        "VALUES (1, 1, 'cal_1', 1, 2, ?, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, ?, ?)",
        *record.facts.startedAt, record.facts.fromNumber, record.facts.toNumber);
    execute(db,
            "INSERT INTO records (id, account_id, provider_call_id, call_id, fingerprint, facts, raw) "
            "VALUES (1, 1, 'cal_1', 1, x'01', ?, ?)",
            encodeFacts(record.facts), record.raw);
    execute(db, "INSERT INTO call_texts (call_id, notes) VALUES (1, 'note')");
    execute(
        db,
        "INSERT INTO call_search (rowid, numbers, notes) VALUES (1, '+33612345678 +13055550100', 'note')");
    execute(db, "INSERT INTO rechecks VALUES (1, 1, 1, 0, 0)");
    execute(db, "INSERT INTO sync_states (account_id, cursor, complete) VALUES (1, '{\"x\":1}', 1)");
}

} // namespace

class StoreDetailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_profile = std::make_unique<Profile>(), m_profile->addAccount(); }
    void cleanup() { m_profile.reset(); }

    void laterPageKeepsThem();
    void laterPageSupersedesWhatTheListSays();
    void laterFetchReplacesThem();
    void unchangedPagesStayUnchanged();
    void fetchThatSaysTheSameIsUnchanged();
    void confirmedWriteBringsItsDetails();
    void detailsNeverReadAreDueAtOnce();
    void newestCallsAreDueFirstAfterLiveOnes();
    void lastDetailsEndTheAsking();
    void fetchWithoutDetailsEndsTheAskingToo();
    void detailsBeingMadeKeepTheSchedule();
    void givenUpStaysSoUntilTheListSaysOtherwise();
    void newLinksInTheListAskForNothing();
    void listThatShowsTheCallAsDeletedMarksIt();
    void bareTombstoneKeepsWhatIsKnown();
    void cacheOfTheFirstVersionIsShownAndReadAgain();

private:
    Store &store() { return **m_profile; }
    QStringList due(const char *when = "2026-03-16T12:00:00Z")
    {
        QStringList ids;
        for (const Recheck &recheck : got(store().dueRechecks(AccountId{1}, at(when), 10)))
            ids << recheck.ref.providerCallId + u' ' + QString::number(recheck.attempts);
        return ids;
    }
    std::unique_ptr<Profile> m_profile;
};

void StoreDetailsTest::laterPageKeepsThem()
{
    got(store().applyPage(writeOf({listed()})));
    got(store().applyRecord(fetched(listed(), u"Hello"_s)));
    got(store().applyPage(writeOf({listed(u"cal_1"_s, u"note"_s)})));
    m_profile->reopen();
    const Call call = m_profile->callOf(u"cal_1"_s);
    QCOMPARE(call.transcript, u"Hello"_s);
    QCOMPARE(call.notes, u"note"_s);
    QCOMPARE(call.records.first().raw, listed(u"cal_1"_s, u"note"_s).raw);
    QCOMPARE(call.records.first().rawDetails, QByteArray("{\"transcript\":\"Hello\"}"));
    QCOMPARE(m_profile->ids(filterOf(u"hello has:transcript"_s)).size(), size_t(1));
}

void StoreDetailsTest::laterPageSupersedesWhatTheListSays()
{
    got(store().applyRecord(fetched(listed(u"cal_1"_s, u"old"_s), u"Hello"_s)));
    got(store().applyPage(writeOf({listed(u"cal_1"_s, u"new"_s)})));
    QCOMPARE(m_profile->callOf(u"cal_1"_s).notes, u"new"_s);
}

void StoreDetailsTest::laterFetchReplacesThem()
{
    got(store().applyRecord(fetched(listed(), u"Hello"_s)));
    Record again = fetched(listed(), {});
    again.details->facts.summary = u"A greeting"_s;
    got(store().applyRecord(again));
    const Call call = m_profile->callOf(u"cal_1"_s);
    QVERIFY(call.transcript.isNull());
    QCOMPARE(call.summary, u"A greeting"_s);
    QVERIFY(m_profile->ids(filterOf(u"hello"_s)).empty());
}

void StoreDetailsTest::unchangedPagesStayUnchanged()
{
    got(store().applyPage(writeOf({listed()})));
    Record answer = fetched(listed(), u"Hello"_s);
    answer.raw = "{\"by id\": \"more than the list says\"}";
    got(store().applyRecord(answer));
    QCOMPARE(got(store().applyPage(writeOf({listed()}))).unchanged, 1);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).transcript, u"Hello"_s);
}

void StoreDetailsTest::fetchThatSaysTheSameIsUnchanged()
{
    got(store().applyPage(writeOf({listed()})));
    got(store().applyRecord(fetched(listed(), u"Hello"_s)));
    const auto seen = m_profile->callOf(u"cal_1"_s).records.first().seenAt;
    m_profile->clock.advance(std::chrono::minutes(5));
    got(store().applyRecord(fetched(listed(), u"Hello"_s)));
    QCOMPARE(m_profile->callOf(u"cal_1"_s).records.first().seenAt, seen);
}

void StoreDetailsTest::confirmedWriteBringsItsDetails()
{
    got(store().applyRecord(fetched(listed(), u"Hello"_s)));
    got(store().saveEdit({{AccountId{1}, u"cal_1"_s}, Field::Transcript, u"Hello"_s, u"Good day"_s}));
    got(store().outboxConfirm(got(store().outbox()).constFirst().id, fetched(listed(), u"Good day"_s)));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(m_profile->callOf(u"cal_1"_s).transcript, u"Good day"_s);
}

void StoreDetailsTest::detailsNeverReadAreDueAtOnce()
{
    got(store().applyPage(writeOf({listed()})));
    const Recheck recheck = got(store().dueRechecks(AccountId{1}, m_profile->clock.now(), 10)).constFirst();
    QCOMPARE(recheck.reason, RecheckReason::Details);
    QCOMPARE(recheck.attempts, 0);
    QCOMPARE(got(store().nextRecheck(AccountId{1})), m_profile->clock.now());
}

void StoreDetailsTest::newestCallsAreDueFirstAfterLiveOnes()
{
    QList<Record> records;
    for (int hour : {8, 11, 9}) {
        records << listed(u"at %1"_s.arg(hour));
        records.last().facts.startedAt = at("2026-03-16T00:00:00Z") + std::chrono::hours(hour);
    }
    records << RecordBuilder(u"rings"_s).status(CallStatus::Ringing).at("2026-03-16T01:00:00Z");
    got(store().applyPage(writeOf(records)));
    QCOMPARE(due(), QStringList({u"rings 0"_s, u"at 11 0"_s, u"at 9 0"_s, u"at 8 0"_s}));
    QCOMPARE(got(store().dueRechecks(AccountId{1}, m_profile->clock.now(), 2)).size(), 2);
}

void StoreDetailsTest::lastDetailsEndTheAsking()
{
    got(store().applyPage(writeOf({listed()})));
    got(store().applyRecord(fetched(listed(), u"Hello"_s)));
    QCOMPARE(due(), QStringList());
    got(store().applyPage(writeOf({listed()}))); // the list still promises more: it was read
    QCOMPARE(due("2030-01-01T00:00:00Z"), QStringList());
    QCOMPARE(got(store().nextRecheck(AccountId{1})), std::nullopt);
}

void StoreDetailsTest::fetchWithoutDetailsEndsTheAskingToo()
{
    got(store().applyPage(writeOf({listed()})));
    Record plain = listed();
    plain.moreExpected = false;
    got(store().applyRecord(plain));
    QCOMPARE(due("2030-01-01T00:00:00Z"), QStringList());
}

void StoreDetailsTest::detailsBeingMadeKeepTheSchedule()
{
    got(store().applyPage(writeOf({listed()})));
    got(store().applyRecord(fetched(listed(), {}, true)));
    const TimePoint next = m_profile->clock.now() + Seconds(60);
    got(store().scheduleRecheck({AccountId{1}, u"cal_1"_s}, 1, next));
    QCOMPARE(due(), QStringList());
    got(store().applyPage(writeOf({listed()})));
    QCOMPARE(due(), QStringList());
    QCOMPARE(due("2026-03-16T12:01:00Z"), QStringList{u"cal_1 1"_s});
    got(store().applyRecord(fetched(listed(), u"part"_s, true)));
    QCOMPARE(due(), QStringList());
    got(store().applyRecord(fetched(listed(), u"all"_s)));
    QCOMPARE(due("2030-01-01T00:00:00Z"), QStringList());
}

void StoreDetailsTest::givenUpStaysSoUntilTheListSaysOtherwise()
{
    got(store().applyPage(writeOf({listed()})));
    got(store().scheduleRecheck({AccountId{1}, u"cal_1"_s}, 9, std::nullopt));
    got(store().applyPage(writeOf({listed()})));
    QCOMPARE(due("2030-01-01T00:00:00Z"), QStringList());
    got(store().applyPage(writeOf({listed(u"cal_1"_s, u"changed"_s)})));
    QCOMPARE(due(), QStringList{u"cal_1 0"_s});
}

void StoreDetailsTest::newLinksInTheListAskForNothing()
{
    got(store().applyPage(writeOf({listed()})));
    got(store().applyRecord(fetched(listed(), u"Hello"_s)));
    Record signedAnew = listed();
    signedAnew.raw = "{\"recording\": \"https://example.org/a?signature=2\"}";
    QCOMPARE(got(store().applyPage(writeOf({signedAnew}))).changed, 1);
    QCOMPARE(due("2030-01-01T00:00:00Z"), QStringList());
}

void StoreDetailsTest::listThatShowsTheCallAsDeletedMarksIt()
{
    got(store().applyPage(writeOf({listed()})));
    Record gone = listed();
    gone.isDeleted = true;
    QCOMPARE(got(store().applyPage(writeOf({gone}))).changed, 1);
    QVERIFY(m_profile->rowOf(u"cal_1"_s).deleted);
    QCOMPARE(due("2030-01-01T00:00:00Z"), QStringList());
    m_profile->clock.advance(std::chrono::hours(1));
    QCOMPARE(got(store().applyPage(writeOf({gone}))).unchanged, 1);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).records.first().deletedAt, at("2026-03-16T12:00:00Z"));
    got(store().applyPage(writeOf({listed()})));
    QVERIFY(!m_profile->rowOf(u"cal_1"_s).deleted);

    Record goneBefore = listed(u"cal_2"_s);
    goneBefore.isDeleted = true;
    got(store().applyPage(writeOf({goneBefore})));
    QVERIFY(m_profile->rowOf(u"cal_2"_s).deleted);
}

void StoreDetailsTest::bareTombstoneKeepsWhatIsKnown()
{
    got(store().applyPage(writeOf({RecordBuilder().notes(u"kept"_s)})));
    Record bare{.ref = {AccountId{1}, u"cal_1"_s}, .raw = "{\"deleted\":true}", .isDeleted = true};
    Record unknown{.ref = {AccountId{1}, u"never seen"_s}, .raw = "{}", .isDeleted = true};
    QCOMPARE(got(store().applyPage(writeOf({bare, unknown}))).changed, 1);
    QVERIFY(m_profile->rowOf(u"cal_1"_s).deleted);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).notes, u"kept"_s);
    QCOMPARE(m_profile->ids().size(), size_t(1));
}

void StoreDetailsTest::cacheOfTheFirstVersionIsShownAndReadAgain()
{
    m_profile->removeCache();
    makeFirstVersion(m_profile->cacheFile());
    m_profile->reopen();
    QCOMPARE(m_profile->callOf(u"cal_1"_s).notes, u"note"_s);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).records.first().raw,
             Record(RecordBuilder().status(CallStatus::Active).notes(u"note"_s)).raw);
    QCOMPARE(due(), QStringList{u"cal_1 0"_s});
    QVERIFY(!got(store().syncState(AccountId{1})).complete);
    m_profile->addAccount(u"Quo"_s, Provider::Quo); // finds it by its numbers
    got(store().applyPage(writeOf({RecordBuilder(u"q"_s, AccountId{2})})));
    QCOMPARE(m_profile->callOf(u"cal_1"_s).records.size(), 2);
    Record again = RecordBuilder().notes(u"note"_s);
    again.facts.carrierIds = {u"twilio:CA1"_s};
    QCOMPARE(got(store().applyPage(writeOf({again}))).changed, 1);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).status, CallStatus::Completed);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).records.size(), 2);
}

QTEST_GUILESS_MAIN(StoreDetailsTest)
#include "tst_storedetails.moc"
