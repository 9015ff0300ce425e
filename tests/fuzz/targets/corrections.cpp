// SPDX-License-Identifier: GPL-3.0-or-later
// An input is what desk.sqlite keeps, a line "--", and a transcript, whose lines are turns.
#include "models/domain/corrections.h"
#include "models/domain/edit.h"
#include "tests/fuzz/require.h"

using namespace callboard;
using namespace callboard::fuzz;

namespace {

const RecordRef record{AccountId{7}, QStringLiteral("cal_1")};

Call callWith(const QStringList &turns)
{
    Call call;
    call.records = {RecordInfo{.ref = record}};
    call.transcript = turns.join(u'\n');
    for (int i = 0; i < int(turns.size()) && i < 200; ++i)
        call.segments << Segment{QStringLiteral("Guest"), turns[i], std::chrono::seconds(i), {}};
    return call;
}

void requirePlaces(const Call &call)
{
    for (const Correction &correction : call.corrections) {
        require(!correction.segment
                    || (*correction.segment >= 0 && *correction.segment < call.segments.size()),
                "a correction is of a turn that is there");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QStringList parts = textOf(bytesOf(data, size)).split(QStringLiteral("\n--\n"));
    const QString &kept = parts.first();
    const QList<Correction> corrections = correctionsIn(kept, record);
    const QString written = correctionsText(corrections);
    require(correctionsIn(written, record) == corrections, "corrections are kept as they are", written);
    const QString joined = joinedCorrections(kept, written);
    require(joined.isNull() || !correctionsIn(joined, record).isEmpty(), "what is joined is something");
    correctionsIn(mergedCorrections(kept, parts.last()), record);
    correctedWords(kept, parts.last());
    Call call = callWith(parts.value(1).split(u'\n'));
    const qsizetype turns = call.segments.size();
    applyCorrections(call, kept, record);
    require(call.segments.size() == turns, "a correction neither adds nor removes a turn");
    requirePlaces(call);
    for (const Correction &correction : std::as_const(call.corrections)) {
        const Edit back = takenBack(correction);
        require(joinedCorrections(back.before, back.after).isNull(), "what is taken back is gone",
                back.before);
    }
    return 0;
}
