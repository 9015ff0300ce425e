// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/storequeuesource.h"

#include "models/store/callbackdesk.h"
#include "models/store/guestbook.h"
#include "models/tables/callsource.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainqueue.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; passes at once where the machine has time
const auto lopez = u"+33699988877"_s;
const TimePoint since = at("2026-03-15T22:00:00Z");
const QTimeZone zone("Europe/Paris");

Record missedCall(int n, const QString &number, TimePoint start)
{
    return RecordBuilder(u"cal_%1"_s.arg(n)).missed().from(number).at(start);
}

QStringList keysOf(const QList<CallbackTask> &tasks)
{
    QStringList keys;
    for (const CallbackTask &task : tasks)
        keys << task.key;
    return keys;
}

/// Whether they are the same tasks in the same order, with the same calls and in the same state.
bool isSame(const QList<CallbackTask> &one, const QList<CallbackTask> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const CallbackTask &a, const CallbackTask &b) {
                          return a.key == b.key && a.state == b.state && a.calls == b.calls;
                      });
}

struct Stage {
    Stage() { profile.addAccount(); }
    CallbackQueue queue() { return got(source.queue(since, zone)); }
    void add(const QList<Record> &records) { got(profile->applyPage(writeOf(records))); }

    Profile profile;
    StoreCallSource calls{*profile};
    StoreQueueSource source{*profile, calls.index(), profile.clock};
};

/// Divides the tasks as one reads it in the rules, by what was decided and nothing else.
CallbackQueue plainQueue(Stage &stage)
{
    const QList<Call> calls = got(stage.profile->calls(stage.profile.ids()));
    const auto decisions = got(stage.profile->callbackDesk().decisions());
    return arranged(PlainQueue(calls).tasks(since), decisions, since, stage.profile.clock.now(),
                    QDateTime::fromMSecsSinceEpoch(toMs(stage.profile.clock.now()), zone).date());
}

} // namespace

class StoreQueueSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void queueWaitsForTheIndex();
    void queueFollowsCallsAndDecisions();
    void announcementsAreMerged();
    void everythingThatCountsIsAnnounced();
    void snoozeThatEndsIsAnnounced();
    void newDayIsAnnounced();
    void sourceMayGoWhileItIsAsked();
};

void StoreQueueSourceTest::queueWaitsForTheIndex()
{
    Stage stage;
    stage.add({missedCall(1, lopez, since + 1h)});
    StoreCallSource calls(*stage.profile);
    StoreQueueSource source(*stage.profile, calls.index(), stage.profile.clock);
    const CallbackQueue queue = got(source.queue(since, zone));
    QCOMPARE(keysOf(queue.open), QStringList{lopez});
    QCOMPARE(queue.since, since);
    QCOMPARE(queue.reach.size(), 1);
}

/// Calls of all sorts and decisions about whatever is there, in any order: it always reads as if it had been
/// worked out from everything at once.
void StoreQueueSourceTest::queueFollowsCallsAndDecisions()
{
    Stage stage;
    QRandomGenerator random(17);
    const QStringList numbers{lopez, u"+4934155512"_s, u"+35312345678"_s, u"+14155550123"_s};
    int decided = 0;
    for (int round = 0; round < 40; ++round) {
        const bool isOut = random.bounded(3) == 0;
        const QString number = pick(random, numbers);
        RecordBuilder record(u"cal_%1"_s.arg(random.bounded(60)));
        record.status(pick(random, QList{CallStatus::Missed, CallStatus::Voicemail, CallStatus::Completed}))
            .at(since + random.bounded(700) * 1min);
        if (isOut)
            record.outbound().from(u"+13055550100"_s).to(number);
        else
            record.inbound().from(number);
        stage.add({record});
        stage.profile.clock.advance(random.bounded(30) * 1min);
        const auto settled = [&] {
            const CallbackQueue plain = plainQueue(stage);
            const CallbackQueue real = stage.queue();
            return isSame(real.open, plain.open) && isSame(real.snoozed, plain.snoozed)
                && isSame(real.gone, plain.gone) && real.figures == plain.figures;
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        const CallbackQueue queue = stage.queue();
        const QList<CallbackTask> all = queue.open + queue.snoozed + queue.gone;
        if (all.isEmpty())
            continue;
        TaskDecision decision = decisionOn(pick(random, all));
        switch (random.bounded(5)) {
        case 0:
            decision.done = pick(random, allDoneReasons());
            break;
        case 1:
            decision.snoozedUntil = stage.profile.clock.now() + random.bounded(60) * 1min;
            break;
        case 2:
            decision.takenBy = u"ana"_s;
            break;
        case 3:
            decision.isHidden = !decision.isHidden;
            break;
        default:
            decision.done.reset();
            decision.snoozedUntil.reset();
        }
        got(stage.source.decide({decision}));
        ++decided;
        QVERIFY(settled()); // a decision is there at once
    }
    QVERIFY(decided > 20);
}

void StoreQueueSourceTest::announcementsAreMerged()
{
    Stage stage;
    stage.queue();
    QSignalSpy changed(&stage.source, &QueueSource::queueChanged);
    constexpr int pages = 200;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < pages; ++i)
        stage.add({missedCall(i, u"+336000000%1"_s.arg(i), since + i * 1s)});
    QTRY_COMPARE_WITH_TIMEOUT(stage.queue().open.size(), pages, patience);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.size() <= timer.elapsed() / 100 + 1);
}

