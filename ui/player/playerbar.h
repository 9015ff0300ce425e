// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/callplayer.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace callboard {

class PlayerActions;
struct TimeMark;
class Theme;
class WaveformView;

/// Where a recording is listened to: its shape, the keys of a recorder, and one line when something must be
/// said. Hides itself for calls without a recording.
class PlayerBar final : public QWidget {
    Q_OBJECT
public:
    PlayerBar(CallPlayer &player, PlayerActions &actions, QMenu &sound, const Theme &theme);
    /// Moments with words that were searched for.
    void setMarks(const QList<std::chrono::milliseconds> &marks);
    void setRemarks(const QList<TimeMark> &remarks); ///< Of reviews.

private:
    QHBoxLayout *chooserRow();
    QHBoxLayout *buttonRow(QMenu &sound);
    QHBoxLayout *wordsRow();
    QToolButton *button(QAction *action);
    QToolButton *menuButton(const QString &objectName, const QString &name, QMenu &menu);
    void connectPlayer();
    void refreshRecording();
    void refreshTime();
    void refreshLoop();
    void refreshWords();
    void say(const QString &sentence, bool isFailure);
    void onNotice(Player::Notice notice);

    CallPlayer &m_player;
    PlayerActions &m_actions;
    const Theme &m_theme;
    QComboBox *m_chooser;
    WaveformView *m_waveform;
    QLabel *m_time;
    QToolButton *m_speed = nullptr;
    QLabel *m_wordsIcon;
    QLabel *m_words;
    QString m_notice; ///< What the player said last about the current recording.
};

} // namespace callboard
