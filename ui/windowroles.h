// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard {

struct WindowContents;

/// The window follows the role that is in force: numbers are shown as it may see them, and whoever comes
/// after somebody with a higher one is told nothing of what that was about. Made when all commands are there.
class WindowRoles final : public QObject {
    Q_OBJECT
public:
    explicit WindowRoles(WindowContents &window);

private:
    void showNumbers();
    void onLowered();

    WindowContents &m_window;
};

} // namespace callboard
