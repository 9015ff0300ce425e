// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace callboard {

class Theme;

/// A few numbered choices beside a row: a digit chooses, so do Enter and a click, Escape leaves. Has the
/// keyboard while it is open and goes when it loses it. No window of its own.
class ChoicePopup final : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString detail; ///< At the end of its line; may be empty.
    };
    ChoicePopup(const Theme &theme, const QString &title, const QList<Choice> &choices, QWidget &window);
    /// A tick below the choices, switched by 0.
    void addTick(const QString &text);
    /// A line to type a remark into; the last choice asks for it before it is chosen.
    void addRemark(const QString &placeholder);
    /// Below @p row, or above it where there is no room; global. Then it has the keyboard.
    void openAt(const QRect &row);

    bool isTicked() const;
    QString remark() const; ///< Null when nothing was typed.

Q_SIGNALS:
    void chosen(int choice); ///< From 0. It is gone afterwards.
    void left(); ///< Closed, by whichever way, and the keyboard was in it.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Delegate;
    bool onKey(int key);
    void choose(int choice);
    void finish(bool hasKeyboard);
    void onFocusChanged(const QWidget *now);

    const Theme &m_theme;
    QListWidget *m_list;
    QCheckBox *m_tick = nullptr;
    QLineEdit *m_remark = nullptr;
    bool m_isOver = false;
};

} // namespace callboard
