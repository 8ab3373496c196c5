import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import { fail, type Result } from '../../../shared/result.ts'
import type { WriteDb } from '../../db/database.ts'
import { immediately } from '../../db/immediately.ts'
import type { Publication } from '../../store/flowVersionStore.ts'
import type { AppParts } from '../appParts.ts'

/** Does one thing to the flows of the open file, in one transaction and in the name of who uses this PC. */
export function inWorkshop<T, P>(
  { clock, database }: Pick<AppParts, 'clock' | 'database'>,
  work: (db: WriteDb, by: Publication) => Result<T, P>,
): Result<T, P | DatabaseFault> {
  const opened = database.use()
  if (!opened.ok) return opened
  // What is written into a deleted file is lost, and would be acknowledged.
  if (!database.isInPlace()) return fail('deleted')
  const { db, profile } = opened.value
  const by = { deviceId: profile.deviceId, personId: profile.person.id, atMs: clock.nowMs() }
  return immediately(db, () => work(db, by))
}
