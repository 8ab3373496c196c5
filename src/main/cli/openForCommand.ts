import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { openForReading } from '../db/openDatabase.ts'
import type { CommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

const WHY: Readonly<Record<DatabaseFault, string>> = {
  diskFull: 'the disk is full',
  readOnly: 'it cannot be read here',
  locked: 'another program has locked it',
  corrupted: 'it is damaged',
  deleted: 'it is gone',
  newerVersion: 'it was written by a newer version of Ruhepol',
  notADatabase: 'it is not a database of Ruhepol',
  cannotOpen: 'it cannot be opened',
}

/** Opens the file that `--db` names, for reading; what cannot be read is a `UsageError`. */
export function openForCommand(line: CommandLine): ReadDb {
  const path = line.value('db')
  if (path === undefined) throw new UsageError('Which database? --db FILE')
  const opened = openForReading(path)
  if (!opened.ok) throw new UsageError(`Cannot read ${path}: ${WHY[opened.problem]}.`)
  return opened.value
}
