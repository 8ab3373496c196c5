import { describe, expect, it } from 'vitest'
import { checkFlow } from '../../../../src/shared/flow/check/checkFlow.ts'
import type { Clause } from '../../../../src/shared/flow/condition.ts'
import { addNamedCapture, askFor, stopAskingFor } from '../../../../src/shared/flow/edit/editCaptures.ts'
import { removeChoice } from '../../../../src/shared/flow/edit/editChoices.ts'
import { addClause, changeClause, removeClause } from '../../../../src/shared/flow/edit/editCondition.ts'
import { removeCapture } from '../../../../src/shared/flow/edit/editFlow.ts'
import { addStepAfter, removeSteps } from '../../../../src/shared/flow/edit/editSteps.ts'
import { setText } from '../../../../src/shared/flow/edit/editTexts.ts'
import { removeWording } from '../../../../src/shared/flow/edit/editWordings.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import { testFlow } from '../../../support/testFlow.ts'

const stepOf = (flow: Flow, id: string) => flow.steps.find((step) => step.id === id)

describe('hints', () => {
  it('are gone once nothing is written in any language, so that no translation is missing', () => {
    const written = setText(testFlow, { key: 'step.open.hint', language: 'de', text: 'Ruhig' })
    expect(stepOf(written, 'open')?.hint).toEqual({ de: 'Ruhig' })
    const emptied = setText(written, { key: 'step.open.hint', language: 'de', text: ' ' })
    expect(stepOf(emptied, 'open')).toEqual(stepOf(testFlow, 'open'))
    expect(checkFlow(emptied)).toEqual(checkFlow(testFlow))
  })

  it('of the ladder go the same way, and stay while one language says something', () => {
    const half = setText(testFlow, { key: 'rung.acknowledge.hint', language: 'de', text: '' })
    expect(half.rungs.acknowledge.hint).toEqual({ de: '', en: 'breathe (en)' })
    const none = setText(half, { key: 'rung.acknowledge.hint', language: 'en', text: '' })
    expect(none.rungs.acknowledge).not.toHaveProperty('hint')
    expect(none.rungs.acknowledge.pauseSeconds).toBe(3)
  })
})

describe('what is removed', () => {
  it('leaves no translation behind that waits to be checked', () => {
    const changed = ['wording.open-1.text', 'choice.open.next.label', 'step.close.title', 'capture.concern.label']
    const stale = changed.reduce((flow, key) => setText(flow, { key, language: 'de', text: 'neu' }), testFlow)
    expect(Object.keys(stale.stale ?? {})).toEqual(changed)
    const withoutWording = removeWording(stale, { kind: 'step', id: 'open' }, 'open-1')
    expect(Object.keys(withoutWording.stale ?? {})).toEqual(changed.slice(1))
    const withoutChoice = removeChoice(withoutWording, 'open', 'next')
    expect(Object.keys(withoutChoice.stale ?? {})).toEqual(changed.slice(2))
    const withoutStep = removeSteps(withoutChoice, new Set(['close']))
    expect(Object.keys(withoutStep.stale ?? {})).toEqual(changed.slice(3))
    expect(removeCapture(withoutStep, 'concern')).not.toHaveProperty('stale')
  })
})

describe('fields', () => {
  it('get a name made of their label, which nothing else has', () => {
    const once = addNamedCapture(testFlow, 'Größe in cm')
    const twice = addNamedCapture(once, 'Größe in cm')
    expect(twice.captures.slice(-2)).toEqual([
      { name: 'groesseInCm', label: { de: 'Größe in cm', en: '' } },
      { name: 'groesseInCm2', label: { de: 'Größe in cm', en: '' } },
    ])
    expect(addNamedCapture(testFlow, 'Causes').captures.at(-1)?.name).toBe('causes2')
  })

  it('are asked for by a step once, in the order in which they were added, until they are not', () => {
    const asked = askFor(askFor(askFor(testFlow, 'close', 'concern'), 'close', 'callerName'), 'close', 'concern')
    expect(stepOf(asked, 'close')?.captures).toEqual(['concern', 'callerName'])
    const less = stopAskingFor(asked, 'close', 'concern')
    expect(stepOf(less, 'close')?.captures).toEqual(['callerName'])
    expect(stepOf(stopAskingFor(less, 'close', 'callerName'), 'close')).toEqual(stepOf(testFlow, 'close'))
  })
})

describe('conditions', () => {
  const warned: Clause = { on: 'warning', is: 'given' }
  const german: Clause = { on: 'language', language: 'de', is: 'spoken' }

  it('begin with their first clause and end with their last', () => {
    const one = addClause(undefined, warned)
    const two = addClause({ ...one, match: 'any' }, german)
    expect(one).toEqual({ match: 'all', clauses: [warned] })
    expect(two).toEqual({ match: 'any', clauses: [warned, german] })
    expect(changeClause(two, 0, german)).toEqual({ match: 'any', clauses: [german, german] })
    expect(removeClause(two, 0)).toEqual({ match: 'any', clauses: [german] })
    expect(removeClause(one, 0)).toBeUndefined()
  })
})

describe('a step that goes on from another', () => {
  it('is of the same part of the call, and below it on the plan where it has a place', () => {
    const placed = {
      ...testFlow,
      steps: testFlow.steps.map((step) => (step.id === 'manager' ? { ...step, position: { x: 10, y: 20 } } : step)),
    }
    const { flow, stepIds } = addStepAfter(placed, { from: 'manager', title: 'Rückruf' }, () => 'k')
    expect(stepIds).toEqual(['rueckruf'])
    expect(stepOf(flow, 'rueckruf')).toMatchObject({ part: 'manager', position: { x: 10, y: 180 }, choices: [] })
    const { flow: without } = addStepAfter(testFlow, { from: 'open', title: 'Weiter' }, () => 'k')
    expect(stepOf(without, 'weiter')).not.toHaveProperty('position')
  })
})
