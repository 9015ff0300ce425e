// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reviewdesk.h"

#include <QObject>

#include <functional>

namespace callboard {

class ReviewPlayback;

/// Reviewing: a list of calls, the call one stands at, and what is said about it. Everything that is said
/// holds at once and is on its way to the disk with every key; the order of writing is that of saying. GUI
/// thread.
class ReviewSession final : public QObject {
    Q_OBJECT
public:
    enum class State { Reading, Ready, Failed };
    Q_ENUM(State)

    ReviewSession(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// May be null: then there is nothing to hear, and no time to make marks at. Outlives the session, or is
    /// taken away before.
    void setPlayback(ReviewPlayback *playback);
    ReviewPlayback *playback() const { return m_playback; }

    void load(); ///< Reads the lists, and opens the one that was open, else the newest that is not finished.
    void open(ReviewListId list); ///< Where one stopped.
    void removeList(ReviewListId list);
    /// Nobody looks at the page: nothing is loaded into the player until it is shown again.
    void setShown(bool shown);

    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< Of Failed.
    const QList<ReviewList> &lists() const { return m_lists; } ///< The newest first.
    std::optional<ReviewList> list() const; ///< The open one.
    const QList<Review> &reviews() const { return m_reviews; }
    int finished() const;
    std::optional<std::chrono::milliseconds> timeLeft() const { return callboard::timeLeft(m_reviews); }
    QList<Review> earlier() const { return m_earlier; } ///< Of ReviewDesk::earlier().

    int current() const { return m_current; } ///< Row in reviews(); -1: none.
    std::optional<Review> review() const; ///< The one under review.
    int question() const { return m_question; } ///< That one stands at, from 0.
    const QList<ScoreQuestion> &questions() const { return m_questions; }
    ScoreQuestion currentQuestion() const; ///< Without id when there is none.
    ScoreAnswer answerTo(const QString &question) const;
    Score score() const;
    const QList<TimeMark> &marks() const { return m_marks; } ///< Of the call under review.

    void choose(int row); ///< Another call of the list.
    void chooseQuestion(int question); ///< The nearest there is.
    /// The answer to the current question; then on to the next one, unless it lacks its comment. False: the
    /// question has no such answer.
    bool answer(int value);
    bool answerNotApplicable(); ///< False: it always applies.
    void setComment(const QString &text); ///< To the current question.
    /// On from a question that now has its comment.
    void leaveComment();
    /// Finishes the review and goes to the next call that is not finished, unless something is open.
    void finishAndGoOn();
    /// Another call takes its place; it is not drawn again.
    void leaveOut(std::optional<SampleCandidate> instead);

    /// A mark where playback is, without words yet; its uuid. Null: nothing is loaded.
    QString addMark();
    void rewordMark(const QString &uuid, const QString &text);
    void removeMark(const QString &uuid);

    bool isSaved() const { return m_writing == 0 && m_failed.isEmpty(); } ///< All that was said is on disk.
    void writeAgain(); ///< What could not be written.

Q_SIGNALS:
    void stateChanged();
    void listsChanged(); ///< Other lists, or their progress.
    void opened(); ///< Other reviews: another list, or read anew.
    void currentChanged(); ///< Another call is under review, or none.
    void questionChanged();
    void answersChanged();
    void marksChanged();
    void commentWanted(); ///< The current question cannot be left without one.
    void openLeft(int questions); ///< So many questions are open; the first is the current one.
    void listFinished();
    void writingFailed(const callboard::Error &error); ///< Nothing is lost while the window is open.
    void savedChanged();

private:
    void onLists(const QList<ReviewList> &lists);
    void onReviews(ReviewListId list, const QList<Review> &reviews);
    void fail(const Error &error);
    int placeToResume(const ReviewList &list) const;
    int nextOpen(int from) const;
    void moveTo(int row);
    void readMarks();
    void showMarks();
    void loadPlayback();
    void write(std::function<QCoro::Task<Result<void>>()> work);
    void keepAnswer(int standsAt);
    std::optional<ScoreAnswer> answerNow(ReviewId id, const QString &question) const;
    std::optional<QString> textNow(const QString &uuid) const;
    void keepStand();
    void goOn();
    Review &underReview() { return m_reviews[m_current]; }
    void refreshProgress();

    ReviewDesk m_desk;
    const Clock &m_clock;
    ReviewPlayback *m_playback = nullptr;
    State m_state = State::Reading;
    Error m_error{};
    QList<ReviewList> m_lists;
    std::optional<ReviewListId> m_open;
    QList<Review> m_reviews;
    QList<Review> m_earlier;
    QList<ScoreQuestion> m_questions;
    QList<TimeMark> m_marks;
    int m_current = -1;
    int m_question = 0;
    int m_writing = 0;
    quint64 m_said = 0;
    bool m_shown = false;
    QList<std::function<QCoro::Task<Result<void>>()>> m_failed; ///< In the order they were said.
};

} // namespace callboard
