// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wordmatch.h"

#include "models/domain/folding.h"
#include "models/domain/numberdigits.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// As the store asks the full text; see matchExpression().
constexpr qsizetype longestSearch = 1000;
/// What somebody reads of a call in a list; beyond this a text is a file.
constexpr qsizetype mostSearched = 400'000;
constexpr qsizetype leadBeforeMatch = 40;

/// Combining marks that unicode61 drops inside of a word; all others end it.
bool isDroppedMark(char32_t c)
{
    constexpr quint32 first = 0x08029fdf;
    constexpr quint32 second = 0x000361f8;
    if (c < 0x300 || c > 0x331)
        return false;
    return c < 0x320 ? first & (1U << (c - 0x300)) : second & (1U << (c - 0x320));
}

bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The letter under the accents, where that is a plain Latin one.
char32_t withoutAccents(char32_t c)
{
    if (c == 0x1e1) // ǡ, which unicode61 forgot
        return c;
    char32_t base = c;
    while (QChar::decompositionTag(base) == QChar::Canonical) {
        const QString parts = QChar::decomposition(base);
        base = parts.front().isHighSurrogate() ? c : parts.front().unicode();
        if (base == c)
            return c;
    }
    return isAsciiLetter(base) ? QChar::toLower(base) : c;
}

char32_t foldedSlowly(char32_t c)
{
    return isDroppedMark(c) ? 0 : withoutAccents(QChar::toCaseFolded(c));
}

bool isWordSlowly(char32_t c)
{
    const auto category = QChar::category(c);
    return QChar::isLetterOrNumber(c) || category == QChar::Other_PrivateUse
        || category == QChar::Other_NotAssigned;
}

/// What a character is given to the full text as, and what that makes of it.
struct Letters {
    std::array<char16_t, 4> folded{};
    quint8 size = 0; ///< 0: a mark, which leaves no trace.
    bool isWord = false; ///< Else it separates words.
};

Letters lettersOf(char32_t c)
{
    Letters letters;
    const QString given = c < 0x80 ? QString(QChar(char16_t(c))) : folded(QString::fromUcs4(&c, 1));
    const auto codes = given.toUcs4();
    letters.isWord = !codes.isEmpty() && isWordSlowly(codes.front());
    for (const char32_t code : codes) {
        const char32_t kept = foldedSlowly(code);
        for (const char16_t unit : QChar::fromUcs4(kept)) {
            if (kept != 0 && letters.size < letters.folded.size())
                letters.folded[letters.size++] = unit;
        }
    }
    if (!letters.isWord)
        letters.size = quint8(!codes.isEmpty());
    return letters;
}

struct FoldingTable {
    static constexpr char32_t size = 0x2000; ///< Every alphabet with accents of its own.
    std::array<Letters, size> letters{};
    FoldingTable()
    {
        for (char32_t c = 0; c < size; ++c)
            letters[c] = lettersOf(c);
    }
};

Letters lettersQuickly(char32_t c)
{
    static const FoldingTable table;
    return c < FoldingTable::size ? table.letters[c] : lettersOf(c);
}

struct Token {
    TextRange range; ///< In the text.
    qsizetype start = 0; ///< In the folded text.
    qsizetype length = 0;
};

/// The words of a text, folded, one after the other.
class Tokens {
public:
    explicit Tokens(QStringView text)
        : m_text(text)
    {
        m_folded.reserve(text.size());
        while (skipToWord())
            takeWord();
    }
    qsizetype size() const { return m_tokens.size(); }
    const Token &at(qsizetype i) const { return m_tokens[i]; }
    QStringView word(qsizetype i) const
    {
        return QStringView(m_folded).mid(m_tokens[i].start, m_tokens[i].length);
    }

private:
    char32_t peek(qsizetype &length) const
    {
        const QChar c = m_text[m_at];
        length = 1;
        if (!c.isSurrogate())
            return c.unicode();
        if (!c.isHighSurrogate() || m_at + 1 >= m_text.size() || !m_text[m_at + 1].isLowSurrogate())
            return QChar::ReplacementCharacter;
        length = 2;
        return QChar::surrogateToUcs4(c, m_text[m_at + 1]);
    }
    bool skipToWord()
    {
        qsizetype length = 0;
        while (m_at < m_text.size() && !lettersQuickly(peek(length)).isWord)
            m_at += length;
        return m_at < m_text.size();
    }
    void takeWord()
    {
        Token token{.range = {m_at, 0}, .start = m_folded.size()};
        qsizetype length = 0;
        for (; m_at < m_text.size(); m_at += length) {
            const Letters letters = lettersQuickly(peek(length));
            if (!letters.isWord && letters.size > 0)
                break;
            m_folded += QStringView(letters.folded.data(), letters.size);
        }
        token.range.length = m_at - token.range.start;
        token.length = m_folded.size() - token.start;
        m_tokens.append(token);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_folded;
    QList<Token> m_tokens;
};

bool isSentenceEnd(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
        return true;
    const bool isStop = u".!?…。！？؟۔।"_s.contains(c);
    const bool isWide = c.unicode() == 0x3002 || c.unicode() >= 0xff00;
    return isStop && (isWide || at + 1 >= text.size() || text[at + 1].isSpace());
}

/// The sentence around a place, its end included.
TextRange sentenceAround(QStringView text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && !isSentenceEnd(text, start - 1))
        --start;
    qsizetype end = at;
    while (end < text.size() && !isSentenceEnd(text, end))
        ++end;
    end += end < text.size();
    return {start, end - start};
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange &range : ranges) {
        if (result.isEmpty() || range.start > result.last().end())
            result << range;
        else
            result.last().length = std::max(result.last().end(), range.end()) - result.last().start;
    }
    return result;
}

} // namespace

