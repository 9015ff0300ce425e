// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/download.h"

#include "models/media/listening/audiokind.h"
#include "models/providers/http/replycheck.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = Error::Kind;

constexpr qsizetype headSize = 16;

/// Only a strong tag, or a date where there is no tag, says that bytes are the same.
QByteArray validatorIn(const HttpHeaders &headers)
{
    const QByteArray tag = valueOf(headers, "etag").trimmed();
    return tag.isEmpty()       ? valueOf(headers, "last-modified").trimmed()
        : tag.startsWith("W/") ? QByteArray()
                               : tag;
}

QByteArray digestIn(const HttpHeaders &headers)
{
    for (const char *name : {"repr-digest", "digest"}) {
        const QByteArray digest = valueOf(headers, name).trimmed();
        if (digest.toLower().startsWith("sha-256="))
            return digest;
    }
    return valueOf(headers, "content-md5").trimmed();
}

std::optional<Error> typeProblem(const HttpHeaders &headers)
{
    const QByteArray type = valueOf(headers, "content-type").trimmed().toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
        return Error{Kind::CaptivePortal, u"a web page instead of audio"_s};
    if (type.startsWith("application/json"))
        return Error{Kind::BadReply, u"JSON instead of audio"_s};
    return {};
}

std::optional<Error> contentProblem(AudioKind kind)
{
    if (kind == AudioKind::WebPage)
        return Error{Kind::CaptivePortal, u"a web page instead of audio"_s};
    if (kind == AudioKind::Json)
        return Error{Kind::BadReply, u"JSON instead of audio"_s};
    return {};
}

std::optional<qint64> numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QByteArray read(const AudioStream &stream, qint64 offset, qint64 size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const qint64 count = stream.read(offset, bytes.data(), size);
    return bytes.first(qsizetype(std::max<qint64>(count, 0)));
}

QByteArray hashOf(const AudioStream &stream, QCryptographicHash::Algorithm algorithm)
{
    constexpr qint64 step = 256 * 1024;
    QCryptographicHash hash(algorithm);
    qint64 offset = 0;
    for (QByteArray bytes = read(stream, 0, step); !bytes.isEmpty(); bytes = read(stream, offset, step)) {
        hash.addData(bytes);
        offset += bytes.size();
    }
    return hash.result().toBase64();
}

} // namespace

Download::Download(RecordingRef recording, QString file, std::shared_ptr<AudioStream> stream)
    : m_recording(std::move(recording))
    , m_file(std::move(file))
    , m_stream(std::move(stream))
{
}

Result<std::shared_ptr<Download>> Download::open(RecordingRef recording, QString file)
{
    if (!QFileInfo::exists(file + u".json"_s)) // nobody knows what it is a part of
        QFile::remove(file + u".part"_s);
    Result<std::shared_ptr<AudioStream>> stream = AudioStream::forWriting(file + u".part"_s);
    if (!stream)
        return tl::unexpected(stream.error());
    std::shared_ptr<Download> download(new Download(std::move(recording), std::move(file), *stream));
    download->readNote();
    return download;
}

void Download::readNote()
{
    QFile file(note());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject known = QJsonDocument::fromJson(file.readAll()).object();
    m_validator = known[u"validator"].toString().toLatin1();
    if (known[u"total"].isDouble())
        m_total = qint64(known[u"total"].toDouble());
    m_stream->setTotal(m_total);
}

