// SPDX-License-Identifier: GPL-3.0-or-later
// CacheWriter: what a sync brings, and where it stands.
#include "models/store/cachework.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestSetAside = 64 * 1024;
/// A transcript that has not come a day after the call is not coming.
constexpr auto transcriptPatience = std::chrono::hours(24);

/// The provider has no details to wait for, but may add the transcript to what its list shows.
bool isTranscriptDue(const CallFacts &facts, TimePoint now)
{
    const auto end = facts.endedAt ? facts.endedAt : facts.startedAt;
    const bool isRecent = end && now - *end < transcriptPatience;
    const bool hasAudio = std::any_of(facts.recordings.begin(), facts.recordings.end(),
                                      [](const Recording &r) { return r.state != Recording::State::Gone; });
    const bool hasTranscript = !facts.transcript.isNull() || !facts.segments.isEmpty();
    return isRecent && hasAudio && !hasTranscript;
}

std::optional<RecheckReason> recheckReason(const Record &record, const CallFacts &facts, bool hasDetails,
                                           TimePoint now)
{
    if (record.isDeleted)
        return {};
    if (facts.status && isLive(*facts.status))
        return RecheckReason::Live;
    if (record.moreExpected)
        return RecheckReason::Details;
    const bool isDue = !hasDetails && facts.status && isTranscriptDue(facts, now);
    return isDue ? std::optional(RecheckReason::TranscriptDue) : std::nullopt;
}

template<typename T> Result<T> noSuchAccount()
{
    return failure(Error::Kind::NotFound, u"no such account"_s);
}

QList<Range<TimePoint>> united(QList<Range<TimePoint>> ranges)
{
    const auto startsBefore = [](const auto &a, const auto &b) {
        return b.from && (!a.from || *a.from < *b.from);
    };
    std::sort(ranges.begin(), ranges.end(), startsBefore);
    QList<Range<TimePoint>> result;
    for (const auto &range : std::as_const(ranges)) {
        const bool isEmpty = range.from && range.until && *range.from >= *range.until;
        if (isEmpty)
            continue;
        const bool touches =
            !result.isEmpty() && (!result.last().until || !range.from || *range.from <= *result.last().until);
        if (!touches)
            result << range;
        else if (!range.until || (result.last().until && *range.until > *result.last().until))
            result.last().until = range.until;
    }
    return result;
}

} // namespace

Result<PageOutcome> CacheWriter::applyPage(const PageWrite &write)
{
    Work work(*this);
    if (!m_desk.accounts.contains(write.account))
        return noSuchAccount<PageOutcome>();
    PageOutcome outcome;
    for (const Record &record : write.page.records) {
        confirm(record);
        const Change change = upsert(record);
        outcome.inserted += change == Change::Inserted;
        outcome.changed += change == Change::Changed;
        outcome.unchanged += change == Change::Unchanged || change == Change::Refused;
        if (write.marksSweep)
            markSeen(write.account, record.ref);
    }
    storeSetAside(write.account, write.page);
    outcome.setAside = int(write.page.setAside.size());
    storeCoverage(write.account, write.covered);
    storeCursor(write);
    work.commit();
    return outcome;
}

Result<void> CacheWriter::applyRecord(const Record &record)
{
    Work work(*this);
    if (!m_desk.accounts.contains(record.ref.account))
        return noSuchAccount<void>();
    confirm(record);
    const Change change = upsert(record);
    if (change == Change::Unchanged && !record.moreExpected)
        stopAskingForDetails(record.ref);
    markSeen(record.ref.account, record.ref);
    execute(*m_db, "DELETE FROM set_aside WHERE account_id = ? AND provider_call_id = ?", record.ref.account,
            record.ref.providerCallId);
    work.commit();
    return {};
}

void CacheWriter::markSeen(AccountId account, const RecordRef &ref)
{
    execute(*m_db,
            "INSERT OR IGNORE INTO sweep_seen (account_id, record_id) "
            "SELECT account_id, id FROM records WHERE account_id = ? AND provider_call_id = ?",
            account, ref.providerCallId);
}

void CacheWriter::markDeletedUpstream(const QList<RecordRef> &refs, TimePoint when)
{
    Work work(*this);
    for (const RecordRef &ref : refs) {
        const auto stored = storedRecord(ref);
        if (stored && !stored->isDeleted && !stillExpected(*stored))
            markDeleted(*stored, ref, when);
    }
    work.commit();
}

/// Keeps the schedule of a record while the reason to look again stays the same. Details are asked for at
/// once when none were read yet, or the list shows the call otherwise than it did.
void CacheWriter::watch(qint64 recordId, const Record &record, const CallFacts &facts, const News &news)
{
    const TimePoint now = m_clock.now();
    const auto reason = recheckReason(record, facts, news.hasDetails, now);
    if (!reason) {
        if (!news.isNew)
            execute(*m_db, "DELETE FROM rechecks WHERE record_id = ?", recordId);
        return;
    }
    const bool isDetails = reason == RecheckReason::Details;
    if (isDetails && news.hasDetails && !news.isFetched && !news.isNews)
        return; // the list always says so, and what it promised was read
    execute(*m_db,
            "INSERT INTO rechecks (record_id, account_id, reason, attempts, due_at, call_at) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (record_id) DO UPDATE SET reason = excluded.reason, "
            "attempts = excluded.attempts, due_at = excluded.due_at, call_at = excluded.call_at "
            "WHERE reason <> excluded.reason OR ?",
            recordId, record.ref.account, *reason, int(isDetails && news.isFetched), now,
            facts.startedAt ? facts.startedAt : facts.createdAt, isDetails && news.isNews && !news.isFetched);
}

