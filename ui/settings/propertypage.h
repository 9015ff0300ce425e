// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/propertysettings.h"
#include "ui/settings/settingspage.h"
#include "ui/windowservices.h"

class QLineEdit;

namespace callboard {

class SearchableCombo;

/// What the property is called, where its days begin, and which country its numbers are of.
class PropertyPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit PropertyPage(const WindowServices &services);

    bool isChanged() const override;
    QWidget *findProblem() override;
    void apply() override;

private:
    void addName();
    void addZone();
    void addCountry();
    void nameAutomaticZone(const QList<Account> &accounts);
    PropertySettings chosen() const; ///< What cannot be read is as it was.
    void showZone();
    bool check(const SearchableCombo &list, FormField &field);

    const WindowServices m_services;
    const PropertySettings m_stored;
    QTimeZone m_automatic;
    QLineEdit *m_name;
    SearchableCombo *m_zone;
    SearchableCombo *m_country;
    FormField *m_zoneField = nullptr;
    FormField *m_countryField = nullptr;
};

} // namespace callboard
