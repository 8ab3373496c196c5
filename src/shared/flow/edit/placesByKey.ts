import { RUNGS } from '../../ladder/rung.ts'
import { type Flow, REACTIONS, type Speech } from '../flow.ts'
import type { Place, PlacePart, SpotField } from './place.ts'
import type { SpeechSpot } from './speechSpot.ts'

/** The place of every text of a flow under its stable key (`textKeys.ts`), in no language yet. */
export function placesByKey(flow: Flow): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const put = (spot: Place['spot'], part: PlacePart, key: string) =>
    places.set(key, { spot, part, language: null, key })
  const putField = (spot: SpeechSpot, field: SpotField, key: string) => put(spot, { kind: 'field', field }, key)
  const putSpeech = (spot: SpeechSpot, prefix: string, { hint, wordings }: Speech) => {
    if (hint !== undefined) putField(spot, 'hint', `${prefix}.hint`)
    for (const [index, { id }] of wordings.entries()) {
      put(spot, { kind: 'wording', number: index + 1 }, `wording.${id}.text`)
      put(spot, { kind: 'plain', number: index + 1 }, `wording.${id}.plain`)
    }
  }
  put({ kind: 'flow' }, { kind: 'field', field: 'name' }, 'flow.name')
  for (const { name } of flow.captures) {
    put({ kind: 'flow' }, { kind: 'field', field: 'captures' }, `capture.${name}.label`)
  }
  for (const id of RUNGS) putSpeech({ kind: 'rung', id }, `rung.${id}`, flow.rungs[id])
  putSpeech({ kind: 'threat' }, '', { wordings: flow.rungs.endCall.threatWordings })
  for (const id of REACTIONS) putSpeech({ kind: 'reaction', id }, `reaction.${id}`, flow.reactions[id])
  for (const step of flow.steps) {
    const spot: SpeechSpot = { kind: 'step', id: step.id }
    putField(spot, 'title', `step.${step.id}.title`)
    putSpeech(spot, `step.${step.id}`, step)
    for (const [index, { id }] of step.choices.entries()) {
      put(spot, { kind: 'choice', number: index + 1 }, `choice.${step.id}.${id}.label`)
    }
  }
  return places
}
