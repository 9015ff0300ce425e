// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calltablemodel.h"

#include <QTimeZone>

namespace callboard {

/// What the cells of the call table say. All foreign text comes out safe for one line.
class CallWords {
public:
    using Column = CallTableModel::Column;

    CallWords(const Clock &clock, QTimeZone zone);

    /// The whole cell in one line.
    QString cell(const CallRow &row, Column column) const;
    /// The name, or the number where there is no name; never empty.
    QString caller(const CallRow &row) const;
    /// Under the name: number and country; country alone under a number; that the call was deleted.
    QString callerDetails(const CallRow &row) const;
    /// More than the cell shows, as plain text; empty when there is no more.
    QString toolTip(const CallRow &row, Column column) const;
    /// Where a sentence that was hit stands: "Notes", "Guest 1:23".
    QString hitSource(const Hit &hit) const;
    /// The same with the sentence itself, for a screen reader.
    QString hitSentence(const Hit &hit) const;
    /// One sentence about the row for a screen reader.
    QString sentence(const CallRow &row) const;
    /// The cells of one row for the clipboard, separated by tabs. Bare text: no isolates, no tabs or line
    /// breaks inside, and nothing that a spreadsheet would take for a formula.
    QString tabSeparated(const CallRow &row, const QList<Column> &columns) const;

private:
    QString status(const CallRow &row) const;
    QString line(const CallRow &row) const;
    QString staff(const CallRow &row) const;
    QString started(const CallRow &row) const;
    QString marks(const CallRow &row) const;
    QString startedToolTip(const CallRow &row) const;

    const Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace callboard
