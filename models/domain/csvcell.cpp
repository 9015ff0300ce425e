// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvcell.h"

#include "models/domain/wholetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Spreadsheets run what begins with these, full-width forms included, behind blanks of any script; a tab or
/// line break in front hides them.
bool beginsFormula(QStringView text)
{
    const auto hides = [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20;
    };
    const auto seen = std::find_if_not(text.begin(), text.end(), hides);
    const bool isSign = seen != text.end() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(*seen);
    const bool isHidden = !text.isEmpty() && QStringView(u"\t\r\n").contains(text.front());
    return isSign || isHidden;
}

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression number(u"\\A[+-]?[0-9]+(\\.[0-9]+)?\\z"_s);
    return number.match(text).hasMatch();
}

/// Any number of apostrophes before a formula: reading takes one of them away.
bool isGuarded(const QString &text)
{
    const auto last = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c == u'\''; });
    return last != text.begin() && beginsFormula(QStringView(last, text.end()));
}

bool needsQuotes(const QString &text)
{
    static const QRegularExpression special(u"[\",;\\t\\r\\n]|^ | $"_s);
    return special.match(text).hasMatch();
}

} // namespace

QString csvCell(const QString &cell)
{
    const QString text = wholeCharacters(cell);
    const bool needsGuard = (beginsFormula(text) && !isPlainNumber(text)) || isGuarded(text);
    if (!needsGuard && !needsQuotes(text))
        return text;
    QString quoted = needsGuard ? u'\'' + text : text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString withoutGuard(const QString &cell)
{
    return isGuarded(cell) ? cell.sliced(1) : cell;
}

} // namespace callboard
