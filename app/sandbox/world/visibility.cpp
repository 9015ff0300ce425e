// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/visibility.h"

namespace callboard::sandbox {

namespace {

/// Calls of a hotel line that some telephone system carried, and whose times are known.
bool isCarriedOn(int line, const WorldCall &call, const People &people)
{
    const QString &own = call.direction == Direction::Inbound ? call.toNumber : call.fromNumber;
    return call.carrier != Carrier::Manual && call.timesKnown && people.lineOf(own) == line;
}

} // namespace

bool isKnownTo(Provider provider, const WorldCall &call, const People &people)
{
    if (call.loggedThrough)
        return call.loggedThrough == provider;
    switch (provider) {
    case Provider::Escapelife:
        return true;
    case Provider::Twilio:
        return call.carrier == Carrier::Twilio;
    case Provider::Aircall:
        return call.carrier == Carrier::Aircall;
    case Provider::RingCentral:
        return call.carrier == Carrier::RingCentral;
    case Provider::Quo:
        return call.carrier == Carrier::OpenPhone;
    case Provider::Skipcall:
        return call.carrier == Carrier::Twilio && call.key % 3 == 0;
    case Provider::Sunset:
        return call.carrier == Carrier::Twilio && call.direction == Direction::Outbound;
    case Provider::PhoneInc:
        return isCarriedOn(restaurantLine, call, people);
    case Provider::BlueRockTel:
        return isCarriedOn(reservationsLine, call, people);
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace callboard::sandbox
