// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/tables/calldetail.h"
#include "models/tables/facetboard.h"
#include "models/tables/filterstate.h"
#include "models/tables/queuemodel.h"
#include "models/tables/regrouping.h"
#include "models/tables/storequeuesource.h"
#include "models/tables/syncstatusmodel.h"
#include "models/tables/viewsmodel.h"
#include "ui/callfinder.h"
#include "ui/chartpane.h"
#include "ui/detail/callpage.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/transcriptview.h"
#include "ui/edit/bulkrunner.h"
#include "ui/edit/callediting.h"
#include "ui/edit/changes.h"
#include "ui/edit/editmenu.h"
#include "ui/export/exportactions.h"
#include "ui/filter/chiprow.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchbox.h"
#include "ui/filter/searchcompleter.h"
#include "ui/filter/termwords.h"
#include "ui/format.h"
#include "ui/guests/guestactions.h"
#include "ui/guests/guestlookup.h"
#include "ui/help/help.h"
#include "ui/keys/keyassignments.h"
#include "ui/keys/windowcommands.h"
#include "ui/live/livestrip.h"
#include "ui/messagebar.h"
#include "ui/notes/notetools.h"
#include "ui/panecycle.h"
#include "ui/player/playback.h"
#include "ui/player/playeractions.h"
#include "ui/privacy/privacymenu.h"
#include "ui/queue/pageswitch.h"
#include "ui/queue/queueactions.h"
#include "ui/queue/queuebanner.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/review/reviewpane.h"
#include "ui/reviewaction.h"
#include "ui/roles/idlewatch.h"
#include "ui/roles/rolegate.h"
#include "ui/roles/rolespage.h"
#include "ui/roles/rolestatus.h"
#include "ui/roles/rolewords.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/linkpage.h"
#include "ui/settings/motionsettings.h"
#include "ui/settings/propertypage.h"
#include "ui/settings/recordingspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/viewactions.h"
#include "ui/status/statusline.h"
#include "ui/summary/summarypage.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/columnlayout.h"
#include "ui/table/rowactions.h"
#include "ui/windowactions.h"
#include "ui/windowdialogs.h"
#include "ui/windowlayout.h"
#include "ui/windowpages.h"
#include "ui/windowstate.h"
#include "ui/wording.h"

#include <QCloseEvent>
#include <QDialog>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Shown in the queue: more than anybody calls back in a day, and few enough to compare within a frame.
constexpr qsizetype mostTasks = 500;

const auto listMessage = u"list"_s;
const auto rowsMessage = u"rows"_s;
const auto noteMessage = u"note"_s;
const auto savedMessage = u"saved"_s;
const auto regroupedMessage = u"regrouped"_s; ///< Failures only.

WindowServices withAccess(WindowServices services, const RoleAccess &access)
{
    services.access = &access;
    return services;
}

} // namespace

struct MainWindow::Private {
    Private(MainWindow &window, WindowServices given, const WindowState &restored);
    void connectModels();
    void connectParts();
    void connectActions();
    void connectViews();
    void onViewsLoaded();
    void giveKeyboard();
    void setSideBarOpen(bool open);
    void connectQueue();
    void connectReview();
    void showReviewed(const std::optional<RecordRef> &call);
    void connectSummary();
    bool isSummaryShown() const { return parts.pages->page() == WindowPages::Page::Summary; }
    void onPage();
    bool isQueueShown() const { return parts.pages->page() == WindowPages::Page::Queue; }
    bool areCallsShown() const { return parts.pages->page() == WindowPages::Page::Calls; }
    bool isReviewShown() const { return parts.pages->page() == WindowPages::Page::Review; }
    void focusPage();
    bool isShown(const RecordRef &call) const;
    void connectPlayback();
    void connectRegrouping();
    void onRegrouped(Regrouping::Deed deed);
    void connectRoles();
    void onLowered();
    void showNumbers();
    void addPanes();
    void connectCommands();
    QList<Command> viewCommands() const;
    QList<Command> settingsCommands();
    void nameSideBarButton();
    void save();
    void onChosen();
    void onNothingChosen();
    void onListState();
    void chooseFirst();
    void onFirstPaint();
    void onMessageAction(const QString &key);
    void setScheme(Theme::Scheme scheme);
    void resetLayout();
    SettingsDialog *makeSettings();
    void showSettings(const QString &page);
    bool waitsForChanges();
    bool mayClose();

