// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/csv.h"

namespace callboard {

/// What a column of a table of guests holds.
enum class GuestColumn {
    Ignored,
    Name,
    FirstName,
    LastName,
    Number, ///< May be several columns, and several numbers in one.
    Email,
    Language,
    Arrival,
    Departure,
    Room,
    Notes,
};
QString keyOf(GuestColumn column); ///< "ignored", "name", "first_name", …
std::optional<GuestColumn> guestColumnFromKey(QStringView key);
QList<GuestColumn> allGuestColumns();

struct GuestMapping {
    QList<GuestColumn> columns; ///< One for each column of the table.
    bool hasHeader = true; ///< The first row names the columns.
    bool monthFirst = false; ///< 3/16/2026 instead of 16/3/2026.
    bool operator==(const GuestMapping &) const = default;
};

/// "line", "reason", "original": what a table of rejected lines begins with. An import leaves these columns
/// out.
const QStringList &rejectedColumns();
/// By the words of the first row, in several languages, else by what the cells look like.
GuestMapping guessedMapping(const CsvTable &table);
/// Numbers in national form are read with @p region, an ISO 3166 code. A cell that a spreadsheet would run as
/// a formula, and that stands behind an apostrophe for that, is read without it.
GuestsInFile guestsIn(const CsvTable &table, const GuestMapping &mapping, QStringView region = {});

/// "2026-03-16", "16.3.2026", "16/03/26", with @p monthFirst "3/16/2026"; a time after it is left out.
/// Invalid for anything else.
QDate readableDay(QStringView text, bool monthFirst = false);

/// A table with a header, for spreadsheets: cells that one would run as a formula are made harmless.
QString guestsToCsv(const QList<Guest> &guests);

} // namespace callboard
