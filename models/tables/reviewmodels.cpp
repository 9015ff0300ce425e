// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewmodels.h"

#include <algorithm>

namespace callboard {

ReviewCallsModel::ReviewCallsModel(const ReviewSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_rows(int(session.reviews().size()))
{
    connect(&session, &ReviewSession::opened, this, [this] {
        beginResetModel();
        m_rows = int(m_session.reviews().size());
        endResetModel();
    });
    connect(&session, &ReviewSession::answersChanged, this, &ReviewCallsModel::refreshAll);
    connect(&session, &ReviewSession::currentChanged, this, &ReviewCallsModel::refreshAll);
}

void ReviewCallsModel::refreshAll()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

int ReviewCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ReviewCallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_session.reviews().size())
        return {};
    const Review &review = m_session.reviews().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return review.person;
    case ReviewRole:
        return QVariant::fromValue(review);
    case ScoreRole: {
        const std::optional<ReviewList> list = m_session.list();
        return QVariant::fromValue(list ? scoreOf(list->card, review.answers) : Score());
    }
    case CurrentRole:
        return index.row() == m_session.current();
    }
    return {};
}

ScorecardModel::ScorecardModel(const ReviewSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &ReviewSession::opened, this, &ScorecardModel::reset);
    for (const auto signal :
         {&ReviewSession::answersChanged, &ReviewSession::currentChanged, &ReviewSession::questionChanged})
        connect(&session, signal, this, &ScorecardModel::refreshAll);
    reset();
}

void ScorecardModel::reset()
{
    beginResetModel();
    m_questions = m_session.questions();
    m_sections.clear();
    const std::optional<ReviewList> list = m_session.list();
    for (const ScoreSection &section : list ? list->card.sections : QList<ScoreSection>()) {
        for (qsizetype i = 0; i < section.questions.size(); ++i)
            m_sections << (i == 0 ? section.name : QString());
    }
    endResetModel();
}

void ScorecardModel::refreshAll()
{
    if (!m_questions.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_questions.size()) - 1));
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoreQuestion &question = m_questions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return question.text;
    case QuestionRole:
        return QVariant::fromValue(question);
    case AnswerRole:
        return QVariant::fromValue(m_session.answerTo(question.id));
    case SectionRole:
        return m_sections.value(index.row());
    case CurrentRole:
        return m_session.current() >= 0 && index.row() == m_session.question();
    }
    return {};
}

TimeMarksModel::TimeMarksModel(const ReviewSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_marks(session.marks())
{
    connect(&session, &ReviewSession::marksChanged, this, &TimeMarksModel::refresh);
}

/// Words that change leave the rows, so that what is chosen stays so.
void TimeMarksModel::refresh()
{
    const QList<TimeMark> &now = m_session.marks();
    const bool sameRows = std::equal(now.begin(), now.end(), m_marks.begin(), m_marks.end(),
                                     [](const TimeMark &a, const TimeMark &b) { return a.uuid == b.uuid; });
    if (!sameRows)
        beginResetModel();
    m_marks = now;
    if (!sameRows)
        endResetModel();
    else if (!m_marks.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_marks.size()) - 1));
}

int TimeMarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

QVariant TimeMarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimeMark &mark = m_marks.at(index.row());
    if (role == Qt::DisplayRole)
        return mark.text;
    return role == MarkRole ? QVariant::fromValue(mark) : QVariant();
}

int TimeMarksModel::rowOf(const QString &uuid) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [&](const TimeMark &mark) { return mark.uuid == uuid; });
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

} // namespace callboard
