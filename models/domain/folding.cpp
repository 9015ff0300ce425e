// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/folding.h"

#include <algorithm>
#include <array>

namespace callboard {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters that Unicode does not take apart, in lower case.
QStringView partsOf(QChar letter)
{
    struct Parts {
        char16_t letter;
        QStringView parts;
    };
    static constexpr std::array known{Parts{u'ß', u"ss"}, Parts{u'æ', u"ae"}, Parts{u'œ', u"oe"},
                                      Parts{u'ø', u"o"},  Parts{u'ł', u"l"},  Parts{u'đ', u"d"},
                                      Parts{u'ħ', u"h"},  Parts{u'ı', u"i"}};
    for (const Parts &one : known) {
        if (one.letter == letter.unicode())
            return one.parts;
    }
    return {};
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    const QString apart = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        const QStringView parts = c.unicode() < 0x80 ? QStringView() : partsOf(c);
        if (!parts.isEmpty())
            result += parts;
        else if (!c.isMark())
            result += c;
    }
    return result;
}

} // namespace callboard
