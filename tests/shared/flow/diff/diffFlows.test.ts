import { describe, expect, it } from 'vitest'
import { diffFlows } from '../../../../src/shared/flow/diff/diffFlows.ts'
import { CHANGE_KINDS, type ChangeKind } from '../../../../src/shared/flow/diff/flowChange.ts'
import type { Flow, Step, Wording } from '../../../../src/shared/flow/flow.ts'
import type { Scenario } from '../../../../src/shared/flow/scenario.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { choiceTo, minimalFlow, step, wording } from '../../../support/minimalFlow.ts'

type Case = {
  readonly kind: ChangeKind
  readonly edit: (flow: Flow) => void
  readonly before?: string
  readonly after?: string
}

function open(flow: Flow): Step {
  const [first] = flow.steps
  if (first === undefined) throw new Error('there is no step')
  return first
}

function line(flow: Flow): Wording {
  const [first] = open(flow).wordings
  if (first === undefined) throw new Error('there is no wording')
  return first
}

function scenario(name: string): Scenario {
  const { examples: _, grant: __, ...rules } = defaultPolicy
  return {
    id: 'one',
    name,
    language: 'de',
    rules,
    moves: [{ event: { type: 'caller.upset' }, shows: 'rung:acknowledge' }],
  }
}

const flowBefore = (): Flow => {
  const flow = minimalFlow()
  flow.scenarios = [scenario('Laut')]
  open(flow).choices.push(choiceTo('side'))
  open(flow).wordings.push(wording('second'))
  return flow
}

