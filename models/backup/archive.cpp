// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/archive.h"

#include <zstd.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int block = 512; ///< Of a tar archive.
constexpr int level = 3;
constexpr int largestWindow = 27; ///< 128 MiB: what unpacking may take of the memory, whatever the file says.
constexpr qint64 largestPart = (qint64(1) << 33) - 1;
using Header = std::array<char, block>;

// Where the fields of a header stand, by POSIX.1-1988.
constexpr size_t modeAt = 100;
constexpr size_t userAt = 108;
constexpr size_t groupAt = 116;
constexpr size_t sizeAt = 124;
constexpr size_t timeAt = 136;
constexpr size_t sumAt = 148;
constexpr size_t sumLength = 8;
constexpr size_t typeAt = 156;
constexpr size_t magicAt = 257;
constexpr size_t nameLength = 100;

void putOctal(Header &header, size_t at, int digits, qint64 value)
{
    const QByteArray text = QByteArray::number(value, 8).rightJustified(digits, '0');
    memcpy(header.data() + at, text.constData(), size_t(digits));
}

qint64 sumOf(Header header)
{
    std::fill_n(header.begin() + sumAt, sumLength, ' ');
    qint64 sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    return sum;
}

Header headerFor(const QByteArray &name, qint64 bytes)
{
    Header header{};
    memcpy(header.data(), name.constData(), size_t(name.size()));
    putOctal(header, modeAt, 7, 0600);
    putOctal(header, userAt, 7, 0);
    putOctal(header, groupAt, 7, 0);
    putOctal(header, sizeAt, 11, bytes);
    putOctal(header, timeAt, 11, 0);
    header[typeAt] = '0';
    memcpy(header.data() + magicAt, "ustar\00000", 8);
    putOctal(header, sumAt, 6, sumOf(header));
    header[sumAt + 6] = '\0';
    header[sumAt + 7] = ' ';
    return header;
}

std::optional<qint64> octal(const Header &header, size_t at, int length)
{
    const QByteArray text = QByteArray(header.data() + at, length).replace('\0', ' ').trimmed();
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber, 8);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

qint64 paddingAfter(qint64 bytes)
{
    return (block - bytes % block) % block;
}

} // namespace

struct ArchiveWriter::Packer {
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
    QByteArray room = QByteArray(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
};

ArchiveWriter::ArchiveWriter(QIODevice &file)
    : m_file(file)
    , m_packer(std::make_unique<Packer>())
{
    ZSTD_CCtx_setParameter(m_packer->context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_packer->context.get(), ZSTD_c_checksumFlag, 1);
}

ArchiveWriter::~ArchiveWriter() = default;

BackupResult<void> ArchiveWriter::put(const char *bytes, size_t size, bool isLast)
{
    ZSTD_inBuffer in{bytes, size, 0};
    for (bool more = true; more;) {
        ZSTD_outBuffer out{m_packer->room.data(), size_t(m_packer->room.size()), 0};
        const size_t left =
            ZSTD_compressStream2(m_packer->context.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left))
            return fault(BackupFault::Kind::CannotWrite, {}, QString::fromUtf8(ZSTD_getErrorName(left)));
        if (m_file.write(m_packer->room.constData(), qint64(out.pos)) != qint64(out.pos))
            return fault(BackupFault::Kind::CannotWrite, {}, m_file.errorString());
        more = isLast ? left > 0 : in.pos < in.size;
    }
    return {};
}

BackupResult<void> ArchiveWriter::pad()
{
    const QByteArray zeros(qsizetype(paddingAfter(m_size)), '\0');
    return zeros.isEmpty() ? BackupResult<void>() : put(zeros.constData(), size_t(zeros.size()));
}

BackupResult<void> ArchiveWriter::begin(const QString &name, qint64 bytes)
{
    const QByteArray utf8 = name.toUtf8();
    if (m_left != 0 || size_t(utf8.size()) >= nameLength || bytes > largestPart)
        return fault(BackupFault::Kind::CannotWrite, name, u"no room in the archive"_s);
    if (const BackupResult<void> padded = pad(); !padded)
        return padded;
    m_left = m_size = bytes;
    const Header header = headerFor(utf8, bytes);
    return put(header.data(), header.size());
}

BackupResult<void> ArchiveWriter::write(const QByteArray &bytes)
{
    if (bytes.size() > m_left)
        return fault(BackupFault::Kind::CannotWrite, {}, u"more bytes than announced"_s);
    m_left -= bytes.size();
    return put(bytes.constData(), size_t(bytes.size()));
}

BackupResult<void> ArchiveWriter::finish()
{
    if (m_left != 0)
        return fault(BackupFault::Kind::CannotWrite, {}, u"fewer bytes than announced"_s);
    if (const BackupResult<void> padded = pad(); !padded)
        return padded;
    const QByteArray end(qsizetype(2) * block, '\0');
    return put(end.constData(), size_t(end.size()), true);
}

