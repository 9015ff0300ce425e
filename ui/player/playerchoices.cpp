// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerchoices.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto speedKey = u"player/speed"_s;
const auto volumeKey = u"player/volume"_s;
const auto listeningKey = u"player/listening"_s;
const auto silenceKey = u"player/skip_silence"_s;
const auto deviceKey = u"player/device"_s;

} // namespace

void restorePlayer(Player &player, const QSettings &settings)
{
    bool isNumber = false;
    const double speed = settings.value(speedKey, 1).toDouble(&isNumber);
    player.setSpeed(isNumber ? speed : 1);
    const double volume = settings.value(volumeKey, 1).toDouble(&isNumber);
    player.setVolume(isNumber ? volume : 1);
    const int listening = QMetaEnum::fromType<Player::Listening>().keyToValue(
        settings.value(listeningKey).toByteArray().constData(), &isNumber);
    player.setListening(isNumber ? Player::Listening(listening) : Player::Listening::Both);
    player.setSkipsSilence(settings.value(silenceKey).toBool());
    player.setDevice(settings.value(deviceKey).toByteArray());
}

void rememberPlayer(const Player &player, QSettings &settings)
{
    settings.setValue(speedKey, player.speed());
    settings.setValue(volumeKey, player.volume());
    settings.setValue(
        listeningKey,
        QString::fromLatin1(QMetaEnum::fromType<Player::Listening>().valueToKey(int(player.listening()))));
    settings.setValue(silenceKey, player.skipsSilence());
    settings.setValue(deviceKey, player.device());
}

double slowerThan(double speed)
{
    const auto next = std::find_if(speeds.rbegin(), speeds.rend(), [=](double one) { return one < speed; });
    return next == speeds.rend() ? speeds.front() : *next;
}

double fasterThan(double speed)
{
    const auto next = std::find_if(speeds.begin(), speeds.end(), [=](double one) { return one > speed; });
    return next == speeds.end() ? speeds.back() : *next;
}

} // namespace callboard
