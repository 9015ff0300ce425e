// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <array>

namespace callboard {

namespace {

// Every table has an integer row id: a damaged file is read row by row by it. Calls are named by account and
// the provider's id, never by a row of the cache, which may be numbered anew.
constexpr const char *version1 = R"sql(
CREATE TABLE meta (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value ANY
) STRICT;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
    uuid TEXT NOT NULL UNIQUE,
    provider INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    base_url TEXT NOT NULL,
    options TEXT NOT NULL,
    secret TEXT NOT NULL, -- the place, never the secret
    colour TEXT NOT NULL
) STRICT;

-- The user's own names of lines and staff.
CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL, -- 1 line, 2 staff
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    UNIQUE (kind, value)
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    field INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    theirs TEXT,
    payload TEXT,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    problem TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    not_before INTEGER,
    confirmed_id TEXT,   -- the provider's record, from its answer until the cache has it
    confirmed_facts BLOB,
    confirmed_raw BLOB
) STRICT;
CREATE INDEX outbox_by_call ON outbox (account_id, provider_call_id);

-- Calls whose overlay changed, with the counter of their last change: what the cache has to merge again.
CREATE TABLE touched (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    counter INTEGER NOT NULL,
    UNIQUE (account_id, provider_call_id)
) STRICT;
CREATE INDEX touched_by_counter ON touched (counter);

-- Calls logged here, by the id they had before their provider gave one.
CREATE TABLE renames (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    local_id TEXT NOT NULL,
    provider_call_id TEXT NOT NULL,
    UNIQUE (account_id, local_id)
) STRICT;

-- Records the user deleted; they must not come back.
CREATE TABLE tombstones (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    deleted_at INTEGER NOT NULL,
    UNIQUE (account_id, provider_call_id)
) STRICT;

CREATE TABLE drafts (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    field INTEGER NOT NULL,
    text TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (account_id, provider_call_id, field)
) STRICT;

-- What providers cannot hold: review, score, marks, tags, snooze, taken by, local notes.
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (account_id, provider_call_id, kind)
) STRICT;

CREATE TABLE guests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT,
    language TEXT,
    notes TEXT,
    stay_from INTEGER,
    stay_until INTEGER,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE guest_numbers (
    id INTEGER PRIMARY KEY,
    guest_id INTEGER NOT NULL REFERENCES guests (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    UNIQUE (guest_id, number)
) STRICT;
CREATE INDEX guest_numbers_by_number ON guest_numbers (number);

-- A guest's contacts at the providers.
CREATE TABLE guest_contacts (
    id INTEGER PRIMARY KEY,
    guest_id INTEGER NOT NULL REFERENCES guests (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_guest_id TEXT NOT NULL,
    UNIQUE (account_id, provider_guest_id)
) STRICT;

-- Which guest a call was with, where a person or a match by number said so. Without a guest: not this one.
CREATE TABLE call_guests (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    guest_id INTEGER REFERENCES guests (id) ON DELETE CASCADE,
    origin INTEGER NOT NULL, -- 1 provider, 2 matched, 3 manual
    UNIQUE (account_id, provider_call_id)
) STRICT;

-- Records that the user joined into one call or split apart; outlives every sync.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL, -- 1 join, 2 split
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    other_account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    other_provider_call_id TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    UNIQUE (account_id, provider_call_id, other_account_id, other_provider_call_id)
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    account_id INTEGER REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT,
    field INTEGER,
    before TEXT,
    after TEXT
) STRICT;
)sql";

constexpr const char *version2 = R"sql(
ALTER TABLE outbox ADD COLUMN confirmed_details BLOB;
ALTER TABLE outbox ADD COLUMN confirmed_details_raw BLOB;
)sql";

// Saved views. Until "views" is set in meta, nobody has changed what the program comes with.
constexpr const char *version3 = R"sql(
CREATE TABLE views (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    shipped TEXT, -- which of the program's own views it is; NULL for the user's
    name TEXT,    -- NULL: the program's name, in the user's language
    query TEXT NOT NULL,
    columns TEXT NOT NULL
) STRICT;
)sql";

// Guests.
constexpr const char *version4 = R"sql(
ALTER TABLE guests ADD COLUMN email TEXT;
ALTER TABLE guests ADD COLUMN folded_name TEXT NOT NULL DEFAULT ''; -- by which lists are sorted and searched
ALTER TABLE guests ADD COLUMN merged_into INTEGER REFERENCES guests (id) ON DELETE CASCADE; -- hidden
UPDATE guests SET folded_name = folded(name) WHERE name IS NOT NULL;
CREATE INDEX guests_by_name ON guests (folded_name, id);
CREATE INDEX guests_by_whole ON guests (merged_into); -- else removing one looks at all

