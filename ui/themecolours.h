// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QRgb>

namespace callboard {

/// Three grades of one colour.
struct StatusColours {
    QRgb text; ///< Letters and icons.
    QRgb fill; ///< Bars.
    QRgb tint; ///< Ground behind text.
};

/// All colours of one scheme. What each is for, and how it stands out, is said by the functions of Theme.
struct ThemeColours {
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

    const StatusColours &of(CallStatus status) const;
};

const ThemeColours &themeColours(bool isDark, bool hasHighContrast);

} // namespace callboard
