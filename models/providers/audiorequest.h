// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/http/httprequest.h"

#include <QCoroTask>
#include <QJsonObject>

#include <chrono>

namespace callboard {

class HttpClient;

/// The audio that somebody wants of a call, and where it goes.
struct AudioRequest {
    QString providerCallId;
    QString recordingId; ///< Recording::id.
    std::shared_ptr<BodySink> sink; ///< Gets the audio.
    HttpHeaders headers{}; ///< "Range" and "If-Range", to go on with what is there.
    HttpRequest::Priority priority = HttpRequest::Priority::Background;
    std::chrono::milliseconds totalTimeout = std::chrono::hours(1); ///< A slow line may take its time.
    qint64 maxBytes = 512 * 1024 * 1024;
};

/// @p address as a request for audio.
HttpRequest audioFrom(HttpRequest address, const AudioRequest &wanted);
/// The same for an address that the provider has just given: the account's credentials go along only where it
/// is the account's own host, and nowhere with @p isSigned (the address itself is the right to read). Errors:
/// Conflict for an empty one: the recording is still being made; Unsafe is HttpClient's.
Result<HttpRequest> audioFromLink(const QString &link, const AudioRequest &wanted, bool isSigned);
/// Fetches it. What a storage host answers to a link that has run out becomes NotFound. @p http outlives it.
QCoro::Task<Result<HttpReply>> audioBehind(HttpClient &http, QString link, AudioRequest wanted,
                                           bool isSigned);
/// The object in a reply about one thing: under one of @p keys, or the whole.
QJsonObject objectIn(const QByteArray &body, const QStringList &keys);

} // namespace callboard
