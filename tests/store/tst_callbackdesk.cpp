// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about the callback queue, and what its rows show.
#include "models/store/callbackdesk.h"

#include "models/store/audittrail.h"
#include "models/store/guestbook.h"
#include "models/store/osuser.h"
#include "models/store/privacy.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainqueue.h"

#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto lopez = u"+33699988877"_s;
const auto line = u"+13055550100"_s;
const QDate today(2026, 3, 16); // as the clock of the profile

} // namespace

class CallbackDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void decisionIsReadBackWhole();
    void decidingAnswersTheWayBack();
    void whoAndWhenAreWrittenDown();
    void keyIsNeeded();
    void announcedOnceItIsThere();
    void decisionsOutliveSyncCacheAndRestart();
    void laterCallReopensDoneAndSnoozed_data();
    void laterCallReopensDoneAndSnoozed();
    void hiddenNumbersStayAway();
    void everyDecisionIsInTheAuditTrail();
    void withheldCallsKeepTheirDecisionWhenSystemsJoin();
    void erasedNumbersLeaveNoDecision();
    void erasedCallsLeaveNoDecision();
    void oldDecisionsGoWithTheFacts();
    void decisionsAboutCallsGoWithTheirAccount();

    void taskShowsWhatItsCallsTell();
    void wordsAreOfTheNewestCallThatHasSome();
    void longWordsAreCutBetweenWords();
    void voicemailWithoutLengthIsThere();
    void guestAndStaysAreShown();
    void rowFollowsItsCalls();
    void whoSettledItIsNamed();
    void reachIsOfTheLastSuccess();

private:
    Store &store() { return **m_profile; }
    CallbackDesk &desk() { return store().callbackDesk(); }
    void add(const QList<Record> &records) { got(store().applyPage(writeOf(records))); }
    void addMissed(const QString &id, const char *start)
    {
        add({RecordBuilder(id).missed().from(lopez).at(start)});
    }
    CallbackQueue queue(TimePoint since = {})
    {
        const QList<Call> calls = got(store().calls(m_profile->ids()));
        return got(desk().queue(PlainQueue(calls).tasks(since), since, m_profile->clock.now(), today));
    }
    CallbackTask onlyOpen()
    {
        const CallbackQueue all = queue();
        return all.open.size() == 1 ? all.open.first() : CallbackTask();
    }
    TaskDecision decide(TaskDecision decision) { return got(desk().decide({decision})).constFirst(); }
    TaskDecision done(DoneReason reason = DoneReason::Spam)
    {
        TaskDecision decision = decisionOn(onlyOpen());
        decision.done = reason;
        return decision;
    }
    bool hasDecisions() { return !got(desk().decisions()).isEmpty(); }

    std::unique_ptr<Profile> m_profile;
};

void CallbackDeskTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount();
    m_profile->addAccount(u"Desk phones"_s, Provider::Aircall);
}

void CallbackDeskTest::decisionIsReadBackWhole()
{
    TaskDecision decision;
    decision.key = lopez;
    decision.done = DoneReason::SettledElsewhere;
    decision.remark = u"by mail"_s;
    decision.snoozedUntil = at("2026-03-16T15:00:00Z");
    decision.takenBy = u"bob"_s;
    decision.takenAt = at("2026-03-16T11:00:00Z");
    decision.isHidden = true;
    decision.upTo = at("2026-03-16T10:00:00.123Z");
    decision.decidedBy = u"ana"_s;
    decision.decidedAt = at("2026-03-16T11:30:00Z");
    QVERIFY(decide(decision).isEmpty());
    QCOMPARE(got(desk().decisions()), (QHash<QString, TaskDecision>{{lopez, decision}}));
    m_profile->reopen();
    QCOMPARE(got(desk().decisions()), (QHash<QString, TaskDecision>{{lopez, decision}}));
}

void CallbackDeskTest::decidingAnswersTheWayBack()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    const TaskDecision none = decide(done());
    QVERIFY(none.isEmpty());
    QCOMPARE(none.key, lopez);
    QCOMPARE(queue().open.size(), 0);
    m_profile->clock.advance(1min);
    const TaskDecision spam = decide(none);
    QCOMPARE(spam.done, std::optional(DoneReason::Spam));
    QCOMPARE(queue().open.size(), 1);
    QVERIFY(!hasDecisions());
    m_profile->clock.advance(1min);
    QVERIFY(decide(spam).isEmpty());
    QCOMPARE(queue().gone.first().decision, spam); // with who and when it was
}