CREATE TABLE guest_stays (
    id INTEGER PRIMARY KEY,
    guest_id INTEGER NOT NULL REFERENCES guests (id) ON DELETE CASCADE,
    arrival TEXT,   -- days as 2026-03-16
    departure TEXT,
    room TEXT
) STRICT;
CREATE INDEX guest_stays_by_guest ON guest_stays (guest_id);
INSERT INTO guest_stays (guest_id, arrival, departure)
    SELECT id, date(stay_from / 1000, 'unixepoch'), date(stay_until / 1000, 'unixepoch') FROM guests
    WHERE stay_from IS NOT NULL OR stay_until IS NOT NULL;
ALTER TABLE guests DROP COLUMN stay_from;
ALTER TABLE guests DROP COLUMN stay_until;

ALTER TABLE guest_numbers ADD COLUMN tail TEXT; -- the last seven digits
UPDATE guest_numbers SET tail = substr(number, -7) WHERE number GLOB '+[0-9]*' AND length(number) > 7;
CREATE INDEX guest_numbers_by_tail ON guest_numbers (tail);
CREATE INDEX guest_contacts_by_guest ON guest_contacts (guest_id);

ALTER TABLE call_guests ADD COLUMN decided_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX call_guests_by_guest ON call_guests (guest_id);

-- Who became part of whom; undo (JSON) has both as they were before, and the calls that were linked.
CREATE TABLE guest_merges (
    id INTEGER PRIMARY KEY,
    into_id INTEGER NOT NULL REFERENCES guests (id) ON DELETE CASCADE,
    from_id INTEGER NOT NULL UNIQUE REFERENCES guests (id) ON DELETE CASCADE,
    merged_at INTEGER NOT NULL,
    undo TEXT NOT NULL
) STRICT;
CREATE INDEX guest_merges_by_into ON guest_merges (into_id);

CREATE TABLE guest_imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    guests INTEGER NOT NULL,
    state INTEGER NOT NULL -- 1 open: it was interrupted, 2 done, 3 taken back
) STRICT;

-- What an import did, by which it is taken back.
CREATE TABLE guest_import_rows (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES guest_imports (id) ON DELETE CASCADE,
    guest_id INTEGER NOT NULL,
    before TEXT, -- JSON; NULL: the guest is new
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX guest_import_rows_by_import ON guest_import_rows (import_id);

-- What changed about guests, with the counter of the last change (meta: guest_counter): which calls of the cache are
-- concerned. Kinds: 1 number, 2 guest, 3 contact, 4 link.
CREATE TABLE guest_touched (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    counter INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT;
CREATE INDEX guest_touched_by_counter ON guest_touched (counter);
)sql";

// What was written.
constexpr const char *version5 = R"sql(
CREATE TABLE note_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    origin INTEGER NOT NULL, -- 1 typed here, 2 from the provider
    author TEXT,             -- login name of who typed it
    text TEXT NOT NULL,
    size INTEGER NOT NULL,   -- in characters
    started_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_versions_by_call ON note_versions (account_id, provider_call_id, changed_at);

-- Until "note_templates" is set in meta, nobody has changed what the program comes with.
CREATE TABLE note_templates (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- Words that spelling takes for right.
CREATE TABLE own_words (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;
)sql";

// Who did what.
constexpr const char *version6 = R"sql(
-- Rows outlive their account and stay as they are. Only words may be erased, and a call that was logged here
-- gets its provider's id.
CREATE TABLE audit_trail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT, -- the operating system's user; NULL: written by an older version
    action TEXT NOT NULL,
    account_id INTEGER,
    provider_call_id TEXT,
    field INTEGER,
    before TEXT,
    after TEXT,
    detail TEXT
) STRICT;
INSERT INTO audit_trail (id, at, action, account_id, provider_call_id, field, before, after)
    SELECT id, at, action, account_id, provider_call_id, field, before, after FROM audit ORDER BY id;
DROP TABLE audit;
ALTER TABLE audit_trail RENAME TO audit;
CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
CREATE TRIGGER audit_keeps_facts BEFORE UPDATE ON audit
WHEN NOT (NEW.id IS OLD.id AND NEW.at IS OLD.at AND NEW.who IS OLD.who AND NEW.action IS OLD.action
    AND NEW.account_id IS OLD.account_id AND NEW.field IS OLD.field AND NEW.detail IS OLD.detail
    AND (NEW.provider_call_id IS OLD.provider_call_id OR OLD.provider_call_id LIKE 'local:%')
    AND (NEW.before IS OLD.before OR NEW.before IS NULL)
    AND (NEW.after IS OLD.after OR NEW.after IS NULL)) BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
)sql";

