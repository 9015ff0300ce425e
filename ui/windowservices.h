// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/media/listening/recordingservice.h"
#include "models/media/outputdevices.h"
#include "models/store/store.h"
#include "models/tables/accountservice.h"
#include "ui/theme.h"

#include <QSettings>
#include <QTimeZone>

namespace callboard {

class RoleAccess;

/// What the window works with. All of it is made by `app` and outlives the window.
struct WindowServices {
    Store &store; ///< Lives on the window's thread.
    Theme &theme;
    QSettings &settings; ///< The profile's callboard.ini.
    const Clock &clock;
    QTimeZone zone; ///< The property's: days begin and times are shown there.
    /// Opens a tel: link with the desktop's own telephone program, a web page with its browser.
    std::function<void(const QUrl &)> openUrl;
    AccountService &accounts;
    RecordingService &recordings;
    OutputDevices &outputs; ///< Loudspeakers and headphones.
    const RoleAccess *access = nullptr; ///< The window's own; null: everything may be done.

    bool may(Permission permission) const;
};

} // namespace callboard
