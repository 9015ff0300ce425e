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

namespace callboard {

template<> inline constexpr NumberRange numbersOf<Direction> = {1, int(Direction::Outbound)};
template<> inline constexpr NumberRange numbersOf<CallStatus> = {1, int(CallStatus::Voicemail)};
template<> inline constexpr NumberRange numbersOf<Provider> = {1, int(Provider::Quo)};
template<> inline constexpr NumberRange numbersOf<Field> = {1, int(Field::Customer)};
template<> inline constexpr NumberRange numbersOf<Error::Kind> = {0, int(Error::Kind::Invalid)};
template<> inline constexpr NumberRange numbersOf<GuestOrigin> = {1, int(GuestOrigin::Manual)};
template<> inline constexpr NumberRange numbersOf<DoneReason> = {1, int(DoneReason::Other)};
template<> inline constexpr NumberRange numbersOf<NoteOrigin> = {1, int(NoteOrigin::Provider)};
template<> inline constexpr NumberRange numbersOf<KeptKind> = {1, int(KeptKind::Facts)};
template<> inline constexpr NumberRange numbersOf<OutboxKind> = {1, int(OutboxKind::Guest)};
template<> inline constexpr NumberRange numbersOf<OutboxState> = {1, int(OutboxState::Held)};
template<> inline constexpr NumberRange numbersOf<DecisionKind> = {1, int(DecisionKind::Split)};
template<> inline constexpr NumberRange numbersOf<GuestTouch> = {1, int(GuestTouch::Link)};
template<> inline constexpr NumberRange numbersOf<RecheckReason> = {1, int(RecheckReason::Details)};

} // namespace callboard
