// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/domain/guestcopy.h"
#include "models/domain/record.h"
#include "models/domain/result.h"

namespace callboard {

/// What to do with an unsent edit, given what the provider has or said. Pure.

/// The same to a reader: absent is empty, line ends and white space at the end do not count.
bool isSameText(const QString &a, const QString &b);

struct UpdateStep {
    enum class What { Confirm, Send, Conflict };
    What what;
    QString value; ///< Send: this; the edit itself, or a merge with theirs. Conflict: what they have.
    bool operator==(const UpdateStep &) const = default;
};
/// Compares an edit with the call as the provider has it now. An edit whose conflict the user has seen and
/// decided (Queued with `theirs`) overwrites that value, but no newer one.
UpdateStep nextStep(const OutboxItem &item, const CallFacts &theirs);

/// These are the facts of what a create made: same direction, numbers, notes, and start and length
/// where they were given.
bool isCreatedCall(const NewCall &call, const CallFacts &found);

/// @p item after the provider could not be asked about it: the same, later.
OutboxItem afterFailedRead(OutboxItem item, const Error &error, TimePoint now);
/// @p item after a write failed: queued for later, of unknown outcome, or refused.
OutboxItem afterFailedWrite(OutboxItem item, const Error &error, TimePoint now);
/// @p item as it is on disk before the first byte leaves.
OutboxItem sending(OutboxItem item);
/// How saving an item went: where the user typed on, or discarded the edit, while we were about to say how it
/// stands, it is theirs again, and nothing went wrong.
Result<void> unlessChanged(Result<void> saved);
OutboxItem refused(OutboxItem item, QString problem);
OutboxItem inConflict(OutboxItem item, QString theirs);

/// A guest of theirs who can only be the one of @p card: the same name and the same number. A name alone says
/// nothing.
bool isCardOf(const GuestFacts &card, const ProviderGuest &theirs);

} // namespace callboard
