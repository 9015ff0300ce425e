// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"

namespace callboard::twilio {

/// The facts in a call object. A dialled leg is a call of its own that names its parent; it is its own only
/// leg, so that it can be shown as a part of that one. Problems stay with @p item.
CallFacts callFacts(json::Object &item, const QString &callSid, const QString &region);

/// Our words for Twilio's; absent: an unknown word, no direction.
std::optional<CallStatus> statusOfWord(const QString &word);
std::optional<Direction> directionOfWord(const QString &word);

} // namespace callboard::twilio
