// SPDX-License-Identifier: GPL-3.0-or-later
// CallDetail: the notes, from the keyboard to the disk.
#include "models/domain/capability.h"
#include "models/tables/calldetail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callboard {
namespace {

bool needsDecision(const std::optional<OutboxItem> &item)
{
    return item && waitsForUser(item->state);
}

/// Nobody has decided about it yet.
bool isAboutANewerVersion(const OutboxItem &item, const QString &seen)
{
    return item.state == OutboxState::Conflict && item.theirs != seen;
}

} // namespace

/// What waited is gone from the outbox: it was sent when the provider's notes are now what we wrote.
void CallDetail::noticeSending(const Call &fresh, const std::optional<OutboxItem> &item)
{
    if (item || fresh.pending.contains(Field::Notes))
        return;
    if (fresh.keptHere.contains(Field::Notes)) { // it goes nowhere
        m_lastWritten = {};
        return;
    }
    const std::optional<QString> awaited = m_lastWritten ? m_lastWritten
        : m_outboxItem                                   ? std::optional(m_outboxItem->after)
                                                         : std::nullopt;
    if (awaited && *awaited == fresh.notes)
        m_sentAt = m_clock.now();
    m_lastWritten = {};
}

/// The user left this call and came back before what they typed was written, or it could not be written.
void CallDetail::adoptUnwritten()
{
    for (const Edit &edit : std::as_const(m_unwritten)) {
        if (edit.field == Field::Notes && isRecordOf(m_call, edit.call))
            m_session.resume(edit.before, edit.after);
    }
}

QString CallDetail::notes() const
{
    if (m_session.isActive())
        return m_session.draft();
    return m_call.notes;
}

QString CallDetail::theirNotes() const
{
    if (m_outboxItem && m_outboxItem->state == OutboxState::Conflict)
        return m_outboxItem->theirs;
    return m_session.theirs().value_or(QString());
}

std::optional<CallDetail::Collision> CallDetail::collision() const
{
    const auto target = m_outboxItem ? std::optional(m_outboxItem->call) : m_call.recordFor(Field::Notes);
    if (m_notesState != NotesState::Conflict || !target)
        return {};
    const QString before = m_outboxItem ? m_outboxItem->before : m_session.base();
    return Collision{*target, before, notes(), theirNotes()};
}

bool CallDetail::isAppendOnly(Field field) const
{
    const auto target = m_call.recordFor(field);
    const auto record = target ? recordInfo(*target) : std::nullopt;
    return record && capabilitiesOf(record->provider).appendOnly.contains(field);
}

QString CallDetail::settledNotes() const
{
    if (m_outboxItem)
        return m_outboxItem->before;
    return m_session.isActive() ? m_session.base() : m_call.notes;
}

std::optional<CallDetail::Comments> CallDetail::comments() const
{
    const auto target = m_call.recordFor(Field::Notes);
    const auto record = target ? recordInfo(*target) : std::nullopt;
    const auto most = record ? capabilitiesOf(record->provider).mostComments : std::nullopt;
    if (!most)
        return {};
    // As Aircall names them, which is the only one that keeps comments.
    const QJsonObject call = QJsonDocument::fromJson(record->raw).object();
    return Comments{int(call.value(u"comments").toArray().size()), *most};
}

void CallDetail::setNotesDraft(const QString &text)
{
    if (m_phase != Phase::Shown)
        return;
    m_choice = Choice::None; // typing on is a new decision
    m_session.type(text, m_call.notes);
    if (m_session.isDirty())
        m_pause.start();
    else
        m_pause.stop();
    updateNotesState();
}

void CallDetail::saveDraft()
{
    enqueueDraft();
    writeNext();
}

void CallDetail::enqueueDraft()
{
    m_pause.stop();
    if (!m_session.isDirty())
        return;
    const Edit edit{m_call.ref(), Field::Notes, m_session.base(), m_session.draft()};
    m_session.handedOver();
    enqueue(edit);
}

void CallDetail::enqueue(const Edit &edit)
{
    // The one that is under way cannot be changed any more.
    const auto begin = m_unwritten.begin() + (m_isWriting ? 1 : 0);
    const auto same = std::find_if(begin, m_unwritten.end(), [&](const Edit &waiting) {
        return waiting.call == edit.call && waiting.field == edit.field;
    });
    if (same == m_unwritten.end())
        m_unwritten.append(edit);
    else if (!joinCorrections(*same, edit))
        same->after = edit.after;
}

void CallDetail::writeNext()
{
    if (m_isWriting || m_unwritten.isEmpty())
        return;
    m_isWriting = true;
    const Edit edit = m_unwritten.first();
    const auto onDone = [this, edit, generation = m_writeGeneration](const Result<void> &result) {
        if (generation == m_writeGeneration)
            onWritten(edit, result);
    };
    QCoro::connect(m_source.saveEdit(edit, m_clock.now() + settleTime), this, onDone);
    updateNotesState();
}

