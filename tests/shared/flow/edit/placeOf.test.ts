import { expect, it } from 'vitest'
import { checkFlow } from '../../../../src/shared/flow/check/checkFlow.ts'
import { placeOf } from '../../../../src/shared/flow/edit/placeOf.ts'
import { listKeyedTexts } from '../../../../src/shared/flow/textKeys.ts'
import { minimalFlow, step } from '../../../support/minimalFlow.ts'
import { flowCases } from '../flowCases.ts'

it.each(flowCases)('finds the place of $code: $what', ({ path, edit }) => {
  const flow = minimalFlow()
  edit(flow)
  expect(placeOf(flow, path)).not.toBeNull()
})

it('tells wordings, choices, titles and hints apart, each with the key of its text', () => {
  const flow = minimalFlow()
  const open = { kind: 'step', id: 'open' }
  expect(placeOf(flow, 'steps.open.wordings.0.plain.de')).toEqual({
    spot: open,
    part: { kind: 'plain', number: 1 },
    language: 'de',
    key: 'wording.open-w.plain',
  })
  expect(placeOf(flow, 'steps.open.choices.0.goTo')).toEqual({
    spot: open,
    part: { kind: 'choice', number: 1 },
    language: null,
    key: 'choice.open.close.label',
  })
  expect(placeOf(flow, 'steps.open.title.de')).toEqual({
    spot: open,
    part: { kind: 'field', field: 'title' },
    language: 'de',
    key: 'step.open.title',
  })
  expect(placeOf(flow, 'rungs.endCall.threatWordings.1.text.de')).toEqual({
    spot: { kind: 'threat' },
    part: { kind: 'wording', number: 2 },
    language: 'de',
    key: 'wording.threat2-w.text',
  })
  expect(placeOf(flow, 'captures.0.label.de')).toEqual({
    spot: { kind: 'flow' },
    part: { kind: 'field', field: 'captures' },
    language: 'de',
    key: 'capture.concern.label',
  })
})

it('finds the same place by the stable key of a text, in every text there is', () => {
  const flow = minimalFlow()
  flow.rungs.warn.hint = { de: 'Ruhig.' }
  for (const { key } of listKeyedTexts(flow)) expect(placeOf(flow, `${key}.de`)).toMatchObject({ key, language: 'de' })
})

it('knows a step whose id holds dots from one whose id is the beginning of it', () => {
  const flow = minimalFlow()
  flow.steps.push(step('open.wordings', {}), step('open.2', {}))
  expect(placeOf(flow, 'steps.open.wordings')?.spot).toEqual({ kind: 'step', id: 'open.wordings' })
  expect(placeOf(flow, 'steps.open.2.wordings.0.text.de')).toMatchObject({
    spot: { kind: 'step', id: 'open.2' },
    part: { kind: 'wording', number: 1 },
  })
  expect(placeOf(flow, 'steps.1.id')?.spot).toEqual({ kind: 'step', id: 'close' })
})

it('finds nothing for a place that no flow has', () => {
  expect(placeOf(minimalFlow(), '')).toBeNull()
  expect(placeOf(minimalFlow(), 'steps.nowhere.title.de')).toBeNull()
  expect(checkFlow(minimalFlow())).toEqual([])
})
