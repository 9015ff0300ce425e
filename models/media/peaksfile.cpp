// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/peaksfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

namespace callboard {

namespace {

constexpr QByteArrayView magic = "CBPK";
constexpr quint16 version = 1;
constexpr qsizetype checksumSize = 32;

struct Header {
    quint16 version;
    quint8 channels;
    quint8 flags;
    qint32 rate;
    qint32 framesPerStep;
    qint64 frames;
    qint64 steps;
    qint64 audioBytes;
};
constexpr qsizetype headerSize = 4 + 2 + 1 + 1 + 4 + 4 + 8 + 8 + 8;

class Writer {
public:
    template<typename T> void put(T value)
    {
        const T little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    template<typename T> void put(const std::vector<T> &values)
    {
        bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size()));
    }
    QByteArray bytes;
};

class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    template<typename T> T take()
    {
        const T value = qFromLittleEndian<T>(m_bytes.constData() + m_at);
        m_at += sizeof value;
        return value;
    }
    template<typename T> std::vector<T> take(qint64 count)
    {
        const auto *data = reinterpret_cast<const T *>(m_bytes.constData() + m_at);
        m_at += count;
        return std::vector<T>(data, data + count);
    }
    void skip(qsizetype size) { m_at += size; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

Header takeHeader(Reader &reader)
{
    Header header{};
    reader.skip(magic.size());
    header.version = reader.take<quint16>();
    header.channels = reader.take<quint8>();
    header.flags = reader.take<quint8>();
    header.rate = reader.take<qint32>();
    header.framesPerStep = reader.take<qint32>();
    header.frames = reader.take<qint64>();
    header.steps = reader.take<qint64>();
    header.audioBytes = reader.take<qint64>();
    return header;
}

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

bool isSound(const Header &header, qsizetype size, qint64 audioBytes)
{
    return header.version == version && header.audioBytes == audioBytes && header.channels >= 1
        && header.channels <= 2 && header.rate > 0 && header.framesPerStep > 0 && header.steps >= 0
        && header.steps <= size && headerSize + header.steps * header.channels * 3 + checksumSize == size;
}

} // namespace

QByteArray toBytes(const Peaks &peaks, qint64 audioBytes)
{
    Writer writer;
    writer.bytes.append(magic);
    writer.put(version);
    writer.put(quint8(peaks.channels));
    writer.put(quint8(peaks.isCut ? 1 : 0));
    writer.put(qint32(peaks.rate));
    writer.put(qint32(peaks.framesPerStep));
    writer.put(peaks.frames);
    writer.put(qint64(peaks.steps()));
    writer.put(audioBytes);
    for (int i = 0; i < peaks.channels; ++i) {
        writer.put(peaks.channel[i].low);
        writer.put(peaks.channel[i].high);
        writer.put(peaks.channel[i].level);
    }
    return writer.bytes + checksum(writer.bytes);
}

std::optional<Peaks> peaksFrom(const QByteArray &bytes, qint64 audioBytes)
{
    if (bytes.size() < headerSize + checksumSize || !bytes.startsWith(magic))
        return std::nullopt;
    Reader reader(bytes);
    const Header header = takeHeader(reader);
    const QByteArrayView content = QByteArrayView(bytes).chopped(checksumSize);
    if (!isSound(header, bytes.size(), audioBytes) || checksum(content) != bytes.last(checksumSize))
        return std::nullopt;
    Peaks peaks;
    peaks.rate = header.rate;
    peaks.channels = header.channels;
    peaks.framesPerStep = header.framesPerStep;
    peaks.frames = header.frames;
    peaks.isCut = header.flags & 1;
    for (int i = 0; i < peaks.channels; ++i)
        peaks.channel[i] = {reader.take<qint8>(header.steps), reader.take<qint8>(header.steps),
                            reader.take<quint8>(header.steps)};
    return peaks;
}

bool writePeaks(const QString &path, const Peaks &peaks, qint64 audioBytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(toBytes(peaks, audioBytes));
    return file.commit();
}

std::optional<Peaks> readPeaks(const QString &path, qint64 audioBytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? peaksFrom(file.readAll(), audioBytes) : std::nullopt;
}

} // namespace callboard
