// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/access/access.h"
#include "ui/outlinedstyle.h"
#include "ui/svgiconengine.h"
#include "ui/themecolours.h"
#include "ui/tooltip.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless somebody names them; outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(callboard);
}

namespace callboard {
namespace {

void setEdges(QPalette &palette, const ThemeColours &c)
{
    const QColor button(c.button);
    palette.setColor(QPalette::Light, button.lighter(115));
    palette.setColor(QPalette::Midlight, button.lighter(107));
    palette.setColor(QPalette::Mid, QColor(c.border));
    palette.setColor(QPalette::Dark, QColor(c.border).darker(125));
    palette.setColor(QPalette::Shadow, QColor(c.border).darker(180));
}

void setDisabled(QPalette &palette, const ThemeColours &c)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.border));
}

QPalette paletteFrom(const ThemeColours &c)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.base},
        {QPalette::AlternateBase, c.alternateBase},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.placeholder},
        {QPalette::Button, c.button},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.highlightedText},
        {QPalette::Highlight, c.highlight},
        {QPalette::HighlightedText, c.highlightedText},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::ToolTipBase, c.toolTip},
        {QPalette::ToolTipText, c.toolTipText},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    setEdges(palette, c);
    setDisabled(palette, c);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? double(channel) / 12.92
                                   : std::pow((double(channel) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_style(new OutlinedStyle) // the application owns it
{
    initResources();
    QApplication::setStyle(m_style);
    QApplication::setWindowIcon(applicationIcon());
    m_application.installEventFilter(this);
    installAccess();
    m_flashTime = QApplication::cursorFlashTime();
    readSystemPalette();
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setDesktop(const DesktopWishes &wishes)
{
    const bool hadHighContrast = isHighContrast();
    m_desktop = wishes;
    applyMotion();
    if (isHighContrast() != hadHighContrast)
        apply();
}

void Theme::setMotionReduced(bool reduced)
{
    m_isMotionReduced = reduced;
    applyMotion();
}

bool Theme::desktopReducesMotion() const
{
    return m_desktop.reducedMotion || (m_style && m_style->isStillByItself());
}

bool Theme::reducesMotion() const
{
    return m_isMotionReduced || desktopReducesMotion();
}

bool Theme::isDark() const
{
    switch (m_scheme) {
    case Scheme::System:
        return looksDark(m_systemPalette);
    case Scheme::Light:
    case Scheme::HighContrastLight:
        return false;
    case Scheme::Dark:
    case Scheme::HighContrastDark:
        return true;
    }
    Q_UNREACHABLE();
    return false;
}

bool Theme::isHighContrast() const
{
    return m_scheme == Scheme::HighContrastLight || m_scheme == Scheme::HighContrastDark
        || (m_scheme == Scheme::System && m_desktop.highContrast);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to each window when the desktop changes its theme; our own palette hides the new one until we
    // look.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        const bool wasDark = isDark();
        readSystemPalette();
        applyMotion();
        if (isDark() != wasDark)
            apply();
        else
            QApplication::setPalette(paletteFrom(colours()));
    }
    if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
        describeByToolTip(*static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

void Theme::readSystemPalette()
{
    QApplication::setPalette(QPalette()); // without a palette of its own the application shows the desktop's
    m_systemPalette = QApplication::palette();
}

void Theme::apply()
{
    const QPalette palette = paletteFrom(colours());
    if (m_style)
        m_style->setHighContrast(isHighContrast());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

/// Menus, tool tips and lists that slide or fade; the caret.
void Theme::applyMotion()
{
    const bool isStill = reducesMotion();
    if (!m_style || m_style->isStill() == isStill)
        return;
    m_style->setStill(isStill);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, !isStill);
    if (isStill)
        m_flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(isStill ? 0 : m_flashTime);
}

const ThemeColours &Theme::colours() const
{
    return themeColours(isDark(), isHighContrast());
}

QPen Theme::focusPen() const
{
    return {accent(), double(focusWidth())};
}

QPen Theme::edgePen(const QColor &colour) const
{
    return isHighContrast() ? QPen(colour, 1.5) : QPen(Qt::NoPen);
}

QColor Theme::rowLine() const
{
    return isHighContrast() ? border() : mixed(border(), QColor(colours().base), 0.6);
}

QColor Theme::mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor Theme::statusColour(CallStatus status) const
{
    return colours().of(status).text;
}

QColor Theme::statusFill(CallStatus status) const
{
    return colours().of(status).fill;
}

QColor Theme::statusTint(CallStatus status) const
{
    return colours().of(status).tint;
}

QColor Theme::accent() const
{
    return colours().accent;
}

QColor Theme::muted() const
{
    return colours().muted;
}

QColor Theme::border() const
{
    return colours().border;
}

QColor Theme::warning() const
{
    return colours().warning;
}

QColor Theme::error() const
{
    return colours().error;
}

QColor Theme::success() const
{
    return colours().success;
}

QColor Theme::hit() const
{
    return colours().hit;
}

QColor Theme::currentHit() const
{
    return colours().currentHit;
}

QColor Theme::raised() const
{
    return colours().raised;
}

QIcon Theme::icon(const QString &name, QColor colour) const
{
    return QIcon(new SvgIconEngine(name, colour));
}

QIcon Theme::applicationIcon()
{
    initResources();
    return QIcon(u":/callboard/callboard.svg"_s);
}

QString Theme::iconName(CallStatus status)
{
    return u"call-"_s + keyOf(status);
}

QString Theme::iconName(Direction direction)
{
    return u"call-"_s + keyOf(direction);
}

} // namespace callboard
