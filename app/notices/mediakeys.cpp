// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/mediakeys.h"

#include "models/media/listening/callplayer.h"
#include "ui/mainwindow.h"
#include "ui/player/playeractions.h"

namespace callboard {

MediaKeys::MediaKeys(MainWindow &window, BusConnect connect)
    : m_window(window)
    , m_controls(std::move(connect))
{
    CallPlayer &player = window.player();
    for (const auto changed : {&CallPlayer::playingChanged, &CallPlayer::statusChanged,
                               &CallPlayer::recordingChanged, &CallPlayer::durationChanged})
        QObject::connect(&player, changed, this, &MediaKeys::refresh);
    QObject::connect(&player, &CallPlayer::positionChanged, this, &MediaKeys::refresh);
    QObject::connect(&window.playerActions(), &PlayerActions::speedChanged, this, &MediaKeys::refresh);
    connectControls();
    refresh();
}

void MediaKeys::connectControls()
{
    CallPlayer *player = &m_window.player();
    PlayerActions *actions = &m_window.playerActions();
    QObject::connect(&m_controls, &MediaControls::playWanted, player, &CallPlayer::play);
    QObject::connect(&m_controls, &MediaControls::pauseWanted, player, &CallPlayer::pause);
    QObject::connect(&m_controls, &MediaControls::toggleWanted, player, &CallPlayer::togglePlay);
    QObject::connect(&m_controls, &MediaControls::stopWanted, player, [player] {
        player->pause();
        player->seek(AudioTime(0));
    });
    QObject::connect(&m_controls, &MediaControls::seekWanted, player, &CallPlayer::seek);
    QObject::connect(&m_controls, &MediaControls::seekByWanted, player, &CallPlayer::seekBy);
    QObject::connect(&m_controls, &MediaControls::rateWanted, actions, &PlayerActions::setSpeed);
    QObject::connect(&m_controls, &MediaControls::volumeWanted, player, [this, player](double volume) {
        player->player().setVolume(volume);
        refresh();
    });
    QObject::connect(&m_controls, &MediaControls::nextWanted, actions->nextTurn, &QAction::trigger);
    QObject::connect(&m_controls, &MediaControls::previousWanted, actions->previousTurn, &QAction::trigger);
    QObject::connect(&m_controls, &MediaControls::raiseWanted, &m_window, &MainWindow::bringForward);
}

void MediaKeys::refresh()
{
    CallPlayer &player = m_window.player();
    MediaState state;
    //: What the desktop's media controls call what is playing; names are not told there.
    state.title = tr("Recorded call");
    state.canPlay = player.canPlay();
    state.isPlaying = player.isPlaying();
    state.position = player.position();
    state.isAtStart = state.position == AudioTime(0);
    state.duration = player.duration();
    state.rate = player.player().speed();
    state.volume = player.player().volume();
    m_controls.show(state);
}

} // namespace callboard
