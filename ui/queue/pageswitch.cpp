// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/pageswitch.h"

#include "ui/access/access.h"
#include "ui/elidedline.h"
#include "ui/keys/commands.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int signSize = 16;

} // namespace

PageButton::PageButton(const Theme &theme, const QString &icon, QAction &action, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_action(action)
{
    setObjectName(action.objectName() + u"Button"_s);
    setAccessibleRole(*this, QAccessible::PageTab);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &PageButton::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void PageButton::refresh()
{
    setChecked(m_action.isChecked());
    setText(m_action.iconText());
    setEnabled(m_action.isEnabled());
    setToolTip(isEnabled() ? withKey(text(), m_action.shortcut()) : plainToolTip(m_action.toolTip()));
    setAccessibleDescription(isEnabled() ? QString() : m_action.toolTip());
    //: Screen reader: a page of the window, with what is to be done there. %1 is "Queue".
    setAccessibleName(m_count > 0 ? tr("%1, %n to do", nullptr, m_count).arg(text()) : text());
    update();
}

void PageButton::setCount(int count)
{
    m_count = count;
    refresh();
}

QSize PageButton::sizeHint() const
{
    return {120, fontMetrics().height() + Theme::space + 6};
}

void PageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect row = rect().adjusted(1, 1, -1, -1);
    const QRect inner = row.adjusted(Theme::space + 2, 0, -Theme::space + 1, 0);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), inner, place);
    };
    const QColor ink = palette().color(QPalette::WindowText);
    QColor fill = isChecked() ? m_theme.accent() : ink;
    fill.setAlphaF(isChecked() ? 0.12F : underMouse() ? 0.06F : 0.0F);
    painter.setPen(isChecked() ? m_theme.edgePen(m_theme.accent()) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(row, 4, 4);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent());
        const QRect bar(row.left(), row.top() + 3, 3, row.height() - 6);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), row, bar), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.focusPen());
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect sign(inner.left(), inner.center().y() - signSize / 2, signSize, signSize);
    m_theme.icon(m_icon, isChecked() ? m_theme.accent() : m_theme.muted()).paint(&painter, mirrored(sign));
    const QString count = m_count > 0 ? QLocale().toString(m_count) : QString();
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int width = painter.fontMetrics().horizontalAdvance(count) + 2;
    painter.setPen(m_theme.accent());
    painter.drawText(mirrored(inner.adjusted(inner.width() - width, 0, 0, 0)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     count);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    drawElidedLine(painter, mirrored(inner.adjusted(signSize + Theme::space, 0, -width - Theme::space, 0)),
                   text(), layoutDirection());
}

void PageButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the side bar's: the next row
    else
        QAbstractButton::keyPressEvent(event);
}

PageSwitch::PageSwitch(const Theme &theme, QAction &queue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_queue(new PageButton(theme, u"phone"_s, queue))
    , m_stops{m_queue}
{
    setObjectName(u"pageSwitch"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space / 2, Theme::space, Theme::space / 2, 0);
    column->setSpacing(0);
    column->addWidget(m_queue);
}

void PageSwitch::add(const QString &icon, QAction &page)
{
    auto *button = new PageButton(m_theme, icon, page);
    layout()->addWidget(button);
    m_stops << button;
}

} // namespace callboard
