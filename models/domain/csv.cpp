// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csv.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestCell = 64 * 1024;
/// A quotation mark that is closed only after so many lines was not meant to be one.
constexpr int mostLinesInCell = 200;
constexpr int linesLookedAt = 20;
constexpr std::array delimiters{u';', u',', u'\t', u'|'};

class CsvReader {
public:
    CsvReader(QStringView text, QChar delimiter)
        : m_text(text)
    {
        m_table.delimiter = delimiter;
    }

    CsvTable read(qsizetype mostRows)
    {
        while (m_at < m_text.size() && m_table.rows.size() < mostRows)
            readRow();
        return std::move(m_table);
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAtLineEnd() const { return isAtEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    bool isAtDelimiter() const { return !isAtEnd() && m_text[m_at] == m_table.delimiter; }

    void skipLineEnd()
    {
        if (isAtEnd())
            return;
        const bool isPair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
    }

    /// Rejects the line that the row began on, and goes on after it.
    void reject(const CsvRow &row, qsizetype start, GuestProblem problem)
    {
        m_at = start;
        while (!isAtLineEnd())
            ++m_at;
        const QStringView line = m_text.sliced(start, m_at - start);
        m_table.rejected << RejectedGuest{row.line, problem, excerptOf(line), line.toString(), {}};
        m_line = row.line;
        skipLineEnd();
    }

    void readRow()
    {
        CsvRow row{m_line, {}, {}};
        const qsizetype start = m_at;
        while (true) {
            QString cell;
            if (const auto problem = readCell(cell))
                return reject(row, start, *problem);
            row.cells << cell;
            if (!isAtDelimiter())
                break;
            ++m_at;
        }
        const qsizetype end = m_at;
        skipLineEnd();
        const bool isBlank = std::all_of(row.cells.begin(), row.cells.end(),
                                         [](const QString &cell) { return cell.isEmpty(); });
        if (isBlank)
            return;
        row.original = m_text.sliced(start, end - start).toString();
        m_table.rows << row;
    }

    std::optional<GuestProblem> readCell(QString &cell)
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        if (at < m_text.size() && m_text[at] == u'"') {
            m_at = at + 1;
            return readQuoted(cell);
        }
        const qsizetype start = m_at;
        while (!isAtLineEnd() && !isAtDelimiter())
            ++m_at;
        if (m_at - start > longestCell)
            return GuestProblem::TooLong;
        cell = m_text.sliced(start, m_at - start).trimmed().toString();
        return {};
    }

    std::optional<GuestProblem> readQuoted(QString &cell)
    {
        const int firstLine = m_line;
        while (!isAtEnd()) {
            const QChar c = m_text[m_at];
            const bool isDoubled = c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (c == u'"' && !isDoubled) {
                ++m_at;
                return readAfterQuote();
            }
            if (cell.size() >= longestCell)
                return GuestProblem::TooLong;
            if (m_line - firstLine > mostLinesInCell)
                return GuestProblem::UnclosedQuote;
            if (isAtLineEnd()) {
                cell += u'\n';
                skipLineEnd();
            } else {
                cell += c;
                m_at += isDoubled ? 2 : 1;
            }
        }
        return GuestProblem::UnclosedQuote;
    }

    std::optional<GuestProblem> readAfterQuote()
    {
        while (!isAtEnd() && m_text[m_at] == u' ')
            ++m_at;
        if (isAtLineEnd() || isAtDelimiter())
            return {};
        return GuestProblem::TextAfterQuote;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvTable m_table;
};

/// How many lines of the beginning have as many cells as the first, when cells end at @p delimiter; 0 when
/// that has one cell only.
qsizetype evenness(QStringView text, QChar delimiter)
{
    const CsvTable table = CsvReader(text, delimiter).read(linesLookedAt);
    if (table.rows.isEmpty() || table.rows.first().cells.size() < 2)
        return 0;
    return std::count_if(table.rows.begin(), table.rows.end(), [&](const CsvRow &row) {
        return row.cells.size() == table.rows.first().cells.size();
    });
}

} // namespace

QChar detectedDelimiter(QStringView text)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const char16_t delimiter : delimiters) {
        if (const qsizetype even = evenness(text, delimiter); even > most) {
            most = even;
            best = delimiter;
        }
    }
    return best;
}

CsvTable parseCsv(QStringView text, std::optional<QChar> delimiter)
{
    return CsvReader(text, delimiter ? *delimiter : detectedDelimiter(text))
        .read(std::numeric_limits<qsizetype>::max());
}

} // namespace callboard
