// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/player.h"

#include <QMenu>

class QSettings;
class QSlider;

namespace callboard {

/// How loud, in which ears and from which loudspeaker: what the sound button opens.
class SoundMenu final : public QMenu {
    Q_OBJECT
public:
    SoundMenu(Player &player, OutputDevices &devices, QSettings &settings, QWidget *parent);

private:
    void addVolume();
    void addEars();
    void fillDevices();
    void remember();

    Player &m_player;
    OutputDevices &m_devices;
    QSettings &m_settings;
    QSlider *m_volume;
    QMenu *m_deviceMenu;
};

} // namespace callboard
