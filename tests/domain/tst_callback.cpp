// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plainmeaning.h"

#include <QTest>

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class CallbackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreReadBack();
    void firstAnswerAfterItDecides_data();
    void firstAnswerAfterItDecides();
    void equalsLookingAtAllOthers();
};

namespace {

Call callOf(int id, Direction direction, CallStatus status, int minute)
{
    Call call;
    call.id = CallId(id);
    call.direction = direction;
    call.status = status;
    call.startedAt = at("2026-03-16T10:00:00Z") + Seconds(minute * 60);
    (direction == Direction::Inbound ? call.fromNumber : call.toNumber) = u"+4934155512"_s;
    return call;
}

/// The states of calls with one number, by id.
CallbackStates statesByRule(QList<Call> calls)
{
    std::sort(calls.begin(), calls.end(), [](const Call &a, const Call &b) {
        return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
    });
    CallbackRule rule;
    CallbackStates states;
    for (const Call &call : std::as_const(calls)) {
        if (const auto state = rule.tell(call.direction, call.status))
            states.insert(call.id, *state);
    }
    return states;
}

} // namespace

void CallbackTest::keysAreReadBack()
{
    QCOMPARE(allCallbackStates().size(), 5);
    for (const CallbackState state : allCallbackStates())
        QCOMPARE(callbackStateFromKey(keyOf(state)), std::optional(state));
    QVERIFY(!callbackStateFromKey(u"Owed"));
}

void CallbackTest::firstAnswerAfterItDecides_data()
{
    QTest::addColumn<QString>("story"); // a letter a call, the first is asked about
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing since") << u"m"_s << u"owed"_s;
    QTest::newRow("voicemail") << u"v"_s << u"owed"_s;
    QTest::newRow("failed") << u"f"_s << u"owed"_s;
    QTest::newRow("rang again") << u"mm"_s << u"owed"_s;
    QTest::newRow("tried") << u"mt"_s << u"tried"_s;
    QTest::newRow("tried, rang again") << u"mtm"_s << u"tried"_s;
    QTest::newRow("being called") << u"mr"_s << u"tried"_s;
    QTest::newRow("returned") << u"mto"_s << u"returned"_s;
    QTest::newRow("talking") << u"ma"_s << u"returned"_s;
    QTest::newRow("settled") << u"mti"_s << u"settled"_s;
    QTest::newRow("settled before we called") << u"mio"_s << u"settled"_s;
    QTest::newRow("returned before they called") << u"moi"_s << u"returned"_s;
    QTest::newRow("answered call") << u"i"_s << u""_s;
    QTest::newRow("our own call") << u"t"_s << u""_s;
}

void CallbackTest::firstAnswerAfterItDecides()
{
    QFETCH(QString, story);
    QFETCH(QString, state);
    using enum CallStatus;
    const QHash<QChar, std::pair<Direction, CallStatus>> calls{
        {u'm', {Direction::Inbound, Missed}},     {u'v', {Direction::Inbound, Voicemail}},
        {u'f', {Direction::Inbound, Failed}},     {u'i', {Direction::Inbound, Completed}},
        {u't', {Direction::Outbound, Missed}},    {u'r', {Direction::Outbound, Ringing}},
        {u'o', {Direction::Outbound, Completed}}, {u'a', {Direction::Outbound, Active}},
    };
    QList<Call> told;
    for (const QChar letter : story) {
        const auto [direction, status] = calls[letter];
        told << callOf(int(told.size()) + 1, direction, status, int(told.size()));
    }
    const CallbackStates states = statesByRule(told);
    QCOMPARE(states.contains(CallId{1}) ? keyOf(states[CallId{1}]) : QString(),
             state.isEmpty() ? QString() : state);
}

void CallbackTest::equalsLookingAtAllOthers()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        QList<Call> calls;
        for (int i = random.bounded(14); i > 0; --i) {
            Call call = callOf(i, pick(random, QList{Direction::Inbound, Direction::Outbound}),
                               pick(random, allCallStatuses()), random.bounded(6));
            if (random.bounded(10) == 0)
                call.status.reset();
            calls << call;
        }
        QCOMPARE(statesByRule(calls), callbackStatesOf(calls));
    }
}

QTEST_GUILESS_MAIN(CallbackTest)
#include "tst_callback.moc"