void CallbackDeskTest::whoAndWhenAreWrittenDown()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    TaskDecision decision = decisionOn(onlyOpen());
    decision.takenBy = u"bob"_s;
    decide(decision);
    const CallbackTask taken = onlyOpen();
    QCOMPARE(taken.decision.decidedBy, operatingUser());
    QCOMPARE(taken.decision.decidedAt, m_profile->clock.now());
    QCOMPARE(taken.decision.takenAt, std::optional(m_profile->clock.now()));
    m_profile->clock.advance(1h);
    TaskDecision copy = taken.decision; // changed without decisionOn()
    copy.done = DoneReason::NotNeeded;
    copy.remark = u"  "_s;
    decide(copy);
    const TaskDecision now = got(desk().decisions()).value(lopez);
    QCOMPARE(now.decidedAt, m_profile->clock.now());
    QCOMPARE(now.takenAt, taken.decision.takenAt);
    QVERIFY(now.remark.isNull());
}

void CallbackDeskTest::keyIsNeeded()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    const auto refused = await(desk().decide({done(), TaskDecision{}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!hasDecisions()); // none of them
    QVERIFY(got(desk().decide({})).isEmpty());
}

void CallbackDeskTest::announcedOnceItIsThere()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    QSignalSpy changed(&desk(), &CallbackDesk::decisionsChanged);
    decide(done());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(hasDecisions());
}

void CallbackDeskTest::decisionsOutliveSyncCacheAndRestart()
{
    const Record missed = RecordBuilder(u"a"_s).missed().from(lopez).at("2026-03-16T10:00:00Z");
    add({missed});
    decide(done());
    add({missed, RecordBuilder(u"b"_s)});
    QCOMPARE(queue().open.size(), 0);
    m_profile->removeCache();
    m_profile->reopen();
    QCOMPARE(queue().open.size(), 0);
    add({RecordBuilder(u"b"_s), missed}); // with other ids
    QCOMPARE(queue().open.size(), 0);
    QCOMPARE(queue().gone.first().decision.done, std::optional(DoneReason::Spam));
}

void CallbackDeskTest::laterCallReopensDoneAndSnoozed_data()
{
    QTest::addColumn<bool>("isSnooze");
    QTest::newRow("done") << false;
    QTest::newRow("snoozed") << true;
}

void CallbackDeskTest::laterCallReopensDoneAndSnoozed()
{
    QFETCH(bool, isSnooze);
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    TaskDecision decision = decisionOn(onlyOpen());
    if (isSnooze)
        decision.snoozedUntil = m_profile->clock.now() + 5h;
    else
        decision.done = DoneReason::NotReached;
    decide(decision);
    addMissed(u"earlier, told late"_s, "2026-03-16T09:00:00Z");
    QCOMPARE(queue().open.size(), 0);
    QCOMPARE(queue().snoozed.size(), isSnooze ? 1 : 0);
    QCOMPARE(queue().figures.done, isSnooze ? 0 : 1);
    addMissed(u"later"_s, "2026-03-16T11:00:00Z");
    const CallbackTask open = onlyOpen();
    QCOMPARE(open.calls.size(), 3);
    QVERIFY(open.decision.isEmpty());
}

void CallbackDeskTest::hiddenNumbersStayAway()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    TaskDecision decision = done();
    decision.isHidden = true;
    decide(decision);
    addMissed(u"b"_s, "2026-03-16T11:00:00Z");
    const CallbackQueue now = queue();
    QVERIFY(now.open.isEmpty());
    QVERIFY(now.gone.first().decision.isHidden && !now.gone.first().decision.done);
    QCOMPARE(now.figures.done, 1);
}