/// Reading it by id brought nothing that was not known, and nothing more is to come.
void CacheWriter::stopAskingForDetails(const RecordRef &ref)
{
    execute(*m_db,
            "DELETE FROM rechecks WHERE reason = ? AND record_id = "
            "(SELECT id FROM records WHERE account_id = ? AND provider_call_id = ?)",
            RecheckReason::Details, ref.account, ref.providerCallId);
}

void CacheWriter::scheduleRecheck(const RecordRef &ref, int attempts, std::optional<TimePoint> next)
{
    Work work(*this);
    execute(*m_db,
            "UPDATE rechecks SET attempts = ?, due_at = ? WHERE record_id = "
            "(SELECT id FROM records WHERE account_id = ? AND provider_call_id = ?)",
            attempts, next, ref.account, ref.providerCallId);
    work.commit();
}

void CacheWriter::beginSweep(AccountId account)
{
    Work work(*this);
    execute(*m_db, "DELETE FROM sweep_seen WHERE account_id = ?", account);
    work.commit();
}

void CacheWriter::storeSetAside(AccountId account, const RecordPage &page)
{
    const bool hasSome =
        SqlQuery(*m_db, "SELECT 1 FROM set_aside WHERE account_id = ? LIMIT 1", account).next();
    const auto forget = [&](const QString &id) {
        execute(*m_db, "DELETE FROM set_aside WHERE account_id = ? AND provider_call_id = ?", account, id);
    };
    if (hasSome) {
        for (const Record &record : page.records)
            forget(record.ref.providerCallId); // readable now
    }
    for (const SetAsideItem &item : page.setAside) {
        const QString id = item.providerCallId.isNull() ? u""_s : item.providerCallId;
        if (!id.isEmpty())
            forget(id);
        const QByteArray raw = item.raw.isNull() ? QByteArray("") : item.raw.left(longestSetAside);
        execute(*m_db,
                "INSERT INTO set_aside (account_id, provider_call_id, fingerprint, raw, reason, seen_at) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET reason = excluded.reason, seen_at = "
                "excluded.seen_at",
                account, id, QCryptographicHash::hash(raw, QCryptographicHash::Blake2b_160), raw,
                item.reason.isNull() ? u""_s : item.reason, m_clock.now());
    }
}

void CacheWriter::storeCoverage(AccountId account, const QList<Range<TimePoint>> &covered)
{
    if (covered.isEmpty())
        return;
    QList<Range<TimePoint>> ranges = covered;
    {
        SqlQuery row(*m_db, "SELECT from_at, until_at FROM coverage WHERE account_id = ?", account);
        while (row.next())
            ranges << Range<TimePoint>{row.time(0), row.time(1)};
    }
    execute(*m_db, "DELETE FROM coverage WHERE account_id = ?", account);
    for (const auto &range : united(ranges))
        execute(*m_db, "INSERT INTO coverage (account_id, from_at, until_at) VALUES (?, ?, ?)", account,
                range.from, range.until);
}

void CacheWriter::storeCursor(const PageWrite &write)
{
    execute(*m_db,
            "INSERT INTO sync_states (account_id, cursor, complete) VALUES (?, ?, ?) "
            "ON CONFLICT (account_id) DO UPDATE SET cursor = excluded.cursor, complete = excluded.complete",
            write.account, QString::fromUtf8(QJsonDocument(write.cursor).toJson(QJsonDocument::Compact)),
            write.complete);
}

Result<void> CacheWriter::saveSyncState(AccountId id, const SyncState &state)
{
    Work work(*this);
    if (!m_desk.accounts.contains(id))
        return noSuchAccount<void>();
    const auto &error = state.lastError;
    execute(
        *m_db,
        "INSERT OR REPLACE INTO sync_states (account_id, cursor, complete, last_success_at, last_attempt_at, "
        "last_full_pass_at, error_kind, error_detail, error_retry_after, error_http_status) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, QString::fromUtf8(QJsonDocument(state.cursor).toJson(QJsonDocument::Compact)), state.complete,
        state.lastSuccessAt, state.lastAttemptAt, state.lastFullPassAt,
        error ? std::optional(error->kind) : std::nullopt, error ? error->detail : QString(),
        error ? error->retryAfter : std::nullopt, error ? std::optional(error->httpStatus) : std::nullopt);
    work.commit();
    return {};
}

bool CacheWriter::storeGuest(AccountId account, const ProviderGuest &guest)
{
    const QString before = guestName(account, guest.providerGuestId);
    execute(*m_db,
            "INSERT INTO provider_guests (account_id, provider_guest_id, name, phone, email, language, raw) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name, phone = "
            "excluded.phone, "
            "email = excluded.email, language = excluded.language, raw = excluded.raw WHERE raw IS NOT "
            "excluded.raw "
            "OR name IS NOT excluded.name OR phone IS NOT excluded.phone OR email IS NOT excluded.email",
            account, guest.providerGuestId, guest.name, guest.phone, guest.email, guest.language, guest.raw);
    return before != guest.name;
}

Result<void> CacheWriter::applyGuests(AccountId account, const QList<ProviderGuest> &guests)
{
    Work work(*this);
    if (!m_desk.accounts.contains(account))
        return noSuchAccount<void>();
    QSet<CallId> affected;
    for (const ProviderGuest &guest : guests) {
        const bool isErased =
            m_desk.refusals.erasedContacts.contains(RecordRef{account, guest.providerGuestId});
        if (guest.providerGuestId.isEmpty() || isErased || !storeGuest(account, guest))
            continue;
        SqlQuery row(*m_db, "SELECT id FROM calls WHERE guest_id = ?", guest.providerGuestId);
        while (row.next())
            affected.insert(CallId(row.integer(0)));
    }
    for (const CallId id : std::as_const(affected))
        mergeAgain(id);
    work.commit();
    return {};
}

} // namespace callboard
