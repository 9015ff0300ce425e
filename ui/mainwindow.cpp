// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/tables/calldetail.h"
#include "models/tables/filterstate.h"
#include "models/tables/syncstatusmodel.h"
#include "ui/callfinder.h"
#include "ui/chartpane.h"
#include "ui/detail/detailpane.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchbox.h"
#include "ui/keyboardsheet.h"
#include "ui/messagebar.h"
#include "ui/panecycle.h"
#include "ui/status/outboxdialog.h"
#include "ui/status/statusline.h"
#include "ui/status/syncdetails.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/columnlayout.h"
#include "ui/table/rowactions.h"
#include "ui/windowactions.h"
#include "ui/windowstate.h"
#include "ui/wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto listMessage = u"list"_s;
const auto rowsMessage = u"rows"_s;
const auto noteMessage = u"note"_s;

} // namespace

struct MainWindow::Private {
    Private(MainWindow &window, WindowServices given);
    void buildCentre();
    void connectModels();
    void connectActions();
    void restore(const WindowState &state);
    WindowState state() const;
    void save();
    void onChosen();
    void onListState();
    void onFirstPaint();
    bool noteIsSafe();
    void focusNotes();
    void setCompactRows(bool compact);
    void setScheme(Theme::Scheme scheme);
    void onMessageAction(const QString &key);
    void showDialog(QDialog *dialog);
    void showAccounts();
    void showOutbox();
    void showAbout();
    QToolButton *columnButton();

    MainWindow &q;
    WindowServices services;
    StoreCallSource source;
    FilterState filter;
    CallTableModel model;
    SyncStatusModel accounts;
    CallDetail detail;

    FilterBar *filterBar = nullptr;
    MessageBar *messages = nullptr;
    QSplitter *mainSplitter = nullptr;
    QSplitter *leftSplitter = nullptr;
    ChartPane *chart = nullptr;
    CallList *list = nullptr;
    DetailPane *detailPane = nullptr;
    StatusLine *statusLine = nullptr;
    RowActions *rowActions = nullptr;
    WindowActions *actions = nullptr;
    CallFinder *finder = nullptr;
    PaneCycle *panes = nullptr;
    Theme::Scheme scheme = Theme::Scheme::System;
    bool painted = false;
    bool laidOut = false;          ///< The columns got their first widths.
    bool closeWithoutNote = false; ///< The user knows that the note is lost.
};

MainWindow::Private::Private(MainWindow &window, WindowServices given)
    : q(window)
    , services(std::move(given))
    , source(services.store)
    , filter(services.zone, services.clock)
    , model(source)
    , accounts(services.store)
    , detail(services.store, services.clock)
{
    const WindowState restored = WindowState::read(services.settings);
    filter.setText(restored.filterText);
    filter.setSort(restored.sort);
    setScheme(restored.scheme);
    buildCentre();
    rowActions = new RowActions(services, *list, model, source, filter, *messages);
    actions = new WindowActions(q, list->columns(), *rowActions);
    finder = new CallFinder(services.store, model, filter, *list, *messages);
    statusLine = new StatusLine(services, model, accounts, *q.statusBar());
    panes = new PaneCycle(&q);
    panes->add(*filterBar, filterBar->searchBox());
    panes->add(*list, list->view());
    panes->add(*detailPane, *detailPane);
    panes->add(*chart, *chart);
    connectModels();
    connectActions();
    restore(restored);
}

void MainWindow::Private::buildCentre()
{
    filterBar = new FilterBar(services.theme, source, filter);
    messages = new MessageBar(services.theme);
    chart = new ChartPane(services, filter);
    list = new CallList(services, model, filter, accounts);
    detailPane = new DetailPane(detail, services.theme, services.clock);
    detailPane->setTimeZone(services.zone);
    filterBar->addTool(columnButton());

    leftSplitter = new QSplitter(Qt::Vertical);
    leftSplitter->setObjectName(u"leftSplitter"_s);
    leftSplitter->addWidget(chart);
    leftSplitter->addWidget(list);
    leftSplitter->setStretchFactor(1, 1);
    leftSplitter->setChildrenCollapsible(false);
    mainSplitter = new QSplitter(Qt::Horizontal);
    mainSplitter->setObjectName(u"mainSplitter"_s);
    mainSplitter->addWidget(leftSplitter);
    mainSplitter->addWidget(detailPane);
    mainSplitter->setChildrenCollapsible(false);
    mainSplitter->setStretchFactor(0, 62);
    mainSplitter->setStretchFactor(1, 38);

    auto *centre = new QWidget(&q);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(filterBar);
    rows->addWidget(messages);
    rows->addWidget(mainSplitter, 1);
    q.setCentralWidget(centre);
}

