// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calldetailsource.h"
#include "models/tables/notesession.h"

#include <QTimer>

namespace callboard {

/// The call that the window shows in full, kept fresh, the notes that are being typed for it, and what is put
/// right in its transcript.
///
/// Notes are saved after a pause in typing, and at once by flush() and when another call is shown. A reload
/// never touches what the user is typing; a note the user did not change is never written. Lives on one
/// thread with an event loop; the store must outlive it.
class CallDetail : public QObject {
    Q_OBJECT
public:
    enum class Phase { Nothing, Loading, Shown, Gone, Failed };
    Q_ENUM(Phase)
    enum class NotesState {
        Clean, ///< Nothing of ours is under way.
        Saving, ///< Typed, not on disk yet.
        Waiting, ///< On disk, to be sent.
        Sent, ///< The provider took it while the call was shown; see notesSentAt().
        KeptHere, ///< On disk; no provider of this call takes notes.
        Refused, ///< The provider refused it; notesProblem() has its words. Kept.
        Held, ///< From a backup, may have been sent since: the user decides.
        Conflict, ///< Changed by somebody else since the edit began; theirNotes() has their text. Ours is
                  ///< kept.
        Failed, ///< Could not be saved; notesError() says why. Kept in memory and tried again.
    };
    Q_ENUM(NotesState)
    static constexpr std::chrono::milliseconds typingPause{300};
    static constexpr std::chrono::milliseconds settleTime{
        2000}; ///< Unsent edits rest this long: typing goes on.
    static constexpr std::chrono::milliseconds retryPause{3000};

    CallDetail(Store &store, const Clock &clock, QObject *parent = nullptr);
    CallDetail(CallDetailSource &source, const Clock &clock, QObject *parent = nullptr);
    ~CallDetail() override; ///< Flushes.

    void show(CallId id); ///< Reads it; changed() follows, at once with Phase::Loading.
    void clear(); ///< Shows nothing.

    Phase phase() const { return m_phase; }
    CallId callId() const { return m_id; }
    const Call &call() const { return m_call; } ///< While Shown. Raw JSON included.
    QString lineLabel() const
    {
        return m_lineLabel;
    } ///< The user's name for the line; null when there is none.
    QString staffLabel() const { return m_staffLabel; } ///< The user's or the provider's name of the staff.
    QString accountName(AccountId id) const { return m_accountNames.value(id); }
    const Error &error() const { return m_error; } ///< With Phase::Failed.
    /// Whether some provider of this call accepts this field; otherwise it is kept here only.
    bool isWritable(Field field) const { return m_call.recordFor(field).has_value(); }
    std::optional<RecordInfo> recordInfo(const RecordRef &ref) const; ///< Of this call.

    /// A call that may be the same as the shown one.
    struct Suggestion {
        JoinSuggestion join;
        CallRow row; ///< The other call.
        Provider provider = Provider::Escapelife; ///< Of the other's record.
        bool operator==(const Suggestion &) const = default;
    };
    const QList<Suggestion> &suggestions() const { return m_suggestions; } ///< Read after the call is shown.

    QString notes() const; ///< The draft while there is one, else the call's notes.
    NotesState notesState() const { return m_notesState; }
    QString notesProblem() const { return m_outboxItem ? m_outboxItem->problem : QString(); }
    const Error &notesError() const { return m_saveError; } ///< With NotesState::Failed.
    QString theirNotes() const; ///< With NotesState::Conflict.
    /// Two versions of the note that wait for the user to make one of them.
    struct Collision {
        RecordRef record; ///< Where the note is written to.
        QString before;
        QString mine;
        QString theirs;
    };
    std::optional<Collision> collision() const; ///< With NotesState::Conflict.
    /// Words can be added there, but not changed: see Capabilities::appendOnly.
    bool isAppendOnly(Field field) const;
    /// What the provider has beneath what is typed and not sent yet; with notes to which words can only be
    /// added, what stays as it is.
    QString settledNotes() const;
    /// How many comments the provider has and how many it takes; absent where it keeps one note.
    struct Comments {
        int present = 0;
        int most = 0;
    };
    std::optional<Comments> comments() const;
    std::optional<TimePoint> notesSentAt() const { return m_sentAt; }
    /// Something typed, here or for a call shown before, is not on disk yet.
    bool hasUnsavedNotes() const { return m_session.isDirty() || !m_unwritten.isEmpty(); }

    void setNotesDraft(const QString &text);
    void flush(); ///< Blocks until what was typed is on disk. For the moment a window closes.
    void takeTheirs(); ///< Conflict, Refused or Held: gives up the own text.
    void keepMine(); ///< Conflict, Refused or Held: the own text is sent (again).
    /// Ticks one of Call::actionItems, or takes the tick away. Kept here only; changed() follows, or
    /// tickFailed().
    void setActionItemDone(qsizetype item, bool done);

