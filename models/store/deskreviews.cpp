// SPDX-License-Identifier: GPL-3.0-or-later
// DeskReviews: answers, and remarks at a time.
#include "models/store/deskreviews.h"

#include "models/store/osuser.h"

#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int notApplicable = 0; // in the column "value"

ScoreAnswer answerFrom(const SqlQuery &row, int column)
{
    ScoreAnswer answer;
    answer.notApplicable = !row.isNull(column) && row.integer(column) == notApplicable;
    if (!row.isNull(column) && !answer.notApplicable)
        answer.value = int(row.integer(column));
    answer.comment = row.text(column + 1);
    return answer;
}

std::optional<qint64> valueOf(const ScoreAnswer &answer)
{
    if (answer.notApplicable)
        return notApplicable;
    return answer.value ? std::optional(qint64(*answer.value)) : std::nullopt;
}

/// For the audit trail: what is not a word of a person stays short.
QString wordOf(const ScoreAnswer &answer)
{
    return answer.notApplicable ? u"n/a"_s : answer.value ? QString::number(*answer.value) : QString();
}

Review reviewFrom(const SqlQuery &row)
{
    Review review;
    review.id = ReviewId(row.integer(0));
    review.list = ReviewListId(row.integer(1));
    review.place = int(row.integer(2));
    review.call = {AccountId(row.integer(3)), row.text(4)};
    review.person = row.text(5);
    review.startedAt = row.time(6);
    review.question = int(row.integer(7));
    review.reviewedBy = row.text(8);
    review.begunAt = row.time(9);
    review.finishedAt = row.time(10);
    return review;
}

TimeMark markFrom(const SqlQuery &row)
{
    TimeMark mark;
    mark.uuid = row.text(0);
    mark.call = {AccountId(row.integer(1)), row.text(2)};
    mark.at = std::chrono::milliseconds(row.integer(3));
    mark.text = row.text(4);
    mark.by = row.text(5);
    mark.madeAt = fromMs(row.integer(6));
    return mark;
}

constexpr const char *reviewColumns =
    "r.id, r.list_id, r.place, r.account_id, r.provider_call_id, r.person, "
    "r.call_started_at, r.question, r.reviewed_by, r.begun_at, r.finished_at";
constexpr const char *markColumns = "uuid, account_id, provider_call_id, at_ms, text, made_by, made_at";

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

tl::unexpected<Error> noReview()
{
    return failure(Error::Kind::NotFound, u"no such review"_s);
}

} // namespace

DeskReviews::DeskReviews(Desk &desk)
    : m_desk(desk)
    , m_db(*desk.m_db)
{
}

void DeskReviews::audit(const char *action, const RecordRef &call, const QString &before,
                        const QString &after, const QString &detail)
{
    AuditEntry entry;
    entry.action = QString::fromLatin1(action);
    entry.call = call;
    entry.before = before;
    entry.after = after;
    entry.detail = detail;
    writeAudit(m_db, m_desk.now(), entry);
}

QHash<qint64, ScoreAnswers> DeskReviews::answersWhere(const char *condition, qint64 value)
{
    QHash<qint64, ScoreAnswers> answers;
    SqlQuery row(m_db,
                 QByteArray("SELECT a.review_id, a.question, a.value, a.comment FROM review_answers a "
                            "JOIN reviews r ON r.id = a.review_id JOIN review_lists l ON l.id = r.list_id "
                            "JOIN scorecards s ON s.id = l.scorecard_id WHERE ")
                     + condition);
    row.bind(value);
    while (row.next())
        answers[row.integer(0)].insert(row.text(1), answerFrom(row, 2));
    return answers;
}

/// @p condition is about one number and may name r (reviews), l (their list) and s (its card).
QList<Review> DeskReviews::reviewsWhere(const char *condition, qint64 value, std::optional<TimePoint> before)
{
    const QHash<qint64, ScoreAnswers> answers = answersWhere(condition, value);
    QList<Review> reviews;
    SqlQuery row(m_db,
                 QByteArray("SELECT ") + reviewColumns
                     + " FROM reviews r JOIN review_lists l ON l.id = r.list_id "
                       "JOIN scorecards s ON s.id = l.scorecard_id WHERE "
                     + condition + " ORDER BY r.place, r.id");
    row.bind(value);
    while (row.next()) {
        Review review = reviewFrom(row);
        if (before && (!review.finishedAt || *review.finishedAt >= *before))
            continue;
        review.answers = answers.value(qint64(review.id));
        reviews << review;
    }
    return reviews;
}

