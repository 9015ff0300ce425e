// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/peaks.h"
#include "models/media/player.h"
#include "models/media/speech.h"
#include "tests/support/fakeoutputs.h"
#include "tests/support/growingaudio.h"
#include "tests/support/sounds.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sqlite3.h>
#include <thread>

using namespace callboard;
using namespace callboard::sounds;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using SinkClock = NullSink::Clock;
using State = Player::State;
using Notice = Player::Notice;

class PlayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void playsAllThereIs_data();
    void playsAllThereIs();
    void statesFollowEachOther();
    void whatCannotPlaySaysWhy();
    void cutRecordingPlaysAndSaysSo();
    void seekGoesToTheSample();
    void positionIsWhatIsHeard_data();
    void positionIsWhatIsHeard();
    void changeOfSpeedKeepsThePosition();
    void toneKeepsItsPitchAtAnySpeed_data();
    void toneKeepsItsPitchAtAnySpeed();
    void loopIsGaplessOverAHundredRounds_data();
    void loopIsGaplessOverAHundredRounds();
    void loopCanBeSetAndTakenAwayWhilePlaying();
    void silenceIsSkippedAndCounted();
    void goesBackALittleAfterAPause();
    void earsAreChosen_data();
    void earsAreChosen();
    void volumeReachesTheOutput();
    void noUnderrunBesideADatabaseThatIsWritten();
    void underrunsAreCounted();
    void withoutASoundCardItPlaysAndSaysSo();
    void systemCanBeAskedForDevices();
    void lostDeviceIsReplaced();
    void chosenDeviceComesBack();
    void changeOfDeviceGoesOnWhereItWas();
    void downloadIsHeardFromItsFirstBytes();
    void slowDownloadMakesItWait();
    void threeHoursAreNotHeldInMemory();
    void endsCleanlyInAnyState_data();
    void endsCleanlyInAnyState();
    void newRecordingReplacesTheOld();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::shared_ptr<AudioSource> recording(const Sound &sound, const QString &name = u"a.wav"_s);
    QTemporaryDir m_folder;
};

namespace {

/// A player with one device, whose ears are @c sink.
struct Rig {
    explicit Rig(SinkClock clock = SinkClock::AsFastAsPossible)
        : sink(std::make_shared<NullSink>(clock, true))
    {
        outputs.plug("one", sink);
        QObject::connect(&player, &Player::noticed, &player, [this](Notice notice) { notices << notice; });
    }
    bool playsToItsEnd()
    {
        player.play();
        return QTest::qWaitFor([this] { return player.state() == State::Ended; }, 60000);
    }
    bool reaches(State state)
    {
        return QTest::qWaitFor([this, state] { return player.state() == state; }, 30000);
    }
    /// With a manual clock: lets @p time pass, in steps that leave the player time to write.
    void listen(std::chrono::milliseconds time)
    {
        for (auto step = 0ms; step < time; step += 20ms) {
            const qint64 before = sink->framesTaken();
            sink->advance(20ms);
            const bool wentOn = QTest::qWaitFor(
                [&] {
                    return sink->framesTaken() > before || !sink->expectsMore()
                        || player.state() != State::Playing;
                },
                30000);
            if (!wentOn)
                return; // the test will see what is missing
        }
    }
    FakeOutputs outputs;
    std::shared_ptr<NullSink> sink;
    Player player{outputs};
    QList<Notice> notices;
};

/// Each sample is another number, so that every single one can be told.
Sound numbered(int frames, int rate = 8000)
{
    return made(rate, 1, double(frames) / rate,
                [rate](double at, int) { return (double(std::llround(at * rate) % 30000) + 1) / 32768; });
}

qint64 numberOf(float sample)
{
    return std::llround(double(sample) * 32768) - 1;
}

/// As a sync does.
void keepWriting(const QByteArray &file, const std::atomic<bool> &stop, std::atomic<int> &transactions)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode=WAL; CREATE TABLE IF NOT EXISTS t(a, b)", nullptr, nullptr,
                 nullptr);
    while (!stop) {
        sqlite3_exec(database,
                     "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                     "INSERT INTO t SELECT i, hex(randomblob(200)) FROM n; COMMIT",
                     nullptr, nullptr, nullptr);
        ++transactions;
    }
    sqlite3_close(database);
}

