// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/facetdelegate.h"

#include "models/tables/facetmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool isChecked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

constexpr int checkSize = 14;

/// The style's own box is hard to see on a dark panel.
void paintCheck(QPainter &painter, const QRectF &box, bool checked, const QColor &edge, const QColor &mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? mark : edge, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked) {
        const QPointF tick[] = {{box.left() + 3.5, box.top() + 7.2},
                                {box.left() + 6, box.top() + 9.8},
                                {box.left() + 10.5, box.top() + 4.4}};
        painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(tick, 3);
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

FacetDelegate::FacetDelegate(const Theme &theme, Wording wording, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_wording(std::move(wording))
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int width = checkSize + metrics.horizontalAdvance(m_wording(index))
        + metrics.horizontalAdvance(countText(index)) + 6 * Theme::space;
    return {width, metrics.height() + Theme::space};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    QStyle *style = QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);

    const QRect inner = option.rect.adjusted(Theme::space / 2, 0, -Theme::space, 0);
    const int size = checkSize;
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    paintCheck(*painter, mirrored(QRect(inner.left(), inner.center().y() - size / 2, size, size)),
               isChecked(index), chosen ? ink : m_theme.muted(), chosen ? ink : m_theme.accent());

    const auto draw = [&](const QRect &place, Qt::Alignment alignment, const QString &text,
                          const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(place,
                          int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->save();
    painter->setFont(option.font);
    const QString count = countText(index);
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    draw(inner, Qt::AlignTrailing | Qt::AlignVCenter, count, chosen ? ink : m_theme.muted());
    draw(mirrored(inner.adjusted(size + Theme::space, 0, -countWidth - Theme::space, 0)),
         Qt::AlignLeading | Qt::AlignVCenter, m_wording(index), ink);
    painter->restore();
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    return model->setData(index, int(isChecked(index) ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace callboard
