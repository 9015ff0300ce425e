// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewwords.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

ScoreQuestion question(const QString &id, const QString &text, int weight)
{
    ScoreQuestion one;
    one.id = id;
    one.text = text;
    one.weight = weight;
    one.comment = CommentRule::WhenLow;
    return one;
}

ScoreQuestion yesNo(const QString &id, const QString &text, bool autoFail)
{
    ScoreQuestion one = question(id, text, 1);
    one.scale = AnswerScale::YesNo;
    one.autoFail = autoFail;
    return one;
}

QString reasonOf(const ScorecardProblem &problem)
{
    using Kind = ScorecardProblem::Kind;
    const QString what = plainLine(problem.what, 60);
    switch (problem.kind) {
    case Kind::NotJson:
        //: Why a file cannot be read as a scorecard. %1 is what the reader of JSON says, in English.
        return Words::tr("The file is not JSON: %1.").arg(what);
    case Kind::NotACard:
        return Words::tr("The file is no scorecard: it needs “name” and “sections”.");
    case Kind::NoName:
        return Words::tr("The scorecard needs a name.");
    case Kind::LongText:
        //: %1 is the beginning of a text, %n the number of characters it may have.
        return Words::tr("“%1…” is longer than %n character(s).", nullptr, longestScoreText).arg(what);
    case Kind::NoQuestions:
        return Words::tr("The scorecard needs a question.");
    case Kind::TooMany:
        return Words::tr("A scorecard has at most %n question(s).", nullptr, mostScoreQuestions);
    case Kind::NoSectionName:
        return Words::tr("The section needs a name.");
    case Kind::NoText:
        return Words::tr("The question needs a text.");
    case Kind::BadId:
        return Words::tr("The id “%1” may have letters, digits, “-” and “_” only.").arg(what);
    case Kind::IdTwice:
        return Words::tr("The id “%1” is another question's already.").arg(what);
    case Kind::BadWeight:
        return Words::tr("The weight is %1; it must be a whole number from 0 to %2.")
            .arg(what)
            .arg(highestWeight);
    case Kind::BadScale:
        return Words::tr("The scale is “%1”; it must be “1-5” or “yes-no”.").arg(what);
    case Kind::BadCommentRule:
        return Words::tr("The comment is “%1”; it must be “never”, “low” or “always”.").arg(what);
    case Kind::NothingCounts:
        return Words::tr("Every weight is 0: at least one question must count.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString percentText(std::optional<double> percent)
{
    //: A score. %1 is a whole number.
    return percent ? Words::tr("%1 %").arg(QLocale().toString(qRound(*percent))) : u"–"_s;
}

QString recordingTimeText(std::chrono::milliseconds time)
{
    return lengthText(std::chrono::duration_cast<Seconds>(time));
}

QString answerText(AnswerScale scale, const ScoreAnswer &answer)
{
    if (answer.notApplicable)
        return Words::tr("Not applicable", "answer");
    if (!answer.value)
        return {};
    if (scale == AnswerScale::OneToFive)
        return QLocale().toString(*answer.value);
    return *answer.value == 1 ? Words::tr("Yes", "answer") : Words::tr("No", "answer");
}

QString scoreText(const Score &score, const Scorecard &card)
{
    if (score.failedBy.isNull())
        //: %1 is a score such as "87 %", %2 and %3 are numbers of questions.
        return Words::tr("Score %1, %2 of %3 answered")
            .arg(percentText(score.percent))
            .arg(score.given)
            .arg(score.asked);
    for (const ScoreQuestion &one : card.questions()) {
        if (one.id == score.failedBy)
            //: The answer to a question makes the score of the whole call 0. %1 is "0 %", %2 the question.
            return Words::tr("Score %1: failed by “%2”").arg(percentText(score.percent), plainLine(one.text));
    }
    return percentText(score.percent);
}

QString progressText(int finished, int calls, std::optional<std::chrono::milliseconds> left)
{
    //: How many calls of a review list are finished: "17 of 30".
    const QString progress = Words::tr("%1 of %2").arg(finished).arg(calls);
    if (!left)
        return progress;
    const int minutes = std::max(1, int(std::chrono::round<std::chrono::minutes>(*left).count()));
    //: Follows "17 of 30 · ". How long the rest takes if one goes on like this.
    return progress + u" · "_s + Words::tr("%n min left at your pace", nullptr, minutes);
}

QString questionSentence(const ScoreQuestion &question, const ScoreAnswer &answer)
{
    QStringList parts{plainLine(question.text)};
    const QString given = answerText(question.scale, answer);
    parts << (given.isEmpty() ? Words::tr("no answer yet") : given);
    if (fails(question, answer))
        parts << Words::tr("fails the call");
    if (lacksComment(question, answer))
        parts << Words::tr("needs a comment");
    if (!answer.comment.isEmpty())
        parts << plainLine(answer.comment);
    return parts.join(u", "_s);
}

QString sentenceFor(const ScorecardProblem &problem)
{
    const QString reason = reasonOf(problem);
    if (problem.question > 0)
        //: Where something is wrong in a scorecard. %1 and %2 are numbers, %3 a sentence.
        return Words::tr("Section %1, question %2: %3")
            .arg(problem.section)
            .arg(problem.question)
            .arg(reason);
    //: %1 is a number, %2 a sentence.
    return problem.section > 0 ? Words::tr("Section %1: %2").arg(problem.section).arg(reason) : reason;
}

Scorecard shippedScorecard()
{
    Scorecard card;
    //: Name of the scorecard that the program comes with.
    card.name = Words::tr("Guest call");
    card.sections
        << ScoreSection{Words::tr("Beginning", "section of a scorecard"),
                        {question(u"greeting"_s, Words::tr("Greeting: house, name, friendly"), 1),
                         question(u"listening"_s, Words::tr("Listened and asked what was unclear"), 2)}}
        << ScoreSection{Words::tr("Matter", "section of a scorecard"),
                        {question(u"right"_s, Words::tr("What was said is right and complete"), 3),
                         question(u"solution"_s, Words::tr("Offered a solution, and said what comes next"),
                                  3),
                         question(u"tone"_s, Words::tr("Tone: calm and polite, also under pressure"), 2)}}
        << ScoreSection{Words::tr("Safety", "section of a scorecard"),
                        {yesNo(u"privacy"_s, Words::tr("No guest's details were given to somebody else"),
                               true)}}
        << ScoreSection{Words::tr("End", "section of a scorecard"),
                        {question(u"summary"_s, Words::tr("Summed up what was agreed"), 1),
                         yesNo(u"note"_s, Words::tr("The note says what the next person must know"), false)}};
    return card;
}

} // namespace callboard
