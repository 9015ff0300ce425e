// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback.h"

#include "models/media/listening/recordingsettings.h"
#include "models/store/audittrail.h"
#include "models/tables/calldetail.h"
#include "models/tables/queuemodel.h"
#include "ui/detail/callpage.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/transcriptview.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/player/playeractions.h"
#include "ui/player/playerbar.h"
#include "ui/player/reviewplayer.h"
#include "ui/player/soundmenu.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QCoroTask>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int mostQueued = 50; ///< Recordings of the queue that are fetched ahead.
constexpr auto queuePause = 500ms;
const auto message = u"recording"_s;

} // namespace

Playback::Playback(const WindowServices &services, const PlaybackParts &parts)
    : QObject(&parts.window)
    , m_services(services)
    , m_parts(parts)
    , m_player(services.recordings, services.outputs)
    , m_actions(new PlayerActions(m_player, services.theme, services.settings, parts.window))
{
    auto *sound = new SoundMenu(m_player.player(), services.outputs, services.settings, &parts.window);
    m_bar = new PlayerBar(m_player, *m_actions, *sound, services.theme);
    parts.pane.addPlayer(m_bar);
    m_reviews = new ReviewPlayer(
        services.store, parts.detail, m_player, *m_bar, [this] { toggle(); }, this);
    m_queueTimer.setSingleShot(true);
    m_queueTimer.setInterval(queuePause);
    connectParts();
    connectTranscript();
}

/// The bar, which goes with the window, must not hear of the player's end.
Playback::~Playback()
{
    m_player.disconnect();
    m_player.player().disconnect();
}

void Playback::connectParts()
{
    connect(&m_parts.detail, &CallDetail::changed, this, &Playback::follow);
    connect(&m_parts.queue, &QAbstractItemModel::modelReset, &m_queueTimer, qOverload<>(&QTimer::start));
    connect(&m_parts.queue, &QAbstractItemModel::rowsInserted, &m_queueTimer, qOverload<>(&QTimer::start));
    connect(&m_queueTimer, &QTimer::timeout, this, &Playback::wantQueue);
    connect(&m_player, &CallPlayer::heard, this, &Playback::onHeard);
    connect(m_actions->writeMoment, &QAction::triggered, this,
            [this] { Q_EMIT momentWanted(m_parts.detail.call().ref(), position()); });
    connect(m_actions->copyMoment, &QAction::triggered, this, &Playback::copyMoment);
    connect(m_actions->save, &QAction::triggered, this, &Playback::save);
}

/// Read along: what is heard is marked, and what is read can be heard.
void Playback::connectTranscript()
{
    TranscriptView *transcript = &m_parts.pane.page().transcript();
    const auto mark = [this, transcript] {
        const bool isAtStart = m_player.position() == AudioTime(0) && !m_player.isPlaying();
        transcript->setPosition(m_player.current() < 0 || isAtStart ? std::nullopt
                                                                    : std::optional(position()));
    };
    connect(&m_player, &CallPlayer::positionChanged, transcript, mark);
    connect(&m_player, &CallPlayer::playingChanged, transcript, mark);
    connect(&m_player, &CallPlayer::recordingChanged, transcript, mark);
    connect(&m_player, &CallPlayer::peaksChanged, transcript, [this] {
        const bool isKnown = m_player.hasAllPeaks() && !m_player.peaks().peaks().isEmpty();
        m_parts.pane.page().setSpeech(isKnown ? std::optional(m_player.peaks().peaks()) : std::nullopt);
    });
    connect(transcript, &TranscriptView::seekWanted, &m_player, [this](std::chrono::milliseconds at) {
        m_player.seek(at);
        m_player.play();
    });
    connect(transcript, &TranscriptView::hitTimesChanged, m_bar,
            [this, transcript] { m_bar->setMarks(transcript->hitTimes()); });
    connect(m_actions->previousTurn, &QAction::triggered, transcript,
            [this, transcript] { goToTurn(transcript->previousSegment(position())); });
    connect(m_actions->nextTurn, &QAction::triggered, transcript,
            [this, transcript] { goToTurn(transcript->nextSegment(position())); });
}

void Playback::goToTurn(std::optional<std::chrono::milliseconds> at)
{
    if (at)
        m_player.seek(*at);
}

