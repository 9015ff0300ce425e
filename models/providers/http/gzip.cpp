// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/gzip.h"

#include <zlib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Inflater {
    z_stream stream{};
    bool ready = inflateInit2(&stream, 16 + MAX_WBITS) == Z_OK; // 16: a gzip header, nothing else
    Inflater() = default;
    Q_DISABLE_COPY_MOVE(Inflater)
    ~Inflater() { inflateEnd(&stream); }
};

} // namespace

Result<QByteArray> gunzipped(const QByteArray &packed, qint64 maxBytes)
{
    Inflater inflater;
    QByteArray source = packed; // zlib wants it writable
    inflater.stream.next_in = reinterpret_cast<Bytef *>(source.data());
    inflater.stream.avail_in = uInt(source.size());
    QByteArray unpacked;
    std::array<char, 64 * 1024> chunk;
    int state = inflater.ready ? Z_OK : Z_MEM_ERROR;
    while (state == Z_OK) {
        inflater.stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        inflater.stream.avail_out = uInt(chunk.size());
        state = inflate(&inflater.stream, Z_NO_FLUSH);
        unpacked.append(chunk.data(), qsizetype(chunk.size() - inflater.stream.avail_out));
        if (unpacked.size() > maxBytes)
            return failure(Error::Kind::BadReply, u"larger than %1 bytes when unpacked"_s.arg(maxBytes));
    }
    if (state != Z_STREAM_END || inflater.stream.avail_in != 0)
        return failure(Error::Kind::BadReply, u"cut or damaged compression"_s);
    return unpacked;
}

} // namespace callboard
