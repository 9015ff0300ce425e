// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callhint.h"
#include "models/store/deskview.h"
#include "models/store/erasure.h"
#include "models/store/guestview.h"
#include "models/store/noteversions.h"
#include "models/store/synctypes.h"

#include <functional>

namespace callboard {

/// cache.sqlite: records, the calls they make and where the sync stands. Lives on the cache thread; each
/// function is one transaction, which begins by taking over what changed on the desk, so a change that could
/// not be applied (disk full, killed) is applied by the next. Throws DatabaseError; other failures are
/// returned.
class CacheWriter {
public:
    CacheWriter(std::unique_ptr<Database> cache, std::unique_ptr<Database> desk, const Clock &clock);
    ~CacheWriter();
    /// Where the audio lies that goes with its call.
    void setAudioFolder(const QString &folder) { m_audioFolder = folder; }
    CacheWriter(const CacheWriter &) = delete;
    CacheWriter &operator=(const CacheWriter &) = delete;

    /// Merges again whatever changed on the desk since the last time, and forgets accounts that are gone.
    void catchUp();
    /// Number of the last desk change that the cache holds.
    qint64 appliedCounter() const { return m_applied; }
    /// The desk holds records of confirmed writes, which it can forget now.
    /// What the connection keeps of the file, up to 256 MB, when nobody needs it for a while.
    void giveBackMemory() { m_db->giveBackMemory(); }
    bool hasConfirmed() const { return !m_desk.confirmed.isEmpty(); }

    Result<PageOutcome> applyPage(const PageWrite &write);
    Result<void> applyRecord(const Record &record);
    QList<RecordRef> applyHints(const QList<CallHint> &hints);
    Result<void> applyGuests(AccountId account, const QList<ProviderGuest> &guests);
    void markDeletedUpstream(const QList<RecordRef> &refs, TimePoint when);

    Result<void> saveSyncState(AccountId id, const SyncState &state);
    void beginSweep(AccountId account);
    void scheduleRecheck(const RecordRef &ref, int attempts, std::optional<TimePoint> next);

    /// Takes what is too old from some of the calls after @p after, in the order of their ids; answers the
    /// last of them, or none when nothing is left to do.
    CallId forgetOld(const Keeping &keeping, CallId after);
    /// The providers' cards of people who asked to be forgotten, and what deleted words left behind.
    void eraseContacts(const QList<ErasurePlan::Contact> &contacts);

    /// The call this record belongs to now. Absent when there is none.
    std::optional<CallId> find(const RecordRef &ref);
    std::optional<Call> call(CallId id);

    /// Guests were changed whose calls do not show it yet.
    bool hasGuestsToFollow() const { return m_guestsApplied != m_guests.counter(); }
    /// Shows it on some hundreds of them. True when there are more.
    bool followGuests();
    /// Who keeps the notes that a transaction is about to replace; asked right before it is committed.
    void setNoteKeeper(std::function<void(const QList<NoteChange> &)> keeper)
    {
        m_keepNotes = std::move(keeper);
    }

    /// Calls that were changed, added or removed since this was last asked.
    QList<CallId> takeChanged();

private:
    struct StoredRecord;
    struct Grouped;
    class Work;

    void noteChanges();
    void noteReplaced(const StoredRecord &stored, const RecordRef &ref, const CallFacts &before,
                      const CallFacts &after);
    void refreshDesk();
    void applyDesk();
    void applyDesk(const RecordRef &ref);
    void applyRename(const RecordRef &local, const RecordRef &now);
    void moveRecord(const StoredRecord &from, const RecordRef &to);
    void startOver();
    void forgetLostAccounts();
    QList<AccountId> lostAccounts();
    void forgetAccount(AccountId id);
    bool hasTraces();
    void eraseTraces();

    std::optional<StoredRecord> storedRecord(const RecordRef &ref);
    // What events tell
    struct Heard;
    std::optional<Heard> heard(qint64 record);
    std::optional<qint64> recordNamed(AccountId account, const QStringList &names);
    bool applyHint(const CallHint &hint);
    void tellProvisional(const CallHint &hint, const RecordRef &ref,
                         const std::optional<StoredRecord> &stored);
    void readAgain(const CallHint &hint, qint64 record);
    void confirm(const Record &record);
    void settle(qint64 provisional, const RecordRef &ref);
    bool isDecidedAbout(const RecordRef &ref) const;
    bool stillExpected(const StoredRecord &stored);

