// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/transcriptedit.h"

#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace callboard {

TranscriptEdit::TranscriptEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &TranscriptEdit::scrolledByReader);
}

void TranscriptEdit::setHeard(const std::optional<TextRange> &range)
{
    if (range == m_heard)
        return;
    m_heard = range;
    viewport()->update();
}

/// Lines that were never painted count as one each; what comes into sight by that is near enough.
void TranscriptEdit::bringHeard()
{
    if (!m_heard)
        return;
    const QRectF rect = heardRect();
    const bool isInSight = rect.top() >= 0 && rect.bottom() <= viewport()->height();
    if (isInSight && !rect.isEmpty())
        return;
    const QTextBlock first = document()->findBlock(int(m_heard->start));
    constexpr int linesAbove = 2;
    verticalScrollBar()->setValue(first.firstLineNumber() - linesAbove);
}

/// What is in sight of it, in the viewport; a little more at a side where it goes on out of sight.
QRectF TranscriptEdit::heardRect() const
{
    if (!m_heard)
        return {};
    const int first = document()->findBlock(int(m_heard->start)).blockNumber();
    const int last = document()->findBlock(int(m_heard->end())).blockNumber();
    QRectF rect;
    qreal y = contentOffset().y();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && y < viewport()->height();
         block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.blockNumber() >= first && block.blockNumber() <= last) {
            const bool goesOn = block == firstVisibleBlock() && block.blockNumber() > first;
            rect |= QRectF(0, goesOn ? y - 1 : y, viewport()->width(), goesOn ? height + 1 : height);
        }
        y += height;
    }
    return rect;
}

void TranscriptEdit::paintEvent(QPaintEvent *event)
{
    if (const QRectF rect = heardRect(); rect.intersects(event->rect())) {
        QPainter painter(viewport());
        const QRectF ground(0, rect.top(), viewport()->width(), rect.height());
        painter.fillRect(ground, m_theme.statusTint(CallStatus::Completed));
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        constexpr qreal bar = 3;
        painter.fillRect(QRectF(isMirrored ? ground.right() - bar : 0, ground.top(), bar, ground.height()),
                         m_theme.accent());
    }
    QPlainTextEdit::paintEvent(event);
}

QRect TranscriptEdit::lineRect(const TextRange &range) const
{
    QTextCursor cursor(document());
    const int end = document()->characterCount() - 1;
    cursor.setPosition(int(std::min<qsizetype>(range.start, end)));
    QRect rect = cursorRect(cursor);
    cursor.setPosition(int(std::min<qsizetype>(range.end(), end)));
    rect |= cursorRect(cursor);
    return {0, rect.top(), viewport()->width(), rect.height()};
}

std::optional<int> TranscriptEdit::placeAt(const QPoint &point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    const QTextBlock block = cursor.block();
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0 || !rect.contains(point))
        return {};
    const QPointF inBlock = point - rect.topLeft();
    for (int i = 0; i < layout->lineCount(); ++i) {
        if (layout->lineAt(i).naturalTextRect().contains(inBlock))
            return cursor.position();
    }
    return {};
}

std::optional<int> TranscriptEdit::linkAt(const QPoint &point) const
{
    const std::optional<int> place = placeAt(point);
    return place && m_isLink && m_isLink(*place) ? place : std::nullopt;
}

void TranscriptEdit::showTip(const QHelpEvent &event)
{
    const std::optional<int> place = placeAt(event.pos());
    QToolTip::showText(event.globalPos(), place && m_tip ? plainToolTip(m_tip(*place)) : QString(),
                       viewport());
}

bool TranscriptEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    showTip(*static_cast<QHelpEvent *>(event));
    return true;
}

bool TranscriptEdit::isCorrectionKey(const QKeyEvent &event) const
{
    return m_isCorrectable && event.key() == Qt::Key_F2 && event.modifiers() == Qt::NoModifier;
}

bool TranscriptEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->text() == u"/" || isCorrectionKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TranscriptEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u"/") {
        Q_EMIT findWanted();
        return;
    }
    if (isCorrectionKey(*event)) {
        Q_EMIT correctionWanted(textCursor().position());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (isEnter && isPlain) {
        Q_EMIT entered(textCursor().position());
        return;
    }
    const QTextCursor before = textCursor();
    const int top = verticalScrollBar()->value();
    QPlainTextEdit::keyPressEvent(event);
    if (textCursor() != before || verticalScrollBar()->value() != top)
        Q_EMIT scrolledByReader();
}

void TranscriptEdit::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool isOverLink = event->buttons() == Qt::NoButton && linkAt(event->position().toPoint());
    viewport()->setCursor(isOverLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (textCursor().hasSelection() && event->buttons() & Qt::LeftButton)
        Q_EMIT scrolledByReader();
}

void TranscriptEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const auto link = linkAt(event->position().toPoint()))
        Q_EMIT clicked(*link);
}

void TranscriptEdit::wheelEvent(QWheelEvent *event)
{
    const int top = verticalScrollBar()->value();
    QPlainTextEdit::wheelEvent(event);
    if (verticalScrollBar()->value() != top)
        Q_EMIT scrolledByReader();
}

} // namespace callboard
