// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/audiofile.h"
#include "models/media/contentsniff.h"
#include "models/media/listening/audiokind.h"
#include "models/media/peaks.h"
#include "tests/fuzz/require.h"

#include <cmath>
#include <cstring>

using namespace callboard;
using namespace callboard::fuzz;

namespace {

class Memory final : public AudioSource {
public:
    explicit Memory(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    qint64 read(qint64 position, char *into, qint64 size) override
    {
        require(position >= 0 && size >= 0, "nothing is read before the beginning");
        const qint64 there = std::min<qint64>(size, m_bytes.size() - position);
        if (there <= 0)
            return 0;
        memcpy(into, m_bytes.constData() + position, size_t(there));
        return there;
    }
    State state() const override { return State::Complete; }
    std::optional<qint64> finalSize() const override { return m_bytes.size(); }

private:
    const QByteArray m_bytes;
};

constexpr int mostBlocks = 200;

void requireBlock(const AudioBlock &block, const AudioInfo &info)
{
    require(block.channels == info.channels, "blocks have the channels of the file");
    require(block.samples.size() < 8'000'000, "a block is short");
    for (const float sample : block.samples)
        require(std::isfinite(sample), "a sample is a number");
}

void play(AudioFile &file)
{
    const AudioInfo info = file.info();
    require(info.rate >= 4000 && info.rate <= 192000 && (info.channels == 1 || info.channels == 2),
            "only what can be played is opened");
    require(info.frames.value_or(0) >= 0 && info.frames.value_or(0) / info.rate <= longestRecordingSeconds,
            "no recording is longer than a day");
    PeakBuilder peaks(info.rate, info.channels);
    for (int i = 0; i < mostBlocks; ++i) {
        const auto block = file.read();
        if (!block || block->isEmpty())
            break;
        requireBlock(*block, info);
        peaks.add(*block);
    }
    const Peaks shape = peaks.finished();
    require(shape.steps() == 0 || shape.framesPerStep > 0, "peaks have steps of some length");
    for (const qint64 frame : {info.frames.value_or(0) / 2, qint64(0)}) {
        if (file.seek(frame))
            file.read();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    audioKindOf(bytes);
    id3TagSize(bytes);
    endsWithinOggPage(bytes);
    const auto promise = wavPromise(bytes);
    require(!promise || (promise->dataStart >= 0 && promise->dataSize >= 0), "a promise is no nonsense");
    const auto file = AudioFile::open(std::make_shared<Memory>(bytes));
    require(file || file.error().kind != AudioError::Kind::Truncated,
            "opening fails for a reason of its own");
    if (file)
        play(**file);
    return 0;
}
