// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/propertysettings.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// QTimeZone itself takes nearly every word for the name of a zone of its own.
bool isZone(const QString &id)
{
    return QTimeZone::isTimeZoneIdAvailable(id.toUtf8());
}

bool isCountry(const QString &code)
{
    return allCountries().contains(code, Qt::CaseInsensitive);
}

void writeText(QSettings &settings, const QString &key, const QString &text)
{
    if (text.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, text);
}

} // namespace

PropertySettings PropertySettings::read(const QSettings &settings)
{
    SettingReader reader(settings);
    PropertySettings read;
    read.name = reader.text(nameKey).value_or(QString()).simplified().left(longestName);
    read.timeZone = reader.text(zoneKey, isZone).value_or(QString());
    read.country = reader.text(countryKey, isCountry).value_or(QString()).toUpper();
    read.unusable = reader.unusable();
    return read;
}

void PropertySettings::write(QSettings &settings) const
{
    writeText(settings, nameKey, name);
    writeText(settings, zoneKey, timeZone);
    writeText(settings, countryKey, country);
    settings.sync();
}

QTimeZone PropertySettings::zone(const QList<Account> &accounts) const
{
    return timeZone.isEmpty() ? automaticZone(accounts) : QTimeZone(timeZone.toUtf8());
}

QString PropertySettings::typedCountry() const
{
    return country.isEmpty() ? countryHere() : country;
}

QStringList allCountries()
{
    static const QStringList codes = [] {
        QSet<QString> found;
        const QList<QLocale> locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            const QString code = QLocale::territoryToCode(locale.territory());
            if (code.size() == 2 && code.at(0).isLetter())
                found.insert(code);
        }
        QStringList sorted(found.begin(), found.end());
        sorted.sort();
        return sorted;
    }();
    return codes;
}

/// Not that of a language that was chosen for Callboard alone.
QString countryHere()
{
    const QLocale desktop = QLocale::system();
    return QLocale::territoryToCode(desktop.territory() == QLocale::AnyTerritory ? QLocale().territory()
                                                                                 : desktop.territory());
}

QTimeZone automaticZone(const QList<Account> &accounts)
{
    QSet<QString> zones;
    for (const Account &account : accounts) {
        if (const QString zone = account.options.value(u"timezone"_s); !zone.isEmpty())
            zones.insert(zone);
    }
    const bool isAgreed = zones.size() == 1 && isZone(*zones.begin());
    return isAgreed ? QTimeZone(zones.begin()->toUtf8()) : QTimeZone::systemTimeZone();
}

} // namespace callboard
