// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordingstate.h"

namespace callboard {

QString wordFor(RecordingState state); ///< "Here", "Not fetched yet"…
/// One plain sentence: what is the matter with the recording, and what happens next.
QString sentenceFor(const RecordingStatus &status);

} // namespace callboard
