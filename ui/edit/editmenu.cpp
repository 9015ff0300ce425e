// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editmenu.h"

#include "ui/edit/changes.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace callboard {

EditMenu::EditMenu(Changes &changes, QMainWindow &window)
    : QObject(&window)
    //: Menu: undo, redo, and what changes calls.
    , m_menu(new QMenu(tr("&Edit"), &window))
{
    m_menu->setObjectName(u"editMenu"_s);
    const QList<QAction *> menus = window.menuBar()->actions();
    window.menuBar()->insertMenu(menus.value(1), m_menu);
    for (QAction *action : {changes.undoAction(), changes.redoAction()}) {
        m_menu->addAction(action);
        window.addAction(action); // its key works with the menu bar hidden, too
    }
}

} // namespace callboard
