// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playeractions.h"

#include "ui/player/playerchoices.h"
#include "ui/player/playerwords.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr AudioTime step = 5s;
constexpr AudioTime farStep = 10s;

} // namespace

PlayerActions::PlayerActions(CallPlayer &player, const Theme &theme, QSettings &settings, QMainWindow &window)
    : QObject(&window)
    , m_player(player)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
    //: Menu about the recording of the chosen call.
    , m_menu(new QMenu(tr("&Recording"), &window))
    //: Menu: how fast a recording is played.
    , m_speeds(new QMenu(tr("Spee&d"), &window))
{
    m_menu->setObjectName(u"recordingMenu"_s);
    restorePlayer(player.player(), settings);
    makeActions();
    makeSpeeds();
    makeMenu();
    connectActions();
    refresh();
}

QAction *PlayerActions::make(const QString &objectName, const QString &icon, const QString &text,
                             const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setIconVisibleInMenu(false);
    action->setShortcut(key);
    m_window.addAction(action); // its key works while one types, too
    return action;
}

void PlayerActions::makeActions()
{
    play = make(u"playRecording"_s, u"play"_s, tr("&Play"), Qt::Key_F8);
    back = make(u"playBack"_s, u"seek-back"_s, tr("&Back 5 seconds"), Qt::Key_F7);
    forward = make(u"playForward"_s, u"seek-forward"_s, tr("&Forward 5 seconds"), Qt::Key_F9);
    farBack = make(u"playFarBack"_s, {}, tr("Back &10 seconds"), Qt::SHIFT | Qt::Key_F7);
    farForward = make(u"playFarForward"_s, {}, tr("Forward 10 s&econds"), Qt::SHIFT | Qt::Key_F9);
    //: Menu: to the beginning of what was said before.
    previousTurn =
        make(u"previousTurn"_s, u"previous-turn"_s, tr("P&revious speaker"), Qt::CTRL | Qt::Key_F7);
    nextTurn = make(u"nextTurn"_s, u"next-turn"_s, tr("&Next speaker"), Qt::CTRL | Qt::Key_F9);
    slower = make(u"playSlower"_s, {}, tr("&Slower"), Qt::CTRL | Qt::SHIFT | Qt::Key_F7);
    faster = make(u"playFaster"_s, {}, tr("Fas&ter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F9);
    //: Menu, with a check mark: pauses in which nobody speaks are left out.
    skipSilence = make(u"skipSilence"_s, u"skip-silence"_s, tr("Sk&ip silence"), Qt::CTRL | Qt::Key_F8);
    skipSilence->setCheckable(true);
    loop = make(u"playLoop"_s, u"loop"_s, {}, Qt::SHIFT | Qt::Key_F8);
    const auto withShift = Qt::CTRL | Qt::SHIFT;
    //: Menu: a link to the moment that is being played goes into the note.
    const QString write = tr("&Moment into the note");
    //: Menu: a link to the moment that is being played.
    const QString copy = tr("&Copy link to this moment");
    writeMoment = make(u"writeMoment"_s, {}, write, withShift | Qt::Key_M);
    copyMoment = make(u"copyMoment"_s, {}, copy, withShift | Qt::Key_L);
    save = make(u"saveRecording"_s, {}, tr("Save recording &as…"), {});
}

void PlayerActions::makeSpeeds()
{
    auto *group = new QActionGroup(this);
    for (const double speed : speeds) {
        QAction *action = m_speeds->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] { setSpeed(speed); });
    }
    m_speeds->addSeparator();
    m_speeds->addActions({slower, faster});
}

void PlayerActions::makeMenu()
{
    m_menu->addActions({play, back, forward, farBack, farForward});
    m_menu->addSeparator();
    m_menu->addActions({previousTurn, nextTurn});
    m_menu->addSeparator();
    m_menu->addMenu(m_speeds);
    m_menu->addActions({skipSilence, loop});
    m_menu->addSeparator();
    m_menu->addActions({writeMoment, copyMoment, save});
}

void PlayerActions::connectActions()
{
    const auto seeks = [this](QAction *action, AudioTime by) {
        connect(action, &QAction::triggered, &m_player, [this, by] { m_player.seekBy(by); });
    };
    seeks(back, -step);
    seeks(forward, step);
    seeks(farBack, -farStep);
    seeks(farForward, farStep);
    connect(play, &QAction::triggered, &m_player, &CallPlayer::togglePlay);
    connect(slower, &QAction::triggered, this, [this] { setSpeed(slowerThan(m_player.player().speed())); });
    connect(faster, &QAction::triggered, this, [this] { setSpeed(fasterThan(m_player.player().speed())); });
    connect(skipSilence, &QAction::triggered, this, [this](bool skips) {
        m_player.player().setSkipsSilence(skips);
        rememberPlayer(m_player.player(), m_settings);
    });
    connect(loop, &QAction::triggered, this, &PlayerActions::stepLoop);
    connect(&m_player, &CallPlayer::playingChanged, this, &PlayerActions::refresh);
    connect(&m_player, &CallPlayer::statusChanged, this, &PlayerActions::refresh);
    connect(&m_player, &CallPlayer::recordingChanged, this, [this] {
        m_loopStart.reset();
        refresh();
        Q_EMIT loopChanged();
    });
}

void PlayerActions::refresh()
{
    const bool isPlaying = m_player.isPlaying();
    play->setText(isPlaying ? tr("&Pause") : tr("&Play"));
    play->setIcon(m_theme.icon(isPlaying ? u"pause"_s : u"play"_s));
    const bool canPlay = m_player.canPlay();
    for (QAction *action : {play, back, forward, farBack, farForward, previousTurn, nextTurn, loop,
                            writeMoment, copyMoment, save})
        action->setEnabled(canPlay);
    skipSilence->setChecked(m_player.player().skipsSilence());
    const bool hasLoop = m_player.player().loop().has_value();
    //: Menu: what is between two moments is played again and again; A is the first moment, B the second.
    const QString next = m_loopStart ? tr("R&epeat from A to here (B)") : tr("R&epeat from here (A)");
    loop->setText(hasLoop ? tr("Do not r&epeat") : next);
    const double speed = m_player.player().speed();
    for (QAction *action : m_speeds->actions()) {
        if (action->isCheckable())
            action->setChecked(qFuzzyCompare(action->data().toDouble(), speed));
    }
}

void PlayerActions::setSpeed(double speed)
{
    m_player.player().setSpeed(speed);
    rememberPlayer(m_player.player(), m_settings);
    refresh();
    Q_EMIT speedChanged();
}

void PlayerActions::setLoop(AudioTime from, AudioTime to)
{
    m_loopStart.reset();
    m_player.player().setLoop(std::pair(from, to));
    m_player.seek(from);
    refresh();
    Q_EMIT loopChanged();
}

void PlayerActions::stepLoop()
{
    Player &player = m_player.player();
    if (player.loop())
        player.setLoop({});
    else if (m_loopStart)
        player.setLoop(std::pair(*std::exchange(m_loopStart, {}), m_player.position()));
    else
        m_loopStart = m_player.position();
    refresh();
    Q_EMIT loopChanged();
}

} // namespace callboard