/// How late a thread that only sleeps wakes up.
std::chrono::milliseconds longestStall(const std::atomic<bool> &stop)
{
    auto longest = 0ms;
    while (!stop) {
        const auto before = std::chrono::steady_clock::now();
        std::this_thread::sleep_for(10ms);
        const auto slept = std::chrono::steady_clock::now() - before;
        longest = std::max(longest, std::chrono::duration_cast<std::chrono::milliseconds>(slept) - 10ms);
    }
    return longest;
}

double seconds(AudioTime time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

void PlayerTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

std::shared_ptr<AudioSource> PlayerTest::recording(const Sound &sound, const QString &name)
{
    return write(path(name), wav(sound)) ? std::make_shared<AudioFileSource>(path(name)) : nullptr;
}

void PlayerTest::playsAllThereIs_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::newRow("8 kHz") << 8000 << 1;
    QTest::newRow("44.1 kHz stereo") << 44100 << 2;
}

void PlayerTest::playsAllThereIs()
{
    QFETCH(int, rate);
    QFETCH(int, channels);
    const Sound sound = sweep(rate, channels, 7);
    Rig rig;
    rig.player.load(recording(sound));
    QVERIFY(rig.playsToItsEnd());
    QCOMPARE(rig.sink->rate(), rate);
    const auto heard = rig.sink->kept();
    QCOMPARE(heard.size(), sound.samples.size());
    for (size_t i = 0; i < heard.size(); ++i)
        QVERIFY(std::abs(heard[i] - sound.samples[i]) < 1e-4F);
    QCOMPARE(rig.player.position(), AudioTime(7s));
    QCOMPARE(rig.player.duration(), std::optional<AudioTime>(7s));
    QVERIFY(rig.notices.isEmpty());
}

void PlayerTest::statesFollowEachOther()
{
    Rig rig(SinkClock::Manual);
    QCOMPARE(rig.player.state(), State::Empty);
    QSignalSpy states(&rig.player, &Player::stateChanged);
    rig.player.load(recording(sweep(8000, 1, 1)));
    QCOMPARE(rig.player.state(), State::Loading);
    QVERIFY(rig.reaches(State::Ready));
    rig.player.play();
    QVERIFY(rig.reaches(State::Playing));
    rig.player.pause();
    QVERIFY(rig.reaches(State::Paused));
    rig.player.play();
    QVERIFY(rig.reaches(State::Playing));
    rig.listen(1200ms);
    QVERIFY(rig.reaches(State::Ended));
    rig.player.play(); // from the start
    QVERIFY(rig.reaches(State::Playing));
    QVERIFY(seconds(rig.player.position()) < 0.5);
    rig.player.seek(800ms);
    QCOMPARE(rig.player.position(), AudioTime(800ms));
    rig.player.unload();
    QCOMPARE(rig.player.state(), State::Empty);
    QList<State> seen;
    for (const auto &signal : states)
        seen << signal.first().value<State>();
    QCOMPARE(seen,
             (QList<State>{State::Loading, State::Ready, State::Playing, State::Paused, State::Playing,
                           State::Ended, State::Playing, State::Empty}));
}

void PlayerTest::whatCannotPlaySaysWhy()
{
    Rig rig;
    QVERIFY(write(path(u"page.mp3"_s), "<html>Sign in</html>"));
    rig.player.load(std::make_shared<AudioFileSource>(path(u"page.mp3"_s)));
    rig.player.play();
    QVERIFY(rig.reaches(State::Failed));
    QCOMPARE(rig.player.error(), (AudioError{AudioError::Kind::NotAudio, u"HTML"_s}));
    rig.player.load(recording(sweep(8000, 1, 1))); // goes on with the next one
    QVERIFY(rig.playsToItsEnd());
    QVERIFY(!rig.player.error());
}

