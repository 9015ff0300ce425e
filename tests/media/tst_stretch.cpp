// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/stretch.h"
#include "tests/support/sounds.h"

#include <QTest>

#include <cmath>

using namespace callboard;
using namespace callboard::sounds;
using namespace Qt::StringLiterals;

class StretchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toneKeepsItsPitchAndLength_data();
    void toneKeepsItsPitchAndLength();
    void timesAreRight_data() { toneKeepsItsPitchAndLength_data(); }
    void timesAreRight();
    void timesAreRightAfterManyChanges();
    void atSpeedOneNothingChanges();
    void backAtSpeedOneItGoesOnWithoutASeam();
    void changeOfSpeedMakesNoClick();
    void speedStaysWithinLimits();
    void shortSoundsComeOutWhole();
};

namespace {

struct Heard {
    std::vector<float> samples; ///< First channel.
    std::vector<double> at; ///< Which frame we claim each one to be.
    qint64 frames() const { return qint64(samples.size()); }
};

void takeAll(Stretch &stretch, int channels, Heard &heard)
{
    for (Stretch::Piece piece = stretch.take(); piece.frames > 0; piece = stretch.take())
        for (qint64 i = 0; i < piece.frames; ++i) {
            heard.samples.push_back(piece.samples[size_t(i * channels)]);
            heard.at.push_back(piece.at + piece.perFrame * double(i));
        }
}

/// Put in as a player would, @p changes of speed on the way at these frames.
Heard stretched(const Sound &sound, double speed, const std::vector<std::pair<qint64, double>> &changes = {})
{
    Stretch stretch(sound.rate, sound.channels);
    stretch.setSpeed(speed);
    Heard heard;
    auto change = changes.begin();
    constexpr qint64 block = 1152;
    for (qint64 at = 0; at < sound.frames(); at += block) {
        if (change != changes.end() && at >= change->first)
            stretch.setSpeed((change++)->second);
        const qint64 count = std::min(block, sound.frames() - at);
        stretch.put(
            std::span(sound.samples).subspan(size_t(at * sound.channels), size_t(count * sound.channels)));
        takeAll(stretch, sound.channels, heard);
    }
    stretch.finish();
    takeAll(stretch, sound.channels, heard);
    return heard;
}

constexpr double rise = 200; ///< Hz a second.

/// A sound of which any 30 ms say where they are from: its pitch rises from 300 Hz on.
Sound ramp(int rate, double seconds)
{
    return made(rate, 1, seconds, [](double at, int) {
        return 0.5 * std::sin(6.283185307179586 * (300 * at + rise / 2 * at * at));
    });
}

/// Seconds of ramp() at @p index of @p heard, by pitch.
double rampTime(const Heard &heard, qint64 index, int rate)
{
    const qint64 half = rate / 66;
    const auto piece = std::span(heard.samples).subspan(size_t(index - half), size_t(2 * half));
    return (pitchOf(piece, rate) - 300) / rise;
}

/// The largest difference in seconds between where we say that we are and where we are. Pitch is measured
/// over 20 ms, in which SoundTouch may join two places, hence the median of neighbours.
double worstTime(const Heard &heard, int rate)
{
    double worst = 0;
    std::vector<double> errors;
    for (qint64 i = rate / 10; i < heard.frames() - rate / 10; i += rate / 200) {
        errors.push_back(rampTime(heard, i, rate) - heard.at[size_t(i)] / rate);
        if (errors.size() < 5)
            continue;
        std::vector<double> last(errors.end() - 5, errors.end());
        std::ranges::sort(last);
        worst = std::max(worst, std::abs(last[2]));
    }
    return worst;
}

} // namespace

void StretchTest::toneKeepsItsPitchAndLength_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    for (const double speed : {0.5, 0.75, 1.0, 1.5, 1.75, 2.0, 3.0})
        for (const auto &[rate, channels] :
             {std::pair(8000, 1), std::pair(16000, 2), std::pair(44100, 1), std::pair(48000, 2)})
            QTest::addRow("%g x, %d Hz, %d channels", speed, rate, channels) << speed << rate << channels;
}

