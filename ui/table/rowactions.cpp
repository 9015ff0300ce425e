// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowactions.h"

#include "models/domain/phonenumber.h"
#include "models/tables/filterstate.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/roles/rolewords.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/rowcopier.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoroTask>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto labelMessage = u"label"_s;
const auto manyMessage = u"copyMany"_s;

} // namespace

RowActions::RowActions(const WindowServices &services, CallList &list, CallTableModel &model,
                       CallSource &source, FilterState &filter, MessageBar &messages)
    : QObject(&list)
    , m_store(services.store)
    , m_access(services.access)
    , m_openUrl(services.openUrl)
    , m_list(list)
    , m_view(list.view())
    , m_model(model)
    , m_source(source)
    , m_filter(filter)
    , m_messages(messages)
    , m_copier(new RowCopier(list, model, messages, this))
    //: Call menu: the chosen rows go to the clipboard as text.
    , m_copyRows(make(u"copyRows"_s, tr("&Copy rows"), &RowActions::copyRows))
    //: Call menu.
    , m_copyNumber(make(u"copyNumber"_s, tr("Copy &number"), &RowActions::copyNumber))
    //: Call menu: shows only calls with the same other party.
    , m_filterCaller(make(u"filterByCaller"_s, tr("Filter by this c&aller"), &RowActions::filterByCaller))
    //: Call menu: shows only calls over the same number of ours.
    , m_filterLine(make(u"filterByLine"_s, tr("Filter by this &line"), &RowActions::filterByLine))
    //: Call menu: shows only calls of the same employee.
    , m_filterStaff(make(u"filterByStaff"_s, tr("Filter by this &staff member"), &RowActions::filterByStaff))
    //: Call menu: opens a dialog to give a number of ours a name.
    , m_nameLine(make(u"nameLine"_s, tr("Na&me this line…"), &RowActions::nameLine))
    //: Call menu: opens a dialog to give an employee's id a name.
    , m_nameStaff(make(u"nameStaff"_s, tr("Name this staff m&ember…"), &RowActions::nameStaff))
    //: Call menu: dials the other party with the desktop's telephone program.
    , m_callBack(make(u"callBack"_s, tr("Call &back"), &RowActions::callBack))
    //: Call menu: the two chosen rows are the same real call.
    , m_join(make(u"joinRows"_s, tr("&Join as one call"), &RowActions::joinRows))
{
    m_copyRows->setShortcut(QKeySequence::Copy);
    m_copyRows->setShortcutContext(Qt::WidgetShortcut); // in a text, Ctrl+C copies text
    m_view.addAction(m_copyRows);
    m_callBack->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(&list, &CallList::chosenChanged, this, &RowActions::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RowActions::refresh);
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowActions::refresh);
    connect(&m_view, &CallView::copyWanted, this, &RowActions::copyRows);
    connect(&m_view, &CallView::menuWanted, this, &RowActions::showContextMenu);
    refresh();
}

QAction *RowActions::make(const QString &objectName, const QString &text, void (RowActions::*done)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, done);
    return action;
}

void RowActions::fillMenu(QMenu &menu)
{
    menu.addActions(m_first);
    menu.addAction(m_callBack);
    menu.addSeparator();
    menu.addActions({m_copyRows, m_copyNumber});
    menu.addSeparator();
    menu.addActions({m_filterCaller, m_filterLine, m_filterStaff});
    menu.addSeparator();
    menu.addActions({m_nameLine, m_nameStaff});
    menu.addSeparator();
    menu.addAction(m_join);
    Q_EMIT menuFilled(&menu);
}

void RowActions::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"callMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(globalPosition);
}

std::optional<CallRow> RowActions::current() const
{
    return m_model.row(m_view.currentIndex().row());
}

