// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/casting.h"

#include "app/sandbox/world/calendar.h"

#include <array>
#include <span>

namespace callboard::sandbox {

namespace {

constexpr std::array beforeStay{Topic::EarlyCheckin, Topic::Parking, Topic::Cot,    Topic::Shuttle,
                                Topic::Cancel,       Topic::Change,  Topic::Change, Topic::EarlyCheckin};
constexpr std::array duringStay{Topic::LateCheckout, Topic::Taxi,  Topic::Noise, Topic::Bike,
                                Topic::Table,        Topic::Table, Topic::Spa,   Topic::LateCheckout};
constexpr std::array atNight{Topic::Noise, Topic::Taxi, Topic::Noise, Topic::LateCheckout};
constexpr std::array afterStay{Topic::LostItem, Topic::Invoice, Topic::LostItem};
constexpr std::array forStrangers{Topic::Booking, Topic::Booking, Topic::Booking,     Topic::Table,
                                  Topic::Table,   Topic::Spa,     Topic::WrongNumber, Topic::Bike};

int lineFor(Topic topic, bool night, Random &random)
{
    if (night && random.chance(80))
        return receptionLine;
    switch (topic) {
    case Topic::Booking:
    case Topic::Cancel:
    case Topic::Change:
    case Topic::Confirm:
        return random.chance(75) ? reservationsLine : receptionLine;
    case Topic::Table:
    case Topic::Spa:
        return random.chance(80) ? restaurantLine : receptionLine;
    case Topic::Bike:
        return random.chance(85) ? rentalLine : receptionLine;
    case Topic::EarlyCheckin:
    case Topic::LateCheckout:
    case Topic::LostItem:
    case Topic::Taxi:
    case Topic::Noise:
    case Topic::Invoice:
    case Topic::Cot:
    case Topic::Parking:
    case Topic::Shuttle:
    case Topic::WrongNumber:
    case Topic::Supplier:
    case Topic::Robot:
        return random.chance(88) ? receptionLine : random.between(1, 3);
    }
    Q_UNREACHABLE();
    return receptionLine;
}

struct Hours {
    int from;
    int until;
    int percent;
};
/// Reception has a night porter who is often elsewhere in the house.
constexpr std::array<Hours, 4> opening{{{7, 23, 91}, {9, 19, 88}, {10, 22, 84}, {9, 19, 80}}};
constexpr int nightPorterPercent = 12;

} // namespace

bool isNight(qint64 moment)
{
    const int hour = parisTime(moment).hour;
    return hour >= 22 || hour < 8;
}

int Casting::staffedPercent(int line, qint64 moment) const
{
    const LocalTime local = parisTime(moment);
    const Hours &hours = opening[std::size_t(line)];
    if (local.hour < hours.from || local.hour >= hours.until)
        return line == receptionLine ? nightPorterPercent : 0;
    const bool quietOffice = line == reservationsLine && (local.weekday == 6 || local.hour == 12);
    return quietOffice ? hours.percent / 2 : hours.percent;
}

int Casting::staffMember(int line, qint64 moment, Random &random) const
{
    const int hour = parisTime(moment).hour;
    const bool porter = line == receptionLine && (hour >= 23 || hour < 7);
    std::vector<int> team;
    for (int i = 0; i < m_people.staff().size(); ++i) {
        if (m_people.staff()[i].line == line && m_people.staff()[i].nights == porter)
            team.push_back(i);
    }
    return random.pick(team);
}

Carrier Casting::carrierOf(int line) const
{
    constexpr std::array carriers{Carrier::Aircall, Carrier::Twilio, Carrier::OpenPhone,
                                  Carrier::RingCentral};
    return carriers[std::size_t(line)];
}

std::optional<Casting::Part> Casting::guestPart(int day, Random &random) const
{
    const int phase = random.below(100);
    const int arrival = phase < 45 ? day + 1 + random.below(7) * random.below(7)
        : phase < 83               ? day - random.below(4)
                                   : day - 5 - random.below(14);
    const auto guest = m_people.guestArriving(arrival);
    if (!guest)
        return {};
    const Stay stay = m_people.stay(*guest);
    const Topic topic = day < stay.arrival  ? random.pick(beforeStay)
        : day <= stay.arrival + stay.nights ? random.pick(duringStay)
                                            : random.pick(afterStay);
    return Part{{CallerKind::Guest, *guest}, topic, receptionLine};
}

Casting::Part Casting::inbound(int day, bool night, Random &random) const
{
    Part part{{CallerKind::Stranger, random.below(m_people.strangerCount())}, Topic::Booking, receptionLine};
    const int who = random.below(100);
    if (who < 58) {
        part = guestPart(day, random).value_or(part);
    } else if (who < 86) {
        part.topic = random.pick(forStrangers);
    } else if (who < 91) {
        part = {{CallerKind::Withheld, random.below(3)}, random.pick(forStrangers), receptionLine};
    } else if (who < 95) {
        part = {{CallerKind::Robot, random.below(100)}, Topic::Robot, receptionLine};
    } else {
        part = {
            {CallerKind::Supplier, random.below(m_people.supplierCount())}, Topic::Supplier, receptionLine};
    }
    if (night && part.caller.kind == CallerKind::Guest && random.chance(50))
        part.topic = random.pick(atNight);
    part.line = lineFor(part.topic, night, random);
    return part;
}

Casting::Part Casting::outbound(int day, Random &random) const
{
    if (random.chance(25))
        return {
            {CallerKind::Supplier, random.below(m_people.supplierCount())}, Topic::Supplier, receptionLine};
    const auto guest = m_people.guestArriving(day + random.between(1, 4));
    if (!guest)
        return {
            {CallerKind::Stranger, random.below(m_people.strangerCount())}, Topic::Booking, reservationsLine};
    return {{CallerKind::Guest, *guest}, Topic::Confirm, lineFor(Topic::Confirm, false, random)};
}

int Casting::talkSeconds(Topic topic, Random &random) const
{
    if (topic == Topic::WrongNumber || topic == Topic::Robot)
        return random.between(5, 26);
    int seconds = random.between(28, 130);
    if (random.chance(35))
        seconds += random.below(240);
    if (random.chance(5))
        seconds += random.below(1200);
    return seconds;
}

} // namespace callboard::sandbox
