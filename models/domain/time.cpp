// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time.h"

#include <QDateTime>
#include <QTimeZone>

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
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC);
    return moment.toString(moment.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

std::optional<TimePoint> fromIso(QStringView text)
{
    QString iso = text.trimmed().toString();
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    // Without a zone Qt would read local time, and refuse the hour that summer time skips there.
    if (iso.size() > 10 && !namesZone(iso))
        iso += u'Z';
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (iso.size() <= 10)
        moment = moment.date().startOfDay(Qt::UTC);
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
