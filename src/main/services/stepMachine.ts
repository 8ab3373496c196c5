import { createActor, type SnapshotFrom } from 'xstate'
import type { CallMove } from '../../shared/call/callEvent.ts'
import { callMachine } from '../../shared/call/callMachine.ts'

/** A state of the call machine. */
export type CallSnapshot = SnapshotFrom<typeof callMachine>
type Scope = Parameters<typeof callMachine.transition>[2]

let inertScope: Scope | null = null

/**
 * The machine's next state, pure: what XState's `transition` does, without what that does beside it. `transition` builds
 * a new actor for each event, several times the work of the step itself, only to hand the step a scope for effects; ours
 * has no effects, so one scope that does nothing serves every event.
 */
export function stepMachine(snapshot: CallSnapshot, event: CallMove): CallSnapshot {
  inertScope ??= makeInertScope(snapshot)
  return callMachine.transition(snapshot, event, inertScope)
}

function makeInertScope({ context }: CallSnapshot): Scope {
  const self = createActor(callMachine, { input: { script: context.script, started: { type: 'call.started' } } })
  const nothing = () => undefined
  return {
    self,
    id: self.id,
    sessionId: self.sessionId,
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
}
