// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerbar.h"

#include "ui/hairline.h"
#include "ui/keys/commands.h"
#include "ui/player/playeractions.h"
#include "ui/player/playerwords.h"
#include "ui/player/waveformview.h"
#include "ui/recordingwording.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int iconSide = 16;

/// What needs no words: it plays when asked to.
bool goesWithoutSaying(RecordingState state)
{
    return state == RecordingState::Ready || state == RecordingState::NotFetched;
}

} // namespace

PlayerBar::PlayerBar(CallPlayer &player, PlayerActions &actions, QMenu &sound, const Theme &theme)
    : m_player(player)
    , m_actions(actions)
    , m_theme(theme)
    , m_chooser(new QComboBox(this))
    , m_waveform(new WaveformView(theme, this))
    , m_time(new QLabel(this))
    , m_wordsIcon(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"playerBar"_s);
    setAccessibleName(tr("Recording"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::space, 0, 2 * Theme::space, Theme::space);
    column->setSpacing(Theme::space / 2);
    column->addWidget(hairline());
    column->addLayout(chooserRow());
    column->addWidget(m_waveform);
    column->addLayout(buttonRow(sound));
    column->addLayout(wordsRow());
    connectPlayer();
    refreshRecording();
}

QHBoxLayout *PlayerBar::chooserRow()
{
    auto *row = new QHBoxLayout;
    m_chooser->setObjectName(u"recordingChooser"_s);
    m_chooser->setAccessibleName(tr("Which recording of the call"));
    row->addWidget(m_chooser);
    row->addStretch(1);
    connect(m_chooser, &QComboBox::activated, &m_player, &CallPlayer::choose);
    return row;
}

QHBoxLayout *PlayerBar::buttonRow(QMenu &sound)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (QAction *action :
         {m_actions.previousTurn, m_actions.back, m_actions.play, m_actions.forward, m_actions.nextTurn})
        row->addWidget(button(action));
    m_time->setObjectName(u"playerTime"_s);
    m_time->setTextFormat(Qt::PlainText);
    m_time->setContentsMargins(Theme::space, 0, Theme::space, 0);
    row->addWidget(m_time);
    row->addStretch(1);
    m_speed = menuButton(u"speedButton"_s, tr("Speed"), m_actions.speedMenu());
    row->addWidget(m_speed);
    row->addWidget(button(m_actions.skipSilence));
    row->addWidget(button(m_actions.loop));
    QToolButton *soundButton = menuButton(u"soundButton"_s, tr("Volume and loudspeaker"), sound);
    soundButton->setIcon(m_theme.icon(u"sound"_s));
    row->addWidget(soundButton);
    QToolButton *more = menuButton(u"recordingMore"_s, tr("More about the recording"), m_actions.menu());
    more->setIcon(m_theme.icon(u"more"_s));
    row->addWidget(more);
    return row;
}

QHBoxLayout *PlayerBar::wordsRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space / 2);
    m_words->setObjectName(u"playerWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    row->addWidget(m_wordsIcon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    return row;
}

QToolButton *PlayerBar::button(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [action, button] {
        const QString text = QString(action->text()).remove(u'&');
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(withKey(text, action->shortcut())));
    };
    connect(action, &QAction::changed, button, name);
    name();
    return button;
}

