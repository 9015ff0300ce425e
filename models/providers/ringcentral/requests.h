// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

/// Requests of RingCentral's API (ringcentral.md). Pure.
namespace callboard::ringcentral {

inline constexpr int largestPage = 1000; ///< Larger ones are cut; the detailed view may give fewer.
inline constexpr int changesAtOnce = 250;

/// Endpoint groups for pacing, as the vendor names its usage groups (section 9).
inline const QString heavyGroup = QStringLiteral("heavy");
inline const QString mediumGroup = QStringLiteral("medium");
inline const QString lightGroup = QStringLiteral("light");
inline const QString authGroup = QStringLiteral("auth");

/// Whose call log is read: the company's needs the user right FullCompanyCallLog.
enum class Scope { Company, Own };

/// A page of the call log: of @p position's window, or where its token continues. The window is always named,
/// because the vendor's default is the last 24 hours. Errors: Invalid for a token that is none of ours.
Result<HttpRequest> callsRequest(Scope scope, const ListPosition &position);
/// Errors: NotFound for what cannot be an id (a list of ids would be answered in another form).
Result<HttpRequest> callRequest(Scope scope, const QString &callId);
/// The call log's record of a telephony session, which it has when the call is over. Errors: NotFound as
/// above.
Result<HttpRequest> sessionRequest(Scope scope, const QString &telephonySessionId);
/// What changed since @p syncToken; null: the newest calls, and the first token (section 4: extract-sync for
/// the company, call-log-sync for the own extension, which the former does not know).
HttpRequest changesRequest(Scope scope, const QString &syncToken);
/// What is known about a recording, its address included. Errors: NotFound as callRequest().
Result<HttpRequest> recordingRequest(const QString &recordingId);
/// All that the vendor's AI knows about a telephony session (section 7). Errors: NotFound as callRequest().
Result<HttpRequest> insightsRequest(const QString &telephonySessionId);
/// The vendor's host for audio and other contents: "media.…" beside "platform.…". Empty when there is none.
QUrl mediaBaseUrl(const QUrl &baseUrl);
/// A message of the message store or the content of one, by the address that the vendor gave for it. Errors:
/// Unsafe when that leads to another host or resource.
Result<HttpRequest> messageRequest(const QUrl &address, const QUrl &baseUrl);
/// A token that opens one WebSocket (section 8b).
HttpRequest channelRequest();
/// The address in the answer, with its token. Errors: BadReply, Unsafe when it leads to somebody else.
Result<QUrl> parseChannelAddress(const QByteArray &body, const QUrl &baseUrl);
/// The user who signed in.
HttpRequest extensionRequest();

/// The part of a next-page address that a later request needs: path and query below @p baseUrl. Null when it
/// leads elsewhere.
QString tokenOfPage(const QUrl &nextPage, const QUrl &baseUrl);
/// A change token of ours remembers whose log it belongs to.
QString changeToken(Scope scope, const QString &syncToken);
/// Null when @p token belongs to another log.
QString syncTokenIn(Scope scope, const QString &token);

} // namespace callboard::ringcentral
