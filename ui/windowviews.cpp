// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowviews.h"

#include "ui/filter/chiprow.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/termwords.h"
#include "ui/format.h"
#include "ui/keys/keyassignments.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/viewactions.h"
#include "ui/windowactions.h"
#include "ui/windowcontents.h"
#include "ui/windowpages.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

WindowViews::WindowViews(WindowContents &window)
    : QObject(&window.q)
    , m_window(window)
{
    wordFacets(window.facets);
    WindowActions *actions = window.actions;
    ViewActions *viewActions = window.parts.viewActions;
    connect(actions->sideBar, &QAction::triggered, this, &WindowViews::setSideBarOpen);
    connect(window.parts.sideBarButton, &QToolButton::clicked, actions->sideBar, &QAction::trigger);
    connect(actions, &WindowActions::viewChosen, &window.views, &ViewsModel::choose);
    connect(actions, &WindowActions::viewsMenuWanted, viewActions,
            [viewActions](QMenu *menu) { viewActions->fillListMenu(*menu); });
    connect(&window.views, &ViewsModel::loaded, this, &WindowViews::onLoaded);
    connect(&window.views, &ViewsModel::viewsChanged, this, &WindowViews::refreshMenu);
    const auto nameClearKey = [this] {
        m_window.parts.filterBar->chips().setClearKey(keyText(m_window.actions->clearFilters->shortcut()));
    };
    connect(actions->clearFilters, &QAction::changed, this, nameClearKey);
    connect(actions->sideBar, &QAction::changed, this, &WindowViews::nameSideBarButton);
    nameClearKey();
}

void WindowViews::refreshMenu()
{
    QStringList names;
    for (int row = 0; row < m_window.views.rowCount(); ++row)
        names << plainLine(m_window.views.shownNameAt(row), 40);
    m_window.actions->setViews(names);
    m_window.keys->apply();
}

void WindowViews::load(const QString &current)
{
    m_wanted = current;
    m_window.views.load();
}

void WindowViews::choose(const QString &name)
{
    m_wanted = name;
    m_isChosen = true;
    if (m_window.views.isLoaded())
        onLoaded();
}

void WindowViews::onLoaded()
{
    const int row = m_window.views.rowOf(m_wanted);
    if (m_isChosen && row >= 0)
        m_window.views.choose(row);
    else if (const auto page = WindowPages::named(m_wanted); m_isChosen && page)
        m_window.parts.pages->show(*page);
    else if (m_isChosen)
        //: Message when the program was started with the name of a view that does not exist. %1 is the name.
        m_window.parts.messages->post(ViewActions::message, MessageBar::Severity::Warning,
                                      MainWindow::tr("There is no view “%1”.").arg(plainLine(m_wanted)));
    else if (row >= 0 && m_window.filter.isActive())
        m_window.views.setCurrent(m_wanted);
}

void WindowViews::setSideBarOpen(bool open)
{
    m_window.parts.sideBar->setVisible(open);
    m_window.actions->sideBar->setChecked(open);
    m_window.parts.sideBarButton->setChecked(open);
    nameSideBarButton();
}

void WindowViews::nameSideBarButton()
{
    const QAction *action = m_window.actions->sideBar;
    const QString name =
        action->isChecked() ? MainWindow::tr("Hide the side bar") : MainWindow::tr("Show the side bar");
    m_window.parts.sideBarButton->setAccessibleName(name);
    m_window.parts.sideBarButton->setToolTip(withKey(name, action->shortcut()));
}

QList<Command> WindowViews::commands() const
{
    QList<Command> found;
    for (QAction *action : m_window.actions->views()) {
        const QString name = withoutMnemonic(action->text());
        found << Command{.id = u"view:"_s + name,
                         //: A command: shows a saved view. %1 is its name.
                         .text = MainWindow::tr("View: %1").arg(name),
                         .action = action,
                         .isOffered = true};
    }
    return found;
}

} // namespace callboard
