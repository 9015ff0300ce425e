// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/propertypage.h"

#include "ui/accounts/formfield.h"
#include "ui/format.h"
#include "ui/settings/propertychoices.h"
#include "ui/settings/searchablecombo.h"

#include <QCoroTask>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace callboard {

PropertyPage::PropertyPage(const WindowServices &services)
    //: Page of the settings: the hotel or house whose calls are shown.
    : SettingsPage(services.theme, u"property"_s, tr("Property"), u"globe"_s)
    , m_services(services)
    , m_stored(PropertySettings::read(services.settings))
    , m_automatic(automaticZone({}))
    , m_name(new QLineEdit(m_stored.name))
    , m_zone(new SearchableCombo)
    , m_country(new SearchableCombo)
{
    addName();
    addZone();
    addCountry();
    showZone();
    QCoro::connect(services.store.accounts(), this, [this](const Result<QList<Account>> &accounts) {
        nameAutomaticZone(accounts.value_or(QList<Account>()));
    });
}

void PropertyPage::addName()
{
    m_name->setObjectName(u"propertyName"_s);
    m_name->setMaxLength(PropertySettings::longestName);
    connect(m_name, &QLineEdit::textChanged, this, &SettingsPage::edited);
    addField(tr("&Name of the property"), tr("On reports, and in the names of files that are saved."),
             m_name);
}

void PropertyPage::addZone()
{
    m_zone->setObjectName(u"propertyZone"_s);
    fillZones(*m_zone, m_stored.timeZone, QString::fromUtf8(m_automatic.id()));
    connect(m_zone, &QComboBox::editTextChanged, this, &PropertyPage::showZone);
    m_zoneField = addField(tr("&Time zone"), {}, m_zone);
}

void PropertyPage::addCountry()
{
    m_country->setObjectName(u"propertyCountry"_s);
    fillCountries(*m_country, m_stored.country);
    connect(m_country, &QComboBox::editTextChanged, this, [this] {
        m_countryField->setProblem({});
        Q_EMIT edited();
    });
    m_countryField =
        addField(tr("&Country"),
                 tr("Of numbers without a country code: those that are typed here, and those of systems that "
                    "are connected from now on. Each system can have its own, under “Accounts”."),
                 m_country);
    m_countryField->setProblem(
        unusableSentence(m_stored.unusable, PropertySettings::countryKey, m_country->itemText(0)));
}

void PropertyPage::nameAutomaticZone(const QList<Account> &accounts)
{
    m_automatic = automaticZone(accounts);
    m_zone->rename(0, automaticText(zoneText(QString::fromUtf8(m_automatic.id()))));
    showZone();
    if (m_stored.unusable.contains(PropertySettings::zoneKey) && m_zone->chosen() == m_stored.timeZone)
        m_zoneField->setProblem(
            unusableSentence(m_stored.unusable, PropertySettings::zoneKey, m_zone->itemText(0)));
}

/// The clock there is what tells people that they chose the right one.
void PropertyPage::showZone()
{
    m_zoneField->setProblem({});
    const std::optional<QString> id = m_zone->chosen();
    const QTimeZone zone = id && !id->isEmpty() ? QTimeZone(id->toUtf8()) : m_automatic;
    const QTime time = QDateTime::fromMSecsSinceEpoch(toMs(m_services.clock.now()), zone).time();
    //: Help below the time zone. %1 is a time of day.
    QString help = tr("It is %1 there now.").arg(QLocale().toString(time, timeOfDayFormat()));
    if (!id)
        help = tr("Type a part of its name, such as a large city nearby.");
    m_zoneField->setHelp(help);
    Q_EMIT edited();
}

PropertySettings PropertyPage::chosen() const
{
    PropertySettings chosen = m_stored;
    chosen.name = m_name->text().simplified();
    chosen.timeZone = m_zone->chosen().value_or(m_stored.timeZone);
    chosen.country = m_country->chosen().value_or(m_stored.country);
    return chosen;
}

bool PropertyPage::isChanged() const
{
    return chosen() != m_stored || !m_zone->chosen() || !m_country->chosen();
}

bool PropertyPage::check(const SearchableCombo &list, FormField &field)
{
    if (list.chosen())
        return true;
    const QString typed = list.currentText().trimmed();
    field.setProblem(typed.isEmpty() ? tr("Choose an entry of the list, or “%1”.").arg(list.itemText(0))
                                     //: %1 is what was typed, %2 the first entry of the list.
                                     : tr("“%1” is not in the list. Choose an entry of the list, or “%2”.")
                                           .arg(safeLine(typed, 60), list.itemText(0)));
    return false;
}

QWidget *PropertyPage::findProblem()
{
    const bool isZoneGood = check(*m_zone, *m_zoneField);
    const bool isCountryGood = check(*m_country, *m_countryField);
    if (isZoneGood && isCountryGood)
        return nullptr;
    return isZoneGood ? m_country : m_zone;
}

void PropertyPage::apply()
{
    chosen().write(m_services.settings);
}

} // namespace callboard