QToolButton *MainWindow::Private::columnButton()
{
    auto *button = new QToolButton;
    button->setObjectName(u"columnButton"_s);
    button->setIcon(services.theme.icon(u"columns"_s));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    //: Button: opens the list of the table's columns.
    button->setAccessibleName(tr("Columns"));
    button->setToolTip(button->accessibleName());
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, list, [this, menu] {
        menu->clear();
        list->columns().fillMenu(*menu);
    });
    button->setMenu(menu);
    return button;
}

void MainWindow::Private::connectModels()
{
    connect(&filter, &FilterState::changed, &q, [this] { model.setFilter(filter.filter()); });
    connect(&model, &CallTableModel::stateChanged, &q, [this] { onListState(); });
    connect(&model, &QAbstractItemModel::dataChanged, messages, [this] { messages->withdraw(rowsMessage); });
    connect(&model, &CallTableModel::rowsFailed, messages, [this](const Error &error) {
        messages->post(rowsMessage, MessageBar::Severity::Error, sentenceFor(error, tr("The list of calls")));
    });
    connect(list, &CallList::chosenChanged, &q, [this] { onChosen(); });
    connect(list, &CallList::syncWanted, &q, &MainWindow::syncRequested);
    connect(&list->view(), &CallView::opened, &q, [this] { focusNotes(); });
    connect(messages, &MessageBar::actionTriggered, &q, [this](const QString &key) { onMessageAction(key); });
    connect(statusLine, &StatusLine::accountsWanted, &q, [this] { showAccounts(); });
    connect(statusLine, &StatusLine::outboxWanted, &q, [this] { showOutbox(); });
    model.setFilter(filter.filter());
}

void MainWindow::Private::connectActions()
{
    connect(actions->sync, &QAction::triggered, &q, &MainWindow::syncRequested);
    connect(actions->offline, &QAction::triggered, &q, [this](bool offline) {
        list->setOffline(offline);
        Q_EMIT q.offlineChosen(offline);
    });
    connect(actions->accounts, &QAction::triggered, &q, [this] { showAccounts(); });
    connect(actions->outbox, &QAction::triggered, &q, [this] { showOutbox(); });
    connect(actions->quit, &QAction::triggered, &q, &QWidget::close);
    connect(actions->find, &QAction::triggered, &q, [this] {
        filterBar->searchBox().setFocus(Qt::ShortcutFocusReason);
        filterBar->searchBox().selectAll();
    });
    connect(actions->clearFilters, &QAction::triggered, &filter, &FilterState::clear);
    connect(&filterBar->searchBox(), &SearchBox::left, &list->view(), qOverload<>(&QWidget::setFocus));
    connect(actions->nextPane, &QAction::triggered, panes, &PaneCycle::next);
    connect(actions->previousPane, &QAction::triggered, panes, &PaneCycle::previous);
    connect(actions->chart, &QAction::triggered, chart, &ChartPane::setOpen);
    connect(chart, &ChartPane::openChanged, actions->chart, &QAction::setChecked);
    connect(actions->compactRows, &QAction::triggered, &q, [this](bool compact) { setCompactRows(compact); });
    connect(actions->writeNote, &QAction::triggered, &q, [this] { focusNotes(); });
    connect(actions->keyboard, &QAction::triggered, &q, [this] { showDialog(new KeyboardSheet(&q)); });
    connect(actions->about, &QAction::triggered, &q, [this] { showAbout(); });
    connect(actions, &WindowActions::schemeChosen, &q, [this](Theme::Scheme chosen) { setScheme(chosen); });
}

void MainWindow::Private::restore(const WindowState &state)
{
    if (!q.restoreGeometry(state.geometry))
        q.resize(QSize(1440, 900).boundedTo(q.screen()->availableSize()));
    if (!mainSplitter->restoreState(state.mainSplitter))
        mainSplitter->setSizes({620, 380});
    if (!leftSplitter->restoreState(state.leftSplitter))
        leftSplitter->setSizes({180, 560});
    chart->setOpen(state.chartOpen);
    actions->chart->setChecked(state.chartOpen);
    actions->compactRows->setChecked(state.compactRows);
    actions->showScheme(state.scheme);
    setCompactRows(state.compactRows);
    laidOut = list->columns().restore(services.settings);
}

