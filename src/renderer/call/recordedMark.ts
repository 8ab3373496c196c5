import { type CallMove, isCallerEvent } from '../../shared/call/callEvent.ts'
import type { Command } from '../ui/keys/commands.ts'

/** What was recorded last, and a number that tells two alike apart. */
export type Recorded = { readonly command: Command; readonly count: number }

/** What was recorded last, as long as it is marked on screen. */
export type RecordedMark = {
  readonly tell: (event: CallMove) => void
  readonly get: () => Recorded | null
  readonly subscribe: (listener: () => void) => () => void
}

/** Does something when the mark is to go; the answer calls it off. */
export type Later = (run: () => void) => () => void

/** Marks each reaction that was recorded for a while: it may leave the line as it is, and still it counts. */
export function createRecordedMark(later: Later): RecordedMark {
  const listeners = new Set<() => void>()
  let marked: Recorded | null = null
  let count = 0
  let callOff = () => {}
  const mark = (next: Recorded | null) => {
    marked = next
    for (const listener of listeners) listener()
  }
  return {
    tell: (event) => {
      const command = commandOf(event)
      if (command === null) return
      callOff()
      count += 1
      mark({ command, count })
      callOff = later(() => mark(null))
    },
    get: () => marked,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The button that an event belongs to: a reaction, or going back. Everything else shows what it did by itself. */
function commandOf(event: CallMove): Command | null {
  if (isCallerEvent(event)) return event.type
  return event.type === 'agent.wentBack' ? 'back' : null
}
