// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

NewCall newCall()
{
    NewCall call{.account = AccountId{1}, .facts = {}, .recordingUrl = {}};
    call.facts.direction = Direction::Outbound;
    call.facts.fromNumber = u"+1 (305) 555-0100"_s;
    call.facts.toNumber = u"+33612345678"_s;
    call.facts.notes = u"logged"_s;
    return call;
}

Record confirmedCreate()
{
    return RecordBuilder(u"cal_new"_s)
        .outbound()
        .from(u"+13055550100"_s)
        .to(u"+33612345678"_s)
        .notes(u"logged"_s);
}

} // namespace

class StoreEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void editShowsAtOnceAndSurvivesReopening();
    void editsOfOneFieldJoin();
    void editBackToTheProvidersValueGoes();
    void editDuringSendingFollows();
    void sendingItemWithNewWordsIsNotSent();
    void myWordsStayOverAnUpstreamChange();
    void pendingEditsReturnAfterTheCacheIsRebuilt();
    void saveNowIsOnDisk();
    void itemsOfACallGoInOrder();
    void notBeforeHoldsAnItemBack();
    void whatWasBeingSentIsUnknownAfterARestart();
    void confirmedEditShowsTheProvidersRecord();
    void confirmingTwiceIsHarmless();
    void retryOfAConflictMeansMineWins();
    void discardShowsTheProvidersValue();
    void refusedEditGetsAnotherChanceWithNewWords();

    void createdCallIsVisibleAtOnce();
    void createdCallNeedsNumbersAndDirection_data();
    void createdCallNeedsNumbersAndDirection();
    void confirmedCallKeepsItsRow();
    void syncedBeforeConfirmedBecomesOneCall();
    void discardedCreationIsGone();

    void deletedCallIsHiddenAndCanComeBack();
    void confirmedDeletionStays();
    void deletionOvertakesRefusedEdits();
    void deletingAnUnsentCallSendsNothing();

private:
    Store &store() { return **m_profile; }
    QString notes(const QString &id = u"cal_1"_s) { return m_profile->callOf(id).notes; }
    OutboxItem only()
    {
        const auto items = got(store().outbox());
        return items.size() == 1 ? items.first() : OutboxItem{};
    }
    OutboxItem set(OutboxItem item, OutboxState state, const QString &theirs = {})
    {
        item.state = state;
        item.theirs = theirs;
        got(store().outboxUpdate(item));
        return item;
    }
    std::unique_ptr<Profile> m_profile;
};

void StoreEditsTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    got(store().applyPage(writeOf({RecordBuilder().notes(u"theirs"_s)})));
}

void StoreEditsTest::editShowsAtOnceAndSurvivesReopening()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    QCOMPARE(notes(), u"mine"_s);
    QVERIFY(m_profile->rowOf(u"cal_1"_s).pending);
    QCOMPARE(m_profile->ids(filterOf(u"mine is:pending"_s)).size(), size_t(1));
    QCOMPARE(m_profile->ids(filterOf(u"theirs"_s)).size(), size_t(0));
    m_profile->reopen();
    QCOMPARE(notes(), u"mine"_s);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).pending, QSet<Field>{Field::Notes});
    QCOMPARE(only().before, u"theirs"_s);
    QCOMPARE(only().after, u"mine"_s);
}

void StoreEditsTest::editsOfOneFieldJoin()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"m"_s, u"theirs"_s)));
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mi"_s, u"m"_s)));
    got(store().saveEdit({{AccountId{1}, u"cal_1"_s}, Field::Summary, {}, u"sum"_s}));
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"min"_s, u"mi"_s)));
    const auto items = got(store().outbox());
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].before, u"theirs"_s);
    QCOMPARE(items[0].after, u"min"_s);
    QCOMPARE(items[1].field, Field::Summary);
}

void StoreEditsTest::editBackToTheProvidersValueGoes()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"theirs"_s, u"mine"_s)));
    QVERIFY(got(store().outbox()).isEmpty());
    QVERIFY(!m_profile->rowOf(u"cal_1"_s).pending);
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"theirs"_s, u"theirs"_s)));
    QVERIFY(got(store().outbox()).isEmpty());
}

