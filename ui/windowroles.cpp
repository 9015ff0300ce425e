// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowroles.h"

#include "ui/detail/callpage.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/transcriptview.h"
#include "ui/filter/termwords.h"
#include "ui/format.h"
#include "ui/live/livestrip.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/roles/idlewatch.h"
#include "ui/roles/rolegate.h"
#include "ui/roles/rolestatus.h"
#include "ui/roles/rolewords.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/rowactions.h"
#include "ui/windowactions.h"
#include "ui/windowcontents.h"
#include "ui/windowpages.h"

namespace callboard {

WindowRoles::WindowRoles(WindowContents &window)
    : QObject(&window.q)
    , m_window(window)
{
    RoleGate *gate = window.gate;
    new IdleWatch(window.access, gate);
    addRoleStatus(*gate, window.services.theme, *window.q.statusBar());
    window.actions->addToProgramMenu({gate->unlockAction(), gate->lockAction()});
    gate->guard();
    showNumbers();
    connect(gate, &RoleGate::changed, this, &WindowRoles::showNumbers);
    connect(gate, &RoleGate::changed, &window.views, &ViewsModel::showNames);
    connect(window.parts.pages, &WindowPages::changed, gate, &RoleGate::guardButtons);
    connect(gate, &RoleGate::lowered, this, &WindowRoles::onLowered);
}

/// Everything that has a number in it is worded anew.
void WindowRoles::showNumbers()
{
    const WindowLayout &parts = m_window.parts;
    parts.list->view().viewport()->update();
    parts.queue->view().viewport()->update();
    m_window.rowActions->refresh();
    wordFacets(m_window.facets);
    parts.detailPane->page().transcript().setCorrectingRefused(
        refusalText(&m_window.access, Permission::Correct));
    Q_EMIT m_window.detail.changed();
    Q_EMIT parts.liveStrip->calls().changed();
}

void WindowRoles::onLowered()
{
    WindowPages *pages = m_window.parts.pages;
    if (pages->page() == WindowPages::Page::Review && !m_window.access.may(Permission::Review))
        pages->show(WindowPages::Page::Calls);
    m_window.changes.forget();
    const QList<MessageBar *> bars = m_window.q.findChildren<MessageBar *>();
    for (MessageBar *bar : bars)
        bar->withdrawNews();
    if (areNumbersMasked() && holdsNumber(m_window.filter.text()))
        m_window.filter.clear();
}

} // namespace callboard
