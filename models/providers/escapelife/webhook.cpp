// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/webhook.h"

#include "models/providers/escapelife/callfacts.h"
#include "models/providers/links.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::escapelife {

namespace {

constexpr auto longestOnTheWay = 5min;

struct Signature {
    QByteArray time;
    QList<QByteArray> marks; ///< Several while a secret is being changed.
};

Signature signatureIn(const QByteArray &header)
{
    Signature signature;
    for (const QByteArray &part : header.split(',')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.startsWith("t="))
            signature.time = trimmed.mid(2);
        else if (trimmed.startsWith("v1="))
            signature.marks << trimmed.mid(3).toLower();
    }
    return signature;
}

QByteArrayView callIn(json::Object &event)
{
    QByteArrayView data = event.object("data");
    json::Object inside;
    if (!inside.read(data))
        return {};
    for (const QByteArrayView key : {"object", "call"}) {
        if (inside.has(key) && !inside.object(key).isNull())
            return inside.object(key);
    }
    return data;
}

std::optional<CallHint> hintIn(json::Object &event, const WebhookKey &key, TimePoint at)
{
    const QByteArrayView raw = callIn(event);
    json::Object call;
    if (raw.isNull() || !call.read(raw))
        return {};
    const QString id = call.id("id");
    if (id.isNull())
        return {};
    CallHint hint{.ref = {key.reading.account, id}, .order = toMs(event.time("created_at").value_or(at))};
    hint.raw = withoutLinks(raw, {"recording_url"});
    CallFacts facts = callFacts(call, id, key.reading.region);
    if (facts.direction && facts.status && call.problem().isNull())
        hint.facts = std::move(facts);
    return hint;
}

} // namespace

WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key)
{
    const Signature signature = signatureIn(request.header("escapelife-signature"));
    if (signature.time.isEmpty() || signature.marks.isEmpty())
        return tl::unexpected(WebhookRefusal::Unsigned);
    const QByteArray right = macOf(Mac::Sha256, key.secret, signature.time + '.' + request.body).toHex();
    bool matches = false;
    for (const QByteArray &mark : signature.marks)
        matches |= areSame(mark, right);
    bool isNumber = false;
    const qint64 seconds = signature.time.toLongLong(&isNumber);
    if (!matches || !isNumber || seconds < 0 || seconds > std::numeric_limits<qint64>::max() / 1000)
        return tl::unexpected(WebhookRefusal::WrongSignature);
    if (!isFresh(fromMs(seconds * 1000), request.at, longestOnTheWay))
        return tl::unexpected(WebhookRefusal::Stale);
    const json::Document document(request.body);
    json::Object event;
    if (!event.read(document.text()) || event.text("type").isNull())
        return tl::unexpected(WebhookRefusal::Malformed);
    WebhookNews news{.event = event.text("type")};
    if (news.event.startsWith(u"call"_s)) {
        if (const auto hint = hintIn(event, key, fromMs(seconds * 1000)))
            news.hints << *hint;
    }
    news.delivery = deliveryOf({event.id("id").toUtf8(), request.body});
    return news;
}

} // namespace callboard::escapelife
