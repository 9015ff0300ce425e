// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

namespace callboard {

/// What became of something that was done to several calls.
struct DeedReport {
    struct Refusal {
        RecordRef call;
        Error error;
        bool operator==(const Refusal &) const = default;
    };
    QList<RecordRef> changed; ///< Named as they were asked for: what the way back is about.
    int unchanged = 0; ///< They were so already.
    QList<Refusal> refused; ///< The others were done all the same.
    DeedReport &operator+=(const DeedReport &other);
    bool operator==(const DeedReport &) const = default;
};

/// Marks the user can put on calls, which stay here.
enum class CallMark { Reviewed, Hidden };

/// Things done to several calls at once, each list in one transaction and every call of it in the audit
/// trail. Give some hundred calls at a time: readers and the sync wait meanwhile. Rules of Store hold; errors
/// of a whole list: Storage.
class CallDeeds {
public:
    explicit CallDeeds(Store &store);

    /// Hidden calls leave the lists, whatever the sync brings; is:deleted shows them. Refused: NotFound.
    QCoro::Task<Result<DeedReport>> setMark(QList<RecordRef> calls, CallMark mark, bool on);
    /// As Store::queueDelete(); nothing is sent before @p sendNotBefore. A call of which a record stays
    /// counts as refused (NotSupported), though its other records go.
    QCoro::Task<Result<DeedReport>> queueDeletes(QList<RecordRef> calls,
                                                 std::optional<TimePoint> sendNotBefore);
    /// Takes queued deletions back. Refused: Conflict, when it is being sent or was sent.
    QCoro::Task<Result<DeedReport>> takeBackDeletes(QList<RecordRef> calls);
    /// Everything that waits for its time is due now: for the moment the user says "send now".
    QCoro::Task<Result<void>> sendNow();

private:
    Store::Private &m_store;
};

} // namespace callboard
