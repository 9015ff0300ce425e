// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/calendar.h"
#include "app/sandbox/world/world.h"
#include "models/domain/phonenumber.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace callboard;
using namespace callboard::sandbox;

class SandboxWorldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheHotelsClock_data();
    void keepsTheHotelsClock();
    void scramblesAndRestores();
    void sameSeedMeansSameWorld();
    void otherSeedMeansOtherWorld();
    void hasExactlyAsManyCallsAsAsked_data();
    void hasExactlyAsManyCallsAsAsked();
    void listsNewestFirstAndEachCallOnce();
    void findsEveryCallByItsKey();
    void findsCallsByTheirCarriersId();
    void timesFitTogether();
    void lastNightHasMissedCallsOfWhichSomeAreSettled_data();
    void lastNightHasMissedCallsOfWhichSomeAreSettled();
    void nightsAreQuieterThanDays();
    void numbersArePossibleOrWithheld();
    void onlyGuestsPhonesLeadToGuests();
    void textsHaveNoGapsLeft();
    void textsComeInManyLanguagesAndVary();
    void liveCallsEndAsTimePasses();
    void filtersAgreeWithTheWholeList_data();
    void filtersAgreeWithTheWholeList();
    void totalsAgreeWithTheWholeList();
    void changesShowEverywhere();
    void deletedCallsAreGoneEverywhere();
    void callsChangeWhenSomethingBecomesKnown();
    void addedCallsAreTheNewest();
    void walkIsNotShakenByNewCalls();
};

namespace {

const TimePoint present = *fromIso(u"2026-11-21T09:30:00Z");

QList<WorldCall> everything(const World &world)
{
    QList<WorldCall> calls;
    World::Walk walk(world);
    while (auto call = walk.next())
        calls << *call;
    return calls;
}

const QList<WorldCall> &usualCalls()
{
    static const QList<WorldCall> calls = everything(World(5000, 7, present));
    return calls;
}

bool matches(const CallSelection &selection, const WorldCall &call)
{
    return (!selection.direction || call.direction == selection.direction)
        && (!selection.status || call.status == selection.status)
        && (!selection.carrier || call.carrier == selection.carrier)
        && (!selection.guestId || call.guestId == selection.guestId);
}

QString remoteNumber(const WorldCall &call)
{
    return call.direction == Direction::Inbound ? call.fromNumber : call.toNumber;
}

QList<quint64> keysOf(const QList<WorldCall> &calls)
{
    QList<quint64> keys;
    for (const WorldCall &call : calls)
        keys << call.key;
    return keys;
}

} // namespace

void SandboxWorldTest::keepsTheHotelsClock_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("local");
    QTest::newRow("winter") << u"2026-01-15T23:30:00Z"_s << u"2026-01-16 00:30:00 4"_s;
    QTest::newRow("summer") << u"2026-07-15T12:00:00Z"_s << u"2026-07-15 14:00:00 2"_s;
    QTest::newRow("last second of winter") << u"2026-03-29T00:59:59Z"_s << u"2026-03-29 01:59:59 6"_s;
    QTest::newRow("first second of summer") << u"2026-03-29T01:00:00Z"_s << u"2026-03-29 03:00:00 6"_s;
    QTest::newRow("last second of summer") << u"2026-10-25T00:59:59Z"_s << u"2026-10-25 02:59:59 6"_s;
    QTest::newRow("first second of winter") << u"2026-10-25T01:00:00Z"_s << u"2026-10-25 02:00:00 6"_s;
}

void SandboxWorldTest::keepsTheHotelsClock()
{
    QFETCH(QString, utc);
    QFETCH(QString, local);
    const qint64 moment = toMs(*fromIso(utc)) / 1000;
    const LocalTime t = parisTime(moment);
    QCOMPARE(QString::asprintf("%04d-%02d-%02d %02d:%02d:%02d %d", t.year, t.month, t.day, t.hour, t.minute,
                               t.second, t.weekday),
             local);
    QCOMPARE(parisTime(momentAt(parisDay(moment), 14)).hour, 14);
}

