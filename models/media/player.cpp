// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/player.h"

#include "models/media/playercore.h"

#include <algorithm>
#include <cmath>

namespace callboard {

namespace {

constexpr int positionMilliseconds = 33;
constexpr AudioTime shortestLoop = std::chrono::milliseconds(20);

} // namespace

Player::Player(OutputDevices &devices, QObject *parent)
    : QObject(parent)
    , m_devices(devices)
{
    m_ticks.setInterval(positionMilliseconds);
    connect(&m_ticks, &QTimer::timeout, this, &Player::updatePosition);
    connect(&m_devices, &OutputDevices::changed, this, &Player::onDevicesChanged);
}

Player::~Player()
{
    m_thread.quit();
    m_thread.wait(); // the core goes with it, and takes the decoding thread along
}

void Player::startCore()
{
    if (m_core)
        return;
    m_core = new PlayerCore; // owned by the thread: deleted when it ends
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    connectCore();
    m_thread.setObjectName(QStringLiteral("player"));
    m_thread.start();
    chooseOutput();
    order([speed = m_speed, volume = m_volume, listening = m_listening](PlayerCore &core) {
        core.setSpeed(speed);
        core.setVolume(volume);
        core.setListening(listening);
    });
}

void Player::connectCore()
{
    connect(m_core, &PlayerCore::stateChanged, this, &Player::onCoreState);
    connect(m_core, &PlayerCore::infoChanged, this, [this](quint64 load, const AudioInfo &info) {
        if (load != m_load)
            return;
        const bool isFirst = m_info.rate == 0;
        m_info = info;
        if (isFirst)
            sendPath(); // a loop may have been asked for before its frames could be told
        Q_EMIT infoChanged();
    });
    connect(m_core, &PlayerCore::waitingChanged, this,
            [this](bool isWaiting) { Q_EMIT waitingChanged(m_isWaiting = isWaiting); });
    connect(m_core, &PlayerCore::outputLost, this, &Player::onOutputLost);
    connect(m_core, &PlayerCore::becameSilent, this, [this](bool isSilent) {
        m_isSilent = isSilent;
        if (isSilent)
            Q_EMIT noticed(Notice::NoDevice);
    });
}

template<typename Work> void Player::order(Work work)
{
    if (m_core)
        QMetaObject::invokeMethod(
            m_core, [core = m_core, work = std::move(work)]() mutable { work(*core); }, Qt::QueuedConnection);
}

void Player::load(std::shared_ptr<AudioSource> source)
{
    startCore();
    ++m_load;
    m_info = {};
    m_error.reset();
    m_loop.reset();
    m_silences.clear();
    m_timeSaved = AudioTime(0);
    setState(State::Loading);
    setPosition(AudioTime(0));
    order([load = m_load, source = std::move(source)](PlayerCore &core) { core.load(load, source); });
}

void Player::unload()
{
    ++m_load;
    m_info = {};
    m_error.reset();
    m_loop.reset();
    m_silences.clear();
    order([](PlayerCore &core) { core.unload(); });
    setState(State::Empty);
    setPosition(AudioTime(0));
}

void Player::play()
{
    const double rewind = std::chrono::duration<double>(m_rewind).count();
    order([rewind](PlayerCore &core) { core.play(rewind); });
}

void Player::pause()
{
    order([](PlayerCore &core) { core.pause(); });
}

void Player::seek(AudioTime to)
{
    if (m_info.rate == 0)
        return;
    to = std::clamp(to, AudioTime(0), duration().value_or(AudioTime::max()));
    order([frame = framesAt(to), seek = ++m_seek](PlayerCore &core) { core.seek(frame, seek); });
    setPosition(to);
}

void Player::seekBy(AudioTime by)
{
    seek(m_position + by);
}

void Player::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowestSpeed, fastestSpeed);
    order([speed = m_speed](PlayerCore &core) { core.setSpeed(speed); });
}

void Player::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    order([volume = m_volume](PlayerCore &core) { core.setVolume(volume); });
}

void Player::setListening(Listening listening)
{
    m_listening = listening;
    order([listening](PlayerCore &core) { core.setListening(listening); });
}

