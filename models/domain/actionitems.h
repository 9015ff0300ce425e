// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

namespace callboard {

/// Action items that were ticked or unticked here, as desk.sqlite keeps them: a JSON array of [text, done].
/// An item is known by its text, so that a tick stays with it when the provider's list changes.
QString ticksText(const QList<ActionItem> &ticked);
/// None where the text is not of ours.
QList<ActionItem> ticksIn(const QString &text);
/// @p earlier with the later ticks in place of those of the same items.
QString joinedTicks(const QString &earlier, const QString &later);
/// Ticks what is among @p items.
void applyTicks(QList<ActionItem> &items, const QString &ticks);

} // namespace callboard
