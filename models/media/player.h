// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiofile.h"
#include "models/media/outputdevices.h"
#include "models/media/playpath.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace callboard {

class PlayerCore;

/// A moment of a recording, or a length.
using AudioTime = std::chrono::microseconds;

/// Plays one recording at a time. For the window's thread; reading, decoding and playing have threads of
/// their own, which start with the first load() and end, at once and in any state, with the player.
///
/// What a call asks for is done a moment later and told by a signal; only position() answers a seek at once.
class Player : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty, ///< Nothing loaded.
        Loading, ///< play() may be called already, and comes true once it is ready.
        Ready, ///< At its start, never played.
        Playing,
        Paused,
        Ended, ///< At its end. play() starts again from the beginning.
        Failed, ///< error() says why; load() begins anew.
    };
    Q_ENUM(State)
    /// What both ears hear.
    enum class Listening {
        Both, ///< Stereo as it was recorded.
        Left, ///< Only the first channel.
        Right, ///< Only the second one; of a mono recording the first.
        Mono, ///< All channels mixed.
    };
    Q_ENUM(Listening)
    /// What a person should know beside the state. Comes again when it comes true again.
    enum class Notice {
        NoDevice, ///< No sound card: it plays, but nobody hears it.
        DeviceLost, ///< The chosen device went away; the system's choice plays on, if there is one.
        DeviceBack, ///< There is a device again, or the chosen one is back; it is used again.
        RecordingCut, ///< It ended before it should; error() says why.
    };
    Q_ENUM(Notice)

    explicit Player(OutputDevices &devices, QObject *parent = nullptr);
    ~Player() override;

    /// Forgets what was loaded, with its loop and silences. Speed, volume, ears and device stay.
    void load(std::shared_ptr<AudioSource> source);
    void unload();

    void play();
    void pause();
    void seek(AudioTime to);
    /// Relative to position(); within the recording.
    void seekBy(AudioTime by);
    /// slowestSpeed to fastestSpeed (models/media/stretch.h); the pitch stays. At once, also while playing.
    void setSpeed(double speed);
    /// 0 to 1.
    void setVolume(double volume);
    void setListening(Listening listening);
    /// From B back to A, without a gap and exact to a frame, until it is taken away. While A–B is set,
    /// silence is not skipped. Shorter than 20 ms counts as none. A position behind B goes to A.
    void setLoop(std::optional<std::pair<AudioTime, AudioTime>> loop);
    /// In frames, as skippable() in models/media/speech.h gives them.
    void setSilences(std::vector<FrameSpan> silences);
    void setSkipsSilence(bool skips);
    /// How far play() goes back after a pause, to find into the sentence again. 0 at first.
    void setRewindOnResume(AudioTime rewind);
    /// One of OutputDevices::devices(), or "" for the system's choice. Remembered while the device is away.
    void setDevice(const QByteArray &id);

    State state() const { return m_state; }
    /// Of what is heard now, in the recording: right to 30 ms at any speed, and to the device's own delay.
    AudioTime position() const { return m_position; }
    /// An estimate until the end was reached once; absent when nothing tells.
    std::optional<AudioTime> duration() const;
    const AudioInfo &info() const { return m_info; }
    /// With Failed, or after RecordingCut.
    const std::optional<AudioError> &error() const { return m_error; }
    double speed() const { return m_speed; }
    double volume() const { return m_volume; }
    Listening listening() const { return m_listening; }
    std::optional<std::pair<AudioTime, AudioTime>> loop() const { return m_loop; }
    bool skipsSilence() const { return m_skipsSilence; }
    /// Of this recording, by skipping silence; in time of the recording.
    AudioTime timeSaved() const { return m_timeSaved; }
    /// It would play, but waits for the download.
    bool isWaiting() const { return m_isWaiting; }
    QByteArray device() const { return m_device; }
    bool isSilent() const { return m_isSilent; } ///< Nobody hears it: no device.
    /// The most frames of decoded sound that were held at once. For tests.
    qint64 mostFramesHeld() const;

Q_SIGNALS:
    void stateChanged(callboard::Player::State state);
    /// About 30 times a second while playing, and after a seek.
    void positionChanged(std::chrono::microseconds position);
    /// duration() or info() is known or known better.
    void infoChanged();
    void waitingChanged(bool isWaiting);
    void timeSavedChanged(std::chrono::microseconds saved);
    void noticed(callboard::Player::Notice notice);

private:
    void startCore();
    void connectCore();
    template<typename Work> void order(Work work);
    void setState(State state);
    void sendPath();
    void chooseOutput();
    void onDevicesChanged();
    void onOutputLost(quint64 choice);
    QByteArray wantedDevice() const;
    void onCoreState(quint64 load, int state, std::optional<AudioError> error);
    void updatePosition();
    void setPosition(AudioTime position);
    qint64 framesAt(AudioTime time) const;
    AudioTime timeAt(double frames) const;

    OutputDevices &m_devices;
    QThread m_thread;
    PlayerCore *m_core = nullptr; ///< Lives in m_thread and dies with it.
    QTimer m_ticks;
    State m_state = State::Empty;
    AudioTime m_position{0};
    AudioInfo m_info;
    std::optional<AudioError> m_error;
    double m_speed = 1;
    double m_volume = 1;
    Listening m_listening = Listening::Both;
    std::optional<std::pair<AudioTime, AudioTime>> m_loop;
    std::vector<FrameSpan> m_silences;
    bool m_skipsSilence = false;
    AudioTime m_rewind{0};
    AudioTime m_timeSaved{0};
    bool m_isWaiting = false;
    QByteArray m_device;
    QByteArray m_usedDevice; ///< Id of what plays now, "" when none.
    bool m_isSilent = false;
    quint64 m_load = 0; ///< Counts load() and unload().
    quint64 m_seek = 0; ///< Counts seeks.
    quint64 m_choice = 0; ///< Counts outputs.
};

} // namespace callboard
