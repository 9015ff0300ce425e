// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/domain/calljson.h"

#include <QTimeZone>

namespace callboard {

/// Writes calls one after the other, so that a million of them need no memory.
class CallWriter {
public:
    virtual ~CallWriter() = default;
    virtual void begin(Output &) { }
    virtual void call(Output &output, const Call &call, const QString &accountName) = 0;
    virtual void end(Output &) { }
};

/// For "table", "json", "jsonl" and "csv". @p zone is for people: only the table uses it.
std::unique_ptr<CallWriter> makeCallWriter(const QString &format, const QTimeZone &zone);

} // namespace callboard
