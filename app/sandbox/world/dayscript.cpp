// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/dayscript.h"

#include "app/sandbox/world/calendar.h"
#include "app/sandbox/world/casting.h"
#include "app/sandbox/world/speech.h"

#include <algorithm>

namespace callboard::sandbox {

namespace {

constexpr int leastMissedAtNight = 8; ///< On the last two nights, in a world of some size.
constexpr int fruitlessAttempts = 400;
constexpr int outboundEvery = 5; ///< Of the calls that are invented later.

/// Builds one day, story by story: a story is a caller's first call and what follows from it.
class DayBuilder {
public:
    DayBuilder(const CallPlan &plan, const People &people, const Scrambler &keys, quint64 seed, int day)
        : m_day(plan.day(day))
        , m_index(day)
        , m_isLast(day == plan.dayCount() - 1)
        , m_nearEnd(day >= plan.dayCount() - 2)
        , m_casting(people)
        , m_keys(keys)
        , m_seed(seed)
        , m_random(hashed({seed, 8, quint64(day)}))
    {
        m_calls.reserve(std::size_t(m_day.count));
    }

    std::vector<CallSketch> build();

private:
    bool isFull() const { return int(m_calls.size()) >= m_day.count; }
    void addLiveCalls();
    void addMissedNight();
    void addStory();
    void addStillness();

    qint64 busyMoment();
    std::optional<qint64> nightMoment();

    void inboundStory(qint64 moment, const Casting::Part &part, int staffedPercent);
    void followUp(qint64 moment, const Casting::Part &part);
    bool callBack(qint64 moment, const Casting::Part &part, int answeredPercent);
    void outboundStory(qint64 moment);

    CallSketch begun(qint64 moment, const Casting::Part &part, Direction direction);
    bool answered(CallSketch call);
    bool unanswered(CallSketch call, CallStatus outcome);
    void chooseCarrier(CallSketch &call);
    bool add(CallSketch call);
    void fit(CallSketch &call) const;

