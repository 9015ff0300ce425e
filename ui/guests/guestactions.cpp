// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestactions.h"

#include "models/tables/filterstate.h"
#include "ui/detail/detailpane.h"
#include "ui/edit/changes.h"
#include "ui/format.h"
#include "ui/guests/guestchooser.h"
#include "ui/guests/guestdirectory.h"
#include "ui/guests/guesteditor.h"
#include "ui/guests/guestimportdialog.h"
#include "ui/guests/guestpanel.h"
#include "ui/guests/guestwords.h"
#include "ui/messagebar.h"
#include "ui/table/callview.h"
#include "ui/table/rowactions.h"
#include "ui/wording.h"

#include <QAction>
#include <QCoroTask>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto othersMessage = u"otherCalls"_s;

using Links = std::shared_ptr<QList<GuestLink>>;

QCoro::Task<Result<void>> linked(QPointer<GuestBook> book, QList<RecordRef> calls, GuestId guest,
                                 Links before)
{
    auto linking = book->link(calls, guest);
    const Result<QList<GuestLink>> done = co_await linking;
    if (!done)
        co_return tl::unexpected(done.error());
    *before = *done;
    co_return Result<void>();
}

QCoro::Task<Result<void>> unlinked(QPointer<GuestBook> book, QList<RecordRef> calls, Links before)
{
    auto unlinking = book->unlink(calls);
    const Result<QList<GuestLink>> done = co_await unlinking;
    if (!done)
        co_return tl::unexpected(done.error());
    *before = *done;
    co_return Result<void>();
}

QCoro::Task<Result<void>> unlinkedAndRemoved(QPointer<GuestBook> book, GuestId guest, Links before,
                                             std::shared_ptr<GuestKeepsake> keepsake)
{
    auto unlinking = book->setLinks(*before);
    const Result<void> back = co_await unlinking;
    if (!back)
        co_return back;
    if (!book)
        co_return failure(Error::Kind::Cancelled);
    auto removing = book->remove(guest);
    const Result<GuestKeepsake> removed = co_await removing;
    if (!removed)
        co_return tl::unexpected(removed.error());
    *keepsake = *removed;
    co_return Result<void>();
}

QCoro::Task<Result<void>> restoredAndLinked(QPointer<GuestBook> book, QList<RecordRef> calls, Links before,
                                            std::shared_ptr<GuestKeepsake> keepsake)
{
    auto restoring = book->restore(*keepsake);
    const Result<void> restored = co_await restoring;
    if (!restored)
        co_return restored;
    if (!book)
        co_return failure(Error::Kind::Cancelled);
    auto linking = linked(book, calls, keepsake->guest.id, before);
    const Result<void> done = co_await linking;
    co_return done;
}

QString shortName(const Guest &guest)
{
    return plainLine(guestTitle(guest.name, guest.numbers.value(0)), 40);
}

} // namespace

GuestActions::GuestActions(const WindowServices &services, const GuestParts &parts)
    : QObject(&parts.window)
    , m_services(services)
    , m_parts(parts)
    , m_book(services.store.guestBook())
    //: Call menu: opens a list of guests to say which of them the call was with.
    , m_choose(make(u"chooseGuest"_s, tr("&Guest…"), Qt::Key_G))
    //: Call menu: the other calls from the same number are linked with the guest of the last call that was
    //: linked.
    , m_linkOthers(
          make(u"linkOtherCalls"_s, tr("Lin&k other calls of this number, too"), Qt::SHIFT | Qt::Key_G))
    //: Menu: opens the directory of guests.
    , m_directory(new QAction(tr("&Guests…"), this))
    //: Menu: opens the dialog that imports guests from a file.
    , m_import(new QAction(tr("&Import guests…"), this))
{
    for (QAction *action : {m_choose, m_linkOthers}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // in a text, G is a letter
        parts.view.addAction(action);
        parts.rows.addFirst(action);
    }
    m_linkOthers->setEnabled(false);
    m_directory->setObjectName(u"showGuests"_s);
    m_directory->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    m_import->setObjectName(u"importGuests"_s);
    parts.window.addAction(m_directory);
    auto *panel = new GuestPanel(services, parts.detail, *m_choose);
    panel->addAction(m_choose);
    parts.pane.addPanel(panel);
    connect(panel, &GuestPanel::opened, this, [this](GuestId guest) { showDirectory(guest); });
    connect(m_choose, &QAction::triggered, this, &GuestActions::choose);
    connect(m_linkOthers, &QAction::triggered, this, &GuestActions::linkOthers);
    connect(m_directory, &QAction::triggered, this, [this] { showDirectory(); });
    connect(m_import, &QAction::triggered, this, &GuestActions::showImport);
    connect(&parts.messages, &MessageBar::actionTriggered, this, [this](const QString &key) {
        if (key == othersMessage)
            linkOthers();
    });
    connect(&parts.changes, &Changes::undone, this, &GuestActions::forgetOthers);
    connect(parts.view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GuestActions::refresh);
    connect(&parts.model, &QAbstractItemModel::modelReset, this, &GuestActions::refresh);
    connect(&parts.model, &QAbstractItemModel::dataChanged, this, &GuestActions::refresh);
    refresh();
}