WindowState MainWindow::Private::state() const
{
    WindowState now;
    now.geometry = q.saveGeometry();
    now.mainSplitter = mainSplitter->saveState();
    now.leftSplitter = leftSplitter->saveState();
    now.chartOpen = chart->isOpen();
    now.compactRows = list->view().isCompact();
    now.scheme = scheme;
    now.filterText = filter.text();
    now.sort = filter.sort();
    return now;
}

void MainWindow::Private::save()
{
    state().write(services.settings);
    list->columns().save(services.settings);
    services.settings.sync();
}

void MainWindow::Private::onChosen()
{
    const CallId id = model.idAt(list->view().currentIndex().row());
    if (id == CallId{})
        detail.clear();
    else if (id != detail.callId())
        detail.show(id);
}

void MainWindow::Private::onListState()
{
    if (model.state() == CallTableModel::State::Failed && model.rowCount() > 0)
        messages->post(listMessage, MessageBar::Severity::Error,
                       sentenceFor(model.error().value_or(Error{Error::Kind::Storage}), tr("The list of calls")),
                       tr("Try again"));
    else
        messages->withdraw(listMessage);
    // The newest call is what one wants to see first; nobody chose another yet.
    if (model.state() == CallTableModel::State::Ready && model.rowCount() > 0 && detail.callId() == CallId{}
        && !list->view().currentIndex().isValid())
        list->choose(0);
}

void MainWindow::Private::onFirstPaint()
{
    chart->setReady();
    filterBar->readValues();
    Q_EMIT q.painted();
}

void MainWindow::Private::setCompactRows(bool compact)
{
    list->view().setCompact(compact);
}

void MainWindow::Private::setScheme(Theme::Scheme chosen)
{
    scheme = chosen;
    services.theme.setScheme(chosen);
}

void MainWindow::Private::focusNotes()
{
    detailPane->focusNotes();
}

bool MainWindow::Private::noteIsSafe()
{
    detail.flush();
    return !detail.hasUnsavedNotes();
}

void MainWindow::Private::onMessageAction(const QString &key)
{
    if (key == listMessage)
        model.reload();
    if (key == noteMessage) {
        closeWithoutNote = true;
        q.close();
    }
}

void MainWindow::Private::showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::Private::showAccounts()
{
    auto *dialog = new SyncDetails(services, accounts, &q);
    connect(dialog, &SyncDetails::syncWanted, &q, &MainWindow::syncRequested);
    showDialog(dialog);
}

void MainWindow::Private::showOutbox()
{
    auto *dialog = new OutboxDialog(services.store, services.theme, &q);
    connect(dialog, &OutboxDialog::callWanted, &q, &MainWindow::showCall);
    showDialog(dialog);
}

void MainWindow::Private::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Callboard"),
                                  //: %1 is a version number.
                                  tr("Callboard %1\n\nAll your telephone systems in one list. Free software under "
                                     "the GNU General Public License, version 3 or later.")
                                      .arg(QCoreApplication::applicationVersion()),
                                  QMessageBox::Close, &q);
    about->setIconPixmap(Theme::applicationIcon().pixmap(64));
    showDialog(about);
}

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Callboard"_s);
    d = std::make_unique<Private>(*this, std::move(services));
    d->list->view().setFocus();
}

MainWindow::~MainWindow()
{
    // Widgets show the models: they go first.
    delete takeCentralWidget();
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    delete d->statusLine;
}

FilterState &MainWindow::filter()
{
    return d->filter;
}

SyncStatusModel &MainWindow::syncStatus()
{
    return d->accounts;
}

void MainWindow::showCall(const RecordRef &call)
{
    d->finder->show(call);
}

void MainWindow::setOffline(bool offline)
{
    d->actions->offline->setChecked(offline);
    d->list->setOffline(offline);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->noteIsSafe() && !d->closeWithoutNote) {
        //: Message when the window is closed and the disk refuses the note just typed. %1 says why.
        d->messages->post(noteMessage, MessageBar::Severity::Error,
                          tr("Your note could not be saved, so the window stays open. %1")
                              .arg(sentenceFor(d->detail.notesError(), tr("The note"))),
                          tr("Close without saving"));
        event->ignore();
        return;
    }
    d->save();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(d->laidOut, true))
        d->list->columns().reset();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    const bool paints = event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest;
    if (d && paints && !std::exchange(d->painted, true))
        QTimer::singleShot(0, this, [this] { d->onFirstPaint(); });
    return handled;
}

} // namespace callboard
