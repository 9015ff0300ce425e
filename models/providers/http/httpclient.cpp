// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/httpclient.h"

#include "models/providers/http/exchange.h"
#include "models/providers/http/httpurl.h"
#include "models/providers/http/pacer.h"
#include "models/providers/http/redaction.h"

#include <QCoroFuture>
#include <QPromise>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Time = Pacer::Time;
using std::chrono::milliseconds;

constexpr int mostRedirects = 5;
constexpr auto longestBackoff = 5min;
constexpr auto worthTelling = 2s;

Time now()
{
    return std::chrono::steady_clock::now();
}

QByteArray ownName()
{
    return "Callboard/0.1";
}

/// A request from the moment it was asked for until its answer.
struct Job {
    HttpRequest request;
    QUrl home; ///< Where the request belongs.
    QUrl url; ///< Where it goes now; differs after a redirect.
    QList<QUrl> visited;
    bool startsBare = false;
    bool bare = false; ///< It left the account's origin once: no credentials, no headers of ours any more.
    int tries = 0;
    Time notBefore = Time::min();
    QPromise<Result<HttpReply>> promise;
    std::unique_ptr<Exchange> exchange;

    bool isRead() const { return request.method == HttpRequest::Method::Get; }
    bool mayBeRepeated() const { return !request.sink && (isRead() || request.isRepeatable); }
    bool isForeground() const { return request.priority == HttpRequest::Priority::Foreground; }
    void goHome()
    {
        url = home;
        visited = {home};
        bare = startsBare;
    }
    void finish(Result<HttpReply> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};
using JobPtr = std::shared_ptr<Job>;

/// Counts a send() from its start until its caller is about to go on, also beyond the life of the client.
class OpenCall {
public:
    OpenCall(HttpClient *client, std::shared_ptr<int> count)
        : m_client(client)
        , m_count(std::move(count))
    {
        ++*m_count;
    }
    Q_DISABLE_COPY_MOVE(OpenCall)
    ~OpenCall()
    {
        // Later, because the caller goes on first, inside the code that we are about to leave.
        if (--*m_count == 0 && m_client)
            QMetaObject::invokeMethod(
                m_client, [client = m_client.get()] { announce(client); }, Qt::QueuedConnection);
    }

private:
    static void announce(HttpClient *client)
    {
        if (client->isIdle())
            Q_EMIT client->idle();
    }
    QPointer<HttpClient> m_client;
    std::shared_ptr<int> m_count;
};

} // namespace

struct HttpClient::Private {
    HttpClient *q;
    HttpConfig config;
    Credentials credentials;
    QNetworkAccessManager manager;
    Pacer pacer;
    QList<JobPtr> waiting; ///< In the order they came.
    QList<JobPtr> running;
    QTimer wake;
    std::shared_ptr<int> open =
        std::make_shared<int>(0); ///< send() calls whose caller has not got its answer yet.
    std::optional<std::chrono::seconds> skew;
    std::optional<RequestAllowance> allowance;
    int requestCount = 0;

    Private(HttpClient *owner, HttpConfig settings);
    std::optional<Error> problemWith(const HttpRequest &request) const;
    Result<QUrl> baseUrlOf(const HttpRequest &request) const;
    Result<QUrl> addressOf(const HttpRequest &request) const;
    bool isOwn(const QUrl &url) const;
    QFuture<Result<HttpReply>> enqueue(HttpRequest request, const QUrl &url);
    void scheduleSoon() { wake.start(0ms); }
    void schedule();
    JobPtr takeNext(Time at);
    bool hasRoomFor(const Job &job) const;
    Time earliest(const Job &job, Time at) const;
    void dropHopeless(Time at);
    void sleepUntilNext(Time at);
    void dispatch(const JobPtr &job);
    QNetworkRequest messageFor(const Job &job) const;
    void onOutcome(const JobPtr &job, const Outcome &outcome);
    void onError(const JobPtr &job, Error error, const HttpHeaders &headers);
    std::optional<Error> redirect(const JobPtr &job, const Outcome &outcome);
    void noteDate(const HttpHeaders &headers);
    void noteAllowance(const HttpHeaders &headers);
    milliseconds backoff(int tries) const;
};

