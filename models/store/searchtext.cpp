// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Nobody types more, and every word of a pasted page would become a term.
constexpr qsizetype longestSearch = 1000;

QString joined(const QString &a, const QString &b, QChar by)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return a + by + b;
}

QString transcriptOf(const Call &call)
{
    if (!call.transcript.isNull() || call.segments.isEmpty())
        return call.transcript;
    QStringList turns;
    for (const Segment &segment : call.segments)
        turns << segment.text;
    return turns.join(u'\n');
}

bool hasIndexedCharacter(const QString &text)
{
    // As unicode61 sees it: letters, numbers and private use make words, all else separates.
    const auto codes = text.toUcs4();
    return std::any_of(codes.begin(), codes.end(), [](char32_t c) {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
    });
}

} // namespace

SearchText searchTextOf(const Call &call)
{
    return {.guest = call.guestName,
            .numbers = joined(call.fromNumber, call.toNumber, u' '),
            .summary = joined(call.summary, call.summaryDetailed, u'\n'),
            .notes = call.notes,
            .transcript = transcriptOf(call)};
}

QString matchExpression(const CallFilter::Words &words)
{
    QString text = words.text.left(longestSearch);
    text.replace(QChar(u'\0'), u' '); // would end the expression in the middle of its quotes
    if (!hasIndexedCharacter(text) || (words.prefix && text.size() == 1))
        return {};
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + (words.prefix ? u"\"*"_s : u"\""_s);
}

} // namespace callboard
