// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "models/store/guestbook.h"

namespace callboard {

/// By key ("g17"), else the only one whose name or number is @p text. Errors: NotFound, Conflict (several).
QCoro::Task<Result<Guest>> guestNamed(GuestBook &book, QString text);
/// Tells a failure of guestNamed(); answers an exit code.
int noGuest(const Error &error, const QString &name);

} // namespace callboard
