// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiosource.h"
#include "models/media/listening/audiostream.h"

namespace callboard {

/// A recording of the cache as decoders read it, also while it comes.
class StreamSource final : public AudioSource {
public:
    explicit StreamSource(std::shared_ptr<AudioStream> stream);
    qint64 read(qint64 position, char *into, qint64 size) override;
    State state() const override;
    std::optional<qint64> finalSize() const override;

private:
    const std::shared_ptr<AudioStream> m_stream;
};

} // namespace callboard
