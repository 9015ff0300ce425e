// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to several calls at once, and what the audit trail tells about it.
#include "models/store/calldeeds.h"
#include "models/store/osuser.h"
#include "tests/store/storefixture.h"
#include "tests/support/fulldisk.h"

#include <sqlite3.h>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StoreDeedsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void hiddenCallsLeaveTheListsUntilTheyAreShownAgain();
    void hidingOutlivesSyncAndARebuiltCache();
    void onlyWhatWasChangedIsToBeUndone();
    void unknownCallsAreRefusedAndTheOthersDone();
    void deletionWaitsForItsTimeAndCanBeTakenBack();
    void deletionThatWasSentIsNotTakenBack();
    void deletionOfACallThatWasNeverSentCanBeTakenBack();
    void takingBackThatCouldNotBeWrittenCanBeRepeated();
    void systemsThatKeepCallsRefuse();
    void sendNowMakesEverythingDue();
    void trailTellsWhoDidWhat();
    void trailIsReadByTextActionAndTime();
    void trailCannotBeChangedOrShortened();
    void trailOutlivesItsAccountWithoutItsWords();
    void trailOfALoggedCallFollowsItsId();

private:
    Store &store() { return **m_profile; }
    CallDeeds deeds() { return CallDeeds(store()); }
    static RecordRef ref(const QString &id, int account = 1) { return {AccountId{account}, id}; }
    int count(const QString &query = {}) { return int(m_profile->ids(test::filterOf(query)).size()); }
    QStringList actions(const AuditQuery &query = {})
    {
        QStringList result;
        for (const AuditEntry &entry : got(store().auditTrail().entries(query)))
            result << entry.action;
        return result;
    }
    bool tamper(const char *sql);

    std::unique_ptr<Profile> m_profile;
};

void StoreDeedsTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    m_profile->addAccount(u"Line"_s, Provider::Quo);
    for (const char *id : {"a", "b", "c"})
        got(store().applyPage(writeOf({RecordBuilder(QString::fromLatin1(id))
                                           .at(id[0] == 'a'       ? "2026-03-16T10:00:00Z"
                                                   : id[0] == 'b' ? "2026-03-15T10:00:00Z"
                                                                  : "2026-03-14T10:00:00Z")})));
}

bool StoreDeedsTest::tamper(const char *sql)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(m_profile->deskFile().toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    sqlite3_close(db);
    return code == SQLITE_OK;
}

void StoreDeedsTest::hiddenCallsLeaveTheListsUntilTheyAreShownAgain()
{
    const DeedReport report = got(deeds().setMark({ref(u"a"_s), ref(u"b"_s)}, CallMark::Hidden, true));
    QCOMPARE(report.changed.size(), 2);
    QCOMPARE(count(), 1);
    QCOMPARE(count(u"is:deleted"_s), 2);
    got(deeds().setMark(report.changed, CallMark::Hidden, false));
    QCOMPARE(count(), 3);
}

void StoreDeedsTest::hidingOutlivesSyncAndARebuiltCache()
{
    got(deeds().setMark({ref(u"a"_s)}, CallMark::Hidden, true));
    got(store().applyPage(writeOf({RecordBuilder(u"a"_s).notes(u"new"_s)})));
    QCOMPARE(count(), 2);
    m_profile->removeCache();
    m_profile->reopen();
    got(store().applyPage(writeOf({RecordBuilder(u"a"_s)})));
    QCOMPARE(count(), 0);
    QCOMPARE(count(u"is:deleted"_s), 1);
}

void StoreDeedsTest::onlyWhatWasChangedIsToBeUndone()
{
    got(store().setReviewed(ref(u"b"_s), true));
    const DeedReport report =
        got(deeds().setMark({ref(u"a"_s), ref(u"b"_s), ref(u"c"_s)}, CallMark::Reviewed, true));
    QCOMPARE(report.unchanged, 1);
    const QList<RecordRef> changed{ref(u"a"_s), ref(u"c"_s)};
    QCOMPARE(report.changed, changed);
    got(deeds().setMark(report.changed, CallMark::Reviewed, false));
    QCOMPARE(count(u"is:reviewed"_s), 1);
}

void StoreDeedsTest::unknownCallsAreRefusedAndTheOthersDone()
{
    const DeedReport report = got(deeds().setMark({ref(u"x"_s), ref(u"a"_s)}, CallMark::Hidden, true));
    QCOMPARE(report.changed, QList<RecordRef>{ref(u"a"_s)});
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().error.kind, Error::Kind::NotFound);
}

