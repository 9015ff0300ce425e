// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/parser.h"
#include "tests/fuzz/pages.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const QString caseId = QStringLiteral("case-1");
    const auto parseCall = [&caseId](const QByteArray &raw) {
        return sunset::parseCall(raw, caseId, reading());
    };
    const auto page = sunset::parseCallPage(body, caseId, reading());
    const Result<RecordPage> records = page ? Result<RecordPage>(page->page) : tl::unexpected(page.error());
    requirePage(records, [&parseCall](const QByteArray &raw) { return parseCall("{\"data\":" + raw + '}'); });
    requireRecord(parseCall(body));
    requireAnswer(sunset::parseCasePage(body));
    const auto contacts = sunset::parseContactPage(body, reading().region);
    requireAnswer(contacts);
    if (contacts)
        requireGuests(contacts->contacts);
    requireAnswer(sunset::parseProfile(body));
    requireWords(sunset::parseErrorDetail(body), "error");
    return 0;
}
