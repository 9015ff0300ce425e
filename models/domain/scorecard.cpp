// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scorecard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool isLetterOfId(QChar c)
{
    return c == u'-' || c == u'_' || (c < QChar(128) && c.isLetterOrNumber());
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestScoreText
        && std::all_of(text.begin(), text.end(), isLetterOfId);
}

using Kind = ScorecardProblem::Kind;

std::optional<Kind> problemIn(const ScoreQuestion &question)
{
    if (question.text.trimmed().isEmpty())
        return Kind::NoText;
    if (question.text.size() > longestScoreText)
        return Kind::LongText;
    if (!isId(question.id))
        return Kind::BadId;
    if (question.weight < 0 || question.weight > highestWeight)
        return Kind::BadWeight;
    return {};
}

/// The offending word of a question.
QString wordFor(Kind kind, const ScoreQuestion &question)
{
    switch (kind) {
    case Kind::BadId:
    case Kind::IdTwice:
        return question.id;
    case Kind::BadWeight:
        return QString::number(question.weight);
    case Kind::LongText:
        return question.text.left(40);
    case Kind::NotJson:
    case Kind::NotACard:
    case Kind::NoName:
    case Kind::NoQuestions:
    case Kind::TooMany:
    case Kind::NoSectionName:
    case Kind::NoText:
    case Kind::BadScale:
    case Kind::BadCommentRule:
    case Kind::NothingCounts:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<ScorecardProblem> problemInSection(const ScoreSection &section, int number, QSet<QString> &ids)
{
    if (section.name.trimmed().isEmpty())
        return ScorecardProblem{Kind::NoSectionName, number, 0, {}};
    if (section.name.size() > longestScoreText)
        return ScorecardProblem{Kind::LongText, number, 0, section.name.left(40)};
    for (int i = 0; i < int(section.questions.size()); ++i) {
        const ScoreQuestion &question = section.questions[i];
        std::optional<Kind> kind = problemIn(question);
        if (!kind && ids.contains(question.id))
            kind = Kind::IdTwice;
        if (kind)
            return ScorecardProblem{*kind, number, i + 1, wordFor(*kind, question)};
        ids.insert(question.id);
    }
    return {};
}

template<typename E> std::optional<E> fromKey(const QString &key, std::initializer_list<E> all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](E one) { return keyOf(one) == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QJsonObject questionToJson(const ScoreQuestion &question)
{
    return {{u"id"_s, question.id},
            {u"text"_s, question.text},
            {u"scale"_s, keyOf(question.scale)},
            {u"weight"_s, question.weight},
            {u"may_not_apply"_s, question.mayNotApply},
            {u"auto_fail"_s, question.autoFail},
            {u"comment"_s, keyOf(question.comment)}};
}

using Problem = tl::unexpected<ScorecardProblem>;

tl::expected<ScoreQuestion, ScorecardProblem> questionFromJson(const QJsonObject &json, int section,
                                                               int number)
{
    ScoreQuestion question;
    question.id = json[u"id"].toString();
    question.text = json[u"text"].toString().trimmed();
    const QString scale = json[u"scale"].toString(keyOf(question.scale));
    const QString rule = json[u"comment"].toString(keyOf(question.comment));
    const QJsonValue weight = json[u"weight"];
    const auto knownScale = fromKey(scale, {AnswerScale::OneToFive, AnswerScale::YesNo});
    const auto knownRule = fromKey(rule, {CommentRule::Never, CommentRule::WhenLow, CommentRule::Always});
    if (!knownScale)
        return Problem({Kind::BadScale, section, number, scale});
    if (!knownRule)
        return Problem({Kind::BadCommentRule, section, number, rule});
    if (!weight.isUndefined() && weight.toInt(-1) != weight.toDouble(-2))
        return Problem({Kind::BadWeight, section, number, weight.toVariant().toString()});
    question.scale = *knownScale;
    question.comment = *knownRule;
    question.weight = weight.toInt(question.weight);
    question.mayNotApply = json[u"may_not_apply"].toBool(true);
    question.autoFail = json[u"auto_fail"].toBool(false);
    return question;
}

tl::expected<ScoreSection, ScorecardProblem> sectionFromJson(const QJsonObject &json, int number)
{
    ScoreSection section{json[u"name"].toString().trimmed(), {}};
    const QJsonArray questions = json[u"questions"].toArray();
    for (int i = 0; i < int(questions.size()); ++i) {
        auto question = questionFromJson(questions[i].toObject(), number, i + 1);
        if (!question)
            return Problem(question.error());
        section.questions << *question;
    }
    return section;
}

/// Questions that a person wrote without an id get one.
void giveIds(Scorecard &card)
{
    for (ScoreSection &section : card.sections) {
        for (ScoreQuestion &question : section.questions) {
            if (question.id.isEmpty())
                question.id = freeQuestionId(card);
        }
    }
}

} // namespace

QList<ScoreQuestion> Scorecard::questions() const
{
    QList<ScoreQuestion> all;
    for (const ScoreSection &section : sections)
        all += section.questions;
    return all;
}

QString keyOf(AnswerScale scale)
{
    return scale == AnswerScale::YesNo ? u"yes-no"_s : u"1-5"_s;
}

QString keyOf(CommentRule rule)
{
    switch (rule) {
    case CommentRule::Never:
        return u"never"_s;
    case CommentRule::WhenLow:
        return u"low"_s;
    case CommentRule::Always:
        return u"always"_s;
    }
    Q_UNREACHABLE();
    return {};
}

int highestValue(AnswerScale scale)
{
    return scale == AnswerScale::YesNo ? 2 : 5;
}

double pointsOf(AnswerScale scale, int value)
{
    const int top = highestValue(scale);
    const int bounded = std::clamp(value, 1, top);
    return scale == AnswerScale::YesNo ? double(top - bounded) : double(bounded - 1) / (top - 1);
}

bool fails(const ScoreQuestion &question, const ScoreAnswer &answer)
{
    return question.autoFail && answer.value && pointsOf(question.scale, *answer.value) == 0;
}

bool lacksComment(const ScoreQuestion &question, const ScoreAnswer &answer)
{
    if (!answer.isGiven() || !answer.comment.trimmed().isEmpty())
        return false;
    const bool isLow = answer.value && pointsOf(question.scale, *answer.value) < 0.5;
    return question.comment == CommentRule::Always || (question.comment == CommentRule::WhenLow && isLow);
}

Score scoreOf(const Scorecard &card, const ScoreAnswers &answers)
{
    Score score;
    double earned = 0;
    int possible = 0;
    for (const ScoreQuestion &question : card.questions()) {
        const ScoreAnswer answer = answers.value(question.id);
        ++score.asked;
        score.given += answer.isGiven() ? 1 : 0;
        if (!answer.isGiven() || lacksComment(question, answer))
            score.open << question.id;
        if (fails(question, answer) && score.failedBy.isNull())
            score.failedBy = question.id;
        if (!answer.value)
            continue;
        earned += question.weight * pointsOf(question.scale, *answer.value);
        possible += question.weight;
    }
    if (!score.failedBy.isNull())
        score.percent = 0;
    else if (possible > 0)
        score.percent = 100 * earned / possible;
    return score;
}

std::optional<ScorecardProblem> problemIn(const Scorecard &card)
{
    if (card.name.trimmed().isEmpty())
        return ScorecardProblem{Kind::NoName, 0, 0, {}};
    if (card.name.size() > longestScoreText)
        return ScorecardProblem{Kind::LongText, 0, 0, card.name.left(40)};
    const QList<ScoreQuestion> questions = card.questions();
    if (questions.isEmpty())
        return ScorecardProblem{Kind::NoQuestions, 0, 0, {}};
    if (questions.size() > mostScoreQuestions)
        return ScorecardProblem{Kind::TooMany, 0, 0, QString::number(questions.size())};
    QSet<QString> ids;
    for (int i = 0; i < int(card.sections.size()); ++i) {
        if (const auto problem = problemInSection(card.sections[i], i + 1, ids))
            return problem;
    }
    const bool counts = std::any_of(questions.begin(), questions.end(),
                                    [](const ScoreQuestion &one) { return one.weight > 0; });
    return counts ? std::nullopt : std::optional(ScorecardProblem{Kind::NothingCounts, 0, 0, {}});
}

QString freeQuestionId(const Scorecard &card)
{
    QSet<QString> taken;
    for (const ScoreQuestion &question : card.questions())
        taken.insert(question.id);
    int number = int(taken.size()) + 1;
    while (taken.contains(u"q%1"_s.arg(number)))
        ++number;
    return u"q%1"_s.arg(number);
}

QJsonObject scorecardToJson(const Scorecard &card)
{
    QJsonArray sections;
    for (const ScoreSection &section : card.sections) {
        QJsonArray questions;
        for (const ScoreQuestion &question : section.questions)
            questions << questionToJson(question);
        sections << QJsonObject{{u"name"_s, section.name}, {u"questions"_s, questions}};
    }
    QJsonObject json{{u"name"_s, card.name}, {u"sections"_s, sections}};
    if (card.version > 0) {
        json[u"uuid"_s] = card.uuid;
        json[u"version"_s] = card.version;
    }
    return json;
}

tl::expected<Scorecard, ScorecardProblem> scorecardFromJson(const QJsonObject &json)
{
    if (!json[u"name"].isString() || !json[u"sections"].isArray())
        return Problem({Kind::NotACard, 0, 0, {}});
    Scorecard card;
    card.name = json[u"name"].toString().trimmed();
    if (json[u"uuid"].isString())
        card.uuid = json[u"uuid"].toString();
    card.version = json[u"version"].toInt();
    const QJsonArray sections = json[u"sections"].toArray();
    for (int i = 0; i < int(sections.size()); ++i) {
        auto section = sectionFromJson(sections[i].toObject(), i + 1);
        if (!section)
            return Problem(section.error());
        card.sections << *section;
    }
    giveIds(card);
    if (const auto problem = problemIn(card))
        return Problem(*problem);
    return card;
}

QByteArray scorecardFile(const Scorecard &card)
{
    return QJsonDocument(scorecardToJson(card)).toJson();
}

tl::expected<Scorecard, ScorecardProblem> parseScorecardFile(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        return Problem({Kind::NotJson, 0, 0, error.errorString()});
    return scorecardFromJson(document.object());
}

} // namespace callboard