void PlayerTest::cutRecordingPlaysAndSaysSo()
{
    Rig rig;
    QVERIFY(write(path(u"cut.wav"_s), wav(sweep(8000, 1, 2), WavCoding::Pcm16, 320000)));
    rig.player.load(std::make_shared<AudioFileSource>(path(u"cut.wav"_s)));
    QVERIFY(rig.playsToItsEnd());
    QCOMPARE(rig.sink->framesTaken(), 16000);
    QCOMPARE(rig.notices, QList<Notice>{Notice::RecordingCut});
    QCOMPARE(rig.player.error()->kind, AudioError::Kind::Truncated);
}

void PlayerTest::seekGoesToTheSample()
{
    Rig rig;
    rig.player.load(recording(numbered(24000)));
    QVERIFY(rig.reaches(State::Ready));
    for (const qint64 frame : {20000, 5, 12345, 0}) {
        const size_t before = rig.sink->kept().size();
        rig.player.seek(AudioTime(frame * 1000000 / 8000));
        QVERIFY(rig.playsToItsEnd());
        const auto heard = rig.sink->kept();
        QCOMPARE(numberOf(heard[before]), frame);
        QCOMPARE(qint64(heard.size() - before), 24000 - frame);
        QVERIFY(rig.notices.isEmpty());
        rig.player.seek(AudioTime(0)); // Ended → Paused
        QVERIFY(rig.reaches(State::Paused));
    }
}

void PlayerTest::positionIsWhatIsHeard_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 1.0, 1.75, 3.0})
        QTest::addRow("%g x", speed) << speed;
}

void PlayerTest::positionIsWhatIsHeard()
{
    QFETCH(double, speed);
    Rig rig(SinkClock::Manual);
    rig.player.setSpeed(speed);
    rig.player.load(recording(sweep(16000, 1, 12)));
    rig.player.play();
    QVERIFY(rig.reaches(State::Playing));
    QSignalSpy positions(&rig.player, &Player::positionChanged);
    QVERIFY(QTest::qWaitFor([&] { return rig.sink->framesTaken() > 0; }, 30000));
    rig.listen(2000ms);
    const double uneven =
        speed > 2 ? 0.02 : 0; // what is heard at 3x is up to 40 ms before or after an even pace
    QTRY_VERIFY2(std::abs(seconds(rig.player.position()) - 2 * speed) < 0.03 + uneven,
                 qPrintable(QString::number(seconds(rig.player.position()))));
    QVERIFY(positions.size() > 2);
    double last = 0;
    for (const auto &signal : positions) {
        const double at = seconds(signal.first().value<AudioTime>());
        QVERIFY(at > last - 0.025);
        last = at;
    }
}

void PlayerTest::changeOfSpeedKeepsThePosition()
{
    Rig rig(SinkClock::Manual);
    rig.player.load(recording(sweep(8000, 1, 30)));
    rig.player.play();
    QVERIFY(QTest::qWaitFor([&] { return rig.sink->framesTaken() > 0; }, 30000));
    double last = 0;
    for (const double speed : {2.0, 0.5, 1.0, 3.0, 1.25}) {
        rig.player.setSpeed(speed);
        rig.listen(400ms);
        QTRY_VERIFY(seconds(rig.player.position()) > last);
        last = seconds(rig.player.position());
    }
    QVERIFY(last < 0.4 * 8); // no jump ahead
    QCOMPARE(rig.sink->underruns(), 0);
}

void PlayerTest::toneKeepsItsPitchAtAnySpeed_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 1.0, 1.5, 2.0, 3.0})
        QTest::addRow("%g x", speed) << speed;
}

