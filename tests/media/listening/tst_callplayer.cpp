// SPDX-License-Identifier: GPL-3.0-or-later
// Playing the recordings of calls: when audio is fetched, what goes on playing, where one comes back to.
#include "models/media/listening/callplayer.h"
#include "tests/support/builders.h"
#include "tests/support/fakeoutputs.h"
#include "tests/support/fakerecordings.h"
#include "tests/support/sounds.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::sounds;
using namespace callboard::test;

class CallPlayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsHereIsShownBeforeItIsPlayed();
    void whatIsNotHereIsFetchedWhenPlayed();
    void whoPassesByOpensNothing();
    void newsOfTheCallDoNotStopIt();
    void anotherCallStopsIt();
    void oneComesBackToWhereOneStopped();
    void goesToAMomentOfACallThatIsShownLater();
    void startsWhereOneClickedBefore();
    void severalRecordingsAreChosen();
    void listeningIsToldOnce();
    void whoOnlyLooksHasNotHeard();
    void failureIsSaidAndTriedAgain();
    void whatCannotComeIsNotPlayed();
    void peaksAreKeptBesideTheAudio();
    void silencesAreSkipped();

private:
    static Call call(const QString &id, const QStringList &recordings)
    {
        RecordBuilder builder(id, AccountId(1));
        for (const QString &recording : recordings)
            builder.recording(recording);
        const Record record = builder;
        Call made;
        made.id = CallId(qint64(qHash(id) % 1000) + 1);
        static_cast<CallFacts &>(made) = record.facts;
        RecordInfo info;
        info.ref = record.ref;
        made.records << info;
        for (Recording &one : made.recordings)
            one.record = record.ref;
        return made;
    }
    /// @p seconds of sound, on disk as @p id.
    void keep(const QString &id, double seconds = 3)
    {
        const QString file = m_folder->filePath(id + u".wav"_s);
        QVERIFY(write(file, wav(sweep(8000, 2, seconds))));
        m_recordings->keep(id, file);
    }
    bool plays()
    {
        return QTest::qWaitFor([this] { return player().state() == Player::State::Playing; }, 30'000);
    }
    Player &player() { return m_player->player(); }
    /// Lets time pass for the ears, while the player keeps up.
    void listen(std::chrono::milliseconds time)
    {
        for (auto step = 0ms; step < time; step += 20ms) {
            m_sink->advance(20ms);
            QTest::qWait(1);
        }
        const AudioTime before = m_player->position();
        Q_UNUSED(QTest::qWaitFor([&] { return m_player->position() > before; }, 100))
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRecordings> m_recordings;
    FakeOutputs m_outputs;
    std::shared_ptr<NullSink> m_sink;
    std::unique_ptr<CallPlayer> m_player;
};

void CallPlayerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recordings = std::make_unique<FakeRecordings>();
    m_sink = std::make_shared<NullSink>(NullSink::Clock::Manual);
    m_outputs.plug("one", m_sink);
    m_player = std::make_unique<CallPlayer>(*m_recordings, m_outputs);
}

void CallPlayerTest::cleanup()
{
    m_player.reset();
    m_outputs.unplug("one");
}

void CallPlayerTest::whatIsHereIsShownBeforeItIsPlayed()
{
    keep(u"rec_1"_s);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    QCOMPARE(m_player->status().state, RecordingState::Ready);
    QTRY_VERIFY(m_player->hasAllPeaks());
    QCOMPARE(m_player->peaks().peaks().channels, 2);
    QCOMPARE(m_player->duration(), std::optional<AudioTime>(3s));
    QCOMPARE(player().state(), Player::State::Empty); // no loudspeaker was asked for
    m_player->play();
    QVERIFY(m_player->isPlaying());
    QVERIFY(plays());
}

void CallPlayerTest::whatIsNotHereIsFetchedWhenPlayed()
{
    keep(u"rec_1"_s);
    m_recordings->setStatus(u"rec_1"_s, {.state = RecordingState::NotFetched});
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    QTest::qWait(300);
    QCOMPARE(m_recordings->opens, 0);
    m_player->play();
    QVERIFY(plays());
    QCOMPARE(m_recordings->opens, 1);
}

