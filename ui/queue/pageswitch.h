// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QAction;

namespace callboard {

class Theme;

/// One of the window's pages in the side bar, with what is to be done there.
class PageButton final : public QAbstractButton {
    Q_OBJECT
public:
    /// Follows @p action: its text, whether it is checked, its key as a tool tip.
    PageButton(const Theme &theme, const QString &icon, QAction &action, QWidget *parent = nullptr);
    void setCount(int count); ///< Not shown below 1.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    QString m_icon;
    QAction &m_action;
    int m_count = 0;
};

/// On top of the side bar: the pages of the window.
class PageSwitch final : public QWidget {
    Q_OBJECT
public:
    PageSwitch(const Theme &theme, QAction &queue, QWidget *parent = nullptr);
    void add(const QString &icon, QAction &page); ///< Below the others.
    void setQueueCount(int count) { m_queue->setCount(count); }
    QList<QWidget *> stops() const { return m_stops; } ///< Where the keyboard stops.

private:
    const Theme &m_theme;
    PageButton *m_queue;
    QList<QWidget *> m_stops;
};

} // namespace callboard
