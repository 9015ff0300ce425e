// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/peaks.h"
#include "models/media/peaksfile.h"
#include "models/media/peaksjob.h"
#include "models/media/speech.h"
#include "tests/support/growingaudio.h"
#include "tests/support/sounds.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace callboard;
using namespace callboard::sounds;
using namespace Qt::StringLiterals;

class PeaksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void extremesAreThoseOfTheSamples();
    void blocksMayBeOfAnySize();
    void levelsAgreeWithEverySample();
    void outsideTheRecordingIsNothing();
    void bytesComeBack_data();
    void bytesComeBack();
    void damagedBytesAreRefused();
    void fileIsPrivate();
    void peaksOfAFileSayWhenItIsCut();
    void speechIsFound_data();
    void speechIsFound();
    void silencesAreFoundAtAnyNoise_data();
    void silencesAreFoundAtAnyNoise();
    void talkTimesAddUp();
    void echoIsNotCrossTalk();
    void skippingLeavesTheEdges();
    void silentRecordingIsSilent();
    void threeHoursTakeFewBytes();
    void jobTellsWhatItFound();
    void jobEndsAtAnyMoment();
};

namespace {

Peaks peaksFrom(const Sound &sound, size_t blockFrames = 1152)
{
    PeakBuilder builder(sound.rate, sound.channels);
    const size_t block = blockFrames * size_t(sound.channels);
    for (size_t at = 0; at < sound.samples.size(); at += block) {
        const auto end = std::min(at + block, sound.samples.size());
        builder.add(
            {qint64(at) / sound.channels, sound.channels,
             std::vector<float>(sound.samples.begin() + long(at), sound.samples.begin() + long(end))});
    }
    return builder.finished();
}

using Spoken = std::vector<std::pair<double, double>>; ///< Seconds.

bool isWithin(double at, const Spoken &spans)
{
    return std::ranges::any_of(spans,
                               [at](const auto &span) { return at >= span.first && at < span.second; });
}

/// Speech of sorts: a buzz that swells with each syllable, over noise of @p noiseDecibels.
Sound talk(double seconds, const std::array<Spoken, 2> &spoken, int channels, double noiseDecibels,
           double echo = 0)
{
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, std::pow(10, noiseDecibels / 20));
    const auto voice = [&](double at, int channel) {
        if (!isWithin(at, spoken[size_t(channel)]))
            return 0.0;
        const double syllable = 0.55 + 0.45 * std::sin(6.2832 * 4 * at);
        return 0.3 * syllable * std::sin(6.2832 * (channel == 0 ? 140 : 220) * at);
    };
    return made(8000, channels, seconds, [&](double at, int channel) {
        const double other = channels == 2 ? voice(at, 1 - channel) : 0;
        return voice(at, channel) + echo * other + noise(random);
    });
}

Spoken inSeconds(const std::vector<StepSpan> &spans, const Peaks &peaks)
{
    Spoken seconds;
    for (const StepSpan &span : spans)
        seconds.emplace_back(double(span.from) * peaks.stepSeconds(), double(span.to) * peaks.stepSeconds());
    return seconds;
}

bool areClose(const Spoken &left, const Spoken &right, double tolerance)
{
    return std::ranges::equal(left, right, [tolerance](const auto &a, const auto &b) {
        return std::abs(a.first - b.first) < tolerance && std::abs(a.second - b.second) < tolerance;
    });
}

QByteArray shown(const Spoken &spans)
{
    QString text;
    for (const auto &[from, to] : spans)
        text += u"%1-%2 "_s.arg(from).arg(to);
    return text.toUtf8();
}

} // namespace

void PeaksTest::extremesAreThoseOfTheSamples()
{
    Sound sound{8000, 2, std::vector<float>(size_t(8000 * 2))};
    sound.samples[2 * 1000] = 0.5F; // left, step 12
    sound.samples[2 * 4001 + 1] = -0.9F; // right, step 50
    const Peaks peaks = peaksFrom(sound);
    QCOMPARE(peaks.steps(), 100);
    QCOMPARE(peaks.frames, 8000);
    QVERIFY(std::abs(extremeOf(peaks.channel[0].high[12]) - 0.5F) < 0.02F);
    QCOMPARE(extremeOf(peaks.channel[1].high[12]), 0.F);
    QVERIFY(std::abs(extremeOf(peaks.channel[1].low[50]) + 0.9F) < 0.02F);
    QVERIFY(std::abs(decibelsOf(peaks.channel[1].level[50]) - 10 * std::log10(0.81 / 80)) < 0.6);
    QCOMPARE(decibelsOf(peaks.channel[0].level[50]), -100.0);
}

