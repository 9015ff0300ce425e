// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/summarycounter.h"

#include "models/domain/localclock.h"
#include "models/index/summaryfigures.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace callboard {

namespace {

/// Reasons to fail behind those of FailMask, for what it has no bit for.
enum LengthBit : quint32 { DurationChoice = 1 << 16, RingChoice = 1 << 17 };

bool isLengthChoice(const CallFilter::Lengths &term)
{
    return !term.negated && (term.field == QueryField::Duration || term.field == QueryField::Ring);
}

bool isIn(const QList<Range<Seconds>> &ranges, qint32 seconds)
{
    return seconds != Chunk::noLength
        && std::any_of(ranges.begin(), ranges.end(), [seconds](const Range<Seconds> &range) {
               return (!range.from || seconds >= range.from->count())
                   && (!range.until || seconds < range.until->count());
           });
}

/// Milliseconds from and until, the end excluded.
struct Span {
    qint64 from = std::numeric_limits<qint64>::min() + 1; // not Chunk::noTime
    qint64 until = std::numeric_limits<qint64>::max();
    explicit Span(const Range<TimePoint> &range)
    {
        if (range.from)
            from = toMs(*range.from);
        if (range.until)
            until = toMs(*range.until);
    }
    bool has(qint64 start) const { return start >= from && start < until; }
};

QString textOf(std::string_view utf8)
{
    return utf8.data() ? QString::fromUtf8(utf8.data(), qsizetype(utf8.size())) : QString();
}

/// Looked up for every call: without asking each time whether it has been made.
const std::array<CallOutcome, kinds::count> &outcomes = outcomesByKind();

void count(MarkCounts &counts, const Chunk &chunk, quint32 place)
{
    const CallOutcome outcome = outcomes[chunk.kind[place]];
    const bool isAnsweredCall = outcome == CallOutcome::Answered;
    const qint32 ring = chunk.ring[place];
    const bool isTimed = isAnsweredCall && ring != Chunk::noLength;
    ++counts.calls;
    counts.answered += isAnsweredCall;
    counts.missed += outcome == CallOutcome::Missed;
    counts.timed += isTimed;
    counts.answerSeconds += isTimed ? ring : 0;
}

/// Counts by the code of a column.
class GroupCounter {
public:
    explicit GroupCounter(size_t codes)
        : m_counts(std::max<size_t>(codes, 1))
    {
    }
    void add(const Chunk &chunk, const CodeColumn &column, RowList rows)
    {
        column.with([&](const auto *codes) {
            forEachRow(rows, [&](quint32 place) { count(m_counts[codes[place]], chunk, place); });
        });
    }
    template<typename CodeOf> void add(const Chunk &chunk, RowList rows, CodeOf codeOf)
    {
        forEachRow(rows, [&](quint32 place) { count(m_counts[codeOf(place)], chunk, place); });
    }
    std::vector<MarkCounts> &counts() { return m_counts; }

private:
    std::vector<MarkCounts> m_counts;
};

/// The clocks are looked at once for all calls between two changes of them, and a day is looked up once for
/// the calls of that day: calls come nearly in order.
class DaysCounter {
public:
    DaysCounter(const QTimeZone &zone, Seconds within)
        : m_clock(zone)
        , m_within(qint32(within.count()))
    {
    }
    void add(const Chunk &chunk, quint32 place)
    {
        constexpr qint64 dayMs = 86'400'000;
        const qint64 start = chunk.startedAt[place];
        if (start < m_stretch.from || start >= m_stretch.until)
            m_stretch = m_clock.stretchOf(fromMs(start));
        const qint64 local = start + m_stretch.east;
        SummaryDay &day = dayOf(local / dayMs - (local % dayMs < 0));
        ++day.byStatus[size_t(kinds::statusOf(chunk.kind[place])) % day.byStatus.size()];
        const int timed = day.counts.timed;
        count(day.counts, chunk, place);
        day.inTime += day.counts.timed != timed && chunk.ring[place] <= m_within;
        day.talkSeconds += chunk.talk[place] == Chunk::noLength ? 0 : chunk.talk[place];
    }
    QList<SummaryDay> result() const
    {
        QList<SummaryDay> days;
        for (const auto &[number, day] : m_days) {
            days << day;
            days.last().day = QDate(1970, 1, 1).addDays(number);
        }
        return days;
    }

private:
    SummaryDay &dayOf(qint64 number)
    {
        if (!m_last || m_lastNumber != number) {
            m_last = &m_days[number];
            m_lastNumber = number;
        }
        return *m_last;
    }
    LocalClock m_clock;
    LocalClock::Stretch m_stretch;
    const qint32 m_within;
    std::map<qint64, SummaryDay> m_days;
    SummaryDay *m_last = nullptr;
    qint64 m_lastNumber = 0;
};

class HoursCounter {
public:
    HoursCounter()
        : m_counts(none + 1)
        , m_lengths(size_t(none) * lengths, 0)
    {
    }
    void add(const Chunk &chunk, const LocalMinutes::Column &minutes, RowList rows)
    {
        forEachRow(rows, [&](quint32 place) {
            const size_t hour = minutes[place] / 60;
            MarkCounts &counts = m_counts[hour];
            const int timed = counts.timed;
            count(counts, chunk, place);
            m_offered[minutes[place] / 30] += outcomes[chunk.kind[place]] != CallOutcome::None;
            if (hour != none && counts.timed != timed)
                ++m_lengths[hour * lengths + size_t(std::clamp(chunk.ring[place], 0, longest))];
        });
    }
    std::array<int, 7 * 48> offered() const
    {
        std::array<int, 7 * 48> halves{};
        std::copy_n(m_offered.begin(), halves.size(), halves.begin());
        return halves;
    }
    std::array<SummaryHour, 7 * 24> result() const
    {
        std::array<SummaryHour, 7 * 24> hours;
        for (size_t hour = 0; hour < hours.size(); ++hour)
            hours[hour] = {m_counts[hour], median(hour)};
        return hours;
    }

private:
    static constexpr size_t none = LocalMinutes::none / 60;
    static constexpr qint32 longest = SummaryHour::longestMedian;
    static constexpr size_t lengths = size_t(longest) + 1;

