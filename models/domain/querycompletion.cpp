// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/querycompletion.h"

#include "models/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool isSpace(QChar c)
{
    return c.isSpace() || c.isNull();
}

bool isOperatorLetter(QChar c)
{
    return c.isLetter() || c == u'-';
}

/// Walks over the text as the parser does, and stops where the cursor is.
class Finder {
public:
    Finder(QStringView text, qsizetype cursor)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
    {
    }

    std::optional<Completing> run()
    {
        while (true) {
            while (m_at < m_cursor && isSpace(m_text[m_at]))
                ++m_at;
            const qsizetype start = m_at + (m_at < m_text.size() && m_text[m_at] == u'-');
            m_at = start;
            const QStringView name = takeName();
            if (name.isNull() ? takeWord() : takeValues(name))
                return name.isNull() ? asOperator(start) : m_found;
            if (m_at >= m_cursor && (m_at >= m_text.size() || m_at > m_cursor))
                return {};
        }
    }

private:
    bool isIn(qsizetype start, qsizetype end) const { return m_cursor >= start && m_cursor <= end; }

    QStringView takeName()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isOperatorLetter(m_text[end]))
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':' || m_cursor <= end
            || m_text.sliced(end).startsWith(u"://"))
            return {};
        const QStringView name = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return name;
    }

    qsizetype endOfQuoted(qsizetype start) const
    {
        const qsizetype close = m_text.indexOf(u'"', start + 1);
        return close < 0 ? m_text.size() : close + 1;
    }

    /// True when the cursor is in it.
    bool takeWord()
    {
        const qsizetype start = m_at;
        m_isPhrase = m_at < m_text.size() && m_text[m_at] == u'"';
        if (m_isPhrase)
            m_at = endOfQuoted(m_at);
        else
            while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != u'"')
                ++m_at;
        return isIn(start, m_at);
    }

    std::optional<Completing> asOperator(qsizetype start) const
    {
        const QStringView word = m_text.sliced(start, m_at - start);
        if (m_isPhrase || !std::all_of(word.begin(), word.end(), isOperatorLetter))
            return {};
        return Completing{
            .typed = word.first(m_cursor - start).toString(), .start = start, .length = word.size()};
    }

    bool takeValues(QStringView name)
    {
        while (true) {
            const qsizetype start = m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'"')
                m_at = endOfQuoted(m_at);
            else
                while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != u','
                       && m_text[m_at] != u'"')
                    ++m_at;
            if (isIn(start, m_at)) {
                m_found = asValue(name, start);
                return true;
            }
            if (m_at >= m_text.size() || m_text[m_at] != u',')
                return false;
            ++m_at;
        }
    }

    std::optional<Completing> asValue(QStringView name, qsizetype start) const
    {
        QString typed = m_text.sliced(start, m_cursor - start).toString();
        Completing found{.kind = Completing::Kind::Value,
                         .typed = typed.remove(u'"'),
                         .start = start,
                         .length = m_at - start};
        if (name.compare(u"sort", Qt::CaseInsensitive) == 0) {
            found.kind = Completing::Kind::Sort;
            return found;
        }
        const OperatorWord *known = operatorFor(name);
        if (!known)
            return {};
        found.field = known->field;
        return found;
    }

    QStringView m_text;
    qsizetype m_cursor;
    qsizetype m_at = 0;
    bool m_isPhrase = false;
    std::optional<Completing> m_found;
};

} // namespace

std::optional<Completing> completingAt(QStringView text, qsizetype cursor)
{
    return Finder(text, cursor).run();
}

QString asQueryValue(QString value)
{
    value.remove(u'"').remove(QChar::Null);
    const bool isPlain = !value.isEmpty()
        && std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u','; });
    return isPlain ? value : u'"' + value + u'"';
}

} // namespace callboard
