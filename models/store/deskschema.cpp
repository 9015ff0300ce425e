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
SELECT 4;
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
SELECT 6;
)sql";

constexpr std::array migrations{Migration{1, version1}, Migration{2, version2}, Migration{3, version3},
                                Migration{4, version4}, Migration{5, version5}, Migration{6, version6}};
static_assert(numberedFromOne(migrations), "two branches added the same schema version");

} // namespace

const Schema &deskSchema()
{
    static const Schema schema{0x43426465, migrations}; // "CBde"
    return schema;
}

} // namespace callboard