    MainWindow &q;
    RoleAccess access;
    WindowServices services;
    RoleGate *gate;
    StoreCallSource source;
    FilterState filter;
    CallTableModel model;
    SyncStatusModel accounts;
    CallDetail detail;
    FacetBoard facets;
    ViewsModel views;
    StoreQueueSource queueSource;
    QueueModel queue;
    StoreCallDetailSource regroupingSource;
    Regrouping regrouping;
    WindowLayout parts;
    Changes changes;
    RowActions *rowActions;
    BulkRunner *bulk;
    ReviewAction *review;
    GuestActions *guests;
    NoteTools *noteTools;
    WindowActions *actions;
    EditMenu *editMenu;
    CallEditing *editing;
    PrivacyMenu *privacy;
    QueueActions *queueActions;
    Playback *playback;
    WindowDialogs *dialogs;
    Help *help;
    CallFinder *finder;
    SummaryPage *summary;
    StatusLine *statusLine;
    PaneCycle *panes;
    KeyAssignments *keys;
    WindowCommands *commands;
    QList<Command> settingsPages; ///< Once they were asked for.
    Theme::Scheme scheme;
    QString wantedView; ///< To be in force as soon as the views are read.
    bool choosesView = false; ///< Chosen from outside: its query, too.
    QTimer nothingChosen;
    bool activated = false; ///< It has had the keyboard.
    bool painted = false;
    bool hasColumns = false; ///< The columns got their first widths.
    std::function<bool()> staysBehind; ///< Whether closing the window only hides it.
    bool quits = false; ///< This time it ends.
    bool closeWithoutNote = false; ///< The user knows that the note is lost.
    bool closesWhenIdle = false;
};

MainWindow::Private::Private(MainWindow &window, WindowServices given, const WindowState &restored)
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
    , regroupingSource(services.store)
    , regrouping(regroupingSource)
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
    , scheme(restored.scheme)
{
    if (!areNumbersMasked() || !holdsNumber(restored.filterText))
        filter.setText(restored.filterText); // before anybody listens: the list is read once, below
    filter.setSort(restored.sort);
    connectModels();
    connectParts();
    connectActions();
    connectViews();
    connectSummary();
    connectQueue();
    connectPlayback();
    connectReview();
    connectRegrouping();
    connectCommands();
    addPanes();
    connectRoles();
    services.theme.setMotionReduced(MotionSettings::read(services.settings).isReduced);
    if (services.theme.scheme() == Theme::Scheme::System) // else the command line has decided, for this time
        services.theme.setScheme(restored.scheme);
    model.setFilter(filter.filter());
    parts.restore(restored);
    actions->addToProgramMenu({guests->directoryAction(), guests->importAction()});
    actions->addToProgramMenu({gate->unlockAction(), gate->lockAction()});
    hasColumns = parts.list->columns().restore(services.settings);
    setSideBarOpen(restored.sideBarOpen);
    wantedView = restored.view;
    views.load();
    if (restored.queueShown)
        parts.pages->show(WindowPages::Page::Queue);
    if (restored.reviewShown)
        parts.pages->show(WindowPages::Page::Review);
    actions->chart->setChecked(restored.chartOpen);
    actions->compactRows->setChecked(restored.compactRows);
    actions->showScheme(services.theme.scheme());
}

void MainWindow::Private::connectModels()
{
    connect(&filter, &FilterState::changed, &q, [this] { model.setFilter(filter.filter()); });
    connect(&model, &CallTableModel::stateChanged, &q, [this] { onListState(); });
    connect(&model, &CallTableModel::searchChanged, &q,
            [this] { parts.detailPane->setMatcher(model.matcher()); });
    connect(&model, &QAbstractItemModel::rowsInserted, &q, [this] { chooseFirst(); });
    connect(&model, &QAbstractItemModel::dataChanged, &q, [this] { parts.messages->withdraw(rowsMessage); });
    connect(&model, &CallTableModel::rowsFailed, &q, [this](const Error &error) {
        //: "The list of calls": subject of a sentence about a failure.
        parts.messages->post(rowsMessage, MessageBar::Severity::Error,
                             sentenceFor(error, tr("The list of calls")));
    });
}

