// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calldetailsource.h"

#include <QPromise>

namespace callboard {

/// A store of a few calls in memory. Reads see the state of the moment they are asked in; writes take effect
/// when they are answered. Answers come by themselves in the next round of the event loop, or with isSlow
/// when told to.
class FakeCallDetailSource : public CallDetailSource {
    Q_OBJECT
public:
    using CallDetailSource::CallDetailSource;

    bool isSlow = false;
    std::optional<Error> readFailure; ///< Every reading of a call fails with it.
    std::optional<Error> writeFailure; ///< Every write fails with it.
    std::optional<TimePoint> lastNotBefore;
    QMap<CallId, Call> stored;
    QMap<CallId, CallRow> storedRows;
    QList<Account> storedAccounts;
    QList<OutboxItem> items;
    QList<Edit> written; ///< Through saveEdit() or saveEditNow(), in order of arrival on disk.
    QList<OutboxId> retried;
    QMap<CallId, QList<JoinSuggestion>> suggested;
    QList<RecordRef> splits;
    QList<std::pair<RecordRef, RecordRef>> joins;
    int reads = 0;

    void add(const Call &call);
    int waiting() const { return int(m_turns.size()); }
    void answerNext();
    void answerAll();
    void dropWaiting() { m_dropped += std::exchange(m_turns, {}); } ///< What waits is never answered.
    /// The provider takes what waits.
    void confirm(CallId id);
    /// The provider refuses it, or has something else.
    void settle(CallId id, OutboxState state, const QString &problem, const QString &theirs = {});
    /// Somebody else writes this note; it shows unless an edit of ours lies over it.
    void changeUpstream(CallId id, const QString &notes);
    void remove(CallId id);

    QCoro::Task<Result<Call>> call(CallId id) override;
    QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids) override;
    QCoro::Task<Result<CallId>> find(RecordRef ref) override;
    QCoro::Task<Result<QList<Account>>> accounts() override;
    QCoro::Task<Result<QList<OutboxItem>>> outbox() override;
    QCoro::Task<Result<void>> saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore) override;
    Result<void> saveEditNow(const Edit &edit) override;
    QCoro::Task<Result<void>> outboxRetry(OutboxId id) override;
    QCoro::Task<Result<void>> outboxDiscard(OutboxId id) override;
    /// These three answer at once; nothing becomes of a split or a join.
    QCoro::Task<Result<QList<JoinSuggestion>>> joinSuggestions(CallId id) override;
    QCoro::Task<Result<void>> splitRecord(RecordRef record) override;
    QCoro::Task<Result<void>> joinCalls(RecordRef a, RecordRef b) override;

private:
    using Turn = std::shared_ptr<QPromise<void>>;
    QFuture<void> turn();
    std::optional<CallId> idOf(const RecordRef &ref) const;
    void announce(CallId id);
    void correct(Call &call, const QString &corrections);

    QList<Turn> m_turns;
    QList<Turn> m_dropped; ///< Kept, because a promise that dies wakes who waits for it.
    QMap<CallId, QString> m_upstream;
    QMap<CallId, QList<Segment>> m_told; ///< Segments before any correction.
    QMap<CallId, QString> m_corrections; ///< As the desk keeps them.
    qint64 m_lastItem = 0;
};

} // namespace callboard
