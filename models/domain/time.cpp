// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool namesZone(QStringView text)
{
    const qsizetype clock = text.indexOf(u'T');
    if (clock < 0)
        return false;
    const QStringView rest = text.sliced(clock);
    return rest.endsWith(u'Z', Qt::CaseInsensitive) || rest.contains(u'+') || rest.contains(u'-');
}

} // namespace

QString toIso(TimePoint t)
{
    using namespace std::chrono;
    const auto day = floor<days>(t);
    const year_month_day date{day};
    const hh_mm_ss<milliseconds> time{t - day};
    const QString seconds = QString::asprintf(
        "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()), unsigned(date.month()), unsigned(date.day()),
        int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    const auto fraction = time.subseconds().count();
    return seconds + (fraction ? QString::asprintf(".%03dZ", int(fraction)) : u"Z"_s);
}

std::optional<TimePoint> fromIso(QStringView text)
{
    QString iso = text.trimmed().toString();
    if (iso.size() == 10)
        iso += u"T00:00:00Z"_s;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    // Without a zone Qt would read local time, and refuse the hour that summer time skips there.
    if (!namesZone(iso))
        iso += u'Z';
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    const int year = moment.toUTC().date().year();
    if (year < 1970 || year > 9999)
        return {};
    return fromMs(moment.toMSecsSinceEpoch());
}

TimePoint SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace callboard
