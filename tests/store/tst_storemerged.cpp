// SPDX-License-Identifier: GPL-3.0-or-later
// Editing and deleting calls of several records.
#include "models/domain/actionitems.h"
#include "tests/store/bench.h"

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId hotel{1}; ///< escapelife: takes notes, deletes.
constexpr AccountId skipcall{2}; ///< Supplies notes, takes nothing.
constexpr AccountId desk{3}; ///< BlueRockTEL: takes notes, deletes.
constexpr AccountId line{4}; ///< Quo: neither.

RecordBuilder recordOf(AccountId account)
{
    return RecordBuilder(u"call"_s, account);
}

RecordRef ref(AccountId account)
{
    return {account, u"call"_s};
}

} // namespace

class StoreMergedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void editGoesToTheRecordThatSuppliedTheField();
    void editGoesToTheFirstThatTakesTheField();
    void editFollowsAnUnsentOne();
    void confirmedWordsAreNotHiddenByOthers();
    void conflictOfAMergedCallIsDecided();
    void wordsThatNobodyTakesAreKeptHere();
    void keptWordsSurviveSyncAndARebuiltCache();
    void emptyTextClearsWhatIsKept();
    void ticksAreKeptHereAndStayWithTheirItems();
    void keptWordsMoveToAProviderThatTakesThem();
    void keptWordsStayWithTheirRecordWhenItIsSplit();
    void linksAreNotKept();
    void keptBeforeACrashIsShownAfterIt();
    void tagsAndRecordingsOfAllAreUnited();
    void deletionNamesWhatStays();
    void deletionOfAllHidesTheCall();
    void deletionThatNobodyOffersIsRefused();
    void callThatIsGoneUpstreamCanBeRemoved();

private:
    Store &store() { return **m_profile; }
    void add(const QList<Record> &records)
    {
        for (const Record &record : records)
            got(store().applyPage(writeOf({record})));
    }
    Call call(AccountId account) { return got(store().call(got(store().find(ref(account))))); }
    void note(AccountId account, const QString &after, const QString &before = {})
    {
        got(store().saveEdit({ref(account), Field::Notes, before, after}));
    }
    QList<OutboxItem> outbox() { return got(store().outbox()); }
    std::unique_ptr<Profile> m_profile;
};

void StoreMergedTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    m_profile->addAccount(u"Skipcall"_s, Provider::Skipcall);
    m_profile->addAccount(u"Desk"_s, Provider::BlueRockTel);
    m_profile->addAccount(u"Line"_s, Provider::Quo);
}

void StoreMergedTest::editGoesToTheRecordThatSuppliedTheField()
{
    add({recordOf(hotel), recordOf(desk).notes(u"theirs"_s), recordOf(line)});
    QCOMPARE(call(hotel).recordFor(Field::Notes), ref(desk));
    note(line, u"mine"_s, u"theirs"_s);
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().call, ref(desk));
    QCOMPARE(outbox().constFirst().before, u"theirs"_s);
    QCOMPARE(call(hotel).notes, u"mine"_s);
    QCOMPARE(call(hotel).pending, QSet<Field>{Field::Notes});
    note(hotel, u"theirs"_s, u"mine"_s);
    QVERIFY(outbox().isEmpty());
}

void StoreMergedTest::editGoesToTheFirstThatTakesTheField()
{
    add({recordOf(skipcall).notes(u"from Skipcall"_s), recordOf(desk)});
    QCOMPARE(call(desk).recordFor(Field::Notes), ref(desk));
    QCOMPARE(call(desk).recordFor(Field::Tags), std::nullopt);
    note(skipcall, u"mine"_s, u"from Skipcall"_s);
    QCOMPARE(outbox().constFirst().call, ref(desk));
    QVERIFY(outbox().constFirst().before.isEmpty()); // what is there, not what Skipcall says
}

void StoreMergedTest::editFollowsAnUnsentOne()
{
    add({recordOf(desk)});
    note(desk, u"first"_s);
    add({recordOf(hotel).notes(u"hotel's"_s)});
    QCOMPARE(call(hotel).notes, u"first"_s);
    note(hotel, u"second"_s, u"first"_s);
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().call, ref(desk));
    QCOMPARE(outbox().constFirst().after, u"second"_s);
}

void StoreMergedTest::confirmedWordsAreNotHiddenByOthers()
{
    // Skipcall's record supplies more, so it would come first.
    add({recordOf(skipcall).notes(u"from Skipcall"_s).transcript(u"t"_s).summary(u"s"_s), recordOf(desk)});
    note(desk, u"mine"_s, u"from Skipcall"_s);
    got(store().outboxConfirm(outbox().constFirst().id, recordOf(desk).notes(u"mine"_s).build()));
    QVERIFY(outbox().isEmpty());
    QCOMPARE(call(desk).notes, u"mine"_s);
    QCOMPARE(call(desk).provenance.value(Field::Notes), ref(desk));
    QVERIFY(call(desk).pending.isEmpty());
    QCOMPARE(call(desk).records.size(), 2);
}

