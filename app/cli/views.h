// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "models/domain/savedview.h"

namespace callboard {

/// The view with this name, or this key when it came with the program. Errors: NotFound, Storage.
QCoro::Task<Result<SavedView>> viewNamed(Store &store, QString name);
/// Tells a failure of viewNamed() and answers Failed.
int noView(const Error &error, const QString &name);

} // namespace callboard
