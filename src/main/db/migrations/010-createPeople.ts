import type { Migration } from '../migrate.ts'

/** Devices and persons, with what each person has set for herself. */
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
        name TEXT NOT NULL,
        created_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

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
