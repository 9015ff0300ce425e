// SPDX-License-Identifier: GPL-3.0-or-later
// DeskReviews: scorecards and their versions.
#include "models/store/deskreviews.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString textOf(Scorecard card)
{
    card.uuid = QString(); // columns of their own
    card.version = 0;
    return QString::fromUtf8(QJsonDocument(scorecardToJson(card)).toJson(QJsonDocument::Compact));
}

Scorecard cardFrom(const SqlQuery &row, int column)
{
    Scorecard card = scorecardFromJson(QJsonDocument::fromJson(row.text(column + 2).toUtf8()).object())
                         .value_or(Scorecard());
    card.uuid = row.text(column);
    card.version = int(row.integer(column + 1));
    return card;
}

} // namespace

QList<Scorecard> DeskReviews::scorecards()
{
    QList<Scorecard> cards;
    SqlQuery row(m_db,
                 "SELECT uuid, version, card FROM scorecards WHERE place IS NOT NULL ORDER BY place, id");
    while (row.next())
        cards << cardFrom(row, 0);
    return cards;
}

std::optional<DeskReviews::StoredCard> DeskReviews::newest(const QString &uuid)
{
    SqlQuery row(m_db, "SELECT id, uuid, version, card FROM scorecards WHERE uuid = ? ORDER BY version DESC",
                 uuid);
    return row.next() ? std::optional(StoredCard{row.integer(0), cardFrom(row, 1)}) : std::nullopt;
}

Scorecard DeskReviews::cardOf(qint64 scorecardId)
{
    SqlQuery row(m_db, "SELECT uuid, version, card FROM scorecards WHERE id = ?", scorecardId);
    return row.next() ? cardFrom(row, 0) : Scorecard();
}

DeskReviews::StoredCard DeskReviews::kept(Scorecard card)
{
    if (card.uuid.isEmpty())
        card.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::optional<StoredCard> before = newest(card.uuid);
    if (before && before->card.saysTheSame(card))
        return *before;
    card.version = before ? before->card.version + 1 : 1;
    execute(m_db, "INSERT INTO scorecards (uuid, version, place, card, changed_at) VALUES (?, ?, NULL, ?, ?)",
            card.uuid, card.version, textOf(card), m_desk.now());
    const StoredCard stored{m_db.lastRowId(), card};
    AuditEntry entry;
    entry.action = u"scorecard"_s;
    entry.detail = u"%1, version %2"_s.arg(card.name).arg(card.version);
    writeAudit(m_db, m_desk.now(), entry);
    return stored;
}

Result<QList<Scorecard>> DeskReviews::saveScorecards(const QList<Scorecard> &cards)
{
    for (const Scorecard &card : cards) {
        if (problemIn(card))
            return failure(Error::Kind::Invalid, card.name);
    }
    Transaction transaction(m_db);
    execute(m_db, "UPDATE scorecards SET place = NULL");
    QList<Scorecard> stored;
    for (const Scorecard &card : cards) {
        const StoredCard one = kept(card);
        execute(m_db, "UPDATE scorecards SET place = ? WHERE id = ?", qint64(stored.size()), one.id);
        stored << one.card;
    }
    transaction.commit();
    return stored;
}

} // namespace callboard
