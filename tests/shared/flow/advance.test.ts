import { expect, it } from 'vitest'
import { advance } from '../../../src/shared/flow/advance.ts'
import type { Choice } from '../../../src/shared/flow/flow.ts'
import { choiceTo } from '../../support/minimalFlow.ts'

const offered = [
  choiceTo('close', 'done'),
  { id: 'back', label: { de: 'zurück' }, goTo: { resume: true } },
] satisfies readonly Choice[]

it('leads to the step of the choice', () => {
  expect(advance(offered, 'done')).toEqual({ ok: true, value: { step: 'close' } })
})

it('leads back to where the factual path was left', () => {
  expect(advance(offered, 'back')).toEqual({ ok: true, value: { resume: true } })
})

it('refuses a choice that is not offered', () => {
  expect(advance(offered, 'close')).toEqual({ ok: false, problem: 'choiceNotOffered' })
})
