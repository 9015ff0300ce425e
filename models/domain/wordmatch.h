// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/query.h"

#include <memory>

/// Where the words of a query stand in a text: what the full text (FTS5, unicode61 without diacritics) finds,
/// found again for the eye. Pure; any thread.
namespace callboard {

/// In UTF-16 units of a text.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

/// The sentence of a call that its query hit.
struct Hit {
    Field source = Field::Summary; ///< Summary, Notes or Transcript.
    QString text; ///< One line of at most WordMatcher::longestHit characters, "…" where it was cut.
    QList<TextRange> matches; ///< In text, in order, apart from each other.
    QString speaker; ///< Of a transcript's turn; may be empty.
    std::optional<std::chrono::milliseconds> start; ///< Of that turn.
    std::optional<Speaker> by; ///< Whose turn it is, where that is known.
    bool operator==(const Hit &) const = default;
};

struct CallHit {
    CallId id{};
    Hit hit;
    bool operator==(const CallHit &) const = default;
};

/// The words of one query, made ready to be looked for in many texts. Negated words and those that the full
/// text does not look for (no letter or digit; a last word of one letter) never match.
class WordMatcher {
public:
    static constexpr qsizetype longestHit = 220;

    WordMatcher() = default;
    explicit WordMatcher(const QList<CallFilter::Words> &words);

    /// Nothing can match.
    bool isEmpty() const { return !m_words; }
    /// Some words must have been said by somebody.
    bool heedsSpeakers() const;
    /// In order, apart from each other. About 30 million characters a second.
    /// Words that must have been said by somebody are only found in a turn @p by them.
    QList<TextRange> matches(QStringView text, std::optional<Speaker> by = {}) const;
    /// Where a telephone number holds the digits that were typed, however it is written.
    QList<TextRange> digitMatches(QStringView number) const;
    /// Of summary, notes and transcript the sentence where the most words hit; the first of several. Absent
    /// when none of them has any. Where only words hit that were corrected, what stands in their place now,
    /// without matches.
    /// @p speakers: who said each segment, if it is known; may be shorter.
    std::optional<Hit> bestHit(const Call &call, const QList<std::optional<Speaker>> &speakers = {}) const;

    bool operator==(const WordMatcher &other) const;

private:
    struct Words;
    struct Match;
    struct Best;
    QList<Match> find(QStringView text, std::optional<Speaker> by) const;
    void look(Best &best, const Hit &origin, const QString &text) const;
    std::optional<Hit> correctedHit(const Call &call, const QList<std::optional<Speaker>> &speakers) const;

    std::shared_ptr<const Words> m_words; ///< Null when nothing can match.
};

QList<TextRange> wordMatches(QStringView text, const QList<CallFilter::Words> &words);
std::optional<Hit> bestHit(const Call &call, const QList<CallFilter::Words> &words);

/// @p c as the full text keeps it: lower case, Latin letters without their accents. 0: it leaves no trace
/// inside of a word.
char32_t searchFolded(char32_t c);
/// Letters and digits make words, all else separates them.
bool isWordCharacter(char32_t c);

} // namespace callboard
