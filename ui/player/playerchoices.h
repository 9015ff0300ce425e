// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/player.h"

class QSettings;

namespace callboard {

/// How the user listens, remembered from one time to the next: speed, volume, ears, silence, device.
/// In callboard.ini: "player/speed", "player/volume", "player/listening", "player/skip_silence",
/// "player/device".
void restorePlayer(Player &player, const QSettings &settings);
void rememberPlayer(const Player &player, QSettings &settings);

/// The speeds that are offered, in order.
inline constexpr std::array speeds{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
double slowerThan(double speed);
double fasterThan(double speed);

} // namespace callboard
