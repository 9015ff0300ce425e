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
    const auto key = u"review"_s;
    auto done = m_store.setReviewed(row->ref, !row->reviewed);
    QCoro::connect(std::move(done), this, [this, key](const Result<void> &result) {
        if (result)
            m_messages.withdraw(key);
        else
            //: "The mark": subject of a sentence about a failure, e.g. "%1 cannot be written on this disk".
            m_messages.post(key, MessageBar::Severity::Error, sentenceFor(result.error(), tr("The mark")));
    });
}

} // namespace callboard
