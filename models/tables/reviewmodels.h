// SPDX-License-Identifier: GPL-3.0-or-later
// What a ReviewSession has, as lists. The session outlives them.
#pragma once

#include "models/tables/reviewsession.h"

#include <QAbstractListModel>

namespace callboard {

/// The calls of the open list.
class ReviewCallsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ReviewRole = Qt::UserRole + 1, ///< Review
        ScoreRole, ///< Score of what is answered so far
        CurrentRole, ///< bool: it is under review
    };
    explicit ReviewCallsModel(const ReviewSession &session, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refreshAll();
    const ReviewSession &m_session;
    int m_rows = 0;
};

/// The questions of the card, with what is said about the call under review.
class ScorecardModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        QuestionRole = Qt::UserRole + 1, ///< ScoreQuestion
        AnswerRole, ///< ScoreAnswer
        SectionRole, ///< QString: name of the section that begins here; null elsewhere
        CurrentRole, ///< bool: one stands at it
    };
    explicit ScorecardModel(const ReviewSession &session, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void refreshAll();
    const ReviewSession &m_session;
    QList<ScoreQuestion> m_questions;
    QStringList m_sections; ///< By question, as SectionRole.
};

/// Remarks about the call under review, by time.
class TimeMarksModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< TimeMark
    explicit TimeMarksModel(const ReviewSession &session, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    int rowOf(const QString &uuid) const; ///< -1: there is none.

private:
    void refresh();
    const ReviewSession &m_session;
    QList<TimeMark> m_marks;
};

} // namespace callboard
