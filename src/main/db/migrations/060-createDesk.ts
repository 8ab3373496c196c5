import type { Migration } from '../migrate.ts'

/** As in the other tables: a row that is sent by itself says which device wrote it, and as which of its rows there. */
const ORIGIN = `
    origin_device_id BLOB NOT NULL REFERENCES devices (device_id),
    device_sequence INTEGER NOT NULL CHECK (device_sequence > 0)`

const LISTS = `
  -- Made by the data generator, not by people: marked, kept until removed, and removed in one step.
  ALTER TABLE calls ADD COLUMN generated INTEGER NOT NULL DEFAULT 0 CHECK (generated IN (0, 1));
  CREATE INDEX calls_generated ON calls (call_id) WHERE generated = 1;

  -- The key of calls rises with their start, so each of these gives a filtered list from the newest on.
  CREATE INDEX calls_outcome ON calls (outcome);
  CREATE INDEX calls_rung ON calls (highest_rung);
  CREATE INDEX calls_still_customer ON calls (still_customer);
  CREATE INDEX calls_flow ON calls (flow_version_id);
  CREATE INDEX calls_incident ON calls (call_id) WHERE incident = 1;
  CREATE INDEX calls_complaint ON calls (call_id) WHERE complaint = 1;
  CREATE INDEX calls_duration ON calls (ended_at_ms - started_at_ms) WHERE ended_at_ms IS NOT NULL;
  CREATE INDEX calls_strikes ON calls (strikes);
  CREATE INDEX call_causes_cause ON call_causes (cause);

  CREATE TABLE saved_views (
    view_id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    name TEXT NOT NULL,
    query TEXT NOT NULL CHECK (json_valid(query)),
    saved_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX saved_views_person ON saved_views (person_id);

  -- Who looked at the times of whose call, and why. Nothing erases it but the call's own end.
  CREATE TABLE look_ups (
    look_up_id BLOB NOT NULL PRIMARY KEY,${ORIGIN},
    call_id BLOB NOT NULL REFERENCES calls (call_id),
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    reason TEXT NOT NULL,
    looked_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX look_ups_call ON look_ups (call_id);
`

const SEARCH = `
  -- One document a call: all its free text, folded. It goes with the first erased text of its call.
  CREATE TABLE call_search_rows (
    search_id INTEGER NOT NULL PRIMARY KEY,
    call_id BLOB NOT NULL UNIQUE REFERENCES calls (call_id),
    text TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE call_search USING fts5 (
    text, content = 'call_search_rows', content_rowid = 'search_id', tokenize = 'trigram'
  );
  -- What is erased leaves the index at once, not at its next merge.
  INSERT INTO call_search (call_search, rank) VALUES ('secure-delete', 1);
  CREATE TRIGGER call_search_rows_insert AFTER INSERT ON call_search_rows
  BEGIN INSERT INTO call_search (rowid, text) VALUES (NEW.search_id, NEW.text); END;
  CREATE TRIGGER call_search_rows_delete AFTER DELETE ON call_search_rows
  BEGIN INSERT INTO call_search (call_search, rowid, text) VALUES ('delete', OLD.search_id, OLD.text); END;
  CREATE TRIGGER call_event_texts_leave_search AFTER DELETE ON call_event_texts
  BEGIN DELETE FROM call_search_rows WHERE call_id = OLD.call_id; END;
`

const REVIEWS = `
  CREATE TABLE reviews (
    review_id BLOB NOT NULL PRIMARY KEY,${ORIGIN},
    call_id BLOB NOT NULL REFERENCES calls (call_id),
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    verdict TEXT NOT NULL CHECK (verdict IN ('inOrder', 'talkAboutIt', 'note', 'answer')),
    note TEXT NOT NULL,
    made_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reviews_call ON reviews (call_id);

  -- What was done about an incident; its row below follows from these and the call.
  CREATE TABLE incident_measures (
    measure_id BLOB NOT NULL PRIMARY KEY,${ORIGIN},
    call_id BLOB NOT NULL REFERENCES calls (call_id),
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    taken_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX incident_measures_call ON incident_measures (call_id);
  CREATE TABLE incidents (
    call_id BLOB NOT NULL PRIMARY KEY REFERENCES calls (call_id),
    reason TEXT NOT NULL CHECK (reason IN ('severeInsult', 'threat', 'endedForAbuse', 'byHand')),
    opened_at_ms INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'answered', 'closed')),
    answered_at_ms INTEGER,
    closed_at_ms INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX incidents_status ON incidents (status);

  -- What happened to a complaint; its card below follows from these and the call.
  CREATE TABLE complaint_entries (
    entry_id BLOB NOT NULL PRIMARY KEY,${ORIGIN},
    call_id BLOB NOT NULL REFERENCES calls (call_id),
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('owner', 'answer', 'note', 'due', 'closed', 'reopened')),
    value TEXT NOT NULL,
    made_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX complaint_entries_call ON complaint_entries (call_id);
  CREATE TABLE complaints (
    call_id BLOB NOT NULL PRIMARY KEY REFERENCES calls (call_id),
    opened_at_ms INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('new', 'owned', 'answered', 'closed')),
    owner TEXT,
    due_at_ms INTEGER,
    closed_at_ms INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX complaints_status ON complaints (status);

  -- What became of a commitment. What was agreed in the call stays beside it.
  CREATE TABLE commitment_changes (
    change_id BLOB NOT NULL PRIMARY KEY,${ORIGIN},
    call_id BLOB NOT NULL REFERENCES calls (call_id),
    position INTEGER NOT NULL,
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('kept', 'broken', 'reopened', 'assigned', 'moved')),
    value TEXT NOT NULL,
    made_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX commitment_changes_call ON commitment_changes (call_id);
  ALTER TABLE commitments ADD COLUMN status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'kept', 'broken'));
  ALTER TABLE commitments ADD COLUMN assigned_to TEXT;
  ALTER TABLE commitments ADD COLUMN moved_to_ms INTEGER;
  ALTER TABLE commitments ADD COLUMN settled_at_ms INTEGER;
  DROP INDEX commitments_due;
  CREATE INDEX commitments_open ON commitments (coalesce(moved_to_ms, due_at_ms)) WHERE status = 'open';
`

const TEAM = `
  -- How often what happened, by local day and flow version: no person, no call. Kept for ever.
  CREATE TABLE rollups (
    day INTEGER NOT NULL,
    flow_version_id BLOB NOT NULL REFERENCES flow_versions (flow_version_id),
    figure TEXT NOT NULL,
    key TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, flow_version_id, figure, key)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE policy_activations ADD COLUMN note TEXT NOT NULL DEFAULT '';

  CREATE TABLE team_settings (
    name TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL CHECK (json_valid(document)),
    changed_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What is to be told to another program, until it has taken it.
  CREATE TABLE outbox (
    message_id BLOB NOT NULL PRIMARY KEY,
    call_id BLOB NOT NULL REFERENCES calls (call_id),
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    next_at_ms INTEGER NOT NULL,
    last_problem TEXT,
    made_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX outbox_waiting ON outbox (next_at_ms) WHERE state = 'waiting';
`

/** The supervisor's desk: lists and search, reviews, incidents, complaints, follow-ups, figures, messages out. */
export const createDesk: Migration = {
  number: 60,
  run: (db) => {
    for (const part of [LISTS, SEARCH, REVIEWS, TEAM]) db.exec(part)
  },
}
