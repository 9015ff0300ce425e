// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/channelmessage.h"
#include "models/providers/ringcentral/insights.h"
#include "models/providers/ringcentral/parser.h"
#include "models/providers/ringcentral/requests.h"
#include "models/providers/ringcentral/voicemail.h"
#include "models/providers/ringcentral/webhook.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const auto parseCall = [](const QByteArray &raw) {
        return ringcentral::parseCall(raw, reading());
    };
    requirePage(ringcentral::parseCallPage(body, reading()), parseCall);
    requirePage(ringcentral::parseChanges(body, reading()), parseCall);
    requireRecord(parseCall(body));
    requireAnswer(ringcentral::parseExtension(body));
    const auto insights = ringcentral::parseInsights(body);
    requireAnswer(insights);
    if (insights)
        requireFacts(*insights);
    requireAnswer(ringcentral::parseVoicemail(body));
    ringcentral::messageUriIn(body);
    const QUrl base(QStringLiteral("https://platform.ringcentral.com"));
    requireAnswer(ringcentral::parseChannelAddress(body, base));
    if (const auto message = ringcentral::readChannelMessage(body)) {
        const auto news = ringcentral::readNotification(message->body, reading(), fromMs(1767225600000));
        for (const CallHint &hint : news ? news->hints : QList<CallHint>())
            requireFacts(hint.facts.value_or(CallFacts()));
    }
    requireWords(ringcentral::parseErrorDetail(body), "error");
    return 0;
}
