// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasure.h"
#include "models/store/recovery.h"
#include "models/store/store.h"

namespace callboard {

/// What must not be kept: people who asked to be forgotten, and what is too old. Store::privacy(); its rules
/// for threads, failures and lifetime hold here too.
class Privacy {
public:
    explicit Privacy(Store::Private &store);

    /// What opening the files took, which their user should hear of. Copies of damaged files hold what they
    /// held: they go with the next erasure.
    const Recovery &recovery() const;

    /// What is known about @p person, and where. Invalid: neither a guest nor a number.
    QCoro::Task<Result<ErasurePlan>> plan(ErasurePerson person);
    /// Takes everything in the plan away: calls with their full text, what was written here, unsent edits,
    /// the guest, the providers' cards, copies of older versions of the two files. Providers that delete
    /// calls are asked to through the outbox. What of it a sync meets again is refused; later calls of the
    /// same number are new.
    QCoro::Task<Result<ErasureReceipt>> erase(ErasurePlan plan, QString reference, QString who);
    QCoro::Task<Result<QList<ErasureReceipt>>> receipts(); ///< The latest first.

    QCoro::Task<Result<Retention>> retention();
    /// Invalid: days out of range. From then on it holds for everything that comes; keepWithin() is for what
    /// is here.
    QCoro::Task<Result<void>> setRetention(Retention retention);
    /// How many calls would lose something at @p now.
    QCoro::Task<Result<RetentionPreview>> preview(Retention retention, TimePoint now);
    /// Takes away what is too old by the retention that is set; in steps, so that a sync goes on between
    /// them. Once a day is enough.
    QCoro::Task<Result<void>> keepWithin();

private:
    Store::Private &m_store;
};

} // namespace callboard
