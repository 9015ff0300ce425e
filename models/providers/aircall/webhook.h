// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/webhook.h"

/// Aircall's events (aircall.md section 7): JSON with the token of the webhook inside; there is no signature.
/// Pure. Any thread.
namespace callboard::aircall {

/// A copy of an event is one with the same name, call and time; deliveries are tried again for 12 hours.
/// Confirmed by the vendor's pages; that they may carry the whole call for every event is not confirmed, so
/// one that cannot be read only asks for reading the call.
WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key);

} // namespace callboard::aircall
