// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewaction.h"

#include "models/store/store.h"
#include "models/tables/calltablemodel.h"
#include "ui/edit/bulkrunner.h"
#include "ui/table/callview.h"
#include "ui/table/rowactions.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace callboard {

ReviewAction::ReviewAction(Store &store, CallTableModel &model, CallView &view, BulkRunner &bulk,
                           RowActions &rows)
    : QObject(&rows)
    , m_store(store)
    , m_model(model)
    , m_view(view)
    , m_bulk(bulk)
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
    //: Call menu: somebody has listened to the call, or looked into it; by the second, they take that back.
    m_action->setText(row && row->reviewed ? tr("Mark as not &reviewed") : tr("Mark as &reviewed"));
}

void ReviewAction::toggle()
{
    const std::optional<CallRow> row = current();
    if (!row)
        return;
    Store *store = &m_store;
    const auto mark = [store](bool on) {
        return [store, on](const QList<RecordRef> &calls) {
            return CallDeeds(*store).setMark(calls, CallMark::Reviewed, on);
        };
    };
    const bool reviewed = row->reviewed;
    m_bulk.run({
        //: Follows "Undo": the mark that somebody has listened to a call was taken away, or given.
        .text = reviewed ? tr("removal of the mark “reviewed”") : tr("mark “reviewed”"),
        .redo = mark(!reviewed),
        .undo = mark(reviewed),
        .done =
            [reviewed](int calls) {
                return reviewed ? tr("%n call(s) are to be reviewed.", nullptr, calls)
                                : tr("%n call(s) are marked as reviewed.", nullptr, calls);
            },
        .quiet = true,
    });
}

} // namespace callboard
