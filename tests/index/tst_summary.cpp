// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the summary against a plain count: the store says by SQL which calls pass, and loops over
// these calls, which know nothing of columns and masks, count them.
#include "models/index/callindex.h"
#include "models/index/summary.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainmeaning.h"

using namespace callboard;
using namespace callboard::test;

namespace {

using SummaryPtr = std::shared_ptr<const SummaryAnswer>;
const TimePoint now = at("2026-11-03T12:00:00Z");

CallOutcome plainOutcome(const Call &call)
{
    if (call.direction != Direction::Inbound || !call.status)
        return CallOutcome::None;
    switch (*call.status) {
    case CallStatus::Completed:
    case CallStatus::Active:
        return CallOutcome::Answered;
    case CallStatus::Missed:
    case CallStatus::Failed:
    case CallStatus::Voicemail:
        return CallOutcome::Missed;
    case CallStatus::Ringing:
        return CallOutcome::None;
    }
    return CallOutcome::None;
}

/// All calls of the store, and which of them a filter means.
class Plain {
public:
    Plain(Store &store, const SummaryQuestion &question)
        : m_store(store)
        , m_question(question)
        , m_all(got(store.calls(got(store.callIds({})))))
        , m_states(callbackStatesOf(m_all))
    {
    }

    QList<Call> calls(const CallFilter &filter) const
    {
        const std::vector<CallId> ids = got(m_store.callIds(filter));
        const std::set<CallId> passing(ids.begin(), ids.end());
        QList<Call> found;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found),
                     [&](const Call &call) { return passing.contains(call.id); });
        return found;
    }
    /// What passes without the choice of these fields.
    QList<Call> without(const QList<QueryField> &fields) const
    {
        CallFilter filter = m_question.filter;
        for (const QueryField field : fields)
            filter = withoutChoice(filter, field);
        return calls(filter);
    }
    QList<Call> withoutLength(QueryField field) const
    {
        CallFilter filter = m_question.filter;
        filter.lengths.removeIf([=](const auto &term) { return term.field == field && !term.negated; });
        return calls(filter);
    }
    QList<Call> between(const Range<TimePoint> &range) const
    {
        CallFilter filter = m_question.filter;
        filter.times = {CallFilter::Times{{range}, false}};
        return calls(filter);
    }

    MarkCounts counts(const QList<Call> &calls) const
    {
        MarkCounts counts;
        for (const Call &call : calls) {
            ++counts.calls;
            counts.missed += plainOutcome(call) == CallOutcome::Missed;
            if (plainOutcome(call) != CallOutcome::Answered)
                continue;
            ++counts.answered;
            counts.timed += call.ring.has_value();
            counts.answerSeconds += call.ring.value_or(Seconds(0)).count();
        }
        return counts;
    }

    MetricValues figures(const QList<Call> &calls) const
    {
        MetricValues values;
        const MarkCounts sums = counts(calls);
        const auto number = [](qsizetype count) {
            return MetricValue{double(count), int(count), 0};
        };
        const auto count = [&](auto test) {
            return int(std::count_if(calls.begin(), calls.end(), test));
        };
        values[Metric::Calls] = number(calls.size());
        values[Metric::Inbound] =
            number(count([](const Call &c) { return c.direction == Direction::Inbound; }));
        values[Metric::Outbound] =
            number(count([](const Call &c) { return c.direction == Direction::Outbound; }));
        values[Metric::Answered] = number(sums.answered);
        values[Metric::MissedRate] = share(sums.missed, sums.missed + sums.answered);
        values[Metric::Voicemails] = number(count([](const Call &c) {
            return c.direction == Direction::Inbound && c.status == CallStatus::Voicemail;
        }));
        addAnswerTimes(values, calls);
        values[Metric::TalkTime] =
            sum(calls, &Call::talk, [](const Call &c) { return c.status == CallStatus::Completed; });
        values[Metric::RingTime] = sum(calls, &Call::ring, [](const Call &) { return true; });
        values[Metric::CallbacksWithinHour] = callbacks(calls);
        addPeople(values, calls);
        return values;
    }

    QList<SummaryDay> days(const QList<Call> &calls) const
    {
        QMap<QDate, QList<Call>> byDay;
        for (const Call &call : calls) {
            if (call.startedAt)
                byDay[local(call).date()] << call;
        }
        QList<SummaryDay> days;
        for (auto day = byDay.begin(); day != byDay.end(); ++day) {
            SummaryDay counted{.day = day.key(), .byStatus = {}, .counts = counts(*day)};
            for (const Call &call : *day) {
                ++counted.byStatus[call.status ? size_t(*call.status) : 0];
                counted.talkSeconds += call.talk.value_or(Seconds(0)).count();
                counted.inTime += plainOutcome(call) == CallOutcome::Answered && call.ring
                    && *call.ring <= m_question.within;
            }
            days << counted;
        }
        return days;
    }

    std::array<SummaryHour, 168> hours(const QList<Call> &calls) const
    {
        std::array<QList<Call>, 168> byHour;
        for (const Call &call : calls) {
            if (!call.startedAt)
                continue;
            const int hour = (local(call).date().dayOfWeek() - 1) * 24 + local(call).time().hour();
            byHour[size_t(hour)] << call;
        }
        std::array<SummaryHour, 168> hours;
        for (size_t hour = 0; hour < hours.size(); ++hour) {
            auto median = quantile(answerTimes(byHour[hour]), 0.5);
            if (median)
                median = std::min(*median, SummaryHour::longestMedian);
            hours[hour] = {counts(byHour[hour]), median};
        }
        return hours;
    }

    std::array<int, 336> offered(const QList<Call> &calls) const
    {
        std::array<int, 336> halves{};
        for (const Call &call : calls) {
            if (call.startedAt && plainOutcome(call) != CallOutcome::None) {
                const QDateTime start = local(call);
                const int half = start.time().hour() * 2 + start.time().minute() / 30;
                const int place = (start.date().dayOfWeek() - 1) * 48 + half;
                ++halves[size_t(place)];
            }
        }
        return halves;
    }
    static MetricValue talkPerCall(const QList<Call> &calls)
    {
        MetricValue value;
        qint64 seconds = 0;
        for (const Call &call : calls) {
            const bool counts = plainOutcome(call) == CallOutcome::Answered;
            seconds += counts ? call.talk.value_or(Seconds(0)).count() : 0;
            value.of += counts && call.talk;
            value.unknown += counts && !call.talk;
        }
        if (value.of > 0)
            value.value = double(seconds) / value.of;
        return value;
    }

    template<typename ValueOf>
    QMap<QString, MarkCounts> groups(const QList<Call> &calls, ValueOf valueOf) const
    {
        QMap<QString, QList<Call>> byValue;
        for (const Call &call : calls)
            byValue[valueOf(call)] << call;
        QMap<QString, MarkCounts> groups;
        for (auto group = byValue.begin(); group != byValue.end(); ++group)
            groups[group.key()] = counts(*group);
        return groups;
    }
    QString state(const Call &call) const
    {
        const auto state = m_states.constFind(call.id);
        return state == m_states.cend() ? QString() : keyOf(*state);
    }

    QList<int> spread(const QList<int> &lengths, const std::vector<int> &steps) const
    {
        QList<int> calls(qsizetype(steps.size()), 0);
        for (const int length : lengths)
            ++calls[qsizetype(std::upper_bound(steps.begin(), steps.end(), length) - steps.begin()) - 1];
        return calls;
    }
    static QList<int> answerTimes(const QList<Call> &calls)
    {
        QList<int> times;
        for (const Call &call : calls) {
            if (plainOutcome(call) == CallOutcome::Answered && call.ring)
                times << int(call.ring->count());
        }
        return times;
    }

