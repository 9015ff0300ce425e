// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guestcopy.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr QStringView localGuestPrefix = u"local:guest:"; // no call's: see isLocalCallId()

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QString textIn(const QJsonObject &json, QStringView key)
{
    const QString text = json.value(key).toString();
    return text.isEmpty() ? QString() : text;
}

QString trimmedOrNull(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QString() : trimmed;
}

bool isSameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<GuestCopyProblem> problemOf(const GuestFacts &card, const GuestCopy &copy)
{
    if (card.firstName.isEmpty())
        return GuestCopyProblem::FirstNameMissing;
    if (card.lastName.isEmpty())
        return GuestCopyProblem::LastNameMissing;
    if (card == copy.waiting)
        return {};
    if (copy.isUnderWay) {
        const bool isSafe = !card.email.isEmpty() && isSameAddress(card.email, copy.waiting->email);
        return isSafe ? std::nullopt : std::optional(GuestCopyProblem::UnderWay);
    }
    if (copy.providerGuestId.isNull() || card == copy.written)
        return {};
    if (copy.email.isEmpty())
        return GuestCopyProblem::KnownWithoutEmail;
    return isSameAddress(card.email, copy.email) ? std::nullopt
                                                 : std::optional(GuestCopyProblem::KnownByOtherEmail);
}

QString keyOf(GuestCopyProblem problem)
{
    switch (problem) {
    case GuestCopyProblem::FirstNameMissing:
        return u"first_name"_s;
    case GuestCopyProblem::LastNameMissing:
        return u"last_name"_s;
    case GuestCopyProblem::KnownWithoutEmail:
        return u"no_email"_s;
    case GuestCopyProblem::KnownByOtherEmail:
        return u"other_email"_s;
    case GuestCopyProblem::UnderWay:
        return u"under_way"_s;
    }
    Q_UNREACHABLE();
    return {};
}

GuestFacts cardOf(const Guest &guest, const GuestOffer &offer)
{
    return {trimmedOrNull(offer.firstName), trimmedOrNull(offer.lastName), guest.email,
            guest.numbers.value(0), guest.language};
}

QJsonObject guestFactsToJson(const GuestFacts &card)
{
    QJsonObject json;
    put(json, u"first_name"_s, card.firstName);
    put(json, u"last_name"_s, card.lastName);
    put(json, u"email"_s, card.email);
    put(json, u"phone"_s, card.phone);
    put(json, u"language"_s, card.language);
    return json;
}

GuestFacts guestFactsFromJson(const QJsonObject &json)
{
    return {textIn(json, u"first_name"), textIn(json, u"last_name"), textIn(json, u"email"),
            textIn(json, u"phone"), textIn(json, u"language")};
}

GuestNames suggestedNames(const QString &name)
{
    const QString plain = name.simplified();
    const qsizetype comma = plain.indexOf(u',');
    const bool hasOneComma = comma > 0 && plain.lastIndexOf(u',') == comma;
    if (hasOneComma && comma + 1 < plain.size())
        return {plain.mid(comma + 1).trimmed(), plain.left(comma).trimmed(), true};
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    return words.size() == 2 && comma < 0 ? GuestNames{words[0], words[1]} : GuestNames{};
}

QString localGuestId(const QString &uuid)
{
    return localGuestPrefix.toString() + uuid;
}

bool isLocalGuestId(QStringView id)
{
    return id.startsWith(localGuestPrefix);
}

} // namespace callboard
