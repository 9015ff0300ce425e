// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/dictionary.h"

#include "models/domain/folding.h"

#include <algorithm>
#include <functional>
#include <string>

namespace callboard {

namespace {

constexpr size_t blockSize = 16 * 1024;

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80 && (c < 'A' || c > 'Z'); });
}

std::string foldedBytes(std::string_view text)
{
    return folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

} // namespace

std::string_view Dictionary::text(quint32 code) const
{
    const Text &text = at(code);
    return {text.begin, text.size};
}

std::string_view Dictionary::folded(quint32 code) const
{
    const Text &text = at(code);
    if (text.foldedSize == same)
        return {text.begin, text.size};
    return {text.begin + text.size, text.foldedSize};
}

Dictionary::Packed Dictionary::packed() const
{
    Packed packed;
    packed.sizes.reserve(size_t(m_size) * 2);
    for (quint32 code = 1; code < m_size; ++code) {
        const Text &text = at(code);
        const size_t size = size_t(text.size) + (text.foldedSize == same ? 0 : text.foldedSize);
        packed.sizes.push_back(text.size);
        packed.sizes.push_back(text.foldedSize);
        packed.bytes.insert(packed.bytes.end(), text.begin, text.begin + size);
    }
    return packed;
}

std::optional<Dictionary> Dictionary::unpacked(const Packed &packed, Holds holds)
{
    const auto lengthOf = [&](size_t i) {
        return packed.sizes[i] == same ? size_t(0) : size_t(packed.sizes[i]);
    };
    size_t all = 0;
    for (size_t i = 0; i < packed.sizes.size(); ++i)
        all += lengthOf(i);
    if (all != packed.bytes.size() || packed.sizes.size() % 2 != 0)
        return {};
    Dictionary made = DictionaryWriter(holds).dictionary();
    const char *from = packed.bytes.data();
    char *to = nullptr;
    for (size_t i = 0; i < packed.sizes.size(); i += 2) {
        const size_t place = made.m_size % segmentSize;
        if (place == 0)
            made.m_segments.push_back(std::make_shared<Segment>(holds));
        if (place == 0 || i == 0) { // memory for all texts of the segment
            size_t size = 1;
            for (size_t j = i; j < std::min(packed.sizes.size(), i + (segmentSize - place) * 2); ++j)
                size += lengthOf(j);
            made.m_segments.back()->memory.push_back(std::make_unique<char[]>(size));
            to = made.m_segments.back()->memory.back().get();
        }
        if (packed.sizes[i] == same)
            return {};
        const size_t size = lengthOf(i) + lengthOf(i + 1);
        made.m_segments.back()->texts[place] = {to, packed.sizes[i], packed.sizes[i + 1]};
        if (holds == Holds::Numbers)
            made.m_segments.back()->numbers[place] = PackedNumber({from, packed.sizes[i]});
        to = std::copy(from, from + size, to);
        from += size;
        ++made.m_size;
    }
    return made;
}

DictionaryWriter::DictionaryWriter(Dictionary::Holds holds)
    : m_slots(64, 0)
{
    m_dictionary.m_holds = holds;
    m_dictionary.m_segments.push_back(std::make_shared<Dictionary::Segment>(holds));
    m_dictionary.m_size = 1;
    m_blockUsed = blockSize;
}

DictionaryWriter::DictionaryWriter(const Dictionary &dictionary)
    : m_dictionary(dictionary)
    , m_blockUsed(blockSize)
{
    size_t slots = 64;
    while (size_t(dictionary.size()) * 3 > slots * 2)
        slots *= 2;
    m_slots.resize(slots / 2);
    grow();
}

/// The place of @p text in m_slots, or the free one where it belongs.
size_t DictionaryWriter::slotOf(std::string_view text) const
{
    const size_t last = m_slots.size() - 1;
    size_t slot = std::hash<std::string_view>()(text) & last;
    while (m_slots[slot] != 0 && m_dictionary.text(m_slots[slot]) != text)
        slot = (slot + 1) & last;
    return slot;
}

quint32 DictionaryWriter::codeOf(std::string_view text)
{
    if (!text.data())
        return 0;
    const size_t slot = slotOf(text);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const quint32 code = add(text);
    m_slots[slot] = code;
    if (size_t(m_dictionary.m_size) * 3 > m_slots.size() * 2)
        grow();
    return code;
}

quint32 DictionaryWriter::add(std::string_view text)
{
    const quint32 code = m_dictionary.m_size;
    if (code % Dictionary::segmentSize == 0) {
        m_dictionary.m_segments.push_back(std::make_shared<Dictionary::Segment>(m_dictionary.m_holds));
        m_blockUsed = blockSize;
    }
    const std::string folded = isPlain(text) ? std::string() : foldedBytes(text);
    const bool differs = !isPlain(text) && folded != text;
    Dictionary::Text entry;
    entry.begin = keep(text, differs ? folded : std::string_view());
    entry.size = quint32(text.size());
    entry.foldedSize = differs ? quint32(folded.size()) : Dictionary::same;
    Dictionary::Segment &segment = *m_dictionary.m_segments.back();
    segment.texts[code % Dictionary::segmentSize] = entry;
    if (m_dictionary.m_holds == Dictionary::Holds::Numbers)
        segment.numbers[code % Dictionary::segmentSize] = PackedNumber(text);
    ++m_dictionary.m_size;
    return code;
}

/// Copies both into the memory of the last segment, which lives as long as its texts.
const char *DictionaryWriter::keep(std::string_view text, std::string_view folded)
{
    auto &memory = m_dictionary.m_segments.back()->memory;
    const size_t size = text.size() + folded.size();
    const bool ownBlock = size > blockSize / 4;
    if (ownBlock) { // before the block that is being filled
        memory.insert(memory.begin(), std::make_unique<char[]>(size));
    } else if (memory.empty() || m_blockUsed + size > blockSize) {
        memory.push_back(std::make_unique<char[]>(blockSize));
        m_blockUsed = 0;
    }
    char *place = ownBlock ? memory.front().get() : memory.back().get() + m_blockUsed;
    std::copy(folded.begin(), folded.end(), std::copy(text.begin(), text.end(), place));
    m_blockUsed += ownBlock ? 0 : size;
    return place;
}

void DictionaryWriter::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 code = 1; code < m_dictionary.m_size; ++code)
        m_slots[slotOf(m_dictionary.text(code))] = code;
}

} // namespace callboard
