// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QJsonValue>

/// How Aircall sees a call of the world.
namespace callboard::sandbox::aircall {

inline constexpr int mostComments = 5;

/// "initial", "answered" or "done"; how it ended must be concluded.
QString statusWord(const WorldCall &call);
bool hasRecording(const WorldCall &call);
bool hasVoicemail(const WorldCall &call);
/// What can be concluded from the rest.
CallStatus outcome(const WorldCall &call);
/// Null but for unanswered inbound calls.
QString missedReason(const WorldCall &call);
/// The other party's number, or "anonymous".
QString remoteDigits(const WorldCall &call);
const QString &lineNumber(const WorldCall &call);
/// Its notes, paragraph by paragraph, no more than five.
QStringList commentsOf(const WorldCall &call);
bool hasInsights(const WorldCall &call);
/// By the company's own template; null: none.
QString customSummary(const WorldCall &call);

qint64 userId(int staff);
qint64 contactId(int guest); ///< Beyond 32 bits.
qint64 contactCreated(int guest); ///< UNIX seconds, rising.
qint64 tagId(const QString &name); ///< 0: there is no such tag.
QStringList allTags();

/// Without the symbols that the vendor strips from comments.
QString withoutEmoji(const QString &text);
qint64 unixSeconds(TimePoint time);
QJsonValue unixOrNull(const std::optional<TimePoint> &time);

} // namespace callboard::sandbox::aircall
