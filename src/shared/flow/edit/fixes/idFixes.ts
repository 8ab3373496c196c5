import type { Flow } from '../../flow.ts'
import { changeStep } from '../editSteps.ts'
import { freeId, newWordingId } from '../makeId.ts'
import { changeWordings } from '../speechSpot.ts'
import type { FindFixes, Fix, FixCase } from './fix.ts'

/** An id that is used twice: the second one gets another. A field or language that is listed twice is listed once. */
export const fixDuplicateId: FindFixes = (fixCase) => {
  const { place, problem } = fixCase
  if (place.spot.kind === 'flow') return [withoutDuplicate(problem.path)]
  if (place.part.kind === 'wording') return renameWording(fixCase, place.part.number - 1)
  if (place.part.kind === 'choice') return renameChoice(fixCase, place.part.number - 1)
  return [renameStep(Number(problem.path.split('.')[1]))]
}

function withoutDuplicate(path: string): Fix {
  const [list, at] = path.split('.')
  const isOther = (_: unknown, index: number) => index !== Number(at)
  return {
    kind: 'removeDuplicate',
    values: {},
    apply: (flow) =>
      list === 'languages'
        ? { ...flow, languages: flow.languages.filter(isOther) }
        : { ...flow, captures: flow.captures.filter(isOther) },
  }
}

function renameStep(at: number): Fix {
  const apply = (flow: Flow) => {
    const taken = new Set(flow.steps.map(({ id }) => id))
    const steps = flow.steps.map((step, index) => (index === at ? { ...step, id: freeId(step.id, taken) } : step))
    return { ...flow, steps }
  }
  return { kind: 'newId', values: {}, apply }
}

function renameWording({ place: { spot } }: FixCase, at: number): readonly Fix[] {
  if (spot.kind === 'flow') return []
  const owner = spot.kind === 'threat' ? 'threat' : spot.id
  const apply: Fix['apply'] = (flow, makeKey) =>
    changeWordings(flow, spot, (wordings) =>
      wordings.map((each, index) => (index === at ? { ...each, id: newWordingId(flow, owner, makeKey) } : each)),
    )
  return [{ kind: 'newId', values: {}, apply }]
}

function renameChoice({ place: { spot } }: FixCase, at: number): readonly Fix[] {
  if (spot.kind !== 'step') return []
  const apply = (flow: Flow) =>
    changeStep(flow, spot.id, (step) => {
      const taken = new Set(step.choices.map(({ id }) => id))
      const choices = step.choices.map((each, index) => (index === at ? { ...each, id: freeId(each.id, taken) } : each))
      return { ...step, choices }
    })
  return [{ kind: 'newId', values: {}, apply }]
}
