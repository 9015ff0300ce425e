// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: people who asked to be forgotten, and what is too old to be kept.
#include "models/domain/capability.h"
#include "models/store/desk.h"
#include "models/store/deskguests.h"
#include "models/store/deskreviews.h"
#include "models/store/desktasks.h"
#include "models/store/noteversions.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Fields whose words are of this kind.
QList<Field> fieldsOf(KeptKind kind)
{
    switch (kind) {
    case KeptKind::Audio:
        return {};
    case KeptKind::Transcript:
        return {Field::Transcript, Field::Segments,   Field::Summary,    Field::SummaryDetailed,
                Field::Topics,     Field::Sentiments, Field::ActionItems};
    case KeptKind::Notes:
        return {Field::Notes};
    case KeptKind::Facts:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<void> checked(const Retention &retention)
{
    for (const int days : retention.days) {
        if (days < 1 || days > Retention::longest)
            return failure(Error::Kind::Invalid, u"a retention is 1 to %1 days"_s.arg(Retention::longest));
    }
    return {};
}

} // namespace

/// Everything here that is about one call. What waits to be sent goes, too: nothing of it may leave any more.
void Desk::eraseTracesOf(const RecordRef &ref)
{
    for (const char *table :
         {"drafts", "annotations", "call_guests", "decisions", "note_versions", "reviews", "time_marks"}) {
        SqlQuery row(*m_db,
                     QByteArray("DELETE FROM ") + table + " WHERE account_id = ? AND provider_call_id = ?");
        row.bind(ref.account).bind(ref.providerCallId);
        row.execute();
    }
    DeskTasks(*this).eraseCall(ref);
    execute(*m_db, "DELETE FROM outbox WHERE account_id = ? AND provider_call_id = ? AND kind <> ?",
            ref.account, ref.providerCallId, OutboxKind::Delete);
    execute(*m_db,
            "UPDATE audit SET before = NULL, after = NULL WHERE account_id = ? AND provider_call_id = ?",
            ref.account, ref.providerCallId);
}

void Desk::eraseCall(const RecordRef &ref)
{
    const bool isAsked = SqlQuery(*m_db,
                                  "SELECT 1 FROM outbox WHERE account_id = ? AND provider_call_id = ? "
                                  "AND kind = ?",
                                  ref.account, ref.providerCallId, OutboxKind::Delete)
                             .next();
    eraseTracesOf(ref);
    if (!isAsked && !isLocalCallId(ref.providerCallId) && capabilitiesOf(providerOf(ref.account)).canDelete)
        insertItem({.call = ref, .kind = OutboxKind::Delete});
    bury(ref);
    touch(ref);
}

Result<ErasureReceipt> Desk::erase(const ErasurePlan &plan, const QString &reference, const QString &who)
{
    if (plan.isEmpty())
        return failure(Error::Kind::NotFound, u"nothing is known about this person"_s);
    ErasureReceipt receipt = receiptOf(plan);
    {
        Transaction transaction(*m_db);
        noteVersions().close();
        m_deletedUnsent.clear();
        for (const RecordRef &ref : plan.records)
            eraseCall(current(ref));
        for (const ErasurePlan::Contact &contact : plan.contacts)
            execute(*m_db,
                    "INSERT OR REPLACE INTO erased_contacts (account_id, provider_guest_id, erased_at) "
                    "VALUES (?, ?, ?)",
                    contact.account, contact.providerGuestId, now());
        const QString uuid = deskUuid();
        for (const QString &number : plan.numbers) {
            execute(*m_db, "INSERT OR REPLACE INTO erased_numbers (number_hash, erased_at) VALUES (?, ?)",
                    erasedNumberHash(uuid, number), now());
            DeskTasks(*this).erase(number);
        }
        if (plan.guest)
            DeskGuests(*this).erase(*plan.guest);
        receipt.at = now();
        receipt.who = who;
        receipt.reference = reference;
        execute(*m_db, "INSERT INTO erasures (at, receipt) VALUES (?, ?)", receipt.at,
                jsonText(receiptToJson(receipt)));
        receipt.id = m_db->lastRowId();
        writeAudit(*m_db, receipt.at, {.action = u"erase"_s, .detail = reference});
        execute(*m_db, "INSERT OR REPLACE INTO meta (key, value) VALUES ('erasing', 1)");
        bumpAll();
        transaction.commit();
    }
    return receipt;
}

/// Its words leave the log of the file, too.
void Desk::endErasure()
{
    DeskGuests(*this).forgetNumberChanges();
    m_db->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    execute(*m_db, "DELETE FROM meta WHERE key = 'erasing'");
}

bool Desk::hasErasureToEnd()
{
    return SqlQuery(*m_db, "SELECT 1 FROM meta WHERE key = 'erasing'").next();
}

QList<ErasurePlan::Contact> Desk::erasedContacts()
{
    QList<ErasurePlan::Contact> contacts;
    SqlQuery row(*m_db, "SELECT account_id, provider_guest_id FROM erased_contacts");
    while (row.next())
        contacts << ErasurePlan::Contact{AccountId(row.integer(0)), row.text(1)};
    return contacts;
}

QString Desk::deskUuid()
{
    SqlQuery row(*m_db, "SELECT value FROM meta WHERE key = 'uuid'");
    return row.next() ? row.text(0) : QString();
}

QList<ErasureReceipt> Desk::receipts()
{
    QList<ErasureReceipt> receipts;
    SqlQuery row(*m_db, "SELECT id, receipt FROM erasures ORDER BY id DESC");
    while (row.next()) {
        receipts << receiptFromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
        receipts.last().id = row.integer(0);
    }
    return receipts;
}

Retention Desk::retention()
{
    return retentionIn(*m_db);
}

Result<void> Desk::setRetention(const Retention &retention)
{
    if (const Result<void> valid = checked(retention); !valid)
        return valid;
    Transaction transaction(*m_db);
    execute(*m_db, "DELETE FROM retention");
    for (auto it = retention.days.begin(); it != retention.days.end(); ++it)
        execute(*m_db, "INSERT INTO retention (kind, days) VALUES (?, ?)", it.key(), it.value());
    QStringList words;
    for (auto it = retention.days.begin(); it != retention.days.end(); ++it)
        words << keyOf(it.key()) + u'=' + QString::number(it.value());
    writeAudit(*m_db, now(), {.action = u"retention"_s, .detail = words.join(u' ')});
    bumpAll();
    transaction.commit();
    return {};
}

/// Calls that something here is about and that began before @p limit, as far as the cache knows them.
QList<RecordRef> Desk::writtenAboutBefore(TimePoint limit)
{
    QList<RecordRef> written;
    {
        SqlQuery row(*m_db,
                     "SELECT account_id, provider_call_id FROM annotations "
                     "UNION SELECT account_id, provider_call_id FROM drafts "
                     "UNION SELECT account_id, provider_call_id FROM call_guests "
                     "UNION SELECT account_id, provider_call_id FROM note_versions "
                     "UNION SELECT account_id, provider_call_id FROM reviews "
                     "UNION SELECT account_id, provider_call_id FROM time_marks "
                     "UNION SELECT account_id, provider_call_id FROM audit "
                     "WHERE provider_call_id IS NOT NULL AND coalesce(before, after) IS NOT NULL");
        while (row.next())
            written << RecordRef{AccountId(row.integer(0)), row.text(1)};
    }
    written.removeIf([&](const RecordRef &ref) {
        SqlQuery row(*m_cache,
                     "SELECT coalesce(c.started_at, c.created_at, c.answered_at, c.ended_at) "
                     "FROM records r JOIN calls c ON c.id = r.call_id "
                     "WHERE r.account_id = ? AND r.provider_call_id = ?",
                     ref.account, ref.providerCallId);
        return !row.next() || row.isNull(0) || row.integer(0) >= toMs(limit);
    });
    return written;
}

void Desk::forgetField(const RecordRef &ref, Field field)
{
    execute(*m_db, "DELETE FROM annotations WHERE account_id = ? AND provider_call_id = ? AND kind = ?",
            ref.account, ref.providerCallId, keyOf(field));
    execute(*m_db, "DELETE FROM drafts WHERE account_id = ? AND provider_call_id = ? AND field = ?",
            ref.account, ref.providerCallId, field);
    if (field == Field::Notes) {
        execute(*m_db, "DELETE FROM note_versions WHERE account_id = ? AND provider_call_id = ?", ref.account,
                ref.providerCallId);
        DeskReviews(*this).forgetWords(ref);
    }
    execute(*m_db,
            "UPDATE audit SET before = NULL, after = NULL "
            "WHERE account_id = ? AND provider_call_id = ? AND field = ?",
            ref.account, ref.providerCallId, field);
}

/// Edits that wait to be sent are not old, whatever they are about.
Keeping Desk::forgetOld()
{
    Transaction transaction(*m_db);
    noteVersions().close();
    const Keeping keeping(retentionIn(*m_db), now());
    for (const KeptKind kind : keptKinds()) {
        const auto limit = keeping.from(kind);
        if (!limit)
            continue;
        for (const RecordRef &ref : writtenAboutBefore(*limit)) {
            for (const Field field : fieldsOf(kind))
                forgetField(ref, field);
            if (kind == KeptKind::Facts && itemsOf(ref).isEmpty())
                eraseTracesOf(ref);
            touch(ref);
        }
        if (kind == KeptKind::Facts)
            DeskTasks(*this).forgetBefore(*limit);
    }
    transaction.commit();
    return keeping;
}

} // namespace callboard