void PlayerTest::toneKeepsItsPitchAtAnySpeed()
{
    QFETCH(double, speed);
    Rig rig;
    rig.player.setSpeed(speed);
    QVERIFY(encode(path(u"tone.mp3"_s), tone(440, 16000, 1, 6), {"mp3", "libmp3lame", 32000}));
    rig.player.load(std::make_shared<AudioFileSource>(path(u"tone.mp3"_s)));
    QVERIFY(rig.playsToItsEnd());
    const auto heard = rig.sink->kept();
    QVERIFY(std::abs(double(heard.size()) / 16000 - 6 / speed) < 0.1);
    const auto middle = std::span(heard).subspan(8000, heard.size() - 16000);
    const double pitch = pitchOf(middle, 16000);
    QVERIFY2(std::abs(pitch - 440) < 4.4, qPrintable(QString::number(pitch)));
}

void PlayerTest::loopIsGaplessOverAHundredRounds_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("a word") << 1234 << 5678;
    QTest::newRow("25 ms") << 8000 << 8200;
    QTest::newRow("from the start") << 0 << 3000;
}

void PlayerTest::loopIsGaplessOverAHundredRounds()
{
    QFETCH(int, from);
    QFETCH(int, to);
    Rig rig;
    rig.player.load(recording(numbered(24000)));
    rig.player.setLoop(std::pair(AudioTime(from * 125), AudioTime(to * 125)));
    QVERIFY(rig.reaches(State::Ready));
    rig.player.seek(AudioTime(from * 125));
    rig.player.play();
    const qint64 length = to - from;
    QVERIFY(QTest::qWaitFor([&] { return rig.sink->framesTaken() >= 101 * length; }, 120000));
    rig.player.pause();
    QVERIFY(rig.reaches(State::Paused));
    const auto heard = rig.sink->kept();
    for (qint64 i = 0; i < 101 * length; ++i)
        if (numberOf(heard[size_t(i)]) != from + i % length)
            QFAIL(qPrintable(u"frame %1: %2"_s.arg(i).arg(numberOf(heard[size_t(i)]))));
    const double at = seconds(rig.player.position()) * 8000;
    QVERIFY(at >= from && at <= to);
}

void PlayerTest::loopCanBeSetAndTakenAwayWhilePlaying()
{
    Rig rig(SinkClock::Manual);
    rig.player.load(recording(numbered(28000)));
    rig.player.play();
    QVERIFY(QTest::qWaitFor([&] { return rig.sink->framesTaken() > 0; }, 30000));
    rig.player.setLoop(std::pair(AudioTime(500ms), AudioTime(1s)));
    rig.listen(2600ms); // 0 to 1 s, and three rounds and a bit
    rig.player.setLoop({});
    rig.listen(5000ms);
    QVERIFY(rig.reaches(State::Ended));
    const auto heard = rig.sink->kept();
    int jumps = 0;
    for (size_t i = 1; i < heard.size(); ++i) {
        const qint64 step = numberOf(heard[i]) - numberOf(heard[i - 1]);
        if (step == 1)
            continue;
        ++jumps;
        QCOMPARE(numberOf(heard[i - 1]), 7999); // always from B
        QCOMPARE(numberOf(heard[i]), 4000); // to A
    }
    QVERIFY2(jumps >= 2 && jumps <= 4, qPrintable(QString::number(jumps)));
    QCOMPARE(numberOf(heard.back()), 27999);
}

