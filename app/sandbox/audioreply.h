// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/world/sampleaudio.h"

namespace callboard::sandbox {

/// The file, or the range of it that was asked for, as storage servers answer: Range, If-Range, ETag, 206,
/// 416.
ApiReply audioReply(const ApiRequest &request, const CallAudio &audio);

} // namespace callboard::sandbox