void CallPlayerTest::whoPassesByOpensNothing()
{
    for (int i = 0; i < 20; ++i) {
        keep(u"rec_%1"_s.arg(i));
        m_player->setCall(call(u"c%1"_s.arg(i), {u"rec_%1"_s.arg(i)}));
    }
    QTRY_VERIFY(m_player->hasAllPeaks());
    QCOMPARE(m_recordings->opens, 1);
}

void CallPlayerTest::newsOfTheCallDoNotStopIt()
{
    keep(u"rec_1"_s);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    m_player->play();
    QVERIFY(plays());
    Call news = call(u"a"_s, {u"rec_1"_s, u"rec_2"_s});
    news.notes = u"new"_s;
    QSignalSpy changed(m_player.get(), &CallPlayer::recordingChanged);
    m_player->setCall(news);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_player->recordings().size(), 2);
    QCOMPARE(player().state(), Player::State::Playing);
}

void CallPlayerTest::anotherCallStopsIt()
{
    keep(u"rec_1"_s);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    m_player->play();
    QVERIFY(plays());
    m_player->setCall(call(u"b"_s, {}));
    QCOMPARE(m_player->current(), -1);
    QVERIFY(!m_player->isPlaying() && !m_player->canPlay());
    QCOMPARE(m_player->status().state, RecordingState::None);
    QVERIFY(m_player->peaks().peaks().isEmpty());
}

void CallPlayerTest::oneComesBackToWhereOneStopped()
{
    keep(u"rec_1"_s);
    const Call first = call(u"a"_s, {u"rec_1"_s});
    m_player->setCall(first);
    m_player->play();
    QVERIFY(plays());
    m_player->seek(2s);
    m_player->setCall(call(u"b"_s, {}));
    m_player->setCall(first);
    QVERIFY(m_player->position() >= 2s && m_player->position() < 2200ms);
    m_player->play();
    QVERIFY(plays());
    QTRY_VERIFY(m_player->position() >= 2s);
}

void CallPlayerTest::goesToAMomentOfACallThatIsShownLater()
{
    keep(u"rec_1"_s);
    const Call wanted = call(u"a"_s, {u"rec_1"_s});
    m_player->playFrom(wanted.ref(), 1500ms);
    m_player->setCall(call(u"b"_s, {}));
    QVERIFY(!m_player->isPlaying());
    m_player->setCall(wanted);
    QVERIFY(plays());
    QTRY_VERIFY(m_player->position() >= 1500ms);
    m_player->playFrom(wanted.ref(), 500ms); // the shown one: at once
    QTRY_VERIFY(m_player->position() >= 500ms && m_player->position() < 1s);
}

void CallPlayerTest::startsWhereOneClickedBefore()
{
    keep(u"rec_1"_s);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    QTRY_VERIFY(m_player->hasAllPeaks());
    m_player->seek(1s);
    QCOMPARE(m_player->position(), AudioTime(1s));
    m_player->seekBy(1s);
    m_player->seek(99s);
    QCOMPARE(m_player->position(), AudioTime(3s));
    m_player->seek(2s);
    m_player->play();
    QVERIFY(plays());
    QTRY_VERIFY(m_player->position() >= 2s);
}

void CallPlayerTest::severalRecordingsAreChosen()
{
    keep(u"rec_1"_s, 3);
    keep(u"rec_2"_s, 5);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s, u"rec_2"_s}));
    QTRY_COMPARE(m_player->duration(), std::optional<AudioTime>(3s));
    m_player->choose(7);
    m_player->choose(-1);
    QCOMPARE(m_player->current(), 0);
    m_player->choose(1);
    QTRY_COMPARE(m_player->duration(), std::optional<AudioTime>(5s));
    m_player->play();
    QVERIFY(plays());
    QCOMPARE(m_recordings->opens, 2);
}

