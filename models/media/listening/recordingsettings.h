// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingreader.h"
#include "models/media/listening/audioname.h"
#include "models/media/listening/recordingservice.h"

namespace callboard {

/// What the user has chosen about recordings: "[recordings]" in callboard.ini, read and written here and
/// nowhere else. "ahead" is for all three lists; "ahead_selected", "ahead_review" and "ahead_queue" leave out
/// one of them.
struct RecordingSettings {
    RecordingChoices choices;
    QString fileName = usualAudioName; ///< Pattern of audioName().
    QString saveFolder = usualFolder(); ///< Where recordings are saved; it was there when it was read.
    UnusableSettings unusable;
    bool operator==(const RecordingSettings &) const = default;

    static inline const QString limitKey = QStringLiteral("recordings/limit_mib");
    static inline const QString aheadKey = QStringLiteral("recordings/ahead");
    static inline const QString rescueKey = QStringLiteral("recordings/rescue");
    static inline const QString fileNameKey = QStringLiteral("recordings/file_name");
    static inline const QString folderKey = QStringLiteral("recordings/save_folder");

    static QString usualFolder(); ///< The user's music.
    static RecordingSettings read(const QSettings &settings);
    void write(QSettings &settings) const; ///< What is usual is left out, so that it follows the program.
    static void rememberFolder(QSettings &settings, const QString &folder);
};

} // namespace callboard
