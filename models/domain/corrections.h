// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"

/// Words of a transcript that somebody put right here. They stay on this computer, beside what the provider
/// said, and outlive what it says later. Pure; any thread.
namespace callboard {

/// As desk.sqlite keeps them for one record, and as an Edit of Field::Segments says them: a JSON array of
/// [place, start in ms or null, original, text]. In an edit a null text takes the correction back.
QString correctionsText(const QList<Correction> &corrections);
/// None where the text is not of ours.
QList<Correction> correctionsIn(const QString &text, const RecordRef &record);
/// @p earlier with the later ones in place of those of the same turns.
QString mergedCorrections(const QString &earlier, const QString &later);
/// The same without those that are taken back. Null when none is left.
QString joinedCorrections(const QString &earlier, const QString &later);
/// What a change says in plain words, for the audit trail: what stood there, and what stands there then.
struct CorrectedWords {
    QString before;
    QString after;
};
CorrectedWords correctedWords(const QString &earlier, const QString &later);

/// Lays what is kept for @p record over the segments of the call and, as far as they are found in it, over
/// its transcript. A turn is known by its original words, wherever it stands now; of several that say the
/// same, the nearest in time, or in place, is meant. Where the words are gone, the turn that begins at the
/// same time is meant, or the one in the same place when times are unknown: the correction stays and has what
/// the provider says now. A turn that nobody finds again, and what was corrected in another record's
/// transcript, changes nothing and is listed without a segment. What the provider has put right itself is no
/// correction any more.
void applyCorrections(Call &call, const QString &kept, const RecordRef &record);

/// The correction of a segment; null when it was not corrected.
const Correction *correctionAt(const Call &call, int segment);
/// The edit that makes @p text the words of a segment. A null or empty text, and the words of the provider,
/// take the correction back. Absent when that changes nothing. Of the edit, `before` undoes `after`.
std::optional<Edit> correctionEdit(const Call &call, int segment, const QString &text);
/// The edit that takes one of Call::corrections back.
Edit takenBack(const Correction &correction);

} // namespace callboard
