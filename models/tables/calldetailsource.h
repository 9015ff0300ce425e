// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace callboard {

/// What CallDetail reads and where it saves: the store in the program, and in tests something that answers
/// late, out of order or not at all. Rules of Store hold for every function.
class CallDetailSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QCoro::Task<Result<Call>> call(CallId id) = 0;
    virtual QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids) = 0;
    virtual QCoro::Task<Result<CallId>> find(RecordRef ref) = 0;
    virtual QCoro::Task<Result<QList<Account>>> accounts() = 0;
    virtual QCoro::Task<Result<QList<OutboxItem>>> outbox() = 0;
    virtual QCoro::Task<Result<void>> saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore) = 0;
    virtual Result<void> saveEditNow(const Edit &edit) = 0;
    virtual QCoro::Task<Result<void>> outboxRetry(OutboxId id) = 0;
    virtual QCoro::Task<Result<void>> outboxDiscard(OutboxId id) = 0;
    virtual QCoro::Task<Result<QList<JoinSuggestion>>> joinSuggestions(CallId id) = 0;
    virtual QCoro::Task<Result<void>> splitRecord(RecordRef record) = 0;
    virtual QCoro::Task<Result<void>> joinCalls(RecordRef a, RecordRef b) = 0;

Q_SIGNALS:
    /// As in Store.
    void callsChanged(const QList<callboard::CallId> &ids);
    void outboxChanged();
    void accountsChanged();
    void labelsChanged();
};

class StoreCallDetailSource final : public CallDetailSource {
    Q_OBJECT
public:
    explicit StoreCallDetailSource(Store &store, QObject *parent = nullptr);
    QCoro::Task<Result<Call>> call(CallId id) override;
    QCoro::Task<Result<QList<CallRow>>> rows(std::vector<CallId> ids) override;
    QCoro::Task<Result<CallId>> find(RecordRef ref) override;
    QCoro::Task<Result<QList<Account>>> accounts() override;
    QCoro::Task<Result<QList<OutboxItem>>> outbox() override;
    QCoro::Task<Result<void>> saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore) override;
    Result<void> saveEditNow(const Edit &edit) override;
    QCoro::Task<Result<void>> outboxRetry(OutboxId id) override;
    QCoro::Task<Result<void>> outboxDiscard(OutboxId id) override;
    QCoro::Task<Result<QList<JoinSuggestion>>> joinSuggestions(CallId id) override;
    QCoro::Task<Result<void>> splitRecord(RecordRef record) override;
    QCoro::Task<Result<void>> joinCalls(RecordRef a, RecordRef b) override;

private:
    Store &m_store;
};

} // namespace callboard
