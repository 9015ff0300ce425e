// SPDX-License-Identifier: GPL-3.0-or-later
// The cache's side of Privacy: what is known about a person, and what is too old.
#include "models/domain/capability.h"
#include "models/store/audiofiles.h"
#include "models/store/cachereader.h"
#include "models/store/cachework.h"
#include "models/store/callrows.h"
#include "models/store/factscbor.h"
#include "models/store/packing.h"
#include "models/store/storednumbers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int recordsInStep = 500;

constexpr const char *began = "coalesce(c.started_at, c.created_at, c.answered_at, c.ended_at)";

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// Which calls have something of this kind.
const char *holders(KeptKind kind)
{
    switch (kind) {
    case KeptKind::Audio:
        return "c.has_recording";
    case KeptKind::Transcript:
        return "(c.has_transcript OR c.has_summary OR c.has_action_items)";
    case KeptKind::Notes:
        return "c.has_notes";
    case KeptKind::Facts:
        return "1";
    }
    Q_UNREACHABLE();
    return "";
}

/// A guest's numbers, told apart by whether another guest has them as well.
void addNumbers(Database &db, ErasurePlan &plan, QStringList numbers)
{
    SqlQuery own(db, "SELECT number FROM desk.guest_numbers WHERE guest_id = ?", plan.guest);
    while (own.next())
        numbers << own.text(0);
    numbers.removeDuplicates();
    for (const QString &number : std::as_const(numbers)) {
        const bool isShared =
            SqlQuery(db, "SELECT 1 FROM desk.guest_numbers WHERE number = ? AND guest_id IS NOT ?", number,
                     plan.guest)
                .next();
        (isShared ? plan.sharedNumbers : plan.numbers) << number;
    }
}

/// The one guest that has the number, when there is one.
std::optional<GuestId> onlyGuestOf(Database &db, const QStringList &numbers)
{
    SqlQuery row(db,
                 "SELECT DISTINCT guest_id FROM desk.guest_numbers "
                 "WHERE number IN (SELECT value FROM json_each(?))",
                 jsonList(numbers));
    if (!row.next())
        return {};
    const auto guest = GuestId(row.integer(0));
    return row.next() ? std::nullopt : std::optional(guest);
}

void addContacts(Database &db, ErasurePlan &plan)
{
    SqlQuery row(db,
                 "SELECT account_id, provider_guest_id FROM desk.guest_contacts WHERE guest_id = ? "
                 "UNION SELECT account_id, provider_guest_id FROM provider_guests "
                 "WHERE phone IN (SELECT value FROM json_each(?))",
                 plan.guest, jsonList(plan.numbers));
    while (row.next())
        plan.contacts << ErasurePlan::Contact{AccountId(row.integer(0)), row.text(1)};
}

QSet<CallId> callsOf(Database &db, const ErasurePlan &plan)
{
    QSet<CallId> calls;
    SqlQuery byNumber(db,
                      "SELECT c.id FROM calls c WHERE c.remote_number IN (SELECT value FROM json_each(?1)) "
                      "AND NOT EXISTS (SELECT 1 FROM records r JOIN desk.call_guests g "
                      "ON g.account_id = r.account_id AND g.provider_call_id = r.provider_call_id "
                      "WHERE r.call_id = c.id AND g.origin = 3 AND g.guest_id IS NOT ?2) "
                      "UNION SELECT r.call_id FROM desk.call_guests g JOIN records r "
                      "ON r.account_id = g.account_id AND r.provider_call_id = g.provider_call_id "
                      "WHERE g.guest_id = ?2 AND g.origin = 3",
                      jsonList(plan.numbers), plan.guest);
    while (byNumber.next())
        calls.insert(CallId(byNumber.integer(0)));
    for (const ErasurePlan::Contact &contact : plan.contacts) {
        SqlQuery row(db,
                     "SELECT c.id FROM calls c JOIN records r ON r.call_id = c.id "
                     "WHERE ((c.guest_origin IS NULL AND c.guest_id = ?1) OR c.provider_guest_id = ?1) "
                     "AND r.account_id = ?2 AND NOT (c.guest_origin IS 3 AND c.own_guest IS NOT ?3)",
                     contact.providerGuestId, contact.account, plan.guest);
        while (row.next())
            calls.insert(CallId(row.integer(0)));
    }
    return calls;
}

