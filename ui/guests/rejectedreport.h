// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guestfile.h"
#include "models/domain/result.h"

namespace callboard {

/// What an import did not take, as a table to be mended and imported again: number of the line, the reason in
/// words, the original line, and then its cells under the columns of the file. An import leaves out the first
/// three; what was not mended is refused again for the same reason. Lines that cannot be cut into cells, and
/// cards, have none: only what somebody types there is taken. Pure.
QByteArray rejectedToCsv(const GuestsInFile &file);
/// Writes it to @p path, which is replaced only when all of it was written. Errors: Invalid (it is @p source,
/// the file that is imported), Storage with the operating system's words.
Result<void> saveRejected(const GuestsInFile &file, const QString &path, const QString &source);
/// "guests not taken.csv" for "guests.vcf".
QString rejectedFileName(const QString &source);

} // namespace callboard
