// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/callediting.h"

#include "models/tables/calltablemodel.h"
#include "ui/audit/auditdialog.h"
#include "ui/edit/bulkrunner.h"
#include "ui/edit/changes.h"
#include "ui/edit/deletedialog.h"
#include "ui/edit/fieldsdialog.h"
#include "ui/edit/tagsdialog.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/rowactions.h"
#include "ui/wording.h"

#include <QAction>
#include <QCoroTask>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto undoTime = 20s; ///< As long as the message with "Undo" stands there.
const auto message = u"callEditing"_s;

QCoro::Task<Result<void>> withoutOutcome(QCoro::Task<Result<DeleteOutcome>> deleting)
{
    const Result<DeleteOutcome> outcome = co_await deleting;
    co_return outcome ? Result<void>() : tl::unexpected(outcome.error());
}

/// Logs it again; @p made gets its new name.
QCoro::Task<Result<void>> logAgain(Store *store, NewCall what, std::shared_ptr<RecordRef> made)
{
    QCoro::Task<Result<Call>> creating = store->queueCreate(what);
    const Result<Call> call = co_await creating;
    if (!call)
        co_return tl::unexpected(call.error());
    *made = call->ref();
    co_return {};
}

Edit reversed(const Edit &edit)
{
    return {edit.call, edit.field, edit.after, edit.before};
}

QCoro::Task<Result<void>> saved(QPointer<Store> store, Edit edit)
{
    if (!store) // the window was closed between two steps
        co_return failure(Error::Kind::Cancelled);
    QCoro::Task<Result<void>> saving = store->saveEdit(edit);
    co_return co_await saving;
}

Changes::Steps savings(Store &store, const QList<Edit> &edits)
{
    Changes::Steps steps;
    for (const Edit &edit : edits)
        steps.push_back([store = QPointer<Store>(&store), edit] { return saved(store, edit); });
    return steps;
}

} // namespace

CallEditing::CallEditing(const WindowServices &services, Changes &changes, CallTableModel &model,
                         CallList &list, MessageBar &messages, RowActions &rows, BulkRunner &bulk,
                         QMenu &menu)
    : QObject(&list)
    , m_services(services)
    , m_changes(changes)
    , m_model(model)
    , m_list(list)
    , m_messages(messages)
    , m_bulk(bulk)
{
    menu.addSeparator();
    //: Menu: opens a dialog to write down a call that no telephone system knows of.
    QAction *log = make(menu, u"logCall"_s, tr("&Log a call…"), &CallEditing::logCall);
    log->setShortcut(QKeySequence::New);
    //: Menu: opens a dialog to correct status, summary, links of a call.
    m_fields = make(menu, u"changeFields"_s, tr("&Change what is known…"), &CallEditing::changeFields);
    m_fields->setShortcut(Qt::Key_F2);
    m_tags = make(menu, u"changeTags"_s, tr("&Tags…"), &CallEditing::changeTags);
    m_tags->setShortcut(Qt::CTRL | Qt::Key_T);
    menu.addSeparator();
    //: Menu: the chosen calls leave the lists of this program.
    m_hide = make(menu, u"hideCalls"_s, tr("&Hide here"), &CallEditing::hide);
    m_hide->setShortcut(Qt::CTRL | Qt::Key_H);
    //: Menu: the chosen calls, which were hidden here, come back into the lists.
    m_unhide = make(menu, u"unhideCalls"_s, tr("&Show again"), &CallEditing::unhide);
    m_delete = make(menu, u"deleteCalls"_s, tr("&Delete…"), &CallEditing::askToDelete);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut); // in a text, it deletes a letter
    list.view().addAction(m_delete);
    menu.addSeparator();
    //: Menu: who did what.
    make(menu, u"showAudit"_s, tr("&Audit trail…"), &CallEditing::showAudit);
    for (QAction *action : menu.actions()) {
        if (action != m_delete && !action->shortcut().isEmpty())
            list.window()->addAction(action); // its key works with the menu bar hidden, too
    }
    connect(&list, &CallList::chosenChanged, this, &CallEditing::refresh);
    connect(list.view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CallEditing::refresh);
    connect(&rows, &RowActions::menuFilled, this, [this](QMenu *rowMenu) {
        rowMenu->addSeparator();
        rowMenu->addActions({m_fields, m_tags, m_hide, m_delete});
    });
    refresh();
}

QAction *CallEditing::make(QMenu &menu, const QString &objectName, const QString &text,
                           void (CallEditing::*done)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, done);
    menu.addAction(action);
    return action;
}

void CallEditing::refresh()
{
    const bool isShown = m_list.isVisibleTo(m_list.window()); // else it is on another page
    const bool hasCall = isShown && m_list.view().currentIndex().isValid();
    const bool hasSome = isShown && m_bulk.count() > 0;
    m_fields->setEnabled(hasCall);
    for (QAction *action : {m_tags, m_hide, m_unhide, m_delete})
        action->setEnabled(hasSome);
}

