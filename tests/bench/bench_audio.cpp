// SPDX-License-Identifier: GPL-3.0-or-later
// bench_audio CALLS FILE.json: from recordings to peaks, beside the ffmpeg tool that decodes to nothing.
// CALLS only says in which column of the report it is told.
#include "models/media/peaks.h"
#include "models/media/peaksfile.h"
#include "tests/bench/figures.h"
#include "tests/support/sounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace callboard;
using namespace Qt::StringLiterals;
using bench::Clock;
using bench::Figures;

namespace {

constexpr int rounds = 5;

/// Loud and soft in turn, as people speak.
sounds::Sound minute(int rate, int channels)
{
    return sounds::made(rate, channels, 60, [](double at, int channel) {
        const bool isTalking = (std::fmod(at, 12) < 6) == (channel == 0);
        return (isTalking ? 0.3 : 0.002) * (1 + std::sin(25 * at))
            * std::sin(900 * at + 40 * std::sin(9 * at));
    });
}

double firstPart(const std::shared_ptr<AudioSource> &source)
{
    const auto start = Clock::now();
    double first = 0;
    (void)peaksOf(
        source, [&] { return first > 0; },
        [&](const Peaks &) { first = bench::milliseconds(Clock::now() - start); });
    return first > 0 ? first : bench::milliseconds(Clock::now() - start);
}

bool decodeToNothing(const QString &ffmpeg, const QString &file)
{
    QProcess process;
    process.start(ffmpeg, {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-i"_s, file, u"-f"_s, u"null"_s, u"-"_s});
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

/// In turns, so that both see the same noise.
void measureBoth(Figures &figures, const QString &name, const QString &file)
{
    const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
    const auto source = std::make_shared<AudioFileSource>(file);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        if (!peaksOf(source))
            qFatal("%s cannot be read", qPrintable(file));
        ours.push_back(bench::milliseconds(Clock::now() - start));
        const auto between = Clock::now();
        if (!ffmpeg.isEmpty() && decodeToNothing(ffmpeg, file))
            theirs.push_back(bench::milliseconds(Clock::now() - between));
    }
    figures.add(u"audio/peaks-"_s + name, ours);
    figures.add(u"audio/ffmpeg-"_s + name, theirs);
    if (ffmpeg.isEmpty())
        figures.tell(u"ffmpeg"_s, u"not installed"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        qFatal("bench_audio CALLS FILE.json");
    const QTemporaryDir folder;
    const QString long30 = folder.filePath(u"30.mp3"_s);
    const QString mp3 = folder.filePath(u"10.mp3"_s);
    const QString wav = folder.filePath(u"10.wav"_s);
    sounds::Sound ten = minute(8000, 1);
    const bool made = sounds::writeLongMp3(long30, minute(16000, 2), 48000, 30)
        && sounds::writeLongMp3(mp3, ten, 32000, 10);
    const auto once = ten.samples;
    for (int i = 1; i < 10; ++i)
        ten.samples.insert(ten.samples.end(), once.begin(), once.end());
    if (!made || !sounds::write(wav, sounds::wav(ten)))
        qFatal("the recordings cannot be made");

    Figures figures(u"audio"_s, atoi(argv[1]));
    measureBoth(figures, u"mp3-30"_s, long30);
    measureBoth(figures, u"mp3-10"_s, mp3);
    measureBoth(figures, u"wav-10"_s, wav);
    const auto source = std::make_shared<AudioFileSource>(mp3);
    std::vector<double> first(rounds);
    for (double &one : first)
        one = firstPart(source);
    figures.add(u"audio/first-peaks-mp3-10"_s, first);
    const QString kept = folder.filePath(u"10.peaks"_s);
    if (!writePeaks(kept, peaksOf(source).value(), 1))
        qFatal("peaks cannot be written");
    figures.measure(u"audio/kept-peaks-10"_s, rounds, [&] {
        if (!readPeaks(kept, 1))
            qFatal("peaks cannot be read");
    });
    return figures.write(QFile::decodeName(argv[2])) ? 0 : 1;
}