void PlayerTest::silenceIsSkippedAndCounted()
{
    const Sound sound = made(8000, 1, 20, [](double at, int) {
        const bool isTalking = at < 4 || (at > 9 && at < 12) || at > 18;
        return isTalking ? 0.3 * std::sin(6.2832 * 200 * at) : 0.0;
    });
    const auto source = recording(sound);
    const Peaks peaks = *peaksOf(source);
    Rig rig;
    rig.player.load(source);
    QVERIFY(rig.reaches(State::Ready)); // these ears are too fast to be told later
    rig.player.setSilences(skippable(peaks, silencesOf(peaks)));
    rig.player.setSkipsSilence(true);
    QVERIFY(rig.playsToItsEnd());
    const double heard = double(rig.sink->framesTaken()) / 8000;
    QVERIFY2(std::abs(heard - (20 - 4.6 - 5.6)) < 0.2, qPrintable(QString::number(heard)));
    QVERIFY(std::abs(seconds(rig.player.timeSaved()) - 10.2) < 0.2);
    QVERIFY(std::abs(heard + seconds(rig.player.timeSaved()) - 20) < 0.001); // nothing is lost
}

void PlayerTest::goesBackALittleAfterAPause()
{
    Rig rig(SinkClock::Manual);
    rig.player.setRewindOnResume(300ms);
    rig.player.load(recording(numbered(24000)));
    rig.player.play();
    QVERIFY(QTest::qWaitFor([&] { return rig.sink->framesTaken() > 0; }, 30000));
    rig.listen(1000ms);
    rig.player.pause();
    QVERIFY(rig.reaches(State::Paused));
    const double paused = seconds(rig.player.position());
    QVERIFY(std::abs(paused - 1) < 0.05);
    rig.player.play();
    QVERIFY(rig.reaches(State::Playing));
    QVERIFY(QTest::qWaitFor([&] { return seconds(rig.player.position()) < paused - 0.25; }, 30000));
    rig.listen(100ms);
    QTRY_VERIFY(std::abs(seconds(rig.player.position()) - (paused - 0.2)) < 0.05);
}

void PlayerTest::earsAreChosen_data()
{
    QTest::addColumn<Player::Listening>("listening");
    QTest::addColumn<float>("left");
    QTest::addColumn<float>("right");
    QTest::newRow("both") << Player::Listening::Both << 0.5F << -0.25F;
    QTest::newRow("left") << Player::Listening::Left << 0.5F << 0.5F;
    QTest::newRow("right") << Player::Listening::Right << -0.25F << -0.25F;
    QTest::newRow("mono") << Player::Listening::Mono << 0.125F << 0.125F;
}

void PlayerTest::earsAreChosen()
{
    QFETCH(Player::Listening, listening);
    QFETCH(float, left);
    QFETCH(float, right);
    Rig rig;
    rig.player.setListening(listening);
    rig.player.load(
        recording(made(8000, 2, 1, [](double, int channel) { return channel == 0 ? 0.5 : -0.25; })));
    QVERIFY(rig.playsToItsEnd());
    const auto heard = rig.sink->kept();
    QVERIFY(std::abs(heard[100] - left) < 1e-3F);
    QVERIFY(std::abs(heard[101] - right) < 1e-3F);
}

void PlayerTest::volumeReachesTheOutput()
{
    Rig rig;
    rig.player.setVolume(0.25);
    rig.player.load(recording(sweep(8000, 1, 1)));
    QVERIFY(rig.playsToItsEnd());
    QTRY_COMPARE(rig.sink->volume(), 0.25);
    rig.player.setVolume(7);
    QTRY_COMPARE(rig.sink->volume(), 1.0);
}