void Playback::follow()
{
    switch (m_parts.detail.phase()) {
    case CallDetail::Phase::Loading:
        return; // the recording before goes on until the next one is there
    case CallDetail::Phase::Nothing:
    case CallDetail::Phase::Gone:
    case CallDetail::Phase::Failed:
        m_shown = {};
        m_player.clear();
        m_reviews->showMarks();
        return;
    case CallDetail::Phase::Shown:
        m_player.setCall(m_parts.detail.call());
        if (std::exchange(m_shown, m_parts.detail.callId()) != m_shown) {
            m_services.recordings.want(PrefetchReason::Selected, {m_shown});
            m_reviews->showMarks();
        }
        if (std::exchange(m_asked, CallId{}) == m_shown)
            m_player.play();
        return;
    }
}

void Playback::wantQueue()
{
    QList<CallId> calls;
    for (int row = 0; row < m_parts.queue.rowCount() && calls.size() < mostQueued; ++row) {
        if (const auto task = m_parts.queue.task(row); task && !task->calls.isEmpty())
            calls << task->calls.first();
    }
    if (std::exchange(m_queued, calls) != m_queued)
        m_services.recordings.want(PrefetchReason::Queue, calls);
}

ReviewPlayback &Playback::forReviews()
{
    return *m_reviews;
}

bool Playback::toggle()
{
    if (m_parts.detail.phase() == CallDetail::Phase::Loading) {
        m_asked = m_parts.detail.callId();
        return true;
    }
    follow(); // others may have heard of the call before us
    if (!m_player.canPlay())
        return false;
    m_player.togglePlay();
    return true;
}

void Playback::playFrom(const CallLink &link)
{
    if (link.at)
        m_player.playFrom(link.call, *link.at);
}

void Playback::record(AuditEntry entry)
{
    auto recorded = m_services.store.auditTrail().record(std::move(entry));
    QCoro::connect(std::move(recorded), this, [this](const Result<void> &done) {
        if (!done)
            tellFailure(done.error());
    });
}

void Playback::onHeard(const RecordingRef &recording)
{
    record({.action = u"heard"_s, .call = recording.call});
}

std::chrono::milliseconds Playback::position() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_player.position());
}

CallLink Playback::moment() const
{
    return {m_parts.detail.call().ref(), std::chrono::duration_cast<std::chrono::seconds>(position())};
}

void Playback::copyMoment()
{
    QGuiApplication::clipboard()->setText(urlOf(moment()).toString(QUrl::FullyEncoded));
    //: Message: a link was copied. %1 is a moment of a recording: "3:12".
    m_parts.messages.post(message, MessageBar::Severity::Success,
                          tr("Link to %1 copied.").arg(lengthText(moment().at)));
}

void Playback::save()
{
    if (m_player.current() < 0)
        return;
    m_parts.messages.post(message, MessageBar::Severity::Information, tr("The recording is being fetched…"));
    const Call call = m_parts.detail.call();
    const auto opened = [this, call](const Result<OpenRecording> &recording) {
        if (!recording)
            return tellFailure(recording.error());
        m_copy = std::make_unique<AudioCopy>(recording->stream);
        connect(m_copy.get(), &AudioCopy::whole, this,
                [this, call](const QString &ending) { onWhole(call, ending); });
        connect(m_copy.get(), &AudioCopy::failed, this, &Playback::tellFailure);
        connect(m_copy.get(), &AudioCopy::copied, this,
                [this, call](const QString &file) { onCopied(call.ref(), file); });
    };
    m_services.recordings.open(m_player.recordings().at(m_player.current()), this, opened);
}

void Playback::onWhole(const Call &call, const QString &ending)
{
    m_parts.messages.withdraw(message);
    const RecordingSettings settings = RecordingSettings::read(m_services.settings);
    const int parts = int(recordingsOf(call).size());
    const QString name =
        audioName(settings.fileName, call, m_services.zone, m_player.current() + 1, parts) + u'.' + ending;
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save recording"), settings.saveFolder);
    dialog->setObjectName(u"saveRecordingDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        RecordingSettings::rememberFolder(m_services.settings, QFileInfo(file).path());
        if (m_copy)
            m_copy->writeTo(file);
    });
    dialog->open();
}

void Playback::onCopied(const RecordRef &call, const QString &file)
{
    //: Message: a recording was saved. %1 is a file.
    m_parts.messages.post(message, MessageBar::Severity::Success, tr("Saved as %1.").arg(plainLine(file)));
    record({.action = u"export"_s, .call = call, .detail = file});
}

void Playback::tellFailure(const Error &error)
{
    //: "The recording": subject of a sentence about a failure.
    m_parts.messages.post(message, MessageBar::Severity::Error, sentenceFor(error, tr("The recording")));
}

} // namespace callboard
