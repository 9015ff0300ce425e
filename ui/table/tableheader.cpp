// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tableheader.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int padding = Theme::space;
constexpr int arrowSize = 12;

} // namespace

TableHeader::TableHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    return {QHeaderView::sectionSizeFromContents(section).width(), fontMetrics().height() + padding};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    const QRect line = rect.adjusted(0, 0, 0, -1);
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(m_theme.border());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const bool sorted = isSortIndicatorShown() && section == sortIndicatorSection();
    QRect inner = line.adjusted(padding, 0, -padding, 0);
    if (sorted) {
        const QRect arrow(inner.right() - arrowSize + 1, inner.center().y() - arrowSize / 2, arrowSize,
                          arrowSize);
        const QString name =
            sortIndicatorOrder() == Qt::DescendingOrder ? u"chevron-down"_s : u"chevron-up"_s;
        m_theme.icon(name, m_theme.accent())
            .paint(painter, QStyle::visualRect(layoutDirection(), line, arrow));
        inner.setRight(inner.right() - arrowSize - padding / 4);
        inner = QStyle::visualRect(layoutDirection(), line, inner);
    }
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment where = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : defaultAlignment();
    const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, inner.width());
    painter->setFont(font());
    painter->setPen(sorted ? palette().color(QPalette::WindowText) : m_theme.muted());
    if (shown.size() > 2 || shown == title) // "D…" says nothing: the tool tip does
        painter->drawText(inner, int(QStyle::visualAlignment(layoutDirection(), where)) | Qt::TextSingleLine,
                          shown);
    painter->restore();
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QString title = section < 0 ? QString() : model()->headerData(section, Qt::Horizontal).toString();
    QToolTip::showText(help->globalPos(), title, this);
    return true;
}

} // namespace callboard
