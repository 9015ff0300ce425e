// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quiethours.h"

class QSettings;

namespace callboard {

/// What draws attention to itself outside the window, as the user wants it. Kept in callboard.ini.
struct NoticeSettings {
    enum class Incoming { Nothing, PopUp, Notification };

    bool missed = true; ///< Notifications about missed calls.
    Incoming incoming = Incoming::PopUp; ///< When a call rings.
    bool showsNames = false; ///< Guests' names in notifications.
    QuietHours quiet;
    bool keepsRunning = false; ///< Closing the window leaves the program in the tray.
    bool operator==(const NoticeSettings &) const = default;

    /// @p byDefault: whether notifications and pop-up are on until the user says otherwise.
    static NoticeSettings read(const QSettings &settings, bool byDefault = true);
    void write(QSettings &settings) const;
};

} // namespace callboard