private:
    static MetricValue share(int part, int of)
    {
        return of == 0 ? MetricValue{} : MetricValue{double(part) / of, of, 0};
    }
    static std::optional<int> quantile(QList<int> lengths, double share)
    {
        if (lengths.isEmpty())
            return {};
        std::sort(lengths.begin(), lengths.end());
        return lengths.at(std::max<qsizetype>(qsizetype(std::ceil(share * double(lengths.size()))), 1) - 1);
    }
    template<typename Belongs>
    static MetricValue sum(const QList<Call> &calls, std::optional<Seconds> CallFacts::*length,
                           Belongs belongs)
    {
        MetricValue value;
        qint64 seconds = 0;
        for (const Call &call : calls) {
            seconds += (call.*length).value_or(Seconds(0)).count();
            value.of += (call.*length).has_value();
            value.unknown += !(call.*length) && belongs(call);
        }
        if (value.of > 0)
            value.value = double(seconds);
        return value;
    }
    void addAnswerTimes(MetricValues &values, const QList<Call> &calls) const
    {
        const QList<int> times = answerTimes(calls);
        const int unknown = counts(calls).answered - int(times.size());
        const auto value = [&](std::optional<int> length) {
            return MetricValue{length ? std::optional<double>(*length) : std::nullopt, int(times.size()),
                               unknown};
        };
        values[Metric::AnswerTimeMedian] = value(quantile(times, 0.5));
        values[Metric::AnswerTime90] = value(quantile(times, 0.9));
        const auto inTime = std::count_if(times.begin(), times.end(),
                                          [&](int time) { return time <= m_question.within.count(); });
        values[Metric::AnsweredWithin] = share(int(inTime), int(times.size()));
        values[Metric::AnsweredWithin].unknown = unknown;
    }
    /// The start of the first answered call with that number after this one.
    std::optional<TimePoint> answeredAfter(const Call &call) const
    {
        const Call *first = nullptr;
        for (const Call &other : m_all) {
            const bool isAnsweredCall =
                other.status == CallStatus::Completed || other.status == CallStatus::Active;
            const bool isLater = other.startedAt && call.startedAt
                && std::pair(*other.startedAt, other.id) > std::pair(*call.startedAt, call.id);
            if (!isAnsweredCall || !other.direction || !isLater || other.deletedHere
                || other.remoteNumber() != call.remoteNumber())
                continue;
            if (!first || std::pair(*other.startedAt, other.id) < std::pair(*first->startedAt, first->id))
                first = &other;
        }
        return first ? first->startedAt : std::nullopt;
    }
    MetricValue callbacks(const QList<Call> &calls) const
    {
        int of = 0, soon = 0;
        for (const Call &call : calls) {
            const QString is = state(call);
            const bool waits = is == u"owed" || is == u"tried";
            if (plainOutcome(call) != CallOutcome::Missed || !(waits || is == u"returned"))
                continue;
            if (waits && call.startedAt && m_question.now - *call.startedAt < std::chrono::hours(1))
                continue;
            ++of;
            soon += is == u"returned"
                && std::chrono::floor<Seconds>(*answeredAfter(call) - *call.startedAt)
                    <= std::chrono::hours(1);
        }
        return share(soon, of);
    }
    static void addPeople(MetricValues &values, const QList<Call> &calls)
    {
        QMap<QString, int> inbound;
        std::set<QString> guests;
        int withoutGuest = 0;
        for (const Call &call : calls) {
            const QString number = call.remoteNumber();
            if (call.direction == Direction::Inbound && !number.isNull() && !isWithheld(number))
                ++inbound[number];
            const QString guest =
                !call.guestId.isNull() ? u"id "_s + call.guestId : u"name "_s + call.guestName;
            const bool isKnown = !call.guestId.isNull() || !call.guestName.isNull();
            withoutGuest += !isKnown;
            if (isKnown)
                guests.insert(guest);
        }
        const auto repeat =
            std::count_if(inbound.begin(), inbound.end(), [](int calls) { return calls > 1; });
        values[Metric::RepeatCallers] = {double(repeat), int(inbound.size()), 0};
        values[Metric::UniqueGuests] = {double(guests.size()), int(calls.size()) - withoutGuest,
                                        withoutGuest};
    }
    QDateTime local(const Call &call) const
    {
        return QDateTime::fromMSecsSinceEpoch(toMs(*call.startedAt), m_question.filter.zone);
    }

    Store &m_store;
    const SummaryQuestion &m_question;
    const QList<Call> m_all;
    const CallbackStates m_states;
};

