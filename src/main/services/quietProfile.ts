import type { AppParts } from './appParts.ts'
import { isCallGoingOn } from './isCallGoingOn.ts'
import type { OpenProfile } from './profileDatabase.ts'

/** The open profile for work that can wait; null while a call goes on or the file cannot be written. */
export function findQuietProfile(parts: AppParts): OpenProfile | null {
  if (isCallGoingOn(parts) || !parts.saving.state().saved) return null
  const opened = parts.database.use()
  return opened.ok ? opened.value : null
}

/** To be awaited between two pieces of such work: whatever else is waiting has its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
