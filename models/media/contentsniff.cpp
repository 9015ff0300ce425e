// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/contentsniff.h"

#include <algorithm>
#include <array>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

struct Magic {
    qsizetype offset;
    QByteArrayView bytes;
    const char *name;
};

constexpr std::array audio{
    Magic{0, "RIFF", "wav"},    Magic{0, "RIFX", "wav"},     Magic{0, "RF64", "wav"}, Magic{0, "OggS", "ogg"},
    Magic{0, "fLaC", "flac"},   Magic{4, "ftyp", "mov"},     Magic{4, "moov", "mov"}, Magic{4, "mdat", "mov"},
    Magic{0, "#!AMR\n", "amr"}, Magic{0, "#!AMR-WB", "amr"},
};
constexpr std::array others{
    Magic{0, "%PDF", "PDF"},
    Magic{0, "PK\3\4", "ZIP"},
    Magic{0, "#EXTM3U", "playlist"},
    Magic{0, "[playlist]", "playlist"},
    Magic{0, "ffconcat", "playlist"},
    Magic{0, "v=0\r\n", "playlist"},
    Magic{0, "<?xml", "XML"},
    Magic{0, "<MPD", "playlist"},
    Magic{0, "<", "HTML"}, // whatever the tag: a page, not a recording
    Magic{0, "{", "JSON"},
    Magic{0, "[", "JSON"},
};

template<typename Table> const char *found(const Table &table, QByteArrayView head)
{
    for (const Magic &magic : table)
        if (head.size() > magic.offset && head.sliced(magic.offset).startsWith(magic.bytes))
            return magic.name;
    return nullptr;
}

QByteArray withoutMark(const QByteArray &head)
{
    return (head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head).trimmed();
}

bool isText(const QByteArray &head)
{
    return std::ranges::all_of(
        head, [](char c) { return uchar(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t'; });
}

/// The first bytes of an MPEG audio frame: eleven ones. Layer 0 is AAC in ADTS.
const char *mpegDemuxer(const QByteArray &head)
{
    if (head.size() < 2 || uchar(head[0]) != 0xff || (uchar(head[1]) & 0xe0) != 0xe0)
        return nullptr;
    return (uchar(head[1]) & 0x06) == 0 ? "aac" : "mp3";
}

quint32 littleEndian(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = 4; i-- > 0;)
        value = value << 8 | uchar(bytes[at + i]);
    return value;
}

} // namespace

AudioResult<QByteArray> demuxerFor(const QByteArray &head)
{
    if (head.isEmpty())
        return audioFailure(AudioError::Kind::Empty);
    if (const char *name = found(audio, head))
        return QByteArray(name);
    if (const char *name = mpegDemuxer(head))
        return QByteArray(name);
    const QByteArray text = withoutMark(head);
    if (const char *name = found(others, text))
        return audioFailure(AudioError::Kind::NotAudio, QString::fromLatin1(name));
    if (isText(text))
        return audioFailure(AudioError::Kind::NotAudio, text.isEmpty() ? QString() : u"text"_s);
    return QByteArray();
}

qint64 id3TagSize(const QByteArray &head)
{
    constexpr qsizetype header = 10;
    if (!head.startsWith("ID3") || head.size() < header)
        return 0;
    qint64 size = 0;
    for (qsizetype i = 6; i < header; ++i)
        size = size << 7 | (uchar(head[i]) & 0x7f); // seven bits a byte, so that no tag looks like sound
    const bool hasFooter = uchar(head[5]) & 0x10;
    return header + size + (hasFooter ? header : 0);
}

std::optional<WavPromise> wavPromise(const QByteArray &head)
{
    if (!head.startsWith("RIFF"))
        return std::nullopt;
    for (qsizetype at = 12; at + 8 <= head.size();) {
        const quint32 size = littleEndian(head, at + 4);
        if (head.sliced(at, 4) == "data")
            return size == 0 || size >= 0x7fffffff ? std::nullopt : std::optional(WavPromise{at + 8, size});
        at += 8 + qsizetype(size) + (size & 1);
    }
    return std::nullopt;
}

bool endsWithinOggPage(const QByteArray &tail)
{
    const qsizetype page = tail.lastIndexOf("OggS");
    if (page < 0)
        return false;
    constexpr qsizetype header = 27;
    const QByteArray rest = tail.sliced(page);
    if (rest.size() < header || rest.size() < header + uchar(rest[header - 1]))
        return true;
    qsizetype size = header + uchar(rest[header - 1]);
    for (qsizetype i = header; i < header + uchar(rest[header - 1]); ++i)
        size += uchar(rest[i]);
    return rest.size() < size;
}

} // namespace callboard
