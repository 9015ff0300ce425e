// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/replycheck.h"

#include "models/providers/http/gzip.h"
#include "models/providers/http/redaction.h"
#include "models/providers/json.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = Error::Kind;

constexpr qsizetype longestDetail = 500;

bool isWriteForGood(const HttpRequest &request)
{
    return request.method != HttpRequest::Method::Get && !request.isRepeatable;
}

/// All values of a header, whether it was sent twice or joined by commas.
QList<QByteArray> valuesOf(const HttpHeaders &headers, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value.split(','));
    }
    return values;
}

std::optional<Error> framingProblem(const Outcome &outcome)
{
    const QList<QByteArray> lengths = valuesOf(outcome.headers, "content-length");
    if (lengths.size() > 1)
        return Error{Kind::BadReply, u"two lengths for one body"_s};
    bool numeric = true;
    const qint64 received = outcome.streamed.value_or(outcome.body.size());
    if (!lengths.isEmpty() && lengths.first().trimmed().toLongLong(&numeric) != received)
        return Error{Kind::BadReply,
                     u"%1 bytes of %2"_s.arg(received).arg(QString::fromLatin1(lengths.first()))};
    return {};
}

Result<QByteArray> plainBody(const Outcome &outcome, qint64 maxBytes)
{
    const QByteArray encoding = valueOf(outcome.headers, "content-encoding").trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return outcome.body;
    if (outcome.streamed)
        return failure(Kind::BadReply, u"packed although it was not asked for"_s);
    if (encoding == "gzip" || encoding == "x-gzip")
        return gunzipped(outcome.body, maxBytes);
    return failure(Kind::BadReply, u"unknown content encoding"_s);
}

bool isHtml(const HttpHeaders &headers, QByteArrayView body)
{
    return valueOf(headers, "content-type").trimmed().toLower().startsWith("text/html")
        || body.trimmed().startsWith('<');
}

QString vendorsWords(const HttpRequest &request, const QByteArray &body, const HttpConfig &config)
{
    const auto &read = request.errorDetail ? request.errorDetail : config.errorDetail;
    return read ? redacted(read(body)).left(longestDetail) : QString();
}

std::optional<Kind> refusalKind(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorised;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 409:
    case 412:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 511:
        return Kind::CaptivePortal;
    default:
        break;
    }
    if (status >= 500 && status <= 599)
        return Kind::ServerError;
    if (status >= 400)
        return Kind::Rejected;
    return {};
}

Error unexpectedStatus(const Outcome &outcome)
{
    if (isRedirect(outcome.status))
        return {Kind::Unsafe, u"redirect refused"_s};
    return {Kind::BadReply, u"unexpected status %1"_s.arg(outcome.status)};
}

/// A refusal counts only when it comes from the vendor: a hotel's login page or a proxy must neither look
/// like a revoked key nor like deleted calls.
Error refusal(Kind kind, const HttpRequest &request, const Outcome &outcome, const QByteArray &body,
              const HttpConfig &config)
{
    if (isHtml(outcome.headers, body)) {
        if (kind == Kind::Unauthorised || kind == Kind::Forbidden)
            return {Kind::CaptivePortal, u"web page with status %1"_s.arg(outcome.status)};
        if (kind == Kind::NotFound)
            return {Kind::BadReply, u"web page with status %1"_s.arg(outcome.status)};
        return {kind, u"web page with status %1"_s.arg(outcome.status)};
    }
    const QString words = vendorsWords(request, body, config);
    return {kind, words.isEmpty() ? u"status %1"_s.arg(outcome.status) : words};
}

std::optional<Error> contentProblem(const HttpRequest &request, const HttpReply &reply)
{
    if (reply.status == 204)
        return {};
    if (isHtml(reply.headers, reply.body))
        return Error{Kind::CaptivePortal, u"web page instead of data"_s};
    if (!request.expectJson)
        return {};
    if (reply.body.trimmed().isEmpty())
        return Error{Kind::BadReply, u"empty reply"_s};
    if (!json::isWhole(reply.body))
        return Error{Kind::BadReply, u"not one whole JSON document"_s};
    return {};
}

