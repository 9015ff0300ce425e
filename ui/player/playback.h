// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calllink.h"
#include "models/media/listening/audiocopy.h"
#include "models/media/listening/callplayer.h"
#include "models/store/auditlog.h"
#include "ui/windowservices.h"

class QMainWindow;

namespace callboard {

class CallDetail;
class DetailPane;
class MessageBar;
class PlayerActions;
class PlayerBar;
class QueueModel;
class ReviewPlayback;
class ReviewPlayer;

/// What playing works with in the window.
struct PlaybackParts {
    CallDetail &detail;
    DetailPane &pane;
    QueueModel &queue;
    MessageBar &messages;
    QMainWindow &window;
};

/// Lets the window be heard: the player follows the shown call, what will probably be wanted is fetched
/// ahead, and who listened to what goes into the audit trail.
class Playback final : public QObject {
    Q_OBJECT
public:
    Playback(const WindowServices &services, const PlaybackParts &parts);
    ~Playback() override;

    CallPlayer &player() { return m_player; }
    PlayerActions &actions() { return *m_actions; }
    PlayerBar &bar() { return *m_bar; }
    ReviewPlayback &forReviews();
    /// Plays or pauses what the shown call has, as soon as it is read; false: nothing can be played.
    bool toggle();
    /// As soon as that call is shown.
    void playFrom(const CallLink &link);

Q_SIGNALS:
    void momentWanted(const callboard::RecordRef &call, std::chrono::milliseconds at); ///< In the note.

private:
    void connectParts();
    void follow();
    void connectTranscript();
    void goToTurn(std::optional<std::chrono::milliseconds> at);
    void wantQueue();
    void record(AuditEntry entry);
    void onHeard(const RecordingRef &recording);
    std::chrono::milliseconds position() const;
    CallLink moment() const;
    void copyMoment();
    void save();
    void onWhole(const Call &call, const QString &ending);
    void onCopied(const RecordRef &call, const QString &file);
    void tellFailure(const Error &error);

    const WindowServices m_services;
    const PlaybackParts m_parts;
    CallPlayer m_player;
    PlayerActions *m_actions;
    PlayerBar *m_bar;
    ReviewPlayer *m_reviews;
    QTimer m_queueTimer;
    QList<CallId> m_queued; ///< What was asked for last.
    CallId m_shown{};
    CallId m_asked{}; ///< To be played as soon as it is shown.
    std::unique_ptr<AudioCopy> m_copy; ///< The one that is being saved.
};

} // namespace callboard