template<typename Groups> QMap<QString, MarkCounts> byValue(const Groups &groups)
{
    QMap<QString, MarkCounts> map;
    for (const SummaryGroup &group : groups) {
        if (group.counts.calls > 0)
            map[group.value] = group.counts;
    }
    return map;
}

QList<int> callsIn(const LengthSpread &spread)
{
    QList<int> calls;
    for (const LengthBucket &bucket : spread.buckets)
        calls << bucket.calls;
    return calls;
}

} // namespace

class SummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingEqualsAPlainCount_data();
    void everythingEqualsAPlainCount();
    void noCallsHaveNoShares();
    void oneCallIsItsOwnMedian();
    void unknownLengthsAreLeftOutAndTold();
    void aCallInTheHourThatComesTwiceIsCountedOnce();
    void callsOfTheLastHourStillHaveTime();
    void aChangedCallIsCountedAnew();
    void lengthsAreExactHoweverLong();

private:
    struct Stage {
        Profile profile;
        std::unique_ptr<CallIndex> index;
        void add(const QList<Record> &records)
        {
            profile.addAccount();
            got(profile->applyPage(writeOf(records)));
            index = std::make_unique<CallIndex>(*profile);
            got(index->ready());
        }
        SummaryPtr ask(const SummaryQuestion &question)
        {
            return got(index->summary(std::make_shared<const SummaryQuestion>(question)));
        }
    };
    static SummaryQuestion questionOf(const QString &query, const char *zone = "Europe/Paris")
    {
        SummaryQuestion question;
        question.filter = resolved(parseQuery(query).query, now, QTimeZone(zone));
        question.now = now;
        return question;
    }
    static void compare(const SummaryAnswer &answer, const Plain &plain, const SummaryQuestion &question);

    Stage m_stage;
};

