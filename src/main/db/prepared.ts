import type { Statement } from 'better-sqlite3'
import type { ReadDb } from './database.ts'

const STATEMENTS = new WeakMap<ReadDb, Map<string, Statement>>()

/**
 * The prepared statement for an SQL text, compiled once per handle: compiling costs more than running a short one.
 * The texts are constants of the stores, so that the cache stays small.
 */
export function prepared<Row, Values extends unknown[] = unknown[]>(db: ReadDb, sql: string): Statement<Values, Row> {
  let statements = STATEMENTS.get(db)
  if (statements === undefined) {
    statements = new Map()
    STATEMENTS.set(db, statements)
  }
  let statement = statements.get(sql)
  if (statement === undefined) {
    statement = db.prepare(sql)
    statements.set(sql, statement)
  }
  return statement as Statement<Values, Row>
}

/** Runs a statement that must change exactly one row; anything else is a bug and throws. */
export function changeOne(db: ReadDb, sql: string, ...values: unknown[]): void {
  const { changes } = prepared(db, sql).run(...values)
  if (changes !== 1) throw new Error(`changed ${changes} rows instead of one: ${sql.trim().split('\n')[0]}`)
}
