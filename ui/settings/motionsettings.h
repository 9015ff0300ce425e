// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingreader.h"

namespace callboard {

/// Whether the user wants the window to keep still: "view/reduce_motion" in callboard.ini. What the desktop
/// asks for holds without it.
struct MotionSettings {
    bool isReduced = false;
    UnusableSettings unusable;
    bool operator==(const MotionSettings &) const = default;

    static inline const QString key = QStringLiteral("view/reduce_motion");

    static MotionSettings read(const QSettings &settings)
    {
        SettingReader reader(settings);
        MotionSettings read;
        read.isReduced = reader.flag(key).value_or(false);
        read.unusable = reader.unusable();
        return read;
    }
    void write(QSettings &settings) const
    {
        if (isReduced)
            settings.setValue(key, true);
        else
            settings.remove(key);
        settings.sync();
    }
};

} // namespace callboard
