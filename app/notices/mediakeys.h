// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/mediacontrols.h"

namespace callboard {

class MainWindow;

/// Lets the desktop's media controls and the player of the window follow each other. Who the call was with is
/// not told: the controls stand on locked screens, too.
class MediaKeys final : public QObject {
    Q_OBJECT
public:
    explicit MediaKeys(MainWindow &window, BusConnect connect = sessionBus);

private:
    void connectControls();
    void refresh();

    MainWindow &m_window;
    MediaControls m_controls;
};

} // namespace callboard
