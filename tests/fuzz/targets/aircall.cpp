// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/insights.h"
#include "models/providers/aircall/parser.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const auto parseCall = [](const QByteArray &raw) {
        return aircall::parseCall(raw, reading());
    };
    requirePage(aircall::parseCallPage(body, reading(), {}), parseCall);
    requireRecord(parseCall(body));
    const auto contacts = aircall::parseContacts(body, reading(), {});
    requireAnswer(contacts);
    if (contacts)
        requireGuests(contacts->items);
    requireAnswer(aircall::parseTags(body, 1));
    requireAnswer(aircall::parseUsers(body, 1));
    requireAnswer(aircall::parsePing(body));
    const aircall::Speakers speakers{.users = {}, .hotel = QStringLiteral("Hotel"), .guest = {}};
    CallFacts facts;
    requireAnswer(aircall::readTranscription(body, speakers, facts));
    for (const auto read : {aircall::readSummary, aircall::readTopics, aircall::readSentiments,
                            aircall::readActionItems, aircall::readCustomSummary})
        requireAnswer(read(body, facts));
    requireFacts(facts);
    aircall::unknownSpeakers(body, speakers);
    aircall::commentsIn(body);
    requireWords(aircall::parseErrorDetail(body), "error");
    return 0;
}