void MainWindow::Private::connectParts()
{
    connect(parts.list, &CallList::chosenChanged, &q, [this] { onChosen(); });
    nothingChosen.setSingleShot(true);
    nothingChosen.setInterval(0);
    connect(&nothingChosen, &QTimer::timeout, &q, [this] { onNothingChosen(); });
    connect(parts.list, &CallList::selectedCountChanged, statusLine, &StatusLine::setSelected);
    connect(parts.list, &CallList::syncWanted, &q, &MainWindow::syncRequested);
    connect(parts.list, &CallList::tableLeft, &q, [this] { giveKeyboard(); });
    connect(parts.list, &CallList::connectWanted, dialogs, [this] { dialogs->connectAccount(); });
    connect(parts.list, &CallList::demoWanted, &q, &MainWindow::demoWanted);
    connect(&parts.list->view(), &CallView::opened, parts.detailPane, &DetailPane::focusNotes);
    connect(&parts.list->view(), &CallView::escaped, &filter, &FilterState::clear);
    connect(&parts.filterBar->searchBox(), &SearchBox::left, &parts.list->view(),
            qOverload<>(&QWidget::setFocus));
    new SearchCompleter(parts.filterBar->searchBox(), services.theme, source, filter, services.settings);
    connect(parts.messages, &MessageBar::actionTriggered, &q,
            [this](const QString &key) { onMessageAction(key); });
    connect(parts.liveStrip, &LiveStrip::callWanted, finder, &CallFinder::show);
    connect(parts.liveStrip, &LiveStrip::allWanted, &q, [this] { filter.setText(u"is:live"_s); });
    connect(statusLine, &StatusLine::accountsWanted, dialogs, &WindowDialogs::showAccounts);
    connect(statusLine, &StatusLine::outboxWanted, dialogs, &WindowDialogs::showOutbox);
    connect(dialogs, &WindowDialogs::syncWanted, &q, &MainWindow::syncRequested);
    connect(dialogs, &WindowDialogs::onlineWanted, actions->offline, [this] {
        if (actions->offline->isChecked())
            actions->offline->trigger();
    });
    connect(dialogs, &WindowDialogs::callWanted, finder, &CallFinder::show);
    editing->setGuestLookup(guestLookup(services.store.guestBook()));
    connect(editing, &CallEditing::callWanted, finder, &CallFinder::show);
}

void MainWindow::Private::connectActions()
{
    connect(actions->sync, &QAction::triggered, &q, &MainWindow::syncRequested);
    connect(actions->offline, &QAction::triggered, parts.list, &CallList::setOffline);
    connect(actions->offline, &QAction::triggered, &q, &MainWindow::offlineChosen);
    connect(actions->accounts, &QAction::triggered, dialogs, &WindowDialogs::showAccounts);
    connect(actions->outbox, &QAction::triggered, dialogs, &WindowDialogs::showOutbox);
    connect(actions->settings, &QAction::triggered, &q, [this] { showSettings({}); });
    connect(actions->resetLayout, &QAction::triggered, &q, [this] { resetLayout(); });
    connect(actions->quit, &QAction::triggered, &q, &MainWindow::quit);
    connect(actions->find, &QAction::triggered, &q, [this] {
        parts.pages->show(WindowPages::Page::Calls);
        parts.filterBar->searchBox().begin();
    });
    connect(actions->clearFilters, &QAction::triggered, &filter, &FilterState::clear);
    connect(actions->nextPane, &QAction::triggered, panes, &PaneCycle::next);
    connect(actions->previousPane, &QAction::triggered, panes, &PaneCycle::previous);
    connect(actions->chart, &QAction::triggered, parts.chart, &ChartPane::setOpen);
    connect(parts.chart, &ChartPane::openChanged, actions->chart, &QAction::setChecked);
    connect(actions->compactRows, &QAction::triggered, &q,
            [this](bool compact) { parts.setCompactRows(compact); });
    connect(actions->writeNote, &QAction::triggered, parts.detailPane, &DetailPane::focusNotes);
    connect(actions->diagnostics, &QAction::triggered, &q, &MainWindow::diagnosticsWanted);
    connect(actions->log, &QAction::triggered, &q, &MainWindow::logWanted);
    connect(actions->manual, &QAction::triggered, help,
            [this] { help->show(Help::chapterFor(parts.pages->page())); });
    connect(dialogs, &WindowDialogs::helpWanted, help, &Help::show);
    connect(actions->about, &QAction::triggered, dialogs, &WindowDialogs::showAbout);
    connect(actions, &WindowActions::schemeChosen, &q, [this](Theme::Scheme chosen) { setScheme(chosen); });
}

