// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QString>

/// What reviews say to people.
namespace callboard {

/// "87 %"; an en dash when absent.
QString percentText(std::optional<double> percent);
/// "3:12", "1:03:20".
QString recordingTimeText(std::chrono::milliseconds time);
/// "4", "Yes", "Not applicable"; empty while there is none.
QString answerText(AnswerScale scale, const ScoreAnswer &answer);
/// "Score 87 %, 5 of 8 answered", "Score 0 %: failed by “Asked who it is”".
QString scoreText(const Score &score, const Scorecard &card);
/// "17 of 30 · 41 min left at your pace".
QString progressText(int finished, int calls, std::optional<std::chrono::milliseconds> left);
/// For screen readers: question, what it is worth, the answer, the comment.
QString questionSentence(const ScoreQuestion &question, const ScoreAnswer &answer);
/// What is wrong with a card, where, and what to do.
QString sentenceFor(const ScorecardProblem &problem);
/// What the program comes with, in the user's language.
Scorecard shippedScorecard();

} // namespace callboard