void CallPlayerTest::listeningIsToldOnce()
{
    keep(u"rec_1"_s, 8);
    QSignalSpy heard(m_player.get(), &CallPlayer::heard);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    m_player->play();
    QVERIFY(plays());
    for (int i = 0; i < 100 && heard.isEmpty(); ++i)
        listen(100ms);
    QCOMPARE(heard.count(), 1);
    QCOMPARE(heard.first().first().value<RecordingRef>().id, u"rec_1"_s);
    for (int i = 0; i < 30; ++i)
        listen(100ms);
    QCOMPARE(heard.count(), 1);
}

void CallPlayerTest::whoOnlyLooksHasNotHeard()
{
    keep(u"rec_1"_s, 60);
    QSignalSpy heard(m_player.get(), &CallPlayer::heard);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    m_player->play();
    QVERIFY(plays());
    listen(500ms);
    for (int second = 10; second < 60; second += 10) {
        m_player->seek(std::chrono::seconds(second));
        QTest::qWait(50);
    }
    QCOMPARE(heard.count(), 0);
}

void CallPlayerTest::failureIsSaidAndTriedAgain()
{
    m_recordings->setStatus(u"rec_1"_s, {.state = RecordingState::NotFetched});
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    m_player->play();
    QTRY_VERIFY(!m_player->isPlaying());
    QCOMPARE(m_player->status().state, RecordingState::Failed);
    QCOMPARE(m_player->status().error->kind, Error::Kind::NotFound);
    keep(u"rec_1"_s);
    m_player->play();
    QVERIFY(plays());
}

void CallPlayerTest::whatCannotComeIsNotPlayed()
{
    for (const RecordingState state : {RecordingState::Expired, RecordingState::NoRight,
                                       RecordingState::Unsupported, RecordingState::Elsewhere}) {
        const QString id = keyOf(state);
        m_recordings->setStatus(id, {.state = state});
        m_player->setCall(call(id, {id}));
        QVERIFY(!m_player->canPlay());
        m_player->play();
        QVERIFY(!m_player->isPlaying());
    }
    QCOMPARE(m_recordings->opens, 0);
}

void CallPlayerTest::peaksAreKeptBesideTheAudio()
{
    keep(u"rec_1"_s);
    const Call first = call(u"a"_s, {u"rec_1"_s});
    m_player->setCall(first);
    QTRY_VERIFY(m_player->hasAllPeaks());
    const Peaks peaks = m_player->peaks().peaks();
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"rec_1.wav.peaks"_s)));
    m_player->setCall(call(u"b"_s, {}));
    m_player->setCall(first);
    QSignalSpy changed(m_player.get(), &CallPlayer::peaksChanged);
    QTRY_VERIFY(m_player->hasAllPeaks());
    QCOMPARE(changed.count(), 1); // at once: nothing grew
    QVERIFY(m_player->peaks().peaks() == peaks);
}

void CallPlayerTest::silencesAreSkipped()
{
    const QString file = m_folder->filePath(u"pause.wav"_s);
    const Sound pause = made(8000, 1, 20, [](double at, int) {
        return at < 2 || at > 18 ? 0.5 * std::sin(2 * 3.14159265 * 440 * at) : 0.0;
    });
    QVERIFY(write(file, wav(pause)));
    m_recordings->keep(u"rec_1"_s, file);
    player().setSkipsSilence(true);
    m_player->setCall(call(u"a"_s, {u"rec_1"_s}));
    QTRY_VERIFY(m_player->hasAllPeaks());
    m_player->play();
    QVERIFY(plays());
    const auto listensToTheEnd = [this] {
        m_sink->advance(20ms);
        return player().state() == Player::State::Ended;
    };
    QVERIFY(QTest::qWaitFor(listensToTheEnd, 120'000));
    QVERIFY(player().timeSaved() > 14s && player().timeSaved() < 16s);
}

QTEST_GUILESS_MAIN(CallPlayerTest)
#include "tst_callplayer.moc"
