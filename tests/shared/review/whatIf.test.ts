import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import type { CallId } from '../../../src/shared/ids.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import type { Policy } from '../../../src/shared/policy/policy.ts'
import { type CallCourse, walkCall } from '../../../src/shared/review/compareCall.ts'
import { compareCourses, WhatIfTally } from '../../../src/shared/review/whatIf.ts'
import { finish, goBack, hear, makeTestScript, overrideTo, save } from '../../support/playCall.ts'

function courseUnder(policy: Partial<Policy>, moves: readonly CallMove[]): CallCourse {
  const walked = walkCall(makeTestScript(policy), [{ type: 'call.started' }, ...moves])
  if (walked === null) throw new Error('not a call')
  return walked.course
}

/** How a call that ran under the default would have differed. */
function differences(draft: Partial<Policy>, moves: readonly CallMove[]) {
  return compareCourses(courseUnder({}, moves), courseUnder(draft, moves))
}

const insults = (count: number) => Array.from({ length: count }, () => hear('insulted'))

describe('a call played again under other rules', () => {
  it.each([
    { name: 'the same rules', draft: {}, moves: [...insults(5), finish, save], expected: [] },
    {
      name: 'one more announcement',
      draft: { warnings: 2 },
      moves: [...insults(5), finish, save],
      expected: ['notEnded', 'lowerRung', 'moreWarnings'],
    },
    {
      name: 'no announcement, and the caller goes on',
      draft: { warnings: 0 },
      moves: [...insults(4), hear('calmed'), finish, save],
      expected: ['endedInstead', 'higherRung', 'fewerWarnings'],
    },
    {
      name: 'a threat that no longer ends the call',
      draft: { threatEndsCall: false },
      moves: [hear('threatened'), finish, save],
      expected: ['notEnded', 'lowerRung', 'moreWarnings'],
    },
    {
      name: 'no repeating: the end comes one insult earlier',
      draft: { restate: false },
      moves: [...insults(5), finish, save],
      expected: ['endedEarlier'],
    },
    {
      name: 'what was taken back does not count',
      draft: { warnings: 0 },
      moves: [...insults(4), goBack, goBack, hear('calmed'), finish, save],
      expected: [],
    },
  ])('$name', ({ draft, moves, expected }) => {
    expect(differences(draft, moves)).toEqual(expected)
  })

  it('leaves out a step of the agent that does not fit, and counts it', () => {
    const moves = [hear('insulted'), overrideTo({ rung: 'restate' }), hear('calmed'), finish, save]
    expect(courseUnder({ restate: false }, moves)).toEqual({
      highestRung: 'acknowledge',
      warnings: 0,
      endedAtSeq: null,
      skipped: 1,
    })
  })

  it('is over once the goodbye is shown and the caller goes on', () => {
    const moves = [...insults(4), hear('calmed'), hear('insulted'), finish, save]
    const walked = walkCall(makeTestScript({ warnings: 0 }), [{ type: 'call.started' }, ...moves])
    expect(walked?.course).toMatchObject({ highestRung: 'endCall', endedAtSeq: 4, skipped: 0 })
    expect(walked?.steps.map(({ state }) => state !== null)).toEqual([true, true, true, true, false, false, false])
  })

  it('goes on where the agent took the goodbye back', () => {
    const moves = [hear('threatened'), overrideTo({ rung: 'acknowledge' }), hear('calmed'), finish, save]
    expect(courseUnder({}, moves)).toMatchObject({ highestRung: 'endCall', endedAtSeq: null })
  })

  it('never differs under its own rules, whatever the rules', () => {
    const moves = [...insults(3), hear('apologised'), hear('insultedSeverely'), hear('upset'), finish, save]
    for (const overlook of [0, 1, 2, 3]) {
      const own = { ...defaultPolicy, overlook }
      expect(compareCourses(courseUnder(own, moves), courseUnder(own, moves))).toEqual([])
    }
  })
})

describe('the count', () => {
  const course: CallCourse = { highestRung: null, warnings: 0, endedAtSeq: null, skipped: 0 }
  const add = (tally: WhatIfTally, index: number, differs: boolean) =>
    tally.add({
      callId: `c${index}` as CallId,
      startedAtMs: index,
      differences: differs ? ['moreWarnings'] : [],
      was: course,
      would: course,
    })

  it.each([
    { minimum: 5, changed: 0, shown: 0, examples: 0 },
    { minimum: 5, changed: 1, shown: null, examples: 0 },
    { minimum: 5, changed: 4, shown: null, examples: 0 },
    { minimum: 5, changed: 5, shown: 5, examples: 3 },
    { minimum: 10, changed: 9, shown: null, examples: 0 },
  ])('from $minimum on shows $shown and $examples examples where $changed differ', (row) => {
    const { minimum, changed, shown, examples } = row
    const tally = new WhatIfTally(minimum)
    for (let index = 0; index < 20; index += 1) add(tally, index, index < changed)
    const report = tally.report(20)
    expect(report).toMatchObject({ played: 20, changed: shown, differences: { moreWarnings: shown, notEnded: 0 } })
    expect(report.examples).toHaveLength(examples)
  })
})
