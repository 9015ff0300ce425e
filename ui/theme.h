// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPen>
#include <QPointer>

class QApplication;

namespace callboard {

class OutlinedStyle;
struct ThemeColours;

/// What the desktop asks of every program.
struct DesktopWishes {
    bool highContrast = false;
    bool reducedMotion = false;
    bool operator==(const DesktopWishes &) const = default;
};

/// Colours, spacing and icons of the window. Widgets ask here and nowhere else; on changed() they ask again.
/// One object, made right after the QApplication, before the first widget.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark, HighContrastLight, HighContrastDark };
    Q_ENUM(Scheme)

    explicit Theme(QApplication &application);
    /// System follows the desktop's palette and its wish for contrast, and the changes of both.
    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    bool isDark() const;
    bool isHighContrast() const; ///< Text 7:1, edges 4.5:1, focus drawn thicker.
    void setDesktop(const DesktopWishes &wishes);

    /// The user's own choice; what the desktop asks for holds without it.
    void setMotionReduced(bool reduced);
    bool desktopReducesMotion() const;
    /// Nothing slides, fades, blinks or runs by itself. Qt's own widgets know; whatever else moves asks.
    bool reducesMotion() const;

    /// Text-grade colour of a status: at least 4.5:1 against window, base, raised and its own tint, and apart
    /// from the others for the common kinds of colour blindness. Never the only mark: an icon and the word go
    /// with it.
    QColor statusColour(CallStatus status) const;
    QColor statusFill(CallStatus status) const; ///< For bars and badges: 3:1 against the base colour.
    QColor statusTint(CallStatus status) const; ///< Quiet background behind text in statusColour().
    QColor accent() const; ///< Links, focus, the chosen thing; text-grade.
    QColor muted() const; ///< Secondary text, at least 4.5:1.
    QColor border() const; ///< Hairlines.
    QColor rowLine() const; ///< Between the rows of a list.
    /// Width of the frame around what has the keyboard, in device-independent pixels.
    int focusWidth() const { return isHighContrast() ? 3 : 2; }
    QPen focusPen() const; ///< For that frame.
    /// Around what a light wash marks as chosen or as a badge: nothing, and a line in high contrast.
    QPen edgePen(const QColor &colour) const;
    /// @p share (0 to 1) of @p over on @p under.
    static QColor mixed(const QColor &over, const QColor &under, qreal share);
    /// 1 to 21, as WCAG 2 counts it; alpha is not looked at.
    static double contrast(const QColor &a, const QColor &b);
    QColor warning() const; ///< Text and icons of warnings; text-grade.
    QColor error() const; ///< Text and icons of failures; text-grade.
    QColor success() const; ///< Text and icons of things that worked; text-grade.
    QColor hit() const; ///< Behind words that a search found; normal text stands on it, 4.5:1 and more.
    QColor currentHit() const; ///< The same for the one among several that one is at.
    QColor raised() const; ///< Cards and bars that stand out from the window.

    /// Bundled SVG by name ("call-missed", "search"; the freedesktop names of the same things work too),
    /// drawn in
    /// @p colour at any scale. Without a colour it follows the palette, also when that changes later. The
    /// system's icon theme is not asked: the set must look the same everywhere.
    QIcon icon(const QString &name, QColor colour = {}) const;
    static QIcon applicationIcon();
    static QString iconName(CallStatus status);
    static QString iconName(Direction direction);

    static constexpr int space = 8; ///< Base unit of spacing in device-independent pixels.

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSystemPalette();
    void apply();
    void applyMotion();
    const ThemeColours &colours() const;

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    QPalette m_systemPalette;
    QPointer<OutlinedStyle> m_style; ///< The application may be given another one.
    DesktopWishes m_desktop;
    bool m_isMotionReduced = false;
    int m_flashTime = 0; ///< Of the caret, in ms, as it was before motion was reduced.
};

} // namespace callboard
