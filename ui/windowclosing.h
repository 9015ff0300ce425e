// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard {

struct WindowContents;

/// Whether the window may close: what was decided is written first, and a note that the disk refuses keeps it
/// open until the user says otherwise.
class WindowClosing final : public QObject {
    Q_OBJECT
public:
    explicit WindowClosing(WindowContents &window);
    bool mayClose(); ///< Says why not; closes the window later by itself where it only has to wait.

private:
    bool waitsForChanges();

    WindowContents &m_window;
    bool m_withoutNote = false; ///< The user knows that the note is lost.
    bool m_closesWhenIdle = false;
};

} // namespace callboard
