// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/webhook.h"

#include "models/providers/aircall/callfacts.h"
#include "models/providers/links.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::aircall {

namespace {

constexpr auto longestOnTheWay = 13h;

/// The call that something else (a transcription, a summary) is about.
QString callIdIn(json::Object &data, const QString &resource)
{
    return resource == u"call" || resource == u"number_call" ? data.id("id") : data.id("call_id");
}

std::optional<CallFacts> factsOf(json::Object &data, const QString &callId, const QString &region)
{
    auto facts = callFacts(data, callId, region);
    if (!facts || !data.problem().isNull() || !facts->status)
        return {};
    return std::move(*facts);
}

CallHint hintOf(json::Object &data, QByteArrayView rawData, const QString &resource, TimePoint at,
                const WebhookKey &key)
{
    CallHint hint{.ref = {key.reading.account, callIdIn(data, resource)}, .order = toMs(at)};
    hint.raw = withoutLinks(
        rawData, {"recording", "voicemail", "asset", "recording_short_url", "voicemail_short_url"});
    if (resource == u"call")
        hint.facts = factsOf(data, hint.ref.providerCallId, key.reading.region);
    return hint;
}

} // namespace

WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key)
{
    const json::Document document(request.body);
    json::Object event;
    if (!event.read(document.text()))
        return tl::unexpected(WebhookRefusal::Malformed);
    const QString token = event.text("token");
    if (token.isNull())
        return tl::unexpected(WebhookRefusal::Unsigned);
    if (!areSame(token.toUtf8(), key.secret))
        return tl::unexpected(WebhookRefusal::WrongSignature);
    const std::optional<TimePoint> at = event.unixTime("timestamp");
    WebhookNews news{.event = event.text("event")};
    json::Object data;
    if (!at || news.event.isNull() || !data.read(event.object("data")))
        return tl::unexpected(WebhookRefusal::Malformed);
    if (!isFresh(*at, request.at, longestOnTheWay))
        return tl::unexpected(WebhookRefusal::Stale);
    const CallHint hint = hintOf(data, event.raw("data"), event.text("resource"), *at, key);
    if (!hint.ref.providerCallId.isNull())
        news.hints << hint;
    news.delivery = deliveryOf({news.event.toUtf8(), data.id("id").toUtf8(), hint.ref.providerCallId.toUtf8(),
                                QByteArray::number(toMs(*at))});
    return news;
}

} // namespace callboard::aircall
