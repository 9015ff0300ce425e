// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewaction.h"

#include "models/store/store.h"
#include "models/tables/calltablemodel.h"
#include "ui/messagebar.h"
#include "ui/table/callview.h"
#include "ui/table/rowactions.h"
#include "ui/wording.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto message = u"review"_s;

} // namespace

ReviewAction::ReviewAction(Store &store, CallTableModel &model, CallView &view, MessageBar &messages,
                           RowActions &rows)
    : QObject(&rows)
    , m_store(store)
    , m_model(model)
    , m_view(view)
    , m_messages(messages)
    , m_action(new QAction(this))
{
    m_action->setObjectName(u"reviewCall"_s);
    m_action->setShortcut(Qt::Key_R);
    m_action->setShortcutContext(Qt::WidgetShortcut); // in a text, R is a letter
    view.addAction(m_action);
    rows.addFirst(m_action);
    connect(m_action, &QAction::triggered, this, &ReviewAction::toggle);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ReviewAction::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReviewAction::refresh);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewAction::refresh);
    connect(&messages, &MessageBar::actionTriggered, this, [this](const QString &key) {
        if (key == message)
            onMessageAction();
    });
    refresh();
}

std::optional<CallRow> ReviewAction::current() const
{
    return m_model.row(m_view.currentIndex().row());
}

void ReviewAction::refresh()
{
    const std::optional<CallRow> row = current();
    m_action->setEnabled(row.has_value());
    //: Call menu: somebody has listened to the calls, or looked into them; by the second, they take that
    //: back.
    m_action->setText(row && row->reviewed ? tr("Mark as not &reviewed") : tr("Mark as &reviewed"));
}

void ReviewAction::toggle()
{
    const std::optional<CallRow> row = current();
    if (!row || m_isUnderway)
        return;
    std::vector<CallId> calls = m_model.idsOf(m_view.selectedRanges());
    if (calls.size() < 2)
        calls = {row->id};
    start(std::move(calls), !row->reviewed);
}

void ReviewAction::start(std::vector<CallId> calls, bool reviewed)
{
    m_calls = std::move(calls);
    m_done = 0;
    m_changed.clear();
    m_reviewed = reviewed;
    m_isUnderway = true;
    goOn(++m_job);
}

void ReviewAction::goOn(quint64 job)
{
    if (m_done == m_calls.size() || job != m_job) // stopped meanwhile: what is done can be undone
        return finish();
    const auto first = m_calls.cbegin() + ptrdiff_t(m_done);
    const size_t count = std::min(callsAtOnce, m_calls.size() - m_done);
    m_done += count;
    auto answer = m_model.source().rows(std::vector<CallId>(first, first + ptrdiff_t(count)));
    QCoro::connect(std::move(answer), this, [this, job](const Result<QList<CallRow>> &rows) {
        if (rows)
            onRows(job, *rows);
        else
            fail(rows.error());
    });
}

void ReviewAction::onRows(quint64 job, const QList<CallRow> &rows)
{
    QList<RecordRef> refs;
    QList<CallId> marked;
    for (const CallRow &row : rows) {
        if (row.reviewed == m_reviewed)
            continue;
        refs << row.ref;
        marked << row.id;
    }
    if (refs.isEmpty())
        return goOn(job);
    auto done = m_store.setAllReviewed(refs, m_reviewed);
    QCoro::connect(std::move(done), this, [this, job, marked](const Result<void> &result) {
        if (result)
            onMarked(job, marked);
        else
            fail(result.error());
    });
}

void ReviewAction::onMarked(quint64 job, const QList<CallId> &marked)
{
    m_changed.insert(m_changed.end(), marked.cbegin(), marked.cend());
    if (m_done < m_calls.size() && job == m_job)
        //: Message while calls are marked as reviewed, or as not reviewed. %L1 of %L2 are done.
        m_messages.post(message, MessageBar::Severity::Information,
                        tr("Marking calls: %L1 of %L2").arg(m_done).arg(m_calls.size()), tr("Stop"));
    goOn(job);
}

void ReviewAction::finish()
{
    m_isUnderway = false;
    const int changed = int(m_changed.size());
    if (m_calls.size() < 2 || changed == 0) {
        m_messages.withdraw(message); // of one call the row itself says it
        return;
    }
    m_messages.post(message, MessageBar::Severity::Success,
                    m_reviewed ? tr("%Ln call(s) marked as reviewed", nullptr, changed)
                               : tr("%Ln call(s) marked as not reviewed", nullptr, changed),
                    tr("Undo"));
}

void ReviewAction::fail(const Error &error)
{
    m_isUnderway = false;
    //: "The mark": subject of a sentence about a failure, e.g. "%1 cannot be written on this disk".
    m_messages.post(message, MessageBar::Severity::Error, sentenceFor(error, tr("The mark")));
}

/// "Stop" while it goes on, "Undo" afterwards: of those that were changed, no others.
void ReviewAction::onMessageAction()
{
    if (m_isUnderway) {
        ++m_job;
        return;
    }
    if (!m_changed.empty())
        start(std::exchange(m_changed, {}), !m_reviewed);
}

} // namespace callboard
