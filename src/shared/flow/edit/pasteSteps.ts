import type { Choice, Flow, Step } from '../flow.ts'
import { stepIdsOf, type WithSteps, withoutAsking } from './editSteps.ts'
import { freeId, type MakeKey, wordingIds } from './makeId.ts'

const BESIDE = 40

/**
 * Adds copies of steps, also from another flow: with ids of their own, their ways to each other and what they ask of each
 * other kept, and what has to do with steps that this flow does not have left out.
 */
export function pasteSteps(flow: Flow, copied: readonly Step[], makeKey: MakeKey): WithSteps {
  const names = new Map<string, string>()
  const taken = new Set(stepIdsOf(flow))
  for (const { id } of copied) {
    const fresh = freeId(id, taken)
    taken.add(fresh)
    names.set(id, fresh)
  }
  const copying = { names, taken, newId: wordingIds(flow, makeKey) }
  const steps = copied.map((step) => copyOf(step, copying))
  return { flow: { ...flow, steps: [...flow.steps, ...steps] }, stepIds: steps.map(({ id }) => id) }
}

type Copying = {
  readonly names: ReadonlyMap<string, string>
  readonly taken: ReadonlySet<string>
  readonly newId: (owner: string) => string
}

function copyOf(step: Step, { names, taken, newId }: Copying): Step {
  const rename = (stepId: string) => names.get(stepId) ?? stepId
  const id = rename(step.id)
  const choices = step.choices.flatMap((choice): Choice[] => {
    const asking = askingOf(choice, rename)
    if (!('step' in choice.goTo)) return [asking]
    const target = rename(choice.goTo.step)
    return taken.has(target) ? [{ ...asking, goTo: { step: target } }] : []
  })
  return {
    ...step,
    id,
    choices: choices.map((choice) => withoutAsking(choice, missing(choice, taken))),
    wordings: step.wordings.map((wording) => ({ ...wording, id: newId(id) })),
    ...(step.position === undefined ? {} : { position: { x: step.position.x + BESIDE, y: step.position.y + BESIDE } }),
  }
}

/** A choice whose condition asks of steps by other names. */
function askingOf(choice: Choice, rename: (stepId: string) => string): Choice {
  if (choice.when === undefined) return choice
  const clauses = choice.when.clauses.map((clause) =>
    clause.on === 'step' ? { ...clause, step: rename(clause.step) } : clause,
  )
  return { ...choice, when: { ...choice.when, clauses } }
}

function missing({ when }: Choice, taken: ReadonlySet<string>): ReadonlySet<string> {
  const asked = (when?.clauses ?? []).flatMap((clause) => (clause.on === 'step' ? [clause.step] : []))
  return new Set(asked.filter((id) => !taken.has(id)))
}
