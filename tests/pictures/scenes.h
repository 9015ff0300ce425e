// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"

#include <functional>

namespace callboard::pictures {

/// One thing to take a picture of.
struct Scene {
    QString name; ///< Of the file, without ending.
    std::function<void()> show;
    bool isPage = false; ///< Part of the window; else a window of its own comes.
};

/// Everything there is to see: the pages, the menus, and a dialog for each command that ends in "…", whoever
/// adds one.
class Scenes : public QObject {
    Q_OBJECT
public:
    /// @p calls in the demo; 0: an empty profile.
    Scenes(Desktop &desktop, int calls);
    /// False: it was not there and filled in time.
    bool open();
    QList<Scene> all();
    /// The widget to take a picture of, everything in it painted; null when nothing came.
    QWidget *show(const Scene &scene);
    void close(); ///< What a scene has opened.
    int missing() const { return m_missing; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void waitForQuiet();
    QList<QWidget *> openWindows() const;
    QAction *action(const QString &name) const;
    void addPages(QList<Scene> &scenes);
    void addMenus(QList<Scene> &scenes);
    void addDialogs(QList<Scene> &scenes);
    void addCommands(QList<Scene> &scenes);

    Desktop &m_desktop;
    const int m_calls;
    bool m_isQuiet = false;
    int m_missing = 0;
};

} // namespace callboard::pictures
