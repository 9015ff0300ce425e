// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordmatch.h"

#include <QPlainTextEdit>

#include <functional>

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

Q_SIGNALS:
    void clicked(int position); ///< Where the link test says yes; nothing was selected by it.
    void entered(int position); ///< Enter, with the cursor there.
    void scrolledByReader();
    void findWanted(); ///< "/"

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// The text under the mouse, not the empty space behind it.
    std::optional<int> linkAt(const QPoint &point) const;
    QRectF heardRect() const;

    const Theme &m_theme;
    std::optional<TextRange> m_heard;
    std::function<bool(int)> m_isLink;
};

} // namespace callboard