    std::optional<int> median(size_t hour) const
    {
        int rest = (m_counts[hour].timed + 1) / 2;
        for (size_t seconds = 0; rest > 0; ++seconds) {
            rest -= int(m_lengths[hour * lengths + seconds]);
            if (rest <= 0)
                return int(seconds);
        }
        return {};
    }
    std::vector<MarkCounts> m_counts; ///< The last: calls without a start.
    std::vector<quint32> m_lengths; ///< By hour, then seconds.
    std::array<int, LocalMinutes::none / 30 + 1> m_offered{}; ///< The last: calls without a start.
};

class SpreadCounter {
public:
    explicit SpreadCounter(const std::vector<int> &steps)
        : m_steps(steps)
        , m_calls(steps.size(), 0)
    {
        size_t bucket = 0;
        for (size_t seconds = 0; seconds < m_bucketOf.size(); ++seconds) {
            bucket += bucket + 1 < steps.size() && int(seconds) >= steps[bucket + 1];
            m_bucketOf[seconds] = quint8(bucket);
        }
    }
    void add(qint32 seconds)
    {
        const auto known = size_t(std::max(seconds, 0));
        ++m_calls[known < m_bucketOf.size() ? m_bucketOf[known] : m_steps.size() - 1];
    }
    void addUnknown() { ++m_unknown; }
    LengthSpread result() const
    {
        LengthSpread spread;
        spread.unknown = m_unknown;
        for (size_t i = 0; i < m_steps.size(); ++i)
            spread.buckets << LengthBucket{
                m_steps[i], i + 1 < m_steps.size() ? std::optional(m_steps[i + 1] - 1) : std::nullopt,
                m_calls[i]};
        return spread;
    }

private:
    const std::vector<int> &m_steps;
    std::vector<int> m_calls;
    std::array<quint8, 4096> m_bucketOf{}; ///< Longer than every step.
    int m_unknown = 0;
};

class SummaryCounter {
public:
    SummaryCounter(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
                   const SummaryRelations &relations, const SummaryQuestion &question)
        : m_snapshot(snapshot)
        , m_mask(mask)
        , m_minutes(minutes)
        , m_relations(relations)
        , m_figures(snapshot, relations, question)
        , m_figuresBefore(snapshot, relations, question)
        , m_days(question.filter.zone, question.within)
        , m_daysBefore(question.filter.zone, question.within)
        , m_statuses(8)
        , m_callbacks(8)
        , m_providers(snapshot.providers.size())
        , m_lines(snapshot.lines.size())
        , m_staff(snapshot.staff->size())
    {
        if (question.stretch)
            m_stretch.emplace(*question.stretch);
        if (question.before)
            m_before.emplace(*question.before);
        for (const CallFilter::Lengths &term : question.filter.lengths) {
            if (isLengthChoice(term))
                m_choices.push_back(&term);
        }
    }

