// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/escapelife/validation.h"

namespace callboard::sandbox {

/// What a carrier's webhook says, whichever carrier it is.
struct CarrierEvent {
    Carrier carrier;
    QString callId;
    Direction direction = Direction::Inbound;
    CallStatus status = CallStatus::Ringing;
    QString fromNumber;
    QString toNumber;
    TimePoint at{}; ///< When it happened.
    std::optional<TimePoint> answeredAt; ///< Where the carrier says so.
    std::optional<TimePoint> endedAt;
    std::optional<Seconds> duration;
    QString recordingUrl;
};

/// Errors go into @p problems. @p now: for carriers that do not say when.
CarrierEvent twilioEvent(const QByteArray &form, TimePoint now, FieldProblems &problems);
CarrierEvent aircallEvent(const QJsonObject &body, TimePoint now, FieldProblems &problems);
CarrierEvent ringCentralEvent(const QJsonObject &body, TimePoint now, FieldProblems &problems);

/// Logs the call or brings it up to date. False: neither of its numbers is one of the hotel's lines.
bool record(const CarrierEvent &event, World &world);

} // namespace callboard::sandbox
