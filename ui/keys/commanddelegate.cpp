// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/commanddelegate.h"

#include "ui/elidedline.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace callboard {

CommandDelegate::CommandDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, option.fontMetrics.height() + Theme::space * 3 / 2};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear(); // ground, selection and focus from the style; the rest is ours
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = index.data(EnabledRole).toBool();
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor chosen = option.palette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor ink = isSelected ? chosen : option.palette.color(group, QPalette::Text);
    const QColor quiet = isSelected || !isEnabled ? ink : m_theme.muted();

    QRect rest = option.rect.adjusted(Theme::space, 0, -Theme::space, 0);
    const QRect whole = rest;
    const auto take = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, whole, logical);
    };
    painter->save();
    painter->setFont(option.font);
    if (const QString key = index.data(KeyRole).toString(); !key.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(key) + 2;
        const QRect place(rest.right() - width + 1, rest.top(), width, rest.height());
        painter->setPen(quiet);
        painter->setLayoutDirection(Qt::LeftToRight); // "Ctrl+," stays so beside Arabic, too
        painter->drawText(take(place), Qt::AlignCenter, key);
        rest.setRight(place.left() - 2 * Theme::space);
    }
    painter->setLayoutDirection(option.direction);
    const QString text = index.data().toString();
    const int width = std::min(option.fontMetrics.horizontalAdvance(text) + 2, rest.width());
    const QRect first(rest.left(), rest.top(), width, rest.height());
    painter->setPen(ink);
    drawElidedLine(*painter, take(first), text, option.direction);
    rest.setLeft(first.right() + 2 * Theme::space);
    if (rest.width() > 4 * option.fontMetrics.averageCharWidth()) {
        painter->setPen(quiet);
        drawElidedLine(*painter, take(rest), index.data(PathRole).toString(), option.direction);
    }
    painter->restore();
}

} // namespace callboard
