// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guest.h"

namespace callboard {

/// A guest as they are written at a provider. What is not known is null.
struct GuestFacts {
    QString firstName; ///< Which part of a name is which, a person has said.
    QString lastName;
    QString email;
    QString phone; ///< normalisedNumber().
    QString language; ///< BCP 47.
    bool operator==(const GuestFacts &) const = default;
};

/// That a guest of ours is kept at a provider's account, too, and how their name is written there.
struct GuestOffer {
    AccountId account{};
    bool isKept = true; ///< False: takes back what was not sent yet.
    QString firstName{};
    QString lastName{};
    bool operator==(const GuestOffer &) const = default;
};

/// What is known about a guest of ours at an account that can be told about guests.
struct GuestCopy {
    AccountId account{};
    QString providerGuestId; ///< Null: not known there.
    QString email; ///< By which they are known there; null: none, or we were not told.
    QString name; ///< As the provider's list has them; null: we were not told.
    QString phone;
    std::optional<GuestFacts> written; ///< What the provider last confirmed of ours.
    std::optional<GuestFacts> waiting; ///< What was not sent yet, or has no answer.
    bool isUnderWay = false; ///< What waits may have arrived already.
    bool operator==(const GuestCopy &) const = default;
};

/// Why a guest cannot be sent so.
enum class GuestCopyProblem {
    FirstNameMissing,
    LastNameMissing,
    KnownWithoutEmail, ///< They are known there, and could only be changed by an e-mail address.
    KnownByOtherEmail, ///< With this one another guest would be made there.
    UnderWay, ///< They may have been made just now; without their e-mail address it would be twice.
};
std::optional<GuestCopyProblem> problemOf(const GuestFacts &card, const GuestCopy &copy);
/// "first_name", "last_name", "no_email", "other_email", "under_way"
QString keyOf(GuestCopyProblem problem);

GuestFacts cardOf(const Guest &guest, const GuestOffer &offer);
/// Keys: first_name, last_name, email, phone, language; what is not known is left out.
QJsonObject guestFactsToJson(const GuestFacts &card);
GuestFacts guestFactsFromJson(const QJsonObject &json);

struct GuestNames {
    QString first;
    QString last;
    bool isCertain = false; ///< "Lopez, Maria" tells; of "Maria Lopez" it is only likely.
    bool operator==(const GuestNames &) const = default;
};
/// How a name may be parted, for a person to look at. Both null where nothing is likely.
GuestNames suggestedNames(const QString &name);

/// How the outbox names a guest of ours at an account, and how edits do that link a call with a guest who
/// has to be made there first.
QString localGuestId(const QString &uuid);
bool isLocalGuestId(QStringView id);

} // namespace callboard
