import type { Migration } from '../migrate.ts'

const CALLS = `
  -- The projection of each call, and what it ran under. The link to a person is cut by retention; the device is not the person, and syncing
  -- needs it. Every other table here is a child of this one: its rows have the origin of their call.
  CREATE TABLE calls (
    call_id TEXT NOT NULL PRIMARY KEY,
    origin_device_id TEXT NOT NULL REFERENCES devices (device_id),
    device_sequence INTEGER NOT NULL CHECK (device_sequence > 0),
    person_id TEXT REFERENCES persons (person_id),
    flow_version_id TEXT NOT NULL REFERENCES flow_versions (flow_version_id),
    policy_version_id TEXT NOT NULL REFERENCES policy_versions (policy_version_id),
    app_version TEXT NOT NULL,
    started_at_ms INTEGER NOT NULL,
    ended_at_ms INTEGER,
    stage TEXT NOT NULL,
    language TEXT NOT NULL,
    outcome TEXT,
    highest_rung TEXT,
    strikes INTEGER NOT NULL,
    overrides INTEGER NOT NULL,
    warnings_shown INTEGER NOT NULL,
    incident INTEGER NOT NULL CHECK (incident IN (0, 1)),
    complaint INTEGER NOT NULL CHECK (complaint IN (0, 1)),
    still_customer TEXT,
    last_event_seq INTEGER NOT NULL,
    last_event_at_ms INTEGER NOT NULL,
    UNIQUE (origin_device_id, device_sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX calls_started ON calls (started_at_ms);
  CREATE INDEX calls_unfinished ON calls (started_at_ms) WHERE ended_at_ms IS NULL;
  CREATE INDEX calls_identifiable ON calls (started_at_ms) WHERE person_id IS NOT NULL;

  -- What links a call to a caller; erased with the link to the person.
  CREATE TABLE call_references (
    call_id TEXT NOT NULL PRIMARY KEY REFERENCES calls (call_id),
    caller_name TEXT,
    caller_number TEXT,
    reference TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE call_causes (
    call_id TEXT NOT NULL REFERENCES calls (call_id),
    position INTEGER NOT NULL CHECK (position >= 0),
    cause TEXT NOT NULL,
    PRIMARY KEY (call_id, position)
  ) STRICT, WITHOUT ROWID;

  -- What was promised is free text and lies with the other texts of its event.
  CREATE TABLE commitments (
    call_id TEXT NOT NULL REFERENCES calls (call_id),
    position INTEGER NOT NULL CHECK (position >= 0),
    owner TEXT NOT NULL,
    due_at_ms INTEGER,
    PRIMARY KEY (call_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX commitments_due ON commitments (due_at_ms);
`

const EVENTS = `
  -- The truth. Nothing in it can be changed; what must be erasable lies in the two tables after it.
  CREATE TABLE call_events (
    call_id TEXT NOT NULL REFERENCES calls (call_id),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    type TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    text_count INTEGER NOT NULL CHECK (text_count >= 0),
    PRIMARY KEY (call_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE call_event_texts (
    call_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (call_id, seq, field),
    FOREIGN KEY (call_id, seq) REFERENCES call_events (call_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE call_event_times (
    call_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (call_id, seq),
    FOREIGN KEY (call_id, seq) REFERENCES call_events (call_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER call_events_refuse_update BEFORE UPDATE ON call_events
  BEGIN SELECT RAISE(ABORT, 'call_events is append-only'); END;
  CREATE TRIGGER call_events_refuse_delete BEFORE DELETE ON call_events
  BEGIN SELECT RAISE(ABORT, 'call_events is append-only'); END;
  -- Also keeps INSERT OR REPLACE from replacing: the next number, or nothing.
  CREATE TRIGGER call_events_refuse_gaps BEFORE INSERT ON call_events
  WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM call_events WHERE call_id = NEW.call_id)
  BEGIN SELECT RAISE(ABORT, 'call_events has no gaps and no doubles'); END;
`

/** Calls: the append-only log, its erasable parts, and the projection for lists. */
export const createCalls: Migration = {
  number: 30,
  run: (db) => {
    db.exec(CALLS)
    db.exec(EVENTS)
  },
}
