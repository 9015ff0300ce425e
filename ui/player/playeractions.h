// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/callplayer.h"

#include <QAction>
#include <QMenu>

class QMainWindow;
class QSettings;

namespace callboard {

class Theme;

/// What one can do with a recording, with the keys for it, which work wherever the keyboard is, also while
/// typing: F7, F8 and F9 as on a dictation machine. The menu "Recording" has them all.
class PlayerActions final : public QObject {
    Q_OBJECT
public:
    PlayerActions(CallPlayer &player, const Theme &theme, QSettings &settings, QMainWindow &window);

    QAction *play;
    QAction *back; ///< 5 seconds.
    QAction *forward;
    QAction *farBack; ///< 10 seconds.
    QAction *farForward;
    QAction *previousTurn; ///< To be connected by who knows the transcript.
    QAction *nextTurn;
    QAction *slower;
    QAction *faster;
    QAction *skipSilence; ///< Checkable.
    QAction *loop; ///< A, then B, then none.
    QAction *writeMoment; ///< A link to the moment goes into the note.
    QAction *copyMoment; ///< To the clipboard.
    QAction *save; ///< As a file.

    QMenu &menu() { return *m_menu; } ///< In the menu bar.
    QMenu &speedMenu() { return *m_speeds; }
    /// The first border of a loop, until the second one is chosen.
    std::optional<AudioTime> loopStart() const { return m_loopStart; }

    void setSpeed(double speed); ///< And remembers it.
    /// What is between them is played again and again, from its beginning on.
    void setLoop(AudioTime from, AudioTime to);

Q_SIGNALS:
    void speedChanged();
    void loopChanged(); ///< loopStart() or the player's loop.

private:
    QAction *make(const QString &objectName, const QString &icon, const QString &text,
                  const QKeySequence &key);
    void makeActions();
    void makeMenu();
    void makeSpeeds();
    void connectActions();
    void refresh();
    void stepLoop();

    CallPlayer &m_player;
    const Theme &m_theme;
    QSettings &m_settings;
    QMainWindow &m_window;
    QMenu *m_menu;
    QMenu *m_speeds;
    std::optional<AudioTime> m_loopStart;
};

} // namespace callboard