void CallDetail::onWritten(const Edit &edit, const Result<void> &result)
{
    m_isWriting = false;
    m_unwritten.removeFirst();
    if (result) {
        noteSaved(edit);
        writeNext();
    } else {
        noteFailed(edit, result.error());
    }
    if (belongsHere(edit))
        reload();
    updateNotesState();
}

void CallDetail::flush()
{
    enqueueCorrection();
    enqueueDraft();
    m_writeGeneration++;
    m_isWriting = false;
    joinWaitingCorrections();
    const QList<Edit> edits = std::exchange(m_unwritten, {});
    for (const Edit &edit : edits) {
        if (const Result<void> result = m_source.saveEditNow(edit))
            noteSaved(edit);
        else
            noteFailed(edit, result.error());
    }
    updateNotesState();
}

void CallDetail::noteSaved(const Edit &edit)
{
    m_readingIsStale = true;
    if (edit.field == Field::Segments)
        Q_EMIT correctionSaved();
    if (!belongsHere(edit) || edit.field != Field::Notes)
        return;
    m_saveFailed = false;
    m_session.saved(edit.after);
    const bool isTakenBack = edit.after == edit.before; // nothing will be sent
    m_lastWritten = isTakenBack ? std::nullopt : std::optional(edit.after);
}

void CallDetail::noteFailed(const Edit &edit, const Error &error)
{
    m_retry.start();
    if (edit.field == Field::Segments)
        return correctionNotSaved(edit, error);
    m_unwritten.append(edit); // at the end, so that one bad edit does not hold up the others
    if (belongsHere(edit)) {
        m_saveFailed = true;
        m_saveError = error;
    }
    Q_EMIT saveFailed(edit.call, error);
}

bool CallDetail::belongsHere(const Edit &edit) const
{
    return isRecordOf(m_call, edit.call);
}

void CallDetail::takeTheirs()
{
    m_pause.stop();
    m_session.end();
    m_lastWritten = {};
    m_unwritten.removeIf(
        [&](const Edit &edit) { return !m_isWriting && edit.field == Field::Notes && belongsHere(edit); });
    m_choice = Choice::Theirs;
    carryOutChoice();
    Q_EMIT notesChanged();
    updateNotesState();
}

void CallDetail::keepMine()
{
    m_seenTheirs = theirNotes();
    m_session.overrule();
    m_choice = Choice::Mine;
    carryOutChoice();
    updateNotesState();
}

/// What the user has chosen waits until the outbox knows of the edit, or of the conflict.
void CallDetail::carryOutChoice()
{
    if (!m_outboxItem || m_choice == Choice::None)
        return;
    if (m_choice == Choice::Theirs) {
        askOutbox(m_source.outboxDiscard(m_outboxItem->id));
    } else if (isAboutANewerVersion(*m_outboxItem, m_seenTheirs)) {
        // It is shown, and decided anew.
    } else if (needsDecision(m_outboxItem)) {
        askOutbox(m_source.outboxRetry(m_outboxItem->id));
        m_outboxItem->state = OutboxState::Queued; // so it looks until the next reading
    } else {
        return;
    }
    m_choice = Choice::None;
}

void CallDetail::askOutbox(QCoro::Task<Result<void>> task)
{
    QCoro::connect(std::move(task), this, [this](const Result<void> &) { reload(); });
}

void CallDetail::updateNotesState()
{
    const NotesState state = workedOutState();
    if (std::exchange(m_notesState, state) != state)
        Q_EMIT notesStateChanged();
}

CallDetail::NotesState CallDetail::workedOutState() const
{
    if (m_saveFailed)
        return NotesState::Failed;
    if (m_session.theirs())
        return NotesState::Conflict;
    if (m_session.isActive() && !m_session.isOnDisk())
        return NotesState::Saving;
    if (m_outboxItem)
        return stateOfOutbox();
    if (m_lastWritten || m_call.pending.contains(Field::Notes))
        return isWritable(Field::Notes) ? NotesState::Waiting : NotesState::KeptHere;
    if (m_call.keptHere.contains(Field::Notes))
        return NotesState::KeptHere;
    return m_sentAt ? NotesState::Sent : NotesState::Clean;
}

CallDetail::NotesState CallDetail::stateOfOutbox() const
{
    switch (m_outboxItem->state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
    case OutboxState::Unknown:
    case OutboxState::Acknowledged:
        return isWritable(Field::Notes) ? NotesState::Waiting : NotesState::KeptHere;
    case OutboxState::Rejected:
        return NotesState::Refused;
    case OutboxState::Conflict:
        return NotesState::Conflict;
    case OutboxState::Held:
        return NotesState::Held;
    }
    Q_UNREACHABLE();
}

} // namespace callboard
