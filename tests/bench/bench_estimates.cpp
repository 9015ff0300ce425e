// SPDX-License-Identifier: GPL-3.0-or-later
// bench_estimates CALLS FILE.json: how far estimated times of turns are from the true ones. The demo's
// recordings know when each turn is spoken: the times are taken away, estimated again, and compared. CALLS
// only says in which column of the report it is told.
#include "app/sandbox/world/sampleaudio.h"
#include "models/media/estimatedtimes.h"
#include "tests/bench/figures.h"
#include "tests/support/sounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace callboard;
using namespace Qt::StringLiterals;
using bench::Figures;

namespace {

constexpr int mostRecordings = 300;

struct Spoken {
    QList<Segment> segments; ///< With their true times.
    QList<std::optional<Speaker>> speakers;
    Peaks stereo;
    Peaks mono;
};

QList<sandbox::WorldCall> recordedCalls()
{
    const sandbox::World world(3000, 7, fromIso(u"2026-11-21T09:30:00Z").value());
    QList<sandbox::WorldCall> calls = world.calls({}, 0, world.count());
    calls.removeIf([](const sandbox::WorldCall &call) { return call.speech.turns.size() < 3; });
    return calls.mid(0, mostRecordings);
}

/// As an account that records in one channel has it, with the noise of a line: the synthesiser makes none.
AudioResult<Peaks> mixed(const std::shared_ptr<AudioSource> &source)
{
    std::minstd_rand random(1);
    std::normal_distribution<float> noise(0, 0.01F);
    const auto file = AudioFile::open(source);
    if (!file)
        return tl::unexpected(file.error());
    PeakBuilder builder((*file)->info().rate, 1);
    while (true) {
        const AudioResult<AudioBlock> block = (*file)->read();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            return builder.finished();
        AudioBlock one{block->first, 1, {}};
        for (qint64 i = 0; i < block->frames(); ++i) {
            float sum = noise(random);
            for (int channel = 0; channel < block->channels; ++channel)
                sum += block->samples[size_t(i * block->channels + channel)];
            one.samples.push_back(sum / float(block->channels));
        }
        builder.add(one);
    }
}

Spoken recordingOf(const sandbox::WorldCall &call, const QString &file)
{
    Spoken recording;
    for (const sandbox::SpokenTurn &turn : call.speech.joined()) {
        recording.segments.append({{}, turn.text, turn.start, turn.start + turn.length});
        recording.speakers.append(turn.byGuest ? Speaker::Guest : Speaker::Staff);
    }
    if (!sounds::write(file, sandbox::audioOf(call, sandbox::recordedLength(call)).bytes))
        qFatal("%s cannot be written", qPrintable(file));
    const auto source = std::make_shared<AudioFileSource>(file);
    const auto stereo = peaksOf(source);
    const auto mono = mixed(source);
    if (!stereo || !mono)
        qFatal("a recording of the demo cannot be read");
    recording.stereo = *stereo;
    recording.mono = *mono;
    return recording;
}

/// Milliseconds that each turn begins too early or too late.
void addErrors(std::vector<double> &errors, const Spoken &recording,
               const QList<std::optional<Speaker>> &speakers, const SpeechMap &speech)
{
    QList<Segment> timeless = recording.segments;
    for (Segment &segment : timeless)
        segment.start = segment.end = std::nullopt;
    const QList<TurnTime> times = turnTimes(timeless, speakers, speech);
    for (qsizetype i = 0; i < times.size(); ++i)
        errors.push_back(double(std::chrono::abs(*times[i].start - *recording.segments[i].start).count()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        qFatal("bench_estimates CALLS FILE.json");
    const QTemporaryDir folder;
    std::vector<double> stereo;
    std::vector<double> mono;
    std::vector<double> length;
    for (const sandbox::WorldCall &call : recordedCalls()) {
        const Spoken recording = recordingOf(call, folder.filePath(u"call.opus"_s));
        const SpeechMap heard = speechMapOf(recording.stereo);
        addErrors(stereo, recording, recording.speakers, heard);
        addErrors(mono, recording, {}, speechMapOf(recording.mono));
        addErrors(length, recording, {}, speechMapOf(heard.length));
    }
    Figures figures(u"estimates"_s, atoi(argv[1]));
    figures.add(u"estimates/stereo"_s, stereo);
    figures.add(u"estimates/mono-noisy"_s, mono);
    figures.add(u"estimates/length-alone"_s, length);
    for (auto *errors : {&stereo, &mono, &length}) {
        std::sort(errors->begin(), errors->end());
        std::printf("%s: median error of %zu turns %.0f ms, p95 %.0f ms\n",
                    errors == &stereo     ? "two channels"
                        : errors == &mono ? "one channel, with noise"
                                          : "length alone",
                    errors->size(), errors->at(errors->size() / 2), errors->at(errors->size() * 95 / 100));
    }
    return figures.write(QFile::decodeName(argv[2])) ? 0 : 1;
}
