// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/recordingservice.h"
#include "models/media/peaksjob.h"
#include "models/media/player.h"
#include "models/media/speech.h"

#include <QHash>

namespace callboard {

/// Plays the recordings of one call: fetched when somebody wants to hear them, heard while they come, with
/// their shape and their silences. For the window's thread.
class CallPlayer : public QObject {
    Q_OBJECT
public:
    CallPlayer(RecordingService &recordings, OutputDevices &devices, QObject *parent = nullptr);
    ~CallPlayer() override;

    Player &player() { return m_player; }
    RecordingService &service() { return m_service; }
    /// The recordings that can be played now. Another call ends the playing of this one; the same call with
    /// news does not. A recording begins where it was left.
    void setCall(const Call &call);
    void clear();

    const QList<RecordingRef> &recordings() const { return m_recordings; }
    int current() const { return m_current; } ///< Index of recordings(); -1 without any.
    void choose(int index); ///< Stops; nothing happens when it is the current one.
    /// Of the current one. State None without any.
    const RecordingStatus &status() const { return m_status; }
    /// play() can lead to something.
    bool canPlay() const;
    /// It plays, or will as soon as it is there.
    bool isPlaying() const;

    void play();
    void pause();
    void togglePlay();
    void seek(AudioTime to); ///< Also before anything is loaded: it begins there.
    void seekBy(AudioTime by);
    /// Of the shown call, once setCall() names it.
    void playFrom(const RecordRef &call, AudioTime at);
    AudioTime position() const;
    /// As the player knows it, else as the provider told; absent when nobody knows.
    std::optional<AudioTime> duration() const;

    /// What is known of the shape so far; empty before the audio is here.
    const PeakLevels &peaks() const { return m_peaks; }
    bool hasAllPeaks() const { return m_hasAllPeaks; }

Q_SIGNALS:
    void recordingChanged(); ///< Another one is current, or other ones can be chosen.
    void statusChanged();
    void playingChanged(); ///< isPlaying() or the player's state.
    void positionChanged(std::chrono::microseconds position);
    void durationChanged();
    void peaksChanged();
    /// Somebody has listened to it: once for each time that it is chosen.
    void heard(const callboard::RecordingRef &recording);

private:
    struct Wanted {
        RecordRef call;
        AudioTime at{0};
    };
    const RecordingRef *recording() const;
    void change(const Call &call, QList<RecordingRef> recordings);
    void become(int index);
    void forgetAudio();
    void rememberPosition();
    void goToWanted();
    void openIfHere();
    void open();
    void onOpened(const Result<OpenRecording> &opened);
    void load();
    void beginPlaying();
    void giveUp();
    void takePeaks(const QString &file);
    void setPeaks(const Peaks &peaks, bool isAll);
    void setSilences();
    void onStatus(const RecordingRef &recording, const RecordingStatus &status);
    void onState(Player::State state);
    void onPosition(AudioTime position);
    void countHeard(AudioTime position);
    void tellHeard();

    RecordingService &m_service;
    Player m_player;
    QTimer m_patience; ///< Who passes by needs no audio.
    RecordRef m_call;
    QList<RecordRef> m_records; ///< All names of the call.
    QList<RecordingRef> m_recordings;
    QList<std::optional<Seconds>> m_lengths; ///< Of m_recordings, as the provider told.
    int m_current = -1;
    RecordingStatus m_status{.state = RecordingState::None};

    // Of the current recording, until forgetAudio():
    std::unique_ptr<QObject> m_opener; ///< While it is opened.
    std::shared_ptr<AudioStream> m_stream;
    std::unique_ptr<PeaksJob> m_job;
    PeakLevels m_peaks;
    bool m_hasAllPeaks = false;
    bool m_isLoaded = false; ///< The player has it.
    bool m_wantsPlay = false; ///< As soon as it is there.
    AudioTime m_start{0}; ///< Where it begins, as long as the player cannot be told.
    bool m_wasHeard = false;
    AudioTime m_heardFor{0};
    AudioTime m_lastPosition{0};

    std::optional<Wanted> m_wanted; ///< A moment of a call that is not shown yet.
    QHash<RecordingRef, AudioTime> m_left; ///< Where one stopped.
};

} // namespace callboard
