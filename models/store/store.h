// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callhint.h"
#include "models/domain/calljson.h"
#include "models/domain/savedview.h"
#include "models/domain/wordmatch.h"
#include "models/store/synctypes.h"

#include <QCoroTask>
#include <QObject>

namespace callboard {

class AuditTrail;
class CallbackDesk;
class GuestBook;
class NoteHistory;
class Privacy;
class StoreSnapshot;

/// Where a profile keeps its files.
struct StorePaths {
    QString cacheFile; ///< Can be rebuilt from the providers.
    QString deskFile; ///< Cannot: accounts, drafts, outbox, annotations, labels, tombstones, audit.
    QString audioFolder{}; ///< Downloaded recordings, see audiofiles.h; empty: there are none.
};

/// The local SQLite cache and the user's own data over it.
///
/// Every function may be called from any thread that runs an event loop; the work happens on the store's own
/// threads (one writer per file, readers apart, so a page of rows never waits behind a sync) and awaiting
/// code resumes where it was. Nothing here is ever cancelled; all failures come back as Error (Storage,
/// NotFound, Conflict, NewerFile, Invalid). Signals are emitted on the thread the Store lives on. Destroying
/// it waits for running work.
class Store : public QObject {
    Q_OBJECT
public:
    struct Private; ///< models/store/storethreads.h

    /// Opens both files, creating, migrating (after a backup copy), rebuilding or salvaging them as needed.
    /// Blocks the caller for as long as that takes: a few ms for a healthy profile. Errors: NewerFile,
    /// Storage.
    static Result<std::unique_ptr<Store>> open(const StorePaths &paths, const Clock &clock);
    ~Store() override;
    const StorePaths &paths() const; ///< For connections that only read, such as the index's.

    GuestBook &guestBook(); ///< The people behind the numbers: models/store/guestbook.h.
    NoteHistory &noteHistory(); ///< Earlier versions of what was written: models/store/notehistory.h.
    CallbackDesk &callbackDesk(); ///< What was decided about the callback queue: models/store/callbackdesk.h.
    AuditTrail &auditTrail(); ///< Who did what: models/store/audittrail.h.
    Privacy &privacy(); ///< What must not be kept: models/store/privacy.h.
    /// Both files as they are now, to be copied while work goes on: models/store/storesnapshot.h.
    QCoro::Task<Result<std::shared_ptr<StoreSnapshot>>> snapshot();

    // Accounts (desk.sqlite)
    QCoro::Task<Result<QList<Account>>> accounts();
    QCoro::Task<Result<Account>> addAccount(
        Account account); ///< id and uuid are given here. Conflict: name taken.
    QCoro::Task<Result<void>> updateAccount(Account account);
    QCoro::Task<Result<void>> removeAccount(AccountId id); ///< With its records, calls and unsent edits.

    // Sync (cache.sqlite)
    QCoro::Task<Result<SyncState>> syncState(AccountId id);
    QCoro::Task<Result<void>> saveSyncState(AccountId id, SyncState state);
    /// Records, merged calls, full text, set-aside items, coverage, sweep marks and cursor in one
    /// transaction. Unchanged records cost a look-up. Records the user deleted here stay deleted.
    QCoro::Task<Result<PageOutcome>> applyPage(PageWrite write);
    /// One record that was read by id, or came back from a write; replaces what we had of it.
    QCoro::Task<Result<void>> applyRecord(Record record);
    /// What events say, in one transaction. A call that no reading has shown yet is made, or brought further,
    /// as a provisional record; one that was read stays as it is and is due to be read again, unless the
    /// event is older than what is known. Any reading of a record replaces its provisional one, and makes one
    /// with another name of the same call go. Answers what is not here and must be read by id to be known.
    QCoro::Task<Result<QList<RecordRef>>> applyHints(QList<CallHint> hints);
    QCoro::Task<Result<void>> applyGuests(AccountId account, QList<ProviderGuest> guests);
    QCoro::Task<Result<void>> markDeletedUpstream(QList<RecordRef> refs, TimePoint when);
    QCoro::Task<Result<void>> beginSweep(AccountId account); ///< Forgets what earlier full passes saw.
    QCoro::Task<Result<QList<RecordRef>>> unseenInSweep(
        AccountId account); ///< Not yet deleted, not seen, not local.
    /// Records to be read by id whose turn has come (see RecheckReason): those that are ringing or active
    /// first, longest due first; then the newest calls first.
    QCoro::Task<Result<QList<Recheck>>> dueRechecks(AccountId account, TimePoint now, int limit);
    /// When the next of them is due; absent when nothing is to be read again.
    QCoro::Task<Result<std::optional<TimePoint>>> nextRecheck(AccountId account);
    /// Absent @p next: given up. It comes back when the list shows the call otherwise than now.
    QCoro::Task<Result<void>> scheduleRecheck(RecordRef ref, int attempts, std::optional<TimePoint> next);
    QCoro::Task<Result<QList<Range<TimePoint>>>> coverage(AccountId account);
    QCoro::Task<Result<QList<SetAsideItem>>> setAsideItems(AccountId account);

