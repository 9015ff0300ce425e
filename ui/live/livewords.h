// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/missednotices.h"
#include "models/tables/livecalls.h"

#include <QTimeZone>

/// What the window, its pop-up and notifications say about calls that are going on, and calls that were
/// missed. All foreign text comes out safe for one line.
namespace callboard {

/// "Rings", "Talking", "End not reported"
QString wordFor(Liveness liveness);
/// The name, or the number where there is no name.
QString liveCaller(const LiveCall &call);
/// Number and country; country alone where the number stands in place of the name.
QString liveNumber(const LiveCall &call);
/// The line that it came in on, or was made from, by its name where it has one.
QString liveLine(const CallRow &row);
/// How long it rings or lasts, "0:42"; since when, where that is all one knows.
QString liveLength(const LiveCall &call, TimePoint now, const QTimeZone &zone);
/// One sentence for a screen reader.
QString liveSentence(const LiveCall &call, TimePoint now, const QTimeZone &zone);
/// "Last call: Yesterday 23:05, missed"; empty when there was none.
QString lastCallText(const CallerInfo &caller, TimePoint now, const QTimeZone &zone);

/// A notification in words. Without @p names nobody who looks at the screen learns who called, but the
/// number.
struct NoticeText {
    QString title;
    QString body; ///< Plain text, may be empty.
    bool operator==(const NoticeText &) const = default;
};
NoticeText textFor(const MissedNotice &notice, bool names, TimePoint now, const QTimeZone &zone);
/// Of a call that rings.
NoticeText textFor(const LiveCall &call, bool names);

} // namespace callboard
