// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/eventlistening.h"

/// The sentences about receiving events.
namespace callboard {

/// "Listening on http://127.0.0.1:8787", "Off", or why it does not run.
QString receiverSentence(const ReceiverPort::Status &status, const EventSettings &settings);
/// Where the secret comes from and what to do with it.
QString secretHelp(const EventListening::Source &source);
/// "12 accepted · 3 refused: 2 with a wrong signature, 1 from a web page".
QString countersSentence(const ReceiverCounters &counters);

} // namespace callboard
