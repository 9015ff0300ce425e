// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calljson.h"

#include <memory>

namespace callboard {

/// Calls as text, one after the other, so that a million of them need no memory: for files of the window and
/// output of the command line.
class CallText {
public:
    virtual ~CallText() = default;
    virtual QByteArray begin() const { return {}; }
    virtual QByteArray call(const Call &call, const QString &accountName) = 0;
    virtual QByteArray end() const { return {}; }
};

/// For "json", "jsonl" and "csv"; null for any other word.
std::unique_ptr<CallText> makeCallText(const QString &format);

} // namespace callboard
