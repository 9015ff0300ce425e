// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordmatch.h"

#include <QPlainTextEdit>

#include <functional>

class QHelpEvent;

namespace callboard {

class Theme;

/// The text of a transcript: paints the part that is being heard on a ground of its own, with a bar beside
/// it, and tells what the reader does with it.
class TranscriptEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TranscriptEdit(const Theme &theme, QWidget *parent = nullptr);
    void setHeard(const std::optional<TextRange> &range);
    const std::optional<TextRange> &heard() const { return m_heard; }
    void bringHeard(); ///< Scrolls only when part of it is out of sight.
    /// Whether a click at this place of the text means more than the place; asked while the mouse moves.
    void setLinkTest(std::function<bool(int)> isLink) { m_isLink = std::move(isLink); }
    /// What is said of a place of the text while the mouse rests there; may be empty.
    void setTip(std::function<QString(int)> tip) { m_tip = std::move(tip); }
    void setCorrectable(bool correctable) { m_isCorrectable = correctable; } ///< Then F2 is ours.
    /// Where a part of the text stands in the viewport, over its whole width.
    QRect lineRect(const TextRange &range) const;

Q_SIGNALS:
    void clicked(int position); ///< Where the link test says yes; nothing was selected by it.
    void entered(int position); ///< Enter, with the cursor there.
    void scrolledByReader();
    void findWanted(); ///< "/"
    void correctionWanted(int position); ///< F2, with the cursor there.

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// The text under the mouse, not the empty space behind it.
    std::optional<int> placeAt(const QPoint &point) const;
    std::optional<int> linkAt(const QPoint &point) const;
    void showTip(const QHelpEvent &event);
    QRectF heardRect() const;
    bool isCorrectionKey(const QKeyEvent &event) const;

    const Theme &m_theme;
    std::optional<TextRange> m_heard;
    std::function<bool(int)> m_isLink;
    std::function<QString(int)> m_tip;
    bool m_isCorrectable = false;
};

} // namespace callboard
