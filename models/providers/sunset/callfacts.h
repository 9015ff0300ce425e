// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"

namespace callboard::sunset {

/// The facts in a call object. Problems stay with @p item. @p id is ours, "CASE/CALL".
CallFacts callFacts(json::Object &item, const QString &id, const QString &caseId, const QString &region);

} // namespace callboard::sunset