/// Calls round the moments at which counting goes wrong.
void SummaryTest::initTestCase()
{
    QRandomGenerator random(5);
    const QList<TimePoint> moments{
        at("2026-03-29T00:00:00Z"), // Paris: two o'clock does not exist
        at("2026-10-25T00:00:00Z"), // Paris: two o'clock comes twice
        at("2024-02-28T22:30:00Z"), // a leap day begins
        at("2025-12-31T22:30:00Z"), at("2026-03-08T06:30:00Z"), // New York's change
        at("2026-11-03T11:00:00Z"), // an hour ago
    };
    QList<Record> records;
    for (int i = 0; i < 500; ++i) {
        Record record = randomRecord(i, random);
        record.facts.startedAt = random.bounded(12)
            ? std::optional(pick(random, moments) + Seconds(random.bounded(4 * 24) * 900 - 7200))
            : std::nullopt;
        if (random.bounded(20) == 0)
            record.facts.ring = Seconds(1000 + random.bounded(5000));
        records << record;
    }
    m_stage.add(records);
    got(m_stage.profile->setLabel(QueryField::Line, numbers.at(1), u"Front Desk"_s));
}

void SummaryTest::everythingEqualsAPlainCount_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("stretch"); // days for the panel of days, of which some are chosen
    QTest::addColumn<QString>("before");

    const QByteArray paris = "Europe/Paris";
    QTest::newRow("everything") << QString() << paris << QString() << QString();
    QTest::newRow("everything in New York")
        << QString() << QByteArray("America/New_York") << QString() << QString();
    QTest::newRow("everything in UTC") << QString() << QByteArray("UTC") << QString() << QString();
    QTest::newRow("nothing") << u"on:2020-01-01"_s << paris << QString() << u"on:2019-01-01"_s;
    QTest::newRow("night of the lost hour") << u"on:2026-03-29"_s << paris << QString() << u"on:2026-03-28"_s;
    QTest::newRow("night of the second hour")
        << u"on:2026-10-25"_s << paris << QString() << u"on:2026-03-29"_s;
    QTest::newRow("leap day") << u"on:2024-02-29"_s << paris << QString() << u"on:2024-02-28"_s;
    QTest::newRow("days of a longer stretch")
        << u"on:2026-03-29"_s << paris << u"after:2026-01-01 before:2026-11-04"_s << u"on:2024"_s;
    QTest::newRow("one status") << u"status:missed"_s << paris << QString() << QString();
    QTest::newRow("several choices") << u"status:missed,completed provider:quo callback:owed,returned"_s
                                     << paris << QString() << u"on:2026-10"_s;
    QTest::newRow("a cell of the heat map")
        << u"weekday:sun at:2-3"_s << paris << QString() << u"on:2026-10-25"_s;
    QTest::newRow("a line") << u"line:+13055550100"_s << paris << QString() << QString();
    QTest::newRow("staff") << u"staff:stf_1"_s << paris << QString() << QString();
    QTest::newRow("length and answer time")
        << u"duration:10-29 ring:>=5"_s << paris << QString() << u"on:2026"_s;
    QTest::newRow("answer time alone") << u"direction:inbound status:completed,active ring:5-9"_s << paris
                                       << u"after:2026-01-01"_s << QString();
    QTest::newRow("words and left out") << u"taxi -status:failed"_s << paris << QString() << QString();
    QTest::newRow("not so long") << u"-duration:>50 -ring:<5"_s << paris << QString() << QString();
}

