// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

namespace callboard {

class FormField;
class SearchableCombo;

/// Asks once, with the first system that is connected, where the property is: its time zone and the country
/// of its numbers. Both have a good first answer.
class PropertyQuestion final : public QWidget {
    Q_OBJECT
public:
    explicit PropertyQuestion(const WindowServices &services, QWidget *parent = nullptr);

    /// Nobody has answered it yet, here or in the settings.
    static bool isOpen(const QSettings &settings);
    /// Says beside a list that what is typed is none of its entries; true when there was such a thing.
    bool showProblems();
    QString country() const; ///< ISO 3166 code; empty: automatic.
    void save(); ///< Into the settings: the question is not asked again.

private:
    void showTime();

    const WindowServices m_services;
    const QTimeZone m_automatic;
    SearchableCombo *m_zone;
    SearchableCombo *m_country;
    FormField *m_zoneField;
    FormField *m_countryField;
};

} // namespace callboard
