// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace callboard {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Takes the body of a success while it comes. Used on the client's thread.
class BodySink {
public:
    virtual ~BodySink() = default;
    /// The head of an expected answer is here. A failure ends the request, as one of take() does.
    virtual Result<void> begin(int status, const HttpHeaders &headers) = 0;
    virtual Result<void> take(QByteArrayView bytes) = 0;
};

struct HttpRequest {
    enum class Method { Get, Post, Put, Patch, Delete };
    /// Foreground requests overtake background ones of the same account.
    enum class Priority { Background, Foreground };

    Method method = Method::Get;
    QUrl baseUrl{}; ///< One of HttpConfig::otherBaseUrls; empty: the account's.
    QString path; ///< Joined to the base URL; starts with "/". No query.
    QUrlQuery query;
    /// Instead of base URL, path and query: an address that the provider gave. Where it is none of the
    /// account's own origins, neither credentials nor @c headers go along.
    QUrl link{};
    bool isBare = false; ///< They go along nowhere.
    HttpHeaders headers; ///< Never credentials: HttpClient adds those, to the account's own origin only.
    HttpHeaders openHeaders{}; ///< Sent to any host: they say nothing about the account.
    /// A request that signs in: this "Authorization" instead of the account's credentials; null: theirs,
    /// empty: none.
    QByteArray authorization;
    QByteArray body;
    QByteArray contentType = "application/json";
    QString group = QStringLiteral("default"); ///< Endpoint group for pacing.
    Priority priority = Priority::Background;
    qint64 maxBytes = 16 * 1024 * 1024; ///< After decompression.
    /// Gets the body of a success, and HttpReply::body stays empty. Such a request is sent once: whoever owns
    /// the sink knows what is there already.
    std::shared_ptr<BodySink> sink{};
    std::optional<std::chrono::milliseconds> totalTimeout{}; ///< Instead of HttpConfig's.
    /// A write that does no harm when it is done twice (a sign-in): it fails and is tried again as a read is.
    bool isRepeatable = false;
    /// As HttpConfig::errorDetail, which it replaces when it is set.
    std::function<QString(const QByteArray &body)> errorDetail{};
    QList<int> expected = {200}; ///< Status codes that count as success; others become an Error.
    bool expectJson = true; ///< A success must be non-empty JSON; HTML becomes CaptivePortal.
};

struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    /// First header of that name without regard to case, or null.
    QByteArray header(QByteArrayView name) const;
};

} // namespace callboard
