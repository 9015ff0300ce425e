// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: what becomes of the texts of notes.
#include "models/store/desk.h"
#include "models/store/noteaids.h"
#include "models/store/noteversions.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool isInFlight(OutboxState state)
{
    return state == OutboxState::Sending || state == OutboxState::Unknown
        || state == OutboxState::Acknowledged;
}

} // namespace

NoteVersions &Desk::noteVersions()
{
    return *m_noteVersions;
}

NoteAids &Desk::noteAids()
{
    return *m_noteAids;
}

std::optional<TimePoint> Desk::seenAt(const RecordRef &ref)
{
    SqlQuery row(*m_cache, "SELECT seen_at FROM records WHERE account_id = ? AND provider_call_id = ?",
                 ref.account, ref.providerCallId);
    return row.next() ? row.time(0) : std::nullopt;
}

/// Within the transaction of the edit.
void Desk::keepTyped(const Edit &edit)
{
    if (edit.field == Field::Notes)
        m_noteVersions->typed(edit.call, edit.before, seenAt(edit.call), edit.after);
}

void Desk::keepNotes(const QList<NoteChange> &changes)
{
    Transaction transaction(*m_db);
    for (const NoteChange &change : changes) {
        if (hasAccount(change.call.account))
            m_noteVersions->changed(change);
    }
    transaction.commit();
}

Result<void> Desk::settleNote(const RecordRef &named, const QString &seen, const QString &text)
{
    Transaction transaction(*m_db);
    if (!hasAccount(named.account))
        return failure(Error::Kind::NotFound, u"no such account"_s);
    const auto target = targetOf(callOf(current(named)), Field::Notes);
    if (!target)
        return failure(Error::Kind::NotSupported, u"no provider of the call takes notes"_s);
    QList<OutboxItem> open;
    for (const OutboxItem &item : itemsOf(*target)) {
        if (item.kind != OutboxKind::Update || item.field != Field::Notes)
            continue;
        if (isInFlight(item.state))
            return failure(Error::Kind::Conflict, u"an earlier text is being sent"_s);
        open << item;
    }
    const bool isConflict = !open.isEmpty() && open.first().state == OutboxState::Conflict;
    const QString theirs =
        isConflict ? open.first().theirs : providerText(*target, Field::Notes).value_or(seen);
    if (theirs != seen)
        return failure(Error::Kind::Conflict, u"the provider's note changed meanwhile"_s);
    for (const OutboxItem &item : std::as_const(open))
        removeItem(item.id);
    const Edit edit{*target, Field::Notes, seen, text};
    if (text != seen)
        insertItem({.call = edit.call, .field = edit.field, .before = edit.before, .after = edit.after});
    m_noteVersions->close();
    keepTyped(edit);
    touch(edit.call);
    audit("settle", edit.call, edit.field, edit.before, edit.after);
    transaction.commit();
    return {};
}

} // namespace callboard
