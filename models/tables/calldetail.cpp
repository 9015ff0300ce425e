// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calldetail.h"

#include "models/domain/capability.h"

namespace callboard {
namespace {

bool isRecordOf(const Call &call, const RecordRef &ref)
{
    return std::any_of(call.records.begin(), call.records.end(),
                       [&](const RecordInfo &record) { return record.ref == ref; });
}

/// The unsent edit of the notes that is next in turn: an accepted one only when nothing newer waits behind
/// it.
std::optional<OutboxItem> notesItem(const Call &call, const QList<OutboxItem> &outbox)
{
    std::optional<OutboxItem> found;
    for (const OutboxItem &item : outbox) {
        const bool isNotes = item.kind == OutboxKind::Update && item.field == Field::Notes;
        if (isNotes && isRecordOf(call, item.call) && (!found || found->state == OutboxState::Acknowledged))
            found = item;
    }
    return found;
}

bool needsDecision(const std::optional<OutboxItem> &item)
{
    return item && (item->state == OutboxState::Conflict || item->state == OutboxState::Rejected);
}

} // namespace

CallDetail::CallDetail(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(*new StoreCallDetailSource(store, this))
    , m_clock(clock)
{
    start();
}

CallDetail::CallDetail(CallDetailSource &source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{
    start();
}

CallDetail::~CallDetail()
{
    flush();
}

void CallDetail::start()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CallDetail::saveDraft);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &CallDetail::writeNext);
    connect(&m_source, &CallDetailSource::callsChanged, this, &CallDetail::onCallsChanged);
    connect(&m_source, &CallDetailSource::outboxChanged, this, &CallDetail::reload);
    connect(&m_source, &CallDetailSource::labelsChanged, this, &CallDetail::reload);
    connect(&m_source, &CallDetailSource::accountsChanged, this, &CallDetail::readAccounts);
    readAccounts();
}

void CallDetail::show(CallId id)
{
    if (id == m_id && m_phase == Phase::Shown)
        return;
    leaveCall();
    m_id = id;
    setPhase(Phase::Loading);
    reload();
}

void CallDetail::clear()
{
    leaveCall();
    m_id = {};
    setPhase(Phase::Nothing);
}

/// What was typed goes to the call it was typed for; everything about that call is forgotten.
void CallDetail::leaveCall()
{
    saveDraft();
    m_session.end();
    m_generation++;
    m_isReading = m_readAgain = false;
    m_call = {};
    m_lineLabel.clear();
    m_staffLabel.clear();
    m_outboxItem = {};
    m_sentAt = {};
    m_lastWritten = {};
    m_saveFailed = m_mineWins = false;
    updateNotesState();
}

void CallDetail::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
    if (phase != Phase::Shown)
        Q_EMIT notesChanged();
}

bool CallDetail::isWritable(Field field) const
{
    return std::any_of(m_call.records.begin(), m_call.records.end(), [&](const RecordInfo &record) {
        return !record.deletedAt && capabilitiesOf(record.provider).writable.contains(field);
    });
}

// Reading

template<typename Task, typename Take> void CallDetail::read(Task task, Take take)
{
    QCoro::connect(std::move(task), this, [this, take, generation = m_generation](auto answer) {
        if (generation != m_generation)
            return;
        take(std::move(answer));
        if (m_reading.isComplete())
            apply(std::exchange(m_reading, {}));
    });
}

void CallDetail::reload()
{
    if (m_phase == Phase::Nothing)
        return;
    // One reading at a time: a busy sync announces changes faster than they are read.
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readingIsStale = false;
    m_readAgain = false;
    m_generation++;
    m_reading = {};
    read(m_source.call(m_id), [this](Result<Call> answer) { m_reading.call = std::move(answer); });
    read(m_source.rows({m_id}), [this](Result<QList<CallRow>> answer) {
        m_reading.rows = std::move(answer).value_or(QList<CallRow>{});
    });
    read(m_source.outbox(), [this](Result<QList<OutboxItem>> answer) {
        m_reading.outbox = std::move(answer).value_or(QList<OutboxItem>{});
    });
}

void CallDetail::readAccounts()
{
    QCoro::connect(m_source.accounts(), this, [this](Result<QList<Account>> accounts) {
        if (!accounts)
            return;
        m_accountNames.clear();
        for (const Account &account : *accounts)
            m_accountNames.insert(account.id, account.name);
        if (m_phase == Phase::Shown)
            Q_EMIT changed();
    });
}

