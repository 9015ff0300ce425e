// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace callboard::fuzz {

using Bytes = std::vector<uint8_t>;

/// Changes inputs as accidents and enemies do. The same random numbers make the same changes.
class Mutations {
public:
    /// @p words come besides the ones that hurt everywhere (big numbers, deep nesting, broken UTF-8, bidi).
    explicit Mutations(std::vector<Bytes> seeds, std::vector<Bytes> words);
    /// A seed with some changes; at most longest bytes.
    Bytes made(std::mt19937_64 &random) const;

    static constexpr size_t longest = 64 * 1024;

private:
    void change(Bytes &bytes, std::mt19937_64 &random) const;
    void splice(Bytes &bytes, std::mt19937_64 &random) const;

    std::vector<Bytes> m_seeds;
    std::vector<Bytes> m_words;
};

/// The words of a dictionary as libFuzzer and AFL read them: "…" with \xHH, \\ and \" a line, "#" comments.
std::vector<Bytes> wordsIn(const std::string &dictionary);

} // namespace callboard::fuzz
