// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/recordings/recordingcache.h"

#include "models/store/audiofiles.h"

#include <QCoroTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;
using State = RecordingState;
using std::chrono::milliseconds;

constexpr int mostTries = 4; ///< Without a single byte of progress.
constexpr auto unsaidSilence = 60s; ///< After 429 without a word about how long.
constexpr auto longestSilenceWaited = 60s; ///< By somebody who wants to listen now.
constexpr auto progressEvery = 100ms;

QString stemOf(const RecordingRef &recording)
{
    return audioStem(recording.call, recording.id);
}

Error errorFor(State state)
{
    switch (state) {
    case State::Unsupported:
        return {Kind::NotSupported, u"the provider documents no way to the audio"_s};
    case State::Elsewhere:
        return {Kind::NotSupported, u"the customer keeps the audio elsewhere"_s};
    case State::Expired:
    case State::None:
        return {Kind::NotFound, u"the provider has no audio"_s};
    default:
        return {Kind::Offline, u"offline"_s};
    }
}

std::optional<State> stateFor(Kind kind)
{
    switch (kind) {
    case Kind::NotFound:
        return State::Expired;
    case Kind::Unauthorised:
    case Kind::Forbidden:
        return State::NoRight;
    case Kind::NotSupported:
        return State::Unsupported;
    case Kind::Conflict:
        return State::Pending;
    default:
        return {};
    }
}

/// Another try, soon, may go better.
bool isPassing(Kind kind)
{
    return kind == Kind::Timeout || kind == Kind::BadReply || kind == Kind::ServerError
        || kind == Kind::Offline;
}

} // namespace

RecordingCache::RecordingCache(QString folder, const Clock &clock, Fetch fetch, IsThere isThere,
                               RecordingLimits limits, QObject *parent)
    : QObject(parent)
    , m_shelf(std::move(folder))
    , m_clock(clock)
    , m_fetch(std::move(fetch))
    , m_isThere(std::move(isThere))
    , m_limits(limits)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &RecordingCache::pump);
    m_progress.setInterval(progressEvery);
    connect(&m_progress, &QTimer::timeout, this, &RecordingCache::tellProgress);
}

RecordingCache::~RecordingCache()
{
    for (const DownloadPtr &download : std::as_const(m_running))
        download->stream()->fail({Kind::Cancelled, u"the program ends"_s});
}

RecordingStatus RecordingCache::knownBeforehand(const RecordingRef &recording) const
{
    if (!recording.isReachable)
        return {.state = State::Unsupported};
    switch (recording.known) {
    case Recording::State::Available:
        return {.state = State::NotFetched};
    case Recording::State::Pending:
        return {.state = State::Pending};
    case Recording::State::Gone:
        return {.state = State::Expired};
    case Recording::State::Elsewhere:
        return {.state = State::Elsewhere};
    }
    Q_UNREACHABLE();
    return {};
}

RecordingStatus RecordingCache::status(const RecordingRef &recording) const
{
    const QString stem = stemOf(recording);
    if (const auto running = m_running.constFind(stem); running != m_running.constEnd()) {
        const AudioStream::Progress progress = (*running)->stream()->progress();
        return {.state = State::Fetching, .bytes = progress.bytes, .total = progress.total};
    }
    if (const qint64 size = m_shelf.sizeOf(stem); size > 0)
        return {.state = State::Ready, .bytes = size, .total = size};
    return m_outcomes.value(stem, knownBeforehand(recording));
}

Result<std::shared_ptr<AudioStream>> RecordingCache::open(RecordingRef recording)
{
    const QString stem = stemOf(recording);
    if (const auto running = m_running.constFind(stem); running != m_running.constEnd()) {
        (*running)->isForeground = true;
        return (*running)->stream();
    }
    if (m_shelf.has(stem)) {
        m_shelf.use(stem);
        if (std::shared_ptr<AudioStream> shared = m_open.value(stem).lock())
            return shared;
        const Result<std::shared_ptr<AudioStream>> stream =
            AudioStream::forReading(m_shelf.fileOf(stem, u"audio"_s));
        if (stream)
            m_open.insert(stem, *stream);
        return stream;
    }
    const State known = knownBeforehand(recording).state;
    if (m_offline || known == State::Unsupported || known == State::Elsewhere)
        return tl::unexpected(errorFor(known));
    const Result<DownloadPtr> download = start(recording, true);
    if (!download)
        return tl::unexpected(download.error());
    return (*download)->stream();
}

Result<RecordingCache::DownloadPtr> RecordingCache::start(const RecordingRef &recording, bool isForeground)
{
    if (!std::exchange(m_isTidy, true))
        m_shelf.tidy(now());
    const QString stem = stemOf(recording);
    m_shelf.makeFolderOf(stem);
    Result<DownloadPtr> download = Download::open(recording, m_shelf.fileOf(stem, u"audio"_s).chopped(6));
    if (!download) {
        m_outcomes.insert(stem, {.state = State::Failed, .error = download.error()});
        return download;
    }
    (*download)->isForeground = isForeground;
    m_running.insert(stem, *download);
    m_outcomes.remove(stem);
    m_progress.start();
    tell(recording);
    run(this, *download);
    return download;
}

