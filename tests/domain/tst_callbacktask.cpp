// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/callbacktaskjson.h"
#include "tests/support/plainqueue.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const TimePoint morning = at("2026-03-16T09:00:00Z");
const QDate today(2026, 3, 16);
const auto guestNumber = u"+4934155512"_s;

Call callOf(int id, Direction direction, CallStatus status, std::optional<TimePoint> start,
            const QString &number = guestNumber)
{
    Call call;
    call.id = CallId(id);
    call.direction = direction;
    call.status = status;
    call.startedAt = start;
    (direction == Direction::Inbound ? call.fromNumber : call.toNumber) = number;
    call.records = {RecordInfo{.ref = {AccountId(1 + id % 2), u"cal_%1"_s.arg(id)}}};
    return call;
}

ToldCall told(const Call &call)
{
    return {call.id, call.startedAt, call.direction, call.status};
}

/// A letter a call, a minute apart: missed, voicemail, inbound, tried, outbound.
std::vector<ToldCall> story(const QString &letters)
{
    using enum CallStatus;
    static const QHash<QChar, std::pair<Direction, CallStatus>> calls{
        {u'm', {Direction::Inbound, Missed}},
        {u'v', {Direction::Inbound, Voicemail}},
        {u'i', {Direction::Inbound, Completed}},
        {u't', {Direction::Outbound, Missed}},
        {u'o', {Direction::Outbound, Completed}}};
    std::vector<ToldCall> result;
    for (const QChar letter : letters) {
        const int id = int(result.size()) + 1;
        const auto [direction, status] = calls[letter];
        result.push_back({CallId(id), morning + id * 1min, direction, status});
    }
    return result;
}

FoundTask foundTask(const QString &number, CallbackState state, TimePoint last, int missed = 1)
{
    FoundTask found;
    found.task.key = number;
    found.task.number = state == CallbackState::Withheld ? QString() : number;
    found.task.state = state;
    found.task.calls = {CallId{1}};
    found.task.first = found.task.last = last;
    found.missed = missed;
    if (state == CallbackState::Returned || state == CallbackState::Settled)
        found.task.contactedAt = last + 30min;
    return found;
}

TaskDecision decisionUpTo(const QString &key, TimePoint upTo)
{
    TaskDecision decision;
    decision.key = key;
    decision.upTo = upTo;
    decision.decidedBy = u"ana"_s;
    decision.decidedAt = upTo + 5min;
    return decision;
}

QStringList keysOf(const QList<CallbackTask> &tasks)
{
    QStringList keys;
    for (const CallbackTask &task : tasks)
        keys << task.key;
    return keys;
}

void addKeys(const QJsonValue &value, QSet<QString> &keys)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys.insert(it.key());
        addKeys(it.value(), keys);
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        addKeys(entry, keys);
}

} // namespace

class CallbackTaskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reasonsAreReadBack();
    void callsSinceTheLastContactAreTheTask_data();
    void callsSinceTheLastContactAreTheTask();
    void equalsLookingAtAllOthers();
    void orderOfArrivalDoesNotMatter();
    void laterCallEndsWhatWasDecided();
    void snoozeEndsWithItsTime();
    void whoTookItKeepsItUntilAllWasSettled();
    void newDecisionBeginsWithWhatStands();
    void everyTaskIsInOnePlace();
    void figuresAddUp();
    void guestsInHouseComeFirst();
    void thoseOfLastNightComeBeforeOlderOnes();
    void aLongQueueIsCutBehindItsFirstTasks();
    void medianIsOfWhatWasWaited();
    void everyKeyIsDocumented();
};

void CallbackTaskTest::reasonsAreReadBack()
{
    QCOMPARE(allDoneReasons().size(), 6);
    for (const DoneReason reason : allDoneReasons())
        QCOMPARE(doneReasonFromKey(keyOf(reason)), std::optional(reason));
    QCOMPARE(int(allDoneReasons().constFirst()), 1);
    QVERIFY(!doneReasonFromKey(u"Spam"));
}

