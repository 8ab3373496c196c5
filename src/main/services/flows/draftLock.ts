import type { DraftLock } from '../../../shared/ipc/flows/answers.ts'
import type { ReadDb, WriteDb } from '../../db/database.ts'
import { beatLock, findLock, putLock, type StoredLock } from '../../store/flowLockStore.ts'
import type { Publication } from '../../store/flowVersionStore.ts'

/** An editor that was not heard of for so long has gone: its lock is free. */
export const LOCK_LASTS_MS = 30_000

/** One opening of one editor, and who asks when. */
export type EditSession = Publication & { readonly flowId: string; readonly sessionId: string }

/** The lock that another session holds on a draft now; null where the draft is free, or this session's. */
export function findOthersLock(
  db: ReadDb,
  { flowId, sessionId, atMs }: Pick<EditSession, 'flowId' | 'atMs'> & { readonly sessionId: string | null },
): StoredLock | null {
  const lock = findLock(db, flowId)
  if (lock === null || lock.sessionId === sessionId) return null
  return lock.beatAtMs > atMs - LOCK_LASTS_MS ? lock : null
}

/** Takes the lock of a draft where it is free, or says that the session that has it is still there. */
export function takeLock(db: WriteDb, session: EditSession): DraftLock {
  const other = findOthersLock(db, session)
  if (other !== null) return { mine: false, by: other.by, sinceMs: other.lockedAtMs }
  if (findLock(db, session.flowId)?.sessionId === session.sessionId) beatLock(db, session.flowId, session.atMs)
  else putLock(db, session)
  return { mine: true }
}