const cases: readonly Case[] = [
  { kind: 'name', edit: (flow) => Object.assign(flow.name, { de: 'Groß' }), before: 'Klein', after: 'Groß' },
  { kind: 'languageAdded', edit: (flow) => flow.languages.push('en') },
  { kind: 'languageRemoved', edit: (flow) => flow.languages.splice(0, 1) },
  { kind: 'firstLanguage', edit: (flow) => flow.languages.unshift('en'), before: 'de', after: 'en' },
  { kind: 'captureAdded', edit: (flow) => flow.captures.push({ name: 'size', label: { de: 'Größe' } }) },
  { kind: 'captureRemoved', edit: (flow) => flow.captures.splice(0, 1) },
  {
    kind: 'captureLabel',
    edit: (flow) => Object.assign(flow.captures[0]?.label ?? {}, { de: 'Thema' }),
    before: 'Anliegen',
    after: 'Thema',
  },
  {
    kind: 'entryStart',
    edit: (flow) => Object.assign(flow.entries, { start: 'close' }),
    before: 'open',
    after: 'close',
  },
  {
    kind: 'entryWithheldAgain',
    edit: (flow) => Object.assign(flow.entries, { withheldAgain: 'close' }),
    before: 'side',
    after: 'close',
  },
  {
    kind: 'entryAskedForManager',
    edit: (flow) => Object.assign(flow.entries, { askedForManager: 'close' }),
    before: 'side',
    after: 'close',
  },
  {
    kind: 'phrases',
    edit: (flow) => Object.assign(flow, { phrases: { de: { added: ['na und'], allowed: ['entspannen'] } } }),
    after: 'na und, (entspannen)',
  },
  { kind: 'scenarioAdded', edit: (flow) => flow.scenarios?.push({ ...scenario('Neu'), id: 'two' }), after: 'Neu' },
  { kind: 'scenarioRemoved', edit: (flow) => flow.scenarios?.pop(), before: 'Laut' },
  {
    kind: 'scenarioChanged',
    edit: (flow) => Object.assign(flow, { scenarios: [scenario('Lauter')] }),
    before: 'Laut',
    after: 'Lauter',
  },
  { kind: 'stepAdded', edit: (flow) => flow.steps.push(step('new', {})), after: 'new' },
  { kind: 'stepRemoved', edit: (flow) => flow.steps.splice(1, 1), before: 'close' },
  { kind: 'title', edit: (flow) => Object.assign(open(flow).title, { de: 'Start' }), before: 'open', after: 'Start' },
  { kind: 'part', edit: (flow) => Object.assign(open(flow), { part: 'listen' }), before: 'open', after: 'listen' },
  { kind: 'hint', edit: (flow) => Object.assign(open(flow), { hint: { de: 'Ruhig.' } }), after: 'Ruhig.' },
  { kind: 'pause', edit: (flow) => Object.assign(flow.rungs.warn, { pauseSeconds: 3 }), after: '3' },
  { kind: 'captures', edit: (flow) => Object.assign(open(flow), { captures: ['concern'] }), after: 'concern' },
  { kind: 'outcome', edit: (flow) => Object.assign(open(flow), { outcome: 'resolved' }), after: 'resolved' },
  { kind: 'ends', edit: (flow) => Object.assign(open(flow), { ends: true }), after: 'true' },
  { kind: 'note', edit: (flow) => Object.assign(open(flow), { trainerNote: 'Üben' }), after: 'Üben' },
  { kind: 'wordingAdded', edit: (flow) => flow.reactions.calmed.wordings.push(wording('more')), after: 'Satz more.' },
  {
    kind: 'wordingRemoved',
    edit: (flow) => flow.rungs.endCall.threatWordings.pop(),
    before: 'Satz threat3, [[ich beende das Gespräch jetzt]].',
  },
  {
    kind: 'wordingText',
    edit: (flow) => Object.assign(line(flow).text, { de: 'Hallo.' }),
    before: 'Satz open.',
    after: 'Hallo.',
  },
  { kind: 'plainText', edit: (flow) => Object.assign(line(flow), { plain: { de: 'Hallo.' } }), after: 'Hallo.' },
  { kind: 'tone', edit: (flow) => Object.assign(line(flow), { tone: 'warm' }), after: 'warm' },
  { kind: 'wordingOrder', edit: (flow) => void open(flow).wordings.reverse() },
  { kind: 'choiceAdded', edit: (flow) => open(flow).choices.push(choiceTo('side', 'more')), after: 'side' },
  { kind: 'choiceRemoved', edit: (flow) => open(flow).choices.splice(0, 1), before: 'close' },
  {
    kind: 'choiceLabel',
    edit: (flow) => Object.assign(open(flow).choices[0]?.label ?? {}, { de: 'Los' }),
    before: 'close',
    after: 'Los',
  },
  {
    kind: 'choiceTarget',
    edit: (flow) => Object.assign(open(flow).choices[0] ?? {}, { goTo: { resume: true } }),
    before: 'close',
  },
  {
    kind: 'condition',
    edit: (flow) =>
      Object.assign(open(flow).choices[0] ?? {}, { when: { match: 'all', clauses: [{ on: 'warning', is: 'given' }] } }),
    after: '{"match":"all","clauses":[{"on":"warning","is":"given"}]}',
  },
  { kind: 'choiceOrder', edit: (flow) => void open(flow).choices.reverse() },
]

describe('the differences between two flows', () => {
  it.each(cases)('$kind', ({ kind, edit, before: was = null, after: is = null }) => {
    const changed = flowBefore()
    edit(changed)
    const found = diffFlows(flowBefore(), changed).filter((each) => each.kind === kind)
    expect(found.map((each) => [each.before, each.after])).toEqual([[was, is]])
    expect(diffFlows(changed, flowBefore()).length).toBe(diffFlows(flowBefore(), changed).length)
  })

  it('have a case for every kind there is', () => {
    expect(cases.map(({ kind }) => kind).sort()).toEqual([...CHANGE_KINDS].sort())
  })

  it('are none for the same flow, places on the plan and stale marks left aside', () => {
    const moved = flowBefore()
    open(moved).position = { x: 1, y: 2 }
    moved.stale = { 'flow.name': ['en'] }
    expect(diffFlows(flowBefore(), moved)).toEqual([])
  })
})
