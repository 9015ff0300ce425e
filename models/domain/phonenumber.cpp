// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <array>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace callboard {

namespace {

/// Carriers' words for a hidden caller, and the digits that spell them on a keypad ("ANONYMOUS",
/// "RESTRICTED"…).
constexpr std::array<QStringView, 18> withheldWords{
    u"anonymous",  u"blocked",     u"hidden",      u"no caller id", u"not available",  u"private",
    u"restricted", u"unavailable", u"unknown",     u"withheld",     u"266696687",      u"7378742833",
    u"2562533",    u"8566",        u"86282452253", u"464",          u"unknown caller", u"private number",
};

QStringView withoutPlus(QStringView text)
{
    return text.startsWith(u'+') ? text.sliced(1) : text;
}

bool saysWithheld(QStringView text)
{
    const QStringView bare = withoutPlus(text);
    return std::any_of(withheldWords.begin(), withheldWords.end(),
                       [bare](QStringView word) { return bare.compare(word, Qt::CaseInsensitive) == 0; });
}

/// No number is longer, extensions and blanks included. libphonenumber takes minutes for some texts of 60,000
/// characters, and a provider can send such.
constexpr qsizetype longestNumber = 250;

bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
}

std::optional<PhoneNumber> parsed(const QString &text, const QString &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string country = region.isEmpty() ? "ZZ" : region.toStdString();
    if (util.Parse(text.toStdString(), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    if (!util.IsPossibleNumber(number))
        return {};
    return number;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

/// Read again, some are another number: a trunk prefix behind the country code is dropped once each time
/// ("+63 0639…", then "+63 639…").
QString normalForm(const PhoneNumber &number)
{
    QString form = formatted(number, PhoneNumberUtil::E164);
    while (const auto again = parsed(form, {})) {
        const QString shorter = formatted(*again, PhoneNumberUtil::E164);
        if (shorter.size() >= form.size())
            break;
        form = shorter;
    }
    return form;
}

/// Feeds often drop the plus: "33142278186" is a French number, not a local one.
QString plusAdded(const QString &text)
{
    const bool digitsOnly =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digitsOnly && text.size() >= 10 && !text.startsWith(u'0') ? u'+' + text : QString();
}

} // namespace

QString normalisedNumber(QStringView text, QStringView region)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty())
        return {};
    if (saysWithheld(trimmed))
        return withheldNumber.toString();
    if (trimmed.size() > longestNumber || hasLetters(trimmed))
        return trimmed;
    if (const auto number = parsed(trimmed, region.toString()))
        return normalForm(*number);
    if (const QString withPlus = plusAdded(trimmed); !withPlus.isEmpty()) {
        if (const auto number = parsed(withPlus, {}))
            return normalForm(*number);
    }
    return trimmed;
}

bool isWithheld(QStringView number)
{
    return number == withheldNumber;
}

bool isE164(QStringView number)
{
    return number.size() >= 5 && number.size() <= 16 && number.front() == u'+'
        && std::all_of(number.begin() + 1, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString internationalFormat(const QString &number)
{
    if (!isE164(number))
        return number;
    const auto known = parsed(number, {});
    return known ? formatted(*known, PhoneNumberUtil::INTERNATIONAL) : number;
}

QString regionOf(const QString &number)
{
    if (!isE164(number))
        return {};
    const auto known = parsed(number, {});
    if (!known)
        return {};
    std::string region;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForNumber(*known, &region);
    const bool isCountry = region.size() == 2 && region != "ZZ";
    return isCountry ? QString::fromStdString(region) : QString();
}

} // namespace callboard
