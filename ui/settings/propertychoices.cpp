// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/propertychoices.h"

#include "ui/format.h"
#include "ui/settings/propertysettings.h"
#include "ui/settings/searchablecombo.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Those of places. Names such as "Etc/GMT+5", which means five hours behind, only mislead.
QStringList zonesOfPlaces()
{
    QStringList zones{u"UTC"_s};
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            zones << QString::fromUtf8(id);
    }
    return zones;
}

QList<std::pair<QString, QString>> countriesByName()
{
    QList<std::pair<QString, QString>> countries;
    for (const QString &code : allCountries())
        countries.append({countryName(code), code});
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(countries.begin(), countries.end(),
              [&](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    return countries;
}

} // namespace

QString zoneText(const QString &id)
{
    return QString(id).replace(u'_', u' ');
}

QString automaticText(const QString &meaning)
{
    //: First choice in a list. %1 is what that is at present, such as a time zone or a country.
    return meaning.isEmpty()
        ? QCoreApplication::translate("callboard::PropertyPage", "Automatic")
        : QCoreApplication::translate("callboard::PropertyPage", "Automatic (%1)").arg(meaning);
}

void fillZones(SearchableCombo &list, const QString &stored, const QString &automatic)
{
    list.addItem(automaticText(zoneText(automatic)), QString());
    QStringList zones = zonesOfPlaces();
    if (!stored.isEmpty() && !zones.contains(stored))
        zones << stored; // an older name that still works
    for (const QString &zone : std::as_const(zones))
        list.addItem(zoneText(zone), zone);
    list.choose(stored);
}

void addCountries(QComboBox &list)
{
    const QList<std::pair<QString, QString>> countries = countriesByName();
    for (const auto &[name, code] : countries)
        list.addItem(name, code);
}

void fillCountries(SearchableCombo &list, const QString &stored)
{
    const QString here = countryHere();
    list.addItem(automaticText(here.isEmpty() ? QString() : countryName(here)), QString());
    addCountries(list);
    list.choose(stored);
}

} // namespace callboard