void CallbackTaskTest::callsSinceTheLastContactAreTheTask_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("state"); // none: there is no task
    QTest::addColumn<QList<int>>("calls");
    QTest::addColumn<int>("contact"); // 0: none
    QTest::newRow("nobody rang in vain") << u"iot"_s << u""_s << QList<int>{} << 0;
    QTest::newRow("once") << u"m"_s << u"owed"_s << QList{1} << 0;
    QTest::newRow("three times") << u"mvm"_s << u"owed"_s << QList{3, 2, 1} << 0;
    QTest::newRow("tried twice") << u"mmtt"_s << u"tried"_s << QList{2, 1} << 4;
    QTest::newRow("rang again after a try") << u"mtm"_s << u"owed"_s << QList{3, 1} << 0;
    QTest::newRow("returned") << u"mmto"_s << u"returned"_s << QList{2, 1} << 4;
    QTest::newRow("settled, then called") << u"mmio"_s << u"settled"_s << QList{2, 1} << 3;
    QTest::newRow("a new time begins") << u"mmom"_s << u"owed"_s << QList{4} << 0;
    QTest::newRow("the last of two times") << u"momvi"_s << u"settled"_s << QList{4, 3} << 5;
}

void CallbackTaskTest::callsSinceTheLastContactAreTheTask()
{
    QFETCH(QString, letters);
    QFETCH(QString, state);
    QFETCH(QList<int>, calls);
    QFETCH(int, contact);
    const std::optional<NumberTask> task = taskOf(story(letters));
    QCOMPARE(task ? keyOf(task->state) : u""_s, state);
    QList<int> ids;
    for (const ToldCall &call : task ? task->unanswered : std::vector<ToldCall>())
        ids << int(call.id);
    QCOMPARE(ids, calls);
    QCOMPARE(task && task->contact ? int(task->contact->id) : 0, contact);
}

void CallbackTaskTest::equalsLookingAtAllOthers()
{
    QRandomGenerator random(5);
    int tasks = 0;
    for (int round = 0; round < 2000; ++round) {
        QList<Call> calls;
        std::vector<ToldCall> all;
        for (int i = random.bounded(12); i > 0; --i) {
            const auto start =
                random.bounded(12) == 0 ? std::optional<TimePoint>() : morning + random.bounded(6) * 1min;
            Call call = callOf(i, pick(random, allDirections()), pick(random, allCallStatuses()), start);
            if (random.bounded(12) == 0)
                call.status.reset();
            calls << call;
            all.push_back(told(call));
        }
        const TimePoint ever{};
        const QList<FoundTask> expected = PlainQueue(calls).tasks(ever);
        const std::optional<NumberTask> task = taskOf(all);
        QCOMPARE(task ? 1 : 0, int(expected.size()));
        if (!task)
            continue;
        ++tasks;
        const CallbackTask &plain = expected.first().task;
        QCOMPARE(task->state, plain.state);
        QList<CallId> ids;
        for (const ToldCall &call : task->unanswered)
            ids << call.id;
        QCOMPARE(ids, plain.calls);
        QCOMPARE(task->contact ? std::optional(task->contact->id) : std::nullopt, plain.contact);
    }
    QVERIFY(tasks > 1000);
}

void CallbackTaskTest::orderOfArrivalDoesNotMatter()
{
    QRandomGenerator random(6);
    for (const auto &letters : {u"mvmtmo"_s, u"momvit"_s, u"mtmtmt"_s}) {
        std::vector<ToldCall> calls = story(letters);
        const std::optional<NumberTask> expected = taskOf(calls);
        for (int round = 0; round < 50; ++round) {
            for (size_t i = calls.size() - 1; i > 0; --i)
                std::swap(calls[i], calls[size_t(random.bounded(int(i) + 1))]);
            QCOMPARE(taskOf(calls), expected);
        }
    }
}