void CallbackDeskTest::everyDecisionIsInTheAuditTrail()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    const auto decideSo = [&](auto change) {
        TaskDecision decision = got(desk().decisions()).value(lopez);
        decision.key = lopez;
        decision.decidedBy = QString();
        change(decision);
        return decide(decision);
    };
    decideSo([](TaskDecision &d) { d.takenBy = u"bob"_s; });
    decideSo([&](TaskDecision &d) { d.snoozedUntil = m_profile->clock.now() + 1h; });
    decideSo([](TaskDecision &d) {
        d.done = DoneReason::Spam;
        d.remark = u"private words"_s;
    });
    decideSo([](TaskDecision &d) { d.isHidden = true; });
    decideSo([](TaskDecision &d) { d.takenBy = QString(); });
    decideSo([](TaskDecision &d) {
        d = {};
        d.key = lopez;
    });
    decideSo([](TaskDecision &) {}); // nothing is decided, and nothing was
    QStringList actions;
    for (const AuditEntry &entry : got(store().auditTrail().entries({.text = lopez}))) {
        actions.prepend(entry.action);
        QCOMPARE(entry.who, operatingUser());
        QVERIFY(!entry.detail.contains(u"private"_s));
    }
    QCOMPARE(actions,
             (QStringList{u"queue take"_s, u"queue snooze"_s, u"queue done"_s, u"queue hide"_s,
                          u"queue change"_s, u"queue clear"_s}));
    const auto spam = got(store().auditTrail().entries({.actions = {u"queue done"_s}})).constFirst();
    QCOMPARE(spam.detail, u"done=spam snoozed=2026-03-16T13:00:00Z taken=bob"_s);
}

void CallbackDeskTest::withheldCallsKeepTheirDecisionWhenSystemsJoin()
{
    const auto hidden = [](const QString &id, AccountId account) {
        return RecordBuilder(id, account)
            .missed()
            .from(u"withheld"_s)
            .with(&CallFacts::carrierIds, QStringList{u"twilio:CA1"_s})
            .build();
    };
    add({hidden(u"z"_s, AccountId{2})});
    const CallbackTask before = onlyOpen();
    QCOMPARE(before.key, u"call:%1:z"_s.arg(got(store().accounts()).at(1).uuid));
    QVERIFY(before.number.isNull());
    decide(done());
    add({hidden(u"a"_s, AccountId{1})});
    const CallbackQueue now = queue();
    QCOMPARE(m_profile->ids().size(), size_t(1));
    QCOMPARE(now.open.size(), 0);
    QCOMPARE(now.gone.first().key, before.key);
}

void CallbackDeskTest::erasedNumbersLeaveNoDecision()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    TaskDecision decision = done();
    decision.remark = u"zanzibarsecret"_s;
    decide(decision);
    got(store().privacy().erase(got(store().privacy().plan({.numbers = {lopez}})), u"letter"_s, u"ana"_s));
    QVERIFY(!hasDecisions());
    QVERIFY(got(store().auditTrail().entries({.text = lopez})).isEmpty());
    QCOMPARE(got(store().auditTrail().entries({.actions = {u"queue done"_s}})).size(), 1);
    m_profile->close();
    const QDir folder = QFileInfo(m_profile->deskFile()).dir();
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(lopez.toUtf8()) && !bytes.contains("zanzibarsecret"),
                 qPrintable(info.fileName()));
    }
}

/// A guest's call from a telephone that is not theirs alone.
void CallbackDeskTest::erasedCallsLeaveNoDecision()
{
    add({RecordBuilder(u"a"_s).missed().from(u"withheld"_s)});
    decide(done());
    const Guest guest = got(store().guestBook().save(Guest{.name = u"Lopez"_s}));
    got(store().guestBook().link({{AccountId{1}, u"a"_s}}, guest.id));
    got(store().privacy().erase(got(store().privacy().plan({.guest = guest.id})), u"letter"_s, u"ana"_s));
    QVERIFY(!hasDecisions());
}

void CallbackDeskTest::oldDecisionsGoWithTheFacts()
{
    addMissed(u"a"_s, "2026-01-01T10:00:00Z");
    m_profile->clock.set(at("2026-01-01T12:00:00Z"));
    decide(done());
    TaskDecision hidden;
    hidden.key = u"+33600000001"_s;
    hidden.isHidden = true;
    decide(hidden);
    m_profile->clock.set(at("2026-03-16T12:00:00Z"));
    got(store().privacy().setRetention({{{KeptKind::Facts, 30}}}));
    got(store().privacy().keepWithin());
    QCOMPARE(got(desk().decisions()).keys(), QStringList{hidden.key});
}

