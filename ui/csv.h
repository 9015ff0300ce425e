// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace callboard {

/// One row after RFC 4180, with its line break. A cell that a spreadsheet would run as a formula gets an
/// apostrophe in front; phone numbers and other plain numbers stay as they are.
QByteArray csvRow(const QStringList &cells);
/// What a value of callToJson() looks like in a cell; null is empty.
QString csvText(const QJsonValue &value);

} // namespace callboard
