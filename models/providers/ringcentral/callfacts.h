// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"

namespace callboard::ringcentral {

/// Reads one record of the call log (ringcentral.md section 3): inner and outer side, result, legs and their
/// recordings, voicemail. The end is worked out from start and length; "duration" counts from the first ring.
tl::expected<void, QString> readFacts(json::Object &item, Record &record, const Reading &reading);
/// A message in the message store, not a recording of the call: its id is "message/ID".
bool isVoicemail(const Recording &recording);
/// The call log holds faxes, too, and the feeds of changes cannot leave them out.
bool isFax(json::Object &item);

} // namespace callboard::ringcentral
