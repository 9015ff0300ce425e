// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/time.h"

#include <QUrl>

namespace callboard::ringcentral {

/// What the message store says about a voicemail.
struct Voicemail {
    QUrl audio; ///< Empty: there is none.
    QUrl transcript; ///< Where its text is; empty: there is none.
    bool isBeingWritten = false;
    std::optional<Seconds> length;
};

/// Pure. Errors: BadReply.
Result<Voicemail> parseVoicemail(const QByteArray &body);
/// The address of the voicemail's message in a record of the call log; empty when it has none.
QUrl messageUriIn(const QByteArray &record);

} // namespace callboard::ringcentral