void RowActions::refresh()
{
    const std::optional<CallRow> row = current();
    const CallRow shown = row.value_or(CallRow{});
    m_copyRows->setEnabled(row.has_value());
    m_copyNumber->setEnabled(isE164(shown.remoteNumber));
    m_callBack->setEnabled(isE164(shown.remoteNumber));
    // The number itself would be read in the search box.
    const bool isHidden = areNumbersMasked() && !isWithheld(shown.remoteNumber) && !shown.guest;
    m_filterCaller->setEnabled(!shown.remoteNumber.isEmpty() && !isHidden);
    m_filterCaller->setToolTip(isHidden ? refusalText(m_access, Permission::WholeNumbers) : QString());
    m_filterLine->setEnabled(!shown.line.isEmpty());
    m_nameLine->setEnabled(!shown.line.isEmpty());
    m_filterStaff->setEnabled(!shown.staffId.isEmpty());
    m_nameStaff->setEnabled(!shown.staffId.isEmpty());
    m_join->setEnabled(m_view.selectedCount() == 2);
}

void RowActions::copyRows()
{
    const QString refusal =
        m_view.selectedCount() > 1 ? refusalText(m_access, Permission::Transfer) : QString();
    if (refusal.isNull())
        m_copier->copy();
    else
        m_messages.post(manyMessage, MessageBar::Severity::Warning, refusal);
}

void RowActions::copyNumber()
{
    if (const auto row = current())
        QApplication::clipboard()->setText(row->remoteNumber);
}

void RowActions::filterByCaller()
{
    const auto row = current();
    if (!row)
        return;
    if (isWithheld(row->remoteNumber))
        m_filter.setValues(QueryField::Is, {u"withheld"_s});
    else if (areNumbersMasked() && row->guest)
        m_filter.setValues(QueryField::Guest, {keyOf(*row->guest)});
    else
        m_filter.setValues(QueryField::Number, {row->remoteNumber});
}

void RowActions::filterByLine()
{
    if (const auto row = current())
        m_filter.setValues(QueryField::Line, {row->line});
}

void RowActions::filterByStaff()
{
    if (const auto row = current())
        m_filter.setValues(QueryField::Staff, {row->staffId});
}

void RowActions::nameLine()
{
    if (const auto row = current())
        askForName(
            QueryField::Line, row->line, row->lineName, tr("Name this line"),
            //: Question in a dialog. %1 is a telephone number of ours.
            tr("What do you call %1? An empty name shows the number again.").arg(lineNumberText(row->line)));
}

void RowActions::nameStaff()
{
    if (const auto row = current())
        askForName(QueryField::Staff, row->staffId, row->staffName, tr("Name this staff member"),
                   //: Question in a dialog. %1 is an employee's id in the telephone system.
                   tr("Who is %1? An empty name shows the id again.").arg(safeLine(row->staffId)));
}

void RowActions::askForName(QueryField kind, const QString &value, const QString &known, const QString &title,
                            const QString &question)
{
    auto *dialog = new QInputDialog(m_view.window());
    dialog->setObjectName(u"labelDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(question);
    dialog->setTextValue(known);
    for (QLabel *label : dialog->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // ids come from the provider
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, kind, value](const QString &name) { saveName(kind, value, name.simplified()); });
    dialog->open();
}

void RowActions::saveName(QueryField kind, const QString &value, const QString &name)
{
    auto answer = m_store.setLabel(kind, value, name);
    QCoro::connect(std::move(answer), this, [this](const Result<void> &saved) {
        if (saved)
            m_messages.withdraw(labelMessage);
        else
            //: "The name": subject of a sentence about a failure, e.g. "%1 cannot be written on this disk".
            m_messages.post(labelMessage, MessageBar::Severity::Error,
                            sentenceFor(saved.error(), tr("The name")));
    });
}

void RowActions::joinRows()
{
    if (m_view.selectedCount() != 2)
        return;
    const QList<int> rows = m_view.selectedRows();
    auto answer = m_source.rows({m_model.idAt(rows.first()), m_model.idAt(rows.last())});
    QCoro::connect(std::move(answer), this, [this](const Result<QList<CallRow>> &found) {
        if (found && found->size() == 2)
            Q_EMIT joinWanted(found->first().ref, found->last().ref);
    });
}

void RowActions::callBack()
{
    const auto row = current();
    if (row && isE164(row->remoteNumber) && m_openUrl)
        m_openUrl(QUrl(u"tel:"_s + row->remoteNumber));
}

} // namespace callboard
