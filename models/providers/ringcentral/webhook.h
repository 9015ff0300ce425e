// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/webhook.h"

/// RingCentral's notifications (ringcentral.md section 8), which come to an address of ours or through its
/// WebSocket with the same contents. Pure. Any thread.
namespace callboard::ringcentral {

/// The header Verification-Token must be the text that we gave when subscribing; there is no signature.
/// Whoever sends only Validation-Token asks whether anybody is there, and is answered without any check:
/// nothing follows from it. Unconfirmed: whether single deliveries are tried again, so an hour on the way is
/// allowed.
WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key);

/// What one notification says. Telephony sessions are known by the session's id, not by that of the call log;
/// each party is a leg. "Disconnected" with a reason is no end, as a transfer goes on. Malformed: not a
/// notification.
WebhookReading readNotification(QByteArrayView json, const Reading &reading, TimePoint cameAt);

/// Names a telephony session ("s-a0…"), not a record of the call log.
bool isSessionId(const QString &id);

} // namespace callboard::ringcentral
