// SPDX-License-Identifier: GPL-3.0-or-later
// DeskReviews: lists of calls to be reviewed.
#include "models/store/deskreviews.h"
#include "models/store/osuser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString textOf(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QJsonValue &word : QJsonDocument::fromJson(text.toUtf8()).array())
        words << word.toString();
    return words;
}

/// NOT NULL columns take "" for a null string.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QList<ReviewList> DeskReviews::lists()
{
    QList<ReviewList> lists;
    QList<qint64> cards;
    SqlQuery row(
        m_db,
        "SELECT l.id, l.uuid, l.name, l.scorecard_id, l.query, l.people, l.per_person, l.seed, l.place, "
        "l.made_by, l.made_at, count(r.id), count(r.finished_at) FROM review_lists l "
        "LEFT JOIN reviews r ON r.list_id = l.id AND r.left_out = 0 GROUP BY l.id ORDER BY l.id DESC");
    while (row.next()) {
        ReviewList list;
        list.id = ReviewListId(row.integer(0));
        list.uuid = row.text(1);
        list.name = row.text(2);
        cards << row.integer(3);
        list.sample = {row.text(4), wordsOf(row.text(5)), int(row.integer(6)), quint32(row.integer(7))};
        list.place = int(row.integer(8));
        list.madeBy = row.text(9);
        list.madeAt = fromMs(row.integer(10));
        list.calls = int(row.integer(11));
        list.finished = int(row.integer(12));
        lists << list;
    }
    for (qsizetype i = 0; i < lists.size(); ++i)
        lists[i].card = cardOf(cards[i]);
    return lists;
}

std::optional<qint64> DeskReviews::listNamed(const QString &uuid)
{
    SqlQuery row(m_db, "SELECT id FROM review_lists WHERE uuid = ?", uuid);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void DeskReviews::insertCall(ReviewListId list, int place, const SampleCandidate &call)
{
    const RecordRef ref = m_desk.current(call.call);
    execute(m_db,
            "INSERT OR IGNORE INTO reviews (list_id, place, account_id, provider_call_id, person, "
            "call_started_at, question, left_out) VALUES (?, ?, ?, ?, ?, ?, 0, 0)",
            list, place, ref.account, ref.providerCallId, notNull(call.person), call.startedAt);
}

Result<ReviewListId> DeskReviews::createList(ReviewList list, const QList<SampleCandidate> &calls)
{
    list.name = list.name.trimmed();
    if (list.name.isEmpty() || calls.isEmpty() || problemIn(list.card))
        return failure(Error::Kind::Invalid, u"a review list needs a name, a scorecard and calls"_s);
    if (list.uuid.isEmpty())
        list.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Transaction transaction(m_db);
    if (const auto known = listNamed(list.uuid))
        return ReviewListId(*known);
    const StoredCard card = kept(list.card);
    execute(m_db,
            "UPDATE scorecards SET place = (SELECT ifnull(max(place), 0) + 1 FROM scorecards) WHERE id = ? "
            "AND NOT EXISTS (SELECT 1 FROM scorecards WHERE uuid = ? AND place IS NOT NULL)",
            card.id, card.card.uuid);
    execute(m_db,
            "INSERT INTO review_lists (uuid, name, scorecard_id, query, people, per_person, seed, place, "
            "made_by, "
            "made_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
            list.uuid, list.name, card.id, notNull(list.sample.query), textOf(list.sample.people),
            list.sample.perPerson, qint64(list.sample.seed), operatingUser(), m_desk.now());
    const auto id = ReviewListId(m_db.lastRowId());
    for (int place = 0; place < int(calls.size()); ++place)
        insertCall(id, place, calls[place]);
    AuditEntry entry;
    entry.action = u"review list"_s;
    entry.detail = u"%1: %2 calls, seed %3"_s.arg(list.name).arg(calls.size()).arg(list.sample.seed);
    writeAudit(m_db, m_desk.now(), entry);
    transaction.commit();
    return id;
}

Result<void> DeskReviews::removeList(ReviewListId id)
{
    Transaction transaction(m_db);
    SqlQuery row(m_db, "SELECT name FROM review_lists WHERE id = ?", id);
    if (!row.next())
        return failure(Error::Kind::NotFound, u"no such review list"_s);
    AuditEntry entry;
    entry.action = u"review list removed"_s;
    entry.detail = row.text(0);
    row.next();
    execute(m_db, "DELETE FROM review_lists WHERE id = ?", id);
    writeAudit(m_db, m_desk.now(), entry);
    transaction.commit();
    return {};
}

QSet<CallId> DeskReviews::sampled()
{
    QSet<CallId> ids;
    SqlQuery row(m_db, "SELECT DISTINCT account_id, provider_call_id FROM reviews");
    while (row.next()) {
        if (const auto id = m_desk.cachedCall({AccountId(row.integer(0)), row.text(1)}))
            ids.insert(*id);
    }
    return ids;
}

Result<void> DeskReviews::leaveOut(ReviewId id, const std::optional<SampleCandidate> &instead)
{
    Transaction transaction(m_db);
    const std::optional<Review> known = review(id);
    if (!known)
        return failure(Error::Kind::NotFound, u"no such review"_s);
    if (known->finishedAt)
        return failure(Error::Kind::Conflict, u"the review is finished"_s);
    execute(m_db, "UPDATE reviews SET left_out = 1 WHERE id = ?", id);
    if (instead)
        insertCall(known->list, known->place, *instead);
    audit("review left out", known->call, {}, {});
    transaction.commit();
    return {};
}

} // namespace callboard
