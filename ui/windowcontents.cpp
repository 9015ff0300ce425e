// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowcontents.h"

#include "ui/callfinder.h"
#include "ui/detail/detailpane.h"
#include "ui/edit/bulkrunner.h"
#include "ui/edit/callediting.h"
#include "ui/edit/editmenu.h"
#include "ui/format.h"
#include "ui/guests/guestactions.h"
#include "ui/help/help.h"
#include "ui/keys/keyassignments.h"
#include "ui/keys/windowcommands.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/notes/notetools.h"
#include "ui/panecycle.h"
#include "ui/player/playback.h"
#include "ui/privacy/privacymenu.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuepane.h"
#include "ui/reviewaction.h"
#include "ui/roles/rolegate.h"
#include "ui/roles/rolespage.h"
#include "ui/status/statusline.h"
#include "ui/summary/summarypage.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/rowactions.h"
#include "ui/windowactions.h"
#include "ui/windowdialogs.h"
#include "ui/wording.h"

namespace callboard {

namespace {

WindowServices withAccess(WindowServices services, const RoleAccess &access)
{
    services.access = &access;
    return services;
}

} // namespace

WindowContents::WindowContents(MainWindow &window, WindowServices given, const WindowState &restored)
    : q(window)
    , access(RoleSettings::read(given.settings), given.clock)
    , services(withAccess(std::move(given), access))
    , gate(new RoleGate(access, services.theme, q))
    , source(services.store)
    , filter(services.zone, services.clock)
    , model(source)
    , accounts(services.store)
    , detail(services.store, services.clock)
    , facets(source, filter)
    , views(services.store, source, filter, wordForShippedView)
    , queueSource(services.store, source.index(), services.clock)
    , queue(queueSource, startOf(savedSince(services.settings), services.clock.now(), services.zone),
            services.zone)
    , parts(services, {source, filter, model, accounts, detail, facets, views, queue}, q)
    , changes(*parts.messages, &q)
    , rowActions(new RowActions(services, *parts.list, model, source, filter, *parts.messages))
    , bulk(new BulkRunner(services.store, changes, model, parts.list->view(), *parts.messages))
    , review(new ReviewAction(services.store, model, parts.list->view(), *bulk, *rowActions))
    , guests(new GuestActions(services,
                              {model, parts.list->view(), detail, *parts.detailPane, filter, changes,
                               *parts.messages, *rowActions, q}))
    , noteTools(new NoteTools(services, detail, parts.detailPane->notes()))
    , actions(new WindowActions(q, parts.list->columns(), *rowActions))
    , editMenu(new EditMenu(changes, q))
    , editing(new CallEditing(services, changes, model, *parts.list, *parts.messages, *rowActions, *bulk,
                              editMenu->menu()))
    , privacy(new PrivacyMenu(services, model, parts.list->view(), *parts.messages, editMenu->menu()))
    , queueActions(new QueueActions(services, {queue, *parts.queue, detail, *parts.detailPane, changes, q}))
    , playback(new Playback(services, {detail, *parts.detailPane, queue, *parts.messages, q}))
    , dialogs(new WindowDialogs(services, accounts, q))
    , help(new Help(services, q))
    , finder(new CallFinder(services.store, model, filter, *parts.list, *parts.messages))
    , summary(new SummaryPage(services, source.index(), filter))
    , statusLine(new StatusLine(services, model, accounts, *q.statusBar()))
    , panes(new PaneCycle(&q))
    , keys(new KeyAssignments(q, services.settings))
    , commands(new WindowCommands(services.theme, services.settings, q))
{
    if (!areNumbersMasked() || !holdsNumber(restored.filterText))
        filter.setText(
            restored.filterText); // before anybody listens: the list is read once, by who wires this
    filter.setSort(restored.sort);
}

WindowContents::~WindowContents() = default;

} // namespace callboard
