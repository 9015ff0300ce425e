// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/callplayer.h"

#include "models/media/listening/streamsource.h"
#include "models/media/peaksfile.h"

#include <QThreadPool>

#include <algorithm>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto passingBy = 150ms;
constexpr AudioTime listening = 2s; ///< Who hears that much has heard it.
constexpr AudioTime longestStep = 1s; ///< Of playing between two positions; a larger one is a jump.
constexpr AudioTime rewind = 2s; ///< After a pause.

bool canCome(RecordingState state)
{
    switch (state) {
    case RecordingState::NotFetched:
    case RecordingState::Fetching:
    case RecordingState::Ready:
    case RecordingState::Pending:
    case RecordingState::Failed:
        return true;
    case RecordingState::None:
    case RecordingState::Expired:
    case RecordingState::NoRight:
    case RecordingState::Unsupported:
    case RecordingState::Elsewhere:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

std::optional<Seconds> lengthOf(const Call &call, const RecordingRef &wanted)
{
    for (const Recording &recording : call.recordings) {
        if (recording.id == wanted.id && recording.record == wanted.call)
            return recording.length;
    }
    return {};
}

} // namespace

CallPlayer::CallPlayer(RecordingService &recordings, OutputDevices &devices, QObject *parent)
    : QObject(parent)
    , m_service(recordings)
    , m_player(devices)
{
    m_player.setRewindOnResume(rewind);
    m_patience.setSingleShot(true);
    m_patience.setInterval(passingBy);
    connect(&m_patience, &QTimer::timeout, this, &CallPlayer::openIfHere);
    connect(&m_service, &RecordingService::statusChanged, this, &CallPlayer::onStatus);
    connect(&m_player, &Player::stateChanged, this, &CallPlayer::onState);
    connect(&m_player, &Player::positionChanged, this, &CallPlayer::onPosition);
    connect(&m_player, &Player::infoChanged, this, [this] {
        beginPlaying();
        Q_EMIT durationChanged();
    });
}

CallPlayer::~CallPlayer() = default;

const RecordingRef *CallPlayer::recording() const
{
    return m_current >= 0 && m_current < m_recordings.size() ? &m_recordings.at(m_current) : nullptr;
}

bool CallPlayer::canPlay() const
{
    return recording() && canCome(m_status.state);
}

bool CallPlayer::isPlaying() const
{
    return m_wantsPlay || m_player.state() == Player::State::Playing;
}

void CallPlayer::setCall(const Call &call)
{
    const QList<RecordingRef> recordings = recordingsOf(call);
    m_records.clear();
    for (const RecordInfo &record : call.records)
        m_records << record.ref;
    if (call.ref() != m_call || recordings != m_recordings)
        change(call, recordings);
    goToWanted();
}

/// The recording that plays goes on playing as long as the call has it.
void CallPlayer::change(const Call &call, QList<RecordingRef> recordings)
{
    const std::optional<RecordingRef> before = recording() ? std::optional(*recording()) : std::nullopt;
    const qsizetype again = before ? recordings.indexOf(*before) : -1;
    if (again < 0)
        rememberPosition();
    m_call = call.ref();
    m_recordings = std::move(recordings);
    m_lengths.clear();
    for (const RecordingRef &one : std::as_const(m_recordings))
        m_lengths << lengthOf(call, one);
    if (again < 0)
        return become(m_recordings.isEmpty() ? -1 : 0);
    m_current = int(again);
    Q_EMIT recordingChanged();
}

void CallPlayer::clear()
{
    rememberPosition();
    m_call = {};
    m_records.clear();
    m_recordings.clear();
    m_lengths.clear();
    become(-1);
}

void CallPlayer::choose(int index)
{
    if (index == m_current || index < 0 || index >= m_recordings.size())
        return;
    rememberPosition();
    become(index);
}

void CallPlayer::rememberPosition()
{
    if (!recording())
        return;
    if (m_player.state() == Player::State::Ended || position() == AudioTime(0))
        m_left.remove(*recording());
    else
        m_left.insert(*recording(), position());
}

void CallPlayer::become(int index)
{
    forgetAudio();
    m_current = index;
    m_status = recording() ? m_service.status(*recording()) : RecordingStatus{.state = RecordingState::None};
    m_start = recording() ? m_left.value(*recording()) : AudioTime(0);
    if (recording())
        m_patience.start();
    Q_EMIT recordingChanged();
    Q_EMIT statusChanged();
    Q_EMIT peaksChanged();
    Q_EMIT durationChanged();
    Q_EMIT positionChanged(position());
    Q_EMIT playingChanged();
}

void CallPlayer::forgetAudio()
{
    m_patience.stop();
    m_opener.reset();
    m_job.reset();
    m_stream.reset();
    m_peaks = {};
    m_hasAllPeaks = false;
    m_wantsPlay = false;
    m_wasHeard = false;
    m_heardFor = AudioTime(0);
    m_start = AudioTime(0);
    m_player.setLoop({});
    if (std::exchange(m_isLoaded, false))
        m_player.unload();
}

/// For its shape, which is worth nothing to be downloaded for.
void CallPlayer::openIfHere()
{
    if (m_status.state == RecordingState::Ready && !m_stream && !m_opener)
        open();
}

void CallPlayer::play()
{
    if (!canPlay())
        return;
    if (m_isLoaded) {
        m_player.play();
        return;
    }
    m_wantsPlay = true;
    Q_EMIT playingChanged();
    if (m_stream)
        load();
    else if (!m_opener)
        open();
}

void CallPlayer::pause()
{
    m_player.pause();
    if (std::exchange(m_wantsPlay, false))
        Q_EMIT playingChanged();
}

void CallPlayer::togglePlay()
{
    isPlaying() ? pause() : play();
}

AudioTime CallPlayer::position() const
{
    const bool isThere = m_isLoaded && m_player.info().rate > 0 && m_start == AudioTime(0);
    return isThere ? m_player.position() : m_start;
}

std::optional<AudioTime> CallPlayer::duration() const
{
    if (m_hasAllPeaks)
        return std::chrono::duration_cast<AudioTime>(
            std::chrono::duration<double>(m_peaks.peaks().seconds()));
    if (m_isLoaded && m_player.duration())
        return m_player.duration();
    const std::optional<Seconds> told = m_lengths.value(m_current);
    return told ? std::optional<AudioTime>(*told) : std::nullopt;
}

void CallPlayer::seek(AudioTime to)
{
    to = std::clamp(to, AudioTime(0), duration().value_or(AudioTime::max()));
    if (m_isLoaded && m_player.info().rate > 0) {
        m_player.seek(to);
        return;
    }
    if (!recording())
        return;
    m_start = to;
    Q_EMIT positionChanged(to);
}

void CallPlayer::seekBy(AudioTime by)
{
    seek(position() + by);
}

void CallPlayer::playFrom(const RecordRef &call, AudioTime at)
{
    m_wanted = Wanted{call, at};
    goToWanted();
}

void CallPlayer::goToWanted()
{
    if (!m_wanted || (m_wanted->call != m_call && !m_records.contains(m_wanted->call)))
        return;
    const AudioTime at = std::exchange(m_wanted, {})->at;
    seek(at);
    play();
}

void CallPlayer::open()
{
    m_opener = std::make_unique<QObject>();
    m_service.open(*recording(), m_opener.get(),
                   [this](const Result<OpenRecording> &opened) { onOpened(opened); });
}

void CallPlayer::onOpened(const Result<OpenRecording> &opened)
{
    m_opener.release()->deleteLater(); // its answer is being given
    if (!opened) {
        m_status.error = opened.error();
        if (canCome(m_status.state))
            m_status.state = RecordingState::Failed;
        giveUp();
        Q_EMIT statusChanged();
        return;
    }
    m_stream = opened->stream;
    takePeaks(opened->peaksFile);
    if (m_wantsPlay)
        load();
}

void CallPlayer::giveUp()
{
    if (std::exchange(m_wantsPlay, false))
        Q_EMIT playingChanged();
}

void CallPlayer::load()
{
    m_isLoaded = true;
    const auto loop = m_player.loop(); // may have been chosen already
    m_player.load(std::make_shared<StreamSource>(m_stream));
    m_player.setLoop(loop);
    setSilences();
    beginPlaying();
}

/// At its start at once, elsewhere as soon as the player can go there.
void CallPlayer::beginPlaying()
{
    if (!m_isLoaded || (m_start != AudioTime(0) && m_player.info().rate == 0))
        return;
    if (m_start != AudioTime(0))
        m_player.seek(std::exchange(m_start, AudioTime(0)));
    if (m_wantsPlay)
        m_player.play();
}

void CallPlayer::takePeaks(const QString &file)
{
    const qint64 bytes = m_stream->progress().total.value_or(-1);
    if (const std::optional<Peaks> known = readPeaks(file, bytes)) {
        setPeaks(*known, true);
        return;
    }
    m_job = std::make_unique<PeaksJob>(std::make_shared<StreamSource>(m_stream));
    connect(m_job.get(), &PeaksJob::grown, this, [this](const Peaks &peaks) { setPeaks(peaks, false); });
    connect(m_job.get(), &PeaksJob::finished, this, [this, file](const Peaks &peaks) {
        const AudioStream::Progress progress = m_stream->progress();
        setPeaks(peaks, true);
        if (progress.phase == AudioStream::Phase::Finished)
            QThreadPool::globalInstance()->start(
                [file, peaks, bytes = progress.bytes] { writePeaks(file, peaks, bytes); });
    });
}

void CallPlayer::setPeaks(const Peaks &peaks, bool isAll)
{
    m_peaks = PeakLevels(peaks);
    m_hasAllPeaks = isAll;
    setSilences();
    Q_EMIT peaksChanged();
    if (isAll)
        Q_EMIT durationChanged();
}

void CallPlayer::setSilences()
{
    if (m_isLoaded && m_hasAllPeaks)
        m_player.setSilences(skippable(m_peaks.peaks(), silencesOf(m_peaks.peaks())));
}

void CallPlayer::onStatus(const RecordingRef &of, const RecordingStatus &status)
{
    if (!recording() || of != *recording() || status == m_status)
        return;
    m_status = status;
    if (!canCome(status.state) || status.state == RecordingState::Failed)
        giveUp();
    if (status.state == RecordingState::Ready && !m_patience.isActive())
        openIfHere();
    Q_EMIT statusChanged();
}

void CallPlayer::onState(Player::State state)
{
    if (state == Player::State::Playing)
        m_wantsPlay = false;
    if (state == Player::State::Ended)
        tellHeard(); // however short it is
    if (state == Player::State::Failed) {
        m_wantsPlay = false;
        m_isLoaded = false;
        m_stream.reset(); // who tries again gets it anew
    }
    Q_EMIT playingChanged();
}

void CallPlayer::onPosition(AudioTime position)
{
    countHeard(position);
    if (m_isLoaded && m_start == AudioTime(0))
        Q_EMIT positionChanged(position);
}

void CallPlayer::countHeard(AudioTime position)
{
    const AudioTime step = position - std::exchange(m_lastPosition, position);
    if (m_player.state() != Player::State::Playing || step <= AudioTime(0) || step > longestStep)
        return;
    m_heardFor += step;
    if (m_heardFor >= listening)
        tellHeard();
}

void CallPlayer::tellHeard()
{
    if (recording() && !std::exchange(m_wasHeard, true))
        Q_EMIT heard(*recording());
}

} // namespace callboard
