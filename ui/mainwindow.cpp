// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/callfinder.h"
#include "ui/chartpane.h"
#include "ui/help/help.h"
#include "ui/keys/keyassignments.h"
#include "ui/listfollower.h"
#include "ui/live/livestrip.h"
#include "ui/messagebar.h"
#include "ui/pagefollower.h"
#include "ui/player/playback.h"
#include "ui/regroupactions.h"
#include "ui/review/reviewpane.h"
#include "ui/roles/rolegate.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/viewactions.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/columnlayout.h"
#include "ui/windowactions.h"
#include "ui/windowclosing.h"
#include "ui/windowcontents.h"
#include "ui/windowdeeds.h"
#include "ui/windowdialogs.h"
#include "ui/windowmemory.h"
#include "ui/windowpages.h"
#include "ui/windowroles.h"
#include "ui/windowsettings.h"
#include "ui/windowviews.h"

#include <QCloseEvent>
#include <QDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace callboard {

/// Its contents, and those who let them act as one window.
struct MainWindow::Private : WindowContents {
    Private(MainWindow &window, WindowServices given, const WindowState &restored);
    void restore(const WindowState &restored);
    void save();
    bool isShown(const RecordRef &call) const;
    void onFirstPaint();

    ListFollower *follower;
    PageFollower *pages;
    WindowViews *savedViews;
    WindowSettings *settings;
    WindowDeeds *deeds;
    RegroupActions *regrouping;
    WindowClosing *closing;
    bool activated = false; ///< It has had the keyboard.
    bool painted = false;
    bool hasColumns = false; ///< The columns got their first widths.
    std::function<bool()> staysBehind; ///< Whether closing the window only hides it.
    bool quits = false; ///< This time it ends.
};

MainWindow::Private::Private(MainWindow &window, WindowServices given, const WindowState &restored)
    : WindowContents(window, std::move(given), restored)
    , follower(new ListFollower(*this))
    , pages(new PageFollower(*this, *follower))
    , savedViews(new WindowViews(*this))
    , settings(new WindowSettings(*this, restored.scheme))
    , deeds(new WindowDeeds(*this, *savedViews, *settings))
    , regrouping(new RegroupActions(*this))
    , closing(new WindowClosing(*this))
{
    new WindowRoles(*this);
    model.setFilter(filter.filter());
    restore(restored);
}

void MainWindow::Private::restore(const WindowState &restored)
{
    parts.restore(restored);
    hasColumns = parts.list->columns().restore(services.settings);
    savedViews->setSideBarOpen(restored.sideBarOpen);
    savedViews->load(restored.view);
    if (restored.queueShown)
        parts.pages->show(WindowPages::Page::Queue);
    if (restored.reviewShown)
        parts.pages->show(WindowPages::Page::Review);
    actions->chart->setChecked(restored.chartOpen);
    actions->compactRows->setChecked(restored.compactRows);
    actions->showScheme(services.theme.scheme());
}

void MainWindow::Private::save()
{
    WindowState state;
    parts.addTo(state);
    state.scheme = settings->scheme();
    state.queueShown = pages->isShown(WindowPages::Page::Queue);
    state.reviewShown = pages->isShown(WindowPages::Page::Review);
    state.filterText = filter.text();
    state.sort = filter.sort();
    state.view = views.currentName();
    state.write(services.settings);
    parts.list->columns().apply(
        parts.viewActions->ordinaryColumns()); // a view's own columns are kept with it
    parts.list->columns().save(services.settings);
    services.settings.sync();
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

/// Beside a list that has it, or on a page with calls of its own.
bool MainWindow::Private::isShown(const RecordRef &call) const
{
    const bool hasDetails = detail.phase() == CallDetail::Phase::Shown && detail.call().ref() == call;
    const bool areCallsShown = pages->isShown(WindowPages::Page::Calls);
    return hasDetails && (!areCallsShown || model.rowOf(detail.callId()) >= 0);
}

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Callboard"_s);
    const WindowState restored = WindowState::read(services.settings);
    d = std::make_unique<Private>(*this, std::move(services), restored);
    d->pages->focus();
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
    d->savedViews->choose(name);
}

SyncStatusModel &MainWindow::syncStatus()
{
    return d->accounts;
}

void MainWindow::showCall(const RecordRef &call)
{
    d->finder->show(call);
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
    d->settings->show(page);
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
    if (d->pages->isShown(WindowPages::Page::Queue))
        return true;
    if (d->pages->isShown(WindowPages::Page::Review))
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

bool MainWindow::isBusy() const
{
    return d->changes.isBusy();
}

std::optional<WindowMemory> MainWindow::leave()
{
    if (!d->closing->mayClose())
        return {};
    d->save();
    return WindowMemory::of(*d);
}

void MainWindow::resume(const WindowMemory &memory)
{
    new WindowReturn(*d, memory);
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
    if (!d->closing->mayClose()) {
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
        QTimer::singleShot(0, this, [this] { d->pages->giveKeyboard(); });
    return handled;
}

} // namespace callboard
