// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QStackedWidget;

namespace callboard {

class PageSwitch;
class Theme;

/// The pages of the window, of which one is shown: the callback queue and all calls. Ctrl+1 and Ctrl+2, and
/// the entries on top of the side bar.
class WindowPages final : public QObject {
    Q_OBJECT
public:
    enum class Page { Queue, Calls };
    Q_ENUM(Page)

    WindowPages(const Theme &theme, QMainWindow &window);
    QStackedWidget *stack() const { return m_stack; } ///< Where the pages stand.
    PageSwitch *switcher() const { return m_switch; }
    QList<QAction *> actions() const { return {m_queue, m_calls}; } ///< For a menu.
    void setWidgets(QWidget *queue, QWidget *calls); ///< Calls are shown first.
    Page page() const;
    void show(Page page); ///< Says changed() when it was another.

Q_SIGNALS:
    void changed(callboard::WindowPages::Page page);
    void chosen(); ///< By the user, the shown one, too: it is to have the keyboard.

private:
    QAction *make(QMainWindow &window, const QString &objectName, const QString &text,
                  const QKeySequence &key, Page page);
    void refresh();

    QStackedWidget *m_stack;
    QAction *m_queue;
    QAction *m_calls;
    PageSwitch *m_switch;
};

} // namespace callboard
