// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiooutput.h"
#include "models/media/avhandles.h"

#include <QAudioDevice>
#include <QAudioSink>

namespace callboard {

/// A sound card, through QAudioSink. Asks for the recording's own format and converts where the device has
/// another.
class SinkOutput : public AudioOutput {
public:
    explicit SinkOutput(QAudioDevice device);
    bool start(int rate, int channels) override;
    qint64 room() override;
    void write(std::span<const float> samples) override;
    qint64 heard() override;
    void pause() override;
    void resume() override;
    void clear() override;
    void setVolume(double volume) override;
    void setMayRunDry(bool) override { }
    bool isLost() const override;

private:
    bool open();
    bool prepareConverter();
    QByteArray converted(std::span<const float> samples);
    qint64 unheardFrames() const;

    QAudioDevice m_device;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_into = nullptr; ///< Owned by m_sink.
    AvPointer<SwrContext> m_converter;
    int m_rate = 0;
    int m_channels = 1;
    qint64 m_written = 0; ///< Frames of ours.
    QByteArray m_unwritten; ///< What the device did not take at once.
    double m_volume = 1;
};

} // namespace callboard
