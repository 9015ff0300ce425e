// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/details.h"
#include "models/providers/quo/parser.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

namespace {

void readCalls(const QByteArray &body, quo::Surface surface)
{
    const quo::Context context{reading(), {}, surface};
    const auto parseCall = [&context](const QByteArray &raw) {
        return quo::parseCall(raw, context);
    };
    requirePage(quo::parseCallPage(body, context), parseCall);
    const auto record = parseCall(body);
    requireRecord(record);
    const quo::Parts parts = record ? quo::partsOf(*record, surface) : quo::Parts();
    for (const QString &part : parts.names) {
        CallFacts facts;
        requireAnswer(quo::readPart(part, body, record->facts, {}, facts));
        requireFacts(facts);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    readCalls(body, quo::Surface::Dated);
    readCalls(body, quo::Surface::V1);
    for (const char *part : {"recordings", "transcripts", "transcript", "summary", "voicemail"}) {
        CallFacts facts;
        requireAnswer(quo::readPart(QString::fromLatin1(part), body, {}, {}, facts));
        requireFacts(facts);
    }
    requireAnswer(quo::parseConversations(body));
    const auto contacts = quo::parseContacts(body, reading());
    requireAnswer(contacts);
    if (contacts)
        requireGuests(contacts->items);
    quo::Directory directory;
    requireAnswer(quo::readUsers(body, directory));
    requireAnswer(quo::readPhoneNumbers(body, reading().region, directory));
    requireAnswer(quo::audioLinkIn(body, QStringLiteral("1")));
    requireWords(quo::parseErrorDetail(body), "error");
    return 0;
}
