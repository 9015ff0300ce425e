// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/outlinedstyle.h"
#include "ui/svgiconengine.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless somebody names them; outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(callboard);
}

namespace callboard {
namespace {

struct StatusColours {
    QRgb text;
    QRgb fill;
    QRgb tint;
};

struct Colours {
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb raised;
    QRgb button;
    QRgb text;
    QRgb muted;
    QRgb placeholder;
    QRgb disabled;
    QRgb border;
    QRgb accent;
    QRgb highlight;
    QRgb highlightedText;
    QRgb warning;
    QRgb error;
    QRgb success;
    QRgb hit;
    QRgb currentHit;
    QRgb toolTip;
    QRgb toolTipText;
    StatusColours ringing, active, completed, missed, failed, voicemail;
};

// The status colours come from a search for the largest distance between any two of them in OKLab, for
// normal, deuteranopic and protanopic sight, within the contrast limits that tst_theme checks.
constexpr Colours light{
    .window = 0xfff3f5f8,
    .base = 0xffffffff,
    .alternateBase = 0xfff8f9fb,
    .raised = 0xffffffff,
    .button = 0xfffafbfc,
    .text = 0xff1a1f26,
    .muted = 0xff56606d,
    .placeholder = 0xff6a7482,
    .disabled = 0xff9aa3af,
    .border = 0xffd5dae1,
    .accent = 0xff1f5fc4,
    .highlight = 0xff2563c9,
    .highlightedText = 0xffffffff,
    .warning = 0xff835100,
    .error = 0xffb3261e,
    .success = 0xff186a4b,
    .hit = 0xffffe9a6,
    .currentHit = 0xfff7b53c,
    .toolTip = 0xff262c35,
    .toolTipText = 0xfff2f4f7,
    .ringing = {0xff6e4305, 0xffbc8017, 0xfff8efdf},
    .active = {0xff17694b, 0xff18745d, 0xffe2f3ec},
    .completed = {0xff175fa5, 0xff5084c4, 0xffe5eff9},
    .missed = {0xffb53225, 0xffc12807, 0xfffbe9e6},
    .failed = {0xff29323c, 0xff343e4b, 0xffe9ecef},
    .voicemail = {0xff692e9a, 0xff6c129e, 0xfff1e8f8},
};

constexpr Colours dark{
    .window = 0xff1b1f24,
    .base = 0xff14171b,
    .alternateBase = 0xff191d22,
    .raised = 0xff242930,
    .button = 0xff2b3138,
    .text = 0xffe6e9ee,
    .muted = 0xffa3adba,
    .placeholder = 0xff8b95a3,
    .disabled = 0xff626c79,
    .border = 0xff3a424c,
    .accent = 0xff7db1ff,
    .highlight = 0xff2a5db8,
    .highlightedText = 0xffffffff,
    .warning = 0xfff2b65c,
    .error = 0xffff8a7a,
    .success = 0xff54c9a2,
    .hit = 0xff4f4415,
    .currentHit = 0xff7a5800,
    .toolTip = 0xff39414b,
    .toolTipText = 0xfff2f4f7,
    .ringing = {0xffe3cb63, 0xfff1b123, 0xff3a331d},
    .active = {0xff48c09b, 0xff209a7a, 0xff17352d},
    .completed = {0xff8fbef9, 0xff6fa3e9, 0xff1d3047},
    .missed = {0xffff8149, 0xfff54b08, 0xff40231a},
    .failed = {0xffe3ebf4, 0xffcfd6de, 0xff353c45},
    .voicemail = {0xffc093f7, 0xff9953e7, 0xff322347},
};

const Colours &coloursFor(bool isDark)
{
    return isDark ? dark : light;
}

const StatusColours &coloursOf(CallStatus status, const Colours &colours)
{
    switch (status) {
    case CallStatus::Ringing:
        return colours.ringing;
    case CallStatus::Active:
        return colours.active;
    case CallStatus::Completed:
        return colours.completed;
    case CallStatus::Missed:
        return colours.missed;
    case CallStatus::Failed:
        return colours.failed;
    case CallStatus::Voicemail:
        return colours.voicemail;
    }
    Q_UNREACHABLE();
}

void setEdges(QPalette &palette, const Colours &c)
{
    const QColor button(c.button);
    palette.setColor(QPalette::Light, button.lighter(115));
    palette.setColor(QPalette::Midlight, button.lighter(107));
    palette.setColor(QPalette::Mid, QColor(c.border));
    palette.setColor(QPalette::Dark, QColor(c.border).darker(125));
    palette.setColor(QPalette::Shadow, QColor(c.border).darker(180));
}

void setDisabled(QPalette &palette, const Colours &c)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.border));
}

QPalette paletteFrom(const Colours &c)
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

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
{
    initResources();
    QApplication::setStyle(new OutlinedStyle); // the application owns it
    QApplication::setWindowIcon(applicationIcon());
    m_application.installEventFilter(this);
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

bool Theme::isDark() const
{
    return m_scheme == Scheme::System ? looksDark(m_systemPalette) : m_scheme == Scheme::Dark;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to each window when the desktop changes its theme; our own palette hides the new one until we
    // look.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        const bool wasDark = isDark();
        readSystemPalette();
        if (isDark() != wasDark)
            apply();
        else
            QApplication::setPalette(paletteFrom(coloursFor(wasDark)));
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystemPalette()
{
    QApplication::setPalette(QPalette()); // without a palette of its own the application shows the desktop's
    m_systemPalette = QApplication::palette();
}

void Theme::apply()
{
    const QPalette palette = paletteFrom(coloursFor(isDark()));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

QColor Theme::statusColour(CallStatus status) const
{
    return coloursOf(status, coloursFor(isDark())).text;
}

QColor Theme::statusFill(CallStatus status) const
{
    return coloursOf(status, coloursFor(isDark())).fill;
}

QColor Theme::statusTint(CallStatus status) const
{
    return coloursOf(status, coloursFor(isDark())).tint;
}

QColor Theme::accent() const
{
    return coloursFor(isDark()).accent;
}

QColor Theme::muted() const
{
    return coloursFor(isDark()).muted;
}

QColor Theme::border() const
{
    return coloursFor(isDark()).border;
}

QColor Theme::warning() const
{
    return coloursFor(isDark()).warning;
}

QColor Theme::error() const
{
    return coloursFor(isDark()).error;
}

QColor Theme::success() const
{
    return coloursFor(isDark()).success;
}

QColor Theme::hit() const
{
    return coloursFor(isDark()).hit;
}

QColor Theme::currentHit() const
{
    return coloursFor(isDark()).currentHit;
}

QColor Theme::raised() const
{
    return coloursFor(isDark()).raised;
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