void MainWindow::Private::connectViews()
{
    wordFacets(facets);
    connect(actions->sideBar, &QAction::triggered, &q, [this](bool open) { setSideBarOpen(open); });
    connect(parts.sideBarButton, &QToolButton::clicked, actions->sideBar, &QAction::trigger);
    connect(actions, &WindowActions::viewChosen, &views, &ViewsModel::choose);
    connect(actions, &WindowActions::viewsMenuWanted, parts.viewActions,
            [this](QMenu *menu) { parts.viewActions->fillListMenu(*menu); });
    connect(&views, &ViewsModel::loaded, &q, [this] { onViewsLoaded(); });
    connect(&views, &ViewsModel::viewsChanged, actions, [this] {
        QStringList names;
        for (int row = 0; row < views.rowCount(); ++row)
            names << plainLine(views.nameAt(row), 40);
        actions->setViews(names);
        keys->apply();
    });
    const auto nameClearKey = [this] {
        parts.filterBar->chips().setClearKey(keyText(actions->clearFilters->shortcut()));
    };
    connect(actions->clearFilters, &QAction::changed, &q, nameClearKey);
    connect(actions->sideBar, &QAction::changed, &q, [this] { nameSideBarButton(); });
    nameClearKey();
}

/// Where there is no table, typing searches.
void MainWindow::Private::giveKeyboard()
{
    if (isQueueShown())
        parts.queue->view().setFocus();
    else if (isReviewShown())
        parts.review->focusCard();
    else if (!parts.list->view().isVisible())
        parts.filterBar->searchBox().setFocus();
}

void MainWindow::Private::onViewsLoaded()
{
    const int row = views.rowOf(wantedView);
    if (choosesView && row >= 0)
        views.choose(row);
    else if (const auto page = WindowPages::named(wantedView); choosesView && page)
        parts.pages->show(*page);
    else if (choosesView)
        //: Message when the program was started with the name of a view that does not exist. %1 is the name.
        parts.messages->post(ViewActions::message, MessageBar::Severity::Warning,
                             tr("There is no view “%1”.").arg(plainLine(wantedView)));
    else if (row >= 0 && filter.isActive())
        views.setCurrent(wantedView);
}

void MainWindow::Private::setSideBarOpen(bool open)
{
    parts.sideBar->setVisible(open);
    actions->sideBar->setChecked(open);
    parts.sideBarButton->setChecked(open);
    nameSideBarButton();
}

void MainWindow::Private::nameSideBarButton()
{
    const bool isOpen = actions->sideBar->isChecked();
    const QString name = isOpen ? tr("Hide the side bar") : tr("Show the side bar");
    parts.sideBarButton->setAccessibleName(name);
    parts.sideBarButton->setToolTip(withKey(name, actions->sideBar->shortcut()));
}

void MainWindow::Private::connectQueue()
{
    queueSource.setMostOpen(mostTasks);
    using Page = WindowPages::Page;
    actions->addPages(parts.pages->actions());
    actions->addMenu(queueActions->menu());
    queueActions->addToMenu(guests->chooseAction());
    actions->sideBar->setIcon(services.theme.icon(u"sidebar"_s));
    actions->sideBar->setIconVisibleInMenu(false);
    parts.queue->banner().addLeadingAction(actions->sideBar);
    guests->setShownCall([actions = queueActions] { return actions->shownCall(); });
    connect(&parts.queue->view(), &QueueListView::currentRowChanged, guests, &GuestActions::refresh);
    connect(parts.pages, &WindowPages::changed, &q, [this] { onPage(); });
    connect(parts.pages, &WindowPages::chosen, &q, [this] { focusPage(); });
    connect(parts.detailPane, &DetailPane::left, &q, [this] { focusPage(); });
    connect(queueActions, &QueueActions::callWanted, finder, &CallFinder::show);
    connect(queueActions, &QueueActions::queryWanted, &filter, &FilterState::setText);
    connect(parts.queue, &QueuePane::connectWanted, dialogs, [this] { dialogs->connectAccount(); });
    connect(&queue, &QueueModel::openCountChanged, parts.pages->switcher(), &PageSwitch::setQueueCount);
    // Whoever looks for calls wants to see them, or what the summary says of them.
    const auto showCalls = [this] {
        if (!isSummaryShown())
            parts.pages->show(Page::Calls);
    };
    connect(&filter, &FilterState::textChanged, &q, showCalls);
    connect(&views, &ViewsModel::chosen, &q, showCalls);
    connect(finder, &CallFinder::found, &q, [this] { parts.pages->show(Page::Calls); });
    onPage();
}

void MainWindow::Private::connectPlayback()
{
    actions->addMenu(playback->actions().menu());
    connect(playback, &Playback::momentWanted, noteTools, &NoteTools::insertLink);
    connect(noteTools, &NoteTools::callWanted, &q, &MainWindow::showLink);
    const auto play = [this] {
        return playback->toggle();
    };
    queueActions->setPlay(play);
    connect(&parts.list->view(), &CallView::playWanted, &q, play);
    parts.review->setPlayback(&playback->forReviews());
}

