// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = QueryProblem::Kind;

/// A value as written, with its place in the text.
struct Piece {
    QString text;
    qsizetype position = 0;
    qsizetype length = 0;
    bool quoted = false;
};

/// "-word", "operator:value,value" or a "phrase".
struct Token {
    bool negated = false;
    QString name; ///< Null when there is no operator.
    QList<Piece> values;
    qsizetype position = 0;
    qsizetype length = 0;
};

class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    std::optional<Token> next()
    {
        skipSpace();
        if (m_at >= m_text.size())
            return {};
        Token token{.position = m_at};
        token.negated = take(u'-');
        token.name = takeName();
        do {
            token.values << takeValue(!token.name.isNull());
        } while (!token.name.isNull() && take(u','));
        token.length = m_at - token.position;
        return token;
    }

    QList<QueryProblem> problems;

private:
    bool atSpace() const { return m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at].isNull()); }
    void skipSpace()
    {
        while (atSpace())
            ++m_at;
    }
    bool take(QChar wanted)
    {
        const bool found = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += found;
        return found;
    }

    /// Letters before a colon are an operator; "12:30" is not one.
    QString takeName()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetter() || (m_text[end] == u'-' && end > m_at)))
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':'
            || m_text.sliced(end).startsWith(u"://"))
            return {};
        const QString name = m_text.sliced(m_at, end - m_at).toString();
        m_at = end + 1;
        return name;
    }

    Piece takeValue(bool endsAtComma)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return takeQuoted();
        Piece piece{.position = m_at};
        while (m_at < m_text.size() && !atSpace() && m_text[m_at] != u'"'
               && !(endsAtComma && m_text[m_at] == u','))
            ++m_at;
        piece.length = m_at - piece.position;
        piece.text = m_text.sliced(piece.position, piece.length).toString();
        return piece;
    }

    /// Two quotes in a row are one that belongs to the text.
    qsizetype closingQuote(qsizetype from) const
    {
        qsizetype at = m_text.indexOf(u'"', from);
        while (at >= 0 && at + 1 < m_text.size() && m_text[at + 1] == u'"')
            at = m_text.indexOf(u'"', at + 2);
        return at;
    }

    Piece takeQuoted()
    {
        const qsizetype start = m_at;
        const qsizetype close = closingQuote(start + 1);
        const qsizetype end = close < 0 ? m_text.size() : close;
        if (close < 0)
            problems << QueryProblem{Kind::UnclosedQuote, start, m_text.size() - start, u"\""_s, {}};
        m_at = close < 0 ? end : end + 1;
        QString words = m_text.sliced(start + 1, end - start - 1).toString();
        words.remove(QChar::Null).replace(u"\"\""_s, u"\""_s);
        return {.text = words.trimmed(), .position = start, .length = m_at - start, .quoted = true};
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// Turns tokens into terms, collecting what is wrong on the way.
class Parser {
public:
    explicit Parser(QStringView text)
        : m_scanner(text)
    {
    }

    ParsedQuery run()
    {
        while (const auto token = m_scanner.next())
            read(*token);
        m_result.problems << m_scanner.problems;
        askForWords();
        std::stable_sort(m_result.problems.begin(), m_result.problems.end(),
                         [](const auto &a, const auto &b) { return a.position < b.position; });
        return m_result;
    }

private:
    void problem(Kind kind, qsizetype position, qsizetype length, const QString &what,
                 const QString &suggestion = {})
    {
        m_result.problems << QueryProblem{kind, position, length, what, suggestion};
    }

    void read(const Token &token)
    {
        if (token.name.isNull())
            return readWord(token);
        if (token.name.compare(u"sort", Qt::CaseInsensitive) == 0)
            return readSort(token);
        if (const OperatorWord *word = operatorFor(token.name))
            return readOperator(token, *word);
        QStringList names{u"sort"_s};
        for (const OperatorWord &known : operatorWords())
            names << known.word.toString();
        problem(Kind::UnknownOperator, token.position + token.negated, token.name.size(), token.name,
                nearest(token.name, names));
    }

    void readWord(const Token &token)
    {
        const Piece &piece = token.values.first();
        if (piece.text.isEmpty())
            return;
        m_result.query.terms << QueryTerm{.field = QueryField::Text,
                                          .values = {piece.text},
                                          .negated = token.negated,
                                          .phrase = piece.quoted};
    }

    /// Who said it means nothing without what was said.
    void askForWords()
    {
        const auto &terms = m_result.query.terms;
        const auto isText = [](const QueryTerm &term) {
            return term.field == QueryField::Text;
        };
        if (std::any_of(terms.begin(), terms.end(), isText))
            return;
        for (const Token &token : m_saidBy) {
            const QString what = token.name.toLower() + u':' + token.values.first().text;
            problem(Kind::NoWords, token.position, token.length, what, what + u" taxi"_s);
        }
    }

    void readSort(const Token &token)
    {
        const Piece &piece = token.values.first();
        if (const auto sort = sortFromKey(piece.text))
            m_result.query.sort = sort;
        else
            problem(Kind::UnknownValue, piece.position, piece.length, piece.text,
                    nearest(piece.text.section(u':', 0, 0), sortKeys()));
    }

    void readOperator(const Token &token, const OperatorWord &word)
    {
        QStringList values;
        for (const Piece &piece : token.values) {
            if (piece.text.isEmpty())
                problem(Kind::EmptyValue, token.position, token.length, token.name);
            else if (isReadable(piece, word))
                values << (isClosed(word) ? piece.text.toLower() : piece.text);
        }
        if (word.field == QueryField::SaidBy && !values.isEmpty())
            m_saidBy << token;
        if (!values.isEmpty())
            m_result.query.terms << QueryTerm{
                .field = word.field, .values = values, .negated = token.negated};
    }

    static bool isClosed(const OperatorWord &word)
    {
        return word.kind == ValueKind::Keys || word.kind == ValueKind::Weekdays;
    }

    static bool isMoment(const QString &text, const OperatorWord &word)
    {
        const auto moment = momentParts(text);
        return moment && (word.field != QueryField::On || !moment->time.isValid());
    }

    bool isReadable(const Piece &piece, const OperatorWord &word)
    {
        switch (word.kind) {
        case ValueKind::Free:
            return true;
        case ValueKind::Keys:
            if (knownValues(word.field).contains(piece.text, Qt::CaseInsensitive))
                return true;
            problem(Kind::UnknownValue, piece.position, piece.length, piece.text,
                    nearest(piece.text, knownValues(word.field)));
            return false;
        case ValueKind::Moment:
            if (isMoment(piece.text, word))
                return true;
            problem(Kind::BadDate, piece.position, piece.length, piece.text,
                    u"2026-03-16, yesterday, -7d, mon"_s);
            return false;
        case ValueKind::Lengths:
            if (lengthRange(piece.text))
                return true;
            problem(Kind::BadRange, piece.position, piece.length, piece.text, u">120, 30-60, 2m"_s);
            return false;
        case ValueKind::TimeOfDay:
            if (!minuteRanges(piece.text).isEmpty())
                return true;
            problem(Kind::BadTimeOfDay, piece.position, piece.length, piece.text, u"9, 8:30-12, 22-6"_s);
            return false;
        case ValueKind::Weekdays:
            if (!weekdaysOf(piece.text).isEmpty())
                return true;
            problem(Kind::UnknownValue, piece.position, piece.length, piece.text, nearestDays(piece.text));
            return false;
        }
        Q_UNREACHABLE();
        return false;
    }

    /// "monday" is mon, "mo-fri" is mon-fri.
    static QString nearestDays(const QString &text)
    {
        QStringList days;
        for (const QString &word : text.split(u'-')) {
            const QString day = nearest(word.left(3), knownValues(QueryField::Weekday));
            if (day.isEmpty() || days.size() == 2)
                return {};
            days << day;
        }
        return days.join(u'-');
    }

    Scanner m_scanner;
    QList<Token> m_saidBy;
    ParsedQuery m_result;
};

QString quoted(QString text)
{
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString written(QString value)
{
    value.remove(QChar::Null);
    const bool plain = !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == u',' || c == u'"';
    });
    return plain ? value : quoted(value);
}

QString written(const QueryTerm &term)
{
    const QString sign = term.negated ? u"-"_s : QString();
    if (term.field == QueryField::Text)
        return sign + (term.phrase ? quoted(term.values.first()) : term.values.first());
    QStringList values;
    for (const QString &value : term.values)
        values << written(value);
    return sign + operatorOf(term.field).word.toString() + u':' + values.join(u',');
}

} // namespace

ParsedQuery parseQuery(QStringView text)
{
    return Parser(text).run();
}

QString toText(const Query &query)
{
    QStringList words;
    for (const QueryTerm &term : query.terms)
        words << written(term);
    if (query.sort)
        words << u"sort:"_s + keyOf(query.sort->column) + (query.sort->descending ? u":desc"_s : u":asc"_s);
    return words.join(u' ');
}

} // namespace callboard
