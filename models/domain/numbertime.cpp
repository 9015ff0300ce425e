// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numbertime.h"

#include "models/domain/phonenumber.h"

#include <QCache>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Hours = std::chrono::duration<qint64, std::ratio<3600>>;

std::optional<ClockRange> clocksIn(const QString &region, const QDateTime &moment)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory)
        return {};
    std::optional<ClockRange> range;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds(territory)) {
        const QTimeZone zone(id);
        if (!zone.isValid())
            continue;
        const Seconds east(zone.offsetFromUtc(moment));
        if (!range)
            range = ClockRange{east, east};
        range->least = std::min(range->least, east);
        range->most = std::max(range->most, east);
    }
    return range;
}

} // namespace

std::optional<ClockRange> clocksAt(const QString &number, TimePoint moment)
{
    if (!isE164(number))
        return {};
    const auto hour = std::chrono::floor<Hours>(moment); // what is worked out serves for an hour
    thread_local QCache<QString, std::optional<ClockRange>> ranges(500);
    thread_local QCache<QString, QString> regions(2000); // to read a number takes microseconds
    const QString *region = regions.object(number);
    if (!region) {
        regions.insert(number, new QString(regionOf(number)));
        region = regions.object(number);
    }
    if (region->isEmpty())
        return {};
    const QString key = *region + QString::number(hour.time_since_epoch().count());
    const std::optional<ClockRange> *known = ranges.object(key);
    if (!known) {
        ranges.insert(key,
                      new std::optional<ClockRange>(
                          clocksIn(*region, QDateTime::fromMSecsSinceEpoch(toMs(hour), QTimeZone::utc()))));
        known = ranges.object(key);
    }
    return *known;
}

} // namespace callboard