void SandboxWorldTest::scramblesAndRestores()
{
    const Scrambler scrambler(99);
    for (quint64 number : {quint64(0), quint64(1), quint64(999999), (quint64(1) << 60) - 1}) {
        const quint64 scrambled = scrambler.scrambled(number);
        QVERIFY(scrambled < quint64(1) << 60);
        QCOMPARE(scrambler.restored(scrambled), number);
        bool ok = false;
        QCOMPARE(fromBase36(toBase36(scrambled), &ok), scrambled);
        QVERIFY(ok);
    }
}

void SandboxWorldTest::sameSeedMeansSameWorld()
{
    QVERIFY(everything(World(800, 7, present)) == everything(World(800, 7, present)));
}

void SandboxWorldTest::otherSeedMeansOtherWorld()
{
    const QList<quint64> one = keysOf(everything(World(300, 7, present)));
    const QList<quint64> other = keysOf(everything(World(300, 8, present)));
    QVERIFY(!QSet(one.begin(), one.end()).intersects(QSet(other.begin(), other.end())));
}

void SandboxWorldTest::hasExactlyAsManyCallsAsAsked_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<QString>("now");
    for (int calls : {1, 2, 50, 5000, 100000}) {
        // At and around the change of the generator's day, 14:00 at the hotel.
        for (const char *now : {"2026-11-21T09:30:00Z", "2026-11-21T13:00:00Z", "2026-11-21T13:00:01Z",
                                "2026-11-21T12:59:59Z", "2026-10-25T01:30:00Z"})
            QTest::addRow("%d at %s", calls, now) << calls << QString::fromLatin1(now);
    }
}

void SandboxWorldTest::hasExactlyAsManyCallsAsAsked()
{
    QFETCH(int, calls);
    QFETCH(QString, now);
    const World world(calls, 3, *fromIso(now));
    QCOMPARE(world.count(), calls);
    QCOMPARE(world.totals().total, calls);
    QCOMPARE(world.calls({}, calls - 1, 10).size(), 1);
    QCOMPARE(world.calls({}, calls, 10).size(), 0);
    QVERIFY(world.calls({}, 0, 1).constFirst().loggedAt <= *fromIso(now));
}

void SandboxWorldTest::listsNewestFirstAndEachCallOnce()
{
    const World world(5000, 7, present);
    QList<WorldCall> paged;
    for (int offset = 0; offset < 5000; offset += 173)
        paged << world.calls({}, offset, 173);
    QVERIFY(paged == usualCalls());
    for (int i = 1; i < paged.size(); ++i)
        QVERIFY(std::pair(paged[i - 1].loggedAt, paged[i - 1].key)
                > std::pair(paged[i].loggedAt, paged[i].key));
}

void SandboxWorldTest::findsEveryCallByItsKey()
{
    const World world(700, 7, present);
    const QList<WorldCall> calls = everything(world);
    for (const WorldCall &call : calls)
        QVERIFY(world.call(call.key) == call);
    QVERIFY(!world.call(calls.first().key ^ 1));
    QVERIFY(!world.call(~quint64(0)));
}

void SandboxWorldTest::findsCallsByTheirCarriersId()
{
    const World world(700, 7, present);
    for (const WorldCall &call : everything(world)) {
        QCOMPARE(call.carrierCallId.isNull(), call.carrier == Carrier::Manual);
        if (call.carrier != Carrier::Manual)
            QVERIFY(world.callOfCarrier(call.carrier, call.carrierCallId) == call);
    }
    QVERIFY(!world.callOfCarrier(Carrier::Twilio, u"CA00000000000000000000000000000000"_s));
}

void SandboxWorldTest::timesFitTogether()
{
    for (const WorldCall &call : usualCalls()) {
        QVERIFY(call.offeredAt <= call.loggedAt && call.loggedAt <= present);
        QCOMPARE(call.answeredAt.has_value(),
                 call.status == CallStatus::Completed || call.status == CallStatus::Active);
        QCOMPARE(call.endedAt.has_value(), !isLive(call.status));
        QVERIFY(!call.endedAt || *call.endedAt <= present);
        QVERIFY(!call.answeredAt || *call.answeredAt > call.offeredAt);
        QVERIFY(!call.answeredAt || !call.endedAt || *call.endedAt > *call.answeredAt);
        QVERIFY(call.duration.value_or(Seconds(1)) > Seconds(0));
        QVERIFY(call.status != CallStatus::Missed || !call.duration);
    }
}

