// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

namespace callboard::sandbox {

/// The carrier's own id of a generated call, in the carrier's style ("CA" and 32 hex digits, a decimal
/// number…). Null for Manual.
QString carrierCallId(Carrier carrier, quint64 key);
/// The call with that id, if it has the form that carrierCallId() gives.
std::optional<quint64> keyOfCarrierCallId(Carrier carrier, const QString &id);

} // namespace callboard::sandbox
