import type { CallEvent, CallMove } from '../../shared/call/callEvent.ts'
import type { OpenCall } from '../../shared/ipc/answers.ts'
import type { LiveCall } from './liveCall.ts'

/** A call that goes on, as the screen takes it up. */
export function toOpenCall({ callId, startedAtMs, started, events, lastAtMs, script }: LiveCall): OpenCall {
  return { callId, startedAtMs, started, events: events.map(({ event }) => event).filter(isMove), lastAtMs, script }
}

function isMove(event: CallEvent): event is CallMove {
  return event.type !== 'call.started'
}
