import { expect, it } from 'vitest'
import { nextConsequence } from '../../../src/shared/ladder/consequence.ts'
import type { LadderPolicy } from '../../../src/shared/policy/policy.ts'
import { climbLadder, policyWith, type Word } from '../../support/climbLadder.ts'

type Case = readonly [string, Partial<LadderPolicy>, readonly Word[], ReturnType<typeof nextConsequence>]

const CASES: readonly Case[] = [
  ['understanding at the start', {}, [], at('acknowledge')],
  ['understanding, overlooked', { overlook: 1 }, [], { ...at('acknowledge'), overlooked: true }],
  ['understanding, not overlooked any more', { overlook: 1 }, ['insulted'], at('acknowledge')],
  ['the second of two warnings', { warnings: 2 }, ['to warn'], at('warn', 2, 2)],
  ['the goodbye after a warning, on the factual path too', {}, ['to warn', 'calmed'], at('endCall')],
  ['the goodbye again where it was reopened', {}, ['to warn', 'insulted', 'to step'], at('endCall')],
  ['nothing more on the goodbye line', {}, ['threatened'], null],
]

it.each(CASES)('says beforehand that the next insult leads to %s', (_, policy, words, consequence) => {
  expect(nextConsequence(policyWith(policy), climbLadder(policyWith(policy), words))).toEqual(consequence)
})

function at(rung: 'acknowledge' | 'warn' | 'endCall', repetition = 1, of = 1) {
  return { overlooked: false, position: { rung, repetition, of } }
}
