// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/audiokind.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Layer III frames, and those of ADTS, begin with eleven or twelve set bits.
AudioKind kindByFrame(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) {
        return i < bytes.size() ? uchar(bytes[i]) : uchar(0);
    };
    if (at(0) != 0xff || (at(1) & 0xe0) != 0xe0)
        return AudioKind::Unknown;
    return (at(1) & 0x06) == 0 ? AudioKind::Aac : AudioKind::Mp3;
}

} // namespace

AudioKind audioKindOf(QByteArrayView beginning)
{
    if (beginning.startsWith("RIFF") || beginning.startsWith("RIFX") || beginning.startsWith("RF64"))
        return AudioKind::Wav;
    if (beginning.startsWith("ID3"))
        return AudioKind::Mp3;
    if (beginning.startsWith("OggS"))
        return AudioKind::Ogg;
    if (beginning.startsWith("fLaC"))
        return AudioKind::Flac;
    if (beginning.startsWith("#!AMR"))
        return AudioKind::Amr;
    if (beginning.startsWith("\x1a\x45\xdf\xa3"))
        return AudioKind::WebM;
    if (beginning.size() >= 8 && beginning.sliced(4).startsWith("ftyp"))
        return AudioKind::M4a;
    const QByteArrayView text =
        (beginning.startsWith("\xef\xbb\xbf") ? beginning.sliced(3) : beginning).trimmed();
    if (text.startsWith('<'))
        return AudioKind::WebPage;
    if (text.startsWith('{') || text.startsWith('['))
        return AudioKind::Json;
    return kindByFrame(beginning);
}

bool isRefused(AudioKind kind)
{
    return kind == AudioKind::WebPage || kind == AudioKind::Json;
}

QString fileEndingOf(AudioKind kind)
{
    switch (kind) {
    case AudioKind::Wav:
        return u"wav"_s;
    case AudioKind::Mp3:
        return u"mp3"_s;
    case AudioKind::Ogg:
        return u"ogg"_s;
    case AudioKind::M4a:
        return u"m4a"_s;
    case AudioKind::Flac:
        return u"flac"_s;
    case AudioKind::Amr:
        return u"amr"_s;
    case AudioKind::Aac:
        return u"aac"_s;
    case AudioKind::WebM:
        return u"webm"_s;
    case AudioKind::WebPage:
        return u"html"_s;
    case AudioKind::Json:
        return u"json"_s;
    case AudioKind::Unknown:
        return u"audio"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace callboard
