// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QKeyEvent;
class QPlainTextEdit;

namespace callboard {

class TextLabel;
class Theme;

/// Lies over a turn of a transcript while its words are being corrected. Enter keeps them, Shift+Enter begins
/// a line, Escape leaves them as they were.
class TurnEditor : public QFrame {
    Q_OBJECT
public:
    TurnEditor(const Theme &theme, const QString &words, QWidget *parent);
    /// For screen readers: whose words they are.
    void setTurn(const QString &name);
    QString words() const;
    void placeCursor(int position); ///< In the words; beyond their end is the end.
    /// As high as its words at this width, a few lines at least and some more at most.
    int heightAt(int width) const;

Q_SIGNALS:
    void typed();
    void kept();
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool onKey(const QKeyEvent &event);

    const Theme &m_theme;
    QPlainTextEdit *m_text;
    TextLabel *m_hint;
};

} // namespace callboard