Result<void> Download::writeNote() const
{
    QJsonObject known{{u"validator"_s, QString::fromLatin1(m_validator)}};
    if (m_total)
        known[u"total"_s] = double(*m_total);
    QSaveFile file(note());
    const QByteArray text = QJsonDocument(known).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return failure(Kind::Storage, u"cannot write the audio: %1"_s.arg(file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.commit())
        return failure(Kind::Storage, u"cannot write the audio: %1"_s.arg(file.errorString()));
    return {};
}

/// Without a validator nobody could tell whether the rest belongs to what is here.
HttpHeaders Download::rangeHeaders() const
{
    if (bytes() == 0 || m_validator.isEmpty())
        return {};
    return {{"Range", "bytes=" + QByteArray::number(bytes()) + '-'}, {"If-Range", m_validator}};
}

Result<void> Download::begin(int status, const HttpHeaders &headers)
{
    if (const auto problem = typeProblem(headers))
        return tl::unexpected(*problem);
    Result<void> begun = status == 206 ? beginPart(headers) : beginWhole(headers);
    if (!begun)
        return begun;
    m_stream->setTotal(m_total);
    return writeNote();
}

Result<void> Download::beginPart(const HttpHeaders &headers)
{
    static const QRegularExpression form(u"^bytes (\\d+)-\\d+/(\\d+|\\*)$"_s);
    const auto range = form.match(QString::fromLatin1(valueOf(headers, "content-range").trimmed()));
    const QByteArray validator = validatorIn(headers);
    const bool isSame = validator.isEmpty() || validator == m_validator;
    if (!range.hasMatch() || range.captured(1).toLongLong() != bytes() || !isSame)
        return failure(Kind::BadReply, u"another part than was asked for"_s);
    m_at = bytes();
    if (const auto total = numberIn(range.captured(2).toLatin1()))
        m_total = total;
    return {};
}

Result<void> Download::beginWhole(const HttpHeaders &headers)
{
    m_at = 0;
    m_validator = validatorIn(headers);
    m_digest = digestIn(headers);
    m_total = numberIn(valueOf(headers, "content-length"));
    return {};
}

/// @p bytes without what is here already; where they differ, the recording is another one.
Result<QByteArrayView> Download::afterKnown(QByteArrayView bytes)
{
    const qint64 known = std::min<qint64>(this->bytes() - m_at, bytes.size());
    if (known <= 0)
        return bytes;
    if (bytes.first(qsizetype(known)) != read(*m_stream, m_at, known)) {
        if (Result<void> changed = changeStream(m_at); !changed)
            return tl::unexpected(changed.error());
        return bytes;
    }
    m_at += known;
    return bytes.sliced(qsizetype(known));
}

Result<void> Download::take(QByteArrayView bytes)
{
    const Result<QByteArrayView> fresh = afterKnown(bytes);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (m_at < headSize && !fresh->isEmpty()) {
        const QByteArray head =
            read(*m_stream, 0, m_at) + fresh->first(std::min(headSize, fresh->size())).toByteArray();
        if (const auto problem = contentProblem(audioKindOf(head)))
            return tl::unexpected(*problem);
    }
    const Result<void> written = m_stream->write(m_at, *fresh);
    if (written)
        m_at += fresh->size();
    return written;
}

/// Who has read of the old one must not get parts of both.
Result<void> Download::changeStream(qint64 keep)
{
    const QByteArray beginning = read(*m_stream, 0, keep);
    QFile::remove(part());
    Result<std::shared_ptr<AudioStream>> other = AudioStream::forWriting(part());
    if (!other)
        return tl::unexpected(other.error());
    m_stream->fail({Kind::Conflict, u"the recording has changed"_s});
    m_stream = *other;
    m_stream->setTotal(m_total);
    return m_stream->write(0, beginning);
}

Result<void> Download::startAgain()
{
    m_validator.clear();
    m_total.reset();
    return changeStream(0);
}

std::optional<Error> Download::digestProblem() const
{
    if (m_digest.isEmpty())
        return {};
    const bool isSha = m_digest.toLower().startsWith("sha-256=");
    QByteArray wanted = isSha ? m_digest.mid(8).split(',').first() : m_digest;
    wanted.replace(':', "");
    const auto algorithm = isSha ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
    if (hashOf(*m_stream, algorithm) == wanted.trimmed())
        return {};
    return Error{Kind::BadReply, u"the audio does not fit its checksum"_s};
}

Result<void> Download::complete()
{
    if (bytes() == 0)
        return failure(Kind::BadReply, u"the recording is empty"_s);
    if (m_at < bytes()) // it is shorter than what an earlier answer had begun with
        return failure(Kind::BadReply, u"the recording has changed"_s);
    if (m_total && *m_total != bytes())
        return failure(Kind::BadReply, u"%1 bytes of %2"_s.arg(bytes()).arg(*m_total));
    if (const auto problem = digestProblem())
        return tl::unexpected(*problem);
    if (Result<void> kept = m_stream->toDisk(); !kept)
        return kept;
    if (wasErased())
        return failure(Kind::Cancelled, u"the call is gone"_s);
    QFile::remove(m_file + u".audio"_s);
    if (!QFile::rename(part(), m_file + u".audio"_s))
        return failure(Kind::Storage, u"cannot write the audio"_s);
    QFile::remove(note());
    m_stream->finish();
    return {};
}

void Download::discard()
{
    QFile::remove(part());
    QFile::remove(note());
}

bool Download::wasErased() const
{
    return !QFileInfo::exists(part());
}

} // namespace callboard
