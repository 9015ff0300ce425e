// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/keys/commands.h"
#include "ui/table/columnlayout.h"
#include "ui/table/rowactions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace callboard {

WindowActions::WindowActions(QMainWindow &window, ColumnLayout &columns, RowActions &rows)
    : QObject(&window)
    , m_window(window)
{
    makeActions();
    buildProgramMenu();
    buildViewMenu(columns);
    buildCallMenu(rows);
    buildHelpMenu();
}

QAction *WindowActions::make(const QString &objectName, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    m_window.addAction(action); // its key works with the menu bar hidden, too
    return action;
}

void WindowActions::makeActions()
{
    //: Menu: asks the telephone systems for new calls now.
    sync = make(u"syncNow"_s, tr("&Synchronise now"), Qt::Key_F5);
    //: Menu, with a check mark: nothing is sent or fetched.
    offline = make(u"workOffline"_s, tr("Work &offline"), {});
    offline->setCheckable(true);
    accounts = make(u"showAccounts"_s, tr("&Accounts…"), {});
    //: Menu: opens the list of edits that have not reached their telephone system.
    outbox = make(u"showOutbox"_s, tr("Edits &waiting to be sent…"), {});
    //: Menu: opens the dialog with all settings.
    settings = make(u"showSettings"_s, tr("Se&ttings…"), Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    quit = make(u"quit"_s, tr("&Quit"), QKeySequence::Quit);
    find = make(u"find"_s, tr("&Find"), QKeySequence::Find);
    clearFilters = make(u"clearAllFilters"_s, tr("Clear fi&lters"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    //: Menu: moves the keyboard to the next part of the window.
    nextPane = make(u"nextPane"_s, tr("&Next pane"), Qt::Key_F6);
    previousPane = make(u"previousPane"_s, tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6);
    //: Menu, with a check mark: the column with saved views and filters.
    sideBar = make(u"showSideBar"_s, tr("&Side bar"), Qt::CTRL | Qt::Key_B);
    sideBar->setCheckable(true);
    //: Menu, with a check mark: the panel with calls per day.
    chart = make(u"showChart"_s, tr("C&hart"), {});
    chart->setCheckable(true);
    //: Menu, with a check mark: one line per call or caller instead of two, and lists closer together.
    compactRows = make(u"compactRows"_s, tr("Compact &rows"), {});
    compactRows->setCheckable(true);
    resetColumns = make(u"resetColumnsNow"_s, tr("Rese&t columns"), Qt::CTRL | Qt::Key_0);
    //: Menu: sizes of the window and its parts, and the columns, become what they were at first.
    resetLayout = make(u"resetLayout"_s, tr("Reset &window layout"), {});
    //: Menu: moves the keyboard to the note of the chosen call.
    writeNote = make(u"writeNote"_s, tr("&Write a note"), Qt::CTRL | Qt::Key_E);
    //: Menu: opens the user guide.
    manual = make(u"showManual"_s, tr("&Manual"), Qt::Key_F1);
    //: Menu: opens a line to type what one wants to do, with a list of all commands.
    findCommand = make(u"findCommand"_s, tr("&Find a command…"), Qt::CTRL | Qt::Key_K);
    keyboard = make(u"showKeyboard"_s, tr("&Keyboard"), Qt::CTRL | Qt::Key_F1);
    //: Menu: copies a text about versions and the state of the program, for those who help.
    diagnostics = make(u"copyDiagnostics"_s, tr("Copy &diagnostics"), {});
    //: Menu: opens the file with what the program has noted.
    log = make(u"showLog"_s, tr("Show the &log"), {});
    about = make(u"showAbout"_s, tr("&About Callboard"), {});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::buildProgramMenu()
{
    //: The program's own menu; the name is not translated.
    QMenu *menu = m_window.menuBar()->addMenu(tr("Call&board"));
    menu->setObjectName(u"programMenu"_s);
    menu->addActions({sync, offline});
    menu->addSeparator();
    menu->addActions({accounts, outbox});
    m_programEnd = menu->addSeparator();
    menu->addAction(settings);
    menu->addSeparator();
    menu->addAction(quit);
}

void WindowActions::addToProgramMenu(const QList<QAction *> &actions)
{
    auto *menu = m_window.menuBar()->findChild<QMenu *>(u"programMenu"_s);
    menu->insertActions(m_programEnd, actions);
}

void WindowActions::addPages(const QList<QAction *> &actions)
{
    auto *menu = m_window.menuBar()->findChild<QMenu *>(u"viewMenu"_s);
    QAction *first = menu->actions().value(0);
    menu->insertActions(first, actions);
    menu->insertSeparator(first);
}

void WindowActions::addMenu(QMenu &menu)
{
    QMenuBar &bar = *m_window.menuBar();
    bar.insertMenu(bar.findChild<QMenu *>(u"callMenuBar"_s)->menuAction(), &menu);
}

void WindowActions::setCallMenuShown(bool shown)
{
    m_window.menuBar()->findChild<QMenu *>(u"callMenuBar"_s)->menuAction()->setVisible(shown);
}

void WindowActions::buildViewMenu(ColumnLayout &columns)
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    menu->setObjectName(u"viewMenu"_s);
    menu->addActions({find, clearFilters});
    menu->addSeparator();
    menu->addActions({nextPane, previousPane});
    menu->addSeparator();
    //: Menu: the saved views.
    QMenu *views = menu->addMenu(tr("Sa&ved views"));
    views->setObjectName(u"savedViewsMenu"_s);
    markFilledWhenOpened(*views);
    connect(views, &QMenu::aboutToShow, this, [this, views] {
        views->clear();
        views->addActions(m_views);
        views->addSeparator();
        Q_EMIT viewsMenuWanted(views);
    });
    menu->addSeparator();
    menu->addActions({sideBar, chart, compactRows});
    QMenu *columnMenu = menu->addMenu(tr("Col&umns"));
    markFilledWhenOpened(*columnMenu);
    connect(columnMenu, &QMenu::aboutToShow, this, [columnMenu, &columns] {
        columnMenu->clear();
        columns.fillMenu(*columnMenu);
    });
    menu->addActions({resetColumns, resetLayout});
    connect(resetColumns, &QAction::triggered, &columns, &ColumnLayout::reset);
    menu->addSeparator();
    //: Menu: light, dark or as the desktop.
    addSchemes(*menu->addMenu(tr("&Appearance")));
}

void WindowActions::addSchemes(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](Theme::Scheme scheme, const QString &objectName, const QString &text) {
        QAction *action = menu.addAction(text);
        action->setObjectName(objectName);
        action->setCheckable(true);
        group->addAction(action);
        m_schemes.insert(scheme, action);
        connect(action, &QAction::triggered, this, [this, scheme] { Q_EMIT schemeChosen(scheme); });
    };
    //: Appearance: light or dark as the desktop is.
    add(Theme::Scheme::System, u"schemeSystem"_s, tr("As the &desktop"));
    add(Theme::Scheme::Light, u"schemeLight"_s, tr("&Light"));
    add(Theme::Scheme::Dark, u"schemeDark"_s, tr("Dar&k"));
    //: Appearance: for those who see little; strong edges, black on white.
    add(Theme::Scheme::HighContrastLight, u"schemeContrastLight"_s, tr("&High contrast, light"));
    //: Appearance: for those who see little; strong edges, white on black.
    add(Theme::Scheme::HighContrastDark, u"schemeContrastDark"_s, tr("H&igh contrast, dark"));
}

void WindowActions::setViews(const QStringList &names)
{
    qDeleteAll(m_views);
    m_views.clear();
    for (int row = 0; row < names.size(); ++row) {
        const QKeySequence key = row < 9 ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + row)) : QKeySequence();
        auto *action =
            make(u"chooseView%1"_s.arg(row + 1), QString(names.at(row)).replace(u'&', u"&&"_s), key);
        connect(action, &QAction::triggered, this, [this, row] { Q_EMIT viewChosen(row); });
        m_views << action;
    }
}

void WindowActions::showScheme(Theme::Scheme scheme)
{
    m_schemes.value(scheme)->setChecked(true);
}

void WindowActions::chooseScheme(Theme::Scheme scheme)
{
    m_schemes.value(scheme)->trigger();
}

Theme::Scheme WindowActions::scheme() const
{
    for (auto action = m_schemes.begin(); action != m_schemes.end(); ++action) {
        if (action.value()->isChecked())
            return action.key();
    }
    return Theme::Scheme::System;
}

void WindowActions::buildCallMenu(RowActions &rows)
{
    //: Menu about the chosen call.
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Call"));
    menu->setObjectName(u"callMenuBar"_s);
    menu->addAction(writeNote);
    rows.fillMenu(*menu);
}

void WindowActions::buildHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(u"helpMenu"_s);
    menu->addActions({manual, findCommand, keyboard});
    menu->addSeparator();
    menu->addActions({diagnostics, log});
    menu->addSeparator();
    menu->addAction(about);
}

} // namespace callboard
