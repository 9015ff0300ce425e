// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#ifdef CALLBOARD_HAS_ICU
#include <unicode/uloc.h>
#endif

#include <QCache>
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar enDash = u'–';
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

/// The C locale stands for "nobody chose one": its own short forms carry seconds and English.
bool isPlain(const QLocale &locale)
{
    return locale.language() == QLocale::C;
}

QString longDateFormat(const QLocale &locale)
{
    return isPlain(locale) ? u"dddd, d MMMM yyyy"_s : locale.dateFormat(QLocale::LongFormat);
}

QString shortened(QString format)
{
    static const QRegularExpression comma(u"(?<=[^'])[,،](?= )"_s);
    format.replace("dddd"_L1, "ddd"_L1).replace("MMMM"_L1, "MMM"_L1);
    return format.replace(comma, QString());
}

/// Qt knows no pattern for "day and month": the year goes, with the words and marks that belong to it.
QString withoutYear(QString format)
{
    static const QRegularExpression year(
        uR"([\s,،]*('(de|del|of)'\s*)?\by+(\s*('[^']*'\.?|[年년])|\.)?[\s,،]*)"_s);
    const QString cut = format.replace(year, u" "_s).trimmed();
    return cut.contains(u'd') && cut.contains(u'M') ? cut : u"d MMM"_s;
}

QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday(uR"([\s,،]*d{3,4}\.?[\s,،]*)"_s);
    return format.replace(weekday, u" "_s).trimmed();
}

struct DateFormats {
    QString thisYear;
    QString otherYear;
    QString dayAndMonth;
};

/// Asked for by every cell that is painted, so it is worked out once per locale and thread.
const DateFormats &dateFormats(const QLocale &locale)
{
    thread_local QHash<QString, DateFormats> known;
    auto found = known.find(locale.name());
    if (found == known.end()) {
        const QString full = shortened(longDateFormat(locale));
        found = known.insert(locale.name(), {withoutYear(full), full, withoutWeekday(withoutYear(full))});
    }
    return *found;
}

QDateTime localised(TimePoint moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), zone);
}

QString isolatedNumber(const QString &number)
{
    return leftToRightIsolate + number + popIsolate;
}

/// Formatting a number costs microseconds, and the same few hundred are painted again and again.
template<typename Make> QString remembered(const QString &key, Make make)
{
    thread_local QCache<QString, QString> known(8192);
    if (const QString *text = known.object(key))
        return *text;
    QString text = make();
    known.insert(key, new QString(text));
    return text;
}

#ifdef CALLBOARD_HAS_ICU
QString territoryName(const QString &region, const QLocale &language)
{
    UChar name[128];
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray place = "und_" + region.toLatin1();
    const QByteArray reader = language.name().toLatin1();
    const int32_t length = uloc_getDisplayCountry(place.constData(), reader.constData(), name, 128, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(name), length) : QString();
}

QString nameOfLanguage(const QString &code, const QLocale &reader)
{
    UChar name[128];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayLanguage(code.toLatin1().constData(),
                                                   reader.name().toLatin1().constData(), name, 128, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(name), length) : QString();
}
#else
QString nameOfLanguage(const QString &code, const QLocale &)
{
    return QLocale::languageToString(QLocale(code).language());
}

QString territoryName(const QString &region, const QLocale &language)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory)
        return {};
    const QLocale native(language.language(), territory);
    const bool isNative = native.language() == language.language() && native.territory() == territory;
    return isNative ? native.nativeTerritoryName() : QLocale::territoryToString(territory);
}
#endif

} // namespace

QString languageText(const QString &code, const QLocale &locale)
{
    const QLocale language(QString(code).replace(u'-', u'_'));
    return language.language() == QLocale::C
        ? QString()
        : nameOfLanguage(QLocale::languageToCode(language.language()), locale);
}

QString momentText(TimePoint moment, TimePoint now, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = localised(moment, zone);
    const QDate today = localised(now, zone).date();
    const QString time = locale.toString(local.time(), timeOfDayFormat(locale));
    if (local.date() == today)
        //: A moment of today; %1 is the time of day.
        return Format::tr("Today %1").arg(time);
    if (local.date() == today.addDays(-1))
        //: A moment of yesterday; %1 is the time of day.
        return Format::tr("Yesterday %1").arg(time);
    //: A moment of another day; %1 is the date, %2 the time of day.
    return Format::tr("%1 %2", "date and time").arg(dayText(local.date(), today, locale), time);
}

QString dayText(QDate day, QDate today, const QLocale &locale)
{
    const DateFormats &formats = dateFormats(locale);
    return locale.toString(day, day.year() == today.year() ? formats.thisYear : formats.otherYear);
}

QString shortDayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dateFormats(locale).dayAndMonth);
}

QString fullMomentText(TimePoint moment, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = localised(moment, zone);
    const QString day = locale.toString(local.date(), longDateFormat(locale));
    QString format = timeOfDayFormat(locale);
    if (!format.contains(u's'))
        format.replace("mm"_L1, "mm:ss"_L1);
    const QString time = locale.toString(local.time(), format);
    //: A full moment; %1 is the long date, %2 the time with seconds, %3 the time zone's abbreviation.
    return Format::tr("%1, %2 %3", "date, time and zone").arg(day, time, zone.abbreviation(local));
}

QString lengthText(std::optional<Seconds> length)
{
    if (!length || length->count() < 0)
        return enDash;
    const qint64 total = length->count();
    const QString seconds = u"%1"_s.arg(total % 60, 2, 10, QChar(u'0'));
    const qint64 minutes = total / 60 % 60;
    if (total < 3600)
        return u"%1:%2"_s.arg(minutes).arg(seconds);
    return u"%1:%2:%3"_s.arg(total / 3600).arg(minutes, 2, 10, QChar(u'0')).arg(seconds);
}

QString lineNumberText(const QString &number)
{
    if (number.isEmpty())
        return enDash;
    if (isWithheld(number))
        return Format::tr("Number withheld");
    return remembered(u"n"_s + number.left(64),
                      [&] { return isolatedNumber(internationalFormat(plainLine(number, 64))); });
}

QString numberText(const QString &number)
{
    return isWithheld(number) ? lineNumberText(number) : shownNumber(lineNumberText(number));
}

QString nameText(const QString &name, qsizetype most)
{
    return safeLine(shownName(name), most);
}

QString countryText(const QString &number)
{
    if (!isE164(number))
        return {};
    const QLocale language;
    return remembered(u"c"_s + number + language.name(), [&] {
        const QString region = regionOf(number);
        return region.isEmpty() ? QString() : countryName(region);
    });
}

QString countryName(const QString &code)
{
    const QLocale language;
    return territoryName(code, isPlain(language) ? QLocale(u"en"_s) : language);
}

QString timeOfDayFormat(const QLocale &locale)
{
    return isPlain(locale) ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
}

} // namespace callboard