void StoreMergedTest::conflictOfAMergedCallIsDecided()
{
    add({recordOf(hotel).notes(u"old"_s), recordOf(line)});
    note(line, u"mine"_s, u"old"_s);
    OutboxItem item = outbox().constFirst();
    item.state = OutboxState::Conflict;
    item.theirs = u"theirs"_s;
    got(store().outboxUpdate(item));
    got(store().outboxRetry(item.id));
    QCOMPARE(outbox().constFirst().before, u"theirs"_s);
    got(store().outboxDiscard(item.id));
    QCOMPARE(call(line).notes, u"old"_s);
}

void StoreMergedTest::wordsThatNobodyTakesAreKeptHere()
{
    add({recordOf(skipcall).notes(u"from Skipcall"_s), recordOf(line)});
    note(line, u"called back"_s, u"from Skipcall"_s);
    got(store().saveEdit({ref(line), Field::Tags, {}, u"vip\nregular"_s}));
    QVERIFY(outbox().isEmpty());
    const Call shown = call(skipcall);
    QCOMPARE(shown.notes, u"called back"_s);
    QCOMPARE(shown.tags, QStringList({u"vip"_s, u"regular"_s}));
    QCOMPARE(shown.keptHere, QSet<Field>({Field::Notes, Field::Tags}));
    QVERIFY(shown.pending.isEmpty());
    QVERIFY(!shown.provenance.contains(Field::Notes));
    QCOMPARE(m_profile->ids(filterOf(u"\"called back\" has:notes"_s)).size(), size_t(1));
    QVERIFY(m_profile->ids(filterOf(u"is:pending"_s)).empty());
    QCOMPARE(callToJson(shown, {}).value(u"kept_here"_s), QJsonValue(QJsonArray{u"notes"_s, u"tags"_s}));
}

void StoreMergedTest::keptWordsSurviveSyncAndARebuiltCache()
{
    add({recordOf(line)});
    note(line, u"mine"_s);
    add({recordOf(line).summary(u"changed there"_s)});
    QCOMPARE(call(line).notes, u"mine"_s);
    m_profile->removeCache();
    m_profile->reopen();
    add({recordOf(line)});
    QCOMPARE(call(line).notes, u"mine"_s);
    QVERIFY(call(line).keptHere.contains(Field::Notes));
}

void StoreMergedTest::emptyTextClearsWhatIsKept()
{
    add({recordOf(skipcall).notes(u"from Skipcall"_s)});
    note(skipcall, u"mine"_s, u"from Skipcall"_s);
    note(skipcall, {}, u"mine"_s);
    QCOMPARE(call(skipcall).notes, u"from Skipcall"_s);
    QVERIFY(call(skipcall).keptHere.isEmpty());
}

void StoreMergedTest::ticksAreKeptHereAndStayWithTheirItems()
{
    const auto tick = [this](const QString &text, bool done) {
        got(store().saveEdit(
            {ref(line), Field::ActionItems, ticksText({{text, !done}}), ticksText({{text, done}})}));
    };
    const QList<ActionItem> items{
        {u"call back"_s, false}, {u"send the map"_s, true}, {u"order a cot"_s, false}};
    add({recordOf(line).with(&CallFacts::actionItems, items)});
    tick(u"call back"_s, true);
    tick(u"send the map"_s, false);
    QVERIFY(outbox().isEmpty());
    QCOMPARE(
        call(line).actionItems,
        QList<ActionItem>({{u"call back"_s, true}, {u"send the map"_s, false}, {u"order a cot"_s, false}}));
    QVERIFY(call(line).keptHere.contains(Field::ActionItems));
    // The provider's list changes: what was not ticked here is as it says, and ticks follow their words.
    const QList<ActionItem> later{{u"order a cot"_s, true}, {u"call back"_s, false}};
    add({recordOf(line).with(&CallFacts::actionItems, later)});
    QCOMPARE(call(line).actionItems, QList<ActionItem>({{u"order a cot"_s, true}, {u"call back"_s, true}}));
    tick(u"call back"_s, false);
    QCOMPARE(call(line).actionItems, QList<ActionItem>({{u"order a cot"_s, true}, {u"call back"_s, false}}));
}

