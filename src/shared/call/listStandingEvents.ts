import { type CallEvent, isMoving } from './callEvent.ts'

/** An event with its number in the log. */
export type NumberedEvent = { readonly seq: number; readonly event: CallEvent }

/**
 * The events of a call that were not taken back, in order: going back takes the last moving event that stands and
 * everything after it, and is itself no part of what stands.
 */
export function listStandingEvents(events: readonly CallEvent[]): readonly NumberedEvent[] {
  const standing: NumberedEvent[] = []
  for (const [seq, event] of events.entries()) {
    if (event.type !== 'agent.wentBack') {
      standing.push({ seq, event })
      continue
    }
    const last = standing.findLastIndex((each) => isMoving(each.event))
    if (last !== -1) standing.length = last
  }
  return standing
}
