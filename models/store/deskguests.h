// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk.h"
#include "models/store/guestbook.h"
#include "models/store/guestview.h"

namespace callboard {

/// Guests in desk.sqlite. Lives on the desk thread; each function is one transaction. Throws DatabaseError;
/// other failures are returned. See GuestBook for what they do.
class DeskGuests {
public:
    explicit DeskGuests(Desk &desk);

    std::vector<GuestId> ids(const QString &text);
    QList<GuestEntry> entries(const std::vector<GuestId> &ids);
    Result<Guest> guest(GuestId id);
    Result<Guest> save(const Guest &guest, const QList<GuestOffer> &offers = {});
    QList<GuestCopy> copies(GuestId id);
    Result<void> confirm(OutboxId id, const ProviderGuest &theirs);
    /// Edits that would have linked calls with a guest whom the provider will not have. Within the caller's
    /// transaction.
    void dropLinks(const RecordRef &copy);
    Result<GuestKeepsake> remove(GuestId id);
    /// Leaves nothing of them, not even the way back. Within the caller's transaction.
    void erase(GuestId id);
    /// Numbers stand in the log of changes; once the cache has followed, they need not.
    void forgetNumberChanges();
    Result<void> restore(const GuestKeepsake &keepsake);
    Result<void> merge(GuestId into, GuestId from);
    Result<void> unmerge(GuestId from);
    QList<GuestEntry> mergedInto(GuestId into);

    QList<GuestCandidate> candidates(const RecordRef &call, const QTimeZone &zone);
    Result<QList<GuestLink>> link(const QList<RecordRef> &calls, std::optional<GuestId> guest);
    Result<void> setLinks(const QList<GuestLink> &links);
    QList<RecordRef> otherCalls(const RecordRef &call, GuestId guest);

    Result<GuestImportId> beginImport(const QString &source, int guests);
    void importSome(GuestImportId id, const QList<GuestToImport> &guests, GuestImportReport &report);
    GuestImportReport tryImport(const QList<GuestToImport> &guests);
    void endImport(GuestImportId id, const GuestImportReport &report);
    /// False when nothing is left to be taken back.
    bool undoSome(GuestImportId id, GuestImportReport &report);
    Result<GuestImportId> lastImport();
    QList<GuestImport> imports();
    Result<void> checkImport(GuestImportId id); ///< NotFound: there is none that can be taken back.

private:
    std::optional<Guest> find(GuestId id); ///< Merged ones as well.
    std::optional<Guest> visible(GuestId id);
    Result<void> checkContacts(const Guest &guest);
    QList<Stay> staysOf(GuestId id);
    GuestId insert(const Guest &guest);
    void write(const Guest &guest);
    void writeParts(const Guest &guest);
    void dropParts(GuestId id);
    void drop(const Guest &guest);
    void touchParts(const Guest &guest);
    void touchDifference(const Guest &before, const Guest &now);
    void touch(GuestTouch touch, const QString &key);
    void touch(const GuestContact &contact);
    void audit(const char *action, GuestId id);
    void audit(const char *action, GuestId id, AccountId account);

    GuestCopy copyAt(const Guest &guest, AccountId account);
    void readKnown(const GuestContact &contact, GuestCopy &copy);
    void retainContacts(Guest &guest, const Guest &before);
    Result<void> offer(const Guest &guest, const GuestOffer &offer);
    void queue(const Guest &guest, const RecordRef &copy, const GuestFacts &card);
    void takeBack(GuestId id, const RecordRef &copy);
    QList<RecordRef> copyRefs(GuestId id);
    void forgetCopies(GuestId id);
    void keepCopies(GuestKeepsake &keepsake);
    void restoreCopies(const GuestKeepsake &keepsake);
    std::optional<GuestId> ownerOf(const RecordRef &copy);
    QList<OutboxItem> linksWith(const RecordRef &copy);

    QList<RecordRef> linkedCalls(GuestId id);
    QList<Guest> othersMergedInto(GuestId into, GuestId besides);
    void keepMerge(GuestId into, GuestId from, const QJsonObject &undo);

    bool isOwnLine(const QString &number);
    QList<GuestCandidate> byNumber(const QString &number);
    QList<GuestCandidate> bySimilarNumber(const QString &number);
    QList<GuestCandidate> byName(const Call &call);
    QList<GuestCandidate> contactsBy(const char *sql, const QString &value, GuestReason reason);
    GuestCandidate candidate(GuestId id, const QString &number, GuestReason reason);
    GuestLink linkOf(const RecordRef &named, const Call &call);
    void decide(const Call &call, std::optional<GuestId> guest);
    void forget(const Call &call);
    std::optional<Edit> upstreamEdit(const Call &call, std::optional<GuestId> guest);

    enum class Fate { Added, Updated, Unchanged };
    std::optional<GuestId> knownAs(const Guest &guest);
    qint64 changedAt(GuestId id); ///< Milliseconds.
    void keepInUndo(GuestId id, GuestImportReport &report);
    Fate fateOf(const Guest &guest, std::optional<Guest> &known, Guest &result);

    Desk &m_desk;
    Database &m_db;
};

} // namespace callboard
