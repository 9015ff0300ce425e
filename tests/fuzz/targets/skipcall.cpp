// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/skipcall/parser.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const auto parseCall = [](const QByteArray &raw) {
        return skipcall::parseCall(raw, reading());
    };
    requirePage(skipcall::parseCallPage(body, reading()), parseCall);
    requireRecord(parseCall(body));
    require(skipcall::parsePagination(body, 1).size.value_or(1) > 0, "a page has room for something");
    requireAnswer(skipcall::parseRecording(body));
    const auto transcription = skipcall::parseTranscription(body);
    requireAnswer(transcription);
    if (transcription)
        requireFacts(transcription->facts);
    requireWords(skipcall::parseErrorDetail(body), "error");
    return 0;
}
