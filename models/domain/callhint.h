// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

namespace callboard {

/// What an event of a provider says about a call. It may come late, twice or out of order, so it is a hint:
/// it shows a call that was not read yet, and asks for reading it. Pure. Any thread.
struct CallHint {
    /// The record that the event is about. Where events know the call by another name than the list, a name
    /// of the event's own: the record so made goes when one that shares a carrier's id is read.
    RecordRef ref;
    /// As far as the event tells; absent: only that something about the call has changed.
    std::optional<CallFacts> facts;
    qint64 order = 0; ///< Later events of a call have larger ones: the vendor's count, or its clock in ms.
    QByteArray raw; ///< The event as it came, without signed links.
    bool operator==(const CallHint &) const = default;
};

/// How far events have told the story of a call.
struct HintProgress {
    int phase = 0; ///< 0 unknown, 1 ringing, 2 active, 3 over: a call never goes back.
    qint64 order = 0;
    auto operator<=>(const HintProgress &) const = default;
};
HintProgress progressOf(const CallHint &hint);

/// What is known from earlier events together with one more. The same events give the same in any order, and
/// repeating one changes nothing: what is further wins, what it does not say stays, a call begins and is
/// answered at the earliest moment that any event names. Where events tell of legs (RingCentral's parties),
/// each leg goes its own way and the call's status follows from all of them.
CallFacts withHint(const CallFacts &known, HintProgress progress, const CallHint &hint);

} // namespace callboard
