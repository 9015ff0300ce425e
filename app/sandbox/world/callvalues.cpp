// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/world.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

QString keyOf(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Twilio:
        return u"twilio"_s;
    case Carrier::Aircall:
        return u"aircall"_s;
    case Carrier::RingCentral:
        return u"ringcentral"_s;
    case Carrier::OpenPhone:
        return u"openphone"_s;
    case Carrier::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Carrier> carrierFromKey(QStringView key)
{
    for (Carrier carrier :
         {Carrier::Twilio, Carrier::Aircall, Carrier::RingCentral, Carrier::OpenPhone, Carrier::Manual}) {
        if (keyOf(carrier) == key)
            return carrier;
    }
    return {};
}

namespace {

template<typename Value, typename Target> void set(const std::optional<Value> &value, Target &target)
{
    if (value)
        target = *value;
}

} // namespace

void apply(const CallChange &change, WorldCall &call)
{
    set(change.status, call.status);
    set(change.fromNumber, call.fromNumber);
    set(change.toNumber, call.toNumber);
    set(change.answeredAt, call.answeredAt);
    set(change.endedAt, call.endedAt);
    set(change.duration, call.duration);
    set(change.guestId, call.guestId);
    set(change.staffId, call.staffId);
    set(change.recordingUrl, call.recordingUrl);
    set(change.transcript, call.transcript);
    set(change.summary, call.summary);
    set(change.notes, call.notes);
    if (change.madeAt)
        call.changedAt = std::max(call.changedAt, *change.madeAt);
}

CallChange combined(CallChange earlier, const CallChange &later)
{
    const auto take = [](auto &value, const auto &newer) {
        if (newer)
            value = newer;
    };
    take(earlier.status, later.status);
    take(earlier.fromNumber, later.fromNumber);
    take(earlier.toNumber, later.toNumber);
    take(earlier.answeredAt, later.answeredAt);
    take(earlier.endedAt, later.endedAt);
    take(earlier.duration, later.duration);
    take(earlier.guestId, later.guestId);
    take(earlier.staffId, later.staffId);
    take(earlier.recordingUrl, later.recordingUrl);
    take(earlier.transcript, later.transcript);
    take(earlier.summary, later.summary);
    take(earlier.notes, later.notes);
    take(earlier.madeAt, later.madeAt);
    return earlier;
}

} // namespace callboard::sandbox