    SummaryAnswer run(const Stop &stop)
    {
        for (size_t number = 0; number < m_snapshot.chunks.size() && !(stop && stop()); ++number)
            look(number);
        return result();
    }

private:
    /// Why rows of the chunk fail.
    void find(size_t number)
    {
        const Chunk &chunk = *m_snapshot.chunks[number];
        const quint16 *rows = m_mask.rowsOf(number);
        m_some = m_mask.someReasons(number);
        m_reasons.assign(rows, rows + chunk.size());
        for (const CallFilter::Lengths *choice : m_choices) {
            const bool isRing = choice->field == QueryField::Ring;
            const std::vector<qint32> &column = isRing ? chunk.ring : chunk.duration;
            const quint32 bit = isRing ? RingChoice : DurationChoice;
            for (quint32 i = 0; i < chunk.size(); ++i)
                m_reasons[i] |= isIn(choice->ranges, column[i]) ? 0 : bit;
            m_some |= bit;
        }
    }
    /// The rows that pass all but these reasons.
    RowList passing(quint32 ignored, std::vector<quint16> &places) const
    {
        places.resize(m_reasons.size());
        quint32 found = 0;
        for (size_t i = 0; i < m_reasons.size(); ++i) { // without a branch: which pass cannot be guessed
            places[found] = quint16(i);
            found += (m_reasons[i] & ~ignored) == 0;
        }
        return {places.data(), found};
    }

    void look(size_t number)
    {
        const Chunk &chunk = *m_snapshot.chunks[number];
        m_number = number;
        m_isFound = false;
        RowList rows = m_mask.passingIn(number);
        m_some = m_mask.someReasons(number);
        if (!m_choices.empty()) {
            find(number);
            m_isFound = true;
            rows = passing(0, m_mainPlaces);
        }
        m_main = rows;
        const qint32 *returned = m_relations.returnedAfter.data() + number * Chunk::capacity;
        m_figures.add(chunk, m_main, returned);
        if (chunk.someWithoutStart)
            forEachRow(m_main,
                       [&](quint32 place) { m_withoutStart += chunk.startedAt[place] == Chunk::noTime; });
        addGroups(chunk);
        m_hours.add(chunk, m_minutes.of(m_snapshot.chunks[number]),
                    without(FailMask::bitOf(QueryField::Weekday) | FailMask::bitOf(QueryField::At)));
        addLengths(chunk);
        addDays(chunk, returned);
    }
    /// The rows of a panel, which ignores its own choice.
    RowList without(quint32 ignored)
    {
        if ((m_some & ignored) == 0)
            return m_main;
        if (m_mask.commonReasons(m_number) & ~ignored)
            return {m_ownPlaces.data(), 0};
        if (!std::exchange(m_isFound, true))
            find(m_number);
        return passing(ignored, m_ownPlaces);
    }

    void addGroups(const Chunk &chunk)
    {
        m_providers.add(chunk, chunk.provider, without(FailMask::bitOf(QueryField::Provider)));
        m_lines.add(chunk, chunk.line, without(FailMask::bitOf(QueryField::Line)));
        m_staff.add(chunk, chunk.staff, without(FailMask::bitOf(QueryField::Staff)));
        m_statuses.add(chunk, without(FailMask::bitOf(QueryField::Status)),
                       [&](quint32 place) { return kinds::statusOf(chunk.kind[place]); });
        m_callbacks.add(chunk, without(FailMask::bitOf(QueryField::Callback)),
                        [&](quint32 place) { return chunk.callback(place); });
    }

    void addLengths(const Chunk &chunk)
    {
        forEachRow(without(DurationChoice), [&](quint32 place) {
            const int status = kinds::statusOf(chunk.kind[place]);
            if (chunk.duration[place] != Chunk::noLength)
                m_durations.add(chunk.duration[place]);
            else if (status == int(CallStatus::Completed) || status == int(CallStatus::Voicemail))
                m_durations.addUnknown();
        });
        forEachRow(without(RingChoice), [&](quint32 place) {
            if (outcomes[chunk.kind[place]] != CallOutcome::Answered)
                return;
            if (chunk.ring[place] != Chunk::noLength)
                m_answerTimes.add(chunk.ring[place]);
            else
                m_answerTimes.addUnknown();
        });
    }

