// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordmatch.h"

#include <QLabel>

class QTextLayout;

namespace callboard {

class Theme;

/// A wrapping label for data: plain text whatever it holds, selectable by mouse and keyboard, and able to
/// break inside a long word, so that no name can widen the pane.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Normal, Muted, Warning };

    TextLabel(const Theme &theme, Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setData(const QString &text); ///< Already safe: see safeLine().
    const QString &data() const { return m_data; }
    /// Marks what @p matcher finds, of words or of a number's digits.
    void setMatcher(const WordMatcher &matcher);
    int hitCount() const { return int(m_hits.size()); }
    void setCurrentHit(int hit); ///< -1: none.
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshText();
    void copySelection() const;
    void findHits();
    void paintHits();
    QList<QRectF> placesOf(const QTextLayout &layout, const TextRange &hit) const;
    qsizetype placeInText(qsizetype placeInData) const;

    const Theme &m_theme;
    Tone m_tone;
    QString m_data;
    WordMatcher m_matcher;
    QList<TextRange> m_hits; ///< In the data.
    int m_currentHit = -1;
};

} // namespace callboard
