// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/searchtext.h"

namespace callboard {

/// Calls as rows of calls, call_texts and segments, and back. Call::records is not written: the records table
/// has it.
void insertCall(Database &cache, const Call &call, bool pending);
void updateCall(Database &cache, const Call &call, bool pending);
/// Columns, texts and segments; records are left empty. Absent when there is no such row.
std::optional<Call> readCall(Database &cache, CallId id);
/// What the full text was given for this call.
SearchText storedSearchText(Database &cache, CallId id);

/// What the body of a record (records.body) told, and under it what its details (record_details.body, NULL
/// where none were read) told besides.
CallFacts storedFactsIn(const SqlQuery &row, int body, int details);
CallFacts factsInBody(const QByteArray &body);

} // namespace callboard