void MainWindow::Private::connectSummary()
{
    parts.pages->addSummary(summary);
    connect(summary, &SummaryPage::callsWanted, &q, [this] {
        parts.pages->show(WindowPages::Page::Calls);
        focusPage();
    });
    connect(summary, &SummaryPage::saved, &q, [this](const QString &path) {
        //: Message. %1 is a file.
        parts.messages->post(savedMessage, MessageBar::Severity::Success,
                             tr("Saved as %1.").arg(plainLine(path)));
    });
    connect(summary, &SummaryPage::notSaved, &q, [this](const QString &path, const QString &reason) {
        parts.messages->post(savedMessage, MessageBar::Severity::Error,
                             //: Message. %1 is a file, %2 why it cannot be written.
                             tr("%1 could not be written: %2.").arg(plainLine(path), plainLine(reason)));
    });
    auto *exports = new ExportActions(services, source, filter, *parts.messages, q);
    actions->addToProgramMenu({exports->exportCalls()});
}

void MainWindow::Private::onPage()
{
    parts.detailPane->setVisible(!isSummaryShown());
    parts.filterBar->setVisible(areCallsShown() || isSummaryShown());
    actions->setCallMenuShown(areCallsShown());
    queueActions->menu().menuAction()->setVisible(isQueueShown());
    editing->refresh();
    if (isQueueShown())
        queueActions->follow();
    else if (areCallsShown())
        onChosen();
    guests->refresh();
}

