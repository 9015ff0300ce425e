// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard {

class WindowSettings;
class WindowViews;
struct WindowContents;

/// What the commands in the menus do, and what the parts of the window ask for: each is led to who does it.
class WindowDeeds final : public QObject {
    Q_OBJECT
public:
    WindowDeeds(WindowContents &window, WindowViews &views, WindowSettings &settings);

private:
    void connectActions();
    void connectViewMenu();
    void connectDialogs();
    void connectParts();
    void connectPlayback();
    void connectPalette();
    void addOutputs();
    void addPanes();
    void resetLayout();

    WindowContents &m_window;
    WindowViews &m_views;
    WindowSettings &m_settings;
};

} // namespace callboard
