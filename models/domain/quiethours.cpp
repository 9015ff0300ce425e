// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quiethours.h"

#include <QDateTime>

namespace callboard {

bool QuietHours::cover(QTime time) const
{
    if (!isOn)
        return false;
    if (from < until)
        return time >= from && time < until;
    return time >= from || time < until;
}

bool QuietHours::cover(TimePoint moment, const QTimeZone &zone) const
{
    return cover(QDateTime::fromMSecsSinceEpoch(toMs(moment), zone).time());
}

} // namespace callboard
