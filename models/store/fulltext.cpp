// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fulltext.h"

#include "models/store/callrows.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int callsInStep = 5000;

std::optional<qint64> meta(Database &cache, const QString &key)
{
    SqlQuery row(cache, "SELECT value FROM meta WHERE key = ?", key);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void setMeta(Database &cache, const QString &key, qint64 value)
{
    execute(
        cache,
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key, value);
}

std::vector<CallId> nextCalls(Database &cache, qint64 after)
{
    std::vector<CallId> ids;
    SqlQuery row(cache, "SELECT id FROM calls WHERE id > ? ORDER BY id LIMIT ?", after, callsInStep);
    while (row.next())
        ids.push_back(CallId(row.integer(0)));
    return ids;
}

/// False when all are done.
bool renewSome(Database &cache)
{
    Transaction transaction(cache);
    const std::optional<qint64> done = meta(cache, u"full_text_to"_s);
    if (!done)
        execute(cache, "INSERT INTO call_search (call_search) VALUES ('delete-all')");
    const std::vector<CallId> ids = nextCalls(cache, done.value_or(0));
    for (const CallId id : ids) {
        const Call call = readCall(cache, id).value_or(Call());
        addToSearch(cache, id, searchTextOf(call));
        if (!call.tags.isEmpty())
            execute(cache, "UPDATE calls SET tags = ? WHERE id = ?", tagsText(call.tags), id);
    }
    if (ids.empty()) {
        setMeta(cache, u"full_text"_s, searchTextVersion);
        execute(cache, "DELETE FROM meta WHERE key = 'full_text_to'");
    } else {
        setMeta(cache, u"full_text_to"_s, qint64(ids.back()));
    }
    transaction.commit();
    return !ids.empty();
}

} // namespace

void addToSearch(Database &cache, CallId id, const SearchText &text)
{
    execute(cache,
            "INSERT INTO call_search (rowid, guest, numbers, summary, notes, transcript, staff_said, "
            "guest_said) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id, text.guest, text.numbers, text.summary, text.notes, text.transcript, text.staffSaid,
            text.guestSaid);
}

void removeFromSearch(Database &cache, CallId id, const SearchText &text)
{
    execute(cache,
            "INSERT INTO call_search (call_search, rowid, guest, numbers, summary, notes, transcript, "
            "staff_said, guest_said) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?)",
            id, text.guest, text.numbers, text.summary, text.notes, text.transcript, text.staffSaid,
            text.guestSaid);
}

void renewSearch(Database &cache)
{
    if (meta(cache, u"full_text"_s) == searchTextVersion)
        return;
    while (renewSome(cache)) { }
}

} // namespace callboard