void PlayerTest::noUnderrunBesideADatabaseThatIsWritten()
{
    QVERIFY(encode(path(u"u.mp3"_s), sweep(16000, 2, 20), {"mp3", "libmp3lame", 48000}));
    const QByteArray database = path(u"sync.sqlite"_s).toUtf8();
    for (int attempt = 0; attempt < 5; ++attempt) {
        Rig rig(SinkClock::RealTime);
        std::atomic<bool> stop = false;
        std::atomic<int> transactions = 0;
        std::thread writer([&] { keepWriting(database, stop, transactions); });
        auto stall = 0ms;
        std::thread clock([&] { stall = longestStall(stop); });
        rig.player.setSpeed(2);
        rig.player.load(std::make_shared<AudioFileSource>(path(u"u.mp3"_s)));
        rig.player.play();
        const bool played = QTest::qWaitFor([&] { return rig.player.position() > 6s; }, 60000);
        rig.player.pause();
        const bool paused = rig.reaches(State::Paused);
        stop = true;
        writer.join();
        clock.join();
        QVERIFY(played && paused);
        QVERIFY(transactions > 0);
        if (stall > 100ms && rig.sink->underruns() > 0)
            continue; // no thread of this machine ran in time
        QCOMPARE(rig.sink->underruns(), 0);
        return;
    }
    QSKIP("This computer is too busy to tell: a thread that only sleeps wakes more than 100 ms late");
}

void PlayerTest::underrunsAreCounted()
{
    const auto sink = std::make_shared<NullSink>(SinkClock::Manual);
    NullOutput output(sink);
    QVERIFY(output.start(8000, 1));
    sink->advance(1s); // not begun: nobody misses anything
    output.write(std::vector<float>(800));
    sink->advance(50ms);
    QCOMPARE(output.heard(), 400);
    sink->advance(100ms);
    QCOMPARE(output.heard(), 800);
    QCOMPARE(sink->underruns(), 1);
    output.write(std::vector<float>(800));
    output.setMayRunDry(true);
    sink->advance(1s);
    QCOMPARE(output.heard(), 1600);
    QCOMPARE(sink->underruns(), 1);
}

void PlayerTest::withoutASoundCardItPlaysAndSaysSo()
{
    FakeOutputs outputs;
    Player player(outputs);
    QList<Notice> notices;
    connect(&player, &Player::noticed, this, [&](Notice notice) { notices << notice; });
    player.load(recording(sweep(8000, 1, 0.5)));
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Ended, 30000);
    QCOMPARE(notices, QList<Notice>{Notice::NoDevice});
    QVERIFY(player.isSilent());
    QCOMPARE(player.position(), AudioTime(500ms));
    const auto sink = std::make_shared<NullSink>(SinkClock::AsFastAsPossible);
    outputs.plug("late", sink);
    QVERIFY(notices.contains(Notice::DeviceBack));
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(sink->framesTaken(), 4000, 30000);
    QTRY_VERIFY(!player.isSilent());
}

void PlayerTest::systemCanBeAskedForDevices()
{
    SystemOutputs outputs;
    QVERIFY(!outputs.makerFor("there is no such device"));
    for (const QList<OutputDevice> devices = outputs.devices(); const OutputDevice &device : devices)
        QVERIFY(outputs.makerFor(device.id)); // not used: nobody wants to hear a test
    QCOMPARE(bool(outputs.makerFor({})), !outputs.devices().isEmpty());
}

void PlayerTest::lostDeviceIsReplaced()
{
    Rig rig(SinkClock::Manual);
    const auto headset = std::make_shared<NullSink>(SinkClock::Manual, true);
    rig.outputs.plug("headset", headset);
    rig.player.setDevice("headset");
    rig.player.load(recording(numbered(24000)));
    rig.player.play();
    QTRY_VERIFY_WITH_TIMEOUT(headset->framesTaken() > 0, 30000);
    headset->advance(100ms);
    QTRY_VERIFY(rig.player.position() >= 100ms);
    rig.outputs.unplug("headset");
    QTRY_VERIFY_WITH_TIMEOUT(rig.sink->framesTaken() > 0, 30000);
    QVERIFY(rig.notices.contains(Notice::DeviceLost));
    QCOMPARE(rig.player.state(), State::Playing);
    rig.listen(100ms);
    const qint64 first = numberOf(rig.sink->kept().front());
    QVERIFY2(first >= 790 && first <= 1700, qPrintable(QString::number(first))); // goes on about where it was
}

