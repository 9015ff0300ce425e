// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/domain/guestcopy.h"
#include "models/domain/guestfile.h"
#include "models/domain/guestmatch.h"
#include "models/domain/record.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QSet>

#include <atomic>

namespace callboard {

/// What the user said about the guest of a call, or that they said nothing.
struct GuestLink {
    RecordRef call;
    std::optional<GuestId> guest; ///< Absent and decided: nobody we know.
    bool isDecided = false; ///< Otherwise the provider, or the number, says who it is.
    QString providerGuestId; ///< What the provider had.
    bool wroteUpstream = false; ///< Linking changed that.
    bool operator==(const GuestLink &) const = default;
};

/// A guest who was removed, with all that brings them back.
struct GuestKeepsake {
    Guest guest;
    QList<RecordRef> calls; ///< That the user linked with them.
    QJsonArray merges; ///< Who had been merged into them.
    QList<OutboxItem> waiting; ///< Of them, for the providers.
    QHash<RecordRef, QString> written; ///< What these confirmed, in the words of the file.
};

enum class GuestImportId : qint64 {};

struct GuestImportReport {
    GuestImportId id{}; ///< 0 when nothing was changed.
    int added = 0;
    int updated = 0; ///< Known by a number, or by name and email.
    int unchanged = 0;
    bool wasCancelled = false; ///< Everything is as it was before.
    int kept = 0; ///< Of an import that was taken back: guests that were changed, merged or linked since.
    QSet<GuestId> keptGuests{}; ///< Who that is; of those that were merged, whose part they are now.
    bool operator==(const GuestImportReport &) const = default;
};

/// An import that can be taken back.
struct GuestImport {
    GuestImportId id{};
    TimePoint at{};
    QString source; ///< Name of the file.
    int added = 0; ///< Guests.
    int updated = 0; ///< Guests that were there before.
    bool wasInterrupted = false; ///< The program ended in the midst of it.
    bool operator==(const GuestImport &) const = default;
};

/// Shared between who imports and who watches. Any thread.
struct GuestImportProgress {
    std::atomic<int> done = 0; ///< Guests.
    std::atomic<bool> cancel = false;
};

/// The people behind the numbers, over desk.sqlite. Functions like Store's: callable from any thread that
/// runs an event loop, errors Storage besides those named. Calls that show other guests because of a change
/// are announced by Store::callsChanged(): those of one guest at once, those of thousands little by little.
class GuestBook : public QObject {
    Q_OBJECT
public:
    explicit GuestBook(Store::Private &store);

    // The directory
    /// Guests with @p text in name, email or room, or with its digits in a number; all for "". By name, those
    /// without one last. 50,000 take about 20 ms.
    QCoro::Task<Result<std::vector<GuestId>>> ids(QString text = {});
    QCoro::Task<Result<QList<GuestEntry>>> entries(
        std::vector<GuestId> ids); ///< In that order; those gone are left out.
    QCoro::Task<Result<Guest>> guest(GuestId id); ///< NotFound.
    /// Adds a guest without id. Numbers are normalised. Invalid: neither name nor number, or a
    /// GuestCopyProblem of an offer, which its key names; Conflict: a contact is another guest's;
    /// NotSupported: an offered account takes no guests; NotFound. What is offered waits in the outbox, or
    /// nothing is saved.
    QCoro::Task<Result<Guest>> save(Guest guest, QList<GuestOffer> offers = {});
    /// What every account that takes guests has, or will have, of this one; for no guest (0), of a new one.
    QCoro::Task<Result<QList<GuestCopy>>> copies(GuestId id);
    /// The provider has the guest of an outbox item, as @p theirs: that is their contact now, and calls that
    /// waited for it are linked with it. An item that is gone was taken back. Conflict: the contact is
    /// another guest's, whose key is in the detail.
    QCoro::Task<Result<void>> confirm(OutboxId item, ProviderGuest theirs);
    QCoro::Task<Result<GuestKeepsake>> remove(GuestId id); ///< NotFound.
    QCoro::Task<Result<void>> restore(GuestKeepsake keepsake); ///< Conflict: they are there.
    /// @p from becomes part of @p into, and is no longer in the directory. Invalid: the same; NotFound.
    QCoro::Task<Result<void>> merge(GuestId into, GuestId from);
    /// @p from is as it was before the merge; what was changed since stays with the other. Invalid: not
    /// merged; Conflict: who they were merged into was merged in turn.
    QCoro::Task<Result<void>> unmerge(GuestId from);
    QCoro::Task<Result<QList<GuestEntry>>> mergedInto(GuestId into);

    // Guests of calls. A record names its call.
    QCoro::Task<Result<QList<GuestCandidate>>> candidates(RecordRef call, QTimeZone zone);
    /// Tells the providers that take it, where the guest has a contact there. Answers what was before.
    QCoro::Task<Result<QList<GuestLink>>> link(QList<RecordRef> calls, GuestId guest);
    /// "Not this one": nobody we know, whatever provider and number say.
    QCoro::Task<Result<QList<GuestLink>>> unlink(QList<RecordRef> calls);
    QCoro::Task<Result<void>> setLinks(QList<GuestLink> links); ///< Takes link() and unlink() back.
    /// Other calls with the same number about which the user has said nothing, and which do not show @p
    /// guest; at most 1000, the newest first.
    QCoro::Task<Result<QList<RecordRef>>> otherCalls(RecordRef call, GuestId guest);

    // Import
    /// All of them in one step that can be taken back. Who is known is updated: by a number, else by name and
    /// email. Numbers in national form are read with @p region.
    QCoro::Task<Result<GuestImportReport>> import(QList<GuestToImport> guests, QString source,
                                                  std::shared_ptr<GuestImportProgress> progress);
    /// What import() would do.
    QCoro::Task<Result<GuestImportReport>> tryImport(QList<GuestToImport> guests);
    /// Guests that were changed since stay as they are. NotFound: no such import, or taken back already.
    QCoro::Task<Result<GuestImportReport>> undoImport(GuestImportId id);
    QCoro::Task<Result<GuestImportId>> lastImport(); ///< That can be taken back. NotFound.
    QCoro::Task<Result<QList<GuestImport>>> imports(); ///< That can be taken back, the newest first.

    /// All calls show the guests they have by now.
    QCoro::Task<Result<void>> settled();

Q_SIGNALS:
    void guestsChanged(); ///< Somebody was added, changed or removed. On the Store's thread.

private:
    struct ImportRun;
    template<typename Change> auto change(Change change);
    void continueImport(std::shared_ptr<ImportRun> run);
    void continueUndo(std::shared_ptr<ImportRun> run, Result<void> why);
    void endImport(std::shared_ptr<ImportRun> run, Result<void> went);
    void announce();

    Store::Private &m_store;
};

} // namespace callboard
