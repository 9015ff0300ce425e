// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewsession.h"

#include "models/store/osuser.h"
#include "models/tables/reviewplayback.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int prefetched = 3; ///< Calls ahead: as many as one may go to before their audio is there.

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

ReviewSession::ReviewSession(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(store)
    , m_clock(clock)
{
}

void ReviewSession::setPlayback(ReviewPlayback *playback)
{
    m_playback = playback;
    loadPlayback();
}

void ReviewSession::setShown(bool shown)
{
    const bool isNew = shown && !m_shown;
    m_shown = shown;
    if (isNew)
        loadPlayback();
}

void ReviewSession::load()
{
    QCoro::connect(m_desk.lists(), this, [this](const Result<QList<ReviewList>> &lists) {
        if (lists)
            onLists(*lists);
        else
            fail(lists.error());
    });
}

void ReviewSession::fail(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    Q_EMIT stateChanged();
}

void ReviewSession::onLists(const QList<ReviewList> &lists)
{
    m_lists = lists;
    m_state = State::Ready;
    const auto isOpen = [this](const ReviewList &list) {
        return m_open == list.id;
    };
    const auto isUnfinished = [](const ReviewList &list) {
        return list.finished < list.calls;
    };
    auto wanted = std::find_if(lists.begin(), lists.end(), isOpen);
    if (wanted == lists.end())
        wanted = std::find_if(lists.begin(), lists.end(), isUnfinished);
    if (wanted == lists.end())
        wanted = lists.begin();
    Q_EMIT listsChanged();
    Q_EMIT stateChanged();
    if (wanted != lists.end())
        open(wanted->id);
    else
        onReviews(ReviewListId{}, {});
}

std::optional<ReviewList> ReviewSession::list() const
{
    for (const ReviewList &one : m_lists) {
        if (m_open == one.id)
            return one;
    }
    return {};
}

void ReviewSession::open(ReviewListId list)
{
    m_open = list;
    QCoro::connect(m_desk.reviews(list), this,
                   [this, list, said = m_said](const Result<QList<Review>> &reviews) {
                       if (!reviews)
                           fail(reviews.error());
                       else if (m_open == list && m_said != said)
                           open(list); // something was said meanwhile, which this answer lacks
                       else if (m_open == list) // else another was opened meanwhile
                           onReviews(list, *reviews);
                   });
    QCoro::connect(m_desk.earlier(list), this, [this, list](const Result<QList<Review>> &reviews) {
        if (m_open == list)
            m_earlier = reviews.value_or(QList<Review>());
    });
}

void ReviewSession::onReviews(ReviewListId list, const QList<Review> &reviews)
{
    m_open = list == ReviewListId{} ? std::nullopt : std::optional(list);
    m_reviews = reviews;
    const std::optional<ReviewList> now = this->list();
    m_questions = now ? now->card.questions() : QList<ScoreQuestion>();
    m_current = -1;
    Q_EMIT opened();
    moveTo(now ? placeToResume(*now) : -1);
}

int ReviewSession::finished() const
{
    return int(std::count_if(m_reviews.begin(), m_reviews.end(),
                             [](const Review &review) { return review.finishedAt.has_value(); }));
}

/// Where one stopped: the call one stood at or, where that is finished, the next that is not.
int ReviewSession::placeToResume(const ReviewList &list) const
{
    const auto found = std::find_if(m_reviews.begin(), m_reviews.end(),
                                    [&](const Review &review) { return review.place >= list.place; });
    const int row = found == m_reviews.end() ? 0 : int(found - m_reviews.begin());
    if (m_reviews.isEmpty() || !m_reviews[row].finishedAt)
        return m_reviews.isEmpty() ? -1 : row;
    const int next = nextOpen(row);
    return next < 0 ? row : next;
}

/// The next row behind @p from that is not finished, then from the beginning; -1: all are.
int ReviewSession::nextOpen(int from) const
{
    const int count = int(m_reviews.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step) % count;
        if (!m_reviews[row].finishedAt)
            return row;
    }
    return -1;
}

void ReviewSession::moveTo(int row)
{
    m_current = row;
    m_marks.clear();
    m_question = 0;
    if (row >= 0 && !m_questions.isEmpty())
        m_question = std::clamp(m_reviews[row].question, 0, int(m_questions.size()) - 1);
    Q_EMIT currentChanged();
    Q_EMIT questionChanged();
    Q_EMIT marksChanged();
    readMarks();
    loadPlayback();
}

void ReviewSession::loadPlayback()
{
    if (!m_playback || !m_shown || m_current < 0)
        return;
    QList<RecordRef> ahead;
    for (int row = m_current + 1; row < int(m_reviews.size()) && ahead.size() < prefetched; ++row) {
        if (!m_reviews[row].finishedAt)
            ahead << m_reviews[row].call;
    }
    m_playback->load(m_reviews[m_current].call);
    m_playback->prefetch(ahead);
    m_playback->setMarks(m_marks);
}

