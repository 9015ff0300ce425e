// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guestcopy.h"
#include "models/sync/runcontext.h"

#include <QHash>
#include <QSet>

namespace callboard {

/// What the pusher remembers of an account from one push to the next, until the program ends.
struct PushMemory {
    QHash<OutboxId, int> looks; ///< How often a create of unknown outcome was looked for in vain.
    QSet<QString> createdCalls; ///< Provider ids of calls that our creates made: no other create made them.
};

/// Sends the due edits of one account, call by call in the order they were made; an edit that is stuck holds
/// up its own call only. "Sending" is on disk before the first byte leaves. Edits are compared with the call
/// as the provider has it now, never sent blindly; calls whose creation has an unknown outcome are looked
/// for, never made again. The same holds for guests without an e-mail address; by an address a provider knows
/// them again, so that sending twice does no harm.
class OutboxPusher {
public:
    OutboxPusher(RunContext context, PushMemory &memory);

    /// Ends when nothing is due any more, or at the first failure that the next request would meet as well.
    QCoro::Task<Result<void>> run();
    int sent() const { return m_sent; } ///< Edits that the provider has confirmed.

private:
    /// What was being sent when the program or the store failed has an unknown outcome.
    QCoro::Task<Result<void>> recoverInterrupted();
    QCoro::Task<Result<void>> process(OutboxItem item);
    QCoro::Task<Result<void>> update(OutboxItem item);
    QCoro::Task<Result<void>> send(OutboxItem item, QString value);
    QCoro::Task<Result<void>> create(OutboxItem item);
    QCoro::Task<Result<void>> lookForCreated(OutboxItem item);
    QCoro::Task<Result<std::optional<Record>>> findCreated(OutboxItem item);
    QCoro::Task<Result<void>> sendCreate(OutboxItem item);
    QCoro::Task<Result<void>> guest(OutboxItem item);
    QCoro::Task<Result<void>> sendGuest(OutboxItem item);
    QCoro::Task<Result<void>> lookForGuest(OutboxItem item);
    QCoro::Task<Result<std::optional<ProviderGuest>>> findGuest(GuestFacts card);
    QCoro::Task<Result<void>> confirmGuest(OutboxItem item, ProviderGuest theirs);
    /// After a look for what an earlier attempt may have made was in vain.
    QCoro::Task<Result<void>> waitForUser(OutboxItem item);
    QCoro::Task<Result<void>> remove(OutboxItem item);
    QCoro::Task<Result<void>> gone(OutboxItem item);
    QCoro::Task<Result<void>> confirm(OutboxItem item, std::optional<Record> record);
    QCoro::Task<Result<void>> save(OutboxItem item);
    /// Saves @p item and passes @p error on when it ends the run.
    QCoro::Task<Result<void>> saveAfter(OutboxItem item, Error error);

    RunContext m_context;
    PushMemory &m_memory;
    QHash<OutboxId, int> m_tries;
    int m_sent = 0;
};

} // namespace callboard