void SummaryTest::everythingEqualsAPlainCount()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, stretch);
    QFETCH(const QString, before);
    SummaryQuestion question = questionOf(query, zone.constData());
    const auto rangeOf = [&](const QString &text) {
        Range<TimePoint> range;
        for (const auto &times : questionOf(text, zone.constData()).filter.times) {
            range.from = times.ranges.first().from ? times.ranges.first().from : range.from;
            range.until = times.ranges.first().until ? times.ranges.first().until : range.until;
        }
        return range;
    };
    if (!stretch.isNull())
        question.stretch = rangeOf(stretch);
    if (!before.isNull())
        question.before = rangeOf(before);
    const SummaryPtr answer = m_stage.ask(question);
    compare(*answer, Plain(*m_stage.profile, question), question);
}

void SummaryTest::compare(const SummaryAnswer &answer, const Plain &plain, const SummaryQuestion &question)
{
    using enum QueryField;
    const QList<Call> passing = plain.calls(question.filter);
    const MetricValues figures = plain.figures(passing);
    for (const Metric metric : allMetrics()) {
        QCOMPARE(answer.figures.value(metric).value, figures.value(metric).value);
        QCOMPARE(answer.figures.value(metric).of, figures.value(metric).of);
        QCOMPARE(answer.figures.value(metric).unknown, figures.value(metric).unknown);
    }
    QCOMPARE(answer.before.has_value(), question.before.has_value());
    if (question.before) {
        const QList<Call> before = plain.between(*question.before);
        QVERIFY(*answer.before == plain.figures(before));
        QVERIFY(answer.daysBefore == plain.days(before));
    }
    QVERIFY(answer.days == plain.days(question.stretch ? plain.between(*question.stretch) : passing));
    QVERIFY(answer.hours == plain.hours(plain.without({Weekday, At})));
    QVERIFY(answer.offered == plain.offered(plain.without({Weekday, At})));
    QVERIFY(answer.talkPerCall == Plain::talkPerCall(passing));
    QCOMPARE(answer.withoutStart, int(std::count_if(passing.begin(), passing.end(), [](const Call &call) {
                 return !call.startedAt;
             })));

    const auto status = [](const Call &call) {
        return call.status ? keyOf(*call.status) : QString();
    };
    QCOMPARE(byValue(answer.statuses), plain.groups(plain.without({Status}), status));
    QCOMPARE(byValue(answer.providers),
             plain.groups(plain.without({Provider}), [](const Call &call) { return call.provider; }));
    QCOMPARE(byValue(answer.lines),
             plain.groups(plain.without({Line}), [](const Call &call) { return call.line(); }));
    QCOMPARE(byValue(answer.staff),
             plain.groups(plain.without({Staff}), [](const Call &call) { return call.staffId; }));
    auto states =
        plain.groups(plain.without({Callback}), [&](const Call &call) { return plain.state(call); });
    states.remove(QString());
    QCOMPARE(byValue(answer.callbacks), states);

    QList<int> durations;
    for (const Call &call : plain.withoutLength(Duration)) {
        if (call.duration)
            durations << int(call.duration->count());
    }
    QCOMPARE(callsIn(answer.durations), plain.spread(durations, durationSteps()));
    QCOMPARE(callsIn(answer.answerTimes),
             plain.spread(Plain::answerTimes(plain.withoutLength(Ring)), answerTimeSteps()));
}

void SummaryTest::noCallsHaveNoShares()
{
    Stage stage;
    stage.add({});
    const SummaryPtr answer = stage.ask(questionOf({}));
    QCOMPARE(answer->figures.value(Metric::Calls).value, 0.0);
    for (const Metric metric : {Metric::MissedRate, Metric::AnswerTimeMedian, Metric::AnsweredWithin,
                                Metric::TalkTime, Metric::CallbacksWithinHour})
        QVERIFY(!answer->figures.value(metric).value);
    QVERIFY(answer->days.isEmpty());
    QVERIFY(answer->statuses.isEmpty());
}

void SummaryTest::oneCallIsItsOwnMedian()
{
    Stage stage;
    RecordBuilder call(u"cal_1"_s);
    call.at(at("2024-02-29T22:59:00Z")).with(&CallFacts::ring, std::optional(Seconds(7)));
    stage.add({call.build()});
    const SummaryPtr answer = stage.ask(questionOf({}));
    QCOMPARE(answer->figures.value(Metric::AnswerTimeMedian).value, 7.0);
    QCOMPARE(answer->figures.value(Metric::AnswerTime90).value, 7.0);
    QCOMPARE(answer->figures.value(Metric::MissedRate).value, 0.0);
    QCOMPARE(answer->days.size(), 1);
    QCOMPARE(answer->days.first().day, QDate(2024, 2, 29)); // 23:59 in Paris
    QCOMPARE(answer->hours[3 * 24 + 23].counts.calls, 1); // a Thursday
}