char32_t searchFolded(char32_t c)
{
    return foldedSlowly(c);
}

bool isWordCharacter(char32_t c)
{
    return isWordSlowly(c);
}

struct WordMatcher::Words {
    struct Pattern {
        QStringList tokens;
        bool prefix = false; ///< The last token may go on.
        QList<Speaker> saidBy; ///< In their turns only; empty: anywhere.
        bool operator==(const Pattern &) const = default;
    };
    QList<Pattern> patterns;
    QStringList digits;
    bool operator==(const Words &) const = default;
};

struct WordMatcher::Match {
    TextRange range;
    qsizetype pattern = 0;
};

/// The best sentence so far.
struct WordMatcher::Best {
    qsizetype words = 0; ///< How many different ones hit.
    Hit hit;
};

WordMatcher::WordMatcher(const QList<CallFilter::Words> &words)
{
    Words ready;
    for (const CallFilter::Words &word : words) {
        const QString text = word.text.left(longestSearch);
        if (word.negated || (word.prefix && folded(text).size() == 1))
            continue;
        Words::Pattern pattern{.prefix = word.prefix, .saidBy = word.saidBy};
        const Tokens tokens(text);
        for (qsizetype i = 0; i < tokens.size(); ++i)
            pattern.tokens << tokens.word(i).toString();
        if (!pattern.tokens.isEmpty())
            ready.patterns << pattern;
        // A number of the call was not said by anybody.
        const QString digits = word.phrase || !word.saidBy.isEmpty() ? QString() : digitsOfNumberWord(text);
        if (!digits.isEmpty())
            ready.digits << digits;
    }
    if (!ready.patterns.isEmpty())
        m_words = std::make_shared<const Words>(std::move(ready));
}

bool WordMatcher::operator==(const WordMatcher &other) const
{
    return m_words == other.m_words || (m_words && other.m_words && *m_words == *other.m_words);
}

bool WordMatcher::heedsSpeakers() const
{
    return m_words
        && std::any_of(m_words->patterns.begin(), m_words->patterns.end(),
                       [](const Words::Pattern &pattern) { return !pattern.saidBy.isEmpty(); });
}

QList<WordMatcher::Match> WordMatcher::find(QStringView text, std::optional<Speaker> by) const
{
    QList<Match> found;
    if (!m_words)
        return found;
    const Tokens tokens(text.left(mostSearched));
    const auto isHeard = [by](const Words::Pattern &pattern) {
        return pattern.saidBy.isEmpty() || (by && pattern.saidBy.contains(*by));
    };
    const auto hitsAt = [&tokens](const Words::Pattern &pattern, qsizetype at) {
        const qsizetype count = pattern.tokens.size();
        if (at + count > tokens.size())
            return false;
        for (qsizetype i = 0; i < count; ++i) {
            const bool mayGoOn = pattern.prefix && i == count - 1;
            const QStringView word = tokens.word(at + i);
            if (mayGoOn ? !word.startsWith(pattern.tokens[i]) : word != pattern.tokens[i])
                return false;
        }
        return true;
    };
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        for (qsizetype i = 0; i < m_words->patterns.size(); ++i) {
            const Words::Pattern &pattern = m_words->patterns[i];
            if (!isHeard(pattern) || !hitsAt(pattern, at))
                continue;
            const qsizetype start = tokens.at(at).range.start;
            found << Match{{start, tokens.at(at + pattern.tokens.size() - 1).range.end() - start}, i};
        }
    }
    return found;
}

QList<TextRange> WordMatcher::matches(QStringView text, std::optional<Speaker> by) const
{
    QList<TextRange> ranges;
    const QList<Match> found = find(text, by);
    for (const Match &match : found)
        ranges << match.range;
    return merged(ranges);
}

