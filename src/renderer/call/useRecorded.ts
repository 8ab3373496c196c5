import { useSyncExternalStore } from 'react'
import type { Command } from '../ui/keys/commands.ts'
import { useCallSession } from './CallContext.ts'
import type { Recorded } from './recordedMark.ts'

/** What was recorded just now; null once it was there long enough to be seen. */
export function useRecorded(): Recorded | null {
  const { recorded } = useCallSession()
  return useSyncExternalStore(recorded.subscribe, recorded.get)
}

/** The number of what was recorded, where it belongs to a command; else 0. */
export function useRecordedCount(command: Command): number {
  const { recorded } = useCallSession()
  return useSyncExternalStore(recorded.subscribe, () => {
    const now = recorded.get()
    return now?.command === command ? now.count : 0
  })
}
