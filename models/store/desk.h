// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/domain/savedview.h"
#include "models/store/auditlog.h"
#include "models/store/deskview.h"
#include "models/store/erasure.h"
#include "models/store/synctypes.h"

namespace callboard {

enum class CallMark;
struct DeedReport;
class NoteAids;
class NoteVersions;
struct NoteChange;

/// desk.sqlite: everything that cannot be fetched again. Lives on the desk thread; each function is one
/// transaction. Throws DatabaseError; other failures are returned.
class Desk {
public:
    /// @p cache is a reading connection to cache.sqlite, for what the providers have now.
    Desk(std::unique_ptr<Database> desk, std::unique_ptr<Database> cache, const Clock &clock);
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    QList<Account> accounts();
    Result<Account> addAccount(Account account);
    Result<void> updateAccount(const Account &account);
    Result<void> removeAccount(AccountId id);
    void setLabel(QueryField kind, const QString &value, const QString &label);

    QList<SavedView> views();
    Result<void> saveViews(const QList<SavedView> &views);

    /// False when nothing had to be changed.
    Result<bool> saveEdit(const Edit &edit, std::optional<TimePoint> sendNotBefore);
    Result<OutboxItem> queueCreate(NewCall call);
    /// What the cache will show for it.
    Call provisionalCall(const OutboxItem &create);
    Result<DeleteOutcome> queueDelete(const RecordRef &ref);

    Result<void> splitRecord(const RecordRef &record);
    Result<void> joinCalls(const RecordRef &a, const RecordRef &b);

    Result<void> setReviewed(const RecordRef &ref, bool reviewed);
    // See calldeeds.h.
    DeedReport setMark(const QList<RecordRef> &calls, CallMark mark, bool on);
    DeedReport queueDeletes(const QList<RecordRef> &calls, std::optional<TimePoint> sendNotBefore);
    DeedReport takeBackDeletes(const QList<RecordRef> &calls);
    void outboxHurry(); ///< Everything that waits for its time is due now.

    void record(const AuditEntry &entry);
    QList<AuditEntry> auditEntries(const AuditQuery &query);
    QStringList auditActions();

    /// Errors: NotFound when the plan is empty.
    Result<ErasureReceipt> erase(const ErasurePlan &plan, const QString &reference, const QString &who);
    void endErasure(); ///< Once the cache has followed.
    bool hasErasureToEnd(); ///< Since erase(), also after a kill.
    QList<ErasurePlan::Contact> erasedContacts(); ///< Of all erasures.
    QList<ErasureReceipt> receipts(); ///< The latest first.
    Retention retention();
    Result<void> setRetention(const Retention &retention);
    /// What was written here about calls that are too old; answers what the cache has to keep to.
    Keeping forgetOld();

    NoteVersions &noteVersions(); ///< For reading; what changes them is below.
    NoteAids &noteAids();
    /// Notes that providers show otherwise than before.
    void keepNotes(const QList<NoteChange> &changes);
    /// See NoteHistory::settle().
    Result<void> settleNote(const RecordRef &ref, const QString &seen, const QString &text);

    QList<OutboxItem> outbox();
    QList<OutboxItem> outboxDue(AccountId account, TimePoint now);
    Result<void> outboxUpdate(const OutboxItem &item);
    Result<void> outboxConfirm(OutboxId id, const std::optional<Record> &record);
    Result<void> outboxRetry(OutboxId id);
    Result<void> outboxDiscard(OutboxId id);
    /// Removes the rows of confirmed writes; the cache has their records up to change @p counter.
    void forgetConfirmed(qint64 counter);

private:
    friend class DeskGuests;
    friend class DeskReviews;
    friend class DeskTasks;

    void prepare();
    TimePoint now() const { return m_clock.now(); }
    QString regionOfAccount(AccountId id);
    bool hasAccount(AccountId id);
    bool isNameTaken(const QString &name, AccountId besides);

    RecordRef current(const RecordRef &ref);
    std::optional<OutboxItem> item(OutboxId id);
    QList<OutboxItem> itemsOf(const RecordRef &ref);
    std::optional<QString> providerText(const RecordRef &ref, Field field);
    Call callOf(const RecordRef &ref);
    std::optional<CallId> cachedCall(const RecordRef &ref);
    Provider providerOf(AccountId id);
    void decide(DecisionKind kind, const RecordRef &a, const RecordRef &b);
    void forgetDecision(const RecordRef &a, const RecordRef &b);
    std::optional<RecordRef> targetOf(const Call &call, Field field);
    QString startOfEdit(const Call &call, const Edit &edit, bool wasKept);
    bool forgetKept(const Call &call, Field field);
    Result<bool> keepHere(const Call &call, const Edit &edit);
    Result<bool> keepTicks(const Call &call, const Edit &edit);
    bool keepCorrections(const Edit &edit);
    QString keptText(const RecordRef &ref, Field field);
    Result<bool> changeText(const Edit &edit, std::optional<TimePoint> sendNotBefore);
    OutboxId insertItem(const OutboxItem &item);
    void reword(const OutboxItem &item, const Edit &edit, std::optional<TimePoint> sendNotBefore);
    void removeItem(OutboxId id);
    enum class Deletion { Queued, QueuedBefore, NotOffered };
    Deletion queueDeletionOf(const RecordInfo &record, std::optional<TimePoint> sendNotBefore);
    Result<DeleteOutcome> deleteCall(const RecordRef &named, std::optional<TimePoint> sendNotBefore);
    bool takeBackDelete(const RecordRef &ref);
    bool takeBackUnsent(const RecordRef &ref);
    bool hasMark(const Call &call, QStringView kind);
    void putMark(const Call &call, QStringView kind, bool on);
    bool cancelUnsentCreate(const RecordRef &ref);
    void bury(const RecordRef &ref);
    bool isOtherCreate(const RecordRef &local, const QString &providerCallId);
    void confirmCreate(const OutboxItem &item, const Record &record);
    void confirmDelete(const OutboxItem &item);
    void keepConfirmed(OutboxId id, const Record &record);
    void rename(const RecordRef &from, const QString &to);

    QString deskUuid();
    void eraseCall(const RecordRef &ref);
    void eraseTracesOf(const RecordRef &ref);
    void forgetField(const RecordRef &ref, Field field);
    QList<RecordRef> writtenAboutBefore(TimePoint limit);
    std::optional<TimePoint> seenAt(const RecordRef &ref);
    void keepTyped(const Edit &edit);

    void annotate(const RecordRef &ref, QStringView kind, const QString &value);
    void touch(const RecordRef &ref);
    void bumpAll();
    qint64 nextCounter();
    void audit(const char *action, const RecordRef &ref, std::optional<Field> field = {},
               const QString &before = {}, const QString &after = {});
    void audit(const char *action, const OutboxItem &item);

    std::unique_ptr<Database> m_db;
    std::unique_ptr<Database> m_cache;
    const Clock &m_clock;
    std::unique_ptr<NoteVersions> m_noteVersions;
    std::unique_ptr<NoteAids> m_noteAids;
    /// What waited of calls that were deleted before they were sent, until the program ends: for undo. Says
    /// nothing about whether the deletion was written: see takeBackUnsent().
    QHash<RecordRef, QList<OutboxItem>> m_deletedUnsent;
};

} // namespace callboard
