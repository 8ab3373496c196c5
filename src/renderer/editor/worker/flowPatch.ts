import type { Flow, Step } from '../../../shared/flow/flow.ts'

/**
 * What has changed from one flow to the next: copying a large flow to a worker at each key press would cost the thread
 * that draws. A number stands for a step of the flow before.
 */
export type FlowPatch = {
  readonly rest: Omit<Flow, 'steps'> | null
  readonly steps: readonly (number | Step)[] | null
}

/** What makes `now` of `before`; null: of nothing. Compares identities, as edits keep what they do not change. */
export function makePatch(before: Flow | null, now: Flow): FlowPatch {
  return { rest: before !== null && hasSameRest(before, now) ? null : restOf(now), steps: stepsOf(before, now) }
}

/** The flow after a patch. */
export function applyPatch(before: Flow | null, { rest, steps }: FlowPatch): Flow {
  const known = before?.steps ?? []
  const patched = steps === null ? known : steps.map((step) => (typeof step === 'number' ? getStep(known, step) : step))
  const frame = rest ?? before
  if (frame === null) throw new Error('a patch of nothing brings everything')
  return { ...frame, steps: [...patched] }
}

function stepsOf(before: Flow | null, now: Flow): FlowPatch['steps'] {
  if (before === null) return now.steps
  if (before.steps === now.steps) return null
  const indexes = new Map(before.steps.map((step, index) => [step, index]))
  return now.steps.map((step) => indexes.get(step) ?? step)
}

function hasSameRest(before: Flow, now: Flow): boolean {
  const [a, b] = [restOf(before), restOf(now)]
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) => Reflect.get(a, field) === Reflect.get(b, field))
}

function restOf({ steps: _, ...rest }: Flow): Omit<Flow, 'steps'> {
  return rest
}

function getStep(steps: readonly Step[], index: number): Step {
  const step = steps[index]
  if (step === undefined) throw new Error(`the flow before has no step ${index}`)
  return step
}
