// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/settingreader.h"

#include <QTimeZone>

namespace callboard {

/// What the user has said about the property: "[property]" in callboard.ini, read and written here and
/// nowhere else.
struct PropertySettings {
    QString name; ///< On reports and in the names of files; empty: that of the only account, or none.
    QString timeZone; ///< IANA; empty: that of the accounts when they agree, else the computer's.
    /// ISO 3166 code of numbers without a country code, and of accounts that are connected from now on;
    /// empty: that of the desktop for what is typed, none for accounts.
    QString country;
    UnusableSettings unusable;
    bool operator==(const PropertySettings &) const = default;

    static constexpr int longestName = 80;
    static inline const QString nameKey = QStringLiteral("property/name");
    static inline const QString zoneKey = QStringLiteral("property/time_zone");
    static inline const QString countryKey = QStringLiteral("property/country");

    static PropertySettings read(const QSettings &settings);
    void write(QSettings &settings) const;

    QTimeZone zone(const QList<Account> &accounts) const; ///< Where days begin, and what tables show.
    QString typedCountry() const; ///< Of numbers that are typed.
};

/// ISO 3166 codes of all countries that have telephone numbers of their own.
QStringList allCountries();
QString countryHere(); ///< Of the desktop; may be empty.
/// The zone that is in force without a choice of the user.
QTimeZone automaticZone(const QList<Account> &accounts);

} // namespace callboard
