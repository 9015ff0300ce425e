// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace callboard {

/// The side a turn of a transcript was spoken by.
enum class Speaker { Staff = 1, Guest = 2 };
QList<Speaker> allSpeakers();
QString keyOf(Speaker speaker); ///< "staff", "guest"
std::optional<Speaker> speakerFromKey(QStringView key);

} // namespace callboard
