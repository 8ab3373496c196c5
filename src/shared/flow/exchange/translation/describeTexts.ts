import { RUNGS } from '../../../ladder/rung.ts'
import { maxLineCharacters } from '../../check/limits.ts'
import { type Flow, REACTIONS, type Wording } from '../../flow.ts'
import { textIn } from '../textIn.ts'

/** For each line of a flow, by the start of its key, who says it where and how long it may be. */
export function describeTexts(flow: Flow, language: string): (key: string) => string {
  const places = new Map<string, string>()
  const note = (wordings: readonly Wording[], place: string, limit: number) => {
    for (const { id } of wordings) {
      places.set(`wording.${id}.text`, `Said at ${place}; at most ${limit} characters`)
      places.set(`wording.${id}.plain`, `Said at ${place} when a field is empty; at most ${limit} characters`)
    }
  }
  for (const rung of RUNGS) note(flow.rungs[rung].wordings, `the rung ${rung}`, maxLineCharacters(rung))
  note(flow.rungs.endCall.threatWordings, 'the end of a call after a threat', maxLineCharacters('endCall'))
  for (const reaction of REACTIONS) {
    note(flow.reactions[reaction].wordings, `the reaction ${reaction}`, maxLineCharacters(null))
  }
  for (const step of flow.steps) {
    const place = `the step “${textIn(flow, step.title, language)}” (${step.part})`
    note(step.wordings, place, maxLineCharacters(null))
    places.set(`step.${step.id}.title`, `Title of ${place}`)
    places.set(`step.${step.id}.hint`, `Hint for the agent at ${place}`)
    for (const { id } of step.choices)
      places.set(`choice.${step.id}.${id}.label`, `Choice at ${place}, two or three words`)
  }
  return (key) => places.get(key) ?? key
}
