import type { Clause } from '../../../src/shared/flow/condition.ts'
import type { Flow, Step } from '../../../src/shared/flow/flow.ts'
import { choiceTo, step, wording } from '../../support/minimalFlow.ts'
import type { FlowCase } from './flowCases.ts'

/** The step with an id, for editing. */
export function stepOf(flow: Flow, id: string): Step {
  const found = flow.steps.find((each) => each.id === id)
  if (found === undefined) throw new Error(`the minimal flow has no step ${id}`)
  return found
}

/** What can be wrong with how a flow hangs together. */
export const structureCases: readonly FlowCase[] = [
  {
    code: 'unknownTarget',
    what: 'a choice leads to a step that does not exist',
    path: 'steps.open.choices.1.goTo',
    edit: (flow) => stepOf(flow, 'open').choices.push(choiceTo('nowhere')),
  },
  {
    code: 'unknownTarget',
    what: 'an entry leads to a step that does not exist',
    path: 'entries.askedForManager',
    edit: (flow) => {
      flow.entries.askedForManager = 'nobody'
    },
  },
  {
    code: 'unreachableStep',
    what: 'nothing leads to a step',
    path: 'steps.island',
    edit: (flow) => flow.steps.push(step('island', { choices: [choiceTo('close')] })),
  },
  {
    code: 'deadEnd',
    what: 'a step has no choice and does not end',
    path: 'steps.stuck.choices',
    edit: (flow) => {
      flow.steps.push(step('stuck', {}))
      stepOf(flow, 'open').choices.push(choiceTo('stuck'))
    },
  },
  {
    code: 'noWayToEnd',
    what: 'two steps lead only to each other, told once',
    path: 'steps.here.choices',
    edit: (flow) => {
      flow.steps.push(step('here', { choices: [choiceTo('there')] }), step('there', { choices: [choiceTo('here')] }))
      stepOf(flow, 'open').choices.push(choiceTo('here'))
    },
  },
  {
    code: 'pathWithoutOutcome',
    what: 'an end is reached past every outcome',
    path: 'steps.bye.outcome',
    edit: (flow) => {
      flow.steps.push(
        step('agree', { outcome: 'followUpAgreed', choices: [choiceTo('bye')] }),
        step('bye', { part: 'close', ends: true }),
      )
      stepOf(flow, 'open').choices.push(choiceTo('agree'), choiceTo('bye'))
    },
  },
  {
    code: 'noWayBack',
    what: 'a side path leads only to itself',
    path: 'steps.side.choices',
    edit: (flow) => {
      stepOf(flow, 'side').choices = [choiceTo('side', 'again')]
    },
  },
  {
    code: 'startIsSidePath',
    what: 'the call starts on a side path',
    path: 'entries.start',
    edit: (flow) => {
      flow.entries.start = 'side'
      stepOf(flow, 'side').choices.push(choiceTo('open'))
    },
  },
  {
    code: 'resumeOnMainPath',
    what: 'a choice of the main path leads back to where it already is',
    path: 'steps.open.choices.1.goTo',
    edit: (flow) => stepOf(flow, 'open').choices.push({ ...choiceTo('open', 'resume'), goTo: { resume: true } }),
  },
  {
    code: 'tooManyChoices',
    what: 'a step has ten choices',
    path: 'steps.open.choices',
    edit: (flow) => {
      stepOf(flow, 'open').choices = Array.from({ length: 10 }, (_, index) => choiceTo('close', `way${index}`))
    },
  },
  {
    code: 'tooManyChoices',
    what: 'a step where Enter ends the call has nine choices besides',
    path: 'steps.close.choices',
    edit: (flow) => {
      stepOf(flow, 'close').choices = Array.from({ length: 9 }, (_, index) => choiceTo('open', `way${index}`))
    },
  },
  {
    code: 'duplicateId',
    what: 'a step has the id of another',
    path: 'steps.3.id',
    edit: (flow) => flow.steps.push(step('open', { wordings: [wording('other')], choices: [choiceTo('close')] })),
  },
  {
    code: 'duplicateId',
    what: 'a wording has the id of one elsewhere',
    path: 'steps.open.wordings.1.id',
    edit: (flow) => stepOf(flow, 'open').wordings.push(wording('warn1')),
  },
  {
    code: 'duplicateId',
    what: 'a choice has the id of another in the step',
    path: 'steps.open.choices.1.id',
    edit: (flow) => stepOf(flow, 'open').choices.push({ ...choiceTo('close'), label: { de: 'anders' } }),
  },
  {
    code: 'duplicateId',
    what: 'a capture is declared twice',
    path: 'captures.1.name',
    edit: (flow) => flow.captures.push({ name: 'concern', label: { de: 'Anliegen' } }),
  },
  {
    code: 'duplicateId',
    what: 'a language is listed twice',
    path: 'languages.1',
    edit: (flow) => flow.languages.push('de'),
  },
  {
    code: 'duplicateKey',
    what: 'two choices of a step look the same',
    path: 'steps.open.choices.1.label.de',
    edit: (flow) => stepOf(flow, 'open').choices.push({ ...choiceTo('side'), label: { de: 'Close ' } }),
  },
  {
    code: 'noSureChoice',
    what: 'every choice of a step has a condition',
    path: 'steps.open.choices',
    edit: (flow) => limitChoices(flow, { on: 'warning', is: 'given' }),
  },
  {
    code: 'unknownConditionStep',
    what: 'a condition asks for a step that does not exist',
    path: 'steps.open.choices.0.when.clauses.0',
    edit: (flow) => {
      limitChoices(flow, { on: 'step', step: 'nowhere', is: 'said' })
      stepOf(flow, 'open').choices.push(choiceTo('side'))
    },
  },
  {
    code: 'unknownConditionCapture',
    what: 'a condition asks for a capture that is not declared',
    path: 'steps.open.choices.0.when.clauses.0',
    edit: (flow) => {
      limitChoices(flow, { on: 'capture', name: 'shoeSize', is: 'filled' })
      stepOf(flow, 'open').choices.push(choiceTo('side'))
    },
  },
]

function limitChoices(flow: Flow, clause: Clause): void {
  for (const choice of stepOf(flow, 'open').choices) choice.when = { match: 'all', clauses: [clause] }
}
