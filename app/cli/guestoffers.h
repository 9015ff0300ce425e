// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "models/domain/guestcopy.h"

namespace callboard {

/// Where --at says that @p guest is to be kept, too, with the parts of their name. Errors: Invalid, NotFound,
/// NotSupported with a sentence.
QCoro::Task<Result<QList<GuestOffer>>> guestOffers(Session &session, Guest guest, Arguments arguments);
/// Tries to send what was offered, and prints it with the guest.
QCoro::Task<int> showOffered(Session &session, Guest guest, QList<GuestOffer> offers, Arguments arguments);
/// Without anything about providers.
void printGuest(Output &output, const Guest &guest);

} // namespace callboard