AudioRequest RecordingCache::requestFor(const DownloadPtr &download)
{
    using Priority = HttpRequest::Priority;
    return {.providerCallId = download->recording().call.providerCallId,
            .recordingId = download->recording().id,
            .sink = download,
            .headers = download->rangeHeaders(),
            .priority = download->isForeground ? Priority::Foreground : Priority::Background,
            .maxBytes = m_limits.largest};
}

/// One download from its first request to its end; the cache may go meanwhile.
QCoro::Task<void> RecordingCache::run(QPointer<RecordingCache> self, DownloadPtr download)
{
    Next next = Next::Again;
    while (next != Next::Stop) {
        if (next == Next::Later) {
            const milliseconds pause = self->m_limits.firstBackoff * (1 << std::min(download->tries - 1, 6));
            QCoro::Task<> sleeping = QCoro::sleepFor(pause);
            co_await sleeping;
            if (!self)
                co_return;
        }
        const qint64 before = download->bytes();
        const AudioRequest request = self->requestFor(download);
        QCoro::Task<Result<HttpReply>> fetching = self->m_fetch(download->recording().call.account, request);
        const Result<HttpReply> reply = co_await fetching;
        if (!self)
            co_return;
        Result<void> outcome;
        if (!reply)
            outcome = tl::unexpected(reply.error());
        if (reply && self->m_isThere) {
            QCoro::Task<Result<void>> asking = self->m_isThere(download->recording().call);
            const Result<void> isThere = co_await asking;
            if (!self)
                co_return;
            if (!isThere && isThere.error().kind == Kind::NotFound) {
                download->discard();
                outcome = failure(Kind::Cancelled, u"the call is gone"_s);
            }
        }
        download->tries = download->bytes() > before ? 0 : download->tries + 1;
        next = self->judge(download, outcome);
    }
}

RecordingCache::Next RecordingCache::judge(const DownloadPtr &download, const Result<void> &outcome)
{
    const Result<void> done = outcome ? download->complete() : outcome;
    if (!done)
        return judgeFailure(download, done.error());
    succeed(download);
    return Next::Stop;
}

RecordingCache::Next RecordingCache::judgeFailure(const DownloadPtr &download, const Error &error)
{
    if (error.kind != Kind::Cancelled && download->wasErased()) {
        end(download, {.state = State::NotFetched, .error = Error{Kind::Cancelled, u"the call is gone"_s}});
        return Next::Stop;
    }
    if (error.kind == Kind::NotFound && !std::exchange(download->linkWasRefused, true))
        return Next::Again; // a link may have run out on the way: with another one
    if (const auto state = stateFor(error.kind)) {
        RecordingStatus status{.state = *state, .error = error};
        if (*state == State::Pending)
            status.retryAt = now() + m_limits.pendingPause;
        download->discard();
        end(download, status);
        return Next::Stop;
    }
    if (error.kind == Kind::Storage)
        download->discard(); // gives back the place that it took
    if (error.httpStatus == 416 && download->bytes() > 0 && download->tries < mostTries
        && download->startAgain())
        return Next::Again;
    return tryLater(download, error);
}

RecordingCache::Next RecordingCache::tryLater(const DownloadPtr &download, const Error &error)
{
    if (error.kind == Kind::RateLimited) {
        const auto pause = error.retryAfter.value_or(unsaidSilence);
        m_silentUntil.insert(download->recording().call.account, now() + pause);
        download->tries = std::max(download->tries, 1);
        if (download->isForeground && pause <= longestSilenceWaited && download->tries < mostTries)
            return Next::Later; // the account's requests wait by themselves
    } else if (isPassing(error.kind) && !m_offline && download->tries < mostTries) {
        return download->tries == 0 ? Next::Again : Next::Later;
    }
    if (error.kind == Kind::BadReply && download->bytes() > 0 && download->tries >= mostTries)
        download->discard(); // going on leads nowhere
    const int failures = ++m_failures[stemOf(download->recording())];
    const auto pause = std::min<milliseconds>(60s * (1 << std::min(failures - 1, 6)), 1h);
    const TimePoint retryAt =
        std::max(now() + pause, m_silentUntil.value(download->recording().call.account));
    RecordingStatus status{.state = State::Failed, .error = error, .retryAt = retryAt};
    if (error.kind == Kind::Cancelled || error.kind == Kind::Offline)
        status = {.state = State::NotFetched, .error = error, .retryAt = retryAt};
    end(download, status);
    return Next::Stop;
}

void RecordingCache::end(const DownloadPtr &download, RecordingStatus status)
{
    const QString stem = stemOf(download->recording());
    download->stream()->fail(status.error.value_or(Error{Kind::Cancelled}));
    m_running.remove(stem);
    m_outcomes.insert(stem, std::move(status));
    tell(download->recording());
    pump();
}

