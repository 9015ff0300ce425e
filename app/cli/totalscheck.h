// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/synctypes.h"

#include <QJsonObject>

namespace callboard {

/// {"calls": 3, "by_direction": {…}, "by_status": {…}, "by_provider": {…}}
QJsonObject totalsJson(const Totals &totals);

/// Where a provider's totals differ from ours, as "missed: 12 there, 11 here". The shape of the provider's
/// answer is not documented: every number whose key is one of our words is compared, however deep it lies.
QStringList totalsDifferences(const Totals &ours, const QJsonObject &theirs);

} // namespace callboard
