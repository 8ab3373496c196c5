import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { makeScript } from '../../../../src/shared/call/script.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import { findUnreached } from '../../../../src/shared/flow/prove/findUnreached.ts'
import { findOpenWays } from '../../../../src/shared/flow/prove/openWays.ts'
import { proveInvariants } from '../../../../src/shared/flow/prove/proveInvariants.ts'
import type { Policy } from '../../../../src/shared/policy/policy.ts'
import { anyFlow, anyShortPolicy } from '../../../support/anyFlow.ts'
import { playCall } from '../../../support/playCall.ts'
import { keyOf, type Walk, walkCalls } from '../../../support/walkCalls.ts'

const MOST = 3000
const RUNS = process.env.RUHEPOL_LONG === '1' ? 500 : 40

/** By step, how soon a call can end there without an outcome; and how soon it is where no choice leads to an end. */
function findBreaches({ states }: Walk, ends: (stepId: string) => boolean) {
  const onPath = [...states].filter(([, { state }]) => state.endedBy === null && state.ladder.shownPosition === null)
  const canEnd = new Set(onPath.flatMap(([key, { state }]) => (ends(state.stepId) ? [key] : [])))
  for (let before = -1; before !== canEnd.size; ) {
    before = canEnd.size
    for (const [key, { onward }] of onPath) if (onward.some((each) => canEnd.has(each))) canEnd.add(key)
  }
  const noOutcome = new Map<string, number>()
  for (const [, { state, length }] of onPath) {
    if (!ends(state.stepId) || state.suggestedOutcome !== null) continue
    if (!noOutcome.has(state.stepId)) noOutcome.set(state.stepId, length)
  }
  const trapped = new Map(onPath.filter(([key]) => !canEnd.has(key)).map(([key, { length }]) => [key, length]))
  return { noOutcome, trapped }
}

type Case = { readonly flow: Flow; readonly policy: Policy; readonly walk: Walk }

const cases: Case[] = []

/** Each flow is walked once for all tests. */
beforeAll(() => {
  for (const [flow, policy] of fc.sample(fc.tuple(anyFlow, anyShortPolicy), { numRuns: RUNS })) {
    cases.push({ flow, policy, walk: walkCalls(makeScript(flow, policy), MOST) })
  }
}, 300_000)

it('never calls impossible what a call can do, for any flow under any policy', () => {
  for (const { flow, policy, walk } of cases) {
    const { steps, choices } = findUnreached(flow, policy)
    const visited = new Set([...walk.states.values()].map(({ state }) => state.stepId))
    const wrong = [
      ...steps.filter(({ stepId }) => visited.has(stepId)),
      ...choices.filter(({ stepId, choiceId }) => walk.taken.has(`${stepId}/${choiceId}`)),
    ]
    expect(wrong, JSON.stringify({ flow, policy })).toEqual([])
  }
})

it('finds nearly all of what no call does', () => {
  let [told, all] = [0, 0]
  for (const { flow, policy, walk } of cases.filter(({ walk }) => walk.isWhole)) {
    const { reached } = findOpenWays(flow, policy)
    const choices = flow.steps
      .filter(({ id }) => reached.has(id))
      .flatMap((step) => step.choices.map(({ id }) => `${step.id}/${id}`))
    all += choices.filter((each) => !walk.taken.has(each)).length
    told += findUnreached(flow, policy).choices.length
  }
  expect(all).toBeGreaterThan(0)
  expect(told / all).toBeGreaterThan(0.9)
})

it('finds the traps and missing outcomes that walking every call finds, with counter-examples as short', () => {
  const whole = cases.filter(({ walk }) => walk.isWhole)
  expect(whole.length).toBeGreaterThan(RUNS / 4)
  for (const { flow, policy, walk } of whole) {
    const script = makeScript(flow, policy)
    const proof = proveInvariants(flow, policy)
    const { noOutcome, trapped } = findBreaches(walk, (id) => script.stepsById.get(id)?.ends === true)
    const lengths = proof.breaches.flatMap(({ code, stepId, moves }): [string, number][] =>
      code === 'noOutcome' ? [[stepId, moves.length]] : [],
    )
    const traps = proof.breaches.filter(({ code }) => code === 'noEnd').map(({ moves }) => moves)
    const found = {
      complete: proof.complete,
      noOutcome: new Map(lengths),
      trapsAreTrue: traps.every((moves) => trapped.has(keyOf(playCall(script, moves).now))),
      shortestTrap: traps[0]?.length,
    }
    const shortestTrap = trapped.size === 0 ? undefined : Math.min(...trapped.values())
    expect(found, JSON.stringify({ flow, policy })).toEqual({
      complete: true,
      noOutcome,
      trapsAreTrue: true,
      shortestTrap,
    })
  }
})