void Player::setLoop(std::optional<std::pair<AudioTime, AudioTime>> loop)
{
    if (loop && loop->first > loop->second)
        std::swap(loop->first, loop->second);
    m_loop = loop && loop->second - loop->first >= shortestLoop ? loop : std::nullopt;
    sendPath();
}

void Player::setSilences(std::vector<FrameSpan> silences)
{
    m_silences = std::move(silences);
    sendPath();
}

void Player::setSkipsSilence(bool skips)
{
    m_skipsSilence = skips;
    sendPath();
}

void Player::sendPath()
{
    if (m_info.rate == 0)
        return;
    PlayPath path;
    if (m_loop)
        path.loop = FrameSpan{framesAt(m_loop->first), framesAt(m_loop->second)};
    if (m_skipsSilence)
        path.skipped = m_silences;
    order([path](PlayerCore &core) { core.setPath(path); });
}

void Player::setRewindOnResume(AudioTime rewind)
{
    m_rewind = rewind;
}

void Player::setDevice(const QByteArray &id)
{
    m_device = id;
    if (m_core)
        chooseOutput();
}

/// The chosen device while it is there, else the system's choice; "" without any.
QByteArray Player::wantedDevice() const
{
    QByteArray wanted;
    for (const QList<OutputDevice> devices = m_devices.devices(); const OutputDevice &device : devices) {
        if (device.id == m_device)
            return m_device;
        if (device.isDefault || wanted.isEmpty())
            wanted = device.id;
    }
    return wanted;
}

void Player::chooseOutput()
{
    m_usedDevice = wantedDevice();
    OutputMaker maker = m_usedDevice.isEmpty() ? nullptr : m_devices.makerFor(m_usedDevice);
    order(
        [maker = std::move(maker), choice = ++m_choice](PlayerCore &core) { core.setOutput(maker, choice); });
}

/// Changes nothing while all is well: a new start of the output can be heard.
void Player::onDevicesChanged()
{
    const QByteArray wanted = m_core ? wantedDevice() : m_usedDevice;
    if (wanted == m_usedDevice)
        return;
    const QList<OutputDevice> devices = m_devices.devices();
    const bool isThere = std::ranges::any_of(
        devices, [this](const OutputDevice &device) { return device.id == m_usedDevice; });
    const bool hadNone = m_usedDevice.isEmpty();
    chooseOutput();
    if (!hadNone && !isThere)
        Q_EMIT noticed(Notice::DeviceLost);
    else if (hadNone || wanted == m_device)
        Q_EMIT noticed(Notice::DeviceBack);
}

void Player::onOutputLost(quint64 choice)
{
    if (choice != m_choice)
        return; // another was chosen meanwhile
    chooseOutput();
    Q_EMIT noticed(Notice::DeviceLost);
}

void Player::onCoreState(quint64 load, int state, std::optional<AudioError> error)
{
    if (load != m_load || State(state) == State::Empty)
        return;
    m_error = std::move(error);
    setState(State(state));
    updatePosition();
    if (m_state == State::Ended && m_error)
        Q_EMIT noticed(Notice::RecordingCut);
}

void Player::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    state == State::Playing ? m_ticks.start() : m_ticks.stop();
    Q_EMIT stateChanged(state);
}

void Player::updatePosition()
{
    const PlayerCore::Heard heard = m_core->what();
    if (heard.seek == m_seek && m_info.rate > 0)
        setPosition(timeAt(heard.frame));
    if (const AudioTime saved = timeAt(double(heard.saved)); saved != m_timeSaved)
        Q_EMIT timeSavedChanged(m_timeSaved = saved);
}

void Player::setPosition(AudioTime position)
{
    if (position == m_position)
        return;
    m_position = position;
    Q_EMIT positionChanged(position);
}

std::optional<AudioTime> Player::duration() const
{
    if (!m_info.frames || m_info.rate == 0)
        return std::nullopt;
    return timeAt(double(*m_info.frames));
}

qint64 Player::mostFramesHeld() const
{
    return m_core ? m_core->what().mostHeld : 0;
}

qint64 Player::framesAt(AudioTime time) const
{
    return std::llround(std::chrono::duration<double>(time).count() * m_info.rate);
}

AudioTime Player::timeAt(double frames) const
{
    return m_info.rate > 0 ? AudioTime(std::llround(frames * 1e6 / m_info.rate)) : AudioTime(0);
}

} // namespace callboard
