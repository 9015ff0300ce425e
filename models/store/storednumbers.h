// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers stand for something where the vocabularies are stored: what SqlQuery::enumeration() and
// known() read.
#pragma once

#include "models/domain/call.h"
#include "models/domain/callbacktask.h"
#include "models/domain/edit.h"
#include "models/domain/keeping.h"
#include "models/domain/noteversion.h"
#include "models/store/database.h"
#include "models/store/deskview.h"
#include "models/store/guestview.h"
#include "models/store/synctypes.h"

#include <iterator>

namespace callboard {

constexpr NumberRange numbersOf(Direction)
{
    return {1, int(Direction::Outbound)};
}
constexpr NumberRange numbersOf(CallStatus)
{
    return {1, int(CallStatus::Voicemail)};
}
constexpr NumberRange numbersOf(Provider)
{
    constexpr Provider every[] = {
#define PROVIDER(Name, ...) Provider::Name,
#include "models/domain/providers.def"
#undef PROVIDER
    };
    return {1, int(std::size(every))};
}
constexpr NumberRange numbersOf(Field)
{
    return {1, int(Field::Customer)};
}
constexpr NumberRange numbersOf(Error::Kind)
{
    return {0, int(Error::Kind::Invalid)};
}
constexpr NumberRange numbersOf(GuestOrigin)
{
    return {1, int(GuestOrigin::Manual)};
}
constexpr NumberRange numbersOf(DoneReason)
{
    return {1, int(DoneReason::Other)};
}
constexpr NumberRange numbersOf(NoteOrigin)
{
    return {1, int(NoteOrigin::Provider)};
}
constexpr NumberRange numbersOf(KeptKind)
{
    return {1, int(KeptKind::Facts)};
}
constexpr NumberRange numbersOf(OutboxKind)
{
    return {1, int(OutboxKind::Guest)};
}
constexpr NumberRange numbersOf(OutboxState)
{
    return {1, int(OutboxState::Held)};
}
constexpr NumberRange numbersOf(DecisionKind)
{
    return {1, int(DecisionKind::Split)};
}
constexpr NumberRange numbersOf(GuestTouch)
{
    return {1, int(GuestTouch::Link)};
}
constexpr NumberRange numbersOf(RecheckReason)
{
    return {1, int(RecheckReason::Details)};
}

} // namespace callboard
