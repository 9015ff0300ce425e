// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/commandsearch.h"

#include "models/domain/folding.h"
#include "models/domain/wordmatch.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace callboard {

namespace {

// What a typed word is worth, by where it was found. A word of the path never outdoes one of the text.
constexpr int inText = 20;
constexpr int inPath = 4;
constexpr int isWhole = 3; ///< The word to its end.
constexpr int isFirst = 2; ///< Of the text.
constexpr int beginsText = 30; ///< All that was typed is how the text begins.

QStringList wordsOf(const QString &text)
{
    const QString plain = folded(text);
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << std::exchange(word, {});
    };
    const QList<uint> letters = plain.toUcs4();
    for (const char32_t c : letters) {
        if (isWordCharacter(c))
            word += QString::fromUcs4(&c, 1);
        else
            end();
    }
    end();
    return words;
}

/// The word of @p words that begins with @p typed, or best the whole of it; -1: none.
qsizetype placeOf(const QString &typed, const QStringList &words)
{
    const qsizetype exact = words.indexOf(typed);
    if (exact >= 0)
        return exact;
    const auto begins = [&](const QString &word) {
        return word.startsWith(typed);
    };
    const auto found = std::find_if(words.begin(), words.end(), begins);
    return found == words.end() ? -1 : found - words.begin();
}

} // namespace

CommandSearch::CommandSearch(const QList<Entry> &entries)
{
    m_known.reserve(size_t(entries.size()));
    for (const Entry &entry : entries) {
        const QStringList words = wordsOf(entry.text);
        m_known.push_back({entry.id, words.join(u' '), words, wordsOf(entry.path), entry.isEnabled});
    }
}

/// 0: some word is nowhere.
int CommandSearch::score(const Known &known, const QStringList &typed, const QString &whole)
{
    int sum = known.whole.startsWith(whole) ? beginsText : 0;
    QStringList rest = known.words; // so that "re re" asks for two words
    for (const QString &word : typed) {
        if (const qsizetype place = placeOf(word, rest); place >= 0) {
            sum += inText + (rest.at(place) == word ? isWhole : 0) + (place == 0 ? isFirst : 0);
            rest[place].clear();
        } else if (const qsizetype above = placeOf(word, known.pathWords); above >= 0) {
            sum += inPath + (known.pathWords.at(above) == word ? isWhole : 0);
        } else {
            return 0;
        }
    }
    return sum;
}

std::vector<int> CommandSearch::find(const QString &typed, const QStringList &recent) const
{
    const QStringList words = wordsOf(typed);
    const QString whole = words.join(u' ');
    const auto age = [&](const Known &known) {
        const qsizetype place = known.id.isEmpty() ? -1 : recent.indexOf(known.id);
        return place < 0 ? recent.size() : place;
    };
    using Rank = std::tuple<int, bool, qsizetype, qsizetype>; // the least is the best
    std::vector<std::pair<Rank, int>> found;
    for (size_t i = 0; i < m_known.size(); ++i) {
        const Known &known = m_known[i];
        const int points = words.isEmpty() ? 1 : score(known, words, whole);
        if (points == 0)
            continue;
        // Among equals what can be done, what was done lately, and where less is left to read.
        const bool isOff = !words.isEmpty() && !known.isEnabled;
        const qsizetype rest = words.isEmpty() ? 0 : known.whole.size();
        found.push_back({Rank{-points, isOff, age(known), rest}, int(i)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<int> places(found.size());
    std::transform(found.begin(), found.end(), places.begin(), [](const auto &one) { return one.second; });
    return places;
}

} // namespace callboard
