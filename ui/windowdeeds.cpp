// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowdeeds.h"

#include "ui/callfinder.h"
#include "ui/chartpane.h"
#include "ui/detail/detailpane.h"
#include "ui/edit/callediting.h"
#include "ui/export/exportactions.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchbox.h"
#include "ui/filter/searchcompleter.h"
#include "ui/format.h"
#include "ui/guests/guestactions.h"
#include "ui/guests/guestlookup.h"
#include "ui/help/help.h"
#include "ui/keys/keyassignments.h"
#include "ui/keys/windowcommands.h"
#include "ui/live/livestrip.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/notes/notetools.h"
#include "ui/panecycle.h"
#include "ui/player/playback.h"
#include "ui/player/playeractions.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuebanner.h"
#include "ui/queue/queuepane.h"
#include "ui/review/reviewpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/viewactions.h"
#include "ui/status/statusline.h"
#include "ui/summary/summarypage.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/columnlayout.h"
#include "ui/windowactions.h"
#include "ui/windowcontents.h"
#include "ui/windowdialogs.h"
#include "ui/windowpages.h"
#include "ui/windowsettings.h"
#include "ui/windowviews.h"

#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto savedMessage = u"saved"_s;

} // namespace

WindowDeeds::WindowDeeds(WindowContents &window, WindowViews &views, WindowSettings &settings)
    : QObject(&window.q)
    , m_window(window)
    , m_views(views)
    , m_settings(settings)
{
    connectParts();
    connectDialogs();
    connectActions();
    connectViewMenu();
    connectPlayback();
    connectPalette();
    addOutputs();
    addPanes();
}

void WindowDeeds::connectParts()
{
    const WindowLayout &parts = m_window.parts;
    MainWindow *q = &m_window.q;
    WindowDialogs *dialogs = m_window.dialogs;
    FilterState *filter = &m_window.filter;
    connect(parts.list, &CallList::selectedCountChanged, m_window.statusLine, &StatusLine::setSelected);
    connect(parts.list, &CallList::syncWanted, q, &MainWindow::syncRequested);
    connect(parts.list, &CallList::connectWanted, dialogs, [dialogs] { dialogs->connectAccount(); });
    connect(parts.list, &CallList::demoWanted, q, &MainWindow::demoWanted);
    connect(&parts.list->view(), &CallView::opened, parts.detailPane, &DetailPane::focusNotes);
    connect(&parts.list->view(), &CallView::escaped, filter, &FilterState::clear);
    connect(&parts.filterBar->searchBox(), &SearchBox::left, &parts.list->view(),
            qOverload<>(&QWidget::setFocus));
    new SearchCompleter(parts.filterBar->searchBox(), m_window.services.theme, m_window.source, *filter,
                        m_window.services.settings);
    connect(parts.messages, &MessageBar::actionTriggered, parts.viewActions,
            [views = parts.viewActions](const QString &key) {
                if (key == ViewActions::message)
                    views->undo();
            });
    connect(parts.liveStrip, &LiveStrip::callWanted, m_window.finder, &CallFinder::show);
    connect(parts.liveStrip, &LiveStrip::allWanted, filter, [filter] { filter->setText(u"is:live"_s); });
    CallEditing *editing = m_window.editing;
    editing->setGuestLookup(guestLookup(m_window.services.store.guestBook()));
    connect(editing, &CallEditing::callWanted, m_window.finder, &CallFinder::show);
}

void WindowDeeds::connectDialogs()
{
    WindowDialogs *dialogs = m_window.dialogs;
    QAction *offline = m_window.actions->offline;
    connect(m_window.statusLine, &StatusLine::accountsWanted, dialogs, &WindowDialogs::showAccounts);
    connect(m_window.statusLine, &StatusLine::outboxWanted, dialogs, &WindowDialogs::showOutbox);
    connect(dialogs, &WindowDialogs::syncWanted, &m_window.q, &MainWindow::syncRequested);
    connect(dialogs, &WindowDialogs::onlineWanted, offline, [offline] {
        if (offline->isChecked())
            offline->trigger();
    });
    connect(dialogs, &WindowDialogs::callWanted, m_window.finder, &CallFinder::show);
    connect(dialogs, &WindowDialogs::helpWanted, m_window.help, &Help::show);
}

void WindowDeeds::connectActions()
{
    WindowActions *actions = m_window.actions;
    MainWindow *q = &m_window.q;
    WindowDialogs *dialogs = m_window.dialogs;
    connect(actions->sync, &QAction::triggered, q, &MainWindow::syncRequested);
    connect(actions->offline, &QAction::triggered, m_window.parts.list, &CallList::setOffline);
    connect(actions->offline, &QAction::triggered, q, &MainWindow::offlineChosen);
    connect(actions->accounts, &QAction::triggered, dialogs, &WindowDialogs::showAccounts);
    connect(actions->outbox, &QAction::triggered, dialogs, &WindowDialogs::showOutbox);
    connect(actions->quit, &QAction::triggered, q, &MainWindow::quit);
    connect(actions->writeNote, &QAction::triggered, m_window.parts.detailPane, &DetailPane::focusNotes);
    connect(actions->diagnostics, &QAction::triggered, q, &MainWindow::diagnosticsWanted);
    connect(actions->log, &QAction::triggered, q, &MainWindow::logWanted);
    connect(actions->manual, &QAction::triggered, m_window.help,
            [this] { m_window.help->show(Help::chapterFor(m_window.parts.pages->page())); });
    connect(actions->about, &QAction::triggered, dialogs, &WindowDialogs::showAbout);
}