void StoreMergedTest::keptWordsMoveToAProviderThatTakesThem()
{
    add({recordOf(line)});
    note(line, u"kept"_s);
    add({recordOf(hotel)});
    QCOMPARE(call(hotel).notes, u"kept"_s);
    QCOMPARE(call(hotel).keptHere, QSet<Field>{Field::Notes});
    note(line, u"kept, and sent"_s, u"kept"_s);
    QVERIFY(call(hotel).keptHere.isEmpty());
    QCOMPARE(outbox().constFirst().call, ref(hotel));
    QVERIFY(outbox().constFirst().before.isEmpty());
    QCOMPARE(call(hotel).notes, u"kept, and sent"_s);
}

void StoreMergedTest::keptWordsStayWithTheirRecordWhenItIsSplit()
{
    add({recordOf(skipcall), recordOf(line)});
    note(line, u"mine"_s);
    got(store().splitRecord(ref(line)));
    QCOMPARE(call(line).notes, u"mine"_s);
    QVERIFY(call(skipcall).notes.isNull());
}

void StoreMergedTest::linksAreNotKept()
{
    add({recordOf(line)});
    const auto refused = await(store().saveEdit({ref(line), Field::RecordingUrl, {}, u"https://x.org"_s}));
    QCOMPARE(refused.error().kind, Error::Kind::NotSupported);
}

void StoreMergedTest::keptBeforeACrashIsShownAfterIt()
{
    Bench bench;
    got(bench.desk->addAccount(test::account(u"Line"_s, Provider::Quo)));
    got(bench.cache->applyPage(writeOf({RecordBuilder()})));
    got(bench.desk->saveEdit(noteEdit(u"cal_1"_s, u"mine"_s), {}));
    bench.reopenDesk();
    bench.reopenCache();
    bench.cache->catchUp();
    QCOMPARE(bench.cache->call(*bench.cache->find({AccountId{1}, u"cal_1"_s}))->notes, u"mine"_s);
}

void StoreMergedTest::tagsAndRecordingsOfAllAreUnited()
{
    add({recordOf(hotel).recording(u"h"_s).with(&CallFacts::tags, QStringList({u"vip"_s, u"late"_s})),
         recordOf(line).recording(u"l"_s).recording(u"h"_s).with(&CallFacts::tags, QStringList{u"vip"_s})});
    const Call merged = call(hotel);
    QCOMPARE(merged.tags, QStringList({u"vip"_s, u"late"_s}));
    QCOMPARE(merged.recordings.size(), 2);
    for (const Recording &recording : merged.recordings)
        QVERIFY(recording.record == ref(hotel) || recording.record == ref(line));
    const QJsonObject json = callWithRecordsToJson(merged, {});
    QCOMPARE(json.value(u"recordings"_s)[0][u"record"_s].toString(),
             merged.recordings.first().record.toString());
}

void StoreMergedTest::deletionNamesWhatStays()
{
    add({recordOf(hotel), recordOf(desk), recordOf(line)});
    const DeleteOutcome outcome = got(store().queueDelete(ref(line)));
    QCOMPARE(outcome.queued, QList<RecordRef>({ref(hotel), ref(desk)}));
    QCOMPARE(outcome.stay, QList<RecordRef>{ref(line)});
    QCOMPARE(outbox().size(), 2);
    QVERIFY(!call(line).deletedHere);
    QCOMPARE(m_profile->ids().size(), size_t(1));
    QCOMPARE(got(store().queueDelete(ref(line))), outcome); // once more changes nothing
    QCOMPARE(outbox().size(), 2);
    for (const OutboxItem &item : outbox())
        got(store().outboxConfirm(item.id, {}));
    QCOMPARE(call(line).records.size(), 1);
    add({recordOf(hotel)});
    QCOMPARE(call(line).records.size(), 1); // it does not come back
}

void StoreMergedTest::deletionOfAllHidesTheCall()
{
    add({recordOf(hotel), recordOf(desk)});
    QVERIFY(got(store().queueDelete(ref(desk))).stay.isEmpty());
    QVERIFY(m_profile->ids().empty());
    got(store().outboxDiscard(outbox().constFirst().id));
    QCOMPARE(m_profile->ids().size(), size_t(1));
}

void StoreMergedTest::deletionThatNobodyOffersIsRefused()
{
    add({recordOf(skipcall), recordOf(line)});
    QCOMPARE(await(store().queueDelete(ref(line))).error().kind, Error::Kind::NotSupported);
    QVERIFY(outbox().isEmpty());
}

void StoreMergedTest::callThatIsGoneUpstreamCanBeRemoved()
{
    add({recordOf(line)});
    got(store().markDeletedUpstream({ref(line)}, m_profile->clock.now()));
    QCOMPARE(got(store().queueDelete(ref(line))).queued, QList<RecordRef>{ref(line)});
    QVERIFY(outbox().isEmpty());
    QVERIFY(m_profile->ids(filterOf(u"is:deleted"_s)).empty());
}

QTEST_GUILESS_MAIN(StoreMergedTest)
#include "tst_storemerged.moc"
