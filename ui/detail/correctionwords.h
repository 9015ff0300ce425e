// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/wordmatch.h"

/// What is said of words of a transcript that were corrected here.
namespace callboard {

/// "corrected": the mark behind speaker and time.
QString correctionMark(const Correction &correction);
/// For tool tips and screen readers: what it was before, and what the provider says since.
QString correctionTip(const Correction &correction);

/// Lines below the right words, with what stood there before.
struct OriginalLines {
    QString text;
    QList<TextRange> words; ///< In the text: those of the provider.
};
OriginalLines originalLines(const Correction &correction);

/// "“C room” → “sea room”", for menus and lists.
QString correctionLine(const Correction &correction, qsizetype most);
/// Behind the title of the transcript; empty when none of the call's turns is corrected.
QString correctedTurnsText(const QList<Correction> &corrections);
/// Below the transcript, about those that have no turn any more; empty when there are none.
QString lostCorrectionsText(const QList<Correction> &corrections);

} // namespace callboard