void PeaksTest::blocksMayBeOfAnySize()
{
    const Sound sound = sweep(11025, 2, 3.337);
    const Peaks peaks = peaksFrom(sound, 100000);
    QCOMPARE(peaks.frames, sound.frames());
    for (const size_t size : {1, 7, 110, 111, 1152}) {
        const Peaks other = peaksFrom(sound, size);
        QCOMPARE(other.channel[1].low, peaks.channel[1].low);
        QCOMPARE(other.channel[0].high, peaks.channel[0].high);
        QCOMPARE(other.steps(), peaks.steps());
    }
}

void PeaksTest::levelsAgreeWithEverySample()
{
    const Sound sound = talk(63, {Spoken{{1, 5}, {20, 31}}, Spoken{}}, 1, -50);
    const PeakLevels levels(peaksFrom(sound));
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        const auto from = qsizetype(random() % 6300);
        const auto to = from + 1 + qsizetype(random() % (6300 - unsigned(from)));
        qint8 low = 0;
        qint8 high = 0;
        for (qsizetype step = from; step < to; ++step) {
            low = std::min(low, levels.peaks().channel[0].low[size_t(step)]);
            high = std::max(high, levels.peaks().channel[0].high[size_t(step)]);
        }
        const PeakRange range = levels.over(0, double(from) * 0.01 + 0.001, double(to) * 0.01 - 0.001);
        QCOMPARE(range, (PeakRange{extremeOf(low), extremeOf(high)}));
    }
}

void PeaksTest::outsideTheRecordingIsNothing()
{
    const PeakLevels levels(peaksFrom(tone(440, 8000, 1, 1)));
    QCOMPARE(levels.over(0, 1, 2), PeakRange());
    QCOMPARE(levels.over(0, -5, 0), PeakRange());
    QCOMPARE(levels.over(1, 0, 1), PeakRange());
    QCOMPARE(levels.over(-1, 0, 1), PeakRange());
    QVERIFY(levels.over(0, -5, 5).high > 0.4F);
    QCOMPARE(PeakLevels().over(0, 0, 1), PeakRange());
}

void PeaksTest::bytesComeBack_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<double>("seconds");
    QTest::newRow("mono") << 8000 << 1 << 12.34;
    QTest::newRow("stereo") << 48000 << 2 << 2.0;
    QTest::newRow("empty") << 8000 << 1 << 0.0;
}

void PeaksTest::bytesComeBack()
{
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(double, seconds);
    Peaks peaks = peaksFrom(sweep(rate, channels, seconds));
    peaks.isCut = true;
    const QByteArray bytes = toBytes(peaks, 4711);
    QCOMPARE(callboard::peaksFrom(bytes, 4711), std::optional(peaks));
    QCOMPARE(callboard::peaksFrom(bytes, 4712), std::optional<Peaks>()); // of another file
}

void PeaksTest::damagedBytesAreRefused()
{
    const QByteArray bytes = toBytes(peaksFrom(sweep(8000, 2, 1)), 100);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray damaged = bytes;
        damaged[i] = char(damaged[i] ^ 0x40);
        QVERIFY(!callboard::peaksFrom(damaged, 100));
    }
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!callboard::peaksFrom(bytes.first(size), 100));
    QVERIFY(!callboard::peaksFrom(bytes + 'x', 100));
}

void PeaksTest::fileIsPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.peaks"_s);
    const Peaks peaks = peaksFrom(tone(440, 8000, 1, 2));
    QVERIFY(writePeaks(path, peaks, 7));
    QCOMPARE(readPeaks(path, 7), std::optional(peaks));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!readPeaks(folder.filePath(u"none"_s), 7));
}

void PeaksTest::peaksOfAFileSayWhenItIsCut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.wav"_s);
    const Sound sound = sweep(16000, 2, 4);
    QVERIFY(write(path, wav(sound)));
    const auto whole = peaksOf(std::make_shared<AudioFileSource>(path));
    QVERIFY(whole.has_value());
    QCOMPARE(whole->frames, 64000);
    QVERIFY(!whole->isCut);
    QVERIFY(write(path, wav(sound, WavCoding::Pcm16, 1 << 20)));
    QVERIFY(peaksOf(std::make_shared<AudioFileSource>(path))->isCut);
    const auto stopped = peaksOf(std::make_shared<AudioFileSource>(path), [] { return true; });
    QCOMPARE(stopped.error().kind, AudioError::Kind::Interrupted);
}

void PeaksTest::speechIsFound_data()
{
    QTest::addColumn<double>("noise");
    for (const double noise : {-90.0, -70.0, -55.0, -40.0})
        QTest::addRow("noise of %g dB", noise) << noise;
}

void PeaksTest::speechIsFound()
{
    QFETCH(double, noise);
    const Spoken spoken{{2, 6}, {9, 10.5}, {15, 22}};
    const Peaks peaks = peaksFrom(talk(25, {spoken, Spoken{}}, 1, noise));
    const Spoken found = inSeconds(speechOf(peaks, 0), peaks);
    QVERIFY2(areClose(found, spoken, 0.1), shown(found).constData());
}

