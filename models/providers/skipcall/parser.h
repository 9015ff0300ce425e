// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"

/// Pure readers of Skipcall's replies (skipcall.md). What the vendor leaves open, the list's envelope above
/// all, is read in every plausible shape. Any thread. Errors: BadReply.
namespace callboard::skipcall {

/// Where in the list a page stands, as far as the reply says.
struct Pagination {
    std::optional<int> size; ///< Rows that the server puts into a page.
    std::optional<bool> hasMore;
    bool operator==(const Pagination &) const = default;
};
/// From the root of a reply, its "meta" or its "pagination". @p page is the number of the page asked for.
Pagination parsePagination(const QByteArray &body, int page);

/// {"data": […]}, {"items": […]}, {"calls": […]}, {"results": […]} or a bare list. Items that cannot be read
/// are set aside. Calls that were answered and are over are said to have more to them.
Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading);
/// One call, bare or under "data".
Result<Record> parseCall(const QByteArray &body, const Reading &reading);

/// What /recording says.
struct RecordingState {
    std::optional<Recording> recording; ///< Absent: nothing says that there is audio.
    bool isTranscribed = false; ///< The transcription can be read.
    bool isPending = false; ///< It is being made.
    bool operator==(const RecordingState &) const = default;
};
Result<RecordingState> parseRecording(const QByteArray &body);

/// What /transcription says: segments, transcript and summary. Speakers are numbers from 0 on and become
/// "Speaker 1" and so on.
struct Transcription {
    CallFacts facts;
    bool isPending = false;
    bool operator==(const Transcription &) const = default;
};
Result<Transcription> parseTranscription(const QByteArray &body);

/// The vendor's words in a refusal. The codes for a plan without API access come with an explanation.
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::skipcall
