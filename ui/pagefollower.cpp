// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagefollower.h"

#include "ui/callfinder.h"
#include "ui/detail/detailpane.h"
#include "ui/edit/callediting.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchbox.h"
#include "ui/guests/guestactions.h"
#include "ui/listfollower.h"
#include "ui/mainwindow.h"
#include "ui/queue/pageswitch.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuebanner.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/review/reviewpane.h"
#include "ui/summary/summarypage.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/windowactions.h"
#include "ui/windowcontents.h"
#include "ui/windowdialogs.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Shown in the queue: more than anybody calls back in a day, and few enough to compare within a frame.
constexpr qsizetype mostTasks = 500;

} // namespace

PageFollower::PageFollower(WindowContents &window, ListFollower &list)
    : QObject(&window.q)
    , m_window(window)
    , m_list(list)
{
    connectSummary();
    connectQueue();
    connectPages();
    onPage();
    connectReview();
}

bool PageFollower::isShown(WindowPages::Page page) const
{
    return m_window.parts.pages->page() == page;
}

void PageFollower::connectSummary()
{
    m_window.parts.pages->addSummary(m_window.summary);
    connect(m_window.summary, &SummaryPage::callsWanted, this, [this] {
        m_window.parts.pages->show(WindowPages::Page::Calls);
        focus();
    });
}

void PageFollower::connectQueue()
{
    WindowActions *actions = m_window.actions;
    QueueActions *queueActions = m_window.queueActions;
    GuestActions *guests = m_window.guests;
    const WindowLayout &parts = m_window.parts;
    m_window.queueSource.setMostOpen(mostTasks);
    actions->addPages(parts.pages->actions());
    actions->addMenu(queueActions->menu());
    queueActions->addToMenu(guests->chooseAction());
    actions->sideBar->setIcon(m_window.services.theme.icon(u"sidebar"_s));
    actions->sideBar->setIconVisibleInMenu(false);
    parts.queue->banner().addLeadingAction(actions->sideBar);
    guests->setShownCall([queueActions] { return queueActions->shownCall(); });
    connect(&parts.queue->view(), &QueueListView::currentRowChanged, guests, &GuestActions::refresh);
    connect(queueActions, &QueueActions::callWanted, m_window.finder, &CallFinder::show);
    connect(queueActions, &QueueActions::queryWanted, &m_window.filter, &FilterState::setText);
    WindowDialogs *dialogs = m_window.dialogs;
    connect(parts.queue, &QueuePane::connectWanted, dialogs, [dialogs] { dialogs->connectAccount(); });
    connect(&m_window.queue, &QueueModel::openCountChanged, parts.pages->switcher(),
            &PageSwitch::setQueueCount);
}

void PageFollower::connectPages()
{
    const WindowLayout &parts = m_window.parts;
    connect(parts.pages, &WindowPages::changed, this, &PageFollower::onPage);
    connect(parts.pages, &WindowPages::chosen, this, &PageFollower::focus);
    connect(parts.detailPane, &DetailPane::left, this, &PageFollower::focus);
    connect(parts.list, &CallList::tableLeft, this, &PageFollower::giveKeyboard);
    connect(&m_window.filter, &FilterState::textChanged, this, &PageFollower::showCalls);
    connect(&m_window.views, &ViewsModel::chosen, this, &PageFollower::showCalls);
    connect(m_window.finder, &CallFinder::found, parts.pages,
            [pages = parts.pages] { pages->show(WindowPages::Page::Calls); });
}

/// Whoever looks for calls wants to see them, or what the summary says of them.
void PageFollower::showCalls()
{
    if (!isShown(WindowPages::Page::Summary))
        m_window.parts.pages->show(WindowPages::Page::Calls);
}

void PageFollower::connectReview()
{
    ReviewPane *review = m_window.parts.review;
    review->addLeadingAction(m_window.actions->sideBar);
    connect(review, &ReviewPane::callWanted, this, &PageFollower::showReviewed);
}

/// The call under review stands beside its scorecard.
void PageFollower::showReviewed(const std::optional<RecordRef> &call)
{
    if (!call)
        return m_window.detail.clear();
    QCoro::connect(m_window.services.store.find(*call), this, [this](const Result<CallId> &found) {
        CallDetail &detail = m_window.detail;
        if (isShown(WindowPages::Page::Review) && !found)
            detail.clear(); // it has gone meanwhile
        else if (isShown(WindowPages::Page::Review) && *found != detail.callId())
            detail.show(*found);
    });
}

void PageFollower::onPage()
{
    const bool isSummary = isShown(WindowPages::Page::Summary);
    const bool isList = isShown(WindowPages::Page::Calls);
    const bool isQueue = isShown(WindowPages::Page::Queue);
    m_window.parts.detailPane->setVisible(!isSummary);
    m_window.parts.filterBar->setVisible(isList || isSummary);
    m_window.actions->setCallMenuShown(isList);
    m_window.queueActions->menu().menuAction()->setVisible(isQueue);
    m_window.editing->refresh();
    if (isQueue)
        m_window.queueActions->follow();
    else if (isList)
        m_list.follow();
    m_window.guests->refresh();
}

void PageFollower::focus()
{
    const WindowLayout &parts = m_window.parts;
    switch (parts.pages->page()) {
    case WindowPages::Page::Review:
        return parts.review->focusCard();
    case WindowPages::Page::Queue:
        return parts.queue->view().setFocus(Qt::ShortcutFocusReason);
    case WindowPages::Page::Summary:
        return m_window.summary->setFocus(Qt::ShortcutFocusReason);
    case WindowPages::Page::Calls:
        return parts.list->view().setFocus(Qt::ShortcutFocusReason);
    }
}

void PageFollower::giveKeyboard()
{
    const WindowLayout &parts = m_window.parts;
    if (isShown(WindowPages::Page::Queue))
        parts.queue->view().setFocus();
    else if (isShown(WindowPages::Page::Review))
        parts.review->focusCard();
    else if (!parts.list->view().isVisible())
        parts.filterBar->searchBox().setFocus();
}

} // namespace callboard
