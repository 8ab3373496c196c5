import { describe, expect, it } from 'vitest'
import { checkFlow } from '../../../../src/shared/flow/check/checkFlow.ts'
import {
  addChoice,
  changeChoice,
  leadChoice,
  moveChoice,
  removeChoice,
} from '../../../../src/shared/flow/edit/editChoices.ts'
import {
  addCapture,
  addLanguage,
  makeFirstLanguage,
  removeCapture,
  removeLanguage,
} from '../../../../src/shared/flow/edit/editFlow.ts'
import { addStep, moveSteps, removeSteps, reorderStep } from '../../../../src/shared/flow/edit/editSteps.ts'
import { markChecked, setText } from '../../../../src/shared/flow/edit/editTexts.ts'
import { addWording, changeWording, moveWording, removeWording } from '../../../../src/shared/flow/edit/editWordings.ts'
import { pasteSteps } from '../../../../src/shared/flow/edit/pasteSteps.ts'
import { changeSpeech, findSpeech, type SpeechSpot } from '../../../../src/shared/flow/edit/speechSpot.ts'
import { type Flow, flowSchema, type Step } from '../../../../src/shared/flow/flow.ts'
import { listKeyedTexts } from '../../../../src/shared/flow/textKeys.ts'
import { choiceTo, minimalFlow, step } from '../../../support/minimalFlow.ts'

const open: SpeechSpot = { kind: 'step', id: 'open' }

function counter(): () => string {
  let made = 0
  return () => {
    made += 1
    return `k${made}`
  }
}

function stepIn(flow: Flow, id: string): Step {
  const found = flow.steps.find((each) => each.id === id)
  if (found === undefined) throw new Error(`there is no step ${id}`)
  return found
}

function idsOf(flow: Flow, id: string): readonly string[] {
  return stepIn(flow, id).choices.map((choice) => choice.id)
}

