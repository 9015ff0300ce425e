// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard::sandbox {

/// Languages that the hotel's telephone texts exist in.
enum class Language { English, French, German, Spanish, Italian, Arabic };
inline constexpr int languageCount = 6;

/// Where callers come from: one entry of a fixed mix, mostly France and its neighbours.
struct Place {
    int country; ///< Index for the functions below.
    int rank; ///< Running number among the people of that country.
};

/// The place of person @p index; ranks of one country have no gaps, so people never share a number.
Place placeOf(int index);

/// An E.164 number that libphonenumber accepts, different for every @p rank below some thousands. From the
/// ranges that regulators keep for films and books where a country has such.
QString phoneNumber(int country, int rank);
Language languageOf(int country);
/// BCP 47, as a guest file has it; more languages than the hotel's staff speak.
QString languageTag(int country);

struct PersonName {
    QString first;
    QString last;
};
/// A name usual in that country, in its own script.
PersonName personName(int country, quint64 seed);

} // namespace callboard::sandbox
