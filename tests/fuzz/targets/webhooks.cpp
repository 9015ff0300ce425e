// SPDX-License-Identifier: GPL-3.0-or-later
// An input is a request: the target, lines "name: value", an empty line, the body.
#include "models/providers/twilio/webhook.h"
#include "models/providers/webhook.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

namespace {

constexpr Provider senders[] = {Provider::Twilio, Provider::Aircall, Provider::RingCentral, Provider::Quo,
                                Provider::Escapelife};
const QByteArray address = "https://hooks.example.test/in/1";
const QByteArray secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
constexpr qint64 nowMs = 1767225600000;

WebhookRequest requestIn(const QByteArray &bytes)
{
    WebhookRequest request{.method = "POST", .at = fromMs(nowMs)};
    const qsizetype end = bytes.indexOf("\n\n");
    const QList<QByteArray> head = (end < 0 ? bytes : bytes.left(end)).split('\n');
    request.target = head.first();
    for (const QByteArray &line : head.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    request.body = end < 0 ? QByteArray() : bytes.mid(end + 2);
    return request;
}

void sign(WebhookRequest &request, Provider provider)
{
    const QByteArray seconds = QByteArray::number(nowMs / 1000);
    if (provider == Provider::Twilio) {
        const QByteArray type = request.header("content-type").toLower();
        const auto fields =
            type.startsWith("application/json") ? twilio::Fields() : twilio::fieldsOf(request.body);
        const QByteArray called = twilio::calledAddress(address, request.target);
        request.headers["x-twilio-signature"] = twilio::signatureOf(secret, called, fields);
    } else if (provider == Provider::RingCentral) {
        request.headers["verification-token"] = secret;
    } else if (provider == Provider::Quo) {
        const QByteArray text = "msg_1." + seconds + '.' + request.body;
        const QByteArray mark = macOf(Mac::Sha256, QByteArray::fromBase64(secret), text).toBase64();
        request.headers["webhook-id"] = "msg_1";
        request.headers["webhook-timestamp"] = seconds;
        request.headers["webhook-signature"] = "v1," + mark;
    } else if (provider == Provider::Escapelife) {
        const QByteArray mark = macOf(Mac::Sha256, secret, seconds + '.' + request.body).toHex();
        request.headers["escapelife-signature"] = "t=" + seconds + ",v1=" + mark;
    }
}

void requireNews(const WebhookReading &reading)
{
    for (const CallHint &hint : reading ? reading->hints : QList<CallHint>()) {
        require(!hint.ref.providerCallId.isEmpty(), "a hint names its call");
        requireFacts(hint.facts.value_or(CallFacts()));
        const CallFacts once = withHint({}, {}, hint);
        require(withHint(once, progressOf(hint), hint) == once, "the same event twice says nothing new");
    }
}

/// Nobody without the secret is believed, and nobody may change a word of who has it.
void requireForgeriesRefused(Provider provider, const WebhookRequest &request, bool isSigned)
{
    const WebhookKey other{"another secret of the same length", address, reading()};
    const WebhookReading believed = readWebhook(provider, request, other);
    require(!believed || believed->hints.isEmpty(), "only the secret makes a request the vendor's");
    const bool signsContents = provider != Provider::RingCentral && provider != Provider::Aircall;
    if (!isSigned || !signsContents)
        return;
    WebhookRequest changed = request;
    changed.body += 'x';
    require(!readWebhook(provider, changed, {secret, address, reading()}), "a changed body is not believed",
            QString::fromLatin1(keyOf(provider).toLatin1()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const WebhookRequest request = requestIn(bytesOf(data, size));
    for (const Provider provider : senders) {
        requireNews(readWebhook(provider, request, {secret, address, reading()}));
        requireForgeriesRefused(provider, request, false);
        WebhookRequest proper = request;
        sign(proper, provider);
        const WebhookReading news = readWebhook(provider, proper, {secret, address, reading()});
        requireNews(news);
        requireForgeriesRefused(provider, proper, news.has_value());
    }
    return 0;
}