void StoreEditsTest::editDuringSendingFollows()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"one"_s, u"theirs"_s)));
    const OutboxItem first = set(only(), OutboxState::Sending);
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"one two"_s, u"one"_s)));
    auto items = got(store().outbox());
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].after, u"one"_s);
    QCOMPARE(items[1].before, u"one"_s);
    QCOMPARE(notes(), u"one two"_s);
    // Back to what the provider had: it must be sent, as the first one may have arrived.
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"theirs"_s, u"one two"_s)));
    QCOMPARE(got(store().outbox()).constLast().after, u"theirs"_s);
    // Back to what is being sent: nothing more to send.
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"one"_s, u"theirs"_s)));
    QCOMPARE(only().id, first.id);
}

void StoreEditsTest::sendingItemWithNewWordsIsNotSent()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"a"_s, u"theirs"_s)));
    OutboxItem stale = only();
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"ab"_s, u"a"_s)));
    stale.state = OutboxState::Sending;
    QCOMPARE(await(store().outboxUpdate(stale)).error().kind, Error::Kind::Conflict);
    QCOMPARE(only().state, OutboxState::Queued);
    QCOMPARE(only().after, u"ab"_s);
}

void StoreEditsTest::myWordsStayOverAnUpstreamChange()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    got(store().applyPage(writeOf({RecordBuilder().notes(u"theirs 2"_s).summary(u"new"_s)})));
    QCOMPARE(notes(), u"mine"_s);
    QCOMPARE(m_profile->callOf(u"cal_1"_s).summary, u"new"_s);
    got(store().outboxDiscard(only().id));
    QCOMPARE(notes(), u"theirs 2"_s);
}

void StoreEditsTest::pendingEditsReturnAfterTheCacheIsRebuilt()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    const Call logged = got(store().queueCreate(newCall()));
    m_profile->removeCache();
    m_profile->reopen();
    QCOMPARE(m_profile->ids().size(), size_t(1)); // the logged one is nowhere else
    QCOMPARE(notes(logged.ref().providerCallId), u"logged"_s);
    got(store().applyPage(writeOf({RecordBuilder().notes(u"theirs"_s)})));
    QCOMPARE(notes(), u"mine"_s);
    QVERIFY(m_profile->rowOf(u"cal_1"_s).pending);
}

void StoreEditsTest::saveNowIsOnDisk()
{
    QVERIFY(store().saveEditNow(noteEdit(u"cal_1"_s, u"last words"_s, u"theirs"_s)));
    Database desk(m_profile->deskFile(), {.access = Access::Read});
    SqlQuery row(desk, "SELECT after FROM outbox");
    QVERIFY(row.next());
    QCOMPARE(row.text(0), u"last words"_s);
}

void StoreEditsTest::itemsOfACallGoInOrder()
{
    got(store().applyPage(writeOf({RecordBuilder(u"cal_2"_s)})));
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"a"_s)));
    got(store().saveEdit({{AccountId{1}, u"cal_1"_s}, Field::Summary, {}, u"s"_s}));
    got(store().saveEdit(noteEdit(u"cal_2"_s, u"b"_s)));
    auto due = got(store().outboxDue(AccountId{1}, m_profile->clock.now()));
    QCOMPARE(due.size(), 2);
    QCOMPARE(due[0].field, Field::Notes);
    QCOMPARE(due[1].call.providerCallId, u"cal_2"_s);
    set(due[0], OutboxState::Rejected);
    due = got(store().outboxDue(AccountId{1}, m_profile->clock.now()));
    QCOMPARE(due.size(), 1);
    QVERIFY(got(store().outboxDue(AccountId{2}, m_profile->clock.now())).isEmpty());
}

void StoreEditsTest::notBeforeHoldsAnItemBack()
{
    const TimePoint later = m_profile->clock.now() + Seconds(2);
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"a"_s), later));
    QVERIFY(got(store().outboxDue(AccountId{1}, later - Seconds(1))).isEmpty());
    QCOMPARE(got(store().outboxDue(AccountId{1}, later)).size(), 1);
}

void StoreEditsTest::whatWasBeingSentIsUnknownAfterARestart()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"a"_s)));
    set(only(), OutboxState::Sending);
    QVERIFY(got(store().outboxDue(AccountId{1}, m_profile->clock.now())).isEmpty());
    m_profile->reopen();
    QCOMPARE(only().state, OutboxState::Unknown);
    QCOMPARE(got(store().outboxDue(AccountId{1}, m_profile->clock.now())).size(), 1);
}