QToolButton *PlayerBar::menuButton(const QString &objectName, const QString &name, QMenu &menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setMenu(&menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    return button;
}

void PlayerBar::connectPlayer()
{
    connect(&m_player, &CallPlayer::recordingChanged, this, &PlayerBar::refreshRecording);
    connect(&m_player, &CallPlayer::statusChanged, this, &PlayerBar::refreshWords);
    connect(&m_player, &CallPlayer::playingChanged, this, &PlayerBar::refreshWords);
    connect(&m_player, &CallPlayer::durationChanged, this, &PlayerBar::refreshTime);
    connect(&m_player, &CallPlayer::positionChanged, this, &PlayerBar::refreshTime);
    connect(&m_player, &CallPlayer::peaksChanged, this,
            [this] { m_waveform->setPeaks(m_player.peaks(), m_player.hasAllPeaks()); });
    connect(&m_player.player(), &Player::noticed, this, &PlayerBar::onNotice);
    connect(&m_player.player(), &Player::waitingChanged, this, &PlayerBar::refreshWords);
    connect(&m_player.player(), &Player::timeSavedChanged, this, &PlayerBar::refreshWords);
    connect(m_waveform, &WaveformView::seekWanted, &m_player, &CallPlayer::seek);
    connect(m_waveform, &WaveformView::loopWanted, &m_actions, &PlayerActions::setLoop);
    connect(&m_actions, &PlayerActions::loopChanged, this, &PlayerBar::refreshLoop);
    connect(&m_actions, &PlayerActions::speedChanged, this, &PlayerBar::refreshTime);
    connect(&m_theme, &Theme::changed, this, &PlayerBar::refreshWords);
}

void PlayerBar::setMarks(const QList<std::chrono::milliseconds> &marks)
{
    m_waveform->setMarks(marks);
}

void PlayerBar::setRemarks(const QList<TimeMark> &remarks)
{
    m_waveform->setRemarks(remarks);
}

void PlayerBar::refreshRecording()
{
    const int count = int(m_player.recordings().size());
    setVisible(count > 0);
    m_chooser->setVisible(count > 1);
    if (m_chooser->count() != count) {
        m_chooser->clear();
        for (int i = 1; i <= count; ++i)
            //: Which recording of a call: "Recording 1 of 3".
            m_chooser->addItem(tr("Recording %1 of %2").arg(i).arg(count));
    }
    m_chooser->setCurrentIndex(m_player.current());
    m_notice.clear();
    refreshLoop();
    refreshTime();
    refreshWords();
}

void PlayerBar::refreshTime()
{
    const AudioTime position = m_player.position();
    m_waveform->setDuration(m_player.duration());
    m_waveform->setPosition(position);
    m_time->setText(timeText(position, m_player.duration()));
    m_speed->setText(speedText(m_player.player().speed()));
}

void PlayerBar::refreshLoop()
{
    m_waveform->setLoop(m_player.player().loop());
    m_waveform->setLoopStart(m_actions.loopStart());
}

void PlayerBar::onNotice(Player::Notice notice)
{
    m_notice = sentenceFor(notice, m_player.player().error());
    refreshWords();
}

/// The gravest first: it does not play, it plays but…, and what is good to know.
void PlayerBar::refreshWords()
{
    const RecordingStatus &status = m_player.status();
    const Player &player = m_player.player();
    const bool isBroken = player.state() == Player::State::Failed && player.error();
    m_waveform->setEnabled(m_player.canPlay());
    if (isBroken)
        say(sentenceFor(*player.error()), true);
    else if (!m_notice.isEmpty())
        say(m_notice, true);
    else if (status.state == RecordingState::Fetching && !m_player.isPlaying())
        say({}, false);
    else if (!goesWithoutSaying(status.state))
        say(sentenceFor(status), status.state == RecordingState::Failed);
    else if (player.timeSaved() >= std::chrono::seconds(1))
        //: %1 is a length: "0:42".
        say(tr("%1 of silence skipped.").arg(timeText(player.timeSaved(), {})), false);
    else
        say({}, false);
}

void PlayerBar::say(const QString &sentence, bool isFailure)
{
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    m_wordsIcon->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    const QColor colour = isFailure ? m_theme.warning() : m_theme.muted();
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colour);
    m_words->setPalette(quiet);
    m_wordsIcon->setPixmap(m_theme.icon(isFailure ? u"warning"_s : u"info"_s, colour)
                               .pixmap({iconSide, iconSide}, devicePixelRatioF()));
}

} // namespace callboard
