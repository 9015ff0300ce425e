// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/editback.h"

#include "models/domain/linediff.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct RawLine {
    QString text;
    QString end; ///< Empty for the last one.
};

/// What an editor takes for the end of a line; "\r" alone is none.
bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\x0b' || c == u'\x0c' || c == u'\x85' || c == u'\u2028' || c == u'\u2029';
}

QList<RawLine> rawLines(const QString &text)
{
    QList<RawLine> lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsLine(text[at]))
            continue;
        const bool isPair = text[at] == u'\n' && at > start && text[at - 1] == u'\r';
        const qsizetype end = isPair ? at - 1 : at;
        lines << RawLine{text.mid(start, end - start), text.mid(end, at + 1 - end)};
        start = at + 1;
    }
    lines << RawLine{text.mid(start), {}};
    return lines;
}

} // namespace

QString editedBack(const QString &original, const QString &shown, const QString &typed)
{
    if (typed == shown)
        return original;
    if (original == shown)
        return typed;
    const QList<RawLine> raw = rawLines(original);
    const QStringList shownLines = shown.split(u'\n');
    const QStringList typedLines = typed.split(u'\n');
    const auto matches = matchedLines(typedLines, shownLines);
    if (raw.size() != shownLines.size() || !matches)
        return typed;
    const QString usualEnd = raw.first().end.isEmpty() ? u"\n"_s : raw.first().end;
    QString result;
    for (qsizetype line = 0; line < typedLines.size(); ++line) {
        const qsizetype kept = (*matches)[line];
        const bool isLast = line + 1 == typedLines.size();
        result += kept < 0 ? typedLines[line] : raw[kept].text;
        if (!isLast)
            result += kept < 0 || raw[kept].end.isEmpty() ? usualEnd : raw[kept].end;
    }
    return result;
}

} // namespace callboard