Result<HttpReply> success(const HttpRequest &request, const Outcome &outcome)
{
    if (outcome.failure)
        return tl::unexpected(*outcome.failure);
    if (const auto problem = framingProblem(outcome))
        return tl::unexpected(*problem);
    Result<QByteArray> body = plainBody(outcome, request.maxBytes);
    if (!body)
        return tl::unexpected(body.error());
    HttpReply reply{outcome.status, outcome.headers, std::move(*body)};
    if (const auto problem = contentProblem(request, reply))
        return tl::unexpected(*problem);
    return reply;
}

Result<HttpReply> judgedAsRead(const HttpRequest &request, const Outcome &outcome, const HttpConfig &config)
{
    if (outcome.failure && outcome.failure->kind == Kind::Cancelled)
        return tl::unexpected(*outcome.failure);
    if (request.expected.contains(outcome.status))
        return success(request, outcome);
    if (const std::optional<Kind> kind = refusalKind(outcome.status)) {
        // A refusal is known by its number; what is left of its words is only for people.
        const QByteArray words = plainBody(outcome, request.maxBytes).value_or(QByteArray());
        return tl::unexpected(refusal(*kind, request, outcome, words, config));
    }
    // Qt reports a write answered 307 as a failed repetition, although nobody asked it to repeat.
    if (outcome.failure && !isRedirect(outcome.status))
        return tl::unexpected(*outcome.failure);
    return tl::unexpected(unexpectedStatus(outcome));
}

/// 429 and 503 are how a server says that it did not start; any other 5xx may have come after the deed.
bool leavesDoubt(const Error &error, const Outcome &outcome)
{
    switch (error.kind) {
    case Kind::ServerError:
        return outcome.status != 503;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::BadReply:
    case Kind::CaptivePortal:
    case Kind::Cancelled:
        return outcome.left;
    default:
        return false;
    }
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArray valueOf(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

std::optional<TimePoint> fromHttpDate(const QByteArray &text)
{
    const QString written = QString::fromLatin1(text).trimmed();
    constexpr qsizetype dateLength = 16; // "Sun, 06 Nov 1994"
    if (written.size() != dateLength + 13 || !written.endsWith(u" GMT"))
        return {};
    const QDate date = QLocale::c().toDate(written.first(dateLength), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(written.mid(dateLength + 1, 8), u"hh:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    return fromMs(QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch());
}

std::optional<std::chrono::seconds> askedToWait(const HttpHeaders &headers, TimePoint now,
                                                QByteArrayView resetHeader)
{
    using std::chrono::seconds;
    const auto until = [&](TimePoint moment) {
        const TimePoint here = fromHttpDate(valueOf(headers, "date")).value_or(now);
        return std::max(seconds(0), std::chrono::ceil<seconds>(moment - here));
    };
    const QByteArray retryAfter = valueOf(headers, "retry-after").trimmed();
    bool numeric = false;
    const qint64 waiting = retryAfter.toLongLong(&numeric);
    if (numeric && waiting >= 0)
        return std::min(seconds(waiting), seconds(std::chrono::years(1)));
    if (const std::optional<TimePoint> moment = fromHttpDate(retryAfter))
        return until(*moment);
    const qint64 reset = valueOf(headers, resetHeader).trimmed().toLongLong(&numeric);
    constexpr qint64 earliestMoment = 1'000'000'000; // below it, some vendors mean seconds from now
    constexpr qint64 latestMoment = 100'000'000'000;
    if (!numeric || reset < 0 || reset > latestMoment)
        return {};
    return reset < earliestMoment ? seconds(reset) : until(TimePoint(seconds(reset)));
}

bool isWorthRetrying(const Error &error)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::ServerError:
    case Kind::BadReply:
    case Kind::CaptivePortal: // or the error page of some machine in between, which goes away
        return error.httpStatus < 400 || error.httpStatus == 408 || error.httpStatus == 429
            || error.httpStatus >= 500;
    default:
        return false;
    }
}

Result<HttpReply> judged(const HttpRequest &request, const Outcome &outcome, const HttpConfig &config)
{
    Result<HttpReply> result = judgedAsRead(request, outcome, config);
    if (result)
        return result;
    Error error = result.error();
    error.httpStatus = outcome.status;
    if (isWriteForGood(request) && leavesDoubt(error, outcome))
        error.kind = Kind::UnknownOutcome;
    return tl::unexpected(error);
}

} // namespace callboard