void SandboxWorldTest::lastNightHasMissedCallsOfWhichSomeAreSettled_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("nightStart");
    QTest::newRow("in the morning") << u"2026-11-21T09:30:00Z"_s << u"2026-11-20T21:00:00Z"_s;
    QTest::newRow("in the afternoon") << u"2026-11-21T16:00:00Z"_s << u"2026-11-20T21:00:00Z"_s;
    QTest::newRow("late in the evening") << u"2026-07-04T19:30:00Z"_s << u"2026-07-03T20:00:00Z"_s;
}

void SandboxWorldTest::lastNightHasMissedCallsOfWhichSomeAreSettled()
{
    QFETCH(QString, now);
    QFETCH(QString, nightStart);
    const TimePoint from = *fromIso(nightStart);
    const TimePoint until = from + std::chrono::hours(10);
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const QList<WorldCall> recent = World(5000, seed, *fromIso(now)).calls({}, 0, 200);
        QSet<QString> missed;
        QSet<QString> settled;
        for (auto call = recent.rbegin(); call != recent.rend(); ++call) {
            const bool unanswered =
                call->status == CallStatus::Missed || call->status == CallStatus::Voicemail;
            if (unanswered && call->direction == Direction::Inbound && call->offeredAt >= from
                && call->offeredAt < until)
                missed << remoteNumber(*call);
            else if (call->status == CallStatus::Completed && missed.contains(remoteNumber(*call)))
                settled << remoteNumber(*call);
        }
        QVERIFY2(missed.size() >= 5, qPrintable(QString::number(missed.size())));
        QVERIFY2(!settled.isEmpty() && settled.size() < missed.size(),
                 qPrintable(QString::number(settled.size())));
    }
}

void SandboxWorldTest::nightsAreQuieterThanDays()
{
    QMap<int, int> byHour;
    for (const WorldCall &call : usualCalls())
        ++byHour[parisTime(toMs(call.offeredAt) / 1000).hour];
    QVERIFY(byHour[3] * 10 < byHour[10]);
    QVERIFY(byHour[10] > byHour[20]);
}

void SandboxWorldTest::numbersArePossibleOrWithheld()
{
    QSet<QString> regions;
    int withheld = 0;
    for (const WorldCall &call : usualCalls()) {
        for (const QString &number : {call.fromNumber, call.toNumber}) {
            const QString normalised = normalisedNumber(number);
            withheld += isWithheld(normalised);
            QVERIFY2(isWithheld(normalised) || (isE164(normalised) && normalised == number),
                     qPrintable(number));
            QVERIFY2(isWithheld(normalised) || !regionOf(number).isEmpty(), qPrintable(number));
            regions << regionOf(normalised);
        }
    }
    QVERIFY(withheld > 50);
    QVERIFY2(regions.size() > 15, qPrintable(QStringList(regions.begin(), regions.end()).join(u' ')));
}

void SandboxWorldTest::onlyGuestsPhonesLeadToGuests()
{
    const World world(5000, 7, present);
    QMap<QString, QString> guestOfNumber;
    for (int i = 0; i < world.people().guestCount(); ++i) {
        const Guest guest = world.people().guest(i);
        QVERIFY2(!guestOfNumber.contains(guest.phone), qPrintable(guest.phone));
        guestOfNumber[guest.phone] = guest.id;
        QCOMPARE(world.people().guestOfId(guest.id), std::optional(i));
        QVERIFY(!guest.firstName.isEmpty() && !guest.lastName.isEmpty() && guest.email.contains(u'@'));
    }
    for (const WorldCall &call : usualCalls())
        QCOMPARE(call.guestId, guestOfNumber.value(remoteNumber(call)));
}

void SandboxWorldTest::textsHaveNoGapsLeft()
{
    for (const WorldCall &call : usualCalls()) {
        for (const QString &text : {call.transcript, call.summary, call.notes}) {
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u'|'), qPrintable(text));
            QVERIFY2(!text.contains(u"S:") && !text.contains(u"G:") && !text.contains(u"  "),
                     qPrintable(text));
            QVERIFY2(text.isNull() || text.trimmed() == text, qPrintable(text));
            QVERIFY(text.isNull() || text.size() > 8);
        }
    }
}