void CallbackDeskTest::decisionsAboutCallsGoWithTheirAccount()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    decide(done());
    add({RecordBuilder(u"b"_s, AccountId{2}).missed().from(u"withheld"_s)});
    decide(done());
    QCOMPARE(got(desk().decisions()).size(), 2);
    got(store().removeAccount(AccountId{2}));
    QCOMPARE(got(desk().decisions()).keys(), QStringList{lopez});
}

void CallbackDeskTest::taskShowsWhatItsCallsTell()
{
    add({RecordBuilder(u"a"_s).missed().from(lopez).at("2026-03-16T01:12:00Z"),
         RecordBuilder(u"c"_s).missed().from(lopez).guest({}, u"LOPEZ M"_s).at("2026-03-16T06:40:00Z")});
    add({RecordBuilder(u"b"_s, AccountId{2})
             .missed()
             .from(lopez)
             .to(u"+13055550199"_s)
             .at("2026-03-16T05:00:00Z")});
    got(store().setLabel(QueryField::Line, line, u"Front desk"_s));
    const CallbackTask task = onlyOpen();
    QCOMPARE(task.key, lopez);
    QCOMPARE(task.number, lopez);
    QCOMPARE(task.calls.size(), 3);
    QCOMPARE(task.lastCall, (RecordRef{AccountId{1}, u"c"_s}));
    QCOMPARE(task.line, u"Front desk"_s);
    QCOMPARE(task.guestName, u"LOPEZ M"_s);
    QCOMPARE(task.accounts, (QList{AccountId{1}, AccountId{2}}));
    QCOMPARE(task.first, std::optional(at("2026-03-16T01:12:00Z")));
    QCOMPARE(task.last, std::optional(at("2026-03-16T06:40:00Z")));
    QVERIFY(!task.voicemail && task.words.isNull() && !task.contactedAt);
}

void CallbackDeskTest::wordsAreOfTheNewestCallThatHasSome()
{
    const Recording recorded{u"r"_s, Recording::State::Available, Seconds(42)};
    add({RecordBuilder(u"a"_s)
             .status(CallStatus::Voicemail)
             .from(lopez)
             .with(&CallFacts::recordings, QList{recorded})
             .transcript(u"Hello,\n this is  Maria"_s)
             .at("2026-03-16T01:00:00Z"),
         RecordBuilder(u"b"_s).missed().from(lopez).summary(u"Rang off"_s).at("2026-03-16T02:00:00Z"),
         RecordBuilder(u"c"_s).missed().from(lopez).at("2026-03-16T03:00:00Z")});
    CallbackTask task = onlyOpen();
    QCOMPARE(task.words, u"Rang off"_s);
    QCOMPARE(task.voicemail, std::optional(Seconds(42)));
    const QList<Segment> turns{{u"guest"_s, u"Is the"_s, {}, {}}, {u"guest"_s, u"spa open?"_s, {}, {}}};
    add({RecordBuilder(u"c"_s)
             .missed()
             .from(lopez)
             .with(&CallFacts::segments, turns)
             .at("2026-03-16T03:00:00Z")});
    QTRY_COMPARE(onlyOpen().words, u"Is the spa open?"_s);
}

void CallbackDeskTest::longWordsAreCutBetweenWords()
{
    const QString text = u"Guten Tag, hier ist Keller. "_s.repeated(40);
    add({RecordBuilder(u"a"_s).missed().from(lopez).transcript(text)});
    const QString words = onlyOpen().words;
    QVERIFY(words.size() <= 120 && words.size() > 100);
    QVERIFY(words.endsWith(u'\u2026'));
    QVERIFY(text.startsWith(words.chopped(1) + u' '));
}

void CallbackDeskTest::voicemailWithoutLengthIsThere()
{
    const std::optional<Seconds> none;
    add({RecordBuilder(u"a"_s)
             .status(CallStatus::Voicemail)
             .from(lopez)
             .with(&CallFacts::talk, none)
             .with(&CallFacts::duration, none)});
    QCOMPARE(onlyOpen().voicemail, std::optional(Seconds(0)));
}

