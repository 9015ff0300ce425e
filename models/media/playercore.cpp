// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/playercore.h"

#include <algorithm>
#include <cmath>

namespace callboard {

namespace {

constexpr int tickMilliseconds = 10;
constexpr double enoughToGoOn = 0.3; ///< Seconds, after waiting for a download.

} // namespace

PlayerCore::PlayerCore()
{
    m_ticks.setInterval(tickMilliseconds);
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &PlayerCore::pump);
}

PlayerCore::~PlayerCore() = default;

PlayerCore::Heard PlayerCore::what() const
{
    const std::lock_guard lock(m_mutex);
    return m_what;
}

void PlayerCore::setState(State state, std::optional<AudioError> error)
{
    m_state = state;
    state == State::Playing ? m_ticks.start() : m_ticks.stop();
    updateHeard();
    Q_EMIT stateChanged(m_load, int(state), std::move(error));
}

void PlayerCore::fail(const AudioError &error)
{
    dropOutput();
    setState(State::Failed, error);
}

void PlayerCore::load(quint64 load, std::shared_ptr<AudioSource> source)
{
    unload();
    m_load = load;
    setState(State::Loading);
    m_ahead = std::make_unique<DecodeAhead>(std::move(source), [this, load] {
        QMetaObject::invokeMethod(
            this,
            [this, load] {
                if (load == m_load)
                    onNews();
            },
            Qt::QueuedConnection);
    });
}

void PlayerCore::unload()
{
    m_ahead.reset();
    dropOutput();
    m_stretch.reset();
    m_map.reset(0);
    m_info = {};
    m_path = {};
    m_pull = m_put = m_saved = 0;
    m_allPut = m_wantsToPlay = false;
    m_heard = 0;
    updateWaiting();
    if (m_state != State::Empty)
        setState(State::Empty);
}

void PlayerCore::onNews()
{
    if (!m_ahead || m_state == State::Failed)
        return;
    if (m_ahead->state() == DecodeAhead::State::Failed)
        return fail(m_ahead->error().value_or(AudioError{}));
    if (const AudioInfo info = m_ahead->info(); info != m_info && info.rate > 0) {
        m_info = info;
        Q_EMIT infoChanged(m_load, info);
    }
    if (m_state == State::Loading && m_info.rate > 0)
        becomeReady();
}

void PlayerCore::becomeReady()
{
    m_stretch.emplace(m_info.rate, m_info.channels);
    m_stretch->setSpeed(m_speed);
    setState(State::Ready);
    if (m_wantsToPlay)
        play(0);
}

void PlayerCore::play(double rewindSeconds)
{
    m_wantsToPlay = true;
    if (m_state == State::Ended)
        startFrom(m_path.loop ? m_path.loop->first : 0);
    else if (m_state == State::Paused && rewindSeconds > 0)
        startFrom(std::max<qint64>(m_path.loop ? std::min(m_path.loop->first, qint64(m_heard)) : 0,
                                   qint64(m_heard - rewindSeconds * m_info.rate)));
    if (m_state != State::Ready && m_state != State::Paused && m_state != State::Ended)
        return;
    if (!m_output)
        openOutput();
    m_output->resume();
    setState(State::Playing);
    pump();
}

void PlayerCore::pause()
{
    m_wantsToPlay = false;
    if (m_state != State::Playing)
        return;
    m_output->pause();
    updateHeard();
    setState(State::Paused);
}

/// Everything that was on its way to the ear is forgotten.
void PlayerCore::startFrom(qint64 frame)
{
    m_ahead->goTo(frame, m_path);
    m_stretch.emplace(m_info.rate, m_info.channels);
    m_stretch->setSpeed(m_speed);
    m_map.reset(frame);
    m_pull = frame;
    m_put = m_written = 0;
    m_allPut = false;
    m_heard = double(frame);
    if (m_output)
        m_output->clear();
    updateHeard();
}

void PlayerCore::seek(qint64 frame, quint64 seek)
{
    m_seek = seek;
    if (!m_stretch || m_state == State::Failed) {
        updateHeard();
        return;
    }
    startFrom(frame);
    if (m_state == State::Ended)
        setState(State::Paused);
    else if (m_state == State::Playing)
        pump();
}

void PlayerCore::replayFromHeard()
{
    if (m_stretch)
        startFrom(std::llround(m_heard));
}

/// Takes effect behind what is on its way to the ear, so that nothing stutters.
void PlayerCore::setPath(PlayPath path)
{
    if (path == m_path)
        return;
    m_path = std::move(path);
    if (!m_stretch)
        return;
    if (m_allPut)
        replayFromHeard();
    else
        m_ahead->goTo(m_pull, m_path);
}

void PlayerCore::setSpeed(double speed)
{
    m_speed = speed;
    if (m_stretch)
        m_stretch->setSpeed(speed);
}

