// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/pagewriter.h"
#include "models/sync/readingplan.h"
#include "models/sync/runcontext.h"

namespace callboard {

/// One run over one account, provider to cache: newest calls, back-fill, rechecks, full pass, guests. Ends at
/// the first failure that the next request would meet as well; what was read until then is kept.
class PullRun {
public:
    struct Wishes {
        bool full = false; ///< A full pass even if one was done today.
        bool guests = false;
    };

    /// @p state as stored; it is kept up to date with what is being stored.
    PullRun(RunContext context, SyncState state);

    QCoro::Task<Result<void>> run(Wishes wishes);
    /// Only the calls that must be read by id and are due, after @p unknown, which were never read.
    QCoro::Task<Result<void>> recheck(QStringList unknown = {});

    const SyncState &state() const { return m_state; }
    const SyncReport &report() const { return m_report; }
    /// The provider has no list of guests, or does not show it to this account.
    bool guestsNotSupported() const { return m_guestsNotSupported; }

private:
    struct Fetched {
        RecordPage page;
        quint64 mark = 0;
    };
    QCoro::Task<Result<void>> prepare();
    QCoro::Task<Result<void>> giveLists();
    QCoro::Task<Result<Fetched>> fetch(ListPosition position);
    QCoro::Task<Result<void>> readList();
    QCoro::Task<Result<void>> readPages();
    QCoro::Task<Result<void>> settlePages();
    QCoro::Task<Result<void>> storePage(Fetched fetched);
    QCoro::Task<Result<void>> finishPages(Result<void> read);
    QCoro::Task<Result<void>> fullPass();
    QCoro::Task<Result<void>> verifyUnseen();
    struct Found {
        bool gone = false;
        std::optional<Record> record; ///< Absent: gone, or nothing trustworthy came.
    };
    /// Reads one call by id and stores what is found, also that it is gone.
    QCoro::Task<Result<Found>> readOne(RecordRef ref);
    QCoro::Task<Result<Found>> markDeleted(RecordRef ref);
    QCoro::Task<Result<bool>> recheckBatch();
    QCoro::Task<Result<void>> recheckAll();
    QCoro::Task<Result<void>> recheckOne(Recheck recheck);
    QCoro::Task<Result<void>> readGuests();
    bool isFullPassDue(bool wished) const;
    /// A long reading further down must not keep new calls waiting.
    bool isLookDue() const;
    bool isFurtherDown() const;
    /// Names known before the calls save merging each of those calls once more.
    bool areGuestsNext() const;
    void lookAgain();
    void count(const PageOutcome &outcome);
    void showPhase() const;

    RunContext m_context;
    SyncState m_state;
    TimePoint m_startedAt;
    TimePoint m_lookedAt; ///< At the newest calls.
    SyncReport m_report;
    std::unique_ptr<ReadingPlan> m_plan; ///< From prepare() on.
    int m_lostTokens = 0; ///< In a row.
    RecordPage m_lastPage;
    int m_equalPages = 0; ///< In a row, with items in them.
    PageWriter m_writer;
    bool m_guestsWanted = false; ///< And not read yet.
    bool m_guestsNotSupported = false;
};

} // namespace callboard
