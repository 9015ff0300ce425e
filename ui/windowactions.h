// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QMenu>

class QAction;
class QKeySequence;
class QMainWindow;

namespace callboard {

class ColumnLayout;
class RowActions;

/// The menu bar and the actions in it. What they do is decided by whoever connects to them.
class WindowActions final : public QObject {
    Q_OBJECT
public:
    WindowActions(QMainWindow &window, ColumnLayout &columns, RowActions &rows);

    QAction *sync;
    QAction *offline; ///< Checkable.
    QAction *accounts;
    QAction *outbox;
    QAction *settings;
    QAction *quit;
    QAction *find;
    QAction *clearFilters;
    QAction *nextPane;
    QAction *previousPane;
    QAction *sideBar; ///< Checkable.
    QAction *chart; ///< Checkable.
    QAction *compactRows; ///< Checkable.
    QAction *resetColumns;
    QAction *resetLayout;
    QAction *writeNote;
    QAction *findCommand; ///< The palette.
    QAction *manual;
    QAction *keyboard;
    QAction *diagnostics; ///< A text for those who help, into the clipboard.
    QAction *log;
    QAction *about;

    /// The first nine get Alt+1 to Alt+9.
    void setViews(const QStringList &names);
    const QList<QAction *> &views() const { return m_views; } ///< By row; each chooses its view.
    void addMenu(QMenu &menu); ///< Before the Call menu, in whose place it is shown.
    void addPages(const QList<QAction *> &actions); ///< On top of the View menu.
    void setCallMenuShown(bool shown); ///< And its keys work.
    void addToProgramMenu(const QList<QAction *> &actions); ///< Other parts' actions, below the accounts.
    void showScheme(Theme::Scheme scheme); ///< As chosen; says nothing.
    void chooseScheme(Theme::Scheme scheme); ///< As in the menu.
    Theme::Scheme scheme() const; ///< That is chosen in the menu.

Q_SIGNALS:
    void schemeChosen(callboard::Theme::Scheme scheme);
    void viewChosen(int row);
    void viewsMenuWanted(QMenu *menu); ///< To be filled with what else one can do with views.

private:
    QAction *make(const QString &objectName, const QString &text, const QKeySequence &key);
    void makeActions();
    void buildProgramMenu();
    void buildViewMenu(ColumnLayout &columns);
    void buildCallMenu(RowActions &rows);
    void buildHelpMenu();
    void addSchemes(QMenu &menu);

    QMainWindow &m_window;
    QHash<Theme::Scheme, QAction *> m_schemes;
    QAction *m_programEnd = nullptr; ///< Separator before the end of the program's menu.
    QList<QAction *> m_views;
};

} // namespace callboard
