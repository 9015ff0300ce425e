// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/callfacts.h"
#include "models/providers/bluerocktel/parser.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bluerocktel::CallReading calls{reading(), QTimeZone("Europe/Paris"), true};
    const QByteArray body = bytesOf(data, size);
    const auto parseCall = [](const QByteArray &raw) {
        return bluerocktel::parseCall(raw, calls);
    };
    requirePage(bluerocktel::parseCallPage(body, calls), parseCall);
    requireRecord(parseCall(body));
    const bluerocktel::Pagination place = bluerocktel::parsePagination(body);
    require(place.last.value_or(1) > 0, "there is no last page before the first");
    requireAnswer(bluerocktel::parseLogin(body));
    requireAnswer(bluerocktel::parseVersion(body));
    requireAnswer(bluerocktel::parseUsers(body));
    const auto contact = bluerocktel::parseContact(body, reading().region);
    requireAnswer(contact);
    if (contact && *contact)
        requireGuests({**contact});
    requireWords(bluerocktel::parseErrorDetail(body), "error");
    return 0;
}