QAction *GuestActions::make(const QString &objectName, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    return action;
}

/// The selected calls, the current one first.
QList<CallRow> GuestActions::chosen() const
{
    if (const std::optional<CallRow> shown = m_shownCall())
        return {*shown};
    QList<CallRow> rows;
    if (const auto current = m_parts.model.row(m_parts.view.currentIndex().row()))
        rows << *current;
    for (const QModelIndex &index : m_parts.view.selectionModel()->selectedRows()) {
        const auto row = m_parts.model.row(index.row());
        if (row && (rows.isEmpty() || row->id != rows.first().id))
            rows << *row;
    }
    return rows;
}

void GuestActions::setShownCall(std::function<std::optional<CallRow>()> shown)
{
    m_shownCall = std::move(shown);
    refresh();
}

void GuestActions::refresh()
{
    const bool isChosen = m_parts.model.row(m_parts.view.currentIndex().row()).has_value();
    m_choose->setEnabled(isChosen || m_shownCall());
}

void GuestActions::choose()
{
    const QList<CallRow> rows = chosen();
    if (rows.isEmpty())
        return;
    const CallRow &call = rows.first();
    QList<RecordRef> calls;
    for (const CallRow &row : rows)
        calls << row.ref;
    auto *chooser = new GuestChooser(m_services, call, &m_parts.window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &GuestChooser::guestChosen, this,
            [this, calls](GuestId guest, const QString &name) { link(calls, guest, name); });
    connect(chooser, &GuestChooser::contactChosen, this, [this, call](const GuestCandidate &candidate) {
        Guest guest;
        guest.name = candidate.name;
        guest.numbers = {candidate.number};
        guest.contacts = {*candidate.contact};
        addAndLink(call, tidied(guest));
    });
    connect(chooser, &GuestChooser::newWanted, this, [this, call](const QString &name) {
        Guest guest;
        guest.name = name;
        if (!isWithheld(call.remoteNumber))
            guest.numbers = {call.remoteNumber};
        guest = tidied(guest);
        if (name.isEmpty())
            edit(call, guest);
        else
            addAndLink(call, guest);
    });
    connect(chooser, &GuestChooser::nobodyWanted, this, [this, call] { unlink(call); });
    chooser->open();
}

void GuestActions::link(const QList<RecordRef> &calls, GuestId guest, const QString &name)
{
    forgetOthers();
    const auto before = std::make_shared<QList<GuestLink>>();
    GuestBook *book = &m_book;
    const QString shown = plainLine(name, 40);
    m_parts.changes.perform(
        {//: Follows "Undo": a call was linked with a guest. %1 is the guest's name, %n the number of calls.
         .text = tr("link of %n call(s) to %1", nullptr, int(calls.size())).arg(shown),
         .redo = [book, calls, guest, before] { return linked(book, calls, guest, before); },
         .undo = [book, before] { return book->setLinks(*before); },
         .done =
             [this, calls, guest, name] {
                 offerOthers(calls.first(), guest, name);
                 //: Message. %1 is a guest's name, %n the number of calls.
                 return tr("%n call(s) linked to %1.", nullptr, int(calls.size())).arg(plainLine(name, 40));
             }});
}

void GuestActions::unlink(const CallRow &call)
{
    forgetOthers();
    const auto before = std::make_shared<QList<GuestLink>>();
    GuestBook *book = &m_book;
    const QList<RecordRef> calls{call.ref};
    m_parts.changes.perform(
        {//: Follows "Undo": a call is no longer linked with its guest. %1 is the guest's name.
         .text = tr("removal of the link to %1").arg(plainLine(shownName(call.guestName), 40)),
         .redo = [book, calls, before] { return unlinked(book, calls, before); },
         .undo =
             [book, before] {
                 return book->setLinks(*before);
             }});
}

