// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QTime>
#include <QTimeZone>

namespace callboard {

/// When nothing may draw attention to itself, by the property's clock.
struct QuietHours {
    bool isOn = false;
    QTime from = QTime(22, 0); ///< Inclusive.
    QTime until = QTime(7, 0); ///< Exclusive; at or before @c from: on the next day. The same: all day.
    bool operator==(const QuietHours &) const = default;

    bool cover(QTime time) const;
    bool cover(TimePoint moment, const QTimeZone &zone) const;
};

} // namespace callboard
