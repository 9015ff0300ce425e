// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/commands.h"
#include "ui/keys/commandsearch.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace callboard {

class Theme;

/// Over the top of the window: a line to type into, and below it every command that is found by these words.
/// Arrows move, Enter runs, Esc leads back to where the keyboard was. Deletes itself when it is closed.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    /// @p recent: ids, the latest first.
    CommandPalette(const Theme &theme, const QList<Command> &commands, const QStringList &recent,
                   QWidget &window);
    void open();

Q_SIGNALS:
    void chosen(const callboard::Command &command); ///< It is closed, and the keyboard back.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine();
    void addList();
    void refresh();
    void addItem(const Command &command);
    void move(int by);
    void onCurrent();
    void place();
    void choose();
    int page() const;

    const Theme &m_theme;
    const QList<Command> m_commands;
    const QStringList m_recent;
    const CommandSearch m_search;
    QWidget &m_window;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_hint;
    std::vector<int> m_found; ///< In m_commands, by row.
};

/// "View › Columns".
QString pathText(const Command &command);

} // namespace callboard