void GuestActions::addAndLink(const CallRow &call, const Guest &guest)
{
    auto saving = m_book.save(guest);
    QCoro::connect(std::move(saving), this, [this, call, guest](const Result<Guest> &saved) {
        if (saved)
            onAdded(call, *saved);
        else
            edit(call, guest); // which says what is wrong, and loses nothing
    });
}

void GuestActions::edit(const CallRow &call, const Guest &guest)
{
    auto *editor = new GuestEditor(m_services, guest, &m_parts.window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &GuestEditor::saved, this,
            [this, call](const Guest &, const Guest &saved) { onAdded(call, saved); });
    editor->open();
}

/// The guest is there; the link makes it one change with them.
void GuestActions::onAdded(const CallRow &call, const Guest &guest)
{
    forgetOthers();
    const auto before = std::make_shared<QList<GuestLink>>();
    const auto keepsake = std::make_shared<GuestKeepsake>();
    GuestBook *book = &m_book;
    const QList<RecordRef> calls{call.ref};
    const GuestId id = guest.id;
    const QString name = shortName(guest);
    m_parts.changes.perform(
        {//: Follows "Undo": a guest was added from a call. %1 is their name.
         .text = tr("new guest %1").arg(name),
         .redo =
             [book, calls, id, before, keepsake] {
                 return keepsake->guest.id == GuestId{} ? linked(book, calls, id, before)
                                                        : restoredAndLinked(book, calls, before, keepsake);
             },
         .undo = [book, id, before, keepsake] { return unlinkedAndRemoved(book, id, before, keepsake); },
         .done =
             [this, calls, id, name] {
                 offerOthers(calls.first(), id, name);
                 //: Message. %1 is a guest's name.
                 return tr("%1 is in the directory, and linked to the call.").arg(name);
             }});
}

/// Calls that the number already tells belong to them need no link.
void GuestActions::offerOthers(const RecordRef &call, GuestId guest, const QString &name)
{
    auto asking = m_book.otherCalls(call, guest);
    QCoro::connect(std::move(asking), this, [this, guest, name](const Result<QList<RecordRef>> &others) {
        if (others && !others->isEmpty())
            // Later, even where the answer is here already: it goes over the message that it was done.
            QTimer::singleShot(0, this,
                               [this, guest, name, others = *others] { onOthers(others, guest, name); });
    });
}

void GuestActions::onOthers(const QList<RecordRef> &others, GuestId guest, const QString &name)
{
    m_others = others;
    m_othersGuest = guest;
    m_othersName = name;
    m_linkOthers->setEnabled(true);
    const int count = int(others.size());
    //: Message after a call was linked with a guest. %1 is their name, %n the number of other calls with the
    //: same telephone number.
    const QString text = tr("Linked to %1. There are %n other call(s) with this number.", nullptr, count);
    m_parts.messages.post(othersMessage, MessageBar::Severity::Success, text.arg(plainLine(name, 40)),
                          //: Button: links %n other calls with the same guest. Shift+G is the key.
                          tr("Link %n, too (Shift+G)", nullptr, count));
}

void GuestActions::linkOthers()
{
    if (m_others.isEmpty())
        return;
    const QList<RecordRef> calls = std::exchange(m_others, {});
    link(calls, m_othersGuest, m_othersName);
}

void GuestActions::forgetOthers()
{
    m_others.clear();
    m_linkOthers->setEnabled(false);
    m_parts.messages.withdraw(othersMessage);
}

void GuestActions::showDirectory(std::optional<GuestId> guest)
{
    auto *directory = new GuestDirectory(m_services, m_parts.changes, &m_parts.window);
    directory->setAttribute(Qt::WA_DeleteOnClose);
    if (guest)
        directory->show(*guest);
    connect(directory, &GuestDirectory::callsWanted, this, [this](GuestId id) {
        m_parts.filter.setText(u"guest:"_s + keyOf(id));
        m_parts.view.setFocus();
    });
    connect(directory, &GuestDirectory::importWanted, this, &GuestActions::showImport);
    directory->open();
}

void GuestActions::showImport()
{
    auto *dialog = new GuestImportDialog(m_services, m_parts.changes, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace callboard
