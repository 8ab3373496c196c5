import { expect, it } from 'vitest'
import { advance } from '../../../src/shared/flow/advance.ts'
import { choiceTo, step } from '../../support/minimalFlow.ts'

const asked = step('clarify', {
  choices: [choiceTo('close', 'done'), { id: 'back', label: { de: 'zurück' }, goTo: { resume: true } }],
})

it('leads to the step of the choice', () => {
  expect(advance(asked, 'done')).toEqual({ ok: true, value: { step: 'close' } })
})

it('leads back to where the factual path was left', () => {
  expect(advance(asked, 'back')).toEqual({ ok: true, value: { resume: true } })
})

it('refuses a choice that the step does not offer', () => {
  expect(advance(asked, 'close')).toEqual({ ok: false, problem: 'choiceNotOffered' })
})
