// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callhint.h"
#include "models/domain/enums.h"
#include "models/providers/records.h"

#include <QHash>

/// Events that vendors send to an address of the customer's (webhooks). Each provider that does has a
/// webhook.h in its folder; all of it is pure and may run on any thread.
namespace callboard {

/// One request as it came.
struct WebhookRequest {
    QByteArray method; ///< "POST"
    QByteArray target; ///< Path and query of the request line, still percent-encoded.
    QHash<QByteArray, QByteArray> headers; ///< By name in lower case.
    QByteArray body;
    TimePoint at{}; ///< When it came, by our clock.

    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// What the requests of one account are checked with.
struct WebhookKey {
    QByteArray secret; ///< See SecretFor; never empty.
    QByteArray address; ///< Exactly as it was entered at the vendor. Twilio signs it.
    Reading reading;
};

enum class WebhookRefusal {
    Malformed, ///< Not what this vendor sends.
    Unsigned, ///< Nothing in it shows where it comes from.
    WrongSignature,
    Stale, ///< Signed, but at another time than now: a copy, or a clock that is wrong.
};

/// What a request that the vendor has really sent says.
struct WebhookNews {
    QString event; ///< The vendor's word: "call.ended".
    QList<CallHint> hints; ///< None: about something that is no call.
    /// Equal for repetitions of one delivery, and made of nothing that a stranger could change in a copy.
    QByteArray delivery;
    /// RingCentral asks whether anybody is there: to be sent back in a header of the same name, and nothing
    /// else to be done.
    QByteArray validationToken;
};
using WebhookReading = tl::expected<WebhookNews, WebhookRefusal>;

/// Who makes the secret of an account's events.
enum class WebhookSecret {
    Ours, ///< Made here, to be entered at the vendor.
    Vendors, ///< The vendor shows it when the webhook is made.
    OfAccount, ///< The account's own secret, unless the account signs in with an API key.
};
/// Absent: the provider sends no events.
std::optional<WebhookSecret> webhookSecretOf(Provider provider);
WebhookReading readWebhook(Provider provider, const WebhookRequest &request, const WebhookKey &key);

// For the providers' readers.

/// In time that depends on the lengths alone.
bool areSame(const QByteArray &a, const QByteArray &b);
enum class Mac { Sha1, Sha256 };
QByteArray macOf(Mac mac, const QByteArray &key, const QByteArray &text);
/// Hash of what a vendor has vouched for, to recognise it.
QByteArray deliveryOf(std::initializer_list<QByteArray> parts);
/// At most so far from now, in the past or (clocks differ) five minutes in the future.
bool isFresh(TimePoint signedAt, TimePoint now, std::chrono::seconds atMost);

} // namespace callboard
