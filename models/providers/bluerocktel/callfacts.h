// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/json.h"
#include "models/providers/records.h"

#include <QTimeZone>

namespace callboard::bluerocktel {

/// What the reader of a reply must know about the account.
struct CallReading {
    Reading account{};
    QTimeZone zone = QTimeZone::utc(); ///< Of times that name none.
    bool listedByChange = false; ///< The list is sorted by updated_at.
};

/// The facts in a call object (bluerocktel.md sections 2 and 7). Problems stay with @p item.
CallFacts callFacts(json::Object &item, const QString &callId, const CallReading &reading);

/// A time as this vendor writes it: ISO 8601, or "2026-01-01 12:00:00" in the instance's zone. Of an hour
/// that a clock change repeats the first one is meant.
std::optional<TimePoint> momentOf(json::Object &item, QByteArrayView key, const QTimeZone &zone);

} // namespace callboard::bluerocktel