    const CallPlan::Day &m_day;
    int m_index;
    bool m_isLast;
    bool m_nearEnd;
    Casting m_casting;
    const Scrambler &m_keys;
    quint64 m_seed;
    Random m_random;
    std::vector<CallSketch> m_calls;
};

std::vector<CallSketch> DayBuilder::build()
{
    if (m_isLast)
        addLiveCalls();
    if (m_nearEnd)
        addMissedNight();
    for (int i = 0; !isFull() && i < fruitlessAttempts + m_day.count; ++i)
        addStory();
    while (!isFull())
        addStillness();
    std::sort(m_calls.begin(), m_calls.end(), [](const CallSketch &a, const CallSketch &b) {
        return std::pair(a.loggedAt, a.key) > std::pair(b.loggedAt, b.key);
    });
    return std::move(m_calls);
}

/// Somebody is speaking and somebody else is ringing at the world's present.
void DayBuilder::addLiveCalls()
{
    const qint64 now = m_day.end - 1;
    if (m_day.count < 8 || now - m_day.start < 900)
        return;
    CallSketch speaking = begun(now - 95, m_casting.inbound(m_index, false, m_random), Direction::Inbound);
    speaking.line = reservationsLine;
    speaking.ring = 11;
    speaking.outcome = CallStatus::Completed;
    speaking.staff = qint8(m_casting.staffMember(reservationsLine, now, m_random));
    speaking.carrier = Carrier::Twilio;
    speaking.hasRecording = speaking.hasTranscript = speaking.hasSummary = true;
    fit(speaking);
    speaking.talk = 320;
    add(speaking);
    CallSketch ringing = begun(now - 9, m_casting.inbound(m_index, false, m_random), Direction::Inbound);
    ringing.line = rentalLine;
    ringing.ring = 38;
    ringing.carrier = Carrier::RingCentral;
    add(ringing);
}

void DayBuilder::addMissedNight()
{
    const int stories = std::min(leastMissedAtNight, m_day.count * 2 / 5);
    for (int i = 0; i < stories; ++i) {
        if (const auto moment = nightMoment())
            inboundStory(*moment, m_casting.inbound(m_index, true, m_random), 0);
    }
}

void DayBuilder::addStory()
{
    const qint64 moment = busyMoment();
    const bool night = isNight(moment);
    if (!night && m_random.chance(17)) {
        outboundStory(moment);
        return;
    }
    const Casting::Part part = m_casting.inbound(m_index, night, m_random);
    inboundStory(moment, part, m_casting.staffedPercent(part.line, moment));
}

/// When stories do not fit (a day of a few seconds), short calls that nobody took.
void DayBuilder::addStillness()
{
    const qint64 moment = m_day.start + m_random.below(int(m_day.end - m_day.start));
    CallSketch call =
        begun(moment, m_casting.inbound(m_index, isNight(moment), m_random), Direction::Inbound);
    call.carrier = Carrier::Twilio;
    call.ring = m_random.between(6, 30);
    add(call);
}

qint64 DayBuilder::busyMoment()
{
    const qint64 length = m_day.end - m_day.start;
    for (int i = 0; i < 40; ++i) {
        const qint64 moment = m_day.start + qint64(m_random.next() % quint64(length));
        if (m_random.below(420) < CallPlan::busyness(parisTime(moment).hour))
            return moment;
    }
    return m_day.start + length / 2;
}

std::optional<qint64> DayBuilder::nightMoment()
{
    constexpr qint64 fromStart = 8 * 3600; // 22:00
    constexpr qint64 wholeNight = 10 * 3600;
    const qint64 length = std::min(m_day.end - m_day.start - fromStart, wholeNight);
    if (length < 1800)
        return {};
    return m_day.start + fromStart + m_random.below(int(length));
}

void DayBuilder::inboundStory(qint64 moment, const Casting::Part &part, int staffedPercent)
{
    const bool robot = part.caller.kind == CallerKind::Robot;
    constexpr int mostAttempts = 4;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        CallSketch call = begun(moment, part, Direction::Inbound);
        if (m_random.chance(staffedPercent)) {
            answered(call);
            return;
        }
        const bool failed = m_random.chancePerMille(12);
        const bool leavesMessage = !failed && m_random.chance(robot ? 4 : 27);
        const CallStatus outcome = failed ? CallStatus::Failed
            : leavesMessage               ? CallStatus::Voicemail
                                          : CallStatus::Missed;
        if (!unanswered(call, outcome))
            return;
        if (leavesMessage || robot || !m_random.chance(42))
            break;
        moment += m_random.between(70, 1500);
    }
    followUp(moment, part);
}

void DayBuilder::followUp(qint64 moment, const Casting::Part &part)
{
    const bool canBeCalled =
        part.caller.kind != CallerKind::Withheld && part.caller.kind != CallerKind::Robot;
    const qint64 morning = m_day.start + (24 - 14 + 8) * 3600 + m_random.below(9000);
    const bool atNight = isNight(moment);
    qint64 later = atNight ? std::max(morning, moment + 600) : moment + m_random.between(240, 6000);
    if (!canBeCalled || !m_random.chance(76)) {
        if (canBeCalled && m_random.chance(25)) {
            const CallSketch again = begun(later, part, Direction::Inbound);
            answered(again);
        }
        return;
    }
    if (callBack(later, part, 70) || !m_random.chance(45))
        return;
    callBack(later + m_random.between(1500, 9000), part, 60);
}

bool DayBuilder::callBack(qint64 moment, const Casting::Part &part, int answeredPercent)
{
    CallSketch call = begun(moment, part, Direction::Outbound);
    call.isCallback = true;
    if (m_random.chance(answeredPercent))
        return answered(call);
    unanswered(call, CallStatus::Missed);
    return false;
}

void DayBuilder::outboundStory(qint64 moment)
{
    const Casting::Part part = m_casting.outbound(m_index, m_random);
    const CallSketch call = begun(moment, part, Direction::Outbound);
    if (m_random.chance(76))
        answered(call);
    else
        unanswered(call, m_random.chance(8) ? CallStatus::Failed : CallStatus::Missed);
}

CallSketch DayBuilder::begun(qint64 moment, const Casting::Part &part, Direction direction)
{
    CallSketch call;
    call.day = m_index;
    call.offeredAt = moment;
    call.loggedAt = moment;
    call.direction = direction;
    call.caller = part.caller;
    call.topic = part.topic;
    call.line = qint8(part.line);
    call.carrier = m_casting.carrierOf(part.line);
    if (direction == Direction::Outbound)
        call.staff = qint8(m_casting.staffMember(part.line, moment, m_random));
    return call;
}

bool DayBuilder::answered(CallSketch call)
{
    call.outcome = CallStatus::Completed;
    call.ring = m_random.chancePerMille(4) ? m_random.between(190, 330) : m_random.between(3, 28);
    call.talk = m_casting.talkSeconds(call.topic, m_random);
    if (call.staff < 0)
        call.staff = qint8(m_casting.staffMember(call.line, call.offeredAt, m_random));
    const bool worthwhile = call.talk > 27 && call.caller.kind != CallerKind::Robot;
    call.hasRecording = worthwhile && m_random.chance(62);
    call.hasTranscript = call.hasRecording && m_random.chance(64);
    call.hasSummary = call.hasTranscript && m_random.chance(93);
    call.hasNotes = worthwhile && m_random.chance(22);
    fit(call);
    chooseCarrier(call);
    return add(call);
}

bool DayBuilder::unanswered(CallSketch call, CallStatus outcome)
{
    call.outcome = outcome;
    call.ring = outcome == CallStatus::Failed ? m_random.between(1, 3) : m_random.between(7, 44);
    if (outcome == CallStatus::Voicemail) {
        call.ring = m_random.between(19, 30);
        call.talk = m_random.between(9, 64);
        call.hasRecording = true;
        call.hasTranscript = m_random.chance(82);
        call.hasSummary = call.hasTranscript && m_random.chance(60);
        fit(call);
    }
    call.hasNotes =
        outcome == CallStatus::Missed && m_random.chance(call.direction == Direction::Outbound ? 35 : 6);
    chooseCarrier(call);
    return add(call);
}

/// The call is to be added next: its number seeds what is said.
void DayBuilder::fit(CallSketch &call) const
{
    call.number = m_day.older + int(m_calls.size());
    if (call.hasRecording)
        fitToSpeech(call, textSeed(m_seed, call));
}

/// How the log heard of the call decides when its row was born and which times it knows.
void DayBuilder::chooseCarrier(CallSketch &call)
{
    const qint64 last = m_day.end - 1;
    if (call.isAnswered() && m_random.chance(5)) {
        const qint64 logged = call.endedAt() + m_random.between(60, 1500);
        if (logged <= last) { // Else nobody has written it down yet: it went over the usual carrier.
            call.carrier = Carrier::Manual;
            call.loggedAt = logged;
            call.timesKnown = false;
            call.hasRecording = call.hasTranscript = call.hasSummary = false;
            call.hasNotes = true;
            return;
        }
    }
    if (call.carrier == Carrier::OpenPhone) {
        call.loggedAt = call.endedAt() + m_random.between(4, 40);
        call.timesKnown = m_random.chance(50);
    } else if (call.carrier == Carrier::Aircall && m_random.chance(30)) {
        call.loggedAt = (call.isAnswered() ? call.answeredAt() : call.endedAt()) + m_random.between(1, 3);
    }
}

bool DayBuilder::add(CallSketch call)
{
    if (isFull() || call.offeredAt < m_day.start || call.loggedAt >= m_day.end)
        return false;
    call.number = m_day.older + int(m_calls.size());
    call.key = m_keys.scrambled(quint64(call.number));
    m_calls.push_back(call);
    return true;
}

} // namespace