void MainWindow::Private::focusPage()
{
    if (isReviewShown())
        parts.review->focusCard();
    else if (isQueueShown())
        parts.queue->view().setFocus(Qt::ShortcutFocusReason);
    else if (isSummaryShown())
        summary->setFocus(Qt::ShortcutFocusReason);
    else
        parts.list->view().setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::Private::connectReview()
{
    parts.review->addLeadingAction(actions->sideBar);
    connect(parts.review, &ReviewPane::callWanted, &q,
            [this](const std::optional<RecordRef> &call) { showReviewed(call); });
}

/// The call under review stands beside its scorecard.
void MainWindow::Private::showReviewed(const std::optional<RecordRef> &call)
{
    if (!call)
        return detail.clear();
    QCoro::connect(services.store.find(*call), &q, [this](const Result<CallId> &found) {
        if (isReviewShown() && !found)
            detail.clear(); // it has gone meanwhile
        else if (isReviewShown() && *found != detail.callId())
            detail.show(*found);
    });
}

void MainWindow::Private::connectRegrouping()
{
    connect(parts.detailPane, &DetailPane::separateWanted, &regrouping, &Regrouping::separate);
    connect(parts.detailPane, &DetailPane::joinWanted, &regrouping, &Regrouping::join);
    connect(parts.detailPane, &DetailPane::callWanted, finder, &CallFinder::show);
    connect(rowActions, &RowActions::joinWanted, &regrouping, &Regrouping::join);
    connect(&regrouping, &Regrouping::done, &q, [this](Regrouping::Deed deed) { onRegrouped(deed); });
    connect(&regrouping, &Regrouping::failed, &q, [this](const Error &error) {
        const QString sentence = error.kind == Error::Kind::Invalid
            ? tr("These are one call already, or nothing else is left of the call.")
            //: "The call": subject of a sentence about a failure.
            : sentenceFor(error, tr("The call"));
        parts.messages->post(regroupedMessage, MessageBar::Severity::Error, sentence);
    });
}

void MainWindow::Private::onRegrouped(Regrouping::Deed deed)
{
    const bool isJoin = deed == Regrouping::Deed::Joined;
    const auto walk = [this](const Regrouping::Steps &steps) {
        return [source = &regroupingSource, steps] {
            return Regrouping::walk(source, steps);
        };
    };
    parts.messages->withdraw(regroupedMessage);
    const QString sentence = isJoin ? tr("The calls are one now, and stay so.")
                                    : tr("The record is a call of its own now, and stays so.");
    //: Follows "Undo".
    changes.remember({.text = isJoin ? tr("joining of calls") : tr("separation of a record"),
                      .redo = walk(regrouping.wayThere()),
                      .undo = walk(regrouping.wayBack()),
                      .done = [sentence] {
                          return sentence;
                      }});
}

void MainWindow::Private::connectCommands()
{
    commands->add([this] { return commandsOfPage(*parts.pages->stack()->currentWidget()); });
    commands->add([this] { return viewCommands(); });
    commands->add([this] { return settingsCommands(); });
    connect(actions->findCommand, &QAction::triggered, commands, &WindowCommands::showPalette);
    connect(actions->keyboard, &QAction::triggered, dialogs,
            [this] { dialogs->showKeyboard(keys->commands()); });
    connect(dialogs, &WindowDialogs::keysWanted, &q, [this] { showSettings(u"keys"_s); });
}

QList<Command> MainWindow::Private::viewCommands() const
{
    QList<Command> found;
    for (QAction *action : actions->views()) {
        const QString name = withoutMnemonic(action->text());
        found << Command{.id = u"view:"_s + name,
                         //: A command: shows a saved view. %1 is its name.
                         .text = tr("View: %1").arg(name),
                         .action = action,
                         .isOffered = true};
    }
    return found;
}

/// What pages there are does not change.
QList<Command> MainWindow::Private::settingsCommands()
{
    if (!settingsPages.isEmpty())
        return settingsPages;
    const std::unique_ptr<SettingsDialog> dialog(makeSettings());
    for (const SettingsPage *page : dialog->pages()) {
        settingsPages << Command{.id = u"settings:"_s + page->key(),
                                 //: A command: opens the settings at a page. %1 is its title.
                                 .text = tr("Settings: %1").arg(page->title()),
                                 .isOffered = true,
                                 .deed = [this, key = page->key()] {
                                     showSettings(key);
                                 }};
    }
    return settingsPages;
}

void MainWindow::Private::connectRoles()
{
    new IdleWatch(access, gate);
    addRoleStatus(*gate, services.theme, *q.statusBar());
    gate->guard();
    showNumbers();
    connect(gate, &RoleGate::changed, &q, [this] { showNumbers(); });
    connect(parts.pages, &WindowPages::changed, gate, &RoleGate::guardButtons);
    connect(gate, &RoleGate::lowered, &q, [this] { onLowered(); });
}

/// Everything that has a number in it is worded anew.
void MainWindow::Private::showNumbers()
{
    parts.list->view().viewport()->update();
    parts.queue->view().viewport()->update();
    rowActions->refresh();
    wordFacets(facets);
    parts.detailPane->page().transcript().setCorrectingRefused(refusalText(&access, Permission::Correct));
    Q_EMIT detail.changed();
    Q_EMIT parts.liveStrip->calls().changed();
}

/// Whoever sits here now is told nothing of what the one before was about.
void MainWindow::Private::onLowered()
{
    if (isReviewShown() && !access.may(Permission::Review))
        parts.pages->show(WindowPages::Page::Calls);
    changes.forget();
    const QList<MessageBar *> bars = q.findChildren<MessageBar *>();
    for (MessageBar *bar : bars)
        bar->withdrawNews();
    if (areNumbersMasked() && holdsNumber(filter.text()))
        filter.clear();
}

void MainWindow::Private::addPanes()
{
    panes->add(*parts.filterBar, u"searchBox"_s);
    panes->add(*parts.messages);
    panes->add(*parts.liveStrip, u"liveCall0"_s);
    panes->add(*parts.sideBar, u"viewsList"_s);
    panes->add(*parts.list, u"callTable"_s);
    panes->add(parts.queue->banner(), u"queueFigures"_s);
    panes->add(*parts.queue, u"queueList"_s);
    parts.review->addPanes(*panes);
    panes->add(*summary, u"figure_calls"_s);
    panes->add(*parts.detailPane, u"notesEditor"_s);
    panes->add(*parts.chart, u"dayBars"_s);
    panes->add(*q.statusBar());
}

void MainWindow::Private::save()
{
    WindowState state;
    parts.addTo(state);
    state.scheme = scheme;
    state.queueShown = isQueueShown();
    state.reviewShown = isReviewShown();
    state.filterText = filter.text();
    state.sort = filter.sort();
    state.view = views.currentName();
    state.write(services.settings);
    parts.list->columns().apply(
        parts.viewActions->ordinaryColumns()); // a view's own columns are kept with it
    parts.list->columns().save(services.settings);
    services.settings.sync();
}

void MainWindow::Private::onChosen()
{
    if (!areCallsShown())
        return; // the details are the other page's
    const CallId id = model.idAt(parts.list->view().currentIndex().row());
    if (id == CallId{})
        nothingChosen.start();
    else if (id != detail.callId())
        detail.show(id);
}

/// A list that makes way for another has no current call for a moment: the details wait for that of the new
/// one.
void MainWindow::Private::onNothingChosen()
{
    const bool isChosen = model.idAt(parts.list->view().currentIndex().row()) != CallId{};
    if (areCallsShown() && !isChosen && model.state() != CallTableModel::State::Reading)
        detail.clear();
}

void MainWindow::Private::onListState()
{
    if (model.state() == CallTableModel::State::Failed && model.rowCount() > 0 && model.error())
        parts.messages->post(listMessage, MessageBar::Severity::Error,
                             sentenceFor(*model.error(), tr("The list of calls")), tr("Try again"));
    else
        parts.messages->withdraw(listMessage);
    chooseFirst();
    onChosen();
}

/// The newest call is what one wants to see, as long as nobody chose another.
void MainWindow::Private::chooseFirst()
{
    const bool chosen = parts.list->view().currentIndex().isValid();
    if (model.state() == CallTableModel::State::Ready && model.rowCount() > 0 && !chosen)
        parts.list->choose(0);
}

void MainWindow::Private::onFirstPaint()
{
    parts.chart->setReady();
    parts.sideBar->setReady();
    parts.liveStrip->setReady();
    queue.reload();
    parts.review->setReady();
    Q_EMIT q.painted();
}

void MainWindow::Private::setScheme(Theme::Scheme chosen)
{
    scheme = chosen;
    services.theme.setScheme(chosen);
}

/// What is shown and how large; not what is chosen, nor how rows look.
void MainWindow::Private::resetLayout()
{
    WindowState first;
    first.compactRows = actions->compactRows->isChecked();
    parts.restore(first);
    setSideBarOpen(first.sideBarOpen);
    actions->chart->setChecked(first.chartOpen);
    parts.list->columns().reset();
}

SettingsDialog *MainWindow::Private::makeSettings()
{
    auto *dialog = new SettingsDialog(services.theme, &q);
    dialog->addPage(new PropertyPage(services));
    dialog->addPage(new AppearancePage(services, *actions));
    dialog->addPage(new KeysPage(services.theme, *keys));
    dialog->addPage(new RecordingsPage(services));
    dialog->addPage(new RolesPage(services, access));
    Q_EMIT q.settingsWanted(dialog);
    dialog->addPage(new LinkPage(
        services.theme, u"retention"_s, tr("How long calls are kept"), u"history"_s, tr("&Change…"),
        [] {
            return tr(
                "Recordings, transcripts, notes and whole calls can be removed from this computer after a "
                "number of days. Until you say so, everything is kept.");
        },
        [this] { privacy->showRetention(); }));
    dialog->addPage(new LinkPage(
        services.theme, u"accounts"_s, tr("Accounts"), u"provider"_s, tr("&Change…"),
        [] { return tr("The call systems that are connected, their keys, and the history that is read."); },
        [this] { dialogs->showAccounts(); }));
    connect(dialog, &SettingsDialog::helpWanted, help,
            [this, dialog] { help->show(Help::chapterFor(dialog->objectName())); });
    return dialog;
}

void MainWindow::Private::showSettings(const QString &page)
{
    RoleGate::demand(q, Permission::Settings, [this, page] {
        SettingsDialog *dialog = makeSettings();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showPage(page);
        dialog->open();
    });
}

void MainWindow::Private::onMessageAction(const QString &key)
{
    if (key == listMessage)
        model.reload();
    if (key == ViewActions::message)
        parts.viewActions->undo();
    if (key == noteMessage) {
        closeWithoutNote = true;
        q.close();
    }
}

/// What was just decided is written first; who closes again does not want to wait.
bool MainWindow::Private::waitsForChanges()
{
    if (!changes.isBusy() || std::exchange(closesWhenIdle, true))
        return false;
    QObject::connect(
        &changes, &Changes::idle, &q,
        [this] {
            if (closesWhenIdle)
                q.close();
        },
        Qt::SingleShotConnection);
    return true;
}

bool MainWindow::Private::mayClose()
{
    if (waitsForChanges())
        return false;
    closesWhenIdle = false;
    detail.flush();
    if (!detail.hasUnsavedNotes() || closeWithoutNote)
        return true;
    //: Message when the window is closed and the disk refuses the note just typed. %1 says why.
    const QString sentence = tr("Your note could not be saved, so the window stays open. %1");
    //: "The note": subject of a sentence about a failure.
    const QString reason = sentenceFor(detail.notesError(), tr("The note"));
    parts.messages->post(noteMessage, MessageBar::Severity::Error, sentence.arg(reason),
                         tr("Close without saving"));
    return false;
}

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Callboard"_s);
    const WindowState restored = WindowState::read(services.settings);
    d = std::make_unique<Private>(*this, std::move(services), restored);
    d->focusPage();
}

