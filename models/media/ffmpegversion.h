// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// Of the FFmpeg that decodes recordings here, as it calls itself: "5.1.6-0+deb12u1".
QString ffmpegVersion();

} // namespace callboard
