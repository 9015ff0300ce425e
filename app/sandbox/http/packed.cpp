// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/packed.h"

#include <zlib.h>

namespace callboard::sandbox {

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

/// Deflated, and such that it can stand behind anything and before anything, also several times.
QByteArray block(QByteArray text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(text.data());
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FULL_FLUSH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

uLong checksum(uLong before, const QByteArray &text)
{
    return crc32(before, reinterpret_cast<const Bytef *>(text.constData()), uInt(text.size()));
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes += char(number >> (8 * i));
    return bytes;
}

} // namespace

QByteArray packedWithBlanks(const QByteArray &text, int mebibytes)
{
    const QByteArray head("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    const QByteArray lastBlock("\x03\0", 2);
    const QByteArray blanks(mebibyte, ' ');
    const QByteArray packedBlanks = block(blanks);
    uLong sum = checksum(0, text);
    QByteArray all = head + block(text);
    for (int i = 0; i < mebibytes; ++i) {
        all += packedBlanks;
        sum = checksum(sum, blanks);
    }
    return all + lastBlock + littleEndian(quint32(sum))
        + littleEndian(quint32(text.size() + mebibytes * mebibyte));
}

} // namespace callboard::sandbox