MainWindow::~MainWindow()
{
    // Widgets show the models, which go with d: the widgets first.
    d->parts.review->setPlayback(nullptr);
    delete d->playback;
    delete takeCentralWidget();
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}

FilterState &MainWindow::filter()
{
    return d->filter;
}

FacetBoard &MainWindow::facets()
{
    return d->facets;
}

void MainWindow::chooseView(const QString &name)
{
    d->wantedView = name;
    d->choosesView = true;
    if (d->views.isLoaded())
        d->onViewsLoaded();
}

SyncStatusModel &MainWindow::syncStatus()
{
    return d->accounts;
}

void MainWindow::showCall(const RecordRef &call)
{
    d->finder->show(call);
}

/// Beside a list that has it, or on a page with calls of its own.
bool MainWindow::Private::isShown(const RecordRef &call) const
{
    const bool hasDetails = detail.phase() == CallDetail::Phase::Shown && detail.call().ref() == call;
    return hasDetails && (!areCallsShown() || model.rowOf(detail.callId()) >= 0);
}

void MainWindow::showLink(const CallLink &link)
{
    d->playback->playFrom(link);
    if (!d->isShown(link.call))
        showCall(link.call);
}

void MainWindow::showAccounts()
{
    d->dialogs->showAccounts();
}

