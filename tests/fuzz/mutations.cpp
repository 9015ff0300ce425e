// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutations.h"

#include <algorithm>
#include <sstream>
#include <string_view>

namespace callboard::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view hurtful[] = {"\0"sv,
                                        "\r\n"sv,
                                        "\n"sv,
                                        "\t"sv,
                                        "\xff"sv,
                                        "\xc0\x80"sv,
                                        "\xed\xa0\x80"sv,
                                        "\xf4\x90\x80\x80"sv,
                                        "\xe2\x80"sv,
                                        "\xef\xbb\xbf"sv,
                                        "\xff\xfe"sv,
                                        "\xe2\x80\xae"sv,
                                        "\xe2\x81\xa6"sv,
                                        "\xe2\x80\xa8"sv,
                                        "\xcc\xb5\xcc\xb5\xcc\xb5"sv,
                                        "\xee\x80\x80"sv,
                                        "\xee\x80\x81"sv,
                                        "\xf0\x9f\x91\xa9"sv,
                                        "%1"sv,
                                        "%99"sv,
                                        "%n"sv,
                                        "%s"sv,
                                        "0"sv,
                                        "-1"sv,
                                        "2147483648"sv,
                                        "9223372036854775807"sv,
                                        "-9223372036854775808"sv,
                                        "18446744073709551616"sv,
                                        "1e308"sv,
                                        "1e999"sv,
                                        "-1e-999"sv,
                                        "0.1"sv,
                                        "253402300800"sv,
                                        "NaN"sv,
                                        "\""sv,
                                        "\\"sv,
                                        "'"sv,
                                        ","sv,
                                        ":"sv,
                                        "="sv,
                                        "@"sv,
                                        "../"sv,
                                        "<b>"sv,
                                        "&amp;"sv,
                                        "%00"sv,
                                        "%2e%2e%2f"sv,
                                        "'; DROP TABLE calls; --"sv};

size_t below(std::mt19937_64 &random, size_t most)
{
    return most == 0 ? 0 : size_t(random() % most);
}

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

void insertAt(Bytes &bytes, size_t place, const Bytes &what)
{
    bytes.insert(bytes.begin() + ptrdiff_t(place), what.begin(), what.end());
}

void overwriteAt(Bytes &bytes, size_t place, const Bytes &what)
{
    for (size_t i = 0; i < what.size() && place + i < bytes.size(); ++i)
        bytes[place + i] = what[i];
}

/// "[[[[…" or one of its kin; mostly a few, sometimes thousands.
void nest(Bytes &bytes, std::mt19937_64 &random)
{
    constexpr std::string_view openings[] = {"["sv,  "{\"a\":"sv,         "[["sv, "("sv,
                                             "\""sv, "<table><tr><td>"sv, "-"sv};
    const std::string_view opening = openings[below(random, std::size(openings))];
    const size_t times = below(random, 20) == 0 ? below(random, 8000) : below(random, 100);
    Bytes all;
    for (size_t i = 0; i < times; ++i)
        all.insert(all.end(), opening.begin(), opening.end());
    insertAt(bytes, below(random, bytes.size() + 1), all);
}

void repeatPiece(Bytes &bytes, std::mt19937_64 &random)
{
    const size_t start = below(random, bytes.size());
    const size_t length = 1 + below(random, std::min<size_t>(bytes.size() - start, 64));
    const Bytes piece(bytes.begin() + ptrdiff_t(start), bytes.begin() + ptrdiff_t(start + length));
    const size_t times = below(random, 20) == 0 ? below(random, 500) : 1 + below(random, 4);
    for (size_t i = 0; i < times; ++i)
        insertAt(bytes, start, piece);
}

void removePiece(Bytes &bytes, std::mt19937_64 &random)
{
    const size_t start = below(random, bytes.size());
    const size_t length = 1 + below(random, std::min<size_t>(bytes.size() - start, 64));
    bytes.erase(bytes.begin() + ptrdiff_t(start), bytes.begin() + ptrdiff_t(start + length));
}