HttpClient::Private::Private(HttpClient *owner, HttpConfig settings)
    : q(owner)
    , config(std::move(settings))
    , pacer(config.paces)
{
    wake.setSingleShot(true);
    wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&wake, &QTimer::timeout, q, [this] { schedule(); });
}

std::optional<Error> HttpClient::Private::problemWith(const HttpRequest &request) const
{
    const QString problem = headerProblem(request.headers + request.openHeaders);
    if (!problem.isNull())
        return Error{Error::Kind::Unsafe, problem};
    if (!isSafeHeaderValue(request.authorization))
        return Error{Error::Kind::Unsafe, u"the key contains spaces or line breaks"_s};
    if (!isSafeHeaderValue(request.contentType))
        return Error{Error::Kind::Unsafe, u"control characters in the content type"_s};
    // The value is not named: it is the secret.
    if (!isSafeHeaderValue(credentials.value) || !isSafeHeaderValue(credentials.header))
        return Error{Error::Kind::Unsafe, u"the key contains spaces or line breaks"_s};
    return {};
}

Result<QUrl> HttpClient::Private::baseUrlOf(const HttpRequest &request) const
{
    if (request.baseUrl.isEmpty())
        return config.baseUrl;
    if (!config.otherBaseUrls.contains(request.baseUrl))
        return failure(Error::Kind::Unsafe, u"a host that is not this vendor's"_s);
    return request.baseUrl;
}

bool HttpClient::Private::isOwn(const QUrl &url) const
{
    const auto isHere = [&url](const QUrl &base) {
        return isSameOrigin(url, base);
    };
    return isHere(config.baseUrl)
        || std::any_of(config.otherBaseUrls.begin(), config.otherBaseUrls.end(), isHere);
}

Result<QUrl> HttpClient::Private::addressOf(const HttpRequest &request) const
{
    if (!request.link.isEmpty())
        return redirectTarget(config.baseUrl, request.link.toEncoded()); // as careful as with a redirect
    const Result<QUrl> base = baseUrlOf(request);
    return base ? requestUrl(*base, request) : base;
}

QFuture<Result<HttpReply>> HttpClient::Private::enqueue(HttpRequest request, const QUrl &url)
{
    const JobPtr job = std::make_shared<Job>();
    job->request = std::move(request);
    job->home = url;
    job->startsBare = job->request.isBare || (!job->request.link.isEmpty() && !isOwn(url));
    job->goHome();
    job->promise.start();
    waiting.append(job);
    scheduleSoon();
    return job->promise.future();
}

void HttpClient::Private::schedule()
{
    const Time at = now();
    dropHopeless(at);
    while (const JobPtr job = takeNext(at))
        dispatch(job);
    sleepUntilNext(at);
}

/// Nobody waits longer than the account allows; the caller hears for how long it would have been.
void HttpClient::Private::dropHopeless(Time at)
{
    for (const JobPtr &job : QList<JobPtr>(waiting)) {
        const Time until = pacer.silentUntil(job->request.group);
        if (until <= at + config.longestWait)
            continue;
        waiting.removeOne(job);
        const auto pause = std::chrono::ceil<std::chrono::seconds>(until - at);
        job->finish(tl::unexpected(
            Error{Error::Kind::RateLimited, u"the server asked for a long pause"_s, pause, 429}));
    }
}

bool HttpClient::Private::hasRoomFor(const Job &job) const
{
    const int places = job.isForeground() ? config.maxParallel : std::max(1, config.maxParallel - 1);
    return running.size() < places;
}

Time HttpClient::Private::earliest(const Job &job, Time at) const
{
    return std::max(job.notBefore, pacer.nextAt(job.request.group, at));
}

