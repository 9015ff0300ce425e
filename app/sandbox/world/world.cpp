// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/world.h"

#include "app/sandbox/world/calendar.h"
#include "app/sandbox/world/calltexts.h"
#include "app/sandbox/world/carrierid.h"
#include "app/sandbox/world/dayscript.h"
#include "app/sandbox/world/sketchview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int keptDays = 12;
/// Above every generated key and rising, so that among calls of one second the one logged last is the newest.
constexpr quint64 firstAddedKey = quint64(1) << 61;
constexpr int addedKeyNoise = 24;

qint64 seconds(TimePoint moment)
{
    return std::chrono::floor<Seconds>(moment).time_since_epoch().count();
}

} // namespace

/// What filters look at, for every generated call: a few bytes each, so that a filtered page of a million
/// calls takes a millisecond or two.
struct World::Facets {
    struct Entry {
        Direction direction;
        CallStatus status;
        Carrier carrier;
        qint32 guest; ///< -1: nobody known.
    };
    std::vector<quint8> packed;
    std::vector<qint32> guests;

    Entry at(int position) const
    {
        const quint8 bits = packed[std::size_t(position)];
        return {Direction(bits & 3), CallStatus(bits >> 2 & 7), Carrier(bits >> 5),
                guests[std::size_t(position)]};
    }
    void set(int position, Entry entry)
    {
        packed[std::size_t(position)] =
            quint8(int(entry.direction) | int(entry.status) << 2 | int(entry.carrier) << 5);
        guests[std::size_t(position)] = entry.guest;
    }
};

World::World(int calls, quint64 seed, TimePoint now)
    : m_seed(seed)
    , m_start(momentOf(seconds(now)))
    , m_plan(calls, seed, seconds(now))
    , m_people(seed, calls, m_plan.dayCount())
    , m_keys(hashed({seed, 12}))
    , m_script(std::make_unique<DayScript>(m_plan, m_people, m_keys, seed))
    , m_texts(std::make_unique<CallTexts>(m_people, seed))
    , m_days(keptDays)
{
}

World::~World() = default;

TimePoint World::now() const
{
    const TimePoint base = m_clock ? std::max(m_start, momentOf(seconds(m_clock()))) : m_start;
    return base + m_advanced;
}

void World::followClock(std::function<TimePoint()> clock)
{
    m_clock = std::move(clock);
}

void World::advance(Seconds seconds)
{
    m_advanced += seconds;
}

const World::Day &World::day(int index) const
{
    if (const Day *known = m_days.object(index))
        return *known;
    m_days.insert(index, new Day(m_script->calls(index)));
    return *m_days.object(index);
}

const CallSketch &World::sketchAt(int position) const
{
    const int index = m_plan.dayOfPosition(position);
    return day(index)[std::size_t(position - m_plan.day(index).newer)];
}

std::optional<int> World::positionOf(quint64 key) const
{
    if (key >> 60)
        return {};
    const quint64 number = m_keys.restored(key);
    if (number >= quint64(m_plan.calls()))
        return {};
    const int index = m_plan.dayOfNumber(int(number));
    const Day &calls = day(index);
    const auto found =
        std::find_if(calls.begin(), calls.end(), [key](const CallSketch &call) { return call.key == key; });
    return m_plan.day(index).newer + int(found - calls.begin());
}

bool World::isDeleted(int position) const
{
    return std::binary_search(m_deleted.begin(), m_deleted.end(), position);
}

/// The position of the rank-th generated call that still exists.
int World::undeletedPosition(int rank) const
{
    int position = rank;
    for (int deleted : m_deleted) {
        if (deleted > position)
            break;
        ++position;
    }
    return position;
}

QDate World::dateOf(int day) const
{
    return QDate(1970, 1, 1).addDays(parisDay(m_plan.day(0).start) + day);
}

int World::lastDay() const
{
    return m_plan.dayCount() - 1;
}

int World::count() const
{
    return m_plan.calls() - int(m_deleted.size()) + int(m_added.size()) - m_addedDeleted;
}

WorldCall World::seen(const CallSketch &sketch) const
{
    return seenAt(seconds(now()), sketch, m_people, *m_texts);
}

WorldCall World::changed(WorldCall call) const
{
    if (const auto change = m_changes.constFind(call.key); change != m_changes.constEnd())
        apply(*change, call);
    return call;
}

WorldCall World::addedCall(const Added &added) const
{
    return changed(added.sketch ? seen(*added.sketch) : added.call);
}

