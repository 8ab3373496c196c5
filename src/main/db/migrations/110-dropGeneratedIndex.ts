import type { Migration } from '../migrate.ts'

/** Only removing generated calls used it, and reads their rows anyway; it cost each of them 19 bytes. */
export const dropGeneratedIndex: Migration = {
  number: 110,
  run: (db) => db.exec('DROP INDEX calls_generated'),
}
