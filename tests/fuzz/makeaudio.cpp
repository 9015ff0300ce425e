// SPDX-License-Identifier: GPL-3.0-or-later
// makeaudio FOLDER: writes a fraction of a second of sound in every format that is played: corpus/audio.
#include "tests/support/sounds.h"

#include <cstdio>

using namespace callboard::sounds;

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "Usage: makeaudio FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(arguments[1]) + u'/';
    const Sound mono = tone(300, 8000, 1, 0.15);
    const Sound stereo = tone(300, 8000, 2, 0.1);
    bool isDone = write(folder + QStringLiteral("pcm.wav"), wav(stereo));
    isDone &= write(folder + QStringLiteral("mulaw.wav"), wav(mono, WavCoding::MuLaw));
    isDone &= write(folder + QStringLiteral("endless.wav"), wav(mono, WavCoding::ALaw, 0xffffffff));
    isDone &= encode(folder + QStringLiteral("tone.mp3"), mono, {"mp3", "libmp3lame", 16000});
    isDone &= encode(folder + QStringLiteral("opus.ogg"), mono, {"ogg", "libopus", 16000});
    isDone &= encode(folder + QStringLiteral("vorbis.ogg"), mono, {"ogg", "libvorbis", 0});
    isDone &= encode(folder + QStringLiteral("tone.m4a"), mono, {"ipod", "aac", 16000});
    isDone &= encode(folder + QStringLiteral("tone.aac"), mono, {"adts", "aac", 16000});
    isDone &= encode(folder + QStringLiteral("tone.flac"), mono, {"flac", "flac", 0});
    return isDone ? 0 : 1;
}
