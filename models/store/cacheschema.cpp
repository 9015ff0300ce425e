// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <array>

namespace callboard {

namespace {

// Enumerations are stored by number, times as epoch milliseconds in UTC, lengths in seconds. Nothing supplied
// is NULL.
constexpr const char *version1 = R"sql(
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- What the user sees: the merge of one or more records with the overlay of the desk. Ids only grow, so the rows of
-- the full text do too.
CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    provider_call_id TEXT NOT NULL,
    direction INTEGER,
    status INTEGER,
    started_at INTEGER,
    created_at INTEGER,
    answered_at INTEGER,
    ended_at INTEGER,
    ring_seconds INTEGER,
    talk_seconds INTEGER,
    duration_seconds INTEGER,
    start_derived INTEGER NOT NULL,
    has_recording INTEGER NOT NULL,
    has_transcript INTEGER NOT NULL,
    has_summary INTEGER NOT NULL,
    has_notes INTEGER NOT NULL,
    has_action_items INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    record_count INTEGER NOT NULL,
    provider TEXT,
    provider_status TEXT,
    from_number TEXT,
    to_number TEXT,
    staff_id TEXT,
    staff_name TEXT,
    guest_id TEXT,
    guest_name TEXT,
    provider_call_sid TEXT,
    parent_call_sid TEXT,
    line TEXT GENERATED ALWAYS AS (CASE direction WHEN 2 THEN from_number ELSE to_number END) VIRTUAL,
    remote_number TEXT GENERATED ALWAYS AS (CASE direction WHEN 2 THEN to_number ELSE from_number END) VIRTUAL
) STRICT;
CREATE INDEX calls_by_start ON calls (started_at);
CREATE INDEX calls_by_guest ON calls (guest_id) WHERE guest_id IS NOT NULL;

-- Long text apart, so that pages of the call table hold many rows. Exactly what the full text was given.
CREATE TABLE call_texts (
    call_id INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE,
    summary TEXT,
    summary_detailed TEXT,
    notes TEXT,
    transcript TEXT,
    more BLOB            -- CBOR: recordings, references, lists, provenance, pending fields
) STRICT;

CREATE TABLE segments (
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    speaker TEXT,
    text TEXT,
    start_ms INTEGER,
    end_ms INTEGER,
    PRIMARY KEY (call_id, position)
) STRICT, WITHOUT ROWID;

-- The ways a call took: transfers, ring groups, conference parties.
CREATE TABLE legs (
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    provider_leg_id TEXT,
    from_number TEXT,
    to_number TEXT,
    staff_id TEXT,
    status INTEGER,
    started_at INTEGER,
    answered_at INTEGER,
    ended_at INTEGER,
    PRIMARY KEY (call_id, position)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE call_search USING fts5 (
    guest, numbers, summary, notes, transcript,
    content = '', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO call_search (call_search, rank) VALUES ('hashsize', 16777216);

-- What one account says about one call; facts are the parsed form of raw, so that no parser is needed to merge again.
CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    provider_call_id TEXT NOT NULL,
    call_id INTEGER NOT NULL REFERENCES calls (id),
    provider_call_sid TEXT, -- the carrier's id, by which records of several systems are joined
    fingerprint BLOB NOT NULL,
    seen_at INTEGER,
    deleted_at INTEGER,
    facts BLOB NOT NULL, -- CBOR
    raw BLOB NOT NULL,
    UNIQUE (account_id, provider_call_id)
) STRICT;
CREATE INDEX records_by_call ON records (call_id);

-- Records that the running full pass of an account has met.
CREATE TABLE sweep_seen (
    account_id INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    PRIMARY KEY (account_id, record_id)
) STRICT, WITHOUT ROWID;

-- Records that will still change; without due_at: given up.
CREATE TABLE rechecks (
    record_id INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    due_at INTEGER
) STRICT;
CREATE INDEX rechecks_by_due ON rechecks (account_id, due_at);

CREATE TABLE provider_guests (
    account_id INTEGER NOT NULL,
    provider_guest_id TEXT NOT NULL,
    name TEXT,
    phone TEXT,
    email TEXT,
    language TEXT,
    raw BLOB,
    PRIMARY KEY (account_id, provider_guest_id)
) STRICT;
CREATE INDEX provider_guests_by_phone ON provider_guests (phone) WHERE phone IS NOT NULL;

CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    provider_call_id TEXT NOT NULL, -- '' when even that is unreadable
    fingerprint BLOB NOT NULL,
    raw BLOB NOT NULL,
    reason TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    UNIQUE (account_id, provider_call_id, fingerprint)
) STRICT;

-- Time ranges known complete; an open end is NULL.
CREATE TABLE coverage (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    from_at INTEGER,
    until_at INTEGER
) STRICT;
CREATE INDEX coverage_by_account ON coverage (account_id);

CREATE TABLE sync_states (
    account_id INTEGER PRIMARY KEY,
    cursor TEXT NOT NULL,
    complete INTEGER NOT NULL,
    last_success_at INTEGER,
    last_attempt_at INTEGER,
    last_full_pass_at INTEGER,
    error_kind INTEGER,
    error_detail TEXT,
    error_retry_after INTEGER,
    error_http_status INTEGER
) STRICT;
)sql";