    void addDays(const Chunk &chunk, const qint32 *returned)
    {
        if (!m_stretch) {
            forEachRow(m_main, [&](quint32 place) {
                if (chunk.startedAt[place] != Chunk::noTime)
                    m_days.add(chunk, place);
            });
        } else if (touches(*m_stretch, chunk)) {
            forEachRow(of(*m_stretch, chunk), [&](quint32 place) { m_days.add(chunk, place); });
        }
        if (!m_before || !touches(*m_before, chunk))
            return;
        const RowList rows = of(*m_before, chunk);
        m_figuresBefore.add(chunk, rows, returned);
        forEachRow(rows, [&](quint32 place) { m_daysBefore.add(chunk, place); });
    }
    static bool touches(const Span &span, const Chunk &chunk)
    {
        return chunk.latest >= span.from && chunk.earliest < span.until;
    }
    /// The rows that begin then and pass all but the conditions on time.
    RowList of(const Span &span, const Chunk &chunk)
    {
        const RowList all = without(FailMask::Times);
        m_spanPlaces.resize(all.count);
        quint32 found = 0;
        forEachRow(all, [&](quint32 place) {
            m_spanPlaces[found] = quint16(place);
            found += span.has(chunk.startedAt[place]) && !(chunk.flags[place] & Chunk::Gone);
        });
        return {m_spanPlaces.data(), found};
    }

    SummaryAnswer result()
    {
        SummaryAnswer answer;
        answer.figures = m_figures.result();
        if (m_before)
            answer.before = m_figuresBefore.result();
        answer.days = m_days.result();
        answer.daysBefore = m_daysBefore.result();
        answer.hours = m_hours.result();
        answer.offered = m_hours.offered();
        answer.talkPerCall = m_figures.talkPerCall();
        answer.withoutStart = m_withoutStart;
        answer.statuses = ranked(named(m_statuses, [](quint32 code) { return statusGroup(code); }));
        answer.providers = ranked(named(m_providers, [&](quint32 code) {
            return SummaryGroup{textOf(m_snapshot.providers.text(code)), {}, {}};
        }));
        answer.lines = ranked(named(m_lines, [&](quint32 code) {
            const QString line = textOf(m_snapshot.lines.text(code));
            return SummaryGroup{line, m_snapshot.names->lines.value(line), {}};
        }));
        answer.staff = ranked(staffGroups());
        for (const CallbackState state : allCallbackStates())
            answer.callbacks << SummaryGroup{keyOf(state), {}, m_callbacks.counts()[size_t(state)]};
        answer.durations = m_durations.result();
        answer.answerTimes = m_answerTimes.result();
        return answer;
    }
    static SummaryGroup statusGroup(quint32 code)
    {
        const bool isKnown = allCallStatuses().contains(CallStatus(code));
        return {isKnown ? keyOf(CallStatus(code)) : QString(), {}, {}};
    }
    template<typename Name> static QList<SummaryGroup> named(GroupCounter &counter, Name name)
    {
        QList<SummaryGroup> groups;
        for (quint32 code = 0; code < counter.counts().size(); ++code) {
            const MarkCounts &counts = counter.counts()[code];
            if (counts.calls == 0)
                continue;
            groups << (code == 0 ? SummaryGroup{} : name(code));
            groups.last().counts = counts;
        }
        return groups;
    }
    static void add(MarkCounts &sum, const MarkCounts &more)
    {
        sum.calls += more.calls;
        sum.answered += more.answered;
        sum.missed += more.missed;
        sum.timed += more.timed;
        sum.answerSeconds += more.answerSeconds;
    }
    /// By id, each under the last by alphabet of the names that occur with it, or the user's own, as facets
    /// do.
    QList<SummaryGroup> staffGroups()
    {
        const People &people = *m_snapshot.staff;
        std::map<quint32, MarkCounts> byId;
        std::map<quint32, quint32> called;
        for (size_t number = 0; number < m_staff.counts().size(); ++number) {
            const MarkCounts &counts = m_staff.counts()[number];
            if (counts.calls == 0)
                continue;
            const Person person = number < people.size() ? people[number] : Person{};
            add(byId[person.id], counts);
            quint32 &name = called[person.id];
            if (person.name != 0
                && (name == 0 || m_snapshot.staffNames.text(person.name) > m_snapshot.staffNames.text(name)))
                name = person.name;
        }
        QList<SummaryGroup> groups;
        for (const auto &[id, counts] : byId) {
            const QString value = id == 0 ? QString() : textOf(m_snapshot.staffIds.text(id));
            const QString own = m_snapshot.names->staff.value(value);
            const QString name = own.isNull() ? textOf(m_snapshot.staffNames.text(called[id])) : own;
            groups << SummaryGroup{value, id == 0 ? QString() : name, counts};
        }
        return groups;
    }
    static QList<SummaryGroup> ranked(QList<SummaryGroup> groups)
    {
        std::sort(groups.begin(), groups.end(), [](const SummaryGroup &a, const SummaryGroup &b) {
            if (a.value.isNull() != b.value.isNull())
                return b.value.isNull();
            return a.counts.calls != b.counts.calls ? a.counts.calls > b.counts.calls : a.value < b.value;
        });
        return groups;
    }