void CallDetail::apply(const Reading &reading)
{
    m_isReading = false;
    if (m_readingIsStale)
        m_readAgain = true;
    else if (*reading.call)
        applyCall(**reading.call, *reading.rows, *reading.outbox);
    else
        applyMissing(reading.call->error());
    if (m_readAgain)
        reload();
}

void CallDetail::applyCall(const Call &call, const QList<CallRow> &rows, const QList<OutboxItem> &outbox)
{
    const QString notesBefore = notes();
    const std::optional<OutboxItem> item = notesItem(call, outbox);
    const bool isFirst = m_phase != Phase::Shown;
    noticeSending(call, item);
    m_call = call;
    m_lineLabel = rows.isEmpty() ? QString() : rows.first().lineName;
    m_staffLabel = rows.isEmpty() ? call.staffName : rows.first().staffName;
    m_outboxItem = item;
    m_session.reloaded(call.notes, call.pending.contains(Field::Notes));
    if (isFirst)
        adoptUnwritten();
    retryOutbox();
    setPhase(Phase::Shown);
    if (notes() != notesBefore)
        Q_EMIT notesChanged();
    updateNotesState();
}

/// What waited is gone from the outbox: it was sent when the provider's notes are now what we wrote.
void CallDetail::noticeSending(const Call &fresh, const std::optional<OutboxItem> &item)
{
    if (item || fresh.pending.contains(Field::Notes))
        return;
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
        if (isRecordOf(m_call, edit.call))
            m_session.resume(edit.before, edit.after);
    }
}

void CallDetail::applyMissing(const Error &error)
{
    if (error.kind == Error::Kind::NotFound && !m_call.records.isEmpty()) {
        followRecord();
        return;
    }
    m_error = error;
    setPhase(error.kind == Error::Kind::NotFound ? Phase::Gone : Phase::Failed);
}

/// The row is gone; the call may live on under another one (merged with another, or the cache was built
/// anew).
void CallDetail::followRecord()
{
    const auto onFound = [this, generation = m_generation](Result<CallId> id) {
        if (generation != m_generation)
            return;
        if (id && *id != m_id) {
            m_id = *id;
            reload();
        } else {
            setPhase(Phase::Gone);
        }
    };
    QCoro::connect(m_source.find(m_call.ref()), this, onFound);
}

void CallDetail::onCallsChanged(const QList<CallId> &ids)
{
    if (ids.isEmpty() || ids.contains(m_id))
        reload();
}

// Notes

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

void CallDetail::setNotesDraft(const QString &text)
{
    if (m_phase != Phase::Shown)
        return;
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
    // The one that is under way cannot be changed any more.
    const auto begin = m_unwritten.begin() + (m_isWriting ? 1 : 0);
    const auto same = std::find_if(begin, m_unwritten.end(),
                                   [&](const Edit &waiting) { return waiting.call == edit.call; });
    if (same == m_unwritten.end())
        m_unwritten.append(edit);
    else
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
    enqueueDraft();
    m_writeGeneration++;
    m_isWriting = false;
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
    if (!belongsHere(edit))
        return;
    m_saveFailed = false;
    m_session.saved(edit.after);
    const bool isTakenBack = edit.after == edit.before; // nothing will be sent
    m_lastWritten = isTakenBack ? std::nullopt : std::optional(edit.after);
}

void CallDetail::noteFailed(const Edit &edit, const Error &error)
{
    m_unwritten.append(edit); // at the end, so that one bad edit does not hold up the others
    m_retry.start();
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
    m_mineWins = false;
    m_lastWritten = {};
    m_unwritten.removeIf([&](const Edit &edit) { return !m_isWriting && belongsHere(edit); });
    if (m_outboxItem) {
        const auto onDone = [this](const Result<void> &) {
            reload();
        };
        QCoro::connect(m_source.outboxDiscard(m_outboxItem->id), this, onDone);
    }
    Q_EMIT notesChanged();
    updateNotesState();
}

void CallDetail::keepMine()
{
    m_mineWins = true;
    m_session.overrule();
    retryOutbox();
    updateNotesState();
}

void CallDetail::retryOutbox()
{
    if (!m_mineWins || !needsDecision(m_outboxItem))
        return;
    m_mineWins = false;
    const auto onDone = [this](const Result<void> &) {
        reload();
    };
    QCoro::connect(m_source.outboxRetry(m_outboxItem->id), this, onDone);
    m_outboxItem->state = OutboxState::Queued; // so it looks until the next reading
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
    }
    Q_UNREACHABLE();
}

} // namespace callboard
