// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scorecard.h"
#include "tests/fuzz/require.h"

using namespace callboard;
using namespace callboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto card = parseScorecardFile(bytesOf(data, size));
    if (!card) {
        require(card.error().section >= 0 && card.error().question >= 0, "a mistake has a place");
        return 0;
    }
    require(!problemIn(*card), "what is read can be kept");
    require(!card->questions().isEmpty() && card->questions().size() <= mostScoreQuestions,
            "a card asks something");
    const auto again = parseScorecardFile(scorecardFile(*card));
    require(again && again->saysTheSame(*card), "a card that was written down says the same",
            QString::fromUtf8(scorecardFile(*card)));
    ScoreAnswers best;
    for (const ScoreQuestion &question : card->questions()) {
        require(!freeQuestionId(*card).isEmpty() && freeQuestionId(*card) != question.id,
                "a free id is free");
        const int value = question.scale == AnswerScale::YesNo ? 1 : highestValue(question.scale);
        best[question.id] = {value, false, QStringLiteral("fine")};
    }
    const Score score = scoreOf(*card, best);
    require(score.isComplete() && score.percent && std::abs(*score.percent - 100) < 1e-6,
            "all is well: 100 %");
    return 0;
}