// Records read before this lack the names by which calls are joined: everything is read again, and meanwhile
// shown as it is.
constexpr const char *version2 = R"sql(
-- What fetching a record by its id told besides what the list shows; stands over the listed facts.
CREATE TABLE record_details (
    record_id INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
    fingerprint BLOB NOT NULL, -- of the whole answer
    facts BLOB NOT NULL, -- CBOR
    raw BLOB NOT NULL
) STRICT;

-- By what records of one call find each other: hashes of the carriers' names of it (a leg has its parent's too)…
CREATE TABLE record_names (
    name INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    PRIMARY KEY (name, record_id)
) STRICT, WITHOUT ROWID;

-- …and of direction and both numbers, with the start; filled once there is a second account.
CREATE TABLE record_numbers (
    numbers INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    PRIMARY KEY (numbers, started_at, record_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE legs ADD COLUMN staff_name TEXT;

-- What is live is read first, then the newest calls.
ALTER TABLE rechecks ADD COLUMN call_at INTEGER;
UPDATE rechecks SET call_at =
    (SELECT c.started_at FROM records r JOIN calls c ON c.id = r.call_id WHERE r.id = rechecks.record_id);
CREATE INDEX rechecks_live ON rechecks (account_id, due_at) WHERE reason = 1;
CREATE INDEX rechecks_by_call ON rechecks (account_id, call_at) WHERE due_at IS NOT NULL;

UPDATE records SET fingerprint = x'';
DELETE FROM sync_states;
)sql";

// The new full text is empty: opening the cache fills it, and the tags, from the calls (renewSearch()). What
// the desk has is laid over the calls once more, for the three marks.
constexpr const char *version3 = R"sql(
ALTER TABLE calls ADD COLUMN tags TEXT; -- sorted, joined by U+001F
ALTER TABLE calls ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN conflict INTEGER NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;
UPDATE meta SET value = 0 WHERE key = 'desk_counter';

DROP TABLE call_search;
CREATE VIRTUAL TABLE call_search USING fts5 (
    guest, numbers, summary, notes, transcript, staff_said, guest_said,
    content = '', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO call_search (call_search, rank) VALUES ('hashsize', 16777216);

-- What became of calls that reached nobody: those calls, what settles one, what was tried.
CREATE INDEX calls_unanswered ON calls (started_at) WHERE direction = 1 AND status IN (4, 5, 6);
CREATE INDEX calls_settling ON calls (remote_number, started_at) WHERE status IN (2, 3) AND hidden = 0;
CREATE INDEX calls_tried ON calls (remote_number, started_at)
    WHERE direction = 2 AND status IN (1, 4, 5, 6) AND hidden = 0;
)sql";

constexpr const char *version4 = R"sql(
-- What a provider said takes a third of the space; see packing.h.
ALTER TABLE records ADD COLUMN body BLOB NOT NULL DEFAULT x'';
UPDATE records SET body = packed_body(facts, raw);
ALTER TABLE records DROP COLUMN facts;
ALTER TABLE records DROP COLUMN raw;
ALTER TABLE record_details ADD COLUMN body BLOB NOT NULL DEFAULT x'';
UPDATE record_details SET body = packed_body(facts, raw);
ALTER TABLE record_details DROP COLUMN facts;
ALTER TABLE record_details DROP COLUMN raw;
)sql";

constexpr const char *version5 = R"sql(
-- Which calls were changed, added or removed, in this order: by it a copy of the calls that is kept elsewhere catches
-- up. Only the latest changes are here.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL
) STRICT;
-- No other file has these calls and changes.
INSERT INTO meta (key, value) VALUES ('calls_identity', random());
)sql";

constexpr const char *version6 = R"sql(
-- The guest of ours that a call shows. guest_id is then their key ("g17"), which queries and counts go by, and
-- guest_name their name; provider_guest_id is what the provider has. Origin without guest: the user said, nobody we know.
ALTER TABLE calls ADD COLUMN own_guest INTEGER;
ALTER TABLE calls ADD COLUMN guest_origin INTEGER;
ALTER TABLE calls ADD COLUMN provider_guest_id TEXT;
CREATE INDEX calls_by_remote ON calls (remote_number);
CREATE INDEX calls_by_line ON calls (line);
)sql";

constexpr const char *version7 = R"sql(
-- Records that so far only events tell of: no list and no fetch has shown them yet. How far the story of the call has
-- been told, and by which event.
CREATE TABLE provisional (
    record_id INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
    phase INTEGER NOT NULL,
    event_order INTEGER NOT NULL,
    heard_at INTEGER NOT NULL -- the first of them
) STRICT;
)sql";

constexpr std::array migrations{Migration{1, version1}, Migration{2, version2}, Migration{3, version3},
                                Migration{4, version4}, Migration{5, version5}, Migration{6, version6},
                                Migration{7, version7}};
static_assert(numberedFromOne(migrations), "two branches added the same schema version");

} // namespace

const Schema &cacheSchema()
{
    static const Schema schema{0x43426361, migrations}; // "CBca"
    return schema;
}

} // namespace callboard