void MainWindow::showSettings(const QString &page)
{
    d->showSettings(page);
}

void MainWindow::showManual(const QString &place)
{
    d->help->show(place);
}

void MainWindow::connectAccount(std::optional<Provider> provider)
{
    d->dialogs->connectAccount(provider);
}

void MainWindow::setOffline(bool offline)
{
    d->actions->offline->setChecked(offline);
    d->parts.list->setOffline(offline);
}

void MainWindow::showFailure(const QString &key, const QString &sentence)
{
    d->parts.messages->post(key, MessageBar::Severity::Error, sentence);
}

void MainWindow::showNews(const QString &key, const QString &sentence)
{
    d->parts.messages->post(key, MessageBar::Severity::Success, sentence);
}

LiveCalls &MainWindow::liveCalls()
{
    return d->parts.liveStrip->calls();
}

QueueSource &MainWindow::queueSource()
{
    return d->queueSource;
}

CallPlayer &MainWindow::player()
{
    return d->playback->player();
}

PlayerActions &MainWindow::playerActions()
{
    return d->playback->actions();
}

/// The queue tells of all its tasks, also of those that wait above its rows.
bool MainWindow::isInSight(const CallbackTask &task) const
{
    if (!isActiveWindow() || isMinimized() || !isVisible())
        return false;
    if (d->isQueueShown())
        return true;
    if (d->isReviewShown())
        return false;
    const QTableView &view = d->parts.list->view();
    const int end = view.viewport()->height();
    for (int row = view.rowAt(0); row >= 0 && row < d->model.rowCount(); ++row) {
        if (view.rowViewportPosition(row) >= end)
            return false;
        if (task.calls.contains(d->model.idAt(row)))
            return task.calls.first() == d->model.idAt(row);
    }
    return false;
}

void MainWindow::showQueue()
{
    d->parts.pages->show(WindowPages::Page::Queue);
}

void MainWindow::showCalls()
{
    d->parts.pages->show(WindowPages::Page::Calls);
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setStaysBehind(std::function<bool()> whether)
{
    d->staysBehind = std::move(whether);
}

bool MainWindow::quit()
{
    d->quits = true;
    const bool closed = close();
    d->quits = false;
    return closed;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->mayClose()) {
        event->ignore();
        return;
    }
    if (!d->quits && d->staysBehind && d->staysBehind()) {
        d->save();
        event->ignore();
        hide();
        return;
    }
    d->save();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    d->keys->apply();
    d->gate->guardButtons();
    if (!std::exchange(d->hasColumns, true)) {
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::LayoutRequest); // or the table is as wide as nothing is
        d->parts.list->columns().reset();
    }
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    const bool paints = event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest;
    if (d && paints && !std::exchange(d->painted, true))
        QTimer::singleShot(0, this, [this] { d->onFirstPaint(); });
    if (d && event->type() == QEvent::WindowActivate && !std::exchange(d->activated, true))
        QTimer::singleShot(0, this, [this] { d->giveKeyboard(); });
    return handled;
}

} // namespace callboard
