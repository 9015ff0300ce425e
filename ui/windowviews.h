// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/commands.h"

#include <QObject>

namespace callboard {

struct WindowContents;

/// The saved views in the window – their menu, keys and commands, and the one that is to be in force – and
/// the side bar that shows them.
class WindowViews final : public QObject {
    Q_OBJECT
public:
    explicit WindowViews(WindowContents &window);
    /// Reads the views; the one with this name is shown as in force when the filter still is what it says.
    void load(const QString &current);
    /// The view, or page, with this name; now or when the views are read. Says so when there is none.
    void choose(const QString &name);
    void setSideBarOpen(bool open);
    QList<Command> commands() const; ///< One for each view.

private:
    void onLoaded();
    void refreshMenu();
    void nameSideBarButton();

    WindowContents &m_window;
    QString m_wanted; ///< To be in force as soon as the views are read.
    bool m_isChosen = false; ///< From outside: its query, too.
};

} // namespace callboard
