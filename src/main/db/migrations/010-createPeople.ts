import type { Migration } from '../migrate.ts'

/**
 * Devices and persons, with what each person has set for herself.
 *
 * For a team's shared database each row that is sent by itself says which device wrote it and as which of its rows of
 * that table (`origin_device_id`, `device_sequence`). A child row is sent with its parent and has the parent's: roles
 * with their person, everything about a call except its deletions with the call. Settings stay on their PC.
 */
export const createPeople: Migration = {
  number: 10,
  run: (db) => {
    db.exec(`
      CREATE TABLE devices (
        device_id TEXT NOT NULL PRIMARY KEY,
        is_this INTEGER NOT NULL CHECK (is_this IN (0, 1)),
        last_call_sequence INTEGER NOT NULL DEFAULT 0 CHECK (last_call_sequence >= 0),
        created_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- One profile is one device.
      CREATE UNIQUE INDEX devices_this ON devices (is_this) WHERE is_this = 1;

      CREATE TABLE persons (
        person_id TEXT NOT NULL PRIMARY KEY,
        origin_device_id TEXT NOT NULL REFERENCES devices (device_id),
        device_sequence INTEGER NOT NULL CHECK (device_sequence > 0),
        name TEXT NOT NULL,
        created_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX persons_sequence ON persons (origin_device_id, device_sequence);

      CREATE TABLE person_roles (
        person_id TEXT NOT NULL REFERENCES persons (person_id),
        role TEXT NOT NULL,
        PRIMARY KEY (person_id, role)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE settings (
        person_id TEXT NOT NULL PRIMARY KEY REFERENCES persons (person_id),
        document TEXT NOT NULL CHECK (json_valid(document)),
        changed_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
