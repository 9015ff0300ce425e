// SPDX-License-Identifier: GPL-3.0-or-later
// What the cache keeps of a call, damaged on the disk; and moments, as providers write them.
#include "models/domain/numbertime.h"
#include "models/domain/time.h"
#include "models/store/factscbor.h"
#include "tests/fuzz/require.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const CallFacts facts = decodeFacts(bytes);
    require(decodeFacts(encodeFacts(facts)) == facts, "facts come out of the store as they went in");
    Call call;
    decodeMore(bytes, call);
    Call again;
    decodeMore(encodeMore(call), again);
    require(again == call, "a call comes out of the store as it went in");
    const QString text = textOf(bytes);
    if (const auto time = fromIso(text)) {
        require(toMs(*time) >= 0, "no call was before 1970", text);
        require(fromIso(toIso(*time)) == time, "a moment that is written down is the same", text);
    }
    return 0;
}
