import type { CallListItem } from '../ipc/answers.ts'
import type { CallCursor } from '../ipc/calls/contract.ts'
import type { CallOrder } from './callQuery.ts'

/** What an unfinished call counts as where calls are sorted by duration. */
export const NO_DURATION = -1

/** The place of a call in a list of some order. */
export function cursorOf({ by }: CallOrder, { callId, startedAtMs, endedAtMs, strikes }: CallListItem): CallCursor {
  switch (by) {
    case 'started':
      return { value: startedAtMs, callId }
    case 'duration':
      return { value: endedAtMs === null ? NO_DURATION : endedAtMs - startedAtMs, callId }
    case 'strikes':
      return { value: strikes, callId }
  }
}
