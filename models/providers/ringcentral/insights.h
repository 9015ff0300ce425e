// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/domain/result.h"

namespace callboard::ringcentral {

/// What RingSense says about a telephony session (ringcentral.md section 7): transcript, summaries,
/// sentiment, next steps. A session may have several recordings; they follow one another in time. Pure.
/// Errors: BadReply.
Result<CallFacts> parseInsights(const QByteArray &body);

} // namespace callboard::ringcentral
