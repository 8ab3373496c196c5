import type { ReadDb } from '../../../src/main/db/database.ts'

/** Every row of a table, in the order of its key. */
export function rowsOf(db: ReadDb, table: string): readonly Record<string, unknown>[] {
  const keys = db.prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`).pluck().all()
  return db.prepare(`SELECT * FROM ${table} ORDER BY ${keys.join(', ')}`).all() as Record<string, unknown>[]
}

/** How many rows a table has. */
export function countRows(db: ReadDb, table: string): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}
