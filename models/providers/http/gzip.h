// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace callboard {

/// Unpacks a gzip stream. Errors: BadReply for one that is cut, damaged or larger than @p maxBytes when
/// unpacked; Qt's own unpacking calls all of these a success with an empty body.
Result<QByteArray> gunzipped(const QByteArray &packed, qint64 maxBytes);

} // namespace callboard