void CallbackTaskTest::laterCallEndsWhatWasDecided()
{
    TaskDecision decision = decisionUpTo(guestNumber, morning);
    decision.done = DoneReason::Spam;
    decision.remark = u"prize draw"_s;
    decision.snoozedUntil = morning + 2h;
    QCOMPARE(standing(decision, morning, morning, morning + 1h), decision);
    QVERIFY(standing(decision, morning, morning + 1min, morning + 1h).isEmpty());
    decision.isHidden = true;
    const TaskDecision hidden = standing(decision, morning, morning + 1min, morning + 1h);
    QVERIFY(hidden.isHidden && !hidden.done && hidden.remark.isNull() && !hidden.snoozedUntil);
}

void CallbackTaskTest::snoozeEndsWithItsTime()
{
    TaskDecision decision = decisionUpTo(guestNumber, morning);
    decision.snoozedUntil = morning + 2h;
    QVERIFY(standing(decision, morning, morning, morning + 2h - 1ms).snoozedUntil);
    QVERIFY(standing(decision, morning, morning, morning + 2h).isEmpty());
}

void CallbackTaskTest::whoTookItKeepsItUntilAllWasSettled()
{
    TaskDecision decision = decisionUpTo(guestNumber, morning);
    decision.takenBy = u"ana"_s;
    decision.takenAt = morning + 1min;
    QCOMPARE(standing(decision, morning - 1h, morning + 1h, morning + 2h).takenBy, u"ana"_s);
    const TaskDecision later = standing(decision, morning + 1h, morning + 1h, morning + 2h);
    QVERIFY(later.isEmpty() && !later.takenAt);
    QCOMPARE(later.key, guestNumber);
}

void CallbackTaskTest::newDecisionBeginsWithWhatStands()
{
    CallbackTask task = foundTask(guestNumber, CallbackState::Owed, morning).task;
    task.decision = decisionUpTo(guestNumber, morning - 1h);
    task.decision.takenBy = u"bob"_s;
    const TaskDecision begun = decisionOn(task);
    QCOMPARE(begun.takenBy, u"bob"_s);
    QCOMPARE(begun.upTo, morning);
    QVERIFY(begun.decidedBy.isNull());
    task.decision = {};
    QCOMPARE(decisionOn(task).key, guestNumber);
    QVERIFY(decisionOn(task).isEmpty());
}

void CallbackTaskTest::everyTaskIsInOnePlace()
{
    using enum CallbackState;
    const QList<FoundTask> found{foundTask(u"+331"_s, Owed, morning),
                                 foundTask(u"+332"_s, Tried, morning - 1h),
                                 foundTask(u"call:x:1"_s, Withheld, morning - 2h),
                                 foundTask(u"+333"_s, Returned, morning),
                                 foundTask(u"+334"_s, Settled, morning - 10min),
                                 foundTask(u"+335"_s, Owed, morning),
                                 foundTask(u"+336"_s, Owed, morning),
                                 foundTask(u"+337"_s, Owed, morning),
                                 foundTask(u"+338"_s, Settled, morning - 48h, 0)};
    QHash<QString, TaskDecision> decisions;
    decisions[u"+335"_s] = decisionUpTo(u"+335"_s, morning);
    decisions[u"+335"_s].snoozedUntil = morning + 3h;
    decisions[u"+336"_s] = decisionUpTo(u"+336"_s, morning);
    decisions[u"+336"_s].done = DoneReason::WrongNumber;
    decisions[u"+337"_s] = decisionUpTo(u"+337"_s, morning - 48h);
    decisions[u"+337"_s].isHidden = true;
    const CallbackQueue queue = arranged(found, decisions, morning - 24h, morning + 1h, today);
    QCOMPARE(keysOf(queue.open), (QStringList{u"+332"_s, u"+331"_s, u"call:x:1"_s}));
    QCOMPARE(keysOf(queue.snoozed), QStringList{u"+335"_s});
    QCOMPARE(keysOf(queue.gone), (QStringList{u"+333"_s, u"+334"_s, u"+336"_s, u"+337"_s}));
    QCOMPARE(queue.gone.at(2).decision.done, std::optional(DoneReason::WrongNumber));
    QCOMPARE(goneAt(queue.gone.at(2)), std::optional(morning + 5min));
    QCOMPARE(goneAt(queue.gone.at(3)), std::optional(morning)); // when the hidden number rang
    QVERIFY(!goneAt(queue.open.first()) && !goneAt(queue.snoozed.first()));
    const QueueFigures figures{.missed = 8,
                               .people = 8,
                               .returned = 1,
                               .settled = 1,
                               .withheld = 1,
                               .tried = 1,
                               .owed = 1,
                               .done = 2,
                               .snoozed = 1};
    QCOMPARE(queue.figures, figures);
}

