// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/termwords.h"

#include <QAbstractButton>

class QPushButton;
class QToolButton;

namespace callboard {

class Theme;

/// One condition with a cross: a click, Enter, Space, Delete or Backspace takes it away.
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    Chip(const Theme &theme, const QString &text, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

/// What narrows the list, one chip for each condition, and the way to clear it all. One line: chips that do
/// not fit go into a menu. Not there when nothing narrows the list.
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    ChipRow(const Theme &theme, FilterState &filter, FacetBoard &board, QWidget *parent = nullptr);
    void setClearKey(const QString &key); ///< Shown on the button that clears.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void rebuild();
    void arrange();
    void remove(int chip);
    void readNames();
    void fillMenu();

    const Theme &m_theme;
    FilterState &m_filter;
    FacetBoard &m_board;
    QList<QueryChip> m_chips;
    QList<Chip *> m_buttons;
    QToolButton *m_more;
    QPushButton *m_clear;
    QString m_clearKey;
};

} // namespace callboard