describe('editing steps', () => {
  it('adds a step with an id that people can read, and one line to be written', () => {
    const { flow, stepIds } = addStep(minimalFlow(), { title: 'Übergabe prüfen', part: 'clarify' }, counter())
    expect(stepIds).toEqual(['uebergabePruefen'])
    expect(stepIn(flow, 'uebergabePruefen')).toEqual({
      id: 'uebergabePruefen',
      part: 'clarify',
      title: { de: 'Übergabe prüfen' },
      wordings: [{ id: 'uebergabePruefen-k1', text: { de: '' } }],
      choices: [],
    })
    expect(flowSchema.safeParse(flow).success).toBe(true)
  })

  it('makes one word of a letter and its mark, however they are written', () => {
    for (const form of ['NFC', 'NFD']) {
      const title = 'Élan für Prénoms'.normalize(form)
      expect(addStep(minimalFlow(), { title, part: 'clarify' }, counter()).stepIds).toEqual(['elanFuerPrenoms'])
    }
  })

  it('gives a second step of the same name an id of its own', () => {
    const first = addStep(minimalFlow(), { title: 'Prüfen', part: 'clarify' }, counter())
    expect(addStep(first.flow, { title: 'prüfen!', part: 'clarify' }, counter()).stepIds).toEqual(['pruefen2'])
    expect(addStep(first.flow, { title: '❤', part: 'clarify' }, counter()).stepIds).toEqual(['step'])
  })

  it('removes the ways to a step with it, and the conditions that asked for it', () => {
    const flow = minimalFlow()
    flow.steps.push(step('extra', { choices: [choiceTo('close')] }))
    const when = { match: 'all', clauses: [{ on: 'step', step: 'extra', is: 'said' }] } as const
    stepIn(flow, 'open').choices.push(choiceTo('extra'), {
      ...choiceTo('side'),
      when: { ...when, clauses: [...when.clauses] },
    })
    const left = removeSteps(flow, new Set(['extra']))
    expect(left.steps.map(({ id }) => id)).toEqual(['open', 'close', 'side'])
    expect(stepIn(left, 'open').choices).toEqual([choiceTo('close'), choiceTo('side')])
    expect(stepIn(left, 'close')).toBe(stepIn(flow, 'close'))
  })

  it('never removes the last step', () => {
    const flow = minimalFlow()
    expect(removeSteps(flow, new Set(['open', 'close', 'side']))).toBe(flow)
  })

  it('moves steps on the plan, in whole pixels, and leaves the others the same', () => {
    const flow = minimalFlow()
    const moved = moveSteps(flow, new Map([['open', { x: 10.6, y: -3.2 }]]))
    expect(stepIn(moved, 'open').position).toEqual({ x: 11, y: -3 })
    expect(stepIn(moved, 'close')).toBe(stepIn(flow, 'close'))
  })

  it('puts a step to another place in the order', () => {
    expect(reorderStep(minimalFlow(), 'side', 0).steps.map(({ id }) => id)).toEqual(['side', 'open', 'close'])
    expect(reorderStep(minimalFlow(), 'open', 99).steps.map(({ id }) => id)).toEqual(['close', 'side', 'open'])
  })

  it('pastes steps with fresh ids, their ways among each other, and no way to what is not there', () => {
    const flow = minimalFlow()
    const foreign = step('foreign', { choices: [choiceTo('open'), choiceTo('nowhere')], position: { x: 0, y: 0 } })
    const { flow: pasted, stepIds } = pasteSteps(flow, [stepIn(flow, 'open'), foreign], counter())
    expect(stepIds).toEqual(['open2', 'foreign'])
    expect(stepIn(pasted, 'open2').choices).toEqual([choiceTo('close')])
    expect(stepIn(pasted, 'foreign').choices).toEqual([{ ...choiceTo('open'), goTo: { step: 'open2' } }])
    expect(stepIn(pasted, 'foreign').position).toEqual({ x: 40, y: 40 })
    expect(checkFlow(pasted).map(({ code }) => code)).not.toContain('duplicateId')
  })

  it('has the conditions of pasted steps ask for the copies, as their ways lead to them', () => {
    const asking = (id: string): Step => {
      const when = { match: 'all', clauses: [{ on: 'step', step: id, is: 'said' }] } as const
      return step('asks', { choices: [{ ...choiceTo('close'), when: { ...when, clauses: [...when.clauses] } }] })
    }
    const flow = minimalFlow()
    const askedFor = (copied: readonly Step[]) =>
      stepIn(pasteSteps(flow, copied, counter()).flow, 'asks').choices.map(({ when }) => when?.clauses)
    expect(askedFor([stepIn(flow, 'open'), asking('open')])).toEqual([[{ on: 'step', step: 'open2', is: 'said' }]])
    expect(askedFor([asking('open')])).toEqual([[{ on: 'step', step: 'open', is: 'said' }]])
    expect(askedFor([asking('nowhere')])).toEqual([undefined])
  })

  it('gives all wordings of pasted steps ids that no other has', () => {
    const flow = minimalFlow()
    const twice = step('twice', { wordings: ['a', 'b'].map((id) => ({ id, text: { de: id } })) })
    const keys = ['k1', 'k1', 'k2']
    const { flow: pasted } = pasteSteps(flow, [twice], () => keys.shift() ?? 'k3')
    expect(stepIn(pasted, 'twice').wordings.map(({ id }) => id)).toEqual(['twice-k1', 'twice-k2'])
  })
})

describe('editing choices', () => {
  it('names a choice after the step it leads to until somebody words it', () => {
    const added = addChoice(minimalFlow(), 'close', { step: 'open' })
    const led = leadChoice(added, 'close', 'open', { step: 'side' })
    expect(stepIn(led, 'close').choices).toEqual([{ id: 'open', label: { de: 'side' }, goTo: { step: 'side' } }])
    const worded = changeChoice(led, 'close', 'open', (choice) => ({ ...choice, label: { de: 'anders' } }))
    const back = leadChoice(worded, 'close', 'open', { step: 'open' })
    expect(stepIn(back, 'close').choices).toEqual([{ id: 'open', label: { de: 'anders' }, goTo: { step: 'open' } }])
  })

  it('names a new way after the step it leads to', () => {
    const flow = addChoice(minimalFlow(), 'open', { step: 'side' })
    expect(stepIn(flow, 'open').choices[1]).toEqual({ id: 'side', label: { de: 'side' }, goTo: { step: 'side' } })
  })

  it('changes, moves and removes a way, whose id stays', () => {
    const two = addChoice(minimalFlow(), 'open', { step: 'close' })
    expect(idsOf(two, 'open')).toEqual(['close', 'close2'])
    expect(idsOf(moveChoice(two, 'open', 'close2', 0), 'open')).toEqual(['close2', 'close'])
    const led = changeChoice(two, 'open', 'close2', (choice) => ({ ...choice, goTo: { step: 'side' } }))
    expect(idsOf(removeChoice(led, 'open', 'close'), 'open')).toEqual(['close2'])
  })
})

