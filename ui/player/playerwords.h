// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/player.h"

namespace callboard {

/// "1.75×", with the decimal point of the language.
QString speedText(double speed);
/// "0:42 / 3:10", or "0:42" while nobody knows the length.
QString timeText(AudioTime position, std::optional<AudioTime> duration);
/// One plain sentence: why a recording does not play, or not to its end.
QString sentenceFor(const AudioError &error);
/// One plain sentence for what the player says beside its state. @p error: with Notice::RecordingCut.
QString sentenceFor(Player::Notice notice, const std::optional<AudioError> &error);
QString wordFor(Player::Listening listening); ///< "Both ears", "Left channel only"…

} // namespace callboard
