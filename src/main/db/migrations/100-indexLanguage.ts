import type { Migration } from '../migrate.ts'

/** The language was the one filter of lists without an index: one that few calls have was looked for in all of them. */
export const indexLanguage: Migration = {
  number: 100,
  run: (db) => {
    db.exec('CREATE INDEX calls_language ON calls (language)')
  },
}