WorldCall World::callAtPosition(int position) const
{
    return changed(seen(sketchAt(position)));
}

std::optional<WorldCall> World::call(quint64 key) const
{
    for (const Added &added : m_added) {
        if (added.call.key == key)
            return added.deleted ? std::nullopt : std::optional(addedCall(added));
    }
    const auto position = positionOf(key);
    if (!position || isDeleted(*position))
        return {};
    return callAtPosition(*position);
}

std::optional<WorldCall> World::callEvenIfRemoved(quint64 key) const
{
    const auto added = std::find_if(m_added.begin(), m_added.end(),
                                    [key](const Added &added) { return added.call.key == key; });
    if (added != m_added.end())
        return addedCall(*added);
    const auto position = positionOf(key);
    return position ? std::optional(callAtPosition(*position)) : std::nullopt;
}

std::optional<WorldCall> World::callOfCarrier(Carrier carrier, const QString &carrierCallId) const
{
    for (const Added &added : m_added) {
        if (!added.deleted && added.call.carrier == carrier && added.call.carrierCallId == carrierCallId)
            return addedCall(added);
    }
    const auto key = keyOfCarrierCallId(carrier, carrierCallId);
    const auto found = key ? call(*key) : std::nullopt;
    return found && found->carrier == carrier ? found : std::nullopt;
}

WorldCall World::log(WorldCall call)
{
    const quint64 number = m_added.size();
    call.key =
        firstAddedKey + (number << addedKeyNoise) + hashed({m_seed, 13, number}) % (1u << addedKeyNoise);
    call.loggedAt = now();
    call.changedAt = call.loggedAt;
    m_added.push_back({nullptr, call});
    m_addedKeys.push_back(call.key);
    return call;
}

QList<quint64> World::invent(int count, bool live, std::optional<Carrier> carrier)
{
    QList<quint64> keys;
    for (int i = 0; i < count; ++i) {
        WorldCall place;
        CallSketch sketch = m_script->extraCall(m_plan.calls() + int(m_added.size()), seconds(now()), live);
        sketch.carrier = carrier.value_or(sketch.carrier);
        place.carrier = sketch.carrier;
        sketch.key = log(place).key;
        Added &added = m_added.back();
        added.call.carrierCallId = carrierCallId(sketch.carrier, sketch.key);
        added.sketch = std::make_shared<const CallSketch>(sketch);
        keys << sketch.key;
    }
    return keys;
}

bool World::change(quint64 key, const CallChange &change)
{
    if (!call(key))
        return false;
    CallChange &changes = m_changes[key];
    changes = combined(changes, change);
    changes.madeAt = now();
    m_changedKeys.push_back(key);
    if (const auto position = positionOf(key); position && m_facets) {
        const WorldCall now = callAtPosition(*position);
        m_facets->set(*position,
                      {now.direction, now.status, now.carrier, m_people.guestOfId(now.guestId).value_or(-1)});
    }
    return true;
}

bool World::remove(quint64 key)
{
    if (!call(key))
        return false;
    m_removedKeys.push_back(key);
    if (const auto position = positionOf(key)) {
        m_deleted.insert(std::lower_bound(m_deleted.begin(), m_deleted.end(), *position), *position);
        return true;
    }
    const auto added = std::find_if(m_added.begin(), m_added.end(),
                                    [key](const Added &added) { return added.call.key == key; });
    added->deleted = true;
    ++m_addedDeleted;
    return true;
}

std::optional<WorldCall> World::removedCall(quint64 key) const
{
    for (const Added &added : m_added) {
        if (added.call.key == key)
            return added.deleted ? std::optional(addedCall(added)) : std::nullopt;
    }
    const auto position = positionOf(key);
    return position && isDeleted(*position) ? std::optional(callAtPosition(*position)) : std::nullopt;
}

const World::Facets &World::facets() const
{
    if (m_facets)
        return *m_facets;
    m_facets = std::make_unique<Facets>();
    m_facets->packed.resize(std::size_t(m_plan.calls()));
    m_facets->guests.resize(std::size_t(m_plan.calls()));
    for (int i = 0; i < m_plan.dayCount(); ++i) {
        int position = m_plan.day(i).newer;
        for (const CallSketch &sketch : m_script->calls(i)) {
            const bool isGuest = sketch.caller.kind == CallerKind::Guest;
            m_facets->set(
                position++,
                {sketch.direction, sketch.outcome, sketch.carrier, isGuest ? sketch.caller.index : -1});
        }
    }
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        if (const auto position = positionOf(change.key())) {
            const WorldCall call = callAtPosition(*position);
            m_facets->set(
                *position,
                {call.direction, call.status, call.carrier, m_people.guestOfId(call.guestId).value_or(-1)});
        }
    }
    return *m_facets;
}

