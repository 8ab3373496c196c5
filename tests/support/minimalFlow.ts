import {
  type Choice,
  FLOW_FORMAT,
  type Flow,
  type Speech,
  type Step,
  type Wording,
} from '../../src/shared/flow/flow.ts'

/** The smallest flow without a problem: two steps to an end, a side path, one language. A fresh copy each time. */
export function minimalFlow(): Flow {
  return {
    format: FLOW_FORMAT,
    id: 'minimal',
    name: { de: 'Klein' },
    languages: ['de'],
    captures: [{ name: 'concern', label: { de: 'Anliegen' } }],
    rungs: {
      acknowledge: speech('ack'),
      restate: speech('restate'),
      requestRespect: speech('respect'),
      warn: speech('warn', ' [[Sonst beende ich das Gespräch]].'),
      endCall: { ...speech('end', ENDING), threatWordings: wordings('threat', ENDING) },
    },
    reactions: {
      calmed: speech('calmed'),
      conceded: speech('conceded'),
      apologised: speech('apologised'),
      withheld: speech('withheld'),
    },
    entries: { start: 'open', withheldAgain: 'side', askedForManager: 'side' },
    steps: [
      step('open', { part: 'open', choices: [choiceTo('close')] }),
      step('close', { part: 'close', outcome: 'resolved', ends: true }),
      step('side', { part: 'unwilling', choices: [{ id: 'back', label: { de: 'zurück' }, goTo: { resume: true } }] }),
    ],
  }
}

/** A step that says what it is. */
export function step(id: string, rest: Partial<Step>): Step {
  return { id, part: 'clarify', title: { de: id }, wordings: [wording(id)], choices: [], ...rest }
}

/** A choice that leads to a step. */
export function choiceTo(stepId: string, id = stepId): Choice {
  return { id, label: { de: id }, goTo: { step: stepId } }
}

/** A wording that says its id. */
export function wording(id: string, rest = '.'): Wording {
  return { id: `${id}-w`, text: { de: `Satz ${id}${rest}` } }
}

const ENDING = ', [[ich beende das Gespräch jetzt]].'

function speech(name: string, rest?: string): Speech {
  return { wordings: wordings(name, rest) }
}

function wordings(name: string, rest?: string): Wording[] {
  return [1, 2, 3].map((number) => wording(`${name}${number}`, rest))
}
