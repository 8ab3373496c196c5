import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { Result } from '../../shared/result.ts'
import type { ReadDb } from '../db/database.ts'
import { latestVersion, schemaVersion } from '../db/migrate.ts'
import { openDatabase, openForReading } from '../db/openDatabase.ts'
import type { CommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/** Why a database cannot be used, in words that follow a colon. */
export const WHY: Readonly<Record<DatabaseFault, string>> = {
  diskFull: 'the disk is full',
  readOnly: 'it cannot be read here',
  locked: 'another program has locked it',
  corrupted: 'it is damaged',
  deleted: 'it is gone',
  newerVersion: 'it was written by a newer version of Ruhepol',
  notADatabase: 'it is not a database of Ruhepol',
  cannotOpen: 'it cannot be opened',
}

/** Opens the file that `--db` names, for reading; what cannot be read is a `UsageError`. One from an older version is read from a copy that is brought forward. */
export function openForCommand(line: CommandLine): ReadDb {
  const path = line.value('db')
  if (path === undefined) throw new UsageError('Which database? --db FILE')
  const opened = openForReading(path)
  if (!opened.ok) throw new UsageError(`Cannot read ${path}: ${WHY[opened.problem]}.`)
  if (schemaVersion(opened.value) === latestVersion()) return opened.value
  const copied = openNewerCopy(opened.value)
  if (!copied.ok) throw new UsageError(`Cannot bring a copy of ${path} to this version: ${WHY[copied.problem]}.`)
  return copied.value
}

/** The copy goes when the command is done. */
function openNewerCopy(db: ReadDb): Result<ReadDb, DatabaseFault> {
  const folder = mkdtempSync(join(tmpdir(), 'ruhepol-older-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'ruhepol.db')
  try {
    db.prepare('VACUUM INTO ?').run(path)
  } finally {
    db.close()
  }
  return openDatabase(path, { backUpBeforeMigration: () => undefined })
}
