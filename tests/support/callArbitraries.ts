import fc from 'fast-check'
import { type CallMove, OVERRIDE_REASONS } from '../../src/shared/call/callEvent.ts'
import { OUTCOMES, STILL_CUSTOMER, type WrapUp } from '../../src/shared/call/outcome.ts'
import { CALLER_EVENT_TYPES } from '../../src/shared/ladder/ladder.ts'
import { RUNGS } from '../../src/shared/ladder/rung.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import type { Policy } from '../../src/shared/policy/policy.ts'
import { listLadderPolicies } from './ladderPolicies.ts'
import { testFlow } from './testFlow.ts'

const stepIds = testFlow.steps.map(({ id }) => id)
const choiceIds = [...new Set(testFlow.steps.flatMap(({ choices }) => choices.map(({ id }) => id)))]
const { rungs, reactions, steps } = testFlow
const wordingIds = [...Object.values(rungs), ...Object.values(reactions), ...steps]
  .flatMap(({ wordings }) => wordings)
  .concat(rungs.endCall.threatWordings)
  .map(({ id }) => id)
const OFTEN_ON_SCREEN = ['open', 'acknowledge', 'calmed', 'listen', 'restate'].flatMap((name) =>
  ['-2', '-2', '-2', '-3', '-3', '-1'].map((number) => name + number),
)
const names = ['callerName', 'concern', 'wordsHeard', 'severeWordsHeard', 'causes', '__proto__']

const heard: fc.Arbitrary<CallMove> = fc.record({
  type: fc.constantFrom(
    ...CALLER_EVENT_TYPES.filter((type) => type !== 'caller.hungUp'),
    ...(['caller.insulted', 'caller.insulted', 'caller.insulted'] as const),
  ),
})
const hungUp: fc.Arbitrary<CallMove> = fc.constant({ type: 'caller.hungUp' })
const plain: fc.Arbitrary<CallMove> = fc.record({ type: fc.constantFrom('agent.held', 'agent.resumed') })
const wentBack: fc.Arbitrary<CallMove> = fc.constant({ type: 'agent.wentBack' })
const finished: fc.Arbitrary<CallMove> = fc.constant({ type: 'agent.finished' })
const chose: fc.Arbitrary<CallMove> = fc.record({
  type: fc.constant('agent.chose'),
  choiceId: fc.constantFrom('next', 'next', ...choiceIds, 'nowhere'),
})
const overrode: fc.Arbitrary<CallMove> = fc.record(
  {
    type: fc.constant('agent.overrode'),
    target: fc.oneof(
      fc.record({ rung: fc.constantFrom(...RUNGS) }),
      fc.record({ step: fc.constantFrom(...stepIds, 'nowhere') }),
    ),
    reason: fc.constantFrom(...OVERRIDE_REASONS, null),
    text: fc.constantFrom('hard of hearing', ' '),
  },
  { requiredKeys: ['type', 'target'] },
)
const captured: fc.Arbitrary<CallMove> = fc.record({
  type: fc.constant('agent.captured'),
  name: fc.constantFrom(...names),
  value: fc.constantFrom('Frau Kurz', 'waiting,billing', '', ' ', 'a  b'),
})
const noted: fc.Arbitrary<CallMove> = fc.record({
  type: fc.constant('agent.noted'),
  text: fc.constantFrom('calls again', 'x'),
})
const switchedWording: fc.Arbitrary<CallMove> = fc.record({
  type: fc.constant('agent.switchedWording'),
  wordingId: fc.constantFrom(...OFTEN_ON_SCREEN, ...wordingIds, 'nowhere'),
})
const switchedLanguage: fc.Arbitrary<CallMove> = fc.record({
  type: fc.constant('agent.switchedLanguage'),
  language: fc.constantFrom(...testFlow.languages, 'fr'),
})
const saved: fc.Arbitrary<CallMove> = fc.record({
  type: fc.constant('wrapUp.saved'),
  outcome: fc.constantFrom(...OUTCOMES),
  complaint: fc.boolean(),
  stillCustomer: fc.constantFrom(...STILL_CUSTOMER),
  causes: fc.constantFrom<string[][]>([], ['waiting']),
  commitments: fc.constantFrom<WrapUp['commitments'][]>([], [{ what: 'call back', owner: 'teamLead', dueAtMs: 1 }]),
  note: fc.constantFrom('', 'calm in the end'),
  incident: fc.boolean(),
})

/** Any event after the first, valid or not, the everyday ones more often. */
const anyMove: fc.Arbitrary<CallMove> = fc.oneof(
  { weight: 24, arbitrary: heard },
  { weight: 10, arbitrary: chose },
  { weight: 8, arbitrary: overrode },
  { weight: 8, arbitrary: wentBack },
  { weight: 6, arbitrary: captured },
  { weight: 10, arbitrary: switchedWording },
  { weight: 3, arbitrary: switchedLanguage },
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: noted },
  { weight: 1, arbitrary: hungUp },
  { weight: 1, arbitrary: finished },
  { weight: 1, arbitrary: saved },
)

/** A whole call's worth of events; most of them will be accepted, some refused. */
export const anyMoves = (maxLength: number): fc.Arbitrary<CallMove[]> => fc.array(anyMove, { maxLength, size: 'max' })

/** Any policy. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({ ladder: fc.constantFrom(...listLadderPolicies()), callbackAfterEnd: fc.boolean() })
  .map(({ ladder, callbackAfterEnd }) => ({ ...defaultPolicy, ...ladder, callbackAfterEnd }))