void StoreQueueSourceTest::everythingThatCountsIsAnnounced()
{
    Stage stage;
    stage.add({missedCall(1, lopez, since + 1h)});
    QTRY_COMPARE_WITH_TIMEOUT(stage.queue().open.size(), 1, patience);
    QSignalSpy changed(&stage.source, &QueueSource::queueChanged);
    const auto announcedAfter = [&](auto act) {
        QTest::qWait(250); // what came before
        changed.clear();
        act();
        return QTest::qWaitFor([&] { return !changed.isEmpty(); }, patience);
    };
    QVERIFY(announcedAfter([&] { stage.add({missedCall(2, lopez, since + 2h)}); }));
    QVERIFY(announcedAfter([&] {
        TaskDecision decision = decisionOn(stage.queue().open.first());
        decision.takenBy = u"ana"_s;
        got(stage.source.decide({decision}));
    }));
    QVERIFY(announcedAfter(
        [&] { got(stage.profile->guestBook().save(Guest{.name = u"Maria"_s, .numbers = {lopez}})); }));
    QVERIFY(announcedAfter(
        [&] { got(stage.profile->setLabel(QueryField::Line, u"+13055550100"_s, u"Front"_s)); }));
    QVERIFY(
        announcedAfter([&] { got(stage.profile->saveSyncState(AccountId{1}, {.lastSuccessAt = since})); }));
}

void StoreQueueSourceTest::snoozeThatEndsIsAnnounced()
{
    Stage stage;
    stage.add({missedCall(1, lopez, since + 1h)});
    QTRY_COMPARE_WITH_TIMEOUT(stage.queue().open.size(), 1, patience);
    TaskDecision decision = decisionOn(stage.queue().open.first());
    decision.snoozedUntil = stage.profile.clock.now() + 400ms;
    QSignalSpy changed(&stage.source, &QueueSource::queueChanged);
    got(stage.source.decide({decision}));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience); // the decision's own announcement
    changed.clear();
    QCOMPARE(stage.queue().snoozed.size(), 1);
    stage.profile.clock.advance(400ms);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    QCOMPARE(stage.queue().open.size(), 1);
}

void StoreQueueSourceTest::newDayIsAnnounced()
{
    Stage stage;
    stage.profile.clock.set(at("2026-03-16T22:59:59.700Z")); // midnight in Paris is near
    stage.queue();
    QTest::qWait(250); // what making the profile announces
    QSignalSpy changed(&stage.source, &QueueSource::queueChanged);
    stage.queue();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
}

void StoreQueueSourceTest::sourceMayGoWhileItIsAsked()
{
    Stage stage;
    auto source =
        std::make_unique<StoreQueueSource>(*stage.profile, stage.calls.index(), stage.profile.clock);
    auto asked = source->queue(since, zone);
    source.reset();
    const Result<CallbackQueue> answer = await(std::move(asked));
    QVERIFY(answer || answer.error().kind == Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(StoreQueueSourceTest)
#include "tst_storequeuesource.moc"
