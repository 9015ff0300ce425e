// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/calldeeds.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace callboard {

/// How far something is that is done to many calls. Used by one thread.
struct BulkProgress {
    int total = 0;
    int done = 0;
    bool isCancelled = false; ///< Set it to end after the slice that is under way.
    DeedReport report;
    std::function<void()> onStep; ///< After each slice; may be unset.
};

/// Does something to some calls, in one go.
using BulkSlice = std::function<QCoro::Task<Result<DeedReport>>(QList<RecordRef>)>;

/// Takes some hundred calls at a time, so that the window and the sync go on. What a failure of the disk, or
/// cancelling, leaves undone counts as refused; the error is returned only when nothing was done at all.
QCoro::Task<Result<void>> inSlices(std::shared_ptr<BulkProgress> progress, QList<RecordRef> calls,
                                   BulkSlice slice);

/// The names of calls; those that are no longer there are left out.
QCoro::Task<Result<QList<RecordRef>>> refsOf(QPointer<Store> store, std::vector<CallId> ids);

/// What a call's tags were before, as edits write them.
using EarlierTags = std::shared_ptr<QHash<RecordRef, QString>>;
/// Refused, NotSupported: the call's system does not let tags be taken off.
QCoro::Task<Result<DeedReport>> changeTags(QPointer<Store> store, QList<RecordRef> calls, QStringList add,
                                           QStringList remove, EarlierTags earlier);
QCoro::Task<Result<DeedReport>> restoreTags(QPointer<Store> store, QList<RecordRef> calls,
                                            EarlierTags earlier);

} // namespace callboard
