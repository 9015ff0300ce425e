// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/exchange.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = Error::Kind;

constexpr qsizetype mostHeaders = 100; ///< Qt itself falls silent when there are many more.
constexpr qsizetype mostHeaderBytes = 64 * 1024;
constexpr qint64 readAhead = 256 * 1024; ///< What Qt may buffer before we look; keeps an endless body small.

QByteArray verbOf(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Patch:
        return "PATCH";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

/// HTTP/2 is off because of unpatched faults in Qt 6.4's; nothing may be followed, remembered or answered
/// from memory behind our back.
void secure(QNetworkRequest &message)
{
    message.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    message.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    message.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    message.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // Set by us, so that Qt leaves the unpacking to us: it takes a cut stream for an empty success.
    message.setRawHeader("Accept-Encoding", "gzip");
}

bool neverLeft(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError
        || error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const HttpRequest &request, QNetworkRequest message,
                   Limits limits, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_limits(limits)
    , m_sink(request.sink)
    , m_expected(request.expected)
{
    secure(message);
    if (m_sink)
        message.setRawHeader("Accept-Encoding", "identity"); // parts of a file are counted in its own bytes
    start(request.method, std::move(message), request.body);
    watch();
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    delete m_reply;
}

void Exchange::start(HttpRequest::Method method, QNetworkRequest message, QByteArray body)
{
    if (method == HttpRequest::Method::Get) {
        m_reply = m_manager.get(message);
        return;
    }
    // An old connection that the server is about to close would leave us in doubt for nothing. Writes are few
    // and get a fresh one; emptying the shared manager's cache instead would stop the reads under way in it.
    m_writeManager = std::make_unique<QNetworkAccessManager>();
    message.setHeader(QNetworkRequest::ContentLengthHeader, qint64(body.size()));
    m_upload = std::make_unique<UploadDevice>(std::move(body));
    m_reply = m_writeManager->sendCustomRequest(message, verbOf(method), m_upload.get());
}

void Exchange::watch()
{
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_outcome.left = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, &m_idle, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    const auto onSilence = [this] {
        stop(Kind::Timeout, u"silence"_s);
    };
    const auto onDeadline = [this] {
        stop(Kind::Timeout, u"not complete in time"_s);
    };
    connect(&m_idle, &QTimer::timeout, this, onSilence);
    connect(&m_total, &QTimer::timeout, this, onDeadline);
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    m_idle.start(m_limits.idle);
    m_total.start(m_limits.total);
}

void Exchange::abort()
{
    stop(Kind::Cancelled, u"aborted"_s);
}

void Exchange::stop(Error::Kind kind, const QString &detail)
{
    if (!m_outcome.failure)
        m_outcome.failure = Error{kind, detail};
    m_reply->abort(); // ends in onFinished()
}

void Exchange::onHead()
{
    m_idle.start();
    qsizetype bytes = 0;
    const QList<QNetworkReply::RawHeaderPair> &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size() + 4;
    if (headers.size() > mostHeaders || bytes > mostHeaderBytes)
        stop(Kind::BadReply, u"too many headers"_s);
}

void Exchange::onBytes()
{
    m_idle.start();
    if (!takeBytes())
        m_reply->abort();
}

bool Exchange::isForSink() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return m_sink && m_expected.contains(status);
}

Result<void> Exchange::giveToSink(const QByteArray &bytes)
{
    if (!m_outcome.streamed) {
        m_outcome.streamed = 0;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (Result<void> begun = m_sink->begin(status, m_reply->rawHeaderPairs()); !begun)
            return begun;
    }
    *m_outcome.streamed += bytes.size();
    if (*m_outcome.streamed > m_limits.maxBytes)
        return failure(Kind::BadReply, u"larger than %1 bytes"_s.arg(m_limits.maxBytes));
    return bytes.isEmpty() ? Result<void>() : m_sink->take(bytes);
}

bool Exchange::takeBytes()
{
    if (isForSink()) {
        const Result<void> given = giveToSink(m_reply->readAll());
        if (!given)
            m_outcome.failure = given.error();
        return given.has_value();
    }
    m_outcome.body += m_reply->readAll();
    if (m_outcome.body.size() <= m_limits.maxBytes)
        return true;
    m_outcome.body.clear();
    m_outcome.failure = Error{Kind::BadReply, u"larger than %1 bytes"_s.arg(m_limits.maxBytes)};
    return false;
}

/// Never QNetworkReply::errorString(): it contains the URL with whatever is in its query.
Error Exchange::networkFailure() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const char *const key = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    const QString detail = QString::fromLatin1(key);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return {Kind::Unsafe, detail};
    if (error == QNetworkReply::TimeoutError)
        return {Kind::Timeout, detail};
    const bool answered = m_outcome.status != 0;
    // The layers of connection and proxy, and the repetition that UploadDevice prevented.
    const bool transport =
        error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError;
    return {!answered && transport ? Kind::Offline : Kind::BadReply, detail};
}

/// A server can act only on a request whose body it could begin to read; one without a body may be there
/// unnoticed.
bool Exchange::mayHaveLeft() const
{
    return m_outcome.left || m_outcome.status != 0
        || (m_upload && (m_upload->isEmpty() || m_upload->wasTouched()));
}

void Exchange::onFinished()
{
    m_idle.stop();
    m_total.stop();
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.headers = m_reply->rawHeaderPairs();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_outcome.failure && m_reply->isOpen())
        takeBytes();
    if (!m_outcome.failure && error != QNetworkReply::NoError)
        m_outcome.failure = networkFailure();
    m_outcome.left = !neverLeft(error) && mayHaveLeft();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT finished(m_outcome);
}

} // namespace callboard
