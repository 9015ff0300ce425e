// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"

#include <QTimeZone>

namespace callboard {

/// What the status bar says about an account, without its name: "up to 09:14", "reading back to 12 Mar …
/// 3,400", "offline", "sign in again".
QString syncWords(const SyncProgress &progress, TimePoint now, const QTimeZone &zone);
/// The same for several accounts together, with their number: "9 accounts up to 09:14", "9 accounts, 2 need
/// you".
QString summaryWords(const QList<SyncProgress> &accounts, TimePoint now, const QTimeZone &zone);
/// The one whose icon stands for all: what needs the user first, then what is under way.
SyncProgress mostNotable(const QList<SyncProgress> &accounts);
/// Name of the bundled icon that goes with it.
QString syncIconName(const SyncProgress &progress);
/// The user must do something before this account goes on.
bool needsAttention(const SyncProgress &progress);

} // namespace callboard
