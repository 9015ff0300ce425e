// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/liveentry.h"

#include "ui/elidedline.h"
#include "ui/guests/guestwords.h"
#include "ui/live/livewords.h"
#include "ui/tooltip.h"

#include <QDateTime>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSide = 18;
constexpr int padding = 10;
constexpr int gap = 8;
constexpr int widest = 300;

} // namespace

LiveEntry::LiveEntry(const WindowServices &services, QWidget *parent)
    : QAbstractButton(parent)
    , m_services(services)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&services.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LiveEntry::setCall(const LiveCall &call)
{
    m_call = call;
    m_name = liveCaller(call);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_services.clock.now()), m_services.zone).date();
    QStringList more{liveNumber(call),
                     call.caller.guest ? stayText(call.caller.guest->stays, today) : QString(),
                     lastCallText(call.caller, m_services.clock.now(), m_services.zone)};
    more.removeAll(QString());
    setToolTip(plainToolTip(more.join(u'\n')));
    refreshTime();
}

void LiveEntry::refreshTime()
{
    const TimePoint now = m_services.clock.now();
    QStringList details{m_call.liveness == Liveness::Unended ? wordFor(m_call.liveness) : QString(),
                        liveLine(m_call.row), liveLength(m_call, now, m_services.zone)};
    details.removeAll(QString());
    const QSize before = sizeHint();
    m_details = details.join(u" · "_s);
    setAccessibleName(liveSentence(m_call, now, m_services.zone));
    if (sizeHint() != before)
        updateGeometry();
    update();
}

CallStatus LiveEntry::status() const
{
    return m_call.row.status.value_or(CallStatus::Ringing);
}

QFont LiveEntry::nameFont() const
{
    QFont strong = font();
    strong.setBold(true);
    return strong;
}

QFont LiveEntry::lineFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QColor LiveEntry::ink() const
{
    return m_call.liveness == Liveness::Unended ? m_services.theme.muted()
                                                : m_services.theme.statusColour(status());
}

QString LiveEntry::iconName() const
{
    if (m_call.liveness == Liveness::Unended)
        return u"warning"_s;
    return m_call.row.direction == Direction::Outbound ? Theme::iconName(Direction::Outbound)
                                                       : Theme::iconName(status());
}

/// Times grow in steps, not with every digit: the strip must not tremble.
QSize LiveEntry::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics line(lineFont());
    const int text =
        qMax(name.horizontalAdvance(m_name), line.horizontalAdvance(m_details) + line.averageCharWidth());
    const int step = 24;
    const int width = (2 * padding + iconSide + gap + text + step - 1) / step * step;
    return {qMin(width, widest), name.height() + line.height() + padding};
}

bool LiveEntry::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void LiveEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_services.theme;
    const bool isUnended = m_call.liveness == Liveness::Unended;
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isUnended ? theme.raised() : theme.statusTint(status()));
    painter.setPen(hasFocus() ? theme.focusPen() : QPen(underMouse() ? ink() : theme.border(), 1));
    painter.drawRoundedRect(body, 6, 6);
    const QRect inner = rect().adjusted(padding, padding / 2, -padding, -padding / 2);
    const QRect icon(inner.x(), (height() - iconSide) / 2, iconSide, iconSide);
    theme.icon(iconName(), ink()).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    paintTexts(painter, inner.adjusted(iconSide + gap, 0, 0, 0));
}

void LiveEntry::paintTexts(QPainter &painter, const QRect &place) const
{
    const int half = QFontMetrics(nameFont()).height();
    const auto placed = [&](const QRect &line) {
        return QStyle::visualRect(layoutDirection(), rect(), line);
    };
    painter.setFont(nameFont());
    painter.setPen(palette().color(QPalette::WindowText));
    drawElidedLine(painter, placed(QRect(place.x(), place.y(), place.width(), half)), m_name,
                   layoutDirection());
    painter.setFont(lineFont());
    painter.setPen(ink());
    drawElidedLine(painter, placed(place.adjusted(0, half, 0, 0)), m_details, layoutDirection());
}

} // namespace callboard
