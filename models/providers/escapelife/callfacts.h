// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/escapelife/parser.h"
#include "models/providers/json.h"

namespace callboard::escapelife {

/// The facts in a call object. Problems stay with @p item; times we work out ourselves are marked as derived.
CallFacts callFacts(json::Object &item, const QString &callId, const QString &region);

/// The word for a system that the rest of the program uses: "openphone" is "quo" today. And back.
QString systemFromVendorWord(const QString &word);
QString vendorWordForSystem(const QString &system);

} // namespace callboard::escapelife
