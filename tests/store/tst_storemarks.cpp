// SPDX-License-Identifier: GPL-3.0-or-later
// What is ours about a call: reviewed, edited, in conflict.
#include "tests/store/storefixture.h"

#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class StoreMarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void reviewedCallsAreFoundAndShown();
    void reviewIsAnnounced();
    void reviewOutlivesSyncAndARebuiltCache();
    void reviewStaysWithBothPartsOfACall();
    void reviewOfOneIsThatOfTheJoinedCall();
    void reviewFollowsACallThatGetsItsId();
    void nobodyReviewsWhatIsNotThere();
    void waitingEditsAreOurs();
    void sentEditsStayOurs();
    void keptWordsAreOurs();
    void loggedCallsAreOurs();
    void deletionAloneIsNoEdit();
    void conflictShowsUntilItIsDecided();
    void tagsAreFoundAndCounted();

private:
    Store &store() { return **m_profile; }
    static RecordRef ref(const QString &id, int account = 1) { return {AccountId{account}, id}; }
    void add(const QList<Record> &records)
    {
        for (const Record &record : records)
            got(store().applyPage(writeOf({record})));
    }
    int count(const QString &query) { return int(m_profile->ids(test::filterOf(query)).size()); }
    Call call(const RecordRef &ref) { return got(store().call(got(store().find(ref)))); }
    OutboxItem only() { return got(store().outbox()).constFirst(); }

    std::unique_ptr<Profile> m_profile;
};

void StoreMarksTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    m_profile->addAccount(u"Line"_s, Provider::Quo);
}

void StoreMarksTest::reviewedCallsAreFoundAndShown()
{
    add({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s)});
    got(store().setReviewed(ref(u"a"_s), true));
    QCOMPARE(count(u"is:reviewed"_s), 1);
    QCOMPARE(count(u"is:unreviewed"_s), 1);
    QVERIFY(m_profile->rowOf(u"a"_s).reviewed);
    QVERIFY(!m_profile->rowOf(u"b"_s).reviewed);
    QVERIFY(callToJson(call(ref(u"a"_s)), {}).value(u"reviewed"_s).toBool());
    QCOMPARE(count(u"is:edited"_s), 0);
    got(store().setReviewed(ref(u"a"_s), true)); // twice is once
    got(store().setReviewed(ref(u"a"_s), false));
    QCOMPARE(count(u"is:reviewed"_s), 0);
    got(store().setReviewed(ref(u"a"_s), false));
}

void StoreMarksTest::reviewIsAnnounced()
{
    const QSignalSpy spy(&store(), &Store::callsChanged);
    add({RecordBuilder(u"a"_s)});
    QTRY_VERIFY(!spy.isEmpty()); // the call itself
    const qsizetype before = spy.size();
    got(store().setReviewed(ref(u"a"_s), true));
    QTRY_COMPARE(spy.size(), before + 1);
    QCOMPARE(spy.last().first().value<QList<CallId>>(), QList{got(store().find(ref(u"a"_s)))});
}

void StoreMarksTest::reviewOutlivesSyncAndARebuiltCache()
{
    add({RecordBuilder(u"a"_s)});
    got(store().setReviewed(ref(u"a"_s), true));
    add({RecordBuilder(u"a"_s).notes(u"changed there"_s)});
    QCOMPARE(count(u"is:reviewed changed"_s), 1);
    m_profile->removeCache();
    m_profile->reopen();
    add({RecordBuilder(u"a"_s)});
    QCOMPARE(count(u"is:reviewed"_s), 1);
}

void StoreMarksTest::reviewStaysWithBothPartsOfACall()
{
    const QStringList name{u"twilio:CA1"_s};
    add({RecordBuilder(u"a"_s).with(&CallFacts::carrierIds, name),
         RecordBuilder(u"b"_s, AccountId{2}).with(&CallFacts::carrierIds, name)});
    QCOMPARE(count({}), 1);
    got(store().setReviewed(ref(u"b"_s, 2), true));
    got(store().splitRecord(ref(u"b"_s, 2)));
    QCOMPARE(count(u"is:reviewed"_s), 2);
    got(store().setReviewed(ref(u"b"_s, 2), false));
    QCOMPARE(count(u"is:reviewed"_s), 1);
}

void StoreMarksTest::reviewOfOneIsThatOfTheJoinedCall()
{
    add({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s).at("2026-03-10T08:00:00Z")});
    got(store().setReviewed(ref(u"b"_s), true));
    got(store().joinCalls(ref(u"a"_s), ref(u"b"_s)));
    QCOMPARE(count({}), 1);
    QCOMPARE(count(u"is:reviewed"_s), 1);
    got(store().setReviewed(ref(u"a"_s), false));
    QCOMPARE(count(u"is:reviewed"_s), 0);
}

void StoreMarksTest::reviewFollowsACallThatGetsItsId()
{
    NewCall logged{.account = AccountId{1}};
    logged.facts.direction = Direction::Inbound;
    logged.facts.fromNumber = u"+33612345678"_s;
    logged.facts.toNumber = u"+13055550100"_s;
    const RecordRef local = got(store().queueCreate(logged)).ref();
    got(store().setReviewed(local, true));
    got(store().outboxConfirm(only().id, RecordBuilder(u"given"_s).build()));
    QVERIFY(call(ref(u"given"_s)).reviewed);
    got(store().setReviewed(local, false)); // a window may know it by its old name
    QVERIFY(!call(ref(u"given"_s)).reviewed);
}

