// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/json.h"
#include "models/providers/quo/parser.h"

namespace callboard::quo {

/// The facts in a call object (quo.md sections 2 and 7), with the summary and voicemail that are in it.
/// Problems of types stay with @p item; an error is why it cannot be read.
tl::expected<CallFacts, QString> callFacts(json::Object &item, const QString &callId, const Context &context);

/// Whether something that Quo makes itself (a summary, a voicemail's words) is not ready.
bool isBeingMade(json::Object &item);

/// Both are parts of a call on the dated surface, and resources of their own on the older one.
tl::expected<void, QString> readSummary(QByteArrayView raw, CallFacts &facts);
/// Makes a missed call one with a message.
tl::expected<void, QString> readVoicemail(QByteArrayView raw, CallFacts &facts);

} // namespace callboard::quo
