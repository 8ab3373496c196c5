import type { Migration } from '../migrate.ts'

/** As in the other tables: a row that is sent by itself says which device wrote it, and as which of its rows there. */
const ORIGIN = `
    origin_device_id BLOB NOT NULL REFERENCES devices (device_id),
    device_sequence INTEGER NOT NULL CHECK (device_sequence > 0)`

const DRAFTS = `
  -- What a trainer is working on: one draft a flow. Whether it was approved is said of one revision; the next save voids it.
  CREATE TABLE flow_drafts (
    flow_id TEXT NOT NULL PRIMARY KEY,${ORIGIN},
    based_on_version_id BLOB REFERENCES flow_versions (flow_version_id),
    revision INTEGER NOT NULL CHECK (revision > 0),
    changed_by BLOB NOT NULL REFERENCES persons (person_id),
    changed_at_ms INTEGER NOT NULL,
    asked_by BLOB REFERENCES persons (person_id),
    asked_at_ms INTEGER,
    asked_revision INTEGER,
    approved_by BLOB REFERENCES persons (person_id),
    approved_at_ms INTEGER,
    approved_revision INTEGER,
    document TEXT NOT NULL CHECK (json_valid(document))
  ) STRICT;

  -- Who has a draft open. In a table of its own: an idle editor says every few seconds that it is there, and must not
  -- write the whole document again for that.
  CREATE TABLE flow_draft_locks (
    flow_id TEXT NOT NULL PRIMARY KEY REFERENCES flow_drafts (flow_id) ON DELETE CASCADE,
    session_id BLOB NOT NULL,
    device_id BLOB NOT NULL REFERENCES devices (device_id),
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    locked_at_ms INTEGER NOT NULL,
    beat_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What was in the place of a draft before another text took it.
  CREATE TABLE flow_draft_copies (
    copy_id BLOB NOT NULL PRIMARY KEY,${ORIGIN},
    flow_id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id BLOB NOT NULL REFERENCES persons (person_id),
    set_aside_at_ms INTEGER NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document))
  ) STRICT;
  CREATE INDEX flow_draft_copies_flow ON flow_draft_copies (flow_id);
  CREATE INDEX flow_draft_copies_sequence ON flow_draft_copies (origin_device_id, device_sequence);
`

const LIBRARY = `
  CREATE TABLE flow_states (
    flow_id TEXT NOT NULL PRIMARY KEY,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    changed_by BLOB NOT NULL REFERENCES persons (person_id),
    changed_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Why a version was published, and what is new in it, in words.
  ALTER TABLE flow_activations ADD COLUMN note TEXT NOT NULL DEFAULT '';
  ALTER TABLE flow_activations ADD COLUMN summary TEXT NOT NULL DEFAULT '';
  CREATE INDEX flow_activations_version ON flow_activations (flow_version_id);
`

/** The trainer's workshop: drafts, who has one open, what was set aside, and which flows are in the archive. */
export const createWorkshop: Migration = {
  number: 130,
  run: (db) => {
    db.exec(DRAFTS)
    db.exec(LIBRARY)
  },
}
