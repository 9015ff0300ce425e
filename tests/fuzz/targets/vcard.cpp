// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/vcard.h"
#include "tests/fuzz/guests.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    looksLikeVCards(bytes);
    const GuestsInFile found = guestsInVCards(bytes, u"FR");
    requireGuestFile(found);
    const QByteArray written = guestsToVCards(guestsOf(found));
    const GuestsInFile again = guestsInVCards(written, u"FR");
    require(again.rejected.isEmpty(), "what we write can be read", QString::fromUtf8(written));
    requireSameGuests(guestsOf(found), guestsOf(again), QString::fromUtf8(written));
    return 0;
}
