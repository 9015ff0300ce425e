// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/quo/parser.h"

/// What Quo tells about a call only when it is asked for it: recordings and words. Pure. Any thread. Errors:
/// BadReply.
namespace callboard::quo {

/// True: something is still being made.
using Pending = bool;

/// The resources to read for a call that is over.
struct Parts {
    QStringList names;
    bool beingMade = false; ///< The call itself says that something is not ready.
};
Parts partsOf(const Record &record, Surface surface);

/// Reads the reply about @p part of @p call into @p facts: recordings as references, oldest first;
/// transcripts, one for each recorded part with times from its start, or one with times from the start of
/// the call; what the dated surface has inside the call. A message makes a missed call a voicemail.
Result<Pending> readPart(const QString &part, const QByteArray &body, const CallFacts &call,
                         const Directory &directory, CallFacts &facts);

/// The fresh link to the audio of a recording or a voicemail in a reply that tells of it; empty: it is still
/// being made. Errors: NotFound.
Result<QString> audioLinkIn(const QByteArray &body, const QString &recordingId);

} // namespace callboard::quo
