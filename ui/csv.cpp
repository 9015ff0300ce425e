// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csv.h"

#include "models/domain/wholetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets run what begins with these, full-width forms included, behind blanks of any script; a tab or
/// line break in front hides them.
bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression number(u"^[+-]?[0-9]+(\\.[0-9]+)?$"_s);
    const auto hides = [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20;
    };
    const auto seen = std::find_if_not(text.begin(), text.end(), hides);
    const bool isSign = seen != text.end() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(*seen);
    const bool isHidden = !text.isEmpty() && QStringView(u"\t\r\n").contains(text.front());
    return (isSign || isHidden) && !number.match(text).hasMatch();
}

bool needsQuotes(const QString &text)
{
    static const QRegularExpression special(u"[\",;\\t\\r\\n]|^ | $"_s);
    return special.match(text).hasMatch();
}

QString csvCell(const QString &cell)
{
    const QString text = wholeCharacters(cell);
    const bool isFormula = looksLikeFormula(text);
    if (!isFormula && !needsQuotes(text))
        return text;
    QString quoted = isFormula ? u'\'' + text : text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << csvCell(cell);
    return safe.join(u',').toUtf8() + "\r\n";
}

QString csvText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? value.toVariant().toString() : QString();
}

} // namespace callboard
