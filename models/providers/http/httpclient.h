// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"
#include "models/providers/http/httprequest.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <functional>

namespace callboard {

/// How credentials travel. The secret is registered with the log redaction as soon as it is set.
struct Credentials {
    QByteArray header; ///< "X-API-Key" or "Authorization".
    QByteArray value; ///< The whole header value.
};

/// Documented rate of an endpoint group; we stay below it.
struct Pace {
    int requests = 1000;
    std::chrono::milliseconds per = std::chrono::minutes(1);
};

/// What the vendor said last about how many requests it still takes, for the kind of request that was made.
struct RequestAllowance {
    int allowed = 0; ///< In one of the vendor's own windows, mostly a minute.
    int left = 0; ///< Of these, after that request.
    bool operator==(const RequestAllowance &) const = default;
};

struct HttpConfig {
    QUrl baseUrl; ///< isAllowedBaseUrl().
    QList<QUrl> otherBaseUrls; ///< Further hosts of the vendor that may have the credentials, as allowed.
    QHash<QString, Pace> paces; ///< By endpoint group; "default" for the rest.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(30);
    std::chrono::milliseconds totalTimeout = std::chrono::seconds(60);
    int maxTries = 5; ///< For reads that met a network error, 429 or 5xx. Writes are never repeated here.
    std::chrono::milliseconds firstBackoff =
        std::chrono::seconds(1); ///< Full jitter, doubled up to 5 minutes.
    std::chrono::milliseconds longestWait =
        std::chrono::minutes(15); ///< A longer Retry-After becomes RateLimited.
    QByteArray resetHeader =
        "X-RateLimit-Reset"; ///< Says on 429 when to come back: UNIX time, or seconds when small. Beside it,
                             ///< with "Limit" and "Remaining" as the last word, is RequestAllowance.
    std::chrono::milliseconds unsaidSilence{
        0}; ///< Of a group after 429 when the server does not say how long.
    std::chrono::milliseconds leastSilence{0}; ///< Of a group after 429, whatever the server says or forgets.
    int maxParallel =
        4; ///< Requests on the wire at once; background ones leave the last place to foreground ones.
    /// The vendor's own words in the body of a refusal, for Error::detail. Null or unset: none.
    std::function<QString(const QByteArray &body)> errorDetail;
};

/// The only user of QNetworkAccessManager; one per account. It exists because plain QNAM 6.4 sends
/// credentials to redirect targets, repeats writes silently, reports broken replies as success and knows no
/// limits.
///
/// Lives on one thread with an event loop. Must outlive its requests: call abortAll() and await idle() first.
class HttpClient : public QObject {
    Q_OBJECT
public:
    explicit HttpClient(HttpConfig config, QObject *parent = nullptr);
    ~HttpClient() override;

    void setCredentials(Credentials credentials);
    /// Sends when pace and priority allow, follows at most five redirects of reads (without credentials as
    /// soon as the origin changes), retries reads. Errors: Offline, Timeout, RateLimited, Unauthorised,
    /// Forbidden, NotFound, Conflict, Rejected, ServerError, BadReply, CaptivePortal, Unsafe, UnknownOutcome
    /// (writes), Cancelled. A write that left and got no trustworthy answer (silence, a cut or strange reply,
    /// 5xx other than 503) is an UnknownOutcome; after any other error of a write the server has not acted on
    /// it. 204 needs no JSON.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    /// Everything under way or waiting ends in Cancelled; a write that had left ends in UnknownOutcome.
    void abortAll();
    bool isIdle() const;

    /// Difference between the server's Date header and our clock at the last answer; absent before one.
    std::optional<std::chrono::seconds> clockSkew() const;
    /// Absent before an answer that tells.
    std::optional<RequestAllowance> allowance() const;
    /// Requests that left this machine, retries and redirects included.
    int requestCount() const;

Q_SIGNALS:
    void idle();
    /// We wait before going on: 429, back-off or pacing of more than 2 s.
    void waiting(std::chrono::milliseconds duration);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
