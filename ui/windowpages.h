// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QAction;
class QKeySequence;
class QMainWindow;
class QStackedWidget;

namespace callboard {

class PageSwitch;
class Theme;

/// The pages of the window, of which one is shown: the callback queue, all calls, reviews and the summary.
/// Ctrl+1 to Ctrl+4, and the entries on top of the side bar.
class WindowPages final : public QObject {
    Q_OBJECT
public:
    enum class Page { Queue, Calls, Review, Summary }; // in the order of the stack
    Q_ENUM(Page)

    /// By the word of --view: "queue", "reviews", "summary". Calls are asked for by a saved view.
    static std::optional<Page> named(const QString &word);

    WindowPages(const Theme &theme, QMainWindow &window);
    QStackedWidget *stack() const { return m_stack; } ///< Where the pages stand.
    PageSwitch *switcher() const { return m_switch; }
    QList<QAction *> actions() const { return {m_queue, m_calls, m_review, m_summary}; } ///< For a menu.
    void setWidgets(QWidget *queue, QWidget *calls, QWidget *review); ///< Calls are shown first.
    void addSummary(QWidget *summary); ///< After them.
    Page page() const;
    /// Says changed() when it was another. Nothing happens when its action is disabled.
    void show(Page page);

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
    QAction *m_review;
    QAction *m_summary;
    PageSwitch *m_switch;
};

} // namespace callboard