void SandboxWorldTest::textsComeInManyLanguagesAndVary()
{
    QSet<QString> transcripts;
    int count = 0;
    QMap<QString, int> words;
    for (const WorldCall &call : usualCalls()) {
        if (call.transcript.isNull())
            continue;
        ++count;
        transcripts << call.transcript;
        for (const QString &word : {u" euros"_s, u" Euro "_s, u" the "_s, u" una "_s, u"grazie"_s, u"فندق"_s})
            words[word] += call.transcript.contains(word, Qt::CaseInsensitive);
    }
    QVERIFY2(count > 1000, qPrintable(QString::number(count)));
    QVERIFY2(transcripts.size() > count / 5, qPrintable(QString::number(transcripts.size())));
    for (auto word = words.begin(); word != words.end(); ++word)
        QVERIFY2(*word > 10, qPrintable(word.key()));
}

void SandboxWorldTest::liveCallsEndAsTimePasses()
{
    World world(5000, 7, present);
    const QList<WorldCall> before = world.calls({}, 0, 2);
    QCOMPARE(before[0].status, CallStatus::Ringing);
    QCOMPARE(before[1].status, CallStatus::Active);
    QVERIFY(!before[0].endedAt && !before[1].endedAt && before[1].transcript.isNull());
    world.advance(Seconds(600));
    QCOMPARE(world.now(), present + Seconds(600));
    QCOMPARE(world.call(before[0].key)->status, CallStatus::Missed);
    QCOMPARE(world.call(before[1].key)->status, CallStatus::Completed);
    QVERIFY(!world.call(before[1].key)->transcript.isNull());
    QVERIFY(!world.totals().byStatus.contains(CallStatus::Active));
}

void SandboxWorldTest::filtersAgreeWithTheWholeList_data()
{
    QTest::addColumn<CallSelection>("selection");
    const QString guest = std::find_if(usualCalls().begin(), usualCalls().end(), [](const WorldCall &call) {
                              return !call.guestId.isNull();
                          })->guestId;
    QTest::newRow("direction") << CallSelection{Direction::Outbound, {}, {}, {}};
    QTest::newRow("missed") << CallSelection{{}, CallStatus::Missed, {}, {}};
    QTest::newRow("ringing") << CallSelection{{}, CallStatus::Ringing, {}, {}};
    QTest::newRow("carrier") << CallSelection{{}, {}, Carrier::RingCentral, {}};
    QTest::newRow("guest") << CallSelection{{}, {}, {}, guest};
    QTest::newRow("unknown guest") << CallSelection{{}, {}, {}, u"gst_nobody"_s};
    QTest::newRow("all of them") << CallSelection{
        Direction::Inbound, CallStatus::Completed, Carrier::Aircall, {}};
}

void SandboxWorldTest::filtersAgreeWithTheWholeList()
{
    QFETCH(CallSelection, selection);
    QList<WorldCall> expected;
    std::copy_if(usualCalls().begin(), usualCalls().end(), std::back_inserter(expected),
                 [&](const WorldCall &call) { return matches(selection, call); });
    const World world(5000, 7, present);
    QList<WorldCall> paged;
    for (int offset = 0; offset < expected.size() + 90; offset += 90)
        paged << world.calls(selection, offset, 90);
    QVERIFY(paged == expected);
}

void SandboxWorldTest::totalsAgreeWithTheWholeList()
{
    World world(900, 7, present);
    const QList<quint64> added = world.invent(5, false);
    QVERIFY(world.remove(added.first()));
    QVERIFY(world.remove(world.calls({}, 400, 1).constFirst().key));
    CallTotals expected;
    for (const WorldCall &call : everything(world)) {
        ++expected.total;
        ++expected.byDirection[call.direction];
        ++expected.byStatus[call.status];
        ++expected.byCarrier[call.carrier];
    }
    QCOMPARE(expected.total, 903);
    QVERIFY(world.totals() == expected);
    QCOMPARE(world.count(), 903);
}

