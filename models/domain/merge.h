// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"

namespace callboard {

/// One record with what we know about it besides its facts.
struct MergeSource {
    Record record;
    RecordInfo info;
};

/// A value that no provider of the call accepts, so that it stays with us.
struct KeptValue {
    Field field = Field::Notes;
    QString value; ///< As an edit writes it.
    TimePoint changedAt{};
    RecordRef record{}; ///< For which it was typed; only corrections of a transcript ask for it.
    bool operator==(const KeptValue &) const = default;
};

/// The user's side of a call: what lies over the providers' facts.
struct Overlay {
    QList<OutboxItem> edits; ///< In the order they were made; later ones win.
    QList<KeptValue> kept; ///< Of one field the latest counts. Edits lie over them.
    bool reviewed = false; ///< The user marked one of the records so.
    bool hidden = false; ///< The user hid one of the records here.
    bool wasSent = false; ///< A provider has accepted words of ours about the call.
};

/// The call that these records and edits make. Pure: the same input gives the same call, in whatever order
/// the sources come. Details of a record stand over what its list said.
///
/// Per field the most direct source that has it wins: the system that carried the call before one that only
/// heard of it, then the one that supplies more fields, then the lower account and id; what is gone upstream,
/// or is a leg of the call, comes last. Besides: times come together from the source that knows most of them;
/// numbers from one that hides none; words that people may change from a system that takes changes;
/// recordings, tags and action items of all are united. A leg supplies no status, times or numbers where the
/// call itself was reported: it is one of Call::legs.
/// @p sources must not be empty. Call::id is left 0.
Call mergeRecords(QList<MergeSource> sources, const Overlay &overlay);

} // namespace callboard