    const Snapshot &m_snapshot;
    const FailMask &m_mask;
    const LocalMinutes &m_minutes;
    const SummaryRelations &m_relations;
    std::optional<Span> m_stretch;
    std::optional<Span> m_before;
    std::vector<const CallFilter::Lengths *> m_choices;

    // Of the chunk that is looked at
    size_t m_number = 0;
    bool m_isFound = false; ///< m_reasons are its.
    quint32 m_some = 0; ///< Reasons that occur.
    std::vector<quint32> m_reasons;
    RowList m_main;
    std::vector<quint16> m_mainPlaces, m_ownPlaces, m_spanPlaces;

    FigureCounter m_figures, m_figuresBefore;
    DaysCounter m_days, m_daysBefore;
    HoursCounter m_hours;
    GroupCounter m_statuses, m_callbacks, m_providers, m_lines, m_staff;
    SpreadCounter m_durations{durationSteps()};
    SpreadCounter m_answerTimes{answerTimeSteps()};
    int m_withoutStart = 0;
};

} // namespace

std::optional<double> MarkCounts::missedRate() const
{
    const int decided = answered + missed;
    return decided > 0 ? std::optional(double(missed) / decided) : std::nullopt;
}

std::optional<double> MarkCounts::averageAnswerTime() const
{
    return timed > 0 ? std::optional(double(answerSeconds) / timed) : std::nullopt;
}

const std::vector<int> &durationSteps()
{
    static const std::vector<int> steps{0, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600};
    return steps;
}

const std::vector<int> &answerTimeSteps()
{
    static const std::vector<int> steps{0, 5, 10, 15, 20, 30, 45, 60, 120};
    return steps;
}

SummaryRelations::SummaryRelations(const Snapshot &snapshot, const Order &newestFirst)
    : returnedAfter(snapshot.rows(), never)
    , guestOf(std::max<size_t>(snapshot.guests->size(), 1), 0)
{
    // From the last call to the first: what follows a missed call is known when it comes.
    std::vector<qint64> answeredAt(std::max<size_t>(snapshot.remotes.size(), 1), Chunk::noTime);
    constexpr quint16 notTold = quint16(IndexRow::Hidden) | quint16(Chunk::Gone);
    for (const quint32 row : newestFirst) {
        const Chunk &chunk = snapshot.chunkOf(row);
        const quint32 place = Snapshot::placeOf(row);
        const qint64 start = chunk.startedAt[place];
        if (start == Chunk::noTime || (chunk.flags[place] & (notTold | Chunk::Withheld)))
            continue;
        const quint8 kind = chunk.kind[place];
        const int status = kinds::statusOf(kind);
        if (kinds::callbackOf(kind) == int(CallbackState::Returned)) {
            const qint64 answered = answeredAt[chunk.remote[place]];
            if (answered != Chunk::noTime)
                returnedAfter[row] =
                    qint32(std::min<qint64>((answered - start) / 1000, std::numeric_limits<qint32>::max()));
        } else if (kinds::directionOf(kind) != 0 && status != 0 && isAnswered(CallStatus(status))) {
            answeredAt[chunk.remote[place]] = start;
        }
    }
    std::unordered_map<quint64, quint32> known;
    for (size_t number = 1; number < snapshot.guests->size(); ++number) {
        const auto [id, name] = (*snapshot.guests)[number];
        const quint64 key = id != 0 ? quint64(id) << 32 : quint64(name);
        if (key != 0)
            guestOf[number] = known.try_emplace(key, quint32(known.size()) + 1).first->second;
    }
    guests = quint32(known.size()) + 1;
}

CallFilter maskFilterOf(const SummaryQuestion &question)
{
    CallFilter filter = question.filter;
    filter.sort = {};
    filter.lengths.removeIf([](const CallFilter::Lengths &term) { return isLengthChoice(term); });
    return filter;
}

SummaryAnswer summaryOf(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
                        const SummaryRelations &relations, const SummaryQuestion &question, const Stop &stop)
{
    return SummaryCounter(snapshot, mask, minutes, relations, question).run(stop);
}

} // namespace callboard
