// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace callboard {

class SearchableCombo;

/// The lists that ask for the property, the same in the settings and where the first system is connected.

/// As people write it: "America/New York".
QString zoneText(const QString &id);
/// First choice of a list, empty as data; @p meaning is what that is at present, or empty.
QString automaticText(const QString &meaning);
/// "Automatic", then all zones of places; @p stored is chosen, also where it is an older name.
void fillZones(SearchableCombo &list, const QString &stored, const QString &automatic);
/// All countries by their names in the language of the window, with their codes as data.
void addCountries(QComboBox &list);
/// "Automatic", then all countries by their names; @p stored is chosen.
void fillCountries(SearchableCombo &list, const QString &stored);

} // namespace callboard
