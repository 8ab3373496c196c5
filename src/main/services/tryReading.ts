import type { CallId } from '../../shared/ids.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { sqliteProblem } from '../db/sqliteProblem.ts'
import { describeError, type Log } from './log.ts'

/** Reads a call whose log may hold what cannot be read: one call of many must not stop the others. */
export function tryReading<T>(log: Log, callId: CallId, read: () => T): Result<T, 'corrupted'> {
  try {
    return ok(read())
  } catch (error) {
    if (sqliteProblem(error) !== null) throw error
    log.error('a call cannot be read', { callId, ...describeError(error) })
    return fail('corrupted')
  }
}
