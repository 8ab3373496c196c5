import { RUNGS } from '../../ladder/rung.ts'
import { type Choice, type Flow, REACTIONS, type Wording } from '../flow.ts'
import type { FlowField, Place, PlacePart, SpotField } from './place.ts'
import { placesByKey } from './placesByKey.ts'
import type { SpeechSpot } from './speechSpot.ts'

/** The place that a path names, as problems give it; null where it lies in no part that the flow has. */
export function placeOf(flow: Flow, path: string): Place | null {
  return makePlaceFinder(flow)(path)
}

/** `placeOf` for many paths of one flow. */
export function makePlaceFinder(flow: Flow): (path: string) => Place | null {
  let steps: ReadonlyMap<string, number> | null = null
  let keyed: ReadonlyMap<string, Place> | null = null
  return (path) => {
    if (path.startsWith('steps.')) {
      steps ??= new Map(flow.steps.map(({ id }, index) => [id, index]))
      return placeInStep(flow, steps, path.slice('steps.'.length))
    }
    const place = placeInFrame(flow, path)
    if (place !== null) return place
    keyed ??= placesByKey(flow)
    return placeOfKey(keyed, path)
  }
}

/** A path of a text by its stable key, as stale translations are told: the last piece is the language. */
function placeOfKey(places: ReadonlyMap<string, Place>, path: string): Place | null {
  const dot = path.lastIndexOf('.')
  const place = places.get(path.slice(0, dot))
  return place === undefined ? null : { ...place, language: path.slice(dot + 1) }
}

/** Ids may hold dots: the longest piece of the path that is an id is the step. A doubled id is told by its position. */
function placeInStep(flow: Flow, steps: ReadonlyMap<string, number>, path: string): Place | null {
  const pieces = path.split('.')
  const doubled = /^(\d+)\.id$/.test(path) ? flow.steps[Number(pieces[0])] : undefined
  if (doubled !== undefined) return fieldOf({ kind: 'step', id: doubled.id }, 'id')
  for (let count = pieces.length; count > 0; count -= 1) {
    const step = flow.steps[steps.get(pieces.slice(0, count).join('.')) ?? -1]
    if (step === undefined) continue
    const spot: SpeechSpot = { kind: 'step', id: step.id }
    return placeIn(
      { spot, prefix: `step.${step.id}`, wordings: step.wordings, choices: step.choices },
      pieces.slice(count),
    )
  }
  return null
}

function placeInFrame(flow: Flow, path: string): Place | null {
  const [area, name, ...rest] = path.split('.')
  const rung = RUNGS.find((each) => each === name)
  if (area === 'rungs' && rung !== undefined && rest[0] === 'threatWordings') {
    const inside = { spot: { kind: 'threat' }, prefix: '', wordings: flow.rungs.endCall.threatWordings } as const
    return placeIn(inside, ['wordings', ...rest.slice(1)])
  }
  if (area === 'rungs' && rung !== undefined) {
    const { wordings } = flow.rungs[rung]
    return placeIn({ spot: { kind: 'rung', id: rung }, prefix: `rung.${rung}`, wordings }, rest)
  }
  const reaction = REACTIONS.find((each) => each === name)
  if (area === 'reactions' && reaction !== undefined) {
    const { wordings } = flow.reactions[reaction]
    return placeIn({ spot: { kind: 'reaction', id: reaction }, prefix: `reaction.${reaction}`, wordings }, rest)
  }
  return placeInFlow(flow, [area, name, ...rest])
}

const FLOW_FIELDS: readonly FlowField[] = ['name', 'languages', 'captures', 'entries']

function placeInFlow(flow: Flow, [area, name, , written]: readonly (string | undefined)[]): Place | null {
  const language = written ?? null
  const field = FLOW_FIELDS.find((each) => each === area)
  if (field === undefined) return null
  const place = fieldOf({ kind: 'flow' }, field)
  if (field === 'name') return { ...place, language: name ?? null, key: 'flow.name' }
  const capture = field === 'captures' && language !== null ? flow.captures[Number(name)] : undefined
  return capture === undefined ? place : { ...place, language, key: `capture.${capture.name}.label` }
}

type Inside = {
  readonly spot: SpeechSpot
  /** What the keys of its texts begin with. */
  readonly prefix: string
  readonly wordings: readonly Wording[]
  readonly choices?: readonly Choice[]
}

const SPOT_FIELDS: readonly SpotField[] = [
  'title',
  'hint',
  'wordings',
  'choices',
  'captures',
  'outcome',
  'trainerNote',
  'part',
]

function placeIn({ spot, prefix, wordings, choices = [] }: Inside, [list, at, what, written]: string[]): Place {
  const language = written ?? null
  const number = Number(at) + 1
  const wording = list === 'wordings' ? wordings[number - 1] : undefined
  if (wording !== undefined) {
    const kind = what === 'plain' ? 'plain' : 'wording'
    const key = `wording.${wording.id}.${kind === 'plain' ? 'plain' : 'text'}`
    return { spot, part: { kind, number }, language: what === 'id' ? null : language, key }
  }
  const choice = list === 'choices' ? choices[number - 1] : undefined
  if (choice !== undefined && spot.kind === 'step') {
    const key = `choice.${spot.id}.${choice.id}.label`
    return { spot, part: { kind: 'choice', number }, language: what === 'label' ? language : null, key }
  }
  const field = SPOT_FIELDS.find((each) => each === list)
  if (field === undefined) return { spot, part: { kind: 'whole' }, language: null, key: null }
  const isText = field === 'title' || field === 'hint'
  return isText ? { ...fieldOf(spot, field), language: at ?? null, key: `${prefix}.${field}` } : fieldOf(spot, field)
}

function fieldOf(spot: Place['spot'], field: SpotField | FlowField): Place {
  const part: PlacePart = { kind: 'field', field }
  return { spot, part, language: null, key: null }
}
