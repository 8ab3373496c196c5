const KEY = 'ruhepol.editor'

/**
 * Under which name this window edits. It outlives the page: one that is loaded again, or comes back after a crash, has
 * its own draft at once, and is not kept out by what it held itself. No other window or computer has the same name.
 */
export function windowSession(storage: Pick<Storage, 'getItem' | 'setItem'>): string {
  const kept = storage.getItem(KEY)
  if (kept !== null) return kept
  const sessionId = crypto.randomUUID()
  storage.setItem(KEY, sessionId)
  return sessionId
}
