import { type SnapshotFrom, transition } from 'xstate'
import type { CallMove } from '../../shared/call/callEvent.ts'
import { callMachine } from '../../shared/call/callMachine.ts'

/** A state of the call machine. */
export type CallSnapshot = SnapshotFrom<typeof callMachine>

/**
 * The machine's next state, pure. XState's `transition` first builds an actor without input, and ours cannot begin
 * without one: that would cost an exception at every event, ten times the step itself. So the actor gets the state at
 * hand to begin with; it is never used.
 */
export function stepMachine(snapshot: CallSnapshot, event: CallMove): CallSnapshot {
  const machine: typeof callMachine = Object.create(callMachine, { getInitialSnapshot: { value: () => snapshot } })
  return transition(machine, snapshot, event)[0]
}
