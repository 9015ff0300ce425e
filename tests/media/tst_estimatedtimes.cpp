// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/estimatedtimes.h"
#include "tests/support/sounds.h"

#include <QTest>

#include <cmath>

using namespace callboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr std::optional<Speaker> guest = Speaker::Guest;
constexpr std::optional<Speaker> staff = Speaker::Staff;
constexpr std::optional<Speaker> nobody;

Segment turn(const QString &text, std::optional<milliseconds> start = {},
             std::optional<milliseconds> end = {})
{
    return {{}, text, start, end};
}

QString letters(int count)
{
    return QString(count, u'a');
}

SpeechMap mono(std::vector<TimeSpan> spans, milliseconds length)
{
    return {.channel = {std::move(spans), {}}, .length = length};
}

SpeechMap stereo(std::vector<TimeSpan> guestSpans, std::vector<TimeSpan> staffSpans, milliseconds length)
{
    return {.channel = {std::move(guestSpans), std::move(staffSpans)}, .isStereo = true, .length = length};
}

QList<milliseconds> startsOf(const QList<TurnTime> &times)
{
    QList<milliseconds> starts;
    for (const TurnTime &time : times)
        starts << time.start.value_or(-1ms);
    return starts;
}

bool isOrderedWithin(const QList<TurnTime> &times, milliseconds length)
{
    milliseconds last{};
    for (const TurnTime &time : times) {
        if (!time.start || !time.end || *time.start < last || *time.end < *time.start || *time.end > length)
            return false;
        last = *time.start;
    }
    return true;
}

} // namespace

class EstimatedTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void providersTimesStay()
    {
        const auto times = turnTimes({turn(u"one"_s, 7s, 8s), turn(u"two"_s, 3s)}, {}, mono({{0s, 9s}}, 9s));
        QCOMPARE(times, (QList<TurnTime>{{7s, 8s, false}, {3s, {}, false}}));
    }

    void nothingIsInventedWithoutARecording()
    {
        const QList<TurnTime> times = turnTimes({turn(u"one"_s), turn(u"two"_s)}, {}, {});
        QCOMPARE(times, (QList<TurnTime>{{}, {}}));
    }

    void turnsBeginAfterPauses()
    {
        const auto times = turnTimes({turn(letters(30)), turn(letters(40)), turn(letters(30))}, {},
                                     mono({{1s, 4s}, {6s, 10s}, {12s, 15s}}, 16s));
        QCOMPARE(startsOf(times), (QList<milliseconds>{1s, 6s, 12s}));
        QCOMPARE(*times.at(1).end, 10s);
        QVERIFY(times.at(0).isEstimate);
    }

    void aPauseWithinATurnDoesNotEndIt()
    {
        const auto times = turnTimes({turn(letters(80)), turn(letters(20))}, {},
                                     mono({{0s, 4s}, {4500ms, 8500ms}, {10s, 12s}}, 12s));
        QCOMPARE(startsOf(times), (QList<milliseconds>{0s, 10s}));
    }

    void channelsTellWhoSpeaks()
    {
        // The texts alone would put the second turn somewhere else.
        const auto times = turnTimes({turn(letters(50)), turn(letters(10)), turn(letters(40))},
                                     {staff, guest, staff}, stereo({{9s, 12s}}, {{1s, 9s}, {13s, 16s}}, 17s));
        QCOMPARE(startsOf(times), (QList<milliseconds>{1s, 9s, 13s}));
    }

    void interruptionsDoNotMoveTurns()
    {
        const auto times = turnTimes({turn(letters(60)), turn(letters(60))}, {guest, staff},
                                     stereo({{0s, 6s}}, {{3s, 3300ms}, {7s, 13s}}, 13s));
        QCOMPARE(startsOf(times), (QList<milliseconds>{0s, 7s}));
    }

    void knownTimesHoldTheirNeighbours()
    {
        const auto times =
            turnTimes({turn(letters(90)), turn(letters(10), 20s, 22s), turn(letters(20)), turn(letters(20))},
                      {}, mono({{0s, 2s}, {20s, 22s}, {30s, 32s}, {34s, 36s}}, 40s));
        QCOMPARE(startsOf(times), (QList<milliseconds>{0s, 20s, 30s, 34s}));
        QVERIFY(!times.at(1).isEstimate);
    }

    void aTurnWithoutAnEndLeavesRoomForTheNext()
    {
        const auto times =
            turnTimes({turn(letters(20), 0s), turn(letters(20))}, {}, mono({{0s, 2s}, {5s, 7s}}, 8s));
        QCOMPARE(startsOf(times), (QList<milliseconds>{0s, 5s}));
        QVERIFY(!times.at(0).end);
    }

    void theLengthAloneSpreadsTheTexts()
    {
        const auto times = turnTimes({turn(letters(25)), turn(letters(75))}, {}, speechMapOf(100s));
        QVERIFY(std::chrono::abs(*times.at(1).start - 25s) < 2s);
    }

    void hostileInputStaysInOrderAndWithin_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isStereo");
        QTest::addColumn<int>("spans");
        QTest::addRow("empty texts") << 5 << 0 << true << 5;
        QTest::addRow("more turns than speech") << 400 << 20 << false << 2;
        QTest::addRow("more turns than speech, stereo") << 400 << 20 << true << 2;
        QTest::addRow("nothing is said") << 7 << 20 << true << 0;
        QTest::addRow("one turn, much speech") << 1 << 3 << false << 300;
        QTest::addRow("more turns than can be weighed") << 4000 << 20 << false << 300;
        QTest::addRow("an endless text") << 3 << 1'000'000 << true << 20;
    }
    void hostileInputStaysInOrderAndWithin()
    {
        QFETCH(const int, turns);
        QFETCH(const int, size);
        QFETCH(const bool, isStereo);
        QFETCH(const int, spans);
        QList<Segment> segments;
        QList<std::optional<Speaker>> speakers;
        for (int i = 0; i < turns; ++i) {
            segments << turn(letters(i % 3 ? size : 0));
            speakers << (i % 4 == 3 ? nobody : i % 2 ? staff : guest);
        }
        SpeechMap speech{.isStereo = isStereo, .length = milliseconds(1000 * spans + 1000)};
        for (int i = 0; i < spans; ++i)
            speech.channel[isStereo ? size_t(i % 2) : 0].push_back(
                {milliseconds(1000 * i), milliseconds(1000 * i + 700)});
        const QList<TurnTime> times = turnTimes(segments, speakers, speech);
        QCOMPARE(times.size(), segments.size());
        QVERIFY(isOrderedWithin(times, speech.length));
    }

    void lyingTimesOfAProviderDoNoHarm()
    {
        const auto times = turnTimes({turn(u"a"_s, -5s, -9s), turn(u"b"_s), turn(u"c"_s, 900s), turn(u"d"_s),
                                      turn(u"e"_s, 2s), turn(u"f"_s)},
                                     {}, mono({{0s, 10s}}, 10s));
        QCOMPARE(times.size(), 6);
        for (const int estimated : {1, 3, 5}) {
            QVERIFY(times.at(estimated).isEstimate);
            QVERIFY(*times.at(estimated).start >= 0s && *times.at(estimated).end <= 10s);
        }
    }

    void aRecordingOfNoLengthGivesNothing()
    {
        QCOMPARE(turnTimes({turn(u"a"_s)}, {}, speechMapOf(0ms)), QList<TurnTime>{{}});
        QCOMPARE(turnTimes({}, {}, speechMapOf(5s)), QList<TurnTime>());
    }

    void peaksSayWhichChannelSpeaks()
    {
        const sounds::Sound sound = sounds::made(8000, 2, 6, [](double at, int channel) {
            const bool isTalking = (at > 1 && at < 2.5) ? channel == 0 : at > 4 && at < 5 && channel == 1;
            return (isTalking ? 0.4 : 0.001) * std::sin(2000 * at);
        });
        PeakBuilder builder(8000, 2);
        AudioBlock block;
        block.channels = 2;
        block.samples = sound.samples;
        builder.add(block);
        const SpeechMap speech = speechMapOf(builder.finished());
        QVERIFY(speech.isStereo);
        QCOMPARE(speech.length, 6s);
        QCOMPARE(speech.channel[0].size(), size_t(1));
        QCOMPARE(speech.channel[1].size(), size_t(1));
        QVERIFY(std::chrono::abs(speech.channel[0][0].from - 1s) < 50ms);
        QVERIFY(std::chrono::abs(speech.channel[1][0].to - 5s) < 50ms);
    }
};

QTEST_GUILESS_MAIN(EstimatedTimesTest)
#include "tst_estimatedtimes.moc"