/// Calls that were not over when the world began: their status depends on the clock and not on the facets.
bool World::isLiveAt(int position) const
{
    return position < m_plan.day(m_plan.dayCount() - 1).count
        && momentOf(sketchAt(position).endedAt()) > m_start;
}

bool World::matches(const CallSelection &selection, const WorldCall &call) const
{
    return (!selection.direction || call.direction == *selection.direction)
        && (!selection.status || call.status == *selection.status)
        && (!selection.carrier || call.carrier == *selection.carrier)
        && (!selection.guestId || call.guestId == *selection.guestId);
}

bool World::matchesAt(const CallSelection &selection, std::optional<int> guest, int position) const
{
    if (isLiveAt(position))
        return matches(selection, callAtPosition(position));
    const Facets::Entry entry = facets().at(position);
    return (!selection.direction || entry.direction == *selection.direction)
        && (!selection.status || entry.status == *selection.status)
        && (!selection.carrier || entry.carrier == *selection.carrier)
        && (!selection.guestId || (guest && entry.guest == *guest));
}

QList<WorldCall> World::selected(const CallSelection &selection, int offset, int limit) const
{
    QList<WorldCall> page;
    int skipped = 0;
    const auto guest = selection.guestId ? m_people.guestOfId(*selection.guestId) : std::nullopt;
    const auto take = [&](const WorldCall &call) {
        if (skipped++ >= offset)
            page << call;
    };
    for (auto added = m_added.rbegin(); added != m_added.rend() && page.size() < limit; ++added) {
        if (const WorldCall call = addedCall(*added); !added->deleted && matches(selection, call))
            take(call);
    }
    for (int position = 0; position < m_plan.calls() && page.size() < limit; ++position) {
        if (isDeleted(position) || !matchesAt(selection, guest, position))
            continue;
        if (skipped >= offset)
            take(callAtPosition(position));
        else
            ++skipped;
    }
    return page;
}

QList<WorldCall> World::calls(const CallSelection &selection, int offset, int limit) const
{
    if (!selection.selectsAll())
        return selected(selection, offset, limit);
    QList<WorldCall> page;
    const int existing = int(m_added.size()) - m_addedDeleted;
    int rank = 0;
    for (auto added = m_added.rbegin(); offset < existing && added != m_added.rend() && page.size() < limit;
         ++added) {
        if (!added->deleted && rank++ >= offset)
            page << addedCall(*added);
    }
    const int generated = m_plan.calls() - int(m_deleted.size());
    for (int i = std::max(offset - existing, 0); i < generated && page.size() < limit; ++i)
        page << callAtPosition(undeletedPosition(i));
    return page;
}

CallTotals World::totals() const
{
    CallTotals totals;
    const auto count = [&totals](Direction direction, CallStatus status, Carrier carrier) {
        ++totals.total;
        ++totals.byDirection[direction];
        ++totals.byStatus[status];
        ++totals.byCarrier[carrier];
    };
    for (const Added &added : m_added) {
        if (const WorldCall call = addedCall(added); !added.deleted)
            count(call.direction, call.status, call.carrier);
    }
    const Facets &known = facets();
    for (int position = 0; position < m_plan.calls(); ++position) {
        if (isDeleted(position))
            continue;
        Facets::Entry entry = known.at(position);
        if (isLiveAt(position))
            entry.status = callAtPosition(position).status;
        count(entry.direction, entry.status, entry.carrier);
    }
    return totals;
}

World::Walk::Walk(const World &world)
    : m_world(world)
    , m_added(int(world.m_added.size()))
{
}

std::optional<WorldCall> World::Walk::next()
{
    while (m_added > 0) {
        const Added &added = m_world.m_added[std::size_t(--m_added)];
        if (!added.deleted)
            return m_world.addedCall(added);
    }
    while (m_position < m_world.m_plan.calls()) {
        const int position = m_position++;
        if (!m_world.isDeleted(position))
            return m_world.callAtPosition(position);
    }
    return {};
}

} // namespace callboard::sandbox
