// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/totals.h"

namespace callboard {

namespace {

struct Length {
    qint64 seconds = 0;
    int calls = 0;
    void add(qint32 length)
    {
        const bool isKnown = length != Chunk::noLength;
        seconds += isKnown ? length : 0;
        calls += isKnown;
    }
};

struct Sums {
    std::array<int, 256> directions{};
    std::array<int, 256> statuses{};
    std::vector<int> providers;
    Length ring;
    Length talk;
};

void add(Sums &sums, const Chunk &chunk, quint32 row)
{
    ++sums.directions[chunk.direction[row]];
    ++sums.statuses[chunk.status[row]];
    ++sums.providers[chunk.provider[row]];
    sums.ring.add(chunk.ring[row]);
    sums.talk.add(chunk.talk[row]);
}

Totals named(const Snapshot &snapshot, const Sums &sums)
{
    Totals totals{.ring = Seconds(sums.ring.seconds),
                  .talk = Seconds(sums.talk.seconds),
                  .withRing = sums.ring.calls,
                  .withTalk = sums.talk.calls};
    const auto keep = [](QMap<QString, int> &map, const QString &key, int calls) {
        if (calls > 0)
            map.insert(key, calls);
    };
    for (const Direction direction : allDirections())
        keep(totals.byDirection, keyOf(direction), sums.directions[size_t(direction)]);
    for (const CallStatus status : allCallStatuses())
        keep(totals.byStatus, keyOf(status), sums.statuses[size_t(status)]);
    for (quint32 code = 1; code < sums.providers.size(); ++code) {
        const std::string_view text = snapshot.providers.text(code);
        keep(totals.byProvider, QString::fromUtf8(text.data(), qsizetype(text.size())), sums.providers[code]);
    }
    return totals;
}

} // namespace

Totals totalsOf(const Snapshot &snapshot, const FailMask &mask)
{
    Sums sums;
    sums.providers.assign(snapshot.providers.size(), 0);
    int calls = 0;
    const quint16 *fail = mask.rows().data();
    for (const auto &chunk : snapshot.chunks) {
        for (quint32 i = 0; i < chunk->size(); ++i) {
            if (fail[i] == 0) {
                add(sums, *chunk, i);
                ++calls;
            }
        }
        fail += chunk->size();
    }
    Totals totals = named(snapshot, sums);
    totals.calls = calls;
    return totals;
}

} // namespace callboard