struct ArchiveReader::Unpacker {
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context{ZSTD_createDCtx(), &ZSTD_freeDCtx};
    QByteArray packed;
    ZSTD_inBuffer in{nullptr, 0, 0};
    QByteArray room = QByteArray(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    bool hasBegun = false;
    bool isFrameOver = false;
};

ArchiveReader::ArchiveReader(QIODevice &file)
    : m_file(file)
    , m_unpacker(std::make_unique<Unpacker>())
{
    ZSTD_DCtx_setParameter(m_unpacker->context.get(), ZSTD_d_windowLogMax, largestWindow);
}

ArchiveReader::~ArchiveReader() = default;

BackupResult<void> ArchiveReader::unpackMore()
{
    Unpacker &unpacker = *m_unpacker;
    if (unpacker.in.pos == unpacker.in.size) {
        unpacker.packed = unpacker.isFrameOver ? QByteArray() : m_file.read(qint64(ZSTD_DStreamInSize()));
        if (unpacker.packed.isEmpty())
            return fault(unpacker.hasBegun ? BackupFault::Kind::Truncated : BackupFault::Kind::NotABackup);
        unpacker.in = {unpacker.packed.constData(), size_t(unpacker.packed.size()), 0};
    }
    ZSTD_outBuffer out{unpacker.room.data(), size_t(unpacker.room.size()), 0};
    const size_t left = ZSTD_decompressStream(unpacker.context.get(), &out, &unpacker.in);
    if (ZSTD_isError(left))
        return fault(unpacker.hasBegun ? BackupFault::Kind::Damaged : BackupFault::Kind::NotABackup);
    unpacker.isFrameOver = left == 0;
    unpacker.hasBegun = unpacker.hasBegun || out.pos > 0;
    m_ready.append(unpacker.room.constData(), qsizetype(out.pos));
    return {};
}

/// So many bytes are ready afterwards.
BackupResult<void> ArchiveReader::fill(qint64 bytes)
{
    while (m_ready.size() < bytes) {
        if (const BackupResult<void> more = unpackMore(); !more)
            return more;
    }
    return {};
}

/// Nothing follows but zeros, and zstd has its checksum.
BackupResult<void> ArchiveReader::end()
{
    while (true) {
        if (m_ready.count('\0') != m_ready.size())
            return fault(BackupFault::Kind::Damaged);
        m_ready.clear();
        if (m_unpacker->isFrameOver)
            break;
        if (const BackupResult<void> more = unpackMore(); !more)
            return more;
    }
    const bool hasMore = m_unpacker->in.pos != m_unpacker->in.size || !m_file.atEnd();
    return hasMore ? BackupResult<void>(fault(BackupFault::Kind::Damaged)) : BackupResult<void>();
}

BackupResult<QByteArray> ArchiveReader::take(qint64 bytes)
{
    if (const BackupResult<void> filled = fill(bytes); !filled)
        return tl::unexpected(filled.error());
    QByteArray taken = m_ready.first(qsizetype(bytes));
    m_ready.remove(0, qsizetype(bytes));
    return taken;
}

BackupResult<std::optional<ArchiveReader::Part>> ArchiveReader::next()
{
    using Kind = BackupFault::Kind;
    if (m_left > 0)
        return fault(Kind::Damaged);
    const BackupResult<QByteArray> padding = take(std::exchange(m_padding, 0));
    const BackupResult<QByteArray> bytes = padding ? take(block) : padding;
    if (!bytes)
        return tl::unexpected(bytes.error());
    Header header;
    memcpy(header.data(), bytes->constData(), header.size());
    if (bytes->count('\0') == block) {
        const BackupResult<void> ended = end();
        return ended ? BackupResult<std::optional<Part>>(std::optional<Part>())
                     : tl::unexpected(ended.error());
    }
    const auto sum = octal(header, sumAt, int(sumLength));
    const auto size = octal(header, sizeAt, 12);
    const bool isFile = header[typeAt] == '0' || header[typeAt] == '\0';
    if (!sum || *sum != sumOf(header) || memcmp(header.data() + magicAt, "ustar", 5) != 0)
        return fault(Kind::NotABackup);
    const QString name = QString::fromUtf8(header.data(), qsizetype(strnlen(header.data(), nameLength)));
    if (!isFile || !size)
        return fault(Kind::Foreign, name);
    m_left = *size;
    m_padding = paddingAfter(*size);
    return std::optional(Part{name, *size});
}

BackupResult<QByteArray> ArchiveReader::read(qint64 most)
{
    const BackupResult<QByteArray> bytes = take(std::min(most, m_left));
    if (bytes)
        m_left -= bytes->size();
    return bytes;
}

} // namespace callboard
