// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desknumbers.h"

#include "models/store/storednumbers.h"

namespace callboard {

namespace {

using Mend = NumberColumn::Mend;

template<typename E>
constexpr NumberColumn column(const char *table, const char *name, Mend mend, E instead = {})
{
    return {table, name, numbersOf<E>, mend, int(instead)};
}

constexpr NumberColumn columns[] = {
    column<Provider>("accounts", "provider", Mend::LeaveOut),
    column<OutboxKind>("outbox", "kind", Mend::LeaveOut),
    column<Field>("outbox", "field", Mend::LeaveOut),
    column("outbox", "state", Mend::Default, OutboxState::Unknown),
    column<DecisionKind>("decisions", "kind", Mend::LeaveOut),
    column<Field>("audit", "field", Mend::Empty),
    column<GuestTouch>("guest_touched", "kind", Mend::LeaveOut),
    column("note_versions", "origin", Mend::Default, NoteOrigin::Typed),
    column<KeptKind>("retention", "kind", Mend::LeaveOut),
    column<DoneReason>("task_decisions", "done", Mend::Default, DoneReason::Other),
};

} // namespace

QList<NumberColumn> numberColumnsOf(QStringView table)
{
    QList<NumberColumn> result;
    for (const NumberColumn &column : columns) {
        if (table == QLatin1StringView(column.table))
            result << column;
    }
    return result;
}

void checkDeskNumbers(Database &desk)
{
    for (const NumberColumn &column : columns) {
        SqlQuery row(desk,
                     QByteArray("SELECT 1 FROM ") + column.table + " WHERE " + column.column
                         + " NOT BETWEEN ? AND ? LIMIT 1",
                     SqlQuery::Keep::Once);
        row.bind(column.range.first).bind(column.range.last);
        if (row.next())
            raiseUnknownNumber();
    }
}

} // namespace callboard
