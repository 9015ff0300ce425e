// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/callback.h"

#include <algorithm>
#include <array>

namespace callboard {

namespace {

struct StateKey {
    CallbackState state;
    QStringView key;
};
constexpr std::array stateKeys{
    StateKey{CallbackState::Owed, u"owed"},         StateKey{CallbackState::Tried, u"tried"},
    StateKey{CallbackState::Returned, u"returned"}, StateKey{CallbackState::Settled, u"settled"},
    StateKey{CallbackState::Withheld, u"withheld"},
};

} // namespace

bool isAnswered(CallStatus status)
{
    return status == CallStatus::Completed || status == CallStatus::Active;
}

QList<CallbackState> allCallbackStates()
{
    QList<CallbackState> states;
    for (const StateKey &known : stateKeys)
        states << known.state;
    return states;
}

QString keyOf(CallbackState state)
{
    return stateKeys[size_t(state) - 1].key.toString();
}

std::optional<CallbackState> callbackStateFromKey(QStringView key)
{
    const auto found = std::find_if(stateKeys.begin(), stateKeys.end(),
                                    [key](const auto &known) { return known.key == key; });
    return found == stateKeys.end() ? std::nullopt : std::optional(found->state);
}

bool asksForCallback(std::optional<Direction> direction, std::optional<CallStatus> status)
{
    return direction == Direction::Inbound
        && (status == CallStatus::Missed || status == CallStatus::Voicemail || status == CallStatus::Failed);
}

std::optional<CallbackState> CallbackRule::tell(std::optional<Direction> direction,
                                                std::optional<CallStatus> status)
{
    if (asksForCallback(direction, status))
        return m_settledBy ? m_settledBy : m_tried ? CallbackState::Tried : CallbackState::Owed;
    if (!direction || !status)
        return {};
    if (isAnswered(*status))
        m_settledBy = direction == Direction::Outbound ? CallbackState::Returned : CallbackState::Settled;
    else if (direction == Direction::Outbound)
        m_tried = true;
    return {};
}

std::optional<CallbackState> callbackWithoutNumber(std::optional<Direction> direction,
                                                   std::optional<CallStatus> status)
{
    return asksForCallback(direction, status) ? std::optional(CallbackState::Withheld) : std::nullopt;
}

} // namespace callboard