void ReviewSession::readMarks()
{
    if (m_current < 0)
        return;
    const RecordRef call = m_reviews[m_current].call;
    QCoro::connect(m_desk.marks(call), this, [this, call](const Result<QList<TimeMark>> &marks) {
        if (!marks || m_current < 0 || m_reviews[m_current].call != call)
            return;
        const QList<TimeMark> made = m_marks; // since the question was put
        m_marks = *marks;
        for (const TimeMark &mark : made) {
            m_marks.removeIf([&](const TimeMark &one) { return one.uuid == mark.uuid; });
            m_marks << mark;
        }
        showMarks();
    });
}

void ReviewSession::showMarks()
{
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const TimeMark &a, const TimeMark &b) { return a.at < b.at; });
    if (m_playback && m_shown)
        m_playback->setMarks(m_marks);
    Q_EMIT marksChanged();
}

std::optional<Review> ReviewSession::review() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_reviews[m_current]);
}

ScoreQuestion ReviewSession::currentQuestion() const
{
    return m_questions.value(m_question);
}

ScoreAnswer ReviewSession::answerTo(const QString &question) const
{
    return m_current < 0 ? ScoreAnswer() : m_reviews[m_current].answers.value(question);
}

Score ReviewSession::score() const
{
    const std::optional<ReviewList> opened = list();
    return opened && m_current >= 0 ? scoreOf(opened->card, m_reviews[m_current].answers) : Score();
}

void ReviewSession::choose(int row)
{
    if (row < 0 || row >= m_reviews.size() || row == m_current)
        return;
    moveTo(row);
    keepStand();
}

void ReviewSession::chooseQuestion(int question)
{
    const int nearest = std::clamp(question, 0, std::max(int(m_questions.size()) - 1, 0));
    if (m_current < 0 || nearest == m_question)
        return;
    m_question = nearest;
    Q_EMIT questionChanged();
    keepStand();
}

bool ReviewSession::answer(int value)
{
    const ScoreQuestion asked = currentQuestion();
    if (m_current < 0 || asked.id.isNull() || value < 1 || value > highestValue(asked.scale))
        return false;
    ScoreAnswer &answer = underReview().answers[asked.id];
    answer.value = value;
    answer.notApplicable = false;
    goOn();
    return true;
}

bool ReviewSession::answerNotApplicable()
{
    const ScoreQuestion asked = currentQuestion();
    if (m_current < 0 || asked.id.isNull() || !asked.mayNotApply)
        return false;
    ScoreAnswer &answer = underReview().answers[asked.id];
    answer.value.reset();
    answer.notApplicable = true;
    goOn();
    return true;
}

/// From a question that was just answered.
void ReviewSession::goOn()
{
    Review &review = underReview();
    if (!review.begunAt) {
        review.begunAt = m_clock.now();
        review.reviewedBy = operatingUser();
    }
    const ScoreQuestion asked = currentQuestion();
    const bool waits = lacksComment(asked, review.answers.value(asked.id));
    const int next = waits ? m_question : std::min(m_question + 1, int(m_questions.size()) - 1);
    keepAnswer(next);
    Q_EMIT answersChanged();
    if (next != m_question) {
        m_question = next;
        Q_EMIT questionChanged();
    }
    if (waits)
        Q_EMIT commentWanted();
}

void ReviewSession::setComment(const QString &text)
{
    const ScoreQuestion asked = currentQuestion();
    if (m_current < 0 || asked.id.isNull() || answerTo(asked.id).comment == text)
        return;
    ScoreAnswer answer = answerTo(asked.id);
    answer.comment = orNull(text);
    if (answer.isEmpty())
        underReview().answers.remove(asked.id);
    else
        underReview().answers.insert(asked.id, answer);
    keepAnswer(m_question);
    Q_EMIT answersChanged();
}

void ReviewSession::leaveComment()
{
    const ScoreQuestion asked = currentQuestion();
    const ScoreAnswer answer = answerTo(asked.id);
    if (lacksComment(asked, answer))
        Q_EMIT commentWanted();
    else if (answer.isGiven())
        chooseQuestion(m_question + 1);
}

/// The answer to the current question, which is still the current one, goes to the disk.
void ReviewSession::keepAnswer(int standsAt)
{
    Review &review = underReview();
    review.question = standsAt;
    const QString asked = currentQuestion().id;
    write([this, id = review.id, asked, answer = review.answers.value(asked), standsAt] {
        return m_desk.answer(id, asked, answerNow(id, asked).value_or(answer), standsAt);
    });
}

