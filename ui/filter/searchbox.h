// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace callboard {

class Theme;

/// The query as text, always one clean line. Says so with every key, but once for keys that come together;
/// marks mistakes in place.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int longest = 2000; ///< Characters; a pasted page is cut here.

    explicit SearchBox(const Theme &theme, QWidget *parent = nullptr);
    /// The query's text was changed elsewhere: settled() is not emitted for it.
    void showText(const QString &text);
    /// As if the user had typed it.
    void putText(const QString &text, int cursor);
    /// The user wants to search: takes the keyboard, the text ready to be replaced.
    void begin();
    void setProblems(const QList<QueryProblem> &problems);

Q_SIGNALS:
    void settled(const QString &text); ///< The user typed, pressed Enter, or cleared the box.
    void left(); ///< The user is done here: Enter or the down key.
    void shortened(); ///< What was put in was too long.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();
    void onEdited(const QString &text);
    void onChanged(const QString &text);
    void markProblems();
    void refreshIcons();

    const Theme &m_theme;
    QAction *m_searchIcon;
    QTimer m_pause; ///< For keys that come at once: letters of an input method, a key held down.
    QList<QueryProblem> m_problems;
    QString m_known; ///< What was typed or shown: other text was put in by assistive technology.
    bool m_composing = false; ///< An input method holds text that is not in the box yet.
};

} // namespace callboard
