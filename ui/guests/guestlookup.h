// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace callboard {

class GuestBook;

/// Answers with the name of the only guest who has the number, else with an empty text; later, or never when
/// the directory is gone.
std::function<void(const QString &number, std::function<void(const QString &)> answer)> guestLookup(
    GuestBook &book);

} // namespace callboard
