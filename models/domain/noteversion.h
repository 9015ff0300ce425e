// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/time.h"

namespace callboard {

/// Who wrote a version of a note. Stored by number: append at the end, never renumber.
enum class NoteOrigin {
    Typed = 1, ///< Somebody at this computer.
    Provider = 2, ///< It came from the call's provider.
};

/// One text that a note had.
struct NoteVersion {
    qint64 id = 0;
    RecordRef call; ///< The record it was written to, or came from.
    NoteOrigin origin = NoteOrigin::Typed;
    QString author; ///< Login name of who typed it; null for a provider's.
    QString text;
    TimePoint startedAt{}; ///< First letter, or when we learnt of it.
    TimePoint changedAt{}; ///< Last letter.
    bool operator==(const NoteVersion &) const = default;
};

} // namespace callboard
