// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QSet>

#include <optional>

namespace callboard {

/// What a provider's API lets us do (providers.def). The window and the command line ask before the user
/// types, so that "kept here only" is said beforehand.
struct Capabilities {
    QSet<Field> supplies{}; ///< Fields the provider can tell us.
    QSet<Field> writable{}; ///< Fields the provider accepts on an existing call.
    QSet<Field> appendOnly{}; ///< Of the writable ones: words can be added there, but not changed or removed.
    std::optional<int> mostComments{}; ///< Where notes are comments that are only added: so many on a call.
    bool canCreate = false; ///< Calls can be logged by hand.
    bool canDelete = false; ///< Deletion upstream, permanent.
    /// Guests can be made there; who is known there by their e-mail address is changed instead.
    bool canSaveGuests = false;
    bool hasSummary = false; ///< An endpoint with totals to compare ours with.
    bool hasGaps = false; ///< It shows only its newest calls: what was not read in time is never seen.
    bool givesAudio = true; ///< Its API has a way to the audio of recordings.
    std::optional<int> audioDays{}; ///< It keeps recordings so long; absent: it does not say.
    std::optional<int> historyDays{}; ///< It shows no calls older than that.
    QSet<Field> numbered{}; ///< Of the writable ones: links that are whole numbers, such as "12".
    bool operator==(const Capabilities &) const = default;
};

const Capabilities &capabilitiesOf(Provider provider);

/// False for what @p provider refuses in @p field whatever the call is: a link that is no number. An empty
/// value clears the field, and can be taken.
bool canTake(Provider provider, Field field, QStringView value);

} // namespace callboard
