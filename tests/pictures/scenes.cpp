// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/scenes.h"

#include "models/tables/livecalls.h"
#include "models/tables/syncstatusmodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace callboard::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietTime = 350; // ms without painting
constexpr int longestNoise = 20'000;
constexpr int longestStart = 120'000;

bool asks(const QAction &action)
{
    return action.text().endsWith(u'…') && !action.objectName().isEmpty() && !action.menu();
}

/// Asked on the page itself, beside the row.
bool isOfQueue(const QString &command)
{
    return command.startsWith(u"queue");
}

} // namespace

Scenes::Scenes(Desktop &desktop, int calls)
    : m_desktop(desktop)
    , m_calls(calls)
{
    qApp->installEventFilter(this);
}

bool Scenes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_isQuiet = false;
    return QObject::eventFilter(watched, event);
}

void Scenes::waitForQuiet()
{
    for (int waited = 0; waited < longestNoise; waited += quietTime) {
        m_isQuiet = true;
        QTest::qWait(quietTime);
        if (m_isQuiet)
            return;
    }
}

bool Scenes::open()
{
    QSignalSpy opened(&m_desktop, &Desktop::opened);
    m_desktop.open();
    if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }, longestStart))
        return false;
    m_desktop.window().liveCalls().stopTicking();
    auto *table = m_desktop.window().findChild<QAbstractItemView *>(u"callTable"_s);
    const auto isFilled = [&] {
        return m_calls == 0 ? m_desktop.window().syncStatus().isRead() : table->model()->rowCount() > 0;
    };
    if (!QTest::qWaitFor(isFilled, longestStart))
        return false;
    if (!QTest::qWaitFor([&] { return !m_desktop.window().syncStatus().isReading(); }, longestStart))
        return false;
    waitForQuiet();
    m_desktop.select();
    waitForQuiet();
    return true;
}

QAction *Scenes::action(const QString &name) const
{
    return m_desktop.window().findChild<QAction *>(name);
}

QList<Scene> Scenes::all()
{
    QList<Scene> scenes;
    addPages(scenes);
    addMenus(scenes);
    addDialogs(scenes);
    addCommands(scenes);
    return scenes;
}

void Scenes::addPages(QList<Scene> &scenes)
{
    const auto add = [&](const QString &name, const QString &command) {
        scenes.append({name, [this, command] { action(command)->trigger(); }, true});
    };
    const auto search = [&](const QString &name, const QString &query) {
        scenes.append({name,
                       [this, query] {
                           DesktopOptions wanted;
                           wanted.query = query;
                           m_desktop.show(wanted);
                       },
                       true});
    };
    add(u"page-calls"_s, u"showCalls"_s);
    if (m_calls > 50) {
        search(u"page-calls-searched"_s, u"room status:missed,completed -has:voicemail talk:>10s staus:x"_s);
        search(u"page-calls-nothing"_s, u"zzzzzz"_s);
        search(u"page-calls-again"_s, u"has:transcript"_s);
    }
    add(u"page-queue"_s, u"showQueue"_s);
    add(u"page-review"_s, u"showReview"_s);
    add(u"page-summary"_s, u"showSummary"_s);
    add(u"page-compact"_s, u"compactRows"_s);
    scenes.append({u"page-end"_s, [this] { action(u"compactRows"_s)->trigger(); }, true});
}

void Scenes::addMenus(QList<Scene> &scenes)
{
    const QList<QAction *> menus = m_desktop.window().menuBar()->actions();
    for (QAction *menu : menus) {
        if (menu->isVisible() && menu->menu())
            scenes.append({u"menu-"_s + menu->menu()->objectName(), [menu] {
                               menu->menu()->popup(QPoint(100, 100));
                           }});
    }
}

void Scenes::addDialogs(QList<Scene> &scenes)
{
    const QStringList dialogs{u"accounts"_s,
                              u"notifications"_s,
                              u"events"_s,
                              u"settings:appearance"_s,
                              u"settings:property"_s,
                              u"settings:recordings"_s,
                              u"settings:keys"_s,
                              u"connect:escapelife"_s,
                              u"connect:ringcentral"_s,
                              u"connect:sunset"_s,
                              u"manual:start"_s,
                              u"manual:calls-and-search"_s};
    for (const QString &dialog : dialogs)
        scenes.append({u"dialog-"_s + QString(dialog).replace(u':', u'-'), [this, dialog] {
                           DesktopOptions wanted;
                           wanted.dialog = dialog;
                           m_desktop.show(wanted);
                       }});
    for (const QString &command : {u"findCommand"_s, u"showKeyboard"_s, u"showAbout"_s, u"showGuests"_s})
        scenes.append({u"dialog-"_s + command, [this, command] {
                           action(command)->trigger();
                       }});
}

/// What asks for more, by its text.
void Scenes::addCommands(QList<Scene> &scenes)
{
    const QStringList known{u"findCommand"_s,  u"showGuests"_s, u"showSettings"_s,
                            u"showAccounts"_s, u"showEvents"_s, u"showNotifications"_s};
    const QList<QAction *> actions = m_desktop.window().findChildren<QAction *>();
    QStringList names;
    for (const QAction *one : actions) {
        const bool isPossible = one->isEnabled() || isOfQueue(one->objectName());
        if (asks(*one) && one->isVisible() && isPossible && !known.contains(one->objectName()))
            names << one->objectName();
    }
    names.removeDuplicates();
    names.sort();
    for (const QString &name : std::as_const(names))
        scenes.append({u"ask-"_s + name,
                       [this, name] {
                           if (isOfQueue(name))
                               action(u"showQueue"_s)->trigger();
                           waitForQuiet();
                           action(name)->trigger();
                       },
                       isOfQueue(name)});
}

QList<QWidget *> Scenes::openWindows() const
{
    QList<QWidget *> open;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool isTip = window->windowType() == Qt::ToolTip;
        if (window->isVisible() && window != &m_desktop.window() && !isTip)
            open << window;
    }
    return open;
}

QWidget *Scenes::show(const Scene &scene)
{
    scene.show();
    waitForQuiet();
    if (scene.isPage)
        return &m_desktop.window();
    const QList<QWidget *> open = openWindows();
    if (open.isEmpty())
        ++m_missing;
    return open.isEmpty() ? nullptr : open.last();
}

void Scenes::close()
{
    for (int tries = 0; tries < 5 && !openWindows().isEmpty(); ++tries) {
        const QList<QWidget *> open = openWindows();
        for (const QPointer<QWidget> &window : open) {
            if (window)
                window->close();
        }
        QTest::qWait(20);
    }
    const QList<QWidget *> stubborn = openWindows(); // one that asks before it goes
    for (QWidget *window : stubborn)
        window->hide();
    if (!m_desktop.window().findChild<QAbstractItemView *>(u"callTable"_s)->isVisible())
        action(u"showCalls"_s)->trigger();
}

} // namespace callboard::pictures