QList<Review> DeskReviews::reviews(ReviewListId list)
{
    return reviewsWhere("r.list_id = ? AND r.left_out = 0", qint64(list));
}

Result<QList<Review>> DeskReviews::earlier(ReviewListId list)
{
    std::optional<TimePoint> madeAt;
    {
        SqlQuery row(m_db, "SELECT made_at FROM review_lists WHERE id = ?", list);
        if (row.next())
            madeAt = row.time(0);
    }
    if (!madeAt)
        return failure(Error::Kind::NotFound, u"no such review list"_s);
    return reviewsWhere(
        "r.left_out = 0 AND r.finished_at IS NOT NULL AND s.uuid = (SELECT c.uuid FROM scorecards c "
        "JOIN review_lists m ON m.scorecard_id = c.id WHERE m.id = ?)",
        qint64(list), madeAt);
}

std::optional<Review> DeskReviews::review(ReviewId id)
{
    const QList<Review> found = reviewsWhere("r.id = ? AND r.left_out = 0", qint64(id));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

ScoreAnswer DeskReviews::storedAnswer(ReviewId review, const QString &question)
{
    SqlQuery row(m_db, "SELECT value, comment FROM review_answers WHERE review_id = ? AND question = ?",
                 review, question);
    return row.next() ? answerFrom(row, 0) : ScoreAnswer();
}

void DeskReviews::writeStand(const Review &review, int question)
{
    execute(m_db, "UPDATE reviews SET question = ? WHERE id = ?", question, review.id);
    execute(m_db, "UPDATE review_lists SET place = ? WHERE id = ?", review.place, review.list);
}

Result<void> DeskReviews::answer(ReviewId id, const QString &question, ScoreAnswer answer, int standsAt)
{
    Transaction transaction(m_db);
    const std::optional<Review> known = review(id);
    if (!known)
        return noReview();
    answer.comment = orNull(answer.comment);
    const ScoreAnswer before = storedAnswer(id, question);
    writeStand(*known, standsAt);
    if (answer != before) {
        execute(m_db,
                "INSERT INTO review_answers (review_id, question, value, comment, changed_at) VALUES (?, ?, "
                "?, ?, ?) "
                "ON CONFLICT (review_id, question) DO UPDATE SET value = excluded.value, "
                "comment = excluded.comment, changed_at = excluded.changed_at",
                id, question, valueOf(answer), answer.comment, m_desk.now());
        if (answer.isEmpty())
            execute(m_db, "DELETE FROM review_answers WHERE review_id = ? AND question = ?", id, question);
        execute(m_db,
                "UPDATE reviews SET begun_at = ifnull(begun_at, ?), reviewed_by = ifnull(reviewed_by, ?) "
                "WHERE id = ?",
                m_desk.now(), operatingUser(), id);
        if (known->finishedAt && wordOf(answer) != wordOf(before)) // else it is one of many on the way
            audit("review change", known->call, wordOf(before), wordOf(answer), question);
    }
    transaction.commit();
    return {};
}

Result<void> DeskReviews::standAt(ReviewId id, int question)
{
    Transaction transaction(m_db);
    const std::optional<Review> known = review(id);
    if (!known)
        return noReview();
    writeStand(*known, question);
    transaction.commit();
    return {};
}

Result<void> DeskReviews::finish(ReviewId id)
{
    Transaction transaction(m_db);
    const std::optional<Review> known = review(id);
    if (!known)
        return noReview();
    SqlQuery row(m_db, "SELECT scorecard_id FROM review_lists WHERE id = ?", known->list);
    row.next();
    const Score score = scoreOf(cardOf(row.integer(0)), known->answers);
    if (!score.isComplete())
        return failure(Error::Kind::Conflict, score.open.first());
    if (known->finishedAt)
        return {};
    execute(m_db, "UPDATE reviews SET finished_at = ? WHERE id = ?", m_desk.now(), id);
    if (m_desk.cachedCall(known->call))
        m_desk.putMark(m_desk.callOf(known->call), reviewMark, true);
    audit("review", known->call, {}, {},
          score.percent ? u"score %1"_s.arg(qRound(*score.percent)) : QString());
    transaction.commit();
    return {};
}

QList<TimeMark> DeskReviews::marks(const RecordRef &call)
{
    QList<TimeMark> marks;
    for (const RecordInfo &record : m_desk.callOf(m_desk.current(call)).records) {
        SqlQuery row(m_db,
                     QByteArray("SELECT ") + markColumns
                         + " FROM time_marks WHERE account_id = ? AND provider_call_id = ?");
        row.bind(record.ref.account).bind(record.ref.providerCallId);
        while (row.next())
            marks << markFrom(row);
    }
    std::sort(marks.begin(), marks.end(), [](const TimeMark &a, const TimeMark &b) {
        return std::tie(a.at, a.madeAt, a.uuid) < std::tie(b.at, b.madeAt, b.uuid);
    });
    return marks;
}

Result<TimeMark> DeskReviews::addMark(TimeMark mark)
{
    if (mark.at < 0ms)
        return failure(Error::Kind::Invalid, u"a time before the beginning"_s);
    if (mark.uuid.isEmpty())
        mark.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    mark.call = m_desk.current(mark.call);
    Transaction transaction(m_db);
    execute(m_db,
            "INSERT OR IGNORE INTO time_marks (uuid, account_id, provider_call_id, at_ms, text, made_by, "
            "made_at, "
            "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            mark.uuid, mark.call.account, mark.call.providerCallId, qint64(mark.at.count()),
            orNull(mark.text), operatingUser(), m_desk.now(), m_desk.now());
    const bool isNew = m_db.changes() > 0;
    const TimeMark stored = this->mark(mark.uuid).value_or(mark);
    if (isNew)
        audit("mark", stored.call, {}, stored.text);
    transaction.commit();
    return stored;
}

std::optional<TimeMark> DeskReviews::mark(const QString &uuid)
{
    SqlQuery row(m_db, QByteArray("SELECT ") + markColumns + " FROM time_marks WHERE uuid = ?");
    row.bind(uuid);
    return row.next() ? std::optional(markFrom(row)) : std::nullopt;
}

/// Written with every key: the audit trail tells of marks that are made and removed.
Result<void> DeskReviews::rewordMark(const QString &uuid, const QString &text)
{
    Transaction transaction(m_db);
    execute(m_db, "UPDATE time_marks SET text = ?, changed_at = ? WHERE uuid = ?", orNull(text), m_desk.now(),
            uuid);
    if (m_db.changes() == 0)
        return failure(Error::Kind::NotFound, u"no such mark"_s);
    transaction.commit();
    return {};
}

Result<void> DeskReviews::removeMark(const QString &uuid)
{
    Transaction transaction(m_db);
    const std::optional<TimeMark> known = mark(uuid);
    if (!known)
        return failure(Error::Kind::NotFound, u"no such mark"_s);
    execute(m_db, "DELETE FROM time_marks WHERE uuid = ?", uuid);
    audit("mark removed", known->call, known->text, {});
    transaction.commit();
    return {};
}

void DeskReviews::forgetWords(const RecordRef &ref)
{
    execute(m_db, "DELETE FROM time_marks WHERE account_id = ? AND provider_call_id = ?", ref.account,
            ref.providerCallId);
    execute(m_db,
            "UPDATE review_answers SET comment = NULL WHERE review_id IN "
            "(SELECT id FROM reviews WHERE account_id = ? AND provider_call_id = ?)",
            ref.account, ref.providerCallId);
    execute(m_db,
            "UPDATE audit SET before = NULL, after = NULL WHERE account_id = ? AND provider_call_id = ? "
            "AND action IN ('mark', 'mark removed')",
            ref.account, ref.providerCallId);
}

} // namespace callboard
