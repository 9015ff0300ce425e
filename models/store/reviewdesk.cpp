// SPDX-License-Identifier: GPL-3.0-or-later
// ReviewDesk: from calls on any thread to jobs on the store's. No function is a coroutine itself.
#include "models/store/reviewdesk.h"

#include "models/store/awaited.h"
#include "models/store/deskreviews.h"
#include "models/store/storethreads.h"

namespace callboard {

namespace {

template<typename R> QFuture<R> noStore()
{
    const Answer<typename R::value_type> answer;
    answer.give(failure(Error::Kind::Cancelled));
    return answer.future();
}

} // namespace

ReviewDesk::ReviewDesk(Store &store)
    : m_store(&store)
{
}

/// @p question is Result<T>(DeskReviews) and changes nothing that calls are made of.
template<typename Ask> auto ReviewDesk::ask(Ask question)
{
    using R = std::invoke_result_t<Ask, DeskReviews>;
    const auto work = [question = std::move(question)](Desk &desk) {
        return question(DeskReviews(desk));
    };
    return awaited(m_store ? threads().onDesk(work) : noStore<R>());
}

/// The same for what calls are made of.
template<typename Change> auto ReviewDesk::change(Change change)
{
    using R = std::invoke_result_t<Change, DeskReviews>;
    const auto work = [change = std::move(change)](Desk &desk) {
        return change(DeskReviews(desk));
    };
    return awaited(m_store ? threads().changeDesk(work) : noStore<R>());
}

QCoro::Task<Result<QList<Scorecard>>> ReviewDesk::scorecards()
{
    return ask([](DeskReviews desk) -> Result<QList<Scorecard>> { return desk.scorecards(); });
}

QCoro::Task<Result<QList<Scorecard>>> ReviewDesk::saveScorecards(QList<Scorecard> cards)
{
    return ask([=](DeskReviews desk) { return desk.saveScorecards(cards); });
}

QCoro::Task<Result<QList<ReviewList>>> ReviewDesk::lists()
{
    return ask([](DeskReviews desk) -> Result<QList<ReviewList>> { return desk.lists(); });
}

QCoro::Task<Result<ReviewListId>> ReviewDesk::createList(ReviewList list, QList<SampleCandidate> calls)
{
    return ask([=](DeskReviews desk) { return desk.createList(list, calls); });
}

QCoro::Task<Result<void>> ReviewDesk::removeList(ReviewListId id)
{
    return ask([=](DeskReviews desk) { return desk.removeList(id); });
}

QCoro::Task<Result<QSet<CallId>>> ReviewDesk::sampled()
{
    return ask([](DeskReviews desk) -> Result<QSet<CallId>> { return desk.sampled(); });
}

QCoro::Task<Result<QList<Review>>> ReviewDesk::reviews(ReviewListId list)
{
    return ask([=](DeskReviews desk) -> Result<QList<Review>> { return desk.reviews(list); });
}

QCoro::Task<Result<QList<Review>>> ReviewDesk::earlier(ReviewListId list)
{
    return ask([=](DeskReviews desk) { return desk.earlier(list); });
}

QCoro::Task<Result<void>> ReviewDesk::answer(ReviewId review, QString question, ScoreAnswer answer,
                                             int standsAt)
{
    return ask([=](DeskReviews desk) { return desk.answer(review, question, answer, standsAt); });
}

QCoro::Task<Result<void>> ReviewDesk::standAt(ReviewId review, int question)
{
    return ask([=](DeskReviews desk) { return desk.standAt(review, question); });
}

QCoro::Task<Result<void>> ReviewDesk::finish(ReviewId review)
{
    return change([=](DeskReviews desk) { return desk.finish(review); });
}

QCoro::Task<Result<void>> ReviewDesk::leaveOut(ReviewId review, std::optional<SampleCandidate> instead)
{
    return ask([=](DeskReviews desk) { return desk.leaveOut(review, instead); });
}

QCoro::Task<Result<QList<TimeMark>>> ReviewDesk::marks(RecordRef call)
{
    return ask([=](DeskReviews desk) -> Result<QList<TimeMark>> { return desk.marks(call); });
}

QCoro::Task<Result<TimeMark>> ReviewDesk::addMark(TimeMark mark)
{
    return ask([=](DeskReviews desk) { return desk.addMark(mark); });
}

QCoro::Task<Result<void>> ReviewDesk::keepMark(TimeMark mark)
{
    return ask(
        [=](DeskReviews desk) -> Result<void> { return desk.addMark(mark).map([](const TimeMark &) {}); });
}

QCoro::Task<Result<void>> ReviewDesk::rewordMark(QString uuid, QString text)
{
    return ask([=](DeskReviews desk) { return desk.rewordMark(uuid, text); });
}

QCoro::Task<Result<void>> ReviewDesk::removeMark(QString uuid)
{
    return ask([=](DeskReviews desk) { return desk.removeMark(uuid); });
}

} // namespace callboard
