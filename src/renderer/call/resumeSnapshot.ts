import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { CallEvent } from '../../shared/call/callEvent.ts'
import type { CallMachineInput } from '../../shared/call/callMachine.ts'
import { callMachine } from '../../shared/call/callMachine.ts'

/** The state of the call machine after the events that are already logged; pure, so that nothing is shown in between. */
export function resumeSnapshot(
  input: CallMachineInput,
  events: readonly CallEvent[],
): SnapshotFrom<typeof callMachine> {
  let [snapshot] = initialTransition(callMachine, input)
  for (const event of events) {
    if (event.type === 'call.started') continue
    ;[snapshot] = transition(callMachine, snapshot, event)
  }
  return snapshot
}
