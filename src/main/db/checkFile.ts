import { closeSync, openSync, readSync } from 'node:fs'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ReadDb, WriteDb } from './database.ts'

/** "Ruhe" in ASCII: tells our files from other programs' databases. */
const APPLICATION_ID = 0x52756865
const HEADER = Buffer.from('SQLite format 3\0')
/** Up to this size a look at every page costs a few milliseconds at start; beyond it `verify` does it. */
const SMALL_FILE_BYTES = 4_000_000

/** Whether a file is there, not empty, and does not begin as an SQLite database does. */
export function hasForeignHeader(path: string): boolean {
  const begin = readBegin(path)
  return begin.length > 0 && !begin.equals(HEADER)
}

/** Refuses another program's database. An empty one may become ours. */
export function checkIsOurs(db: ReadDb): Result<ReadDb, 'notADatabase'> {
  if (db.pragma('application_id', { simple: true }) === APPLICATION_ID) return ok(db)
  const isEmpty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
  return isEmpty ? ok(db) : fail('notADatabase')
}

/** Marks an empty database as ours. */
export function markAsOurs(db: WriteDb): void {
  db.pragma(`application_id = ${APPLICATION_ID}`)
}

/** A quick look whether a file is whole: every page of a small one, the freshest rows of a large one. */
export function checkLooksWhole(db: ReadDb): boolean {
  const bytes = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
  if (bytes <= SMALL_FILE_BYTES) return db.pragma('quick_check(1)', { simple: true }) === 'ok'
  db.prepare('SELECT * FROM sqlite_schema').all()
  return true
}

function readBegin(path: string): Buffer {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
  try {
    const begin = Buffer.alloc(HEADER.length)
    return begin.subarray(0, readSync(file, begin, 0, HEADER.length, 0))
  } finally {
    closeSync(file)
  }
}
