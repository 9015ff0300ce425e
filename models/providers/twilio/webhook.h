// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/webhook.h"

/// Status callbacks (twilio.md section 8): a form, or its fields in the address when GET is configured, or
/// JSON. Pure. Any thread.
namespace callboard::twilio {

/// Fields of a form or a query, decoded, with their repetitions.
using Fields = QList<std::pair<QByteArray, QByteArray>>;
Fields fieldsOf(const QByteArray &encoded);

/// X-Twilio-Signature for @p address and @p fields. The key is the account's primary auth token, also where
/// an API key signs in.
QByteArray signatureOf(const QByteArray &authToken, const QByteArray &address, const Fields &fields);

/// Every form of an address that the vendor may have signed: without port, with one (the scheme's own where
/// none is named), and both with the query written anew as older senders did. User and password stay. Letters
/// are left as they are: the vendor signs what was entered.
QList<QByteArray> signedForms(const QByteArray &address);
/// @p address, a fragment aside, with the query of @p target: what the vendor was asked to call and what it
/// did call may differ in the query only.
QByteArray calledAddress(const QByteArray &address, const QByteArray &target);

/// Unconfirmed: whether Timestamp comes with the last event where only that one is subscribed. Without one
/// there is no telling how old a request is: what was accepted before is recognised by its contents.
WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key);

} // namespace callboard::twilio