    enum class Change { Inserted, Changed, Unchanged, Refused };
    bool mayKeep(const Record &record) const;
    std::optional<Record> shortened(const Record &record) const;
    Change upsert(const Record &record);
    Change take(const Record &record);
    QList<CallId> oldCalls(const Keeping &keeping, CallId after);
    std::optional<Record> wholeRecord(qint64 id);
    void rewrite(qint64 id, const Record &record);
    void forgetOld(const Keeping &keeping, qint64 record);
    void insertRecord(const Record &record, const QByteArray &facts, const QByteArray &fingerprint);
    void replaceRecord(const StoredRecord &stored, const Record &record, const QByteArray &facts,
                       const QByteArray &fingerprint);
    static QByteArray detailsFingerprint(const Record &record, const QByteArray &listed);
    bool hasDetails(qint64 record, const QByteArray &fingerprint);
    void storeDetails(qint64 id, const Record &record, const QByteArray &fingerprint);
    std::optional<CallFacts> storedDetails(qint64 record);
    CallFacts storedFacts(qint64 record); ///< With the details.
    void markDeleted(const StoredRecord &stored, const RecordRef &ref, TimePoint when);
    void removeRecord(const RecordRef &ref);
    void upsertProvisional(const OutboxItem &create);

    // Which records are one call
    class Neighbourhood neighbourhood();
    void startComparingNumbers();
    void rejoin(qint64 record, const JoinFacts &before, const JoinFacts &after);
    QSet<CallId> regroup(const QSet<qint64> &around, std::optional<qint64> fresh = {});
    QList<Grouped> grouped(const class Neighbourhood &around, std::optional<qint64> fresh);
    QSet<CallId> moveRecords(const QList<Grouped> &groups, std::optional<qint64> fresh);
    CallId callOfRecord(qint64 record);
    QSet<qint64> recordsOf(CallId call);

    Call merged(const QList<struct MergeSource> &sources);
    QList<struct MergeSource> sourcesOf(const QSet<qint64> &records);
    struct MergeSource sourceFrom(const class SqlQuery &row);
    Provider providerOf(AccountId account) const;
    bool isPending(const Call &call) const;
    QString guestName(AccountId account, const QString &guestId);
    // Guests of ours
    struct GuestShown {
        std::optional<GuestId> guest; ///< Absent: the user said, nobody we know.
        GuestOrigin origin{};
        QString name;
        bool operator==(const GuestShown &) const = default;
    };
    std::optional<GuestShown> guestFor(const QList<RecordRef> &records, const QString &providerGuest,
                                       const QString &number);
    QString ownGuestName(GuestId id);
    bool isOwnLine(const QString &number);
    void setGuest(Call &call);
    void showGuest(CallId id);
    void showGuestsOf(const QString &number);
    std::optional<QString> guestsLine(CallId id);
    void noteLine(CallId id, const std::optional<QString> &before);
    QList<RecordRef> recordRefsOf(CallId id);
    int follow(const GuestChange &change, int most);
    QList<CallId> callsConcerned(const GuestChange &change, CallId after, int most);

    CallId addCallOf(const Record &record, const CallFacts &facts, std::optional<TimePoint> seenAt);
    CallId addCallOf(const QSet<qint64> &records);
    void addCall(Call call);
    void mergeAgain(CallId id);
    void removeCall(CallId id);
    CallId nextCallId();

    /// What a page or a fetch is to us.
    struct News {
        bool isNew = false; ///< The record was not known.
        bool isFetched = false; ///< It was read by id, with its details.
        bool hasDetails = false; ///< They are known, from now or from earlier.
        bool isNews = false; ///< The list shows the call otherwise than before.
    };
    void watch(qint64 recordId, const Record &record, const CallFacts &facts, const News &news);
    void stopAskingForDetails(const RecordRef &ref);
    void markSeen(AccountId account, const RecordRef &ref);
    void storeSetAside(AccountId account, const RecordPage &page);
    void storeCoverage(AccountId account, const QList<Range<TimePoint>> &covered);
    void storeCursor(const PageWrite &write);
    bool storeGuest(AccountId account, const ProviderGuest &guest);

    void readMeta();
    void writeMeta(const char *key, qint64 value);

    std::unique_ptr<Database> m_db;
    std::unique_ptr<Database> m_deskFile;
    const Clock &m_clock;
    DeskView m_desk;
    qint64 m_deskVersion = -1; ///< PRAGMA data_version when m_desk was read.
    GuestView m_guests;
    qint64 m_guestsApplied = 0; ///< Counter of the last change of guests that the calls show,
    qint64 m_guestChange = 0; ///< of the one that is being followed,
    qint64 m_guestCall = 0; ///< and the last call of it that does.
    qint64 m_applied = 0;
    qint64 m_nextCall = 1;
    QString m_deskUuid; ///< Of the desk that this cache was filled beside.
    std::function<void(const QList<NoteChange> &)> m_keepNotes;
    QList<NoteChange> m_noteChanges; ///< In this transaction.
    QSet<CallId> m_changed; ///< In this transaction.
    QSet<CallId> m_announced; ///< Committed, and not yet taken.
    bool m_accountsLost = false;
    bool m_comparesNumbers = false; ///< There has been a second account.
    bool m_hasProvisional = true; ///< There may be records that only events tell of.
    QString m_audioFolder;
};

} // namespace callboard
