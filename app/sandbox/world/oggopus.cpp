// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/oggopus.h"

#include <QtEndian>

#include <array>

namespace callboard::sandbox {

namespace {

constexpr int pageHead = 27;
constexpr int fullSegment = 255;
constexpr int packetsAPage = 40;
constexpr quint64 samplesAPacket = 2880; ///< Of 48 kHz, as Ogg counts whatever the codec does.
constexpr quint16 preSkip = 312; ///< What the encoder looked ahead.

template<typename Number> QByteArray little(Number number)
{
    QByteArray bytes(int(sizeof(Number)), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i << 24;
        for (int bit = 0; bit < 8; ++bit)
            value = (value << 1) ^ (value & 0x80000000U ? 0x04c11db7U : 0U);
        table[i] = value;
    }
    return table;
}

quint32 crcOf(const QByteArray &page)
{
    static constexpr std::array<quint32, 256> table = crcTable();
    quint32 crc = 0;
    for (const char byte : page)
        crc = (crc << 8) ^ table[(crc >> 24) ^ uchar(byte)];
    return crc;
}

class PageWriter {
public:
    void add(const QList<QByteArray> &packets, quint64 granule, bool isLast)
    {
        QByteArray lacing;
        QByteArray body;
        for (const QByteArray &packet : packets) {
            lacing += QByteArray(packet.size() / fullSegment, char(fullSegment));
            lacing += char(packet.size() % fullSegment);
            body += packet;
        }
        const char flags = char((m_number == 0 ? 2 : 0) | (isLast ? 4 : 0));
        QByteArray page = QByteArrayLiteral("OggS") + '\0' + flags + little(granule) + little(quint32(1))
            + little(m_number++) + little(quint32(0)) + char(lacing.size()) + lacing + body;
        qToLittleEndian(crcOf(page), page.data() + 22);
        m_file += page;
    }
    QByteArray file() const { return m_file; }

private:
    QByteArray m_file;
    quint32 m_number = 0;
};

/// Mapping family 1 with two streams of one channel each: the first is left, the second right.
QByteArray opusHead()
{
    constexpr quint32 originalRate = 8000;
    return QByteArrayLiteral("OpusHead") + '\1' + '\2' + little(preSkip) + little(originalRate)
        + little(quint16(0)) + '\1' + '\2' + '\0' + '\0' + '\1';
}

QByteArray opusTags()
{
    const QByteArray vendor = "callboard";
    return QByteArrayLiteral("OpusTags") + little(quint32(vendor.size())) + vendor + little(quint32(0));
}

/// All but the last stream of a packet say their own length (RFC 6716, appendix B); ours are shorter than 252
/// bytes.
QByteArray together(const QByteArray &left, const QByteArray &right)
{
    return left.left(1) + char(left.size() - 1) + left.mid(1) + right;
}

} // namespace

QList<QByteArray> opusPackets(const QByteArray &file)
{
    QList<QByteArray> packets;
    QByteArray packet;
    qsizetype page = 0;
    while (page + pageHead <= file.size() && QByteArrayView(file).sliced(page).startsWith("OggS")) {
        const int segments = uchar(file[page + pageHead - 1]);
        qsizetype data = page + pageHead + segments;
        for (int i = 0; i < segments; ++i) {
            const int size = uchar(file[page + pageHead + i]);
            packet += file.mid(data, size);
            data += size;
            if (size < fullSegment)
                packets.append(std::exchange(packet, {}));
        }
        page = data;
    }
    return packets.mid(2); // the heads
}

QByteArray oggOfTwo(const QList<QByteArray> &left, const QList<QByteArray> &right)
{
    PageWriter pages;
    pages.add({opusHead()}, 0, false);
    pages.add({opusTags()}, 0, false);
    QList<QByteArray> packets;
    for (qsizetype i = 0; i < left.size(); ++i) {
        packets.append(together(left[i], right[i]));
        const bool isLast = i + 1 == left.size();
        if (packets.size() < packetsAPage && !isLast)
            continue;
        pages.add(packets, quint64(i + 1) * samplesAPacket, isLast);
        packets.clear();
    }
    return pages.file();
}

} // namespace callboard::sandbox
