// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/edit.h"
#include "models/domain/result.h"

#include <QObject>
#include <QTimer>

namespace callboard {

class Store;

/// The call that the window shows in full, kept fresh, and the notes that are being typed for it.
///
/// Notes are saved after a pause in typing, and at once by flush() and when another call is shown. A reload never
/// touches what the user is typing; a note the user did not change is never written. Lives on one thread with an
/// event loop; the store must outlive it.
class CallDetail : public QObject {
    Q_OBJECT
public:
    enum class Phase { Nothing, Loading, Shown, Gone, Failed };
    Q_ENUM(Phase)
    enum class NotesState {
        Clean,    ///< Nothing was typed since the call was shown.
        Saving,   ///< Typed, not on disk yet.
        Waiting,  ///< On disk, to be sent.
        Sent,     ///< The provider has it.
        KeptHere, ///< On disk; the provider takes no notes.
        Refused,  ///< The provider refused it; problem() has its words. Kept.
        Conflict, ///< Changed upstream since the edit began; theirNotes() has their text. Kept.
        Failed,   ///< Could not be saved; error() says why. Kept here in memory and tried again.
    };
    Q_ENUM(NotesState)

    CallDetail(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~CallDetail() override; ///< Flushes.

    void show(CallId id); ///< Reads it; changed() follows.
    void clear();         ///< Shows nothing.

    Phase phase() const { return m_phase; }
    CallId callId() const { return m_id; }
    const Call &call() const { return m_call; } ///< Of the last load; with Loading still the previous call.
    QString lineLabel() const { return m_lineLabel; }   ///< The user's name for the line; null when there is none.
    QString staffLabel() const { return m_staffLabel; } ///< The same for the staff id.
    QString accountName(AccountId id) const { return m_accountNames.value(id); }
    Error error() const { return m_error; }             ///< With Phase::Failed or NotesState::Failed.

    /// Whether some provider of this call accepts this field; otherwise it is kept here only.
    bool isWritable(Field field) const;

    QString notes() const; ///< The draft while there is one, else the call's notes.
    NotesState notesState() const { return m_notesState; }
    QString notesProblem() const { return m_outboxItem ? m_outboxItem->problem : QString(); }
    QString theirNotes() const { return m_theirNotes; }
    std::optional<TimePoint> notesSentAt() const { return m_sentAt; }

public Q_SLOTS:
    void setNotesDraft(const QString &text);
    void flush();       ///< Blocks until what was typed is on disk. For the moment a window closes.
    void takeTheirs();  ///< Conflict: drops the own text.
    void keepMine();    ///< Conflict or Refused: sends the own text again.

Q_SIGNALS:
    void changed();           ///< Phase or call.
    void notesChanged();      ///< notes() changed otherwise than by setNotesDraft().
    void notesStateChanged();

private:
    QString m_lineLabel;
    QString m_staffLabel;
    Phase m_phase = Phase::Nothing;
    NotesState m_notesState = NotesState::Clean;
    CallId m_id{};
    Call m_call;
    Error m_error{};
    QHash<AccountId, QString> m_accountNames;
    std::optional<OutboxItem> m_outboxItem;
    QString m_theirNotes;
    std::optional<TimePoint> m_sentAt;
};

} // namespace callboard
