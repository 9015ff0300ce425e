// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

/// Scorecards: what a call is judged by, and how a score follows from answers. Pure rules.
namespace callboard {

/// How a question is answered: 1 (worst) to 5 (best), or yes (1) and no (2). Keys "1-5", "yes-no".
enum class AnswerScale { OneToFive = 1, YesNo = 2 };
/// When an answer needs a reason: never, when it costs more than half of its points (1, 2 or no), or always.
/// Keys "never", "low", "always".
enum class CommentRule { Never = 1, WhenLow = 2, Always = 3 };

struct ScoreQuestion {
    QString id; ///< Names its answers; letters, digits, "-" and "_"; one of a kind on its card.
    QString text;
    AnswerScale scale = AnswerScale::OneToFive;
    int weight = 1; ///< 0 to 100; 0 is asked, and counts nothing.
    bool mayNotApply = true;
    bool autoFail = false; ///< The worst answer makes the score of the whole call 0.
    CommentRule comment = CommentRule::Never;
    bool operator==(const ScoreQuestion &) const = default;
};

struct ScoreSection {
    QString name;
    QList<ScoreQuestion> questions;
    bool operator==(const ScoreSection &) const = default;
};

struct Scorecard {
    QString uuid; ///< The same in all of its versions; null until it is stored.
    int version = 0; ///< From 1; answers belong to one version. 0 until it is stored.
    QString name;
    QList<ScoreSection> sections;

    QList<ScoreQuestion> questions() const; ///< Of all sections, in the order they are asked.
    bool operator==(const Scorecard &) const = default;
    bool saysTheSame(const Scorecard &other) const
    {
        return name == other.name && sections == other.sections;
    }
};

/// What was said to one question. A comment may be there before the answer is.
struct ScoreAnswer {
    std::optional<int> value; ///< 1 to 5, or 1 (yes) and 2 (no); absent: not answered yet.
    bool notApplicable = false; ///< Then there is no value.
    QString comment; ///< Null when there is none.
    bool isGiven() const { return value || notApplicable; }
    bool isEmpty() const { return !isGiven() && comment.isEmpty(); }
    bool operator==(const ScoreAnswer &) const = default;
};
using ScoreAnswers = QHash<QString, ScoreAnswer>; ///< By ScoreQuestion::id.

QString keyOf(AnswerScale scale);
QString keyOf(CommentRule rule);
int highestValue(AnswerScale scale); ///< 5 or 2.
/// The share of its weight that an answer earns, 0 to 1.
double pointsOf(AnswerScale scale, int value);
bool fails(const ScoreQuestion &question, const ScoreAnswer &answer);
/// The answer is given and lacks the comment that the card asks for.
bool lacksComment(const ScoreQuestion &question, const ScoreAnswer &answer);

struct Score {
    /// 0 to 100: points earned by what applies, by weight. Absent: nothing that counts is answered.
    std::optional<double> percent;
    QString failedBy; ///< Id of the first question that failed the call, so that the score is 0; else null.
    int given = 0; ///< Questions that are answered, or do not apply.
    int asked = 0;
    QStringList open; ///< Ids of questions that lack an answer or a comment, in order.
    bool isComplete() const { return open.isEmpty(); }
    bool operator==(const Score &) const = default;
};
/// Answers to questions that the card does not have count nothing.
Score scoreOf(const Scorecard &card, const ScoreAnswers &answers);

/// Why a card cannot be kept or read, and where.
struct ScorecardProblem {
    enum class Kind {
        NotJson, ///< @c what is the parser's own word.
        NotACard, ///< No object with "name" and "sections".
        NoName,
        LongText, ///< More than longestScoreText characters.
        NoQuestions, ///< The card has none at all.
        TooMany, ///< More than mostScoreQuestions.
        NoSectionName,
        NoText,
        BadId, ///< Not made of letters, digits, "-" and "_".
        IdTwice,
        BadWeight,
        BadScale, ///< Neither "1-5" nor "yes-no".
        BadCommentRule,
        NothingCounts, ///< Every weight is 0.
    };
    Kind kind = Kind::NoName;
    int section = 0; ///< From 1; 0: it is about the card.
    int question = 0; ///< In its section, from 1; 0: it is about the section.
    QString what; ///< The offending word; may be null.
    bool operator==(const ScorecardProblem &) const = default;
};
inline constexpr int longestScoreText = 300;
inline constexpr int mostScoreQuestions = 60;
inline constexpr int highestWeight = 100;

std::optional<ScorecardProblem> problemIn(const Scorecard &card);
/// An id that @p card does not have yet: "q7".
QString freeQuestionId(const Scorecard &card);

/// Keys: uuid, version (both only once it is stored), name, sections[] with name and questions[] with id,
/// text, scale, weight, may_not_apply, auto_fail and comment.
QJsonObject scorecardToJson(const Scorecard &card);
/// What scorecardToJson() writes, or a person: all but name, sections, and of a question its text may be
/// missing.
tl::expected<Scorecard, ScorecardProblem> scorecardFromJson(const QJsonObject &json);
/// A file to give away.
QByteArray scorecardFile(const Scorecard &card);
tl::expected<Scorecard, ScorecardProblem> parseScorecardFile(const QByteArray &bytes);

} // namespace callboard