void PlayerTest::chosenDeviceComesBack()
{
    Rig rig(SinkClock::AsFastAsPossible);
    rig.player.setDevice("headset"); // was there yesterday
    rig.player.load(recording(numbered(8000)));
    QVERIFY(rig.playsToItsEnd());
    QCOMPARE(rig.sink->framesTaken(), 8000); // the system's choice meanwhile
    const auto headset = std::make_shared<NullSink>(SinkClock::AsFastAsPossible);
    rig.outputs.plug("headset", headset);
    QCOMPARE(rig.notices, QList<Notice>{Notice::DeviceBack});
    rig.player.play();
    QTRY_COMPARE_WITH_TIMEOUT(headset->framesTaken(), 8000, 30000);
    QCOMPARE(rig.sink->framesTaken(), 8000);
}

void PlayerTest::changeOfDeviceGoesOnWhereItWas()
{
    Rig rig(SinkClock::Manual);
    const auto other = std::make_shared<NullSink>(SinkClock::Manual, true);
    rig.outputs.plug("other", other);
    rig.player.load(recording(numbered(24000)));
    rig.player.play();
    QVERIFY(QTest::qWaitFor([&] { return rig.sink->framesTaken() > 0; }, 30000));
    rig.listen(500ms);
    rig.player.setDevice("other");
    QTRY_VERIFY_WITH_TIMEOUT(other->framesTaken() > 0, 30000);
    const qint64 last = numberOf(rig.sink->kept().back());
    QVERIFY(std::abs(last - 4000) < 200);
    other->advance(200ms);
    QTRY_VERIFY(rig.player.position() >= 690ms);
    QCOMPARE(numberOf(other->kept().front()), last + 1); // not a frame twice or lost
}

void PlayerTest::downloadIsHeardFromItsFirstBytes()
{
    const Sound sound = numbered(160000);
    QVERIFY(write(path(u"d.wav"_s), wav(sound)));
    const auto source = std::make_shared<test::GrowingAudio>(path(u"d.wav"_s), 320044);
    source->setWritten(100000);
    Rig rig;
    rig.player.load(source);
    rig.player.play();
    QTRY_VERIFY_WITH_TIMEOUT(rig.sink->framesTaken() > 8000, 30000);
    source->setWritten(320044);
    source->setComplete();
    QVERIFY(rig.reaches(State::Ended));
    const auto heard = rig.sink->kept();
    QCOMPARE(heard.size(), size_t(160000));
    for (size_t i = 0; i < heard.size(); ++i)
        if (numberOf(heard[i]) != qint64(i % 30000))
            QFAIL(qPrintable(QString::number(i)));
    QCOMPARE(rig.sink->underruns(), 0);
    QVERIFY(rig.notices.isEmpty());
}

void PlayerTest::slowDownloadMakesItWait()
{
    QVERIFY(write(path(u"w.wav"_s), wav(numbered(80000))));
    const auto source = std::make_shared<test::GrowingAudio>(path(u"w.wav"_s), 160044);
    source->setWritten(80044);
    Rig rig;
    QSignalSpy waiting(&rig.player, &Player::waitingChanged);
    rig.player.load(source);
    rig.player.play();
    QTRY_VERIFY_WITH_TIMEOUT(rig.player.isWaiting(), 30000);
    QCOMPARE(rig.player.state(), State::Playing);
    rig.player.seek(1s); // answers while it waits
    QTRY_VERIFY_WITH_TIMEOUT(rig.player.position() > 2s, 30000);
    rig.player.pause();
    QVERIFY(rig.reaches(State::Paused));
    rig.player.play();
    source->setWritten(160044);
    source->setComplete();
    QVERIFY(rig.reaches(State::Ended));
    QVERIFY(!rig.player.isWaiting());
    QCOMPARE(rig.player.position(), AudioTime(10s));
}

