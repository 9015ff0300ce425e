// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/facetdelegate.h"

#include "models/tables/facetmodel.h"
#include "ui/density.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Mark = FacetModel::Mark;

constexpr int checkSize = 14;

Mark markAt(const QModelIndex &index)
{
    return Mark(index.data(FacetModel::MarkRole).toInt());
}

/// The style's own box is hard to see on a dark panel.
void paintCheck(QPainter &painter, const QRectF &box, Mark mark, const QColor &edge, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark == Mark::None ? edge : ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (mark == Mark::Chosen) {
        const QPointF tick[] = {{box.left() + 3.5, box.top() + 7.2},
                                {box.left() + 6, box.top() + 9.8},
                                {box.left() + 10.5, box.top() + 4.4}};
        painter.drawPolyline(tick, 3);
    } else if (mark == Mark::Excluded) {
        painter.drawLine(QPointF(box.left() + 4, box.center().y()),
                         QPointF(box.right() - 4, box.center().y()));
    }
    painter.restore();
}

/// Empty until the counts were read: 0 would be a claim.
QString countText(const QModelIndex &index)
{
    const QVariant count = index.data(FacetModel::CountRole);
    return count.isValid() ? QLocale().toString(count.toInt()) : QString();
}

} // namespace

FacetDelegate::FacetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int width = checkSize + metrics.horizontalAdvance(index.data().toString())
        + metrics.horizontalAdvance(countText(index)) + 6 * Theme::space;
    return {width, metrics.height() + (isCompact(option) ? 2 : Theme::space)};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Mark mark = markAt(index);
    const bool hasCalls = index.data(FacetModel::CountRole).toInt() > 0;
    const QRect inner = option.rect.adjusted(Theme::space / 2, 0, -Theme::space, 0);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor wash = m_theme.accent();
    wash.setAlphaF(mark == Mark::Chosen ? 0.16F : 0.08F);
    const QRect label = inner.adjusted(checkSize + Theme::space / 2, 2, 0, -2);
    const int bar = int(label.width() * index.data(FacetModel::ShareRole).toDouble());
    if (bar > 0) {
        painter->setBrush(wash);
        painter->drawRoundedRect(mirrored(QRect(label.left(), label.top(), std::max(bar, 3), label.height())),
                                 3, 3);
    }
    if (option.state & QStyle::State_MouseOver) {
        QColor veil = option.palette.color(QPalette::WindowText);
        veil.setAlphaF(0.06F);
        painter->setBrush(veil);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(m_theme.focusPen());
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QColor ink = mark == Mark::Excluded ? m_theme.error()
        : mark == Mark::Chosen                ? m_theme.accent()
                                              : option.palette.color(QPalette::WindowText);
    paintCheck(*painter,
               mirrored(QRect(inner.left(), inner.center().y() - checkSize / 2 + 1, checkSize, checkSize)),
               mark, m_theme.muted(), ink);

    const auto draw = [&](const QRect &place, Qt::Alignment alignment, const QString &text,
                          const QColor &colour) {
        painter->setPen(colour);
        m_texts.draw(*painter, place, QStyle::visualAlignment(option.direction, alignment), option.direction,
                     text);
    };
    QFont font = option.font;
    font.setStrikeOut(mark == Mark::Excluded);
    const QString count = mark == Mark::Excluded ? QString() : countText(index);
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    painter->setFont(option.font);
    draw(inner.adjusted(0, 0, 0, 0), Qt::AlignTrailing | Qt::AlignVCenter, count, m_theme.muted());
    painter->setFont(font);
    const bool isQuiet = mark == Mark::None && !hasCalls && !count.isEmpty();
    draw(mirrored(inner.adjusted(checkSize + Theme::space, 0, -countWidth - Theme::space, 0)),
         Qt::AlignLeading | Qt::AlignVCenter, index.data().toString(),
         isQuiet ? m_theme.muted() : option.palette.color(QPalette::WindowText));
    painter->restore();
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    bool toggles = false, excludes = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton;
        excludes = mouse->modifiers() & Qt::ControlModifier;
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        toggles = key->key() == Qt::Key_Space || key->key() == Qt::Key_Minus;
        excludes = key->key() == Qt::Key_Minus || (key->modifiers() & Qt::ControlModifier);
    }
    if (!toggles)
        return false;
    const Mark wanted = excludes ? Mark::Excluded : Mark::Chosen;
    // What is marked at all loses its mark by a plain click: there is one way back.
    const bool isMarked = markAt(index) == wanted || (!excludes && markAt(index) == Mark::Excluded);
    return model->setData(index, int(isMarked ? Mark::None : wanted), FacetModel::MarkRole);
}

} // namespace callboard
