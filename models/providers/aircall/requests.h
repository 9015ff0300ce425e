// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

/// The requests of Aircall's public API (aircall.md sections 1 to 6); nothing here sends anything.
namespace callboard::aircall {

inline constexpr int largestPage = 50;
inline constexpr int wall = 10000; ///< No list shows more than that, whatever its total says.

/// A place in a list with numbered pages; its text is a RecordPage::nextToken.
struct PagePlace {
    int page = 1;
    int perPage = largestPage;
    /// The page behind this one; absent when it would lie behind the wall.
    std::optional<PagePlace> next() const;
    bool operator==(const PagePlace &) const = default;
};
QString tokenOf(const PagePlace &place);
/// A null token is the first page, of @p limit items. Absent: not a token of ours.
std::optional<PagePlace> placeOf(const QString &token, int limit);

/// What test() asks first: {"ping": "pong"}.
HttpRequest pingRequest();
/// Calls that began in the position's window, oldest first.
HttpRequest callsRequest(const ListPosition &position, const PagePlace &place);
/// @p from: created then or later.
HttpRequest contactsRequest(const PagePlace &place, std::optional<TimePoint> from);
HttpRequest usersRequest(int page);
HttpRequest tagsRequest(int page);
/// The requests about one call fail with NotFound when @p callId cannot be an id of this provider.
Result<HttpRequest> callRequest(const QString &callId);
/// What its artificial intelligence made of the call: @p resource is the last word of the path.
Result<HttpRequest> insightRequest(const QString &callId, const QString &resource);
Result<HttpRequest> commentRequest(const QString &callId, const QString &content);
Result<HttpRequest> tagCallRequest(const QString &callId, const QList<qint64> &tagIds);

} // namespace callboard::aircall
