// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/popupbutton.h"

#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int arrowSize = 12;
constexpr int mostCharacters = 24;

/// A raised panel with a hairline around it.
class PopupPanel final : public QWidget {
public:
    PopupPanel(const Theme &theme, QWidget *parent)
        : QWidget(parent, Qt::Popup)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.raised());
        painter.setPen(m_theme.border());
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const Theme &m_theme;
};

} // namespace

PopupButton::PopupButton(const Theme &theme, const QString &title, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_title(title)
    , m_popup(new PopupPanel(theme, this))
    , m_popupLayout(new QVBoxLayout(m_popup))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(title);
    setAccessibleName(title);
    m_popupLayout->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    m_popupLayout->setSpacing(Theme::space / 2);
    connect(this, &QAbstractButton::clicked, this, &PopupButton::openPopup);
    connect(&theme, &Theme::changed, this, &PopupButton::colourPopup);
    colourPopup();
}

/// Lists in the panel lie on it without a box of their own.
void PopupButton::colourPopup()
{
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::Window, m_theme.raised());
    m_popup->setPalette(colours);
    update();
}

void PopupButton::setChoice(const QString &choice)
{
    m_choice = choice;
    setText(shownText());
    setAccessibleName(shownText());
    setToolTip(plainToolTip(shownText()));
    updateGeometry();
    update();
}

QString PopupButton::shownText() const
{
    //: Button of a filter that is set. %1 is its name such as "Status", %2 what it is set to.
    return m_choice.isEmpty() ? m_title : tr("%1: %2").arg(m_title, m_choice);
}

bool PopupButton::isPopupOpen() const
{
    return m_popup->isVisible();
}

void PopupButton::openPopup()
{
    Q_EMIT popupAboutToOpen();
    m_popup->adjustSize();
    m_popup->move(popupPlace());
    m_popup->show();
    firstFocus()->setFocus(Qt::PopupFocusReason);
    update();
}

void PopupButton::closePopup()
{
    m_popup->hide();
    update();
}

/// Under the button, on its reading side, within the screen.
QPoint PopupButton::popupPlace() const
{
    const QSize size = m_popup->size();
    QPoint place = mapToGlobal(rect().bottomLeft()) + QPoint(0, 2);
    if (layoutDirection() == Qt::RightToLeft)
        place.setX(mapToGlobal(rect().bottomRight()).x() - size.width());
    const QRect area = screen()->availableGeometry();
    place.setX(std::clamp(place.x(), area.left(), std::max(area.left(), area.right() - size.width())));
    if (place.y() + size.height() > area.bottom())
        place.setY(std::max(area.top(), mapToGlobal(rect().topLeft()).y() - size.height() - 2));
    return place;
}

QSize PopupButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int text =
        std::min(metrics.horizontalAdvance(shownText()), mostCharacters * metrics.averageCharWidth());
    return {text + arrowSize + 3 * Theme::space, metrics.height() + Theme::space + 4};
}

void PopupButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool set = !m_choice.isEmpty();
    const bool lit = underMouse() || isDown() || isPopupOpen();
    QColor fill = set ? m_theme.accent() : palette().color(QPalette::Button);
    if (set)
        fill.setAlphaF(lit ? 0.24F : 0.15F);
    else if (lit)
        fill = palette().color(QPalette::Midlight);
    painter.setBrush(fill);
    painter.setPen(
        QPen(hasFocus() || set ? m_theme.accent() : m_theme.border(), hasFocus() ? m_theme.focusWidth() : 1));
    const qreal inset = hasFocus() ? m_theme.focusWidth() / 2.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);

    const QRect inner = rect().adjusted(Theme::space, 0, -Theme::space, 0);
    const QColor ink =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const QRect arrow(inner.right() - arrowSize + 1, (height() - arrowSize) / 2, arrowSize, arrowSize);
    m_theme.icon(u"chevron-down"_s, m_theme.muted())
        .paint(&painter, QStyle::visualRect(layoutDirection(), inner, arrow));
    const QRect words =
        QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -arrowSize - Theme::space / 2, 0));
    painter.setPen(ink);
    painter.drawText(words,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, words.width()));
}

void PopupButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openPopup();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace callboard
