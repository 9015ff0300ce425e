// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/decodeahead.h"
#include "models/media/nulloutput.h"
#include "models/media/playedmap.h"
#include "models/media/player.h"
#include "models/media/stretch.h"

#include <QObject>
#include <QTimer>

namespace callboard {

/// The player's part in its own thread: takes what was decoded, changes its speed, hands it to the output and
/// knows what is heard. Used by Player alone, through queued calls; what() may be asked from any thread.
class PlayerCore : public QObject {
    Q_OBJECT
public:
    using State = Player::State;
    PlayerCore();
    ~PlayerCore() override;

    struct Heard {
        double frame = 0; ///< Of the recording.
        quint64 seek = 0; ///< The last seek that it takes into account.
        qint64 saved = 0; ///< Frames, by skipping silence.
        qint64 mostHeld = 0;
    };
    Heard what() const;

    void load(quint64 load, std::shared_ptr<AudioSource> source);
    void unload();
    void play(double rewindSeconds);
    void pause();
    void seek(qint64 frame, quint64 seek);
    void setPath(PlayPath path);
    void setSpeed(double speed);
    void setVolume(double volume);
    void setListening(Player::Listening listening);
    /// Null: no device. Plays on from what is heard.
    void setOutput(OutputMaker maker, quint64 choice);

Q_SIGNALS:
    void stateChanged(quint64 load, int state, std::optional<callboard::AudioError> error);
    void infoChanged(quint64 load, callboard::AudioInfo info);
    void waitingChanged(bool isWaiting);
    void outputLost(quint64 choice);
    void becameSilent(bool isSilent);

private:
    void onNews();
    void becomeReady();
    void pump();
    bool writePiece();
    bool feedStretch();
    void openOutput();
    void dropOutput();
    void checkOutput();
    void startFrom(qint64 frame);
    void replayFromHeard();
    void updateWaiting();
    void updateHeard();
    void end();
    void setState(State state, std::optional<AudioError> error = {});
    void fail(const AudioError &error);
    std::vector<float> mixed(const Stretch::Piece &piece) const;

    quint64 m_load = 0;
    State m_state = State::Empty;
    std::unique_ptr<DecodeAhead> m_ahead;
    std::optional<Stretch> m_stretch;
    std::unique_ptr<AudioOutput> m_output;
    OutputMaker m_maker;
    quint64 m_choice = 0; ///< Which setOutput() m_maker is from.
    AudioInfo m_info;
    PlayPath m_path;
    PlayedMap m_map;
    qint64 m_written = 0; ///< Frames to the output since it was last cleared.
    qint64 m_pull = 0; ///< Frame that the stretch gets next.
    qint64 m_put = 0; ///< Frames that the stretch got.
    bool m_allPut = false;
    double m_heard = 0;
    qint64 m_saved = 0;
    double m_speed = 1;
    double m_volume = 1;
    Player::Listening m_listening = Player::Listening::Both;
    bool m_wantsToPlay = false;
    bool m_isWaiting = false;
    bool m_isSilent = false;
    quint64 m_seek = 0;
    QTimer m_ticks{this};
    mutable std::mutex m_mutex; ///< Guards m_what.
    Heard m_what;
};

} // namespace callboard
