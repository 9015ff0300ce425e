// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/json.h"
#include "models/providers/records.h"

namespace callboard::aircall {

/// The facts in a call object (aircall.md sections 2 and 9). An error is why it cannot be read; other
/// problems stay with @p item.
tl::expected<CallFacts, QString> callFacts(json::Object &item, const QString &callId, const QString &region);

/// The audio has links that expire and no ids: a message of the voicemail goes by the call's id with this
/// behind it, the recording by the call's id alone.
inline constexpr QLatin1StringView voicemailSuffix("-voicemail");

} // namespace callboard::aircall
