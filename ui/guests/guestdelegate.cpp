// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestdelegate.h"

#include "models/tables/guestlistmodel.h"
#include "ui/elidedline.h"
#include "ui/format.h"
#include "ui/guests/guestwords.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSide = 16;

} // namespace

GuestDelegate::GuestDelegate(const Theme &theme, QDate today, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_today(today)
{
}

QSize GuestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, 2 * option.fontMetrics.height() + 2 * Theme::space};
}

GuestDelegate::Lines GuestDelegate::linesOf(const QModelIndex &index) const
{
    const QVariant data = index.data(GuestListModel::EntryRole);
    if (!data.isValid())
        return {index.data(Qt::DisplayRole).toString(), index.data(SecondLineRole).toString()};
    const auto entry = data.value<GuestEntry>();
    QStringList second;
    if (!entry.name.isEmpty() && !entry.number.isEmpty())
        second << numberText(entry.number);
    if (entry.numbers > 1)
        //: Behind a guest's first number: how many more they have.
        second << tr("%n more", nullptr, entry.numbers - 1);
    if (const QString stay = stayText(entry.stays, m_today); !stay.isEmpty())
        second << stay;
    return {guestTitle(entry.name, entry.number), second.join(u" · "_s)};
}

void GuestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear(); // ground, selection and focus from the style; the rest is ours
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const Lines lines = linesOf(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QRect inner = option.rect.adjusted(Theme::space, Theme::space, -Theme::space, -Theme::space);
    painter->save();
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                QSize(iconSide, iconSide), inner);
        m_theme.icon(icon, text).paint(painter, place);
        const int taken = iconSide + Theme::space;
        inner = QStyle::visualRect(option.direction, inner, inner.adjusted(taken, 0, 0, 0));
    }
    QFont strong = option.font;
    strong.setBold(true);
    painter->setFont(strong);
    painter->setPen(text);
    const bool isOneLine = lines.second.isEmpty();
    const QRect first = isOneLine ? inner : QRect(inner.topLeft(), QSize(inner.width(), inner.height() / 2));
    drawElidedLine(*painter, first, lines.first, option.direction);
    if (!isOneLine) {
        painter->setFont(option.font);
        painter->setPen(isSelected ? text : m_theme.muted());
        drawElidedLine(*painter, first.translated(0, inner.height() / 2), lines.second, option.direction);
    }
    painter->restore();
}

} // namespace callboard
