import type { Flow, Localized } from '../../flow/flow.ts'
import type { FlowVersionId } from '../../ids.ts'
import { SPEECHES } from '../spoken.ts'
import type { SpeechFigures, SpeechName, WordingFigures } from './insights.ts'
import { listWordings, plainText } from './listWordings.ts'
import { hidePart } from './smallGroups.ts'
import type { Tally } from './tally.ts'

/** The lines of each flow version that figures may name. */
export type RungsByVersion = ReadonlyMap<FlowVersionId, Flow['rungs']>

type Group = Pick<WordingFigures, 'wordingId' | 'text'> & {
  readonly flowVersionIds: Set<FlowVersionId>
  shown: number
  returned: number
}

/**
 * Per rung its wordings, the most used first. Versions of a flow that have the same words under the same name count
 * together; where the words differ they are two wordings.
 */
export function speechFigures(tally: Tally, rungs: RungsByVersion, minimum: number): readonly SpeechFigures[] {
  const groups = new Map<SpeechName, Map<string, Group>>()
  for (const key of tally.keys('wordingShown')) addWording(groups, tally, rungs, key)
  return SPEECHES.flatMap((speech) => {
    const found = groups.get(speech)
    if (found === undefined) return []
    const wordings = [...found.values()].sort((a, b) => b.shown - a.shown).map((group) => toFigures(group, minimum))
    return [{ speech, wordings }]
  })
}

function toFigures({ shown, returned, flowVersionIds, ...wording }: Group, minimum: number): WordingFigures {
  const group = { ...wording, flowVersionIds: [...flowVersionIds] }
  if (shown < minimum) return { ...group, shown: null, returned: null }
  return { ...group, shown, returned: hidePart(returned, shown, minimum) }
}

function addWording(groups: Map<SpeechName, Map<string, Group>>, tally: Tally, rungs: RungsByVersion, key: string) {
  const [speechKey = '', wordingId = ''] = key.split('|')
  const speech = SPEECHES.find((each) => speechKey === `rung:${each}`)
  if (speech === undefined) return
  const found = groups.get(speech) ?? new Map<string, Group>()
  groups.set(speech, found)
  const groupOf = (flowVersionId: FlowVersionId): Group => {
    const text = textOf(rungs.get(flowVersionId), speech, wordingId)
    const id = `${wordingId} ${JSON.stringify(text)}`
    const group: Group = found.get(id) ?? { wordingId, text, flowVersionIds: new Set(), shown: 0, returned: 0 }
    found.set(id, group)
    group.flowVersionIds.add(flowVersionId)
    return group
  }
  for (const { flowVersionId, count } of tally.rows('wordingShown', key)) groupOf(flowVersionId).shown += count
  for (const { flowVersionId, count } of tally.rows('wordingReturned', key)) groupOf(flowVersionId).returned += count
}

function textOf(rungs: Flow['rungs'] | undefined, speech: SpeechName, wordingId: string): Localized {
  if (rungs === undefined) return {}
  const wording = listWordings(rungs, speech).find(({ id }) => id === wordingId)
  return wording === undefined ? {} : plainText(wording)
}
