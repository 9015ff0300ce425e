// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/webhook.h"

/// escapelife's events (escapelife.md section 7). Pure. Any thread.
namespace callboard::escapelife {

/// "EscapeLife-Signature: t=<seconds>,v1=<hex>", HMAC-SHA256 with the secret of the webhook. Unconfirmed:
/// that what is signed is "<t>.<body>", as everywhere with this form of header; which events there are about
/// calls; and where in them the call stands ("data", "data.object" or "data.call" are understood).
WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key);

} // namespace callboard::escapelife
