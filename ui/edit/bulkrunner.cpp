// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/bulkrunner.h"

#include "models/tables/calltablemodel.h"
#include "ui/edit/changes.h"
#include "ui/messagebar.h"
#include "ui/table/callview.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QProgressDialog>

#include <map>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int fewCalls = 400; ///< Done before a progress bar could be read.

struct Bulk {
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

/// A clause for the report; the calls are already counted before it.
QString reasonText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotSupported:
        //: Why calls were left as they were: ends "3 calls were left as they were: …".
        return Bulk::tr("their telephone system does not allow it");
    case Error::Kind::NotFound:
        return Bulk::tr("they are no longer there");
    case Error::Kind::Conflict:
        return Bulk::tr("it was sent already");
    case Error::Kind::Cancelled:
        return Bulk::tr("you cancelled");
    default:
        //: "The calls": subject of a sentence about a failure.
        return sentenceFor(error, Bulk::tr("The calls"));
    }
}

using Progress = std::shared_ptr<BulkProgress>;
using Calls = std::shared_ptr<QList<RecordRef>>;

QCoro::Task<Result<void>> doThem(Progress progress, QList<RecordRef> calls, BulkSlice slice, Calls changed)
{
    QCoro::Task<Result<void>> doing = inSlices(progress, calls, slice);
    const Result<void> done = co_await doing;
    if (done)
        *changed = progress->report.changed;
    co_return done;
}

/// @p tell gets what could not be taken back. Nothing at all: a failure, so that it can be tried again.
QCoro::Task<Result<void>> undoThem(Progress progress, Calls changed, BulkSlice slice,
                                   std::function<void(const DeedReport &)> tell)
{
    const QList<RecordRef> calls = *changed;
    QCoro::Task<Result<void>> doing = inSlices(progress, calls, slice);
    const Result<void> done = co_await doing;
    const DeedReport &report = progress->report;
    if (done && report.changed.isEmpty() && !report.refused.isEmpty())
        co_return tl::unexpected(report.refused.first().error);
    if (done && !report.refused.isEmpty())
        tell(report);
    co_return done;
}

} // namespace

QString refusalText(const DeedReport &report)
{
    std::map<Error::Kind, int> counts;
    std::map<Error::Kind, QString> reasons;
    for (const DeedReport::Refusal &refusal : report.refused) {
        ++counts[refusal.error.kind];
        reasons[refusal.error.kind] = reasonText(refusal.error);
    }
    QStringList sentences;
    for (const auto &[kind, count] : counts) {
        //: Report. %1 is the reason.
        QString sentence =
            Bulk::tr("%n call(s) were left as they were: %1", nullptr, count).arg(reasons[kind]);
        sentences << (sentence.endsWith(u'.') ? sentence : sentence + u'.');
    }
    return sentences.isEmpty() ? QString() : sentences.join(u' ');
}

BulkRunner::BulkRunner(Store &store, Changes &changes, CallTableModel &model, CallView &view,
                       MessageBar &messages)
    : QObject(&view)
    , m_store(store)
    , m_changes(changes)
    , m_model(model)
    , m_view(view)
    , m_messages(messages)
{
}

/// Where nothing is selected, the row that has the cursor is meant.
int BulkRunner::count() const
{
    const int selected = m_view.selectedCount();
    return selected > 0 ? selected : int(m_view.currentIndex().isValid());
}

std::vector<CallId> BulkRunner::chosen() const
{
    std::vector<CallId> ids;
    for (const RowRange &range : m_view.selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            if (const CallId id = m_model.idAt(row); id != CallId{})
                ids.push_back(id);
        }
    }
    const CallId current = m_model.idAt(m_view.currentIndex().row());
    if (ids.empty() && current != CallId{})
        ids.push_back(current);
    return ids;
}

void BulkRunner::run(Deed deed)
{
    auto reading = refsOf(&m_store, chosen());
    QCoro::connect(std::move(reading), this, [this, deed](const Result<QList<RecordRef>> &calls) {
        if (calls)
            perform(deed, *calls);
        else
            //: "The calls": subject of a sentence about a failure.
            m_messages.post(u"bulk"_s, MessageBar::Severity::Error,
                            sentenceFor(calls.error(), tr("The calls")));
    });
}

void BulkRunner::perform(const Deed &deed, const QList<RecordRef> &calls)
{
    if (calls.isEmpty())
        return;
    const auto progress = std::make_shared<BulkProgress>();
    const auto changed = std::make_shared<QList<RecordRef>>();
    progress->onStep = [self = QPointer(this), progress = progress.get()] {
        if (self)
            self->onStep(*progress);
        else
            progress->isCancelled = true; // the window was closed, and the store goes next
    };
    if (calls.size() > fewCalls)
        showProgress(progress);
    m_messages.withdraw(u"bulk"_s);
    const auto tell = [self = QPointer(this)](const DeedReport &report) {
        if (self)
            self->m_messages.post(u"bulk"_s, MessageBar::Severity::Warning, refusalText(report));
    };
    const auto redo = [progress, calls, changed, slice = deed.redo] {
        return doThem(progress, calls, slice, changed);
    };
    const auto undo = [progress, changed, tell, slice = deed.undo] {
        return undoThem(progress, changed, slice, tell);
    };
    const auto done = [progress, changed, sentence = deed.done] {
        const QString refused = refusalText(progress->report);
        const QString first = sentence(int(changed->size()));
        return refused.isEmpty() ? first : first + u' ' + refused;
    };
    m_changes.perform({.text = deed.text,
                       .redo = redo,
                       .undo = undo,
                       .done = done,
                       .quiet = deed.quiet && calls.size() == 1});
}

void BulkRunner::showProgress(const std::shared_ptr<BulkProgress> &progress)
{
    //: Progress of a change to many calls.
    m_progress = new QProgressDialog(tr("Changing the calls…"), tr("Cancel"), 0, 0, m_view.window());
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowTitle(tr("Change of many calls"));
    connect(m_progress, &QProgressDialog::canceled, this, [progress] { progress->isCancelled = true; });
}

void BulkRunner::onStep(const BulkProgress &progress)
{
    if (!m_progress)
        return;
    m_progress->setMaximum(progress.total);
    m_progress->setValue(progress.done);
    if (progress.done >= progress.total || progress.isCancelled)
        m_progress->deleteLater();
}

} // namespace callboard