void CallEditing::logCall()
{
    auto *dialog = new LogCallDialog(m_services, m_list.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setGuestLookup(m_lookup);
    connect(dialog, &LogCallDialog::logged, this, &CallEditing::onLogged);
    dialog->open();
}

/// The way back of a call that was sent already is its deletion there.
void CallEditing::onLogged(const NewCall &what, const RecordRef &call)
{
    const auto made = std::make_shared<RecordRef>(call);
    Store *store = &m_services.store;
    const QString number =
        what.facts.direction == Direction::Outbound ? what.facts.toNumber : what.facts.fromNumber;
    //: Follows "Undo". %1 is a telephone number.
    m_changes.remember({.text = tr("logging of a call with %1").arg(numberText(number)),
                        .redo = [store, what, made] { return logAgain(store, what, made); },
                        .undo = [store, made] { return withoutOutcome(store->queueDelete(*made)); },
                        .done =
                            [] {
                                return tr("The call is logged.");
                            }});
    Q_EMIT callWanted(call);
}

void CallEditing::withCurrent(std::function<void(const Call &)> take)
{
    const CallId id = m_model.idAt(m_list.view().currentIndex().row());
    if (id == CallId{})
        return;
    auto reading = m_services.store.call(id);
    QCoro::connect(std::move(reading), this, [this, take](const Result<Call> &call) {
        if (call)
            take(*call);
        else
            //: "The call": subject of a sentence about a failure.
            m_messages.post(message, MessageBar::Severity::Error, sentenceFor(call.error(), tr("The call")));
    });
}

void CallEditing::changeFields()
{
    withCurrent([this](const Call &call) {
        auto *dialog = new FieldsDialog(m_services.theme, call, m_list.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &FieldsDialog::saveWanted, this, &CallEditing::saveFields);
        dialog->open();
    });
}

void CallEditing::saveFields(const QList<Edit> &edits)
{
    QList<Edit> back;
    QStringList names;
    for (const Edit &edit : edits) {
        back.prepend(reversed(edit));
        names << wordFor(edit.field);
    }
    const Changes::Steps there = savings(m_services.store, edits);
    const Changes::Steps backwards = savings(m_services.store, back);
    //: Follows "Undo". %1 is a list of fields: "Summary, Status".
    m_changes.perform({.text = tr("change of %1").arg(names.join(u", "_s)),
                       .redo = [there] { return Changes::oneByOne(there); },
                       .undo =
                           [backwards] {
                               return Changes::oneByOne(backwards);
                           }});
}

void CallEditing::changeTags()
{
    withCurrent([this](const Call &call) {
        const int count = m_bulk.count();
        auto *dialog = new TagsDialog(count, count == 1 ? call.tags : QStringList(), m_list.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TagsDialog::wanted, this, &CallEditing::runTags);
        dialog->open();
    });
}

void CallEditing::runTags(const QStringList &add, const QStringList &remove)
{
    const auto earlier = std::make_shared<QHash<RecordRef, QString>>();
    Store *store = &m_services.store;
    m_bulk.run({
        //: Follows "Undo".
        .text = tr("change of tags"),
        .redo =
            [=](const QList<RecordRef> &calls) {
                return callboard::changeTags(store, calls, add, remove, earlier);
            },
        .undo = [=](const QList<RecordRef> &calls) { return restoreTags(store, calls, earlier); },
        .done = [](int calls) { return tr("Tags of %n call(s) were changed.", nullptr, calls); },
    });
}

BulkSlice CallEditing::markSlice(CallMark mark, bool on)
{
    Store *store = &m_services.store;
    return [store, mark, on](const QList<RecordRef> &calls) {
        return CallDeeds(*store).setMark(calls, mark, on);
    };
}

void CallEditing::setHidden(bool hidden)
{
    m_bulk.run({
        //: Follows "Undo".
        .text = hidden ? tr("hiding of %n call(s)", nullptr, m_bulk.count())
                       : tr("showing of %n hidden call(s)", nullptr, m_bulk.count()),
        .redo = markSlice(CallMark::Hidden, hidden),
        .undo = markSlice(CallMark::Hidden, !hidden),
        .done =
            [hidden](int calls) {
                return hidden
                    ? tr("%n call(s) are hidden here. Search for is:deleted to see them.", nullptr, calls)
                    : tr("%n call(s) are shown again.", nullptr, calls);
            },
    });
}

void CallEditing::askToDelete()
{
    if (m_bulk.count() == 0)
        return;
    auto *dialog = new DeleteDialog(m_services.theme, m_bulk.count(), undoTime, m_list.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteDialog::hideWanted, this, &CallEditing::hide);
    connect(dialog, &DeleteDialog::deleteWanted, this, &CallEditing::deleteChosen);
    dialog->open();
}

void CallEditing::deleteChosen()
{
    Store *store = &m_services.store;
    const Clock *clock = &m_services.clock;
    m_bulk.run({
        //: Follows "Undo".
        .text = tr("deletion of %n call(s)", nullptr, m_bulk.count()),
        .redo =
            [=](const QList<RecordRef> &calls) {
                return CallDeeds(*store).queueDeletes(calls, clock->now() + undoTime);
            },
        .undo = [=](const QList<RecordRef> &calls) { return CallDeeds(*store).takeBackDeletes(calls); },
        .done =
            [](int calls) {
                return tr("%n call(s) will be deleted for ever in %1 seconds.", nullptr, calls)
                    .arg(undoTime.count());
            },
    });
}

void CallEditing::showAudit()
{
    auto *dialog = new AuditDialog(m_services, m_list.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AuditDialog::callWanted, this, &CallEditing::callWanted);
    dialog->open();
}

} // namespace callboard
