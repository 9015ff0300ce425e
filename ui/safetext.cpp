// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

using namespace Qt::StringLiterals;

// Text from providers is data. What these functions take out is not content: it reorders, hides or piles up
// neighbouring text, or makes Qt's text layout take tens of seconds (1 MB without a line break: 55 s; 1 MB of
// combining marks: 20 s).
namespace callboard {
namespace {

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;
constexpr char32_t replacement = 0xfffd;
constexpr int mostMarks = 4; ///< In a row; more are heard of in no script.

bool isLineBreak(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

/// Bidi marks, embeddings, overrides and isolates.
bool isBidiControl(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x206f);
}

/// Takes no room and means nothing here. The joiners U+200C and U+200D stay: Persian and emoji need them.
bool isInvisible(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x180e || c == 0x200b || (c >= 0x2060 && c <= 0x2065)
        || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffc) || c == 0x3164 || c == 0xffa0 || c == 0x115f
        || c == 0x1160;
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Reads code points; half a surrogate pair comes out as U+FFFD.
class CodePoints {
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    char32_t next()
    {
        const QChar c = m_text[m_at++];
        if (!c.isSurrogate())
            return c.unicode();
        if (c.isHighSurrogate() && !atEnd() && m_text[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_text[m_at++]);
        return replacement;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// Collects what may be shown and counts marks and line lengths on the way.
class SafeWriter {
public:
    /// @p c is neither a control nor a line break.
    void write(char32_t c)
    {
        if (isBidiControl(c) || isInvisible(c))
            return;
        m_marks = isMark(c) ? m_marks + 1 : 0;
        if (m_marks > mostMarks)
            return;
        m_text += QChar::fromUcs4(c);
        ++m_column;
    }
    void breakLine()
    {
        m_text += u'\n';
        m_column = 0;
        m_marks = 0;
    }
    /// Near the end of what a line may hold a space ends it, so that words stay whole.
    void wrapBefore(char32_t next, qsizetype longest)
    {
        if (m_column >= longest || (m_column >= longest - longest / 10 && next == ' '))
            breakLine();
    }
    qsizetype size() const { return m_text.size(); }
    bool endsInSpace() const { return m_text.endsWith(u' '); }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
    qsizetype m_column = 0;
    int m_marks = 0;
};

QString cut(const QString &text)
{
    return text + u'…';
}

} // namespace

QString plainLine(const QString &text, qsizetype most)
{
    SafeWriter line;
    for (CodePoints points(text); !points.atEnd();) {
        if (line.size() >= most)
            return cut(line.take());
        const char32_t c = points.next();
        if (!isLineBreak(c) && !isControl(c))
            line.write(c);
        else if ((isLineBreak(c) || c == '\t') && !line.endsInSpace())
            line.write(' ');
    }
    return text.isNull() ? QString() : line.take();
}

QString safeLine(const QString &text, qsizetype most)
{
    const QString line = plainLine(text, most);
    return line.isEmpty() ? line : QChar(firstStrongIsolate) + line + QChar(popIsolate);
}

QString safeText(const QString &text, qsizetype most, qsizetype longestLine)
{
    SafeWriter lines;
    for (CodePoints points(text); !points.atEnd();) {
        if (lines.size() >= most)
            return cut(lines.take());
        const char32_t c = points.next();
        if (c == '\r')
            continue; // of "\r\n"; alone it breaks nothing that we know of
        if (isLineBreak(c)) {
            lines.breakLine();
        } else if (!isControl(c) || c == '\t') {
            lines.wrapBefore(c, longestLine);
            lines.write(c);
        }
    }
    return text.isNull() ? QString() : lines.take();
}

} // namespace callboard