void StoreEditsTest::confirmedEditShowsTheProvidersRecord()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u" mine "_s, u"theirs"_s)));
    got(store().outboxConfirm(only().id, RecordBuilder().notes(u"mine"_s).build()));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(notes(), u"mine"_s);
    QVERIFY(!m_profile->rowOf(u"cal_1"_s).pending);
}

void StoreEditsTest::confirmingTwiceIsHarmless()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    const OutboxId id = only().id;
    got(store().outboxConfirm(id, RecordBuilder().notes(u"mine"_s).build()));
    got(store().outboxConfirm(id, RecordBuilder().notes(u"mine"_s).build()));
    QCOMPARE(notes(), u"mine"_s);
}

void StoreEditsTest::retryOfAConflictMeansMineWins()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    const OutboxItem item = set(only(), OutboxState::Conflict, u"theirs 2"_s);
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine too"_s, u"mine"_s)));
    QCOMPARE(only().state, OutboxState::Conflict); // typing on decides nothing
    got(store().outboxRetry(item.id));
    QCOMPARE(only().state, OutboxState::Queued);
    QCOMPARE(only().before, u"theirs 2"_s);
    QCOMPARE(only().after, u"mine too"_s);
    QVERIFY(only().theirs.isNull());
    QCOMPARE(await(store().outboxRetry(OutboxId{99})).error().kind, Error::Kind::NotFound);
}

void StoreEditsTest::discardShowsTheProvidersValue()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    const OutboxItem item = set(only(), OutboxState::Sending);
    QCOMPARE(await(store().outboxDiscard(item.id)).error().kind, Error::Kind::Conflict);
    set(only(), OutboxState::Rejected);
    got(store().outboxDiscard(item.id));
    QCOMPARE(notes(), u"theirs"_s);
    QVERIFY(got(store().outbox()).isEmpty());
}

void StoreEditsTest::refusedEditGetsAnotherChanceWithNewWords()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"too long"_s, u"theirs"_s)));
    set(only(), OutboxState::Rejected);
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"short"_s, u"too long"_s)));
    QCOMPARE(only().state, OutboxState::Queued);
    QCOMPARE(only().before, u"theirs"_s);
}

void StoreEditsTest::createdCallIsVisibleAtOnce()
{
    const Call call = got(store().queueCreate(newCall()));
    QVERIFY(isLocalCallId(call.ref().providerCallId));
    QCOMPARE(call.fromNumber, u"+13055550100"_s);
    QCOMPARE(call.status, CallStatus::Completed);
    QCOMPARE(m_profile->ids(filterOf(u"logged"_s)), std::vector<CallId>{call.id});
    QVERIFY(got(store().rows({call.id})).constFirst().pending);
    QCOMPARE(only().kind, OutboxKind::Create);
    QVERIFY(got(store().unseenInSweep(AccountId{1})).size() == 1); // the synced one only
}

void StoreEditsTest::createdCallNeedsNumbersAndDirection_data()
{
    QTest::addColumn<NewCall>("call");
    const auto without = [](auto member) {
        NewCall call = newCall();
        call.facts.*member = std::decay_t<decltype(call.facts.*member)>();
        return call;
    };
    QTest::newRow("direction") << without(&CallFacts::direction);
    QTest::newRow("from") << without(&CallFacts::fromNumber);
    QTest::newRow("to") << without(&CallFacts::toNumber);
}

void StoreEditsTest::createdCallNeedsNumbersAndDirection()
{
    QFETCH(NewCall, call);
    QCOMPARE(await(store().queueCreate(call)).error().kind, Error::Kind::Invalid);
    QVERIFY(got(store().outbox()).isEmpty());
}

