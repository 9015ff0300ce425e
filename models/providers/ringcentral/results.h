// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <optional>

namespace callboard::ringcentral {

/// Our status for the vendor's word in "result" (ringcentral.md section 10), without regard to case. Absent:
/// a word that the table does not have.
std::optional<CallStatus> statusOfResult(const QString &result);
/// Results that only faxes have.
bool isFaxResult(const QString &result);

} // namespace callboard::ringcentral
