// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/result.h"

#include <QTimeZone>

#include <memory>

namespace callboard {

/// A file that calls are written into one after the other. It appears under its name, in the place of an
/// older one, when finish() is through; destroyed before that it leaves nothing behind. Used by one thread at
/// a time.
class CallFile {
public:
    virtual ~CallFile() = default;
    /// What cannot be written is told by finish(): going on is then pointless, see isOver().
    virtual void add(const Call &call, const QString &accountName) = 0;
    virtual bool isOver() const = 0;
    /// Errors: Storage, with a sentence of the system; Invalid: more calls than the format holds.
    virtual Result<void> finish() = 0;

    static constexpr int mostSheetRows = 1'048'576 - 1; ///< Of a spreadsheet, less its head.
};

/// For "csv", "json", "jsonl" and "xlsx"; the last has times in @p zone, the others in UTC. Errors: Storage;
/// NotSupported: another format.
Result<std::unique_ptr<CallFile>> makeCallFile(const QString &path, const QString &format,
                                               const QTimeZone &zone);
/// The format that a file name means by its end: "xlsx" for "calls.XLSX"; "csv" when it says nothing.
QString exportFormatOf(const QString &path);

} // namespace callboard