void StoreDeedsTest::deletionWaitsForItsTimeAndCanBeTakenBack()
{
    const TimePoint later = m_profile->clock.now() + 20s;
    const DeedReport report = got(deeds().queueDeletes({ref(u"a"_s), ref(u"b"_s)}, later));
    QCOMPARE(report.changed.size(), 2);
    QCOMPARE(count(), 1);
    QVERIFY(got(store().outboxDue(AccountId{1}, m_profile->clock.now())).isEmpty());
    QCOMPARE(got(store().outboxDue(AccountId{1}, later)).size(), 2);
    const DeedReport back = got(deeds().takeBackDeletes(report.changed));
    QCOMPARE(back.changed, report.changed);
    QCOMPARE(count(), 3);
    QVERIFY(got(store().outbox()).isEmpty());
}

void StoreDeedsTest::deletionThatWasSentIsNotTakenBack()
{
    got(deeds().queueDeletes({ref(u"a"_s)}, {}));
    OutboxItem item = got(store().outbox()).constFirst();
    item.state = OutboxState::Sending;
    got(store().outboxUpdate(item));
    const DeedReport back = got(deeds().takeBackDeletes({ref(u"a"_s)}));
    QVERIFY(back.changed.isEmpty());
    QCOMPARE(back.refused.first().error.kind, Error::Kind::Conflict);
    QCOMPARE(got(store().outbox()).size(), 1);
}

void StoreDeedsTest::deletionOfACallThatWasNeverSentCanBeTakenBack()
{
    NewCall call;
    call.account = AccountId{1};
    call.facts.direction = Direction::Inbound;
    call.facts.fromNumber = u"+33612345678"_s;
    call.facts.toNumber = u"+13055550100"_s;
    call.facts.notes = u"wants a crib"_s;
    const RecordRef logged = got(store().queueCreate(call)).ref();
    got(store().saveEdit(Edit{logged, Field::Notes, call.facts.notes, u"wants two cribs"_s}));
    const QList<OutboxItem> before = got(store().outbox());
    got(deeds().queueDeletes({logged}, {}));
    QCOMPARE(count(), 3);
    QVERIFY(got(store().outbox()).isEmpty());
    QCOMPARE(got(deeds().takeBackDeletes({logged})).changed, QList<RecordRef>{logged});
    QCOMPARE(count(), 4);
    const QList<OutboxItem> after = got(store().outbox());
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.first().payload, before.first().payload);
    QCOMPARE(after.first().call, logged);
    QVERIFY(got(deeds().takeBackDeletes({logged})).changed.isEmpty()); // once
}

void StoreDeedsTest::takingBackThatCouldNotBeWrittenCanBeRepeated()
{
    NewCall call;
    call.account = AccountId{1};
    call.facts.direction = Direction::Inbound;
    call.facts.fromNumber = u"+33612345678"_s;
    call.facts.toNumber = u"+13055550100"_s;
    const RecordRef logged = got(store().queueCreate(call)).ref();
    {
        const FullDisk full;
        auto deleting = deeds().queueDeletes({logged}, {});
        QVERIFY(!QCoro::waitFor(std::move(deleting)));
    }
    QVERIFY(got(deeds().takeBackDeletes({logged})).changed.isEmpty()); // it was not deleted
    QCOMPARE(got(store().outbox()).size(), 1); // not twice
    got(deeds().queueDeletes({logged}, {}));
    {
        const FullDisk full;
        auto takingBack = deeds().takeBackDeletes({logged});
        QVERIFY(!QCoro::waitFor(std::move(takingBack)));
    }
    QCOMPARE(got(deeds().takeBackDeletes({logged})).changed, QList<RecordRef>{logged});
    QCOMPARE(got(store().outbox()).size(), 1);
}

void StoreDeedsTest::systemsThatKeepCallsRefuse()
{
    got(store().applyPage(writeOf({RecordBuilder(u"q"_s, AccountId{2}).at("2026-03-01T10:00:00Z")})));
    const DeedReport report = got(deeds().queueDeletes({ref(u"q"_s, 2), ref(u"a"_s)}, {}));
    QCOMPARE(report.changed, QList<RecordRef>{ref(u"a"_s)});
    QCOMPARE(report.refused.first().error.kind, Error::Kind::NotSupported);
}

