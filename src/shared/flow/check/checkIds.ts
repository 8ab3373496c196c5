import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts } from './flowTexts.ts'

type PlacedId = { readonly id: string; readonly path: string }

/**
 * Ids that are used twice. Wordings have ids of their own in the whole flow, because reports compare them; choices
 * only within their step.
 */
export function checkIds(flow: Flow, { wordings }: FlowTexts): readonly FlowProblem[] {
  return [
    ...duplicates(flow.languages.map((id, index) => ({ id, path: `languages.${index}` }))),
    ...duplicates(flow.captures.map(({ name }, index) => ({ id: name, path: `captures.${index}.name` }))),
    ...duplicates(flow.steps.map(({ id }, index) => ({ id, path: `steps.${index}.id` }))),
    ...duplicates(wordings.map(({ wording, path }) => ({ id: wording.id, path: `${path}.id` }))),
    ...flow.steps.flatMap((step) =>
      duplicates(step.choices.map(({ id }, index) => ({ id, path: `steps.${step.id}.choices.${index}.id` }))),
    ),
  ]
}

function duplicates(ids: readonly PlacedId[]): readonly FlowProblem[] {
  const firsts = new Map<string, string>()
  return ids.flatMap(({ id, path }) => {
    const first = firsts.get(id)
    if (first !== undefined) return [flowProblem('duplicateId', path, { id, first })]
    firsts.set(id, path)
    return []
  })
}
