// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcallsdelegate.h"

#include "models/tables/reviewmodels.h"
#include "ui/density.h"
#include "ui/elidedline.h"
#include "ui/format.h"
#include "ui/review/reviewwords.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int padding = Theme::space;
constexpr int signSize = 16;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ReviewCallsDelegate::ReviewCallsDelegate(const WindowServices &services, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_zone(services.zone)
{
}

QString ReviewCallsDelegate::secondLine(const Review &review) const
{
    const QString when =
        review.startedAt ? momentText(*review.startedAt, m_clock.now(), m_zone) : tr("Time not known");
    if (review.finishedAt)
        return when;
    //: A call of a review list, some of whose questions are answered. %1 is when the call was.
    return review.begunAt ? tr("%1 · begun").arg(when) : when;
}

void ReviewCallsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = safeLine(index.data().toString());
}

QSize ReviewCallsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {20 * padding, isCompact(option) ? line + padding : 2 * line + 2 * padding};
}

void ReviewCallsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto review = index.data(ReviewCallsModel::ReviewRole).value<Review>();
    const auto score = index.data(ReviewCallsModel::ScoreRole).value<Score>();
    const bool isCurrent = index.data(ReviewCallsModel::CurrentRole).toBool();
    const QRect row = option.rect;
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent) {
        QColor fill = m_theme.accent();
        fill.setAlphaF(0.12F);
        painter->setPen(m_theme.edgePen(m_theme.accent()));
        painter->setBrush(fill);
        painter->drawRect(row);
        painter->setPen(Qt::NoPen);
        painter->fillRect(visual(QRect(row.left(), row.top(), 3, row.height())), m_theme.accent());
    }
    const int line = option.fontMetrics.height();
    const QString points = review.finishedAt ? percentText(score.percent) : QString();
    const int pointsWidth = option.fontMetrics.horizontalAdvance(points) + 8;
    const int left = row.left() + 2 * padding + signSize;
    const QRect whole(left, row.top() + (isCompact(option) ? (row.height() - line) / 2 : padding),
                      row.right() - left - padding - pointsWidth, line);
    QRect first = whole;
    QRect second(left, first.bottom() + 1, row.right() - left - padding, line);
    if (isCompact(option)) {
        first.setWidth(
            std::min(whole.width() * 3 / 5,
                     QFontMetrics(strong(option.font)).horizontalAdvance(review.person) + padding));
        second = whole.adjusted(first.width(), 0, 0, 0);
    }
    if (review.finishedAt)
        m_theme.icon(u"reviewed"_s, m_theme.success())
            .paint(painter,
                   visual(QRect(row.left() + padding, row.center().y() - signSize / 2, signSize, signSize)));
    painter->setFont(isCurrent ? strong(option.font) : option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawElidedLine(*painter, visual(first), safeLine(review.person), option.direction);
    painter->setPen(score.failedBy.isNull() ? m_theme.muted() : m_theme.error());
    painter->drawText(visual(QRect(whole.right() + 1, whole.top(), pointsWidth, line)),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                      points);
    painter->setFont(option.font);
    painter->setPen(m_theme.muted());
    drawElidedLine(*painter, visual(second), secondLine(review), option.direction);
    painter->restore();
}

} // namespace callboard
