// SPDX-License-Identifier: GPL-3.0-or-later
// CacheWriter: what events tell before a list or a fetch does.
#include "models/store/cachework.h"
#include "models/store/neighbourhood.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int over = 3; ///< HintProgress::phase
/// So long a provider that does not know a call yet is asked again: RingCentral's log has one when it is
/// over.
constexpr std::chrono::hours listingPatience(4);
constexpr std::chrono::seconds askAgainAfter(30);
/// It has been asked for once: the first look at a call that is listed live is not due at once.
constexpr int asked = 1;

int phaseOf(const CallFacts &facts)
{
    return progressOf({.facts = facts}).phase;
}

} // namespace

/// How far events have told a call.
struct CacheWriter::Heard {
    HintProgress progress;
    TimePoint since{};
};

std::optional<CacheWriter::Heard> CacheWriter::heard(qint64 record)
{
    SqlQuery row(*m_db, "SELECT phase, event_order, heard_at FROM provisional WHERE record_id = ?", record);
    if (!row.next())
        return {};
    return Heard{{int(row.integer(0)), row.integer(1)}, fromMs(row.integer(2))};
}

QList<RecordRef> CacheWriter::applyHints(const QList<CallHint> &hints)
{
    Work work(*this);
    QList<RecordRef> unknown;
    for (const CallHint &hint : hints) {
        const bool isKnown = !m_desk.accounts.contains(hint.ref.account) || applyHint(hint);
        if (!isKnown && !unknown.contains(hint.ref))
            unknown << hint.ref;
    }
    work.commit();
    return unknown;
}

/// False: nothing is known of the call, and the event does not say enough either.
bool CacheWriter::applyHint(const CallHint &hint)
{
    const RecordRef ref = m_desk.renames.value(hint.ref, hint.ref);
    const auto stored = storedRecord(ref);
    const bool isProvisional = stored && heard(stored->id);
    if (stored && !isProvisional) {
        readAgain(hint, stored->id);
        return true;
    }
    QStringList names{keyOf(providerOf(ref.account)) + u':' + ref.providerCallId};
    if (hint.facts)
        names += hint.facts->carrierIds;
    if (const auto read = recordNamed(ref.account, names)) {
        readAgain(hint, *read);
        return true;
    }
    if (!hint.facts) {
        if (stored)
            readAgain(hint, stored->id);
        return stored.has_value();
    }
    tellProvisional(hint, ref, stored);
    return true;
}

void CacheWriter::tellProvisional(const CallHint &hint, const RecordRef &ref,
                                  const std::optional<StoredRecord> &stored)
{
    const std::optional<Heard> before = stored ? heard(stored->id) : std::nullopt;
    const HintProgress progress = before ? before->progress : HintProgress{};
    Record record{.ref = ref, .raw = hint.raw};
    record.facts = withHint(stored ? storedFacts(stored->id) : CallFacts(), progress, hint);
    // The provider has more to tell of it, as soon as it is over.
    record.moreExpected = record.facts.status && !isLive(*record.facts.status);
    if (upsert(record) == Change::Refused)
        return;
    const HintProgress now = std::max(progress, progressOf(hint));
    m_hasProvisional = true;
    execute(
        *m_db,
        "INSERT OR REPLACE INTO provisional (record_id, phase, event_order, heard_at) VALUES (?, ?, ?, ?)",
        storedRecord(ref)->id, now.phase, now.order, before ? before->since : m_clock.now());
}

/// A reading is never overruled: it is repeated. Not for an event from before it.
void CacheWriter::readAgain(const CallHint &hint, qint64 record)
{
    const int told = progressOf(hint).phase;
    const int known = phaseOf(storedFacts(record));
    if (hint.facts && told != 0 && told < known)
        return;
    execute(
        *m_db,
        "INSERT INTO rechecks (record_id, account_id, reason, attempts, due_at, call_at) "
        "SELECT r.id, r.account_id, ?, ?, ?, c.started_at FROM records r JOIN calls c ON c.id = r.call_id "
        "WHERE r.id = ? ON CONFLICT (record_id) DO UPDATE SET attempts = excluded.attempts, due_at = "
        "excluded.due_at",
        known < over ? RecheckReason::Live : RecheckReason::Details, asked, m_clock.now(), record);
}