/// What is written a second time is what holds then. Absent: another list is open.
std::optional<ScoreAnswer> ReviewSession::answerNow(ReviewId id, const QString &question) const
{
    for (const Review &review : m_reviews) {
        if (review.id == id)
            return review.answers.value(question);
    }
    return {};
}

void ReviewSession::keepStand()
{
    if (m_current < 0)
        return;
    Review &review = underReview();
    review.question = m_question;
    write([this, id = review.id, question = m_question] { return m_desk.standAt(id, question); });
}

void ReviewSession::finishAndGoOn()
{
    if (m_current < 0)
        return;
    const Score now = score();
    if (!now.isComplete()) {
        const auto isOpen = [&](const ScoreQuestion &one) {
            return one.id == now.open.first();
        };
        const auto first = std::find_if(m_questions.begin(), m_questions.end(), isOpen);
        chooseQuestion(int(first - m_questions.begin()));
        Q_EMIT openLeft(int(now.open.size()));
        if (lacksComment(*first, answerTo(first->id)))
            Q_EMIT commentWanted();
        return;
    }
    Review &review = underReview();
    if (!review.finishedAt) {
        review.finishedAt = m_clock.now();
        write([this, id = review.id] { return m_desk.finish(id); });
        refreshProgress();
    }
    Q_EMIT answersChanged();
    const int next = nextOpen(m_current);
    if (next < 0)
        Q_EMIT listFinished();
    else
        choose(next);
}

void ReviewSession::refreshProgress()
{
    for (ReviewList &one : m_lists) {
        if (m_open == one.id)
            one.finished = finished();
    }
    Q_EMIT listsChanged();
}

void ReviewSession::leaveOut(std::optional<SampleCandidate> instead)
{
    if (m_current < 0 || underReview().finishedAt)
        return;
    write([this, id = underReview().id, instead] { return m_desk.leaveOut(id, instead); });
    load(); // written before it is read
}

void ReviewSession::removeList(ReviewListId list)
{
    write([this, list] { return m_desk.removeList(list); });
    load();
}

QString ReviewSession::addMark()
{
    const auto position = m_playback && m_current >= 0 ? m_playback->position() : std::nullopt;
    if (!position)
        return {};
    TimeMark mark;
    mark.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    mark.call = underReview().call;
    mark.at = *position;
    mark.by = operatingUser();
    mark.madeAt = m_clock.now();
    m_marks << mark;
    showMarks();
    write([this, mark] { return m_desk.keepMark(mark); });
    return mark.uuid;
}

void ReviewSession::rewordMark(const QString &uuid, const QString &text)
{
    for (TimeMark &mark : m_marks) {
        if (mark.uuid != uuid || mark.text == text)
            continue;
        mark.text = orNull(text);
        write([this, uuid, text] { return m_desk.rewordMark(uuid, textNow(uuid).value_or(text)); });
        showMarks();
        return;
    }
}

std::optional<QString> ReviewSession::textNow(const QString &uuid) const
{
    for (const TimeMark &mark : m_marks) {
        if (mark.uuid == uuid)
            return mark.text;
    }
    return {};
}

void ReviewSession::removeMark(const QString &uuid)
{
    if (m_marks.removeIf([&](const TimeMark &mark) { return mark.uuid == uuid; }) == 0)
        return;
    write([this, uuid] { return m_desk.removeMark(uuid); });
    showMarks();
}

/// Jobs reach the store's thread in the order they are given. What fails, and all that comes after it, waits
/// for writeAgain(), so that an older word never replaces a newer one.
void ReviewSession::write(std::function<QCoro::Task<Result<void>>()> work)
{
    ++m_said;
    if (!m_failed.isEmpty()) {
        m_failed << std::move(work);
        return writeAgain();
    }
    ++m_writing;
    QCoro::connect(work(), this, [this, work](const Result<void> &result) {
        --m_writing;
        if (!result && result.error().kind == Error::Kind::Storage) {
            m_failed << work;
            Q_EMIT writingFailed(result.error());
        }
        if (m_writing == 0)
            Q_EMIT savedChanged();
    });
}

void ReviewSession::writeAgain()
{
    if (m_writing > 0)
        return;
    const auto waiting = std::exchange(m_failed, {});
    for (const auto &work : waiting) {
        ++m_writing;
        QCoro::connect(work(), this, [this, work](const Result<void> &result) {
            --m_writing;
            if (!result && result.error().kind == Error::Kind::Storage)
                m_failed << work;
            if (m_writing == 0 && !m_failed.isEmpty())
                Q_EMIT writingFailed(result ? Error{Error::Kind::Storage} : result.error());
            if (m_writing == 0)
                Q_EMIT savedChanged();
        });
    }
}

} // namespace callboard