void StretchTest::toneKeepsItsPitchAndLength()
{
    QFETCH(double, speed);
    QFETCH(int, rate);
    QFETCH(int, channels);
    const Heard heard = stretched(tone(440, rate, channels, 6), speed);
    const double pitch = pitchOf(heard.samples, rate);
    QVERIFY2(std::abs(pitch - 440) < 4.4, qPrintable(QString::number(pitch)));
    const double seconds = double(heard.frames()) / rate;
    QVERIFY2(std::abs(seconds - 6 / speed) < 0.05, qPrintable(QString::number(seconds)));
}

void StretchTest::timesAreRight()
{
    QFETCH(double, speed);
    QFETCH(int, rate);
    const Heard heard = stretched(ramp(rate, 8), speed);
    const double worst = worstTime(heard, rate);
    QVERIFY2(worst <= 0.030, qPrintable(QString::number(worst)));
    for (size_t i = 1; i < heard.at.size(); ++i)
        QVERIFY2(heard.at[i] - heard.at[i - 1] > -0.01 * rate, "goes back");
}

void StretchTest::timesAreRightAfterManyChanges()
{
    std::vector<std::pair<qint64, double>> changes;
    const std::vector<double> speeds{2, 0.5, 1, 3, 1.25, 1, 0.75, 2.5};
    for (size_t i = 0; i < 40; ++i)
        changes.emplace_back(qint64(i) * 16000 / 4, speeds[i % speeds.size()]);
    const Heard heard = stretched(ramp(16000, 11), 1, changes);
    const double worst = worstTime(heard, 16000);
    QVERIFY2(worst <= 0.030, qPrintable(QString::number(worst)));
    QVERIFY(std::abs(heard.at.back() / 16000 - 11) < 0.05);
}

void StretchTest::atSpeedOneNothingChanges()
{
    const Sound sound = sweep(16000, 2, 3);
    const Heard heard = stretched(sound, 1);
    QCOMPARE(heard.samples, sound.channel(0));
    for (qint64 i = 0; i < heard.frames(); ++i)
        QCOMPARE(heard.at[size_t(i)], double(i));
}

void StretchTest::backAtSpeedOneItGoesOnWithoutASeam()
{
    const Sound sound = sweep(16000, 1, 6);
    const Heard heard = stretched(sound, 2, {{40000, 1.0}});
    const auto original = sound.channel(0);
    const size_t tail = 30000;
    QVERIFY(heard.samples.size() > tail);
    QVERIFY(std::equal(heard.samples.end() - tail, heard.samples.end(), original.end() - tail));
    QCOMPARE(heard.at.back(), double(original.size() - 1));
}

void StretchTest::changeOfSpeedMakesNoClick()
{
    const Heard heard =
        stretched(tone(440, 48000, 1, 8), 1, {{48000, 2.0}, {96000, 0.5}, {144000, 1.0}, {200000, 3.0}});
    float steepest = 0;
    for (size_t i = 1; i < heard.samples.size(); ++i)
        steepest = std::max(steepest, std::abs(heard.samples[i] - heard.samples[i - 1]));
    QVERIFY2(steepest < 0.5 * 6.2832 * 440 / 48000 * 1.6, qPrintable(QString::number(double(steepest))));
}

void StretchTest::speedStaysWithinLimits()
{
    Stretch stretch(8000, 1);
    stretch.setSpeed(100);
    QCOMPARE(stretch.speed(), fastestSpeed);
    stretch.setSpeed(-1);
    QCOMPARE(stretch.speed(), slowestSpeed);
}

void StretchTest::shortSoundsComeOutWhole()
{
    for (const double seconds : {0.0, 0.01, 0.05, 0.2}) {
        const Heard heard = stretched(tone(440, 8000, 1, seconds), 0.5);
        QVERIFY2(std::abs(double(heard.frames()) / 8000 - seconds * 2) <= 0.06 + seconds / 5,
                 qPrintable(u"%1 of %2"_s.arg(double(heard.frames()) / 8000).arg(seconds * 2)));
    }
}

QTEST_GUILESS_MAIN(StretchTest)
#include "tst_stretch.moc"
