// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountlistdelegate.h"

#include "models/tables/syncstatusmodel.h"
#include "ui/elidedline.h"
#include "ui/format.h"
#include "ui/status/accountwords.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int dotSide = 10;

} // namespace

AccountListDelegate::AccountListDelegate(const WindowServices &services, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_zone(services.zone)
{
}

QSize AccountListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, 2 * option.fontMetrics.height() + 2 * Theme::space};
}

void AccountListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear(); // ground, selection and focus from the style; the rest is ours
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const auto account = index.data(SyncStatusModel::AccountRole).value<Account>();
    const auto progress = index.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : needsAttention(progress) ? m_theme.warning() : m_theme.muted();

    const QRect inner = option.rect.adjusted(Theme::space, Theme::space, -Theme::space, -Theme::space);
    const QRect dot = QStyle::visualRect(
        option.direction, inner,
        {inner.left(), inner.top() + (option.fontMetrics.height() - dotSide) / 2, dotSide, dotSide});
    const QRect first = QStyle::visualRect(option.direction, inner,
                                           {inner.left() + dotSide + Theme::space, inner.top(),
                                            inner.width() - dotSide - Theme::space, inner.height() / 2});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isSelected ? text : m_theme.border());
    painter->setBrush(account.colour.isEmpty() ? m_theme.muted() : QColor(account.colour));
    painter->drawEllipse(dot);
    QFont strong = option.font;
    strong.setBold(true);
    painter->setFont(strong);
    painter->setPen(text);
    drawElidedLine(*painter, first, safeLine(account.name, 80), option.direction);
    painter->setFont(option.font);
    painter->setPen(quiet);
    drawElidedLine(*painter, first.translated(0, inner.height() / 2),
                   displayNameOf(account.provider) + u" · "_s + syncWords(progress, m_clock.now(), m_zone),
                   option.direction);
    painter->restore();
}

} // namespace callboard
