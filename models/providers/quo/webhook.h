// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/webhook.h"

/// Quo's events (quo.md section 6), signed in one of two ways: Standard Webhooks, and that of webhooks made
/// in the app or with the older surface. Which it is shows in the headers. Pure. Any thread.
namespace callboard::quo {

/// Words of signatures are base64. The secret is "whsec_" and the key in base64, or the key in base64 alone.
/// Unconfirmed: that older webhooks give their time in milliseconds (seen, not written by the vendor), and
/// whether what they sign is the body as sent or without the room between its words: both are accepted.
WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key);

} // namespace callboard::quo
