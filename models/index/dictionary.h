// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packednumber.h"

#include <QtGlobal>

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace callboard {

/// The distinct texts of a column by number, 0 being "nobody supplied it". A copy is a view of one moment
/// that never changes: later texts are written behind its end, into places that no reader of it looks at.
class Dictionary {
public:
    enum class Holds { Texts, Numbers }; ///< Telephone numbers are packed beside their texts.
    quint32 size() const { return m_size; } ///< Codes are smaller; includes code 0.
    std::string_view text(quint32 code) const; ///< UTF-8; without data() for 0.
    /// Lower case without accents, as the store's folded().
    std::string_view folded(quint32 code) const;
    /// Of a dictionary that holds numbers.
    PackedNumber number(quint32 code) const
    {
        return m_segments[code / segmentSize]->numbers[code % segmentSize];
    }

    /// All texts in one piece, for a file.
    struct Packed {
        std::vector<quint32> sizes; ///< Per code from 1 on, of the text and of its folded form, or `same`.
        std::vector<char> bytes; ///< These texts, one behind the other.
    };
    Packed packed() const;
    /// Absent when it is not sound.
    static std::optional<Dictionary> unpacked(const Packed &packed, Holds holds = Holds::Texts);

private:
    friend class DictionaryWriter;
    static constexpr quint32 segmentSize = 1024;
    static constexpr quint32 same = ~quint32(0);
    struct Text {
        const char *begin = nullptr;
        quint32 size = 0;
        quint32 foldedSize = same; ///< Behind the text; same: folding changes nothing.
    };
    struct Segment {
        explicit Segment(Holds holds)
            : numbers(holds == Holds::Numbers ? segmentSize : 0)
        {
        }
        std::array<Text, segmentSize> texts;
        std::vector<PackedNumber> numbers; ///< Of the texts; never resized.
        std::vector<std::unique_ptr<char[]>> memory; ///< The writer's; readers follow the pointers only.
    };
    const Text &at(quint32 code) const { return m_segments[code / segmentSize]->texts[code % segmentSize]; }

    std::vector<std::shared_ptr<Segment>> m_segments;
    quint32 m_size = 0;
    Holds m_holds = Holds::Texts;
};

/// Gives numbers to texts. Used by one thread.
class DictionaryWriter {
public:
    explicit DictionaryWriter(Dictionary::Holds holds = Dictionary::Holds::Texts);
    explicit DictionaryWriter(const Dictionary &dictionary); ///< Goes on from it; nobody else may.
    /// A text without data() has code 0.
    quint32 codeOf(std::string_view text);
    const Dictionary &dictionary() const { return m_dictionary; }

private:
    quint32 add(std::string_view text);
    const char *keep(std::string_view text, std::string_view folded);
    size_t slotOf(std::string_view text) const;
    void grow();

    Dictionary m_dictionary;
    std::vector<quint32> m_slots; ///< Codes by hash, 0 where free.
    size_t m_blockUsed = 0;
};

} // namespace callboard
