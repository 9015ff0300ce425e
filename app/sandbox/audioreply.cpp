// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/audioreply.h"

#include <QCryptographicHash>

namespace callboard::sandbox {

ApiReply audioReply(const ApiRequest &request, const CallAudio &audio)
{
    const QByteArray &file = audio.bytes;
    const QByteArray size = QByteArray::number(file.size());
    const QByteArray tag = '"' + QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex() + '"';
    ApiReply reply{200, file, audio.contentType, {{"Accept-Ranges", "bytes"}, {"ETag", tag}}};
    const QByteArray range = request.header("range");
    const QByteArray condition = request.header("if-range");
    if (!range.startsWith("bytes=") || (!condition.isEmpty() && condition != tag))
        return reply;
    const QList<QByteArray> ends = range.mid(6).split('-');
    const qsizetype begin = ends.value(0).toLongLong();
    const qsizetype wanted = ends.value(1).isEmpty() ? file.size() - 1 : ends.value(1).toLongLong();
    const qsizetype last = std::min(wanted, file.size() - 1);
    if (begin > last) {
        reply.headers.append({"Content-Range", "bytes */" + size});
        return {416, {}, audio.contentType, reply.headers};
    }
    reply.headers.append(
        {"Content-Range",
         "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(last) + '/' + size});
    return {206, file.mid(begin, last - begin + 1), audio.contentType, reply.headers};
}

} // namespace callboard::sandbox