void StoreMarksTest::nobodyReviewsWhatIsNotThere()
{
    QCOMPARE(await(store().setReviewed(ref(u"x"_s), true)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(store().setReviewed(ref(u"x"_s, 9), true)).error().kind, Error::Kind::NotFound);
}

void StoreMarksTest::waitingEditsAreOurs()
{
    add({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s)});
    got(store().saveEdit(noteEdit(u"a"_s, u"mine"_s)));
    QCOMPARE(count(u"is:edited"_s), 1);
    got(store().outboxDiscard(only().id));
    QCOMPARE(count(u"is:edited"_s), 0);
}

void StoreMarksTest::sentEditsStayOurs()
{
    add({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s)});
    got(store().saveEdit(noteEdit(u"a"_s, u"mine"_s)));
    got(store().outboxConfirm(only().id, RecordBuilder(u"a"_s).notes(u"mine"_s).build()));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(count(u"is:edited -is:pending"_s), 1);
    add({RecordBuilder(u"a"_s).notes(u"theirs"_s)});
    m_profile->removeCache();
    m_profile->reopen();
    add({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s)});
    QCOMPARE(count(u"is:edited"_s), 1);
    QVERIFY(call(ref(u"a"_s)).edited);
}

void StoreMarksTest::keptWordsAreOurs()
{
    add({RecordBuilder(u"a"_s, AccountId{2})});
    const Edit edit{ref(u"a"_s, 2), Field::Tags, {}, u"vip"_s};
    got(store().saveEdit(edit));
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(count(u"is:edited tag:vip"_s), 1);
    got(store().saveEdit({ref(u"a"_s, 2), Field::Tags, u"vip"_s, {}}));
    QCOMPARE(count(u"is:edited"_s), 0);
}

void StoreMarksTest::loggedCallsAreOurs()
{
    NewCall logged{.account = AccountId{1}};
    logged.facts.direction = Direction::Outbound;
    logged.facts.fromNumber = u"+13055550100"_s;
    logged.facts.toNumber = u"+33612345678"_s;
    got(store().queueCreate(logged));
    QCOMPARE(count(u"is:edited"_s), 1);
    got(store().outboxConfirm(only().id, RecordBuilder(u"given"_s).outbound().build()));
    QCOMPARE(count(u"is:edited -is:pending"_s), 1);
}

void StoreMarksTest::deletionAloneIsNoEdit()
{
    add({RecordBuilder(u"a"_s)});
    got(store().queueDelete(ref(u"a"_s)));
    QCOMPARE(count(u"is:deleted is:edited"_s), 0);
    QCOMPARE(count(u"is:deleted"_s), 1);
}

void StoreMarksTest::conflictShowsUntilItIsDecided()
{
    add({RecordBuilder(u"a"_s).notes(u"theirs"_s)});
    got(store().saveEdit(noteEdit(u"a"_s, u"mine"_s, u"theirs"_s)));
    OutboxItem item = only();
    item.state = OutboxState::Conflict;
    item.theirs = u"theirs 2"_s;
    got(store().outboxUpdate(item));
    QCOMPARE(count(u"is:conflict"_s), 1);
    QVERIFY(call(ref(u"a"_s)).conflict);
    m_profile->reopen();
    QCOMPARE(count(u"is:conflict is:edited is:pending"_s), 1);
    got(store().outboxRetry(item.id));
    QCOMPARE(count(u"is:conflict"_s), 0);
    got(store().outboxUpdate(item));
    QCOMPARE(count(u"is:conflict"_s), 1);
    got(store().outboxDiscard(item.id));
    QCOMPARE(count(u"is:conflict"_s), 0);
}

void StoreMarksTest::tagsAreFoundAndCounted()
{
    const auto tagged = [](const QString &id, const QStringList &tags) {
        return RecordBuilder(id).with(&CallFacts::tags, tags);
    };
    add({tagged(u"a"_s, {u"vip"_s, u" late, night "_s, u"vip"_s}), tagged(u"b"_s, {u"VIP guest"_s}),
         tagged(u"c"_s,
                {u"vip"_s,
                 u"a\x1f"
                 "b"_s}),
         tagged(u"d"_s, {u""_s})});
    QCOMPARE(count(u"tag:VIP"_s), 2);
    QCOMPARE(count(u"tag:\"late, night\""_s), 1);
    QCOMPARE(count(u"tag:\"vip guest\",vip"_s), 3);
    QCOMPARE(count(u"-tag:vip"_s), 2);
    const QList<FacetValue> expected{
        {u"vip"_s, {}, 2}, {u"VIP guest"_s, {}, 1}, {u"a b"_s, {}, 1}, {u"late, night"_s, {}, 1}};
    QCOMPARE(got(store().facet(QueryField::Tag)), expected);
    QCOMPARE(got(store().facet(QueryField::Tag, test::filterOf(u"tag:\"vip guest\""_s))), expected);
}

QTEST_GUILESS_MAIN(StoreMarksTest)
#include "tst_storemarks.moc"