void WindowDeeds::connectViewMenu()
{
    WindowActions *actions = m_window.actions;
    const WindowLayout &parts = m_window.parts;
    connect(actions->find, &QAction::triggered, this, [this] {
        m_window.parts.pages->show(WindowPages::Page::Calls);
        m_window.parts.filterBar->searchBox().begin();
    });
    connect(actions->clearFilters, &QAction::triggered, &m_window.filter, &FilterState::clear);
    connect(actions->nextPane, &QAction::triggered, m_window.panes, &PaneCycle::next);
    connect(actions->previousPane, &QAction::triggered, m_window.panes, &PaneCycle::previous);
    connect(actions->chart, &QAction::triggered, parts.chart, &ChartPane::setOpen);
    connect(parts.chart, &ChartPane::openChanged, actions->chart, &QAction::setChecked);
    connect(actions->compactRows, &QAction::triggered, this,
            [this](bool compact) { m_window.parts.setCompactRows(compact); });
    connect(actions->resetLayout, &QAction::triggered, this, &WindowDeeds::resetLayout);
}

void WindowDeeds::connectPlayback()
{
    Playback *playback = m_window.playback;
    m_window.actions->addMenu(playback->actions().menu());
    connect(playback, &Playback::momentWanted, m_window.noteTools, &NoteTools::insertLink);
    connect(m_window.noteTools, &NoteTools::callWanted, &m_window.q, &MainWindow::showLink);
    const auto play = [playback] {
        return playback->toggle();
    };
    m_window.queueActions->setPlay(play);
    connect(&m_window.parts.list->view(), &CallView::playWanted, playback, play);
    m_window.parts.review->setPlayback(&playback->forReviews());
}

void WindowDeeds::connectPalette()
{
    WindowCommands *commands = m_window.commands;
    commands->add([this] { return commandsOfPage(*m_window.parts.pages->stack()->currentWidget()); });
    commands->add([this] { return m_views.commands(); });
    commands->add([this] { return m_settings.commands(); });
    connect(m_window.actions->findCommand, &QAction::triggered, commands, &WindowCommands::showPalette);
    connect(m_window.actions->keyboard, &QAction::triggered, m_window.dialogs,
            [this] { m_window.dialogs->showKeyboard(m_window.keys->commands()); });
}

void WindowDeeds::addOutputs()
{
    MessageBar *messages = m_window.parts.messages;
    connect(m_window.summary, &SummaryPage::saved, messages, [messages](const QString &path) {
        //: Message. %1 is a file.
        messages->post(savedMessage, MessageBar::Severity::Success,
                       MainWindow::tr("Saved as %1.").arg(plainLine(path)));
    });
    connect(m_window.summary, &SummaryPage::notSaved, messages,
            [messages](const QString &path, const QString &reason) {
                //: Message. %1 is a file, %2 why it cannot be written.
                const QString sentence = MainWindow::tr("%1 could not be written: %2.");
                messages->post(savedMessage, MessageBar::Severity::Error,
                               sentence.arg(plainLine(path), plainLine(reason)));
            });
    auto *exports =
        new ExportActions(m_window.services, m_window.source, m_window.filter, *messages, m_window.q);
    m_window.actions->addToProgramMenu(
        {exports->exportCalls(), m_window.guests->directoryAction(), m_window.guests->importAction()});
}

void WindowDeeds::addPanes()
{
    const WindowLayout &parts = m_window.parts;
    PaneCycle *panes = m_window.panes;
    panes->add(*parts.filterBar, u"searchBox"_s);
    panes->add(*parts.messages);
    panes->add(*parts.liveStrip, u"liveCall0"_s);
    panes->add(*parts.sideBar, u"viewsList"_s);
    panes->add(*parts.list, u"callTable"_s);
    panes->add(parts.queue->banner(), u"queueFigures"_s);
    panes->add(*parts.queue, u"queueList"_s);
    parts.review->addPanes(*panes);
    panes->add(*m_window.summary, u"figure_calls"_s);
    panes->add(*parts.detailPane, u"notesEditor"_s);
    panes->add(*parts.chart, u"dayBars"_s);
    panes->add(*m_window.q.statusBar());
}

/// What is shown and how large; not what is chosen, nor how rows look.
void WindowDeeds::resetLayout()
{
    WindowState first;
    first.compactRows = m_window.actions->compactRows->isChecked();
    m_window.parts.restore(first);
    m_views.setSideBarOpen(first.sideBarOpen);
    m_window.actions->chart->setChecked(first.chartOpen);
    m_window.parts.list->columns().reset();
}

} // namespace callboard
