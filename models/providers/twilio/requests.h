// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

/// The requests of Twilio's two hosts (twilio.md sections 1 to 7); nothing here sends anything. Requests
/// about one thing fail with NotFound when the id cannot be one of Twilio's, so that nothing that came in as
/// data can reach another path.
namespace callboard::twilio {

inline constexpr int largestPage = 1000;
inline constexpr int largestSentencePage = 5000;

QUrl vendorBaseUrl(); ///< "https://api.twilio.com"
/// Where transcripts are: a host of its own, or a path below a base URL that is not the vendor's.
QUrl intelligenceUrl(const QUrl &baseUrl);
bool isAccountSid(QStringView text); ///< "AC" and 32 hex digits.

/// Whole days in UTC: the list's filters know nothing finer.
struct Days {
    std::optional<std::chrono::sys_days> from;
    std::optional<std::chrono::sys_days> until; ///< Exclusive.
    bool operator==(const Days &) const = default;
};
/// The days that @p window touches.
Days daysOf(const Range<TimePoint> &window);

HttpRequest accountRequest(const QString &account);
/// @p position.token is the query of the page, as the reply before gave it.
HttpRequest callsRequest(const QString &account, const ListPosition &position);
/// The audio of a recording, as MP3; its two channels apart or mixed to one. Errors: NotFound for what is no
/// id.
Result<HttpRequest> audioRequest(const QString &account, const QString &recordingSid, bool twoChannels);
/// Recordings made on @p days.
HttpRequest recordingsRequest(const QString &account, const Days &days);

Result<HttpRequest> callRequest(const QString &account, const QString &callSid);
Result<HttpRequest> deleteRequest(const QString &account, const QString &callSid);
Result<HttpRequest> recordingsOfCallRequest(const QString &account, const QString &callSid);
/// Transcriptions of the old kind: plain text.
Result<HttpRequest> transcriptionsRequest(const QString &account, const QString &recordingSid);

/// @p host is intelligenceUrl().
HttpRequest transcriptsRequest(const QUrl &host, const QString &recordingSid);
Result<HttpRequest> sentencesRequest(const QUrl &host, const QString &transcriptSid);
Result<HttpRequest> operatorResultsRequest(const QUrl &host, const QString &transcriptSid);

/// What is taken of a link to the next page: its query. Null for no link. @p link may be relative to the host
/// or absolute. Errors: BadReply when it does not lead to the list that @p asked for at @p baseUrl.
Result<QString> nextQuery(const QString &link, const QUrl &baseUrl, const HttpRequest &asked);
/// @p list again, with the query that nextQuery() gave.
HttpRequest pageRequest(HttpRequest list, const QString &query);

} // namespace callboard::twilio
