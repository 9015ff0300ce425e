// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/viewdelegate.h"

#include "models/tables/viewsmodel.h"
#include "ui/density.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace callboard {

ViewDelegate::ViewDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + (isCompact(option) ? 4 : Theme::space + 4)};
}

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isCurrent = index.data(ViewsModel::CurrentRole).toBool();
    const bool isChanged = index.data(ViewsModel::ChangedRole).toBool();
    const QVariant calls = index.data(ViewsModel::CountRole);
    const QRect row = option.rect.adjusted(1, 1, -1, -1);
    const QRect inner = row.adjusted(Theme::space + 2, 0, -Theme::space + 1, 0);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, inner, place);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isCurrent ? m_theme.edgePen(m_theme.accent()) : QPen(Qt::NoPen));
    QColor fill = isCurrent ? m_theme.accent() : option.palette.color(QPalette::WindowText);
    fill.setAlphaF(isCurrent ? 0.14F : option.state & QStyle::State_MouseOver ? 0.06F : 0.0F);
    painter->setBrush(fill);
    painter->drawRoundedRect(row, 4, 4);
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent());
        const QRect bar(row.left(), row.top() + 3, 3, row.height() - 6);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, row, bar), 1.5, 1.5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(m_theme.focusPen());
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto draw = [&](const QRect &place, Qt::Alignment alignment, const QString &text,
                          const QColor &colour) {
        painter->setPen(colour);
        m_texts.draw(*painter, place, QStyle::visualAlignment(option.direction, alignment), option.direction,
                     text);
    };
    QFont font = option.font;
    const QString count = calls.isValid() ? QLocale().toString(calls.toInt()) : QString();
    int right = option.fontMetrics.horizontalAdvance(count) + Theme::space;
    painter->setFont(font);
    draw(inner, Qt::AlignTrailing | Qt::AlignVCenter, count, m_theme.muted());
    if (isChanged) {
        //: Beside the saved view in force when the query is no longer quite the view's.
        const QString changed = tr("changed");
        font.setItalic(true);
        painter->setFont(font);
        const int width = painter->fontMetrics().horizontalAdvance(changed) + 2;
        draw(mirrored(inner.adjusted(inner.width() - right - width, 0, -right, 0)),
             Qt::AlignTrailing | Qt::AlignVCenter, changed, m_theme.muted());
        right += width + Theme::space;
        font.setItalic(false);
    }
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    draw(mirrored(inner.adjusted(0, 0, -right, 0)), Qt::AlignLeading | Qt::AlignVCenter,
         safeLine(index.data().toString()), option.palette.color(QPalette::WindowText));
    painter->restore();
}

QString spokenView(const QModelIndex &index)
{
    QString text = plainLine(index.data().toString());
    const QVariant calls = index.data(ViewsModel::CountRole);
    if (calls.isValid())
        //: Screen reader: a saved view and how many calls it shows. %1 is its name.
        text = ViewDelegate::tr("%1, %n call(s)", nullptr, calls.toInt()).arg(text);
    if (index.data(ViewsModel::ChangedRole).toBool())
        //: Screen reader: %1 is the saved view in force.
        return ViewDelegate::tr("%1, in force, changed").arg(text);
    return index.data(ViewsModel::CurrentRole).toBool() ? ViewDelegate::tr("%1, in force").arg(text) : text;
}

} // namespace callboard
