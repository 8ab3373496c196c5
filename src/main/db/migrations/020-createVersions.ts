import type { Migration } from '../migrate.ts'

/**
 * Flow and policy versions: immutable, addressed by the hash of their content. Which one is in use is a list of its own,
 * as a team may go back to rules it had before: the same content keeps its number.
 */
export const createVersions: Migration = {
  number: 20,
  run: (db) => {
    db.exec(`
      CREATE TABLE flow_versions (
        flow_version_id TEXT NOT NULL PRIMARY KEY,
        origin_device_id TEXT NOT NULL REFERENCES devices (device_id),
        device_sequence INTEGER NOT NULL CHECK (device_sequence > 0),
        flow_id TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        source TEXT NOT NULL CHECK (source IN ('builtIn', 'team')),
        document TEXT NOT NULL CHECK (json_valid(document)),
        published_at_ms INTEGER NOT NULL,
        UNIQUE (origin_device_id, flow_id, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE flow_activations (
        activation_id TEXT NOT NULL PRIMARY KEY,
        origin_device_id TEXT NOT NULL REFERENCES devices (device_id),
        device_sequence INTEGER NOT NULL CHECK (device_sequence > 0),
        person_id TEXT NOT NULL REFERENCES persons (person_id),
        flow_version_id TEXT NOT NULL REFERENCES flow_versions (flow_version_id),
        activated_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE policy_versions (
        policy_version_id TEXT NOT NULL PRIMARY KEY,
        origin_device_id TEXT NOT NULL REFERENCES devices (device_id),
        device_sequence INTEGER NOT NULL CHECK (device_sequence > 0),
        number INTEGER NOT NULL CHECK (number > 0),
        document TEXT NOT NULL CHECK (json_valid(document)),
        published_at_ms INTEGER NOT NULL,
        UNIQUE (origin_device_id, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE policy_activations (
        activation_id TEXT NOT NULL PRIMARY KEY,
        origin_device_id TEXT NOT NULL REFERENCES devices (device_id),
        device_sequence INTEGER NOT NULL CHECK (device_sequence > 0),
        person_id TEXT NOT NULL REFERENCES persons (person_id),
        policy_version_id TEXT NOT NULL REFERENCES policy_versions (policy_version_id),
        activated_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX flow_versions_sequence ON flow_versions (origin_device_id, device_sequence);
      CREATE INDEX flow_activations_sequence ON flow_activations (origin_device_id, device_sequence);
      CREATE INDEX policy_versions_sequence ON policy_versions (origin_device_id, device_sequence);
      CREATE INDEX policy_activations_sequence ON policy_activations (origin_device_id, device_sequence);

      CREATE TRIGGER flow_versions_refuse_update BEFORE UPDATE ON flow_versions
      BEGIN SELECT RAISE(ABORT, 'flow_versions is immutable'); END;
      CREATE TRIGGER flow_versions_refuse_delete BEFORE DELETE ON flow_versions
      BEGIN SELECT RAISE(ABORT, 'flow_versions is immutable'); END;
      CREATE TRIGGER policy_versions_refuse_update BEFORE UPDATE ON policy_versions
      BEGIN SELECT RAISE(ABORT, 'policy_versions is immutable'); END;
      CREATE TRIGGER policy_versions_refuse_delete BEFORE DELETE ON policy_versions
      BEGIN SELECT RAISE(ABORT, 'policy_versions is immutable'); END;
    `)
  },
}
