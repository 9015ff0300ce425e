// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/ffmpegversion.h"

extern "C" {
#include <libavutil/avutil.h>
}

namespace callboard {

QString ffmpegVersion()
{
    return QString::fromUtf8(av_version_info());
}

} // namespace callboard