void CallbackTaskTest::figuresAddUp()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 300; ++round) {
        QList<FoundTask> found;
        QHash<QString, TaskDecision> decisions;
        int missed = 0;
        for (int i = random.bounded(20); i > 0; --i) {
            const auto key = u"+33%1"_s.arg(i);
            const TimePoint last = morning + random.bounded(60) * 1min;
            found << foundTask(key, pick(random, allCallbackStates()), last, random.bounded(3));
            missed += found.last().missed;
            TaskDecision decision = decisionUpTo(key, last - random.bounded(2) * 1min);
            decision.isHidden = random.bounded(6) == 0;
            if (random.bounded(4) == 0)
                decision.done = pick(random, allDoneReasons());
            if (random.bounded(4) == 0)
                decision.snoozedUntil = morning + random.bounded(120) * 1min;
            decisions.insert(key, decision);
        }
        const CallbackQueue queue = arranged(found, decisions, {}, morning + 1h, today);
        const QueueFigures &f = queue.figures;
        QCOMPARE(f.missed, missed);
        QCOMPARE(f.returned + f.settled + f.withheld + f.tried + f.owed + f.done + f.snoozed, f.people);
        QCOMPARE(queue.open.size() + queue.snoozed.size() + queue.gone.size(), found.size());
        for (const CallbackTask &task : queue.open)
            QVERIFY(!task.decision.done && !task.decision.isHidden && !task.decision.snoozedUntil);
    }
}

void CallbackTaskTest::guestsInHouseComeFirst()
{
    const auto staying = [](const QString &key, TimePoint since, const QList<Stay> &stays) {
        CallbackTask task = foundTask(key, CallbackState::Owed, since).task;
        task.stays = stays;
        return task;
    };
    QList<CallbackTask> tasks{
        foundTask(u"withheld"_s, CallbackState::Withheld, morning - 9h).task,
        staying(u"stranger"_s, morning - 5h, {}),
        staying(u"gone home"_s, morning - 6h, {{today.addDays(-3), today.addDays(-1), {}}}),
        staying(u"arriving later"_s, morning - 1h, {{today, today.addDays(2), {}}}),
        staying(u"arriving"_s, morning - 2h, {{today, {}, {}}}),
        staying(u"in house later"_s, morning, {{today.addDays(-1), today, {}}}),
        staying(u"in house"_s, morning - 1h, {{today, {}, {}}, {today.addDays(-4), today.addDays(1), {}}}),
        staying(u"without a start"_s, morning, {})};
    tasks.last().first.reset();
    tasks.last().last.reset();
    sortQueue(tasks, {}, today);
    QCOMPARE(keysOf(tasks),
             (QStringList{u"in house"_s, u"in house later"_s, u"arriving"_s, u"arriving later"_s,
                          u"gone home"_s, u"stranger"_s, u"without a start"_s, u"withheld"_s}));
}