void PlayerCore::setVolume(double volume)
{
    m_volume = volume;
    if (m_output)
        m_output->setVolume(volume);
}

void PlayerCore::setListening(Player::Listening listening)
{
    m_listening = listening;
}

void PlayerCore::setOutput(OutputMaker maker, quint64 choice)
{
    m_maker = std::move(maker);
    m_choice = choice;
    if (!m_output)
        return;
    updateHeard();
    dropOutput();
    replayFromHeard();
    if (m_state == State::Playing)
        openOutput();
}

void PlayerCore::dropOutput()
{
    m_output.reset();
    m_written = 0;
}

void PlayerCore::openOutput()
{
    m_output = m_maker ? m_maker() : nullptr;
    const bool isHeard = m_output && m_output->start(m_info.rate, m_info.channels);
    if (!isHeard) {
        m_output = std::make_unique<NullOutput>(std::make_shared<NullSink>(NullSink::Clock::RealTime));
        m_output->start(m_info.rate, m_info.channels);
    }
    m_output->setVolume(m_volume);
    if (m_isSilent != !isHeard)
        Q_EMIT becameSilent(m_isSilent = !isHeard);
}

void PlayerCore::checkOutput()
{
    if (!m_output->isLost())
        return;
    updateHeard();
    m_maker = nullptr; // until the window's side has chosen another
    dropOutput();
    Q_EMIT outputLost(m_choice);
    replayFromHeard();
    openOutput();
}

/// False when there is nothing to put in now.
bool PlayerCore::feedStretch()
{
    if (auto piece = m_ahead->take()) {
        m_saved += piece->skipped;
        m_map.addPut(m_put, piece->block.first);
        m_put += piece->block.frames();
        m_pull = piece->block.end();
        m_stretch->put(piece->block.samples);
        return true;
    }
    if (m_allPut || m_ahead->state() != DecodeAhead::State::Ended || m_ahead->waiting() > 0)
        return false;
    m_allPut = true;
    m_stretch->finish();
    return true;
}

std::vector<float> PlayerCore::mixed(const Stretch::Piece &piece) const
{
    if (m_info.channels == 1 || m_listening == Player::Listening::Both)
        return piece.samples;
    const float left = m_listening == Player::Listening::Left ? 1.F
        : m_listening == Player::Listening::Mono              ? 0.5F
                                                              : 0.F;
    std::vector<float> samples(piece.samples.size());
    for (size_t i = 0; i + 1 < samples.size(); i += 2)
        samples[i] = samples[i + 1] = left * piece.samples[i] + (1 - left) * piece.samples[i + 1];
    return samples;
}

bool PlayerCore::writePiece()
{
    Stretch::Piece piece = m_stretch->take();
    while (piece.frames == 0 && feedStretch())
        piece = m_stretch->take();
    if (piece.frames == 0)
        return false;
    m_map.addWritten(m_written, piece.at, piece.perFrame);
    m_written += piece.frames;
    m_output->write(mixed(piece));
    return true;
}

void PlayerCore::pump()
{
    if (m_state != State::Playing)
        return;
    checkOutput();
    updateWaiting();
    const qint64 longestPiece = m_info.rate / 100 + 1;
    if (!m_isWaiting)
        for (qint64 room = m_output->room(); room >= longestPiece; room = m_output->room())
            if (!writePiece())
                break;
    m_output->setMayRunDry(m_allPut || m_isWaiting || m_ahead->isGrowing());
    updateHeard();
    if (m_allPut && m_output->heard() >= m_written)
        end();
}

void PlayerCore::end()
{
    onNews(); // the exact length is known now
    if (!m_path.loop && m_info.frames && m_info.isExact)
        m_heard = double(*m_info.frames);
    m_wantsToPlay = false;
    setState(State::Ended, m_ahead->error());
}

/// With a download that is slower than the listener: stops until there is a little to go on with.
void PlayerCore::updateWaiting()
{
    const bool isStarving = m_ahead && m_state == State::Playing && m_ahead->isGrowing()
        && m_ahead->state() == DecodeAhead::State::Decoding;
    const qint64 enough = m_isWaiting ? qint64(enoughToGoOn * m_info.rate) : 1;
    const bool isWaiting =
        isStarving && m_ahead->waiting() < enough && m_output && m_output->heard() >= m_written;
    if (isWaiting != m_isWaiting)
        Q_EMIT waitingChanged(m_isWaiting = isWaiting);
}

void PlayerCore::updateHeard()
{
    if (m_output && m_written > 0 && m_state != State::Ended)
        m_heard = m_map.frameAt(m_output->heard(), m_written);
    const std::lock_guard lock(m_mutex);
    m_what = {m_heard, m_seek, m_saved, m_ahead ? m_ahead->mostHeld() : 0};
}

} // namespace callboard
