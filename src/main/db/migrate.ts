import { fail, ok, type Result } from '../../shared/result.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

/** One step forward of the schema. It imports nothing but the handle's type, so that it never changes its meaning. */
export type Migration = {
  /** By tens, so that there is room between two; stored as the version of the file. */
  readonly number: number
  readonly run: (db: WriteDb) => void
}

/** The version of the schema in a file: the number of its last migration, 0 for an empty one. */
export function schemaVersion(db: ReadDb): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** The version of the schema that this app writes. */
export function latestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.at(-1)?.number ?? 0
}

/** Brings a file forward, each step in its own transaction. Answers the numbers of the steps taken. */
export function migrate(
  db: WriteDb,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<readonly number[], 'newerVersion'> {
  if (schemaVersion(db) > latestVersion(migrations)) return fail('newerVersion')
  return ok(migrations.filter((migration) => takeStep(db, migration)).map(({ number }) => number))
}

function takeStep(db: WriteDb, migration: Migration): boolean {
  return db
    .transaction(() => {
      if (schemaVersion(db) >= migration.number) return false
      migration.run(db)
      db.pragma(`user_version = ${migration.number}`)
      return true
    })
    .exclusive()
}