    /// Begins to put right the words of one of Call::segments; what was begun before is kept. What is typed
    /// belongs to the call that was shown then, also when another one is shown meanwhile; show(), clear() and
    /// flush() keep it.
    void beginCorrection(int segment);
    void typeCorrection(const QString &text); ///< Null: the words of the provider.
    void keepCorrection();
    void dropCorrection(); ///< The words are again what they were at the beginning.
    void takeCorrectionBack(const Correction &correction); ///< One of Call::corrections.

Q_SIGNALS:
    void changed(); ///< Phase, call or labels.
    void notesChanged(); ///< notes() changed otherwise than by setNotesDraft().
    void notesStateChanged();
    /// Notes typed for this call, which may not be the shown one, could not be saved. They are tried again.
    void saveFailed(const callboard::RecordRef &call, const callboard::Error &error);
    void tickFailed(); ///< It is as it was.
    void correctionFailed(const callboard::Error &error); ///< It is kept in memory and tried again.
    void correctionSaved();

private:
    enum class Choice { None, Mine, Theirs };
    /// One reading of everything that is shown; applied when complete, dropped when a newer one has begun.
    struct Reading {
        std::optional<Result<Call>> call;
        std::optional<QList<CallRow>> rows;
        std::optional<QList<OutboxItem>> outbox;
        bool isComplete() const { return call && rows && outbox; }
    };

    static bool isRecordOf(const Call &call, const RecordRef &ref);
    static std::optional<OutboxItem> notesItem(const Call &call, const QList<OutboxItem> &outbox);
    void start();
    void reload();
    void readAccounts();
    void readSuggestions();
    void onSuggestions(const QList<JoinSuggestion> &pairs);
    void setSuggestions(const QList<Suggestion> &suggestions);
    template<typename Task, typename Take> void read(Task task, Take take);
    void apply(const Reading &reading);
    void applyCall(const Call &call, const QList<CallRow> &rows, const QList<OutboxItem> &outbox);
    void applyMissing(const Error &error);
    void followRecord();
    void leaveCall();
    void setPhase(Phase phase);
    void onCallsChanged(const QList<CallId> &ids);

    void saveDraft();
    void enqueueDraft();
    void enqueue(const Edit &edit);
    void enqueueCorrection();
    void correctionNotSaved(const Edit &edit, const Error &error);
    void joinWaitingCorrections();
    static bool joinCorrections(Edit &earlier, const Edit &later);
    void writeNext();
    void onWritten(const Edit &edit, const Result<void> &result);
    void noteSaved(const Edit &edit);
    void noteFailed(const Edit &edit, const Error &error);
    bool belongsHere(const Edit &edit) const;
    void adoptUnwritten();
    void noticeSending(const Call &fresh, const std::optional<OutboxItem> &item);
    void carryOutChoice();
    void askOutbox(QCoro::Task<Result<void>> task);
    void updateNotesState();
    NotesState workedOutState() const;
    NotesState stateOfOutbox() const;

    /// A turn that is being corrected.
    struct Correcting {
        Call call; ///< As it was shown at the beginning.
        int segment = 0;
        QString text;
        std::optional<Edit> saved; ///< What was written of it so far.
    };

    CallDetailSource &m_source;
    const Clock &m_clock;
    Phase m_phase = Phase::Nothing;
    CallId m_id{};
    Call m_call;
    QString m_lineLabel;
    QString m_staffLabel;
    Error m_error{Error::Kind::Storage};
    QHash<AccountId, QString> m_accountNames;
    QHash<AccountId, Provider> m_systems;
    QList<Suggestion> m_suggestions;

    Reading m_reading;
    quint64 m_generation = 0;
    bool m_isReading = false;
    bool m_readingIsStale =
        false; ///< A note was being written meanwhile: it may or may not be in the reading.
    bool m_readAgain = false;

    NoteSession m_session;
    QTimer m_pause;
    QTimer m_retry;
    QList<Edit> m_unwritten; ///< In the order of writing; the first may be under way.
    std::optional<Correcting> m_correcting;
    bool m_isWriting = false;
    quint64 m_writeGeneration = 0; ///< Answers to older writes are ignored: flush() has overtaken them.
    bool m_saveFailed = false;
    Error m_saveError{Error::Kind::Storage};
    std::optional<QString> m_lastWritten; ///< Reached the disk since the call was shown, fate not known yet.
    QString m_seenTheirs; ///< What the user decided against: no newer version.
    Choice m_choice = Choice::None; ///< Made by the user, perhaps before the outbox noticed the conflict.
    std::optional<OutboxItem> m_outboxItem;
    std::optional<TimePoint> m_sentAt;
    NotesState m_notesState = NotesState::Clean;
};

} // namespace callboard