/// A record that was read and that goes by one of these names.
std::optional<qint64> CacheWriter::recordNamed(AccountId account, const QStringList &names)
{
    for (const QString &name : names) {
        SqlQuery row(
            *m_db,
            // CROSS JOIN: in this order, or every record of the account is looked at for every event.
            "SELECT n.record_id FROM record_names n CROSS JOIN records r ON r.id = n.record_id "
            "WHERE n.name = ? AND r.account_id = ? "
            "AND NOT EXISTS (SELECT 1 FROM provisional p WHERE p.record_id = r.id)",
            joinHash(name.toUtf8()), account);
        while (row.next()) {
            if (storedFacts(row.integer(0)).carrierIds.contains(name)) // a leg has its parent's name, too
                return row.integer(0);
        }
    }
    return {};
}

/// @p record was read: what events told of it has done its service.
void CacheWriter::confirm(const Record &record)
{
    if (!m_hasProvisional)
        return;
    if (!SqlQuery(*m_db, "SELECT 1 FROM provisional").next()) {
        m_hasProvisional = false;
        return;
    }
    if (const auto stored = storedRecord(record.ref))
        execute(*m_db, "DELETE FROM provisional WHERE record_id = ?", stored->id);
    QList<std::pair<qint64, RecordRef>> found;
    for (const QString &name : record.facts.carrierIds) {
        SqlQuery row(*m_db,
                     "SELECT r.id, r.provider_call_id FROM record_names n CROSS JOIN provisional p ON "
                     "p.record_id = n.record_id CROSS JOIN records r ON r.id = n.record_id "
                     "WHERE n.name = ? AND r.account_id = ?",
                     joinHash(name.toUtf8()), record.ref.account);
        while (row.next()) {
            if (storedFacts(row.integer(0)).carrierIds.contains(name))
                found.append({row.integer(0), {record.ref.account, row.text(1)}});
        }
    }
    for (const auto &[id, ref] : std::as_const(found)) {
        if (ref != record.ref && heard(id)) // once, also when they share several names
            settle(id, ref);
    }
}

/// The provisional record goes by a name that no list knows. What the user decided about that name must keep
/// its place: then the record stays, with nothing to say but which call it is.
void CacheWriter::settle(qint64 provisional, const RecordRef &ref)
{
    if (!isDecidedAbout(ref))
        return removeRecord(ref);
    Record name{.ref = ref};
    const CallFacts known = storedFacts(provisional);
    name.facts.provider = known.provider;
    name.facts.carrierIds = known.carrierIds;
    upsert(name);
    execute(*m_db, "DELETE FROM rechecks WHERE record_id = ?", provisional);
}

bool CacheWriter::isDecidedAbout(const RecordRef &ref) const
{
    return m_desk.edits.contains(ref) || m_desk.kept.contains(ref) || m_desk.reviewed.contains(ref)
        || m_desk.hidden.contains(ref) || m_desk.decisions.concerns(ref) || m_guests.decisionOn({ref});
}

/// The provider says that there is no such call, and it was announced a short time ago: it will be asked
/// again.
bool CacheWriter::stillExpected(const StoredRecord &stored)
{
    const auto told = heard(stored.id);
    if (!told || m_clock.now() - told->since > listingPatience)
        return false;
    execute(*m_db, "UPDATE rechecks SET attempts = attempts + 1, due_at = ? WHERE record_id = ?",
            m_clock.now() + askAgainAfter, stored.id);
    return true;
}

} // namespace callboard
