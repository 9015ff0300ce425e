// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/noteversions.h"

#include "models/store/osuser.h"
#include "models/store/storednumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// How many characters of @p before are not in @p after, where what is at the start and at the end of both
/// counts as kept.
qsizetype takenOut(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return before.size() - head - tail;
}

/// NOT NULL columns take "" for a null string.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

NoteVersion versionFrom(const SqlQuery &row)
{
    return {.id = row.integer(0),
            .call = {AccountId(row.integer(1)), row.text(2)},
            .origin = row.known<NoteOrigin>(3),
            .author = row.text(4),
            .text = row.text(5),
            .startedAt = fromMs(row.integer(6)),
            .changedAt = fromMs(row.integer(7))};
}

constexpr const char *ofCall =
    "SELECT id, account_id, provider_call_id, origin, author, text, started_at, changed_at "
    "FROM note_versions WHERE account_id = ? AND provider_call_id = ? ORDER BY changed_at DESC, id DESC";

/// Providers cut white space at the end and write line ends their own way: no news.
bool isSameNote(const QString &a, const QString &b)
{
    const auto settled = [](QString text) {
        text.replace("\r\n"_L1, "\n"_L1);
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        return text;
    };
    return a == b || settled(a) == settled(b);
}

} // namespace

NoteVersions::NoteVersions(Database &desk, const Clock &clock)
    : m_db(desk)
    , m_clock(clock)
    , m_user(operatingUser())
{
}

void NoteVersions::typed(const RecordRef &call, const QString &before, std::optional<TimePoint> seenAt,
                         const QString &after)
{
    if (mayJoin(call, after) && join(after))
        return;
    const TimePoint now = m_clock.now();
    if (!before.isEmpty() && !has(call, before))
        insert(call, NoteOrigin::Provider, before, std::min(seenAt.value_or(now), now));
    m_open.reset();
    const auto last = newest(call);
    if (last ? last->text == after : after.isEmpty())
        return;
    m_open = Open{insert(call, NoteOrigin::Typed, after, now), call, after, now};
    thinOut(call);
    thinOutAll();
}

bool NoteVersions::mayJoin(const RecordRef &call, const QString &text) const
{
    if (!m_open || m_open->call != call)
        return false;
    const auto pause = m_clock.now() - m_open->changedAt;
    return pause >= pause.zero() && pause <= typingPause
        && takenOut(m_open->text, text) <= wordsOfAFewLetters;
}

/// False when the version is not there: the transaction that made it did not end well.
bool NoteVersions::join(const QString &text)
{
    m_open->text = text;
    m_open->changedAt = m_clock.now();
    execute(m_db, "UPDATE note_versions SET text = ?, size = ?, changed_at = ? WHERE id = ?", notNull(text),
            qint64(text.size()), m_open->changedAt, m_open->id);
    return m_db.changes() > 0;
}

void NoteVersions::changed(const NoteChange &change)
{
    const TimePoint now = m_clock.now();
    if (!change.before.isEmpty() && !has(change.call, change.before))
        insert(change.call, NoteOrigin::Provider, change.before, std::min(change.seenAt.value_or(now), now));
    const auto last = newest(change.call);
    if (!last || !isSameNote(last->text, change.after))
        insert(change.call, NoteOrigin::Provider, change.after, now);
    thinOut(change.call);
}

QList<NoteVersion> NoteVersions::of(const QList<RecordRef> &calls)
{
    QList<NoteVersion> versions;
    for (const RecordRef &call : calls) {
        SqlQuery row(m_db, ofCall, call.account, call.providerCallId);
        while (row.next())
            versions << versionFrom(row);
    }
    std::stable_sort(versions.begin(), versions.end(),
                     [](const NoteVersion &a, const NoteVersion &b) { return a.changedAt > b.changedAt; });
    return versions;
}

std::optional<NoteVersion> NoteVersions::newest(const RecordRef &call)
{
    SqlQuery row(m_db, ofCall, call.account, call.providerCallId);
    return row.next() ? std::optional(versionFrom(row)) : std::nullopt;
}

bool NoteVersions::has(const RecordRef &call, const QString &text)
{
    SqlQuery row(m_db, ofCall, call.account, call.providerCallId);
    while (row.next()) {
        if (isSameNote(row.text(5), text))
            return true;
    }
    return false;
}

qint64 NoteVersions::insert(const RecordRef &call, NoteOrigin origin, const QString &text, TimePoint at)
{
    execute(m_db,
            "INSERT INTO note_versions (account_id, provider_call_id, origin, author, text, size, "
            "started_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            call.account, call.providerCallId, origin, origin == NoteOrigin::Typed ? m_user : QString(),
            notNull(text), qint64(text.size()), at, at);
    return m_db.lastRowId();
}

void NoteVersions::remove(qint64 id)
{
    execute(m_db, "DELETE FROM note_versions WHERE id = ?", id);
}

/// From the newest back to where the bounds are reached; the first of all stays as well.
void NoteVersions::thinOut(const RecordRef &call)
{
    QList<qint64> ids;
    QList<qint64> sizes;
    SqlQuery row(m_db,
                 "SELECT id, size FROM note_versions WHERE account_id = ? AND provider_call_id = ? "
                 "ORDER BY changed_at DESC, id DESC",
                 call.account, call.providerCallId);
    while (row.next()) {
        ids << row.integer(0);
        sizes << row.integer(1);
    }
    qint64 characters = ids.isEmpty() ? 0 : sizes.last();
    for (qsizetype i = 0; i + 1 < ids.size(); ++i) {
        characters += sizes[i];
        if (i > 0 && (i + 1 >= mostOfACall || characters > mostCharactersOfACall))
            remove(ids[i]);
    }
}

/// Once in a session is often enough: nobody types that much in a day.
void NoteVersions::thinOutAll()
{
    if (std::exchange(m_thinnedOut, true))
        return;
    SqlQuery row(m_db, "SELECT count(*), coalesce(sum(size), 0) FROM note_versions");
    row.next();
    qint64 versions = row.integer(0);
    qint64 characters = row.integer(1);
    if (versions <= mostOfAll && characters <= mostCharactersOfAll)
        return;
    QList<qint64> surplus;
    SqlQuery old(m_db, "SELECT id, size FROM note_versions ORDER BY changed_at, id");
    while ((versions > mostOfAll || characters > mostCharactersOfAll) && old.next()) {
        surplus << old.integer(0);
        characters -= old.integer(1);
        --versions;
    }
    for (const qint64 id : std::as_const(surplus))
        remove(id);
}

} // namespace callboard
