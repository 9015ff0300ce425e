// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"

#include <QDate>
#include <QJsonObject>

namespace callboard {

/// One visit. Days are the property's; either end may be unknown (invalid).
struct Stay {
    QDate arrival;
    QDate departure; ///< The day they leave, still part of the stay.
    QString room;
    bool operator==(const Stay &) const = default;
};

/// A guest as a provider's account knows them.
struct GuestContact {
    AccountId account{};
    QString providerGuestId;
    bool operator==(const GuestContact &) const = default;
};

/// A person of our own directory (desk.sqlite). What is not known is null or empty.
struct Guest {
    GuestId id{}; ///< 0 until saved.
    QString uuid; ///< Given when saved; the same in every copy of the directory.
    QString name;
    QStringList numbers; ///< normalisedNumber(); the first is rung first.
    QString language; ///< BCP 47.
    QString email;
    QList<Stay> stays; ///< In no order.
    QString notes;
    QList<GuestContact> contacts;
    bool operator==(const Guest &) const = default;
};

/// What a list shows of a guest.
struct GuestEntry {
    GuestId id{};
    QString name;
    QString number; ///< The first.
    int numbers = 0;
    QList<Stay> stays;
    bool operator==(const GuestEntry &) const = default;
};

/// "g17": how queries (guest:g17), the command line and exports name a guest of ours.
QString keyOf(GuestId id);
std::optional<GuestId> guestIdFromKey(QStringView text); ///< Absent for anything else.
QString keyOf(GuestOrigin origin); ///< "provider", "matched", "manual"

/// The stay that @p day is in: of several, the one that began last. Unknown ends are open, but a stay needs
/// one.
std::optional<Stay> stayOn(const QList<Stay> &stays, QDate day);
/// Days between @p day and the nearest of the stays; 0 while they stay. Absent when there is none with a day.
std::optional<int> daysFromStay(const QList<Stay> &stays, QDate day);

/// Trimmed, names in one line, without what says nothing: blank numbers and twice the same, stays without any
/// content. Numbers are normalised with @p region, an ISO 3166 code, for national forms.
Guest tidied(Guest guest, QStringView region = {});

/// Keys: id, uuid, name, numbers[], language, email, stays[] {arrival, departure, room}, notes, contacts[]
/// {account, provider_guest_id}; what is not known is null. This is what the command line prints.
QJsonObject guestToJson(const Guest &guest);
Guest guestFromJson(const QJsonObject &json);

} // namespace callboard
