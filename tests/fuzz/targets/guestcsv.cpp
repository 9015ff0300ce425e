// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guestcsv.h"
#include "models/domain/csv.h"
#include "tests/fuzz/guests.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = decodedText(bytesOf(data, size));
    const CsvTable table = parseCsv(text);
    for (const CsvRow &row : table.rows)
        require(row.line > 0 && text.contains(row.original), "a row stands in the file");
    const GuestMapping mapping = guessedMapping(table);
    const GuestsInFile found = guestsIn(table, mapping, u"FR");
    requireGuestFile(found);
    const qsizetype rows = table.rows.size() - (mapping.hasHeader && !table.rows.isEmpty());
    require(found.guests.size() + found.rejected.size() >= rows, "no line is left out without a word", text);
    const QString written = guestsToCsv(guestsOf(found));
    const CsvTable again = parseCsv(written, u',');
    for (const CsvRow &row : again.rows) {
        for (const QString &cell : row.cells)
            requireNoFormula(cell);
    }
    require(again.rejected.isEmpty(), "what we write can be read", written);
    requireSameGuests(guestsOf(found), guestsOf(guestsIn(again, guessedMapping(again), u"FR")), written);
    return 0;
}