void addCall(Database &db, ErasurePlan &plan, CallId call)
{
    SqlQuery row(db,
                 "SELECT r.account_id, r.provider_call_id, a.name, a.provider, c.has_recording, "
                 "c.has_transcript, c.has_notes FROM records r JOIN calls c ON c.id = r.call_id "
                 "LEFT JOIN desk.accounts a ON a.id = r.account_id WHERE c.id = ? ORDER BY r.id",
                 call);
    for (bool first = true; row.next(); first = false) {
        const auto account = AccountId(row.integer(0));
        plan.records << RecordRef{account, row.text(1)};
        auto source =
            std::find_if(plan.sources.begin(), plan.sources.end(),
                         [=](const ErasurePlan::Source &known) { return known.account == account; });
        if (source == plan.sources.end()) {
            const auto provider = row.known<Provider>(3);
            plan.sources << ErasurePlan::Source{account, row.text(2), provider, 0,
                                                capabilitiesOf(provider).canDelete};
            source = std::prev(plan.sources.end());
        }
        ++source->calls;
        if (!first)
            continue;
        ++plan.calls;
        plan.recordings += int(row.integer(4));
        plan.transcripts += int(row.integer(5));
        plan.notes += int(row.integer(6));
    }
}

} // namespace

Result<ErasurePlan> CacheReader::erasurePlan(const ErasurePerson &person)
{
    if (!person.guest && person.numbers.isEmpty())
        return failure(Error::Kind::Invalid, u"neither a guest nor a number"_s);
    ErasurePlan plan{.guest = person.guest ? person.guest : onlyGuestOf(m_db, person.numbers)};
    if (plan.guest) {
        SqlQuery row(m_db, "SELECT name FROM desk.guests WHERE id = ?", plan.guest);
        if (!row.next())
            return failure(Error::Kind::NotFound, u"no such guest"_s);
        plan.name = row.text(0);
    }
    addNumbers(m_db, plan, person.numbers);
    addContacts(m_db, plan);
    for (const CallId call : callsOf(m_db, plan))
        addCall(m_db, plan, call);
    std::sort(plan.records.begin(), plan.records.end(), [](const RecordRef &a, const RecordRef &b) {
        return std::pair(qint64(a.account), a.providerCallId)
            < std::pair(qint64(b.account), b.providerCallId);
    });
    std::sort(plan.sources.begin(), plan.sources.end(),
              [](const auto &a, const auto &b) { return qint64(a.account) < qint64(b.account); });
    return plan;
}

RetentionPreview CacheReader::retentionPreview(const Keeping &keeping)
{
    RetentionPreview preview;
    for (const KeptKind kind : keptKinds()) {
        const auto limit = keeping.from(kind);
        if (!limit)
            continue;
        SqlQuery row(m_db,
                     QByteArray("SELECT count(*) FROM calls c WHERE ") + began + " < ? AND " + holders(kind));
        row.bind(*limit);
        row.next();
        preview.insert(kind, int(row.integer(0)));
    }
    return preview;
}

/// The erased and the too old stay away, however they come.
bool CacheWriter::mayKeep(const Record &record) const
{
    const Refusals &refusals = m_desk.refusals;
    if (m_desk.tombstones.contains(record.ref))
        return false;
    if (refusals.isEmpty())
        return true;
    const CallFacts &facts = record.facts;
    const auto start = beginningOf(facts);
    return !Keeping(refusals.retention, m_clock.now()).isTooOld(KeptKind::Facts, facts)
        && !refusals.areOfTheErased(record.ref.account, facts, start);
}

