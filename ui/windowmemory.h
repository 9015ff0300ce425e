// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calllink.h"
#include "ui/windowpages.h"

namespace callboard {

struct WindowContents;

/// What the user has before them, beyond what the settings keep: for a window that takes the place of this
/// one, in another language or time zone.
struct WindowMemory {
    WindowPages::Page page = WindowPages::Page::Calls;
    std::optional<RecordRef> call; ///< In the details.
    std::vector<CallId> selected; ///< Rows of the list.
    QString task; ///< The current one of the queue, by its key.
    QString focus; ///< objectName of who has the keyboard.
    int cursor = 0; ///< In the note…
    int anchor = 0; ///< …and where what is marked there begins.
    bool isOffline = false;
    std::optional<CallLink> playing;

    static WindowMemory of(const WindowContents &window);
};

/// Brings back what was before the user, piece by piece as it is read.
class WindowReturn final : public QObject {
    Q_OBJECT
public:
    WindowReturn(WindowContents &window, WindowMemory memory);

private:
    void findTask();
    void findRows();
    void findNote();

    WindowContents &m_window;
    WindowMemory m_memory;
};

} // namespace callboard
