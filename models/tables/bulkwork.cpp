// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bulkwork.h"

#include "models/domain/capability.h"

#include <QCoroTask>

#include <algorithm>

namespace callboard {

namespace {

constexpr qsizetype sliceSize = 200;

void refuseRest(DeedReport &report, const QList<RecordRef> &rest, const Error &error)
{
    for (const RecordRef &call : rest)
        report.refused << DeedReport::Refusal{call, error};
}

bool canTakeTagsOff(const Call &call)
{
    const std::optional<RecordRef> target = call.recordFor(Field::Tags);
    return std::none_of(call.records.begin(), call.records.end(), [&](const RecordInfo &record) {
        return target == record.ref && capabilitiesOf(record.provider).appendOnly.contains(Field::Tags);
    });
}

QStringList changed(QStringList tags, const QStringList &add, const QStringList &remove)
{
    tags.removeIf([&](const QString &tag) { return remove.contains(tag, Qt::CaseInsensitive); });
    for (const QString &tag : add) {
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

QCoro::Task<Result<Call>> callNamed(QPointer<Store> store, RecordRef ref)
{
    if (!store)
        co_return failure(Error::Kind::Cancelled);
    QCoro::Task<Result<CallId>> finding = store->find(ref);
    const Result<CallId> id = co_await finding;
    if (!id)
        co_return tl::unexpected(id.error());
    if (!store)
        co_return failure(Error::Kind::Cancelled);
    QCoro::Task<Result<Call>> reading = store->call(*id);
    co_return co_await reading;
}

/// True: it was changed; false: it was so already.
QCoro::Task<Result<bool>> changeTagsOf(QPointer<Store> store, RecordRef ref, QStringList add,
                                       QStringList remove, EarlierTags earlier)
{
    QCoro::Task<Result<Call>> reading = callNamed(store, ref);
    const Result<Call> call = co_await reading;
    if (!call)
        co_return tl::unexpected(call.error());
    const QStringList tags = changed(call->tags, add, remove);
    if (tags == call->tags)
        co_return false;
    const bool takesOff = tags.mid(0, call->tags.size()) != call->tags;
    if (takesOff && !canTakeTagsOff(*call))
        co_return failure(Error::Kind::NotSupported, QStringLiteral("tags cannot be taken off"));
    const Edit edit{call->ref(), Field::Tags, call->tags.join(u'\n'), tags.join(u'\n')};
    if (!store)
        co_return failure(Error::Kind::Cancelled);
    QCoro::Task<Result<void>> saving = store->saveEdit(edit);
    const Result<void> saved = co_await saving;
    if (!saved)
        co_return tl::unexpected(saved.error());
    earlier->insert(ref, edit.before);
    co_return true;
}

/// Not about one call: there is no use in going on.
bool endsAll(const Error &error)
{
    return error.kind == Error::Kind::Storage;
}

} // namespace

QCoro::Task<Result<void>> inSlices(std::shared_ptr<BulkProgress> progress, QList<RecordRef> calls,
                                   BulkSlice slice)
{
    progress->total = int(calls.size());
    progress->done = 0;
    progress->isCancelled = false;
    progress->report = {};
    for (qsizetype at = 0; at < calls.size(); at += sliceSize) {
        QCoro::Task<Result<DeedReport>> doing = slice(calls.mid(at, sliceSize));
        const Result<DeedReport> done = co_await doing;
        const Error cancelled{Error::Kind::Cancelled};
        if (done)
            progress->report += *done;
        else if (progress->report.changed.isEmpty())
            co_return tl::unexpected(done.error());
        else
            refuseRest(progress->report, calls.mid(at, sliceSize), done.error());
        progress->done = int(std::min(calls.size(), at + sliceSize));
        if (progress->onStep)
            progress->onStep();
        if (done && !progress->isCancelled)
            continue;
        refuseRest(progress->report, calls.mid(at + sliceSize), done ? cancelled : done.error());
        break;
    }
    co_return {};
}

QCoro::Task<Result<QList<RecordRef>>> refsOf(QPointer<Store> store, std::vector<CallId> ids)
{
    QList<RecordRef> refs;
    for (size_t at = 0; at < ids.size(); at += sliceSize) {
        const auto end = ids.begin() + std::ptrdiff_t(std::min(ids.size(), at + size_t(sliceSize)));
        const std::vector<CallId> some(ids.begin() + std::ptrdiff_t(at), end);
        if (!store)
            co_return failure(Error::Kind::Cancelled);
        QCoro::Task<Result<QList<CallRow>>> reading = store->rows(some);
        const Result<QList<CallRow>> rows = co_await reading;
        if (!rows)
            co_return tl::unexpected(rows.error());
        for (const CallRow &row : *rows)
            refs << row.ref;
    }
    co_return refs;
}

QCoro::Task<Result<DeedReport>> changeTags(QPointer<Store> store, QList<RecordRef> calls, QStringList add,
                                           QStringList remove, EarlierTags earlier)
{
    DeedReport report;
    for (const RecordRef &ref : calls) {
        QCoro::Task<Result<bool>> changing = changeTagsOf(store, ref, add, remove, earlier);
        const Result<bool> done = co_await changing;
        if (!done && endsAll(done.error()) && report.changed.isEmpty())
            co_return tl::unexpected(done.error());
        if (!done)
            report.refused << DeedReport::Refusal{ref, done.error()};
        else if (*done)
            report.changed << ref;
        else
            ++report.unchanged;
    }
    co_return report;
}

QCoro::Task<Result<DeedReport>> restoreTags(QPointer<Store> store, QList<RecordRef> calls,
                                            EarlierTags earlier)
{
    DeedReport report;
    for (const RecordRef &ref : calls) {
        QCoro::Task<Result<Call>> reading = callNamed(store, ref);
        const Result<Call> call = co_await reading;
        Result<void> done = call ? Result<void>() : tl::unexpected(call.error());
        if (!store)
            co_return failure(Error::Kind::Cancelled);
        if (call) {
            const Edit edit{call->ref(), Field::Tags, call->tags.join(u'\n'), earlier->value(ref)};
            QCoro::Task<Result<void>> saving = store->saveEdit(edit);
            done = co_await saving;
        }
        if (done)
            report.changed << ref;
        else
            report.refused << DeedReport::Refusal{ref, done.error()};
    }
    co_return report;
}

} // namespace callboard