void StoreEditsTest::confirmedCallKeepsItsRow()
{
    const Call call = got(store().queueCreate(newCall()));
    got(store().saveEdit({call.ref(), Field::Notes, u"logged"_s, u"more"_s}));
    const OutboxId create = got(store().outbox()).constFirst().id;
    QCOMPARE(await(store().outboxConfirm(create, std::nullopt)).error().kind, Error::Kind::Invalid);
    got(store().outboxConfirm(create, confirmedCreate()));

    QCOMPARE(got(store().find({AccountId{1}, u"cal_new"_s})), call.id);
    QCOMPARE(got(store().find(call.ref())), call.id);
    QCOMPARE(only().call.providerCallId, u"cal_new"_s);
    QCOMPARE(notes(u"cal_new"_s), u"more"_s);
    QCOMPARE(m_profile->ids().size(), size_t(2));
    // A window that still knows the old name types on.
    got(store().saveEdit({call.ref(), Field::Notes, u"more"_s, u"more and more"_s}));
    QCOMPARE(notes(u"cal_new"_s), u"more and more"_s);
    m_profile->reopen();
    QCOMPARE(got(store().find(call.ref())), call.id);
}

void StoreEditsTest::syncedBeforeConfirmedBecomesOneCall()
{
    const Call call = got(store().queueCreate(newCall()));
    got(store().applyPage(writeOf({confirmedCreate()})));
    QCOMPARE(m_profile->ids().size(), size_t(3));
    got(store().outboxConfirm(only().id, confirmedCreate()));
    QCOMPARE(m_profile->ids().size(), size_t(2));
    QCOMPARE(got(store().find({AccountId{1}, u"cal_new"_s})), call.id);
    QCOMPARE(m_profile->ids(filterOf(u"logged"_s)), std::vector<CallId>{call.id});
}

void StoreEditsTest::discardedCreationIsGone()
{
    const Call call = got(store().queueCreate(newCall()));
    got(store().saveEdit({call.ref(), Field::Notes, u"logged"_s, u"more"_s}));
    got(store().outboxDiscard(got(store().outbox()).constFirst().id));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(m_profile->ids().size(), size_t(1));
    QCOMPARE(m_profile->ids(filterOf(u"logged"_s)).size(), size_t(0));
}

void StoreEditsTest::deletedCallIsHiddenAndCanComeBack()
{
    got(store().queueDelete({AccountId{1}, u"cal_1"_s}));
    got(store().queueDelete({AccountId{1}, u"cal_1"_s}));
    QCOMPARE(m_profile->ids().size(), size_t(0));
    QCOMPARE(got(store().totals({})).calls, 0);
    QVERIFY(got(store().dayCounts({}, QTimeZone::utc())).isEmpty());
    QCOMPARE(m_profile->ids(filterOf(u"is:deleted"_s)).size(), size_t(1));
    got(store().applyPage(writeOf({RecordBuilder().notes(u"changed"_s)})));
    QCOMPARE(m_profile->ids().size(), size_t(0));
    got(store().outboxDiscard(only().id));
    QCOMPARE(m_profile->ids().size(), size_t(1));
}

void StoreEditsTest::confirmedDeletionStays()
{
    got(store().queueDelete({AccountId{1}, u"cal_1"_s}));
    got(store().outboxConfirm(only().id, std::nullopt));
    QVERIFY(got(store().outbox()).isEmpty());
    got(store().applyPage(writeOf({RecordBuilder()})));
    got(store().applyRecord(RecordBuilder()));
    QCOMPARE(m_profile->ids(filterOf(u"is:deleted"_s)).size(), size_t(0));
    QCOMPARE(await(store().find({AccountId{1}, u"cal_1"_s})).error().kind, Error::Kind::NotFound);
    m_profile->removeCache();
    m_profile->reopen();
    got(store().applyPage(writeOf({RecordBuilder()})));
    QCOMPARE(m_profile->ids().size(), size_t(0));
}

void StoreEditsTest::deletionOvertakesRefusedEdits()
{
    got(store().saveEdit(noteEdit(u"cal_1"_s, u"mine"_s, u"theirs"_s)));
    set(only(), OutboxState::Rejected);
    got(store().queueDelete({AccountId{1}, u"cal_1"_s}));
    const auto due = got(store().outboxDue(AccountId{1}, m_profile->clock.now()));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().kind, OutboxKind::Delete);
    got(store().outboxConfirm(due.first().id, std::nullopt));
    QVERIFY(got(store().outbox()).isEmpty());
}

void StoreEditsTest::deletingAnUnsentCallSendsNothing()
{
    const Call call = got(store().queueCreate(newCall()));
    got(store().queueDelete(call.ref()));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(m_profile->ids().size(), size_t(1));
}

QTEST_GUILESS_MAIN(StoreEditsTest)
#include "tst_storeedits.moc"
