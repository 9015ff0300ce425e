// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guestfile.h"

namespace callboard {

/// One line of a table; quoted cells may hold line breaks.
struct CsvRow {
    int line = 0; ///< Where it begins; from 1.
    QStringList cells;
    QString original; ///< As it stands in the text, without its last line break.
    bool operator==(const CsvRow &) const = default;
};

struct CsvTable {
    QChar delimiter = u',';
    QList<CsvRow> rows; ///< Without those that are blank.
    QList<RejectedGuest> rejected; ///< A line that could not be read; the next line is read again.
    bool operator==(const CsvTable &) const = default;
};

/// Which of comma, semicolon, tab and bar separates the cells of the first lines most evenly.
QChar detectedDelimiter(QStringView text);
/// Reads RFC 4180 and what spreadsheets make of it: any line end, blank lines, spaces around quotes. Pure;
/// linear in the length of the text.
CsvTable parseCsv(QStringView text, std::optional<QChar> delimiter = {});

} // namespace callboard