void SummaryTest::unknownLengthsAreLeftOutAndTold()
{
    Stage stage;
    QList<Record> records;
    for (int i = 0; i < 3; ++i) {
        RecordBuilder call(u"cal_%1"_s.arg(i));
        call.with(&CallFacts::ring, i == 0 ? std::optional(Seconds(4)) : std::nullopt)
            .with(&CallFacts::talk, std::optional<Seconds>())
            .with(&CallFacts::duration, std::optional<Seconds>());
        records << call.build();
    }
    stage.add(records);
    const SummaryPtr answer = stage.ask(questionOf({}));
    QCOMPARE(answer->figures.value(Metric::AnswerTimeMedian).value, 4.0);
    QCOMPARE(answer->figures.value(Metric::AnswerTimeMedian).of, 1);
    QCOMPARE(answer->figures.value(Metric::AnswerTimeMedian).unknown, 2);
    QVERIFY(!answer->figures.value(Metric::TalkTime).value);
    QCOMPARE(answer->figures.value(Metric::TalkTime).unknown, 3);
    QCOMPARE(answer->durations.unknown, 3);
    QCOMPARE(answer->answerTimes.unknown, 2);
}

void SummaryTest::aCallInTheHourThatComesTwiceIsCountedOnce()
{
    Stage stage;
    RecordBuilder first(u"cal_1"_s), second(u"cal_2"_s);
    first.at(at("2026-10-25T00:30:00Z")); // 2:30, summer time
    second.at(at("2026-10-25T01:30:00Z")); // 2:30 again
    stage.add({first.build(), second.build()});
    const SummaryPtr answer = stage.ask(questionOf({}));
    QCOMPARE(answer->hours[6 * 24 + 2].counts.calls, 2);
    QCOMPARE(answer->days.size(), 1);
    QCOMPARE(answer->days.first().counts.calls, 2);
}

void SummaryTest::callsOfTheLastHourStillHaveTime()
{
    Stage stage;
    RecordBuilder young(u"cal_1"_s), old(u"cal_2"_s);
    young.missed().from(u"+33612345601"_s).at(now - std::chrono::minutes(59));
    old.missed().from(u"+33612345602"_s).at(now - std::chrono::minutes(61));
    stage.add({young.build(), old.build()});
    const MetricValue callbacks = stage.ask(questionOf({}))->figures.value(Metric::CallbacksWithinHour);
    QCOMPARE(callbacks.of, 1);
    QCOMPARE(callbacks.value, 0.0);
}

void SummaryTest::aChangedCallIsCountedAnew()
{
    Stage stage;
    RecordBuilder call(u"cal_1"_s);
    stage.add({call.build()});
    QCOMPARE(stage.ask(questionOf({}))->figures.value(Metric::Answered).value, 1.0);
    call.missed();
    got(stage.profile->applyRecord(call.build()));
    QTRY_COMPARE_WITH_TIMEOUT(stage.ask(questionOf({}))->figures.value(Metric::Answered).value, 0.0, 60'000);
}

void SummaryTest::lengthsAreExactHoweverLong()
{
    Stage stage;
    QList<Record> records;
    const QList<int> rings{1023, 1024, 5000, 90'000, 3};
    for (int i = 0; i < rings.size(); ++i)
        records << RecordBuilder(u"cal_%1"_s.arg(i))
                       .with(&CallFacts::ring, std::optional(Seconds(rings[i])))
                       .build();
    stage.add(records);
    SummaryQuestion question = questionOf({});
    question.within = Seconds(4999);
    const SummaryPtr answer = stage.ask(question);
    QCOMPARE(answer->figures.value(Metric::AnswerTimeMedian).value, 1024.0);
    QCOMPARE(answer->figures.value(Metric::AnswerTime90).value, 90'000.0);
    QCOMPARE(answer->figures.value(Metric::AnsweredWithin).value, 0.6);
    QCOMPARE(callsIn(answer->answerTimes).constLast(), 4);
}

QTEST_GUILESS_MAIN(SummaryTest)
#include "tst_summary.moc"
