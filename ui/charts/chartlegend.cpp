// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/access/access.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

constexpr int swatch = 10;
constexpr int swatchGap = 5;
constexpr int entryGap = 14;

} // namespace

ChartLegend::ChartLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartLegend::setStatuses(const QList<CallStatus> &statuses)
{
    if (std::exchange(m_statuses, statuses) == statuses)
        return;
    QStringList words;
    for (const CallStatus status : statuses)
        words += wordFor(status);
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QList<QRect> ChartLegend::places(int width) const
{
    QList<QRect> found;
    const QFontMetrics metrics(font());
    QPoint at;
    for (const CallStatus status : m_statuses) {
        const int needed = swatch + swatchGap + metrics.horizontalAdvance(wordFor(status));
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + metrics.height() + 2};
        found.append(QRect(at, QSize(needed, metrics.height())));
        at.rx() += needed + entryGap;
    }
    return found;
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? fontMetrics().height() : all.last().bottom() + 1;
}

QSize ChartLegend::sizeHint() const
{
    const QList<QRect> oneLine = places(QWIDGETSIZE_MAX);
    return {oneLine.isEmpty() ? 0 : oneLine.last().right() + 1, fontMetrics().height()};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {80, fontMetrics().height()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> all = places(width());
    painter.translate(0, qMax(0, (height() - heightForWidth(width())) / 2));
    for (qsizetype i = 0; i < m_statuses.size(); ++i) {
        const auto placed = [&](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        const QRect &entry = all.at(i);
        const QRect colour(entry.x(), entry.center().y() - swatch / 2 + 1, swatch, swatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.statusFill(m_statuses.at(i)));
        painter.drawRoundedRect(placed(colour), 2, 2);
        painter.setPen(m_theme.muted());
        painter.drawText(placed(entry.adjusted(swatch + swatchGap, 0, 0, 0)), Qt::AlignCenter,
                         wordFor(m_statuses.at(i)));
    }
}

} // namespace callboard
