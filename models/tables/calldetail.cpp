// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calldetail.h"

#include "models/domain/actionitems.h"

namespace callboard {

bool CallDetail::isRecordOf(const Call &call, const RecordRef &ref)
{
    return std::any_of(call.records.begin(), call.records.end(),
                       [&](const RecordInfo &record) { return record.ref == ref; });
}

/// The unsent edit of the notes that is next in turn: an accepted one only when nothing newer waits behind
/// it.
std::optional<OutboxItem> CallDetail::notesItem(const Call &call, const QList<OutboxItem> &outbox)
{
    std::optional<OutboxItem> found;
    for (const OutboxItem &item : outbox) {
        const bool isNotes = item.kind == OutboxKind::Update && item.field == Field::Notes;
        if (isNotes && isRecordOf(call, item.call) && (!found || found->state == OutboxState::Acknowledged))
            found = item;
    }
    return found;
}

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
    enqueueCorrection();
    saveDraft();
    m_session.end();
    m_generation++;
    m_isReading = m_readAgain = false;
    m_call = {};
    m_suggestions.clear();
    m_lineLabel.clear();
    m_staffLabel.clear();
    m_outboxItem = {};
    m_sentAt = {};
    m_lastWritten = {};
    m_saveFailed = false;
    m_choice = Choice::None;
    updateNotesState();
}

void CallDetail::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
    if (phase != Phase::Shown)
        Q_EMIT notesChanged();
}

std::optional<RecordInfo> CallDetail::recordInfo(const RecordRef &ref) const
{
    for (const RecordInfo &record : m_call.records) {
        if (record.ref == ref)
            return record;
    }
    return {};
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
        for (const Account &account : *accounts) {
            m_accountNames.insert(account.id, account.name);
            m_systems.insert(account.id, account.provider);
        }
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
    carryOutChoice();
    setPhase(Phase::Shown);
    if (notes() != notesBefore)
        Q_EMIT notesChanged();
    updateNotesState();
    readSuggestions();
}

void CallDetail::readSuggestions()
{
    QCoro::connect(m_source.joinSuggestions(m_id), this,
                   [this, id = m_id](const Result<QList<JoinSuggestion>> &pairs) {
                       if (id == m_id && pairs)
                           onSuggestions(*pairs);
                   });
}

/// What the other calls are is read with them; most calls have none.
void CallDetail::onSuggestions(const QList<JoinSuggestion> &pairs)
{
    if (pairs.isEmpty()) {
        setSuggestions({});
        return;
    }
    std::vector<CallId> ids;
    for (const JoinSuggestion &pair : pairs)
        ids.push_back(pair.call);
    const auto onRows = [this, pairs, id = m_id](const Result<QList<CallRow>> &rows) {
        QList<Suggestion> found;
        for (const JoinSuggestion &pair : pairs) {
            for (const CallRow &row : rows.value_or(QList<CallRow>())) {
                if (row.id == pair.call)
                    found.append({pair, row, m_systems.value(pair.other.account, Provider::Escapelife)});
            }
        }
        if (id == m_id)
            setSuggestions(found);
    };
    QCoro::connect(m_source.rows(std::move(ids)), this, onRows);
}

void CallDetail::setSuggestions(const QList<Suggestion> &suggestions)
{
    if (std::exchange(m_suggestions, suggestions) != suggestions && m_phase == Phase::Shown)
        Q_EMIT changed();
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

void CallDetail::setActionItemDone(qsizetype item, bool done)
{
    if (m_phase != Phase::Shown || item < 0 || item >= m_call.actionItems.size())
        return;
    const ActionItem &was = m_call.actionItems[item];
    const Edit edit{m_call.ref(), Field::ActionItems, ticksText({was}), ticksText({{was.text, done}})};
    QCoro::connect(m_source.saveEdit(edit, {}), this, [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT tickFailed();
    });
}

} // namespace callboard