void PlayerTest::threeHoursAreNotHeldInMemory()
{
    QVERIFY(writeLongMp3(path(u"hours.mp3"_s), sweep(8000, 1, 60), 8000, 180));
    Rig rig(SinkClock::Manual); // else it may have ended before it is paused
    rig.player.load(std::make_shared<AudioFileSource>(path(u"hours.mp3"_s)));
    QVERIFY(rig.reaches(State::Ready));
    QVERIFY2(std::abs(seconds(*rig.player.duration()) - 3 * 3600) < 60,
             qPrintable(QString::number(seconds(*rig.player.duration()))));
    for (const auto at : {AudioTime(2h), AudioTime(5min), AudioTime(2h + 59min)}) {
        rig.player.seek(at);
        rig.player.play();
        QVERIFY(rig.reaches(State::Playing));
        rig.listen(5200ms);
        QTRY_VERIFY_WITH_TIMEOUT(rig.player.position() > at + 5s, 30000);
        rig.player.pause();
        QVERIFY(rig.reaches(State::Paused));
    }
    QVERIFY(rig.player.mostFramesHeld() > 8000);
    QVERIFY2(rig.player.mostFramesHeld() < 3 * 8000,
             qPrintable(QString::number(rig.player.mostFramesHeld())));
}

void PlayerTest::endsCleanlyInAnyState_data()
{
    QTest::addColumn<int>("step");
    const QStringList steps{u"empty"_s,
                            u"loading"_s,
                            u"loading a download that stands still"_s,
                            u"ready"_s,
                            u"playing"_s,
                            u"paused"_s,
                            u"looping"_s,
                            u"waiting for a download"_s,
                            u"ended"_s,
                            u"failed"_s,
                            u"unloaded"_s};
    for (int i = 0; i < steps.size(); ++i)
        QTest::newRow(qPrintable(steps[i])) << i;
}

void PlayerTest::endsCleanlyInAnyState()
{
    QFETCH(int, step);
    const auto source = recording(sweep(8000, 1, 30), u"e.wav"_s);
    const auto standing = std::make_shared<test::GrowingAudio>(path(u"e.wav"_s), 480044);
    const auto halted = std::make_shared<test::GrowingAudio>(path(u"e.wav"_s), 480044);
    halted->setWritten(100000);
    QVERIFY(write(path(u"empty.wav"_s), {}));
    for (int round = 0; round < 20; ++round) {
        Rig rig(step == 4 || step == 6 ? SinkClock::RealTime : SinkClock::AsFastAsPossible);
        if (step == 0)
            continue;
        if (step == 9)
            rig.player.load(std::make_shared<AudioFileSource>(path(u"empty.wav"_s)));
        else
            rig.player.load(step == 2 ? standing : step == 7 ? halted : source);
        if (step >= 3 && step < 9)
            QVERIFY(rig.reaches(State::Ready));
        if (step >= 4 && step < 9)
            rig.player.play();
        if (step == 5)
            rig.player.pause();
        if (step == 6)
            rig.player.setLoop(std::pair(AudioTime(0), AudioTime(100ms)));
        if (step == 7)
            QVERIFY(QTest::qWaitFor([&] { return rig.player.isWaiting(); }, 30000));
        if (step == 8)
            QVERIFY(rig.reaches(State::Ended));
        if (step == 9)
            QVERIFY(rig.reaches(State::Failed));
        if (step == 10)
            rig.player.unload();
        if (round % 2)
            QCoreApplication::processEvents();
    }
}

void PlayerTest::newRecordingReplacesTheOld()
{
    Rig rig;
    for (int i = 0; i < 20; ++i) { // more quickly than any can be opened
        rig.player.load(recording(numbered(8000 + i), u"n%1.wav"_s.arg(i)));
        rig.player.play();
    }
    QVERIFY(rig.reaches(State::Ended));
    QCOMPARE(rig.player.info().frames, std::optional<qint64>(8019));
    QCOMPARE(numberOf(rig.sink->kept().back()), 8018);
}

QTEST_GUILESS_MAIN(PlayerTest)
#include "tst_player.moc"
