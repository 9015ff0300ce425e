// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/totals.h"

#include "models/index/tally.h"

namespace callboard {

namespace {

struct Length {
    qint64 seconds = 0;
    qint64 calls = 0;

    void add(const std::vector<qint32> &column, RowList rows)
    {
        const qint32 *lengths = column.data();
        if (rows.places)
            sum(rows.count, [=](quint32 i) { return lengths[rows.places[i]]; });
        else
            sum(rows.count, [=](quint32 i) { return lengths[i]; });
    }

private:
    template<typename LengthAt> void sum(quint32 count, LengthAt at)
    {
        for (quint32 i = 0; i < count; ++i) {
            const qint32 length = at(i);
            seconds += length == Chunk::noLength ? 0 : length;
            calls += length != Chunk::noLength;
        }
    }
};

template<typename E> void keep(QMap<QString, int> &map, int key, int calls)
{
    if (key != 0 && calls > 0)
        map[keyOf(E(key))] += calls;
}

} // namespace

Totals totalsOf(const Snapshot &snapshot, const FailMask &mask)
{
    Tally kinds(kinds::count);
    Tally providers(snapshot.providers.size());
    Length ring;
    Length talk;
    for (size_t number = 0; number < snapshot.chunks.size(); ++number) {
        const Chunk &chunk = *snapshot.chunks[number];
        const RowList rows = mask.passingIn(number);
        kinds.add(chunk.kind.data(), rows);
        providers.add(chunk.provider, rows);
        ring.add(chunk.ring, rows);
        talk.add(chunk.talk, rows);
    }
    Totals totals{.calls = int(mask.passing()),
                  .ring = Seconds(ring.seconds),
                  .talk = Seconds(talk.seconds),
                  .withRing = int(ring.calls),
                  .withTalk = int(talk.calls)};
    for (size_t kind = 0; kind < kinds::count; ++kind) {
        keep<Direction>(totals.byDirection, kinds::directionOf(quint8(kind)), kinds.of(kind));
        keep<CallStatus>(totals.byStatus, kinds::statusOf(quint8(kind)), kinds.of(kind));
    }
    for (quint32 code = 1; code < snapshot.providers.size(); ++code) {
        const std::string_view text = snapshot.providers.text(code);
        if (const int calls = providers.of(code); calls > 0)
            totals.byProvider.insert(QString::fromUtf8(text.data(), qsizetype(text.size())), calls);
    }
    return totals;
}

} // namespace callboard