JobPtr HttpClient::Private::takeNext(Time at)
{
    const auto ready = [&](const JobPtr &job) {
        return hasRoomFor(*job) && earliest(*job, at) <= at;
    };
    const auto urgent = [&](const JobPtr &job) {
        return job->isForeground() && ready(job);
    };
    auto next = std::find_if(waiting.begin(), waiting.end(), urgent);
    if (next == waiting.end())
        next = std::find_if(waiting.begin(), waiting.end(), ready);
    if (next == waiting.end())
        return {};
    const JobPtr job = *next;
    waiting.erase(next);
    return job;
}

void HttpClient::Private::sleepUntilNext(Time at)
{
    Time next = Time::max();
    for (const JobPtr &job : std::as_const(waiting)) {
        if (hasRoomFor(*job)) // the others are looked at when a place becomes free
            next = std::min(next, earliest(*job, at));
    }
    if (next == Time::max())
        return;
    const auto duration = std::max(std::chrono::ceil<milliseconds>(next - at), 1ms);
    wake.start(duration);
    if (duration > worthTelling)
        Q_EMIT q->waiting(duration);
}

QNetworkRequest HttpClient::Private::messageFor(const Job &job) const
{
    QNetworkRequest message(job.url);
    message.setRawHeader("User-Agent", ownName());
    message.setRawHeader("Accept", job.request.expectJson ? "application/json" : "*/*");
    for (const auto &[name, value] : job.request.openHeaders)
        message.setRawHeader(name, value);
    if (job.bare)
        return message;
    for (const auto &[name, value] : job.request.headers)
        message.setRawHeader(name, value);
    if (!job.request.body.isEmpty())
        message.setRawHeader("Content-Type", job.request.contentType);
    if (!job.request.authorization.isNull())
        message.setRawHeader("Authorization", job.request.authorization);
    else if (!credentials.header.isEmpty())
        message.setRawHeader(credentials.header, credentials.value);
    return message;
}

void HttpClient::Private::dispatch(const JobPtr &job)
{
    pacer.spend(job->request.group, now());
    ++requestCount;
    running.append(job);
    const Exchange::Limits limits{config.idleTimeout, job->request.totalTimeout.value_or(config.totalTimeout),
                                  job->request.maxBytes};
    job->exchange = std::make_unique<Exchange>(manager, job->request, messageFor(*job), limits);
    QObject::connect(job->exchange.get(), &Exchange::finished, q,
                     [this, job = std::weak_ptr(job)](const Outcome &outcome) {
                         if (const JobPtr held = job.lock())
                             onOutcome(held, outcome);
                     });
}

void HttpClient::Private::onOutcome(const JobPtr &job, const Outcome &outcome)
{
    job->exchange.release()->deleteLater(); // it is the one talking to us
    running.removeOne(job);
    noteDate(outcome.headers);
    noteAllowance(outcome.headers);
    if (job->isRead() && isRedirect(outcome.status) && !outcome.failure) {
        if (const std::optional<Error> problem = redirect(job, outcome))
            job->finish(tl::unexpected(*problem));
        else
            dispatch(job);
        return;
    }
    ++job->tries;
    Result<HttpReply> result = judged(job->request, outcome, config);
    if (result)
        job->finish(std::move(result));
    else
        onError(job, result.error(), outcome.headers);
    scheduleSoon();
}

std::optional<Error> HttpClient::Private::redirect(const JobPtr &job, const Outcome &outcome)
{
    const auto refused = [&](const QString &why) {
        return Error{Error::Kind::Unsafe, why, {}, outcome.status};
    };
    const Result<QUrl> target = redirectTarget(job->url, valueOf(outcome.headers, "location"));
    if (!target)
        return refused(target.error().detail);
    if (job->visited.contains(*target))
        return refused(u"redirect in a circle"_s);
    if (job->visited.size() > mostRedirects)
        return refused(u"too many redirects"_s);
    job->bare = job->bare || !isSameOrigin(*target, job->home);
    job->url = *target;
    job->visited.append(*target);
    return {};
}