/// A run of digits becomes another number.
void changeNumber(Bytes &bytes, std::mt19937_64 &random)
{
    const auto isDigit = [](uint8_t c) {
        return c >= '0' && c <= '9';
    };
    const auto from =
        std::find_if(bytes.begin() + ptrdiff_t(below(random, bytes.size())), bytes.end(), isDigit);
    const auto until = std::find_if_not(from, bytes.end(), isDigit);
    if (from == bytes.end())
        return;
    constexpr std::string_view numbers[] = {
        "0"sv,     "-1"sv,   "999"sv,  "4294967296"sv, "9223372036854775807"sv, "99999999999999999999999"sv,
        "1e400"sv, "-0.5"sv, "null"sv, "\"\""sv};
    const size_t place = size_t(from - bytes.begin());
    bytes.erase(from, until);
    insertAt(bytes, place, bytesOf(numbers[below(random, std::size(numbers))]));
}

} // namespace

Mutations::Mutations(std::vector<Bytes> seeds, std::vector<Bytes> words)
    : m_seeds(std::move(seeds))
    , m_words(std::move(words))
{
    for (const std::string_view word : hurtful)
        m_words.push_back(bytesOf(word));
    if (m_seeds.empty())
        m_seeds.push_back({});
}

Bytes Mutations::made(std::mt19937_64 &random) const
{
    Bytes bytes = m_seeds[below(random, m_seeds.size())];
    for (size_t changes = 1 + below(random, 6); changes > 0; --changes)
        change(bytes, random);
    bytes.resize(std::min(bytes.size(), longest));
    return bytes;
}

void Mutations::change(Bytes &bytes, std::mt19937_64 &random) const
{
    if (bytes.empty())
        bytes.push_back(uint8_t(random()));
    const size_t place = below(random, bytes.size());
    switch (below(random, 11)) {
    case 0:
        bytes[place] ^= uint8_t(1u << below(random, 8));
        break;
    case 1:
        bytes[place] = uint8_t(random());
        break;
    case 2:
        bytes.insert(bytes.begin() + ptrdiff_t(place), uint8_t(random()));
        break;
    case 3:
        removePiece(bytes, random);
        break;
    case 4:
        repeatPiece(bytes, random);
        break;
    case 5:
        insertAt(bytes, place, m_words[below(random, m_words.size())]);
        break;
    case 6:
        overwriteAt(bytes, place, m_words[below(random, m_words.size())]);
        break;
    case 7:
        splice(bytes, random);
        break;
    case 8:
        bytes.resize(place);
        break;
    case 9:
        nest(bytes, random);
        break;
    case 10:
        changeNumber(bytes, random);
        break;
    }
}

/// The beginning of this one and the end of another.
void Mutations::splice(Bytes &bytes, std::mt19937_64 &random) const
{
    const Bytes &other = m_seeds[below(random, m_seeds.size())];
    bytes.resize(below(random, bytes.size() + 1));
    bytes.insert(bytes.end(), other.begin() + ptrdiff_t(below(random, other.size() + 1)), other.end());
}

std::vector<Bytes> wordsIn(const std::string &dictionary)
{
    std::vector<Bytes> words;
    std::istringstream lines(dictionary);
    for (std::string line; std::getline(lines, line);) {
        const size_t first = line.find('"');
        const size_t last = line.rfind('"');
        if (line.starts_with('#') || first == std::string::npos || last <= first)
            continue;
        Bytes word;
        for (size_t i = first + 1; i < last; ++i) {
            if (line[i] == '\\' && line[i + 1] == 'x' && i + 3 < last) {
                word.push_back(uint8_t(std::stoi(line.substr(i + 2, 2), nullptr, 16)));
                i += 3;
            } else {
                word.push_back(uint8_t(line[i] == '\\' ? line[++i] : line[i]));
            }
        }
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace callboard::fuzz
