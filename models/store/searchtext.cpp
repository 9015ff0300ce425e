// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchtext.h"

#include "models/domain/folding.h"
#include "models/domain/turns.h"

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

/// The full text folds case, and accents of one letter; what makes two letters of one ("ß") and the marks of
/// other scripts are folded here, for the text as for what is looked for.
QString searchable(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text : folded(text);
}

/// Words of a speaker are looked for in what that one said.
QString columnsOf(const CallFilter::Words &words)
{
    QStringList columns;
    for (const Speaker speaker : words.saidBy)
        columns << (speaker == Speaker::Staff ? u"staff_said"_s : u"guest_said"_s);
    return columns.isEmpty() ? QString() : u'{' + columns.join(u' ') + u"} : "_s;
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
    const SpokenText spoken = spokenText(call);
    return {.guest = searchable(call.guestName),
            .numbers = searchable(joined(call.fromNumber, call.toNumber, u' ')),
            .summary = searchable(joined(call.summary, call.summaryDetailed, u'\n')),
            .notes = searchable(call.notes),
            .transcript = searchable(spoken.other),
            .staffSaid = searchable(spoken.staff),
            .guestSaid = searchable(spoken.guest)};
}

QString tagsText(const QStringList &tags)
{
    QStringList list;
    for (QString tag : tags) {
        tag = tag.replace(tagSeparator, u' ').trimmed();
        if (!tag.isEmpty())
            list << tag;
    }
    list.sort();
    list.removeDuplicates();
    return list.isEmpty() ? QString() : list.join(tagSeparator);
}

QString matchExpression(const CallFilter::Words &words)
{
    QString text = searchable(words.text.left(longestSearch));
    text.replace(QChar(u'\0'), u' '); // would end the expression in the middle of its quotes
    if (!hasIndexedCharacter(text) || (words.prefix && text.size() == 1))
        return {};
    text.replace(u'"', u"\"\""_s);
    return columnsOf(words) + u'"' + text + (words.prefix ? u"\"*"_s : u"\""_s);
}

QString numberDigits(const CallFilter::Words &words)
{
    const bool canBeNumber = !words.phrase && words.saidBy.isEmpty();
    return canBeNumber ? digitsOfNumberWord(words.text) : QString();
}

} // namespace callboard
