// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/places.h"
#include "app/sandbox/world/random.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace callboard::sandbox {

/// One of the hotel's own numbers.
struct Line {
    QString number;
    QString name;
};
inline constexpr int receptionLine = 0;
inline constexpr int reservationsLine = 1;
inline constexpr int restaurantLine = 2;
inline constexpr int rentalLine = 3;

struct StaffMember {
    QString id;
    QString name;
    int line; ///< The line whose telephone they answer.
    bool nights; ///< The night porter.
    Language notes; ///< They write notes in French or in English.
};

/// A guest's stay, in days of the call plan.
struct Stay {
    int arrival;
    int nights;
    int room;
};

struct Guest {
    int index;
    QString id;
    QString firstName;
    QString lastName;
    QString phone;
    QString email;
    QString language; ///< BCP 47.
    Stay stay;
    QString reservationId;
};

/// Everybody who telephones, made from the seed on demand: a guest costs nothing until somebody asks.
class People {
public:
    /// @p days: length of the history that the guests' stays are spread over.
    People(quint64 seed, int calls, int days);

    const QList<Line> &lines() const { return m_lines; }
    const QList<StaffMember> &staff() const { return m_staff; }
    std::optional<int> lineOf(const QString &number) const;
    std::optional<int> staffOf(const QString &id) const;

    int guestCount() const { return m_guests; }
    /// With those who were added; the history is about the others.
    int knownGuestCount() const { return m_guests + m_addedGuests; }
    Guest guest(int index) const;
    Stay stay(int guest) const;
    QString guestId(int index) const;
    QString guestPhone(int index) const;
    QString reservationId(int index) const;
    /// A guest who arrives about that day; absent before the first and after the last guest.
    std::optional<int> guestArriving(int day) const;
    std::optional<int> guestOfId(QStringView id) const;
    /// The automatic match by telephone number.
    std::optional<int> guestOfPhone(const QString &number) const;
    std::optional<int> guestOfEmail(const QString &email) const;
    /// Gives them their index and id; they have no stay.
    Guest addGuest(Guest guest);
    void changeGuest(const Guest &guest); ///< The one with its index.

    int strangerCount() const { return m_strangers; }
    QString strangerPhone(int index) const;
    PersonName strangerName(int index) const;

    int supplierCount() const;
    QString supplierPhone(int index) const;
    QString supplierName(int index) const;

    /// Number of the telephone that rings everywhere and never has a person at it.
    QString robotPhone(int index) const;

private:
    quint64 m_seed;
    int m_days;
    int m_guests;
    int m_addedGuests = 0;
    int m_strangers;
    Scrambler m_guestIds;
    QList<Line> m_lines;
    QList<StaffMember> m_staff;
    QHash<int, Guest> m_writtenGuests; ///< Added or changed, by index.
    mutable QMap<QString, int> m_guestByPhone; ///< Filled when first needed, as the next.
    mutable QMap<QString, int> m_guestByEmail; ///< In lower case.
};

} // namespace callboard::sandbox
