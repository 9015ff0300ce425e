// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewaction.h"

#include "models/store/store.h"
#include "models/tables/calltablemodel.h"
#include "ui/edit/changes.h"
#include "ui/table/callview.h"
#include "ui/table/rowactions.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace callboard {

ReviewAction::ReviewAction(Store &store, CallTableModel &model, CallView &view, Changes &changes,
                           RowActions &rows)
    : QObject(&rows)
    , m_store(store)
    , m_model(model)
    , m_view(view)
    , m_changes(changes)
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
    const auto mark = [this, call = row->ref](bool reviewed) {
        return [this, call, reviewed] {
            return m_store.setReviewed(call, reviewed);
        };
    };
    const bool reviewed = row->reviewed;
    //: Follows "Undo": the mark that somebody has listened to a call was taken away, or given.
    const QString text = reviewed ? tr("removal of the mark “reviewed”") : tr("mark “reviewed”");
    m_changes.perform({.text = text, .redo = mark(!reviewed), .undo = mark(reviewed), .quiet = true});
}

} // namespace callboard