DayScript::DayScript(const CallPlan &plan, const People &people, const Scrambler &keys, quint64 seed)
    : m_plan(plan)
    , m_people(people)
    , m_keys(keys)
    , m_seed(seed)
{
}

std::vector<CallSketch> DayScript::calls(int day) const
{
    return DayBuilder(m_plan, m_people, m_keys, m_seed, day).build();
}

CallSketch DayScript::extraCall(int number, qint64 now, bool live) const
{
    Random random(hashed({m_seed, 9, quint64(number)}));
    const Casting casting(m_people);
    const int day = m_plan.dayCount() - 1;
    const bool outbound = !live && number % outboundEvery == 0;
    const Casting::Part part =
        outbound ? casting.outbound(day, random) : casting.inbound(day, isNight(now), random);
    CallSketch call;
    call.number = number;
    call.day = day;
    call.direction = outbound ? Direction::Outbound : Direction::Inbound;
    if (outbound)
        call.staff = qint8(casting.staffMember(part.line, now, random));
    call.loggedAt = now;
    call.caller = part.caller;
    call.topic = part.topic;
    call.line = qint8(part.line);
    call.carrier = live ? Carrier::Twilio : casting.carrierOf(part.line);
    call.ring = random.between(5, 25);
    if (random.chance(60)) {
        call.outcome = CallStatus::Completed;
        call.talk = casting.talkSeconds(call.topic, random);
        call.staff = qint8(casting.staffMember(call.line, now, random));
        call.hasRecording = call.hasTranscript = call.hasSummary = call.talk > 27 && random.chance(60);
    }
    if (call.hasRecording)
        fitToSpeech(call, textSeed(m_seed, call));
    call.offeredAt = live ? now : now - call.ring - call.talk - 60;
    return call;
}

} // namespace callboard::sandbox