void StoreDeedsTest::sendNowMakesEverythingDue()
{
    got(store().saveEdit(noteEdit(u"a"_s, u"late"_s), m_profile->clock.now() + 1h));
    QVERIFY(got(store().outboxDue(AccountId{1}, m_profile->clock.now())).isEmpty());
    got(deeds().sendNow());
    QCOMPARE(got(store().outboxDue(AccountId{1}, m_profile->clock.now())).size(), 1);
}

void StoreDeedsTest::trailTellsWhoDidWhat()
{
    got(store().saveEdit(noteEdit(u"a"_s, u"wants a late check-out"_s)));
    const AuditEntry entry = got(store().auditTrail().entries({.limit = 1})).constFirst();
    QCOMPARE(entry.action, u"edit"_s);
    QCOMPARE(entry.who, operatingUser());
    QVERIFY(!entry.who.isEmpty());
    QCOMPARE(entry.call, std::optional(ref(u"a"_s)));
    QCOMPARE(entry.field, std::optional(Field::Notes));
    QCOMPARE(entry.after, u"wants a late check-out"_s);
    QCOMPARE(entry.at, m_profile->clock.now());
}

void StoreDeedsTest::trailIsReadByTextActionAndTime()
{
    const TimePoint start = m_profile->clock.now();
    got(deeds().setMark({ref(u"a"_s)}, CallMark::Hidden, true));
    m_profile->clock.advance(1h);
    got(store().auditTrail().record({.action = u"export"_s, .detail = u"/tmp/calls_100%.csv"_s}));
    QCOMPARE(actions().mid(0, 2), QStringList({u"export"_s, u"hide"_s}));
    QCOMPARE(actions({.text = u"100%"_s}), QStringList{u"export"_s});
    QCOMPARE(actions({.text = u"calls1100"_s}), QStringList()); // no wildcards
    QCOMPARE(actions({.text = u"1:a"_s}), QStringList{u"hide"_s});
    QCOMPARE(actions({.actions = {u"hide"_s, u"review"_s}}), QStringList{u"hide"_s});
    QCOMPARE(actions({.since = start + 1min}), QStringList{u"export"_s});
    QVERIFY(!actions({.until = start + 1min}).contains(u"export"_s));
    const AuditEntry newest = got(store().auditTrail().entries({.limit = 1})).constFirst();
    QCOMPARE(actions({.before = newest.id, .limit = 1}), QStringList{u"hide"_s});
    QVERIFY(got(store().auditTrail().actions()).contains(u"export"_s));
}

void StoreDeedsTest::trailCannotBeChangedOrShortened()
{
    got(store().saveEdit(noteEdit(u"a"_s, u"words"_s)));
    const int before = int(actions().size());
    QVERIFY(!tamper("DELETE FROM audit"));
    QVERIFY(!tamper("UPDATE audit SET who = 'nobody'"));
    QVERIFY(!tamper("UPDATE audit SET at = 0"));
    QVERIFY(!tamper("UPDATE audit SET action = 'nothing'"));
    QVERIFY(!tamper("UPDATE audit SET after = 'other words'"));
    QVERIFY(!tamper("UPDATE audit SET provider_call_id = 'b'"));
    QVERIFY(tamper("UPDATE audit SET before = NULL, after = NULL")); // what a privacy request needs
    QCOMPARE(actions().size(), before);
}

void StoreDeedsTest::trailOutlivesItsAccountWithoutItsWords()
{
    got(store().saveEdit(noteEdit(u"a"_s, u"private words"_s)));
    got(store().removeAccount(AccountId{1}));
    const QList<AuditEntry> entries = got(store().auditTrail().entries({}));
    QCOMPARE(entries.first().action, u"account-removed"_s);
    QCOMPARE(entries.first().detail, u"Hotel"_s);
    const auto edit = std::find_if(entries.begin(), entries.end(),
                                   [](const AuditEntry &entry) { return entry.action == u"edit"; });
    QVERIFY(edit != entries.end());
    QVERIFY(edit->after.isNull());
}

void StoreDeedsTest::trailOfALoggedCallFollowsItsId()
{
    NewCall call{.account = AccountId{1}, .facts = RecordBuilder().build().facts};
    got(store().queueCreate(call));
    const OutboxItem item = got(store().outbox()).constFirst();
    got(store().outboxConfirm(item.id, RecordBuilder(u"cal_9"_s).build()));
    QCOMPARE(got(store().auditTrail().entries({.actions = {u"create"_s}})).constFirst().call,
             std::optional(ref(u"cal_9"_s)));
}

QTEST_GUILESS_MAIN(StoreDeedsTest)
#include "tst_storedeeds.moc"
