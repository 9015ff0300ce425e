// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packing.h"

#include "models/store/database.h"
#include "models/store/packingwords.h"

#include <QtEndian>

#include <cstring>
#include <zstd.h>

namespace callboard {

namespace {

// A body: the number of the dictionary, then a zstd frame of: length of the facts (4 bytes), facts, raw.
constexpr char withWords1 = 1;
constexpr int level = 1; ///< The next ones save 2 % for twice the time.
constexpr qsizetype largestBody = 256 * 1024 * 1024; ///< No answer is a tenth of that.

struct Deleter {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

[[noreturn]] void raiseUnreadable()
{
    raiseDamage("a record's text cannot be unpacked");
}

const ZSTD_CDict *packingWords()
{
    static const ZSTD_CDict *words = ZSTD_createCDict(packingWords1.data(), packingWords1.size(), level);
    return words;
}

const ZSTD_DDict *unpackingWords()
{
    static const ZSTD_DDict *words = ZSTD_createDDict(packingWords1.data(), packingWords1.size());
    return words;
}

QByteArray content(std::string_view facts, std::string_view raw)
{
    QByteArray bytes(qsizetype(sizeof(quint32) + facts.size() + raw.size()), Qt::Uninitialized);
    qToLittleEndian(quint32(facts.size()), bytes.data());
    char *place = bytes.data() + sizeof(quint32);
    place = std::copy(facts.begin(), facts.end(), place);
    std::copy(raw.begin(), raw.end(), place);
    return bytes;
}

} // namespace

QByteArray packed(std::string_view facts, std::string_view raw)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, Deleter> context(ZSTD_createCCtx());
    const QByteArray bytes = content(facts, raw);
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(bytes.size()))) + 1, Qt::Uninitialized);
    result[0] = withWords1;
    const size_t size = ZSTD_compress_usingCDict(context.get(), result.data() + 1, size_t(result.size() - 1),
                                                 bytes.data(), size_t(bytes.size()), packingWords());
    if (ZSTD_isError(size))
        throw std::bad_alloc(); // nothing else can go wrong: there is room for any result
    result.truncate(qsizetype(size) + 1);
    return result;
}

RecordBody unpacked(const QByteArray &packed)
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Deleter> context(ZSTD_createDCtx());
    if (packed.size() < 2 || packed[0] != withWords1)
        raiseUnreadable();
    const char *frame = packed.constData() + 1;
    const size_t frameSize = size_t(packed.size() - 1);
    const unsigned long long size = ZSTD_getFrameContentSize(frame, frameSize); // huge for an error
    if (size < sizeof(quint32) || size > quint64(largestBody))
        raiseUnreadable();
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompress_usingDDict(context.get(), bytes.data(), size, frame, frameSize, unpackingWords());
    if (ZSTD_isError(got) || got != size)
        raiseUnreadable();
    const auto factsSize = qFromLittleEndian<quint32>(bytes.constData());
    if (factsSize > size - sizeof(quint32))
        raiseUnreadable();
    return {.facts = bytes.mid(sizeof(quint32), qsizetype(factsSize)),
            .raw = bytes.mid(qsizetype(sizeof(quint32)) + qsizetype(factsSize))};
}

} // namespace callboard