QList<TextRange> WordMatcher::digitMatches(QStringView number) const
{
    QList<TextRange> ranges;
    if (!m_words)
        return ranges;
    QString digits;
    QVarLengthArray<qsizetype, 32> places;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number[i] >= u'0' && number[i] <= u'9') {
            digits += number[i];
            places << i;
        }
    }
    for (QString wanted : m_words->digits) {
        // "0341…" and "0049341…" name what we keep as +49341….
        if (!digits.contains(wanted) && wanted.startsWith(u'0'))
            wanted.remove(0, wanted.startsWith(u"00") ? 2 : 1);
        if (wanted.isEmpty())
            continue;
        for (qsizetype at = digits.indexOf(wanted); at >= 0; at = digits.indexOf(wanted, at + 1))
            ranges << TextRange{places[at], places[at + wanted.size() - 1] + 1 - places[at]};
    }
    return merged(ranges);
}

namespace {

/// Moves the ends of @p part of @p sentence to borders of words, never into @p kept.
TextRange atWordBorders(QStringView text, TextRange sentence, TextRange part, TextRange kept)
{
    qsizetype start = part.start;
    while (start > sentence.start && start < kept.start && !text[start - 1].isSpace())
        ++start;
    qsizetype end = part.end();
    while (end < sentence.end() && end > kept.end() && !text[end].isSpace())
        --end;
    return {start, end - start};
}

QString cutOut(QStringView text, TextRange sentence, TextRange part)
{
    QString cut = text.mid(part.start, part.length).toString();
    cut.replace(QChar::Null, u' ');
    cut = cut.simplified();
    if (part.start > sentence.start)
        cut.prepend(u'…');
    if (part.end() < sentence.end())
        cut += u'…';
    return cut;
}

} // namespace

void WordMatcher::look(Best &best, const Hit &origin, const QString &text) const
{
    if (best.words == m_words->patterns.size())
        return;
    const QList<Match> found = find(text, origin.by);
    TextRange sentence;
    for (qsizetype i = 0; i < found.size() && best.words < m_words->patterns.size(); ++i) {
        const TextRange first = found[i].range;
        if (first.start >= sentence.end())
            sentence = sentenceAround(text, first.start);
        const qsizetype end = std::max(sentence.end(), first.end()); // a phrase may go on after a full stop
        qsizetype start = sentence.start;
        qsizetype length = end - start;
        if (length > longestHit) {
            start = std::max(start, first.start - leadBeforeMatch);
            length = std::min(end - start, longestHit - 2);
        }
        QVarLengthArray<bool, 16> seen(m_words->patterns.size(), false);
        for (qsizetype j = i; j < found.size() && found[j].range.end() <= start + length; ++j)
            seen[found[j].pattern] = true;
        const qsizetype words = std::count(seen.begin(), seen.end(), true);
        if (words <= best.words)
            continue;
        const TextRange whole{sentence.start, end - sentence.start};
        best.words = words;
        best.hit = origin;
        best.hit.text = cutOut(text, whole, atWordBorders(text, whole, {start, length}, first));
    }
}

std::optional<Hit> WordMatcher::bestHit(const Call &call, const QList<std::optional<Speaker>> &speakers) const
{
    if (!m_words)
        return {};
    Best best;
    look(best, {.source = Field::Summary}, call.summary);
    look(best, {.source = Field::Summary}, call.summaryDetailed);
    look(best, {.source = Field::Notes}, call.notes);
    // Before the whole text: they know who said it, and when.
    for (qsizetype i = 0; i < call.segments.size(); ++i) {
        const Segment &segment = call.segments[i];
        const Hit origin{.source = Field::Transcript,
                         .speaker = segment.speaker,
                         .start = segment.start,
                         .by = i < speakers.size() ? speakers[i] : std::nullopt};
        look(best, origin, segment.text);
    }
    look(best, {.source = Field::Transcript}, call.transcript);
    if (best.words == 0)
        return correctedHit(call, speakers);
    best.hit.matches = matches(best.hit.text, best.hit.by);
    return best.hit;
}

std::optional<Hit> WordMatcher::correctedHit(const Call &call,
                                             const QList<std::optional<Speaker>> &speakers) const
{
    for (const Correction &correction : call.corrections) {
        const int place = correction.segment.value_or(-1);
        if (place < 0 || place >= call.segments.size())
            continue;
        const auto by = speakers.value(place);
        if (matches(correction.original, by).isEmpty() && matches(correction.theirs, by).isEmpty())
            continue;
        const Segment &segment = call.segments[place];
        const TextRange whole = sentenceAround(segment.text, 0);
        const TextRange part = atWordBorders(
            segment.text, whole, {whole.start, std::min(whole.length, longestHit - 2)}, {whole.start, 1});
        return Hit{.source = Field::Transcript,
                   .text = cutOut(segment.text, whole, part),
                   .speaker = segment.speaker,
                   .start = segment.start,
                   .by = by};
    }
    return {};
}

QList<TextRange> wordMatches(QStringView text, const QList<CallFilter::Words> &words)
{
    return WordMatcher(words).matches(text);
}

std::optional<Hit> bestHit(const Call &call, const QList<CallFilter::Words> &words)
{
    return WordMatcher(words).bestHit(call);
}

} // namespace callboard