void SandboxWorldTest::changesShowEverywhere()
{
    World world(500, 7, present);
    const WorldCall before = world.calls({{}, CallStatus::Missed, {}, {}}, 3, 1).constFirst();
    CallChange change;
    change.status = CallStatus::Failed;
    change.notes = u"changed"_s;
    QVERIFY(world.change(before.key, change));
    change = {};
    change.guestId = world.people().guestId(4);
    QVERIFY(world.change(before.key, change));

    WorldCall expected = before;
    expected.status = CallStatus::Failed;
    expected.notes = u"changed"_s;
    expected.guestId = world.people().guestId(4);
    expected.changedAt = world.now();
    QVERIFY(world.call(before.key) == expected);
    QVERIFY(world.changedKeys() == std::vector<quint64>({before.key, before.key}));
    QVERIFY(everything(world).contains(expected));
    QVERIFY(world.calls({{}, CallStatus::Failed, {}, expected.guestId}, 0, 9).contains(expected));
    QVERIFY(!keysOf(world.calls({{}, CallStatus::Missed, {}, {}}, 0, 500)).contains(before.key));
    QVERIFY(!world.change(before.key ^ 1, change));
}

void SandboxWorldTest::callsChangeWhenSomethingBecomesKnown()
{
    World world(500, 7, present);
    const quint64 key = world.invent(1, true).constFirst();
    QVERIFY(world.call(key)->changedAt == world.call(key)->loggedAt);
    TimePoint before = world.call(key)->changedAt;
    while (!world.call(key)->endedAt) {
        const WorldCall earlier = *world.call(key);
        world.advance(Seconds(1));
        const WorldCall call = *world.call(key);
        if (call.status != earlier.status)
            QVERIFY(call.changedAt > before);
        else
            QVERIFY(call.changedAt == before);
        before = call.changedAt;
    }
    QVERIFY(world.call(key)->changedAt == *world.call(key)->endedAt);
    QVERIFY(world.remove(key));
    QVERIFY(!world.call(key));
    QCOMPARE(world.callEvenIfRemoved(key)->key, key);
    const WorldCall generated = world.calls({}, 40, 1).constFirst();
    QVERIFY(world.remove(generated.key));
    QVERIFY(world.callEvenIfRemoved(generated.key) == generated);
    QVERIFY(!world.callEvenIfRemoved(12345));
}

void SandboxWorldTest::deletedCallsAreGoneEverywhere()
{
    World world(500, 7, present);
    QList<WorldCall> expected = everything(world);
    for (int position : {0, 1, 2, 250, 497, 499 - 3}) { // Positions as they are at that moment.
        const WorldCall gone = expected.takeAt(std::min<qsizetype>(position, expected.size() - 1));
        QVERIFY(world.remove(gone.key));
        QVERIFY(!world.call(gone.key));
        QVERIFY(!world.remove(gone.key));
    }
    QVERIFY(everything(world) == expected);
    QVERIFY(world.calls({}, 0, 500) == expected);
    QVERIFY(world.calls({}, 240, 20) == expected.mid(240, 20));
    QCOMPARE(world.totals().total, 494);
}

void SandboxWorldTest::addedCallsAreTheNewest()
{
    World world(500, 7, present);
    const QList<WorldCall> before = everything(world);
    const QList<quint64> keys = world.invent(4, false);
    world.advance(Seconds(30));
    WorldCall mine;
    mine.fromNumber = u"+33199001234"_s;
    mine.toNumber = world.people().lines().first().number;
    const WorldCall logged = world.log(mine);
    QCOMPARE(logged.loggedAt, present + Seconds(30));
    QList<quint64> expected{logged.key};
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        expected << *key;
    QCOMPARE(keysOf(world.calls({}, 0, 5)), expected);
    QCOMPARE(keysOf(world.calls({}, 3, 4)), expected.mid(3) + keysOf(before.mid(0, 2)));
    QVERIFY(world.calls({}, 0, 1).constFirst() == logged);
    QCOMPARE(world.invent(1, true).size(), 1);
    QCOMPARE(world.calls({}, 0, 1).constFirst().status, CallStatus::Ringing);
}

void SandboxWorldTest::walkIsNotShakenByNewCalls()
{
    World world(50, 7, present);
    const QList<WorldCall> before = everything(world);
    QList<WorldCall> walked;
    World::Walk walk(world);
    while (auto call = walk.next()) {
        walked << *call;
        world.invent(1, false);
    }
    QVERIFY(walked == before);
}

QTEST_GUILESS_MAIN(SandboxWorldTest)
#include "tst_sandboxworld.moc"