void PeaksTest::silencesAreFoundAtAnyNoise_data()
{
    speechIsFound_data();
}

void PeaksTest::silencesAreFoundAtAnyNoise()
{
    QFETCH(double, noise);
    const Peaks peaks = peaksFrom(talk(20, {Spoken{{0, 4}, {10, 12}}, Spoken{{3, 5}, {12.5, 20}}}, 2, noise));
    const Spoken found = inSeconds(silencesOf(peaks, std::chrono::seconds(2)), peaks);
    QVERIFY2(areClose(found, {{5, 10}}, 0.1), shown(found).constData());
}

void PeaksTest::talkTimesAddUp()
{
    const Peaks peaks = peaksFrom(talk(30, {Spoken{{1, 8}, {20, 25}}, Spoken{{7, 15}, {26, 29}}}, 2, -60));
    const TalkTimes times = talkTimesOf(peaks);
    QVERIFY(std::abs(times.talk[0] - 12) < 0.3);
    QVERIFY(std::abs(times.talk[1] - 11) < 0.3);
    QVERIFY(std::abs(times.crossTalk - 1) < 0.2);
    QCOMPARE(times.crossTalkSpans.size(), size_t(1));
    QVERIFY(std::abs(times.silence - 8) < 0.5);
}

void PeaksTest::echoIsNotCrossTalk()
{
    const Peaks peaks = peaksFrom(talk(30, {Spoken{{1, 14}}, Spoken{{16, 29}}}, 2, -70, 0.03));
    const TalkTimes times = talkTimesOf(peaks);
    QVERIFY2(times.crossTalk < 0.3, qPrintable(QString::number(times.crossTalk)));
    QVERIFY(std::abs(times.talk[0] - 13) < 0.5);
}

void PeaksTest::skippingLeavesTheEdges()
{
    const Peaks peaks = peaksFrom(talk(20, {Spoken{{2, 5}, {12, 18}}, Spoken{}}, 1, -60));
    const auto spans = skippable(peaks, silencesOf(peaks), std::chrono::milliseconds(250));
    QCOMPARE(spans.size(), size_t(3));
    QVERIFY(std::abs(double(spans[1].first) / 8000 - 5.25) < 0.1);
    QVERIFY(std::abs(double(spans[1].second) / 8000 - 11.75) < 0.1);
    QVERIFY(spans[2].second <= peaks.frames);
}

void PeaksTest::silentRecordingIsSilent()
{
    for (const double noise : {-200.0, -75.0}) {
        const Peaks peaks = peaksFrom(talk(10, {}, 1, noise));
        QVERIFY(speechOf(peaks, 0).empty());
        QCOMPARE(inSeconds(silencesOf(peaks), peaks), (Spoken{{0, 10}}));
    }
    const Peaks beep = peaksFrom(tone(440, 8000, 1, 10)); // nothing but sound
    QVERIFY(silencesOf(beep).empty());
    QVERIFY(silencesOf(Peaks()).empty());
}

void PeaksTest::threeHoursTakeFewBytes()
{
    PeakBuilder builder(8000, 1);
    AudioBlock minute{0, 1, std::vector<float>(480000, 0.1F)};
    for (int i = 0; i < 180; ++i)
        builder.add(minute);
    QVERIFY(toBytes(builder.finished(), 1).size() < 3 * 3600 * 100 * 3 + 100);
}

void PeaksTest::jobTellsWhatItFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.wav"_s);
    QVERIFY(write(path, wav(sweep(16000, 2, 4))));
    PeaksJob job(std::make_shared<AudioFileSource>(path));
    QSignalSpy finished(&job, &PeaksJob::finished);
    QVERIFY(finished.wait(30000));
    QCOMPARE(finished.first().first().value<Peaks>().frames, 64000);
    PeaksJob none(std::make_shared<AudioFileSource>(folder.filePath(u"none"_s)));
    QSignalSpy failed(&none, &PeaksJob::failed);
    QVERIFY(failed.wait(30000));
    QCOMPARE(failed.first().first().value<AudioError>().kind, AudioError::Kind::Unreadable);
}

void PeaksTest::jobEndsAtAnyMoment()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.mp3"_s);
    QVERIFY(writeLongMp3(path, sweep(8000, 1, 60), 8000, 60));
    const auto standing = std::make_shared<test::GrowingAudio>(path, 1000000); // of which nothing comes
    for (int i = 0; i < 20; ++i) {
        const PeaksJob waiting(standing);
        const PeaksJob working(std::make_shared<AudioFileSource>(path));
        QTest::qWait(i);
    }
}

QTEST_GUILESS_MAIN(PeaksTest)
#include "tst_peaks.moc"