describe('editing what is said', () => {
  const spots: readonly SpeechSpot[] = [
    open,
    { kind: 'rung', id: 'endCall' },
    { kind: 'threat' },
    { kind: 'reaction', id: 'calmed' },
  ]
  it.each(spots)('adds, changes, moves and removes wordings at $kind', (spot) => {
    const flow = minimalFlow()
    const added = addWording(flow, spot, counter())
    const ids = () => findSpeech(added, spot)?.wordings.map(({ id }) => id) ?? []
    const last = ids().at(-1) ?? ''
    expect(last).toMatch(/-k1$/)
    const firm = changeWording(added, spot, last, (wording) => ({ ...wording, tone: 'firm' }))
    expect(findSpeech(firm, spot)?.wordings.at(-1)?.tone).toBe('firm')
    expect(findSpeech(moveWording(added, spot, last, 0), spot)?.wordings[0]?.id).toBe(last)
    expect(removeWording(added, spot, last)).toEqual(flow)
    expect(flowSchema.safeParse(firm).success).toBe(true)
  })

  it('keeps the wordings after a threat when the goodbye is changed', () => {
    const flow = changeSpeech(minimalFlow(), { kind: 'rung', id: 'endCall' }, (speech) => ({
      ...speech,
      pauseSeconds: 2,
    }))
    expect(flow.rungs.endCall.pauseSeconds).toBe(2)
    expect(flow.rungs.endCall.threatWordings).toHaveLength(3)
  })
})

describe('writing texts', () => {
  it('writes under every key that the flow lists, and nowhere else', () => {
    const flow = minimalFlow()
    for (const { key } of listKeyedTexts(flow)) {
      const written = setText(flow, { key, language: 'de', text: 'neu' })
      const now = new Map(listKeyedTexts(written).map((each) => [each.key, each.text.de]))
      for (const before of listKeyedTexts(flow)) {
        expect(now.get(before.key)).toBe(before.key === key ? 'neu' : before.text.de)
      }
    }
  })

  it('tells keys apart whose ids hold dots', () => {
    const flow = minimalFlow()
    flow.steps.push(
      step('a', { choices: [choiceTo('close', 'b.c')] }),
      step('a.b', { choices: [choiceTo('close', 'c.d')] }),
    )
    const written = setText(flow, { key: 'choice.a.b.c.label', language: 'de', text: 'neu' })
    expect(stepIn(written, 'a').choices[0]?.label.de).toBe('neu')
    expect(stepIn(written, 'a.b')).toBe(stepIn(flow, 'a.b'))
  })

  it('leaves everything as it is for a key that is not there, and for a text that stands already', () => {
    const flow = minimalFlow()
    expect(setText(flow, { key: 'wording.nobody.text', language: 'de', text: 'x' })).toBe(flow)
    expect(setText(flow, { key: 'step.open.title', language: 'de', text: 'open' })).toBe(flow)
  })

  it('makes translations stale when the original changes, and fresh when they are written or checked', () => {
    const flow = addLanguage(addLanguage(minimalFlow(), 'en'), 'fr')
    const key = 'step.open.title'
    const translated = setText(flow, { key, language: 'en', text: 'Open' })
    expect(translated.stale).toBeUndefined()
    const changed = setText(translated, { key, language: 'de', text: 'Eröffnen' })
    expect(changed.stale).toEqual({ [key]: ['en'] })
    expect(setText(changed, { key, language: 'de', text: 'Öffnen' }).stale).toEqual({ [key]: ['en'] })
    expect(setText(changed, { key, language: 'en', text: 'Opening' }).stale).toBeUndefined()
    expect(markChecked(changed, key, 'en').stale).toBeUndefined()
  })
})

describe('editing the flow as a whole', () => {
  it('takes a language away and brings it back with its texts', () => {
    const flow = setText(addLanguage(minimalFlow(), 'en'), { key: 'flow.name', language: 'en', text: 'Small' })
    const without = removeLanguage(flow, 'en')
    expect(without.languages).toEqual(['de'])
    expect(addLanguage(without, 'en')).toEqual(flow)
    expect(removeLanguage(minimalFlow(), 'de')).toEqual(minimalFlow())
    expect(makeFirstLanguage(flow, 'en').languages).toEqual(['en', 'de'])
  })

  it('takes a field away where it is asked for, too', () => {
    const flow = addCapture(minimalFlow(), { name: 'size', label: { de: 'Größe' } })
    const asking = { ...flow, steps: flow.steps.map((each) => ({ ...each, captures: ['size', 'concern'] })) }
    const left = removeCapture(removeCapture(asking, 'size'), 'concern')
    expect(left.captures).toEqual([])
    expect(left.steps).toEqual(minimalFlow().steps)
    expect(addCapture(flow, { name: 'size', label: { de: 'Andere' } })).toBe(flow)
  })
})