/// Decides between another try and the end. A 429 concerns everybody in its group.
void HttpClient::Private::onError(const JobPtr &job, Error error, const HttpHeaders &headers)
{
    milliseconds pause = backoff(job->tries);
    if (error.httpStatus == 429 || error.httpStatus == 503) {
        error.retryAfter = askedToWait(headers, SystemClock().now(), config.resetHeader);
        pause = std::max(pause, milliseconds(error.retryAfter.value_or(0s)));
    }
    if (error.httpStatus == 429) {
        pause = std::max({pause, config.leastSilence, error.retryAfter ? 0ms : config.unsaidSilence});
        pacer.silence(job->request.group, now() + pause);
    }
    const bool again = job->mayBeRepeated() && isWorthRetrying(error) && job->tries < config.maxTries
        && pause <= config.longestWait;
    if (!again) {
        job->finish(tl::unexpected(error));
        return;
    }
    job->goHome();
    job->notBefore = now() + pause;
    waiting.append(job);
}

/// Full jitter: a random part of a doubling span, so that many clients do not come back together.
milliseconds HttpClient::Private::backoff(int tries) const
{
    const int doublings = std::clamp(tries - 1, 0, 20);
    const milliseconds span = std::min(milliseconds(longestBackoff), config.firstBackoff * (1 << doublings));
    return milliseconds(QRandomGenerator::global()->bounded(qint64(span.count()) + 1));
}

void HttpClient::Private::noteDate(const HttpHeaders &headers)
{
    if (const std::optional<TimePoint> date = fromHttpDate(valueOf(headers, "date")))
        skew = std::chrono::round<std::chrono::seconds>(*date - SystemClock().now());
}

void HttpClient::Private::noteAllowance(const HttpHeaders &headers)
{
    const QByteArray stem = config.resetHeader.left(config.resetHeader.lastIndexOf('-') + 1);
    bool isNumber = false;
    bool isCount = false;
    const int allowed = valueOf(headers, QByteArray(stem + "Limit")).trimmed().toInt(&isNumber);
    const int left = valueOf(headers, QByteArray(stem + "Remaining")).trimmed().toInt(&isCount);
    if (isNumber && isCount && left >= 0 && left <= allowed)
        allowance = RequestAllowance{allowed, left};
}

HttpClient::HttpClient(HttpConfig config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(config)))
{
}

HttpClient::~HttpClient()
{
    abortAll(); // whoever still waits must get an answer: an abandoned future would crash its awaiter
}

void HttpClient::setCredentials(Credentials credentials)
{
    registerSecret(credentials.value.mid(credentials.value.lastIndexOf(' ') + 1)); // without "Bearer"
    d->credentials = std::move(credentials);
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request)
{
    const OpenCall counted(this, d->open);
    if (const std::optional<Error> problem = d->problemWith(request))
        co_return tl::unexpected(*problem);
    const Result<QUrl> url = d->addressOf(request);
    if (!url)
        co_return tl::unexpected(url.error());
    const QFuture<Result<HttpReply>> answer = d->enqueue(std::move(request), *url);
    co_return co_await answer; // nothing of this object may be touched behind this line
}

void HttpClient::abortAll()
{
    const QList<JobPtr> waiting = std::exchange(d->waiting, {});
    for (const JobPtr &job : waiting)
        job->finish(failure(Error::Kind::Cancelled));
    const QList<JobPtr> running = std::exchange(d->running, {});
    for (const JobPtr &job : running)
        job->exchange->abort();
}

bool HttpClient::isIdle() const
{
    return *d->open == 0;
}

std::optional<std::chrono::seconds> HttpClient::clockSkew() const
{
    return d->skew;
}

std::optional<RequestAllowance> HttpClient::allowance() const
{
    return d->allowance;
}

int HttpClient::requestCount() const
{
    return d->requestCount;
}

} // namespace callboard
