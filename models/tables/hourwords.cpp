// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/hourwords.h"

#include "models/domain/querywords.h"

#include <bitset>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int minutesPerDay = 24 * 60;

QString rangeText(int first, int end)
{
    const int count = (end - first + 24) % 24;
    return count == 1 ? QString::number(first) : u"%1-%2"_s.arg(first).arg(end % 24);
}

} // namespace

QStringList hourKeys(const QStringList &ranges)
{
    std::bitset<minutesPerDay> minutes;
    for (const QString &text : ranges) {
        const QList<Range<int>> parts = minuteRanges(text);
        for (const Range<int> &part : parts) {
            for (int minute = part.from.value_or(0); minute < part.until.value_or(minutesPerDay); ++minute)
                minutes.set(size_t(minute));
        }
    }
    QStringList keys;
    for (int hour = 0; hour < 24; ++hour) {
        bool isWhole = true;
        for (int minute = hour * 60; minute < (hour + 1) * 60; ++minute)
            isWhole = isWhole && minutes.test(size_t(minute));
        if (isWhole)
            keys << QString::number(hour);
    }
    return keys;
}

QStringList hourRanges(const QStringList &hours)
{
    std::bitset<24> set;
    for (const QString &hour : hours) {
        bool isNumber = false;
        const int value = hour.toInt(&isNumber);
        if (isNumber && value >= 0 && value < 24)
            set.set(size_t(value));
    }
    if (set.all())
        return {u"0-12"_s, u"12-0"_s}; // a range cannot end where it begins
    QStringList ranges;
    for (int first = 0; first < 24; ++first) {
        if (!set.test(size_t(first)) || set.test(size_t((first + 23) % 24)))
            continue; // begins elsewhere
        int end = first;
        while (set.test(size_t(end % 24)))
            ++end;
        ranges << rangeText(first, end % 24);
    }
    return ranges;
}

} // namespace callboard
