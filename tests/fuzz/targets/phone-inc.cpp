// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/parser.h"
#include "models/providers/phoneinc/voicemails.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const auto parseCall = [](const QByteArray &raw) {
        return phoneinc::parseCall(raw, reading());
    };
    const auto page = phoneinc::parseCallPage(body, reading());
    requirePage(page, parseCall);
    requireRecord(parseCall(body));
    phoneinc::VoicemailMatcher matcher;
    const auto voicemails = phoneinc::parseVoicemails(body, reading());
    requireAnswer(voicemails);
    if (voicemails)
        matcher.setVoicemails(*voicemails);
    QList<Record> records = page ? page->records : QList<Record>();
    matcher.addTo(records);
    for (const Record &record : records)
        requireFacts(record.details ? withDetails(record.facts, record.details->facts) : record.facts);
    const auto contacts = phoneinc::parseContacts(body, reading());
    requireAnswer(contacts);
    if (contacts)
        requireGuests(*contacts);
    phoneinc::recordingLink(body);
    requireAnswer(phoneinc::voicemailLink(body, QStringLiteral("1")));
    requireWords(phoneinc::parseErrorDetail(body), "error");
    return 0;
}
