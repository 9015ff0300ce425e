// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/webhook.h"

#include "models/providers/aircall/webhook.h"
#include "models/providers/escapelife/webhook.h"
#include "models/providers/quo/webhook.h"
#include "models/providers/ringcentral/webhook.h"
#include "models/providers/twilio/webhook.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace callboard {

namespace {

struct Reader {
    WebhookSecret secret;
    WebhookReading (*read)(const WebhookRequest &, const WebhookKey &);
};

/// Phone.inc sends events, too, but how they are signed is not known (phone-inc.md): without a check there is
/// no receiving. Skipcall, BlueRockTEL and Sunset send none.
std::optional<Reader> readerOf(Provider provider)
{
    switch (provider) {
    case Provider::Twilio:
        return Reader{WebhookSecret::OfAccount, twilio::readWebhook};
    case Provider::Aircall:
        return Reader{WebhookSecret::Vendors, aircall::readWebhook};
    case Provider::RingCentral:
        return Reader{WebhookSecret::Ours, ringcentral::readWebhook};
    case Provider::Quo:
        return Reader{WebhookSecret::Vendors, quo::readWebhook};
    case Provider::Escapelife:
        return Reader{WebhookSecret::Vendors, escapelife::readWebhook};
    case Provider::PhoneInc:
    case Provider::Skipcall:
    case Provider::BlueRockTel:
    case Provider::Sunset:
        break;
    }
    return {};
}

} // namespace

std::optional<WebhookSecret> webhookSecretOf(Provider provider)
{
    const auto reader = readerOf(provider);
    return reader ? std::optional(reader->secret) : std::nullopt;
}

WebhookReading readWebhook(Provider provider, const WebhookRequest &request, const WebhookKey &key)
{
    const auto reader = readerOf(provider);
    if (!reader || key.secret.isEmpty())
        return tl::unexpected(WebhookRefusal::Unsigned);
    return reader->read(request, key);
}

bool areSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

QByteArray macOf(Mac mac, const QByteArray &key, const QByteArray &text)
{
    const auto method = mac == Mac::Sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    return QMessageAuthenticationCode::hash(text, key, method);
}

QByteArray deliveryOf(std::initializer_list<QByteArray> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray::number(part.size()));
        hash.addData(":");
        hash.addData(part);
    }
    return hash.result();
}

bool isFresh(TimePoint signedAt, TimePoint now, std::chrono::seconds atMost)
{
    constexpr std::chrono::minutes ahead(5);
    return now - signedAt <= atMost && signedAt - now <= ahead;
}

} // namespace callboard
