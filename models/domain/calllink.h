// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QUrl>

#include <chrono>

/// Links to a call, and to a moment of its recording.
namespace callboard {

struct CallLink {
    RecordRef call;
    std::optional<std::chrono::seconds> at; ///< From the start of the recording.
    bool operator==(const CallLink &) const = default;
};

/// "callboard://call/1:cal_ab12?t=192".
QUrl urlOf(const CallLink &link);
/// Absent when it names no call.
std::optional<CallLink> callLinkFrom(const QUrl &url);
/// "[3:12](callboard://call/1:cal_ab12?t=192)", as a note holds it.
QString playbackLink(const RecordRef &call, std::chrono::milliseconds at);

} // namespace callboard
