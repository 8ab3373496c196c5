import { useSyncExternalStore } from 'react'
import type { Command } from '../ui/keys/commands.ts'
import { useCallSession } from './CallContext.ts'
import type { Recorded } from './recordedMark.ts'

/** What was recorded just now; null once it was there long enough to be seen. */
export function useRecorded(): Recorded | null {
  const { recorded } = useCallSession()
  return useSyncExternalStore(recorded.subscribe, recorded.get)
}

/** Whether something of a command was recorded just now. */
export function useIsRecorded(command: Command): boolean {
  const { recorded } = useCallSession()
  return useSyncExternalStore(recorded.subscribe, () => recorded.get()?.command === command)
}
