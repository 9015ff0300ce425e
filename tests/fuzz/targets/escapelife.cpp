// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/parser.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const auto parseCall = [](const QByteArray &raw) {
        return escapelife::parseCall(raw, reading());
    };
    requirePage(escapelife::parseCallPage(body, reading()), parseCall);
    requireRecord(parseCall(body));
    const auto guests = escapelife::parseGuestPage(body, reading());
    requireAnswer(guests);
    if (guests)
        requireGuests(*guests);
    requireAnswer(escapelife::parseGuest(body, reading()));
    requireAnswer(escapelife::parseProperties(body));
    requireAnswer(escapelife::parseSummary(body));
    requireWords(escapelife::parseErrorDetail(body), "error");
    return 0;
}
