// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guestfile.h"

#include "models/domain/folding.h"
#include "models/domain/guestmatch.h"
#include "models/domain/phonenumber.h"
#include "models/domain/wholetext.h"

#include <QHash>
#include <QLocale>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestExcerpt = 80;
constexpr int fewestDigits = 3;
constexpr int mostDigits = 20;

/// What Windows has between 0x80 and 0x9F, where Latin-1 has control characters.
constexpr char16_t windows1252[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = windows1252[c.unicode() - 0x80];
    }
    return text;
}

/// European text in UTF-16 has a zero byte at every other place.
std::optional<QStringDecoder::Encoding> utf16Without(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    const qsizetype half = start.size() / 2;
    if (half < 2 || zeros[0] + zeros[1] < half * 3 / 4)
        return {};
    return zeros[0] > zeros[1] ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE;
}

QString decoded(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

QHash<QString, QString> languageNames()
{
    QHash<QString, QString> names;
    const QList<QLocale> all =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : all) {
        const QString code = locale.name().section(u'_', 0, 0);
        names.insert(folded(QLocale::languageToString(locale.language())), code);
        names.insert(folded(locale.nativeLanguageName()).section(u' ', 0, 0), code);
    }
    return names;
}

} // namespace

QString keyOf(GuestProblem problem)
{
    switch (problem) {
    case GuestProblem::UnclosedQuote:
        return u"unclosed_quote"_s;
    case GuestProblem::TextAfterQuote:
        return u"text_after_quote"_s;
    case GuestProblem::TooManyCells:
        return u"too_many_cells"_s;
    case GuestProblem::TooLong:
        return u"too_long"_s;
    case GuestProblem::NoNameOrNumber:
        return u"no_name_or_number"_s;
    case GuestProblem::BadNumber:
        return u"bad_number"_s;
    case GuestProblem::BadDate:
        return u"bad_date"_s;
    case GuestProblem::UnclosedCard:
        return u"unclosed_card"_s;
    case GuestProblem::NoCard:
        return u"no_card"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString decodedText(const QByteArray &bytes)
{
    if (const auto encoding = QStringDecoder::encodingForData(bytes))
        return wholeCharacters(decoded(bytes, *encoding));
    if (const auto encoding = utf16Without(bytes))
        return wholeCharacters(decoded(bytes, *encoding));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows(bytes) : text;
}

QString excerptOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() <= longestExcerpt ? trimmed.toString()
                                            : trimmed.first(longestExcerpt - 1).toString() + u'…';
}

QString readableNumber(QStringView text, QStringView region)
{
    const QString number = normalisedNumber(text, region);
    if (number.isNull() || isWithheld(number) || namesAPerson(number))
        return namesAPerson(number) ? number : QString();
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u" -./()+\u00A0").contains(c))
            return {};
    }
    if (digits.size() < fewestDigits || digits.size() > mostDigits)
        return {};
    // Without its "+" it would be read as somebody else's number the next time, and so would one that means
    // another number without what stands between its digits.
    const QString bare = text.trimmed().startsWith(u'+') ? u'+' + digits : digits;
    return bare == text ? bare : readableNumber(bare, region);
}

std::optional<QStringList> readableNumbers(QStringView text, QStringView region, QString &bad)
{
    QStringList numbers;
    QString separated = text.toString();
    for (const QChar c : {u',', u'|', u'\n', u'\r'})
        separated.replace(c, u';');
    for (const QString &part : separated.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QString number = readableNumber(part, region);
        if (number.isNull()) {
            bad = excerptOf(part);
            return {};
        }
        numbers << number;
    }
    return numbers;
}

QString readableLanguage(QStringView text)
{
    static const QHash<QString, QString> names = languageNames();
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty())
        return {};
    if (const auto name = names.constFind(folded(trimmed)); name != names.constEnd())
        return *name;
    const QLocale locale(QString(trimmed).replace(u'-', u'_'));
    const bool looksLikeCode = trimmed.size() == 2 || (trimmed.size() > 2 && !trimmed[2].isLetter());
    if (!looksLikeCode || locale.language() == QLocale::C)
        return {};
    const QString language = trimmed.first(2).toLower();
    const bool hasCountry = trimmed.size() == 5 && trimmed[3].isLetter() && trimmed[4].isLetter();
    return hasCountry ? language + u'-' + trimmed.last(2).toUpper() : language;
}

} // namespace callboard