// What must not be kept.
constexpr const char *version7 = R"sql(
CREATE TABLE retention (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL UNIQUE, -- 1 audio, 2 transcript, 3 notes, 4 facts
    days INTEGER NOT NULL
) STRICT;

-- Whoever asked to be forgotten stays forgotten, without being named.
CREATE TABLE erased_numbers (
    id INTEGER PRIMARY KEY,
    number_hash BLOB NOT NULL UNIQUE,
    erased_at INTEGER NOT NULL
) STRICT;
CREATE TABLE erased_contacts (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_guest_id TEXT NOT NULL,
    erased_at INTEGER NOT NULL,
    UNIQUE (account_id, provider_guest_id)
) STRICT;
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    receipt TEXT NOT NULL -- JSON
) STRICT;
)sql";

// What was decided about the callback queue.
constexpr const char *version8 = R"sql(
-- By number ("+4934155512"), or by call where the caller hid it ("call:ACCOUNT-UUID:ID"). A decision that was taken back
-- stays as a row without content, so that a copy elsewhere learns of it: what was changed later counts.
CREATE TABLE task_decisions (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    done INTEGER, -- why: 1 spam, 2 wrong number, 3 settled elsewhere, 4 not reached, 5 not needed, 6 other
    remark TEXT,
    snoozed_until INTEGER,
    taken_by TEXT, -- login name
    taken_at INTEGER,
    hidden INTEGER NOT NULL,
    up_to INTEGER NOT NULL, -- start of the last call it is about
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
)sql";

// What was heard in recordings, and what was thought of it.
constexpr const char *version9 = R"sql(
-- Every version that was ever used: reviews answer the questions of one.
CREATE TABLE scorecards (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    version INTEGER NOT NULL,
    place INTEGER, -- in the user's order; NULL: an older version, or removed
    card TEXT NOT NULL, -- JSON
    changed_at INTEGER NOT NULL,
    UNIQUE (uuid, version)
) STRICT;

-- Samples of calls to be reviewed, with how they were drawn.
CREATE TABLE review_lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scorecard_id INTEGER NOT NULL REFERENCES scorecards (id),
    query TEXT NOT NULL,
    people TEXT NOT NULL, -- JSON
    per_person INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    place INTEGER NOT NULL, -- of the call that one stands at
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX review_lists_by_card ON review_lists (scorecard_id);

CREATE TABLE reviews (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id INTEGER NOT NULL REFERENCES review_lists (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    person TEXT NOT NULL, -- who spoke
    call_started_at INTEGER,
    question INTEGER NOT NULL, -- that one stands at
    left_out INTEGER NOT NULL, -- another call takes its place
    reviewed_by TEXT,
    begun_at INTEGER,
    finished_at INTEGER,
    UNIQUE (list_id, account_id, provider_call_id)
) STRICT;
CREATE INDEX reviews_by_call ON reviews (account_id, provider_call_id);

CREATE TABLE review_answers (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    value INTEGER, -- 0: not applicable; NULL: only a comment so far
    comment TEXT,
    changed_at INTEGER NOT NULL,
    UNIQUE (review_id, question)
) STRICT;

-- Remarks at a time of a recording.
CREATE TABLE time_marks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_call_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL, -- from the beginning of the recording
    text TEXT,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX time_marks_by_call ON time_marks (account_id, provider_call_id, at_ms);
)sql";

constexpr std::array migrations{Migration{1, version1}, Migration{2, version2}, Migration{3, version3},
                                Migration{4, version4}, Migration{5, version5}, Migration{6, version6},
                                Migration{7, version7}, Migration{8, version8}, Migration{9, version9}};
static_assert(numberedFromOne(migrations), "two branches added the same schema version");

} // namespace

const Schema &deskSchema()
{
    static const Schema schema{0x43426465, migrations}; // "CBde"
    return schema;
}

} // namespace callboard
