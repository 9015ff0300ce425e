// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace callboard {

class Theme;

/// "2 of 7", and the way to the next and the previous one. Hides itself while there is nothing to go to.
class HitBar final : public QWidget {
    Q_OBJECT
public:
    explicit HitBar(const Theme &theme, QWidget *parent = nullptr);
    /// @p current counts from 0; -1 is none.
    void setPlace(int current, int count);
    /// What the buttons do, too: their tool tips tell the texts and keys.
    void setActions(QAction &previous, QAction &next);

Q_SIGNALS:
    void nextWanted();
    void previousWanted();

private:
    QToolButton *button(const QString &icon, const QString &objectName);

    const Theme &m_theme;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace callboard