void RecordingCache::succeed(const DownloadPtr &download)
{
    const QString stem = stemOf(download->recording());
    m_running.remove(stem);
    m_failures.remove(stem);
    m_open.insert(stem, download->stream());
    makeRoom(download->bytes());
    tell(download->recording());
    pump();
}

/// Looks through the folder when it may be full, and now and then for what others have put there.
void RecordingCache::makeRoom(qint64 added)
{
    constexpr int downloadsBetweenLooks = 20;
    m_size += added;
    if (--m_untilLook > 0 && m_size <= m_limits.bytes)
        return;
    m_open.removeIf([](const auto &open) { return open.value().expired(); });
    m_shelf.shrinkTo(m_limits.bytes, inUse());
    m_size = m_shelf.size();
    m_untilLook = downloadsBetweenLooks;
}

/// What is being read or fetched.
QSet<QString> RecordingCache::inUse() const
{
    QSet<QString> stems;
    for (auto running = m_running.begin(); running != m_running.end(); ++running)
        stems.insert(running.key());
    for (auto open = m_open.begin(); open != m_open.end(); ++open) {
        if (!open->expired())
            stems.insert(open.key());
    }
    return stems;
}

void RecordingCache::prefetch(PrefetchReason reason, QList<RecordingRef> recordings)
{
    if (recordings.size() > m_limits.prefetched)
        recordings.resize(m_limits.prefetched);
    m_wanted[reason] = std::move(recordings);
    pump();
}

bool RecordingCache::isWorthFetching(const RecordingRef &recording) const
{
    const RecordingStatus known = status(recording);
    if (known.retryAt && *known.retryAt > now())
        return false;
    if (m_silentUntil.value(recording.call.account) > now())
        return false;
    return known.state == State::NotFetched || (known.retryAt && known.state != State::Ready);
}

std::optional<RecordingRef> RecordingCache::nextToPrefetch() const
{
    for (const auto &[reason, recordings] : m_wanted) {
        const auto found =
            std::find_if(recordings.begin(), recordings.end(),
                         [this](const RecordingRef &recording) { return isWorthFetching(recording); });
        if (found != recordings.end())
            return *found;
    }
    return {};
}

void RecordingCache::pump()
{
    if (m_running.isEmpty())
        m_progress.stop();
    while (!m_offline && m_running.isEmpty()) {
        const std::optional<RecordingRef> next = nextToPrefetch();
        if (!next)
            break;
        const Result<DownloadPtr> started = start(*next, false);
        if (!started)
            break; // the disk: the next one fares no better
    }
    sleepUntilRetry();
}

void RecordingCache::sleepUntilRetry()
{
    std::optional<TimePoint> soonest;
    const auto consider = [&](TimePoint moment) {
        if (moment > now())
            soonest = std::min(soonest.value_or(moment), moment);
    };
    for (const auto &[reason, recordings] : m_wanted) {
        for (const RecordingRef &recording : recordings) {
            if (const auto retryAt = m_outcomes.value(stemOf(recording)).retryAt)
                consider(*retryAt);
            consider(m_silentUntil.value(recording.call.account));
        }
    }
    if (soonest)
        m_wake.start(std::clamp<milliseconds>(*soonest - now(), 1ms, 1h));
}

void RecordingCache::setOffline(bool offline)
{
    m_offline = offline;
    pump();
}

void RecordingCache::setLimit(qint64 bytes)
{
    m_limits.bytes = bytes;
    m_untilLook = 0;
    makeRoom(0);
}

QHash<QString, qint64> RecordingCache::kept() const
{
    QHash<QString, qint64> sizes = m_shelf.kept();
    const QSet<QString> used = inUse();
    sizes.removeIf([&](const auto &entry) { return used.contains(entry.key()); });
    return sizes;
}

qint64 RecordingCache::remove(const QStringList &stems)
{
    const QHash<QString, qint64> removable = kept();
    qint64 freed = 0;
    for (const QString &stem : stems) {
        if (!removable.contains(stem))
            continue;
        m_open.remove(stem);
        m_shelf.remove(stem);
        freed += removable.value(stem);
    }
    m_untilLook = 0; // what is there is measured anew with the next download
    return freed;
}

void RecordingCache::setPinned(const RecordingRef &recording, bool pinned)
{
    m_shelf.setPinned(stemOf(recording), pinned);
}

bool RecordingCache::isPinned(const RecordingRef &recording) const
{
    return m_shelf.isPinned(stemOf(recording));
}

QString RecordingCache::fileOf(const RecordingRef &recording) const
{
    const QString stem = stemOf(recording);
    return m_shelf.has(stem) ? m_shelf.fileOf(stem, u"audio"_s) : QString();
}

QString RecordingCache::fileBeside(const RecordingRef &recording, const QString &ending) const
{
    return m_shelf.fileOf(stemOf(recording), ending);
}

void RecordingCache::tell(const RecordingRef &recording)
{
    Q_EMIT statusChanged(recording, status(recording));
}

void RecordingCache::tellProgress()
{
    const QHash<QString, DownloadPtr> running = m_running;
    for (const DownloadPtr &download : running)
        tell(download->recording());
}

} // namespace callboard