    // Reading
    /// Ids of the calls that pass @p filter, in its order.
    QCoro::Task<Result<std::vector<CallId>>> callIds(CallFilter filter);
    /// The first @p count of them. By start this takes about as long as finding so many; otherwise as the
    /// whole list.
    QCoro::Task<Result<std::vector<CallId>>> firstIds(CallFilter filter, int count);
    /// Rows for these ids, in the same order; ids that no longer exist are left out.
    QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids);
    /// The sentence of each of these calls that the words hit, see WordMatcher::bestHit(). Calls that have
    /// none are left out.
    QCoro::Task<Result<QList<CallHit>>> hits(std::vector<CallId> ids, QList<CallFilter::Words> words);
    /// Calls whose guest's name begins with @p text, or whose other party's number does when it is digits; in
    /// no order.
    QCoro::Task<Result<std::vector<CallId>>> callIdsStartingWith(QString text);
    QCoro::Task<Result<QList<Call>>> calls(std::vector<CallId> ids); ///< Whole calls without raw JSON.
    QCoro::Task<Result<Call>> call(CallId id); ///< Whole, raw JSON included.
    QCoro::Task<Result<CallId>> find(RecordRef ref); ///< The call this record belongs to.
    /// The values of @p field among the calls that pass @p filter without its own choice of that field
    /// (withoutChoice()), the frequent ones first. An account counts the calls of all its records.
    QCoro::Task<Result<QList<FacetValue>>> facet(QueryField field, CallFilter filter = {});
    QCoro::Task<Result<QList<DayCount>>> dayCounts(CallFilter filter,
                                                   QTimeZone zone); ///< By day, then status.
    QCoro::Task<Result<Totals>> totals(CallFilter filter);
    QCoro::Task<Result<StoreHealth>> health();

    // Editing (desk.sqlite first, then the merged call in the cache)
    /// Keeps the edit and its outbox row in one transaction and shows it at once. Joins an unsent edit of the
    /// same field; an edit back to what the provider has removes the outbox row. @p sendNotBefore lets typing
    /// settle. Any record names the call: the edit goes where Call::recordFor() says, and where no provider
    /// accepts the field it is kept here only (Call::keptHere), until an empty text clears it. NotSupported:
    /// not a field that is written as text.
    QCoro::Task<Result<void>> saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore = {});
    QCoro::Task<Result<Call>> queueCreate(
        NewCall call); ///< The call is visible at once. Invalid: numbers, direction.
    /// Every record of the call whose provider deletes calls; deleted upstream when sent. A call with no
    /// other record is hidden at once. NotSupported: none of the providers deletes.
    QCoro::Task<Result<DeleteOutcome>> queueDelete(RecordRef ref);
    /// Blocks until the edit is on disk; for the moment a window closes. Any thread but the store's own.
    Result<void> saveEditNow(const Edit &edit);
    // One real call, one row (desk.sqlite first, then the calls in the cache). Both outlive every later sync
    // and a rebuilt cache; each takes back what was decided otherwise before.
    /// @p record leaves its call and stays apart from the records it was with. Invalid: it is alone.
    QCoro::Task<Result<void>> splitRecord(RecordRef record);
    /// The calls of these two records become one. Invalid: they are one already.
    QCoro::Task<Result<void>> joinCalls(RecordRef a, RecordRef b);
    /// Calls that look like this one and were not joined by themselves; what the user split is not among
    /// them.
    QCoro::Task<Result<QList<JoinSuggestion>>> joinSuggestions(CallId id);

    /// Marks the call of this record, or takes the mark back; outlives every later sync and a rebuilt cache.
    QCoro::Task<Result<void>> setReviewed(RecordRef ref, bool reviewed);

    QCoro::Task<Result<void>> setLabel(QueryField kind, QString value,
                                       QString label); ///< Line or Staff; empty removes.

    // Saved views (desk.sqlite)
    /// In the user's order; those that the program comes with until saveViews() was called.
    QCoro::Task<Result<QList<SavedView>>> views();
    /// Replaces all of them. Invalid: a view has neither a name nor one of its own; Conflict: a name twice.
    QCoro::Task<Result<void>> saveViews(QList<SavedView> views);

    // Outbox (desk.sqlite)
    QCoro::Task<Result<QList<OutboxItem>>> outbox(); ///< In order; acknowledged ones included.
    /// The next item of each call that may be sent now: first of its call, state Queued, Unknown or
    /// Acknowledged, due.
    QCoro::Task<Result<QList<OutboxItem>>> outboxDue(AccountId account, TimePoint now);
    QCoro::Task<Result<void>> outboxUpdate(OutboxItem item); ///< State, attempts, problem, theirs, notBefore.
    /// The provider confirmed: stores its record, gives a created call its id (edits that wait for it
    /// follow), removes the outbox row. Safe to repeat at any point of a crash.
    QCoro::Task<Result<void>> outboxConfirm(OutboxId id, std::optional<Record> record);
    QCoro::Task<Result<void>> outboxRetry(
        OutboxId id); ///< Rejected, Conflict or Unknown → Queued, mine wins.
    QCoro::Task<Result<void>> outboxDiscard(OutboxId id); ///< The provider's value shows again.

Q_SIGNALS:
    /// Merged to one per 100 ms. Ids of changed, added and removed calls; empty means "anything may have
    /// changed".
    void callsChanged(const QList<callboard::CallId> &ids);
    void outboxChanged();
    void accountsChanged();
    void labelsChanged();
    void syncStateChanged(callboard::AccountId id);

private:
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace callboard