void CallbackTaskTest::thoseOfLastNightComeBeforeOlderOnes()
{
    const auto rang = [](const QString &key, TimePoint last, CallbackState state = CallbackState::Owed) {
        return foundTask(key, state, last).task;
    };
    QList<CallbackTask> tasks{rang(u"old withheld"_s, morning - 72h, CallbackState::Withheld),
                              rang(u"old"_s, morning - 48h),
                              rang(u"older"_s, morning - 96h),
                              rang(u"withheld"_s, morning - 2h, CallbackState::Withheld),
                              rang(u"night"_s, morning - 8h),
                              rang(u"for days"_s, morning - 1h),
                              rang(u"old in house"_s, morning - 50h)};
    tasks[5].first = morning - 70h; // rang again last night
    tasks.last().stays = {{today.addDays(-3), today.addDays(1), {}}};
    sortQueue(tasks, morning - 11h, today);
    QCOMPARE(keysOf(tasks),
             (QStringList{u"old in house"_s, u"for days"_s, u"night"_s, u"withheld"_s, u"older"_s, u"old"_s,
                          u"old withheld"_s}));
}

void CallbackTaskTest::aLongQueueIsCutBehindItsFirstTasks()
{
    QList<FoundTask> found;
    for (int i = 0; i < 20; ++i)
        found << foundTask(QString::number(100 + i), CallbackState::Owed, morning - std::chrono::hours(i));
    const TimePoint since = morning - 5h - 1min; // six of them rang since then
    const CallbackQueue all = arranged(found, {}, since, morning + 1h, today);
    const CallbackQueue cut = arranged(found, {}, since, morning + 1h, today, 8);
    QCOMPARE(all.open.size(), 20);
    QCOMPARE(all.openBehind, 0);
    QCOMPARE(cut.open, all.open.first(8));
    QCOMPARE(cut.openBehind, 12);
    QCOMPARE(cut.olderBehind, 12);
    QCOMPARE(cut.figures, all.figures);
    QCOMPARE(arranged(found, {}, since, morning + 1h, today, 4).olderBehind, 14);
}

void CallbackTaskTest::medianIsOfWhatWasWaited()
{
    const auto waited = [](std::chrono::minutes wait) {
        CallbackTask task = foundTask(guestNumber, CallbackState::Returned, morning).task;
        task.contactedAt = morning + wait;
        return task;
    };
    QVERIFY(!medianWait({}));
    QCOMPARE(medianWait({waited(5min)}), std::optional<std::chrono::milliseconds>(5min));
    QCOMPARE(medianWait({waited(50min), waited(10min), waited(20min)}),
             std::optional<std::chrono::milliseconds>(20min));
    QCOMPARE(medianWait({waited(50min), waited(10min), waited(20min), waited(30min)}),
             std::optional<std::chrono::milliseconds>(25min));
    CallbackTask undated = waited(1min);
    undated.first.reset();
    QVERIFY(!medianWait({undated}));
}

void CallbackTaskTest::everyKeyIsDocumented()
{
    FoundTask found = foundTask(guestNumber, CallbackState::Returned, morning);
    found.task.stays = {Stay{today, today, u"214"_s}};
    QHash<QString, TaskDecision> decisions;
    decisions[guestNumber] = decisionUpTo(guestNumber, morning);
    decisions[guestNumber].takenBy = u"ana"_s;
    CallbackQueue queue = arranged({found}, decisions, {}, morning, today);
    queue.reach = {AccountReach{AccountId{1}, morning}};
    const QJsonObject json = queueToJson(queue, {{AccountId{1}, u"Hotel"_s}});
    QCOMPARE(json.value(u"median_wait"_s).toInt(), 1800);
    QCOMPARE(json.value(u"gone"_s).toArray().first().toObject().value(u"gone_at"_s).toString(),
             u"2026-03-16T09:30:00Z"_s);
    QSet<QString> keys;
    addKeys(json, keys);
    QVERIFY(keys.contains(u"decided_at"_s) && keys.contains(u"complete_to"_s));
    QFile chapter(QString::fromLatin1(CHAPTER));
    QVERIFY(chapter.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(chapter.readAll());
    for (const QString &key : std::as_const(keys))
        QVERIFY2(text.contains(u'`' + key + u'`'), qPrintable(key));
}

QTEST_GUILESS_MAIN(CallbackTaskTest)
#include "tst_callbacktask.moc"
