// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace callboard::test {

/// "⟦Çàľľš~~⟧" for "Calls": every text that is translated at all can be told from one that is not, is two
/// fifths longer, and still be read. Places (%1, %n), markup, entities, names in braces and mnemonics stay.
inline QString pseudo(const QString &source)
{
    static const QString plain = QStringLiteral("ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz");
    static const QString accented = QStringLiteral("ÀÇĎÉĜĤÎĴĶĽÑÖŘŠŤÛŴÝŽàçďéĝĥîĵķľñöřšťûŵýž");
    Q_ASSERT(plain.size() == accented.size());
    QString text;
    int letters = 0;
    QChar until; // what ends the part that stays as it is
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        const QChar next = i + 1 < source.size() ? source.at(i + 1) : QChar();
        if (!until.isNull()) {
            text += c;
            if (c == until)
                until = QChar();
            continue;
        }
        const qsizetype semicolon = c == u'&' ? source.indexOf(u';', i) : -1;
        if (c == u'<' && (next.isLetter() || next == u'/'))
            until = u'>';
        else if (c == u'{')
            until = u'}';
        else if (semicolon > i + 1 && semicolon < i + 7 && !source.mid(i, semicolon - i).contains(u' '))
            until = u';';
        if (c == u'%' && (next.isDigit() || next == u'n' || next == u'L')) {
            text += c;
            while (++i < source.size()
                   && (source.at(i) == u'L' || source.at(i) == u'n' || source.at(i).isDigit())) {
                text += source.at(i);
                if (source.at(i) == u'n')
                    break;
            }
            if (i < source.size() && source.at(i) != u'n')
                --i;
            continue;
        }
        const qsizetype at = until.isNull() ? plain.indexOf(c) : -1;
        text += at < 0 ? c : accented.at(at);
        letters += c.isLetter();
    }
    const bool canBreak = source.contains(u' ');
    for (int i = 0; i < (2 * letters + 4) / 5; ++i)
        text += canBreak && i % 6 == 0 ? u' ' : u'~';
    return u'⟦' + text + u'⟧';
}

/// Translates every text of every context into the pseudo-language. Made from what the program asks for and
/// not from a list of its texts: a list can only hold what somebody collected.
class PseudoLanguage final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return *source ? pseudo(QString::fromUtf8(source)) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace callboard::test
