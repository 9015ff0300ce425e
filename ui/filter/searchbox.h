// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace callboard {

class Theme;

/// The query as text. Waits for a pause in typing before it says so; marks mistakes in place.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(const Theme &theme, QWidget *parent = nullptr);
    /// The query's text was changed elsewhere: settled() is not emitted for it.
    void showText(const QString &text);
    /// The user wants to search: takes the keyboard, the text ready to be replaced.
    void begin();
    void setProblems(const QList<QueryProblem> &problems);

Q_SIGNALS:
    void settled(const QString &text); ///< The user paused, pressed Enter, or cleared the box.
    void left(); ///< The user is done here: Enter or the down key.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();
    void markProblems();
    void refreshIcons();

    const Theme &m_theme;
    QAction *m_searchIcon;
    QTimer m_pause;
    QList<QueryProblem> m_problems;
    bool m_composing = false; ///< An input method holds text that is not in the box yet.
};

} // namespace callboard