/// @p record without what is too old; absent when all of it may be kept.
std::optional<Record> CacheWriter::shortened(const Record &record) const
{
    const Retention &retention = m_desk.refusals.retention;
    if (retention.days.isEmpty())
        return {};
    Record shorter = record;
    return Keeping(retention, m_clock.now()).shorten(shorter) ? std::optional(shorter) : std::nullopt;
}

QList<CallId> CacheWriter::oldCalls(const Keeping &keeping, CallId after)
{
    QByteArray conditions;
    for (const KeptKind kind : keptKinds()) {
        if (const auto limit = keeping.from(kind)) {
            conditions += conditions.isEmpty() ? "" : " OR ";
            conditions += QByteArray("(") + began + " < " + QByteArray::number(toMs(*limit)) + " AND "
                + holders(kind) + ')';
        }
    }
    SqlQuery row(*m_db,
                 "SELECT c.id FROM calls c WHERE c.id > ? AND (" + conditions + ") ORDER BY c.id LIMIT ?",
                 SqlQuery::Keep::Once);
    row.bind(after).bind(recordsInStep);
    QList<CallId> calls;
    while (row.next())
        calls << CallId(row.integer(0));
    return calls;
}

std::optional<Record> CacheWriter::wholeRecord(qint64 id)
{
    SqlQuery row(*m_db,
                 "SELECT r.account_id, r.provider_call_id, r.body, d.body FROM records r "
                 "LEFT JOIN record_details d ON d.record_id = r.id WHERE r.id = ?",
                 id);
    if (!row.next())
        return {};
    const RecordBody listed = unpacked(row.blob(2));
    Record record{.ref = {AccountId(row.integer(0)), row.text(1)},
                  .facts = decodeFacts(listed.facts),
                  .raw = listed.raw};
    if (!row.isNull(3)) {
        const RecordBody details = unpacked(row.blob(3));
        record.details = CallDetails{decodeFacts(details.facts), details.raw};
    }
    return record;
}

/// With the fingerprint of what is left, so that the provider's next answer, shortened alike, is no news.
void CacheWriter::rewrite(qint64 id, const Record &record)
{
    const QByteArray facts = encodeFacts(record.facts);
    const QByteArray fingerprint = fingerprintOf(record.raw, facts);
    execute(*m_db, "UPDATE records SET fingerprint = ?, body = ? WHERE id = ?", fingerprint,
            packed({facts, record.raw}), id);
    if (record.details)
        storeDetails(id, record, fingerprint);
}

CallId CacheWriter::forgetOld(const Keeping &keeping, CallId after)
{
    const QList<CallId> calls = oldCalls(keeping, after);
    if (calls.isEmpty())
        return {};
    Work work(*this);
    for (const CallId call : calls) {
        for (const qint64 id : recordsOf(call))
            forgetOld(keeping, id);
        if (SqlQuery(*m_db, "SELECT 1 FROM calls WHERE id = ?", call).next())
            mergeAgain(call);
    }
    work.commit();
    return calls.last();
}

void CacheWriter::forgetOld(const Keeping &keeping, qint64 record)
{
    auto whole = wholeRecord(record);
    if (!whole)
        return;
    if (keeping.isTooOld(KeptKind::Facts, whole->facts) && !m_desk.edits.contains(whole->ref))
        return removeRecord(whole->ref);
    if (keeping.isTooOld(KeptKind::Audio, whole->facts))
        removeAudioOf(m_audioFolder, whole->ref);
    if (keeping.shorten(*whole))
        rewrite(record, *whole);
}

void CacheWriter::eraseContacts(const QList<ErasurePlan::Contact> &contacts)
{
    {
        Work work(*this);
        for (const ErasurePlan::Contact &contact : contacts)
            execute(*m_db, "DELETE FROM provider_guests WHERE account_id = ? AND provider_guest_id = ?",
                    contact.account, contact.providerGuestId);
        work.commit();
    }
    eraseTraces();
}

} // namespace callboard