void CallbackDeskTest::guestAndStaysAreShown()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    QVERIFY(!onlyOpen().guest);
    const QList<Stay> stays{{QDate(2026, 3, 14), QDate(2026, 3, 18), u"214"_s}};
    const Guest guest = got(store().guestBook().save(
        Guest{.name = u"Maria Lopez"_s, .numbers = {lopez}, .language = u"es"_s, .stays = stays}));
    QTRY_COMPARE(onlyOpen().guest, std::optional(guest.id));
    const CallbackTask task = onlyOpen();
    QCOMPARE(task.guestName, u"Maria Lopez"_s);
    QCOMPARE(task.language, u"es"_s);
    QCOMPARE(task.stays, stays);
}

void CallbackDeskTest::rowFollowsItsCalls()
{
    const auto missed = [](const QString &words) {
        return RecordBuilder(u"a"_s).missed().from(lopez).transcript(words).build();
    };
    add({missed(u"first reading"_s)});
    QCOMPARE(onlyOpen().words, u"first reading"_s);
    add({missed(u"second reading"_s)});
    QTRY_COMPARE(onlyOpen().words, u"second reading"_s);
    const QList<FoundTask> stale = PlainQueue(got(store().calls(m_profile->ids()))).tasks({});
    got(store().privacy().erase(got(store().privacy().plan({.numbers = {lopez}})), {}, u"ana"_s));
    QTRY_VERIFY(got(desk().queue(stale, {}, m_profile->clock.now(), today)).open.isEmpty());
}

void CallbackDeskTest::whoSettledItIsNamed()
{
    addMissed(u"a"_s, "2026-03-16T10:00:00Z");
    add({RecordBuilder(u"b"_s, AccountId{2})
             .outbound()
             .from(line)
             .to(lopez)
             .staff(u"stf_1"_s, u"Ana"_s)
             .at("2026-03-16T11:00:00Z")});
    CallbackTask task = queue().gone.first();
    QCOMPARE(task.state, CallbackState::Returned);
    QCOMPARE(task.contactedBy, u"Ana"_s);
    QCOMPARE(task.contactedIn, std::optional(AccountId{2}));
    QCOMPARE(task.contactedAt, std::optional(at("2026-03-16T11:00:00Z")));
    QCOMPARE(goneAt(task), task.contactedAt);
    got(store().setLabel(QueryField::Staff, u"stf_1"_s, u"Ana Ruiz"_s));
    QCOMPARE(queue().gone.first().contactedBy, u"Ana Ruiz"_s);
}

void CallbackDeskTest::reachIsOfTheLastSuccess()
{
    const AccountReach unread{AccountId{2}, {}};
    got(store().saveSyncState(
        AccountId{1},
        {.lastSuccessAt = at("2026-03-16T08:31:10Z"), .lastAttemptAt = at("2026-03-16T08:31:00Z")}));
    QCOMPARE(queue().reach, (QList{AccountReach{AccountId{1}, at("2026-03-16T08:31:00Z")}, unread}));
    got(store().saveSyncState(AccountId{1},
                              {.lastSuccessAt = at("2026-03-16T08:31:10Z"),
                               .lastAttemptAt = at("2026-03-16T09:00:00Z")})); // failed, or goes on
    QCOMPARE(queue().reach.first().completeTo, std::optional(at("2026-03-16T08:31:10Z")));
    const auto cover = [&](const char *from, const char *until) {
        PageWrite write = writeOf({RecordBuilder()});
        write.covered = {Range<TimePoint>{at(from), at(until)}};
        got(store().applyPage(write));
    };
    cover("2026-03-16T08:50:00Z", "2026-03-16T09:00:00Z"); // a gap before it
    QCOMPARE(queue().reach.first().completeTo, std::optional(at("2026-03-16T08:31:10Z")));
    cover("2026-03-16T08:00:00Z", "2026-03-16T08:50:00Z"); // filled
    QCOMPARE(queue().reach.first().completeTo, std::optional(at("2026-03-16T09:00:00Z")));
}

QTEST_GUILESS_MAIN(CallbackDeskTest)
#include "tst_callbackdesk.moc"
