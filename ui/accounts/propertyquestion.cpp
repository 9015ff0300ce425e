// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/propertyquestion.h"

#include "ui/accounts/formfield.h"
#include "ui/format.h"
#include "ui/hairline.h"
#include "ui/settings/propertychoices.h"
#include "ui/settings/propertysettings.h"
#include "ui/settings/searchablecombo.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Written when the question was answered with what it proposes, too.
const QString askedKey = u"property/asked"_s;

bool check(const SearchableCombo &list, FormField &field)
{
    const bool isEntry = list.chosen().has_value();
    field.setProblem(
        isEntry ? QString()
                //: %1 is the first entry of a list, such as "Automatic (France)".
                : PropertyQuestion::tr("Choose an entry of the list, or “%1”.").arg(list.itemText(0)));
    return isEntry;
}

} // namespace

PropertyQuestion::PropertyQuestion(const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_automatic(automaticZone({}))
    , m_zone(new SearchableCombo)
    , m_country(new SearchableCombo)
{
    const PropertySettings stored = PropertySettings::read(services.settings);
    m_zone->setObjectName(u"firstZone"_s);
    m_country->setObjectName(u"firstCountry"_s);
    fillZones(*m_zone, stored.timeZone, QString::fromUtf8(m_automatic.id()));
    fillCountries(*m_country, stored.country);
    m_zoneField = new FormField(services.theme, tr("Time &zone of the property"), {}, m_zone);
    m_countryField = new FormField(services.theme, tr("Countr&y of the property"),
                                   tr("Of telephone numbers without a country code."), m_country);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * Theme::space);
    fields->addWidget(m_zoneField, 1);
    fields->addWidget(m_countryField, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(hairline());
    column->addLayout(fields);
    connect(m_zone, &QComboBox::editTextChanged, this, &PropertyQuestion::showTime);
    connect(m_country, &QComboBox::editTextChanged, this, [this] { m_countryField->setProblem({}); });
    showTime();
}

bool PropertyQuestion::isOpen(const QSettings &settings)
{
    return !settings.contains(PropertySettings::zoneKey) && !settings.contains(PropertySettings::countryKey)
        && !settings.contains(askedKey);
}

/// The clock there is what tells people that they chose the right one.
void PropertyQuestion::showTime()
{
    m_zoneField->setProblem({});
    const std::optional<QString> id = m_zone->chosen();
    if (!id) {
        m_zoneField->setHelp(tr("Type a part of its name, such as a large city nearby."));
        return;
    }
    const QTimeZone zone = id->isEmpty() ? m_automatic : QTimeZone(id->toUtf8());
    const QTime time = QDateTime::fromMSecsSinceEpoch(toMs(m_services.clock.now()), zone).time();
    //: Help below the time zone. %1 is a time of day.
    m_zoneField->setHelp(tr("It is %1 there now.").arg(QLocale().toString(time, timeOfDayFormat())));
}

bool PropertyQuestion::showProblems()
{
    const bool isZoneGood = check(*m_zone, *m_zoneField);
    const bool isCountryGood = check(*m_country, *m_countryField);
    if (!isZoneGood)
        m_zone->setFocus();
    else if (!isCountryGood)
        m_country->setFocus();
    return !isZoneGood || !isCountryGood;
}

QString PropertyQuestion::country() const
{
    return m_country->chosen().value_or(QString());
}

void PropertyQuestion::save()
{
    PropertySettings property = PropertySettings::read(m_services.settings);
    property.timeZone = m_zone->chosen().value_or(property.timeZone);
    property.country = country();
    property.write(m_services.settings);
    m_services.settings.setValue(askedKey, true);
}

} // namespace callboard
