// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QList>

namespace callboard {

/// What became of a call that reached nobody. Derived from the other calls with the same number over all
/// accounts and lines, never ticked by hand.
enum class CallbackState {
    Owed = 1, ///< Nothing happened since.
    Tried = 2, ///< We called, they did not answer.
    Returned = 3, ///< We called and were answered, before they were.
    Settled = 4, ///< They called again and were answered, before we were.
    Withheld = 5, ///< There is no number that could be called.
};
QList<CallbackState> allCallbackStates();
QString keyOf(CallbackState state); ///< "owed"
std::optional<CallbackState> callbackStateFromKey(QStringView key);

/// An inbound call that was not answered: missed, voicemail or failed. Only such a call has a state.
bool asksForCallback(std::optional<Direction> direction, std::optional<CallStatus> status);

/// Somebody spoke: it is over, or still going on.
bool isAnswered(CallStatus status);

/// The rule, for calls that have one remote number between them and are told from the last to the first: by
/// start, by id where that is the same. Hidden calls are not told. A call without a start is told alone, with
/// a rule of its own: nothing is known to be after it, and it is after nothing.
class CallbackRule {
public:
    /// The state of this call, which those told before decide.
    std::optional<CallbackState> tell(std::optional<Direction> direction, std::optional<CallStatus> status);

private:
    std::optional<CallbackState> m_settledBy; ///< By the first answered call after the one that comes next.
    bool m_tried = false;
};

/// The same for calls without a number, or with one that the caller hid.
std::optional<CallbackState> callbackWithoutNumber(std::optional<Direction> direction,
                                                   std::optional<CallStatus> status);

} // namespace callboard
