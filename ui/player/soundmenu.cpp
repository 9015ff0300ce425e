// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/soundmenu.h"

#include "ui/format.h"
#include "ui/player/playerchoices.h"
#include "ui/player/playerwords.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QSlider>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int percent = 100;

} // namespace

SoundMenu::SoundMenu(Player &player, OutputDevices &devices, QSettings &settings, QWidget *parent)
    : QMenu(parent)
    , m_player(player)
    , m_devices(devices)
    , m_settings(settings)
    , m_volume(new QSlider(Qt::Horizontal))
    //: Menu: the loudspeakers and headphones of the computer.
    , m_deviceMenu(new QMenu(tr("&Loudspeaker"), this))
{
    setObjectName(u"soundMenu"_s);
    addVolume();
    addSeparator();
    addEars();
    addSeparator();
    m_deviceMenu->setObjectName(u"deviceMenu"_s);
    addMenu(m_deviceMenu);
    connect(this, &QMenu::aboutToShow, this, &SoundMenu::fillDevices);
}

void SoundMenu::addVolume()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(2 * Theme::space, Theme::space, 2 * Theme::space, Theme::space / 2);
    auto *name = new QLabel(tr("&Volume"));
    name->setBuddy(m_volume);
    line->addWidget(name);
    line->addWidget(m_volume, 1);
    m_volume->setObjectName(u"volume"_s);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, percent);
    m_volume->setPageStep(percent / 10);
    m_volume->setMinimumWidth(120);
    m_volume->setValue(qRound(m_player.volume() * percent));
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        m_player.setVolume(double(value) / percent);
        remember();
    });
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(row);
    addAction(action);
}

void SoundMenu::addEars()
{
    auto *group = new QActionGroup(this);
    for (const Player::Listening listening : {Player::Listening::Both, Player::Listening::Mono,
                                              Player::Listening::Left, Player::Listening::Right}) {
        QAction *action = addAction(wordFor(listening));
        action->setCheckable(true);
        action->setChecked(listening == m_player.listening());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, listening] {
            m_player.setListening(listening);
            remember();
        });
    }
}

void SoundMenu::fillDevices()
{
    m_deviceMenu->clear();
    auto *group = new QActionGroup(m_deviceMenu);
    const auto add = [&](const QString &name, const QByteArray &id) {
        QAction *action = m_deviceMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(id == m_player.device());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            m_player.setDevice(id);
            remember();
        });
    };
    //: Loudspeaker: whichever the desktop prefers at the time.
    add(tr("As the desktop"), {});
    const QList<OutputDevice> devices = m_devices.devices();
    for (const OutputDevice &device : devices)
        add(plainLine(device.name, 60), device.id);
    if (devices.isEmpty()) {
        //: In place of the list of loudspeakers.
        m_deviceMenu->addAction(tr("None found"))->setEnabled(false);
    }
}

void SoundMenu::remember()
{
    rememberPlayer(m_player, m_settings);
}

} // namespace callboard
