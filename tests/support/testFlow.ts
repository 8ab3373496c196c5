import {
  type Choice,
  FLOW_FORMAT,
  type Flow,
  type Localized,
  type Speech,
  type Step,
  type StepPart,
  type Wording,
} from '../../src/shared/flow/flow.ts'

/** The languages of the test flow; the first one is what a call starts in. */
export const TEST_LANGUAGES = ['de', 'en'] as const

function inEach(text: (language: string) => string): Localized {
  return Object.fromEntries(TEST_LANGUAGES.map((language) => [language, text(language)]))
}

/** Three wordings with distinct texts: `warn 2 (de)`, or with a variable `restate 2 {{wordsHeard}} (de)`. */
function threeWordings(name: string, marked = ''): Wording[] {
  return [1, 2, 3].map((number) => ({
    id: `${name}-${number}`,
    text: inEach((language) => [name, number, marked, `(${language})`].filter((part) => part !== '').join(' ')),
    ...(marked.includes('{{') && { plain: inEach((language) => `${name} ${number} plain (${language})`) }),
  }))
}

function speech(name: string, marked = ''): Speech {
  return { wordings: threeWordings(name, marked) }
}

function choice(id: string, goTo: string): Choice {
  return { id, label: inEach((language) => `${id} (${language})`), goTo: { step: goTo } }
}

const resume: Choice = { id: 'resume', label: inEach((language) => `resume (${language})`), goTo: { resume: true } }

type Rest = Omit<Step, 'id' | 'part' | 'title' | 'wordings'>

function step(id: string, part: StepPart, rest: Rest, marked = ''): Step {
  return { id, part, title: inEach((language) => `${id} (${language})`), wordings: threeWordings(id, marked), ...rest }
}

/**
 * A small whole flow: every rung and step has three wordings that say what they are, so that a test reads
 * `warn 2 [[we hang up]] (de)` and knows rung, showing and language. Two ends (`close` and `refuse`) and both side paths.
 */
export const testFlow: Flow = {
  format: FLOW_FORMAT,
  id: 'test',
  name: inEach((language) => `test (${language})`),
  languages: [...TEST_LANGUAGES],
  captures: [
    { name: 'callerName', label: inEach((language) => `name (${language})`) },
    { name: 'concern', label: inEach((language) => `concern (${language})`) },
    { name: 'wordsHeard', label: inEach((language) => `words (${language})`) },
  ],
  rungs: {
    acknowledge: { ...speech('acknowledge'), hint: inEach((language) => `breathe (${language})`), pauseSeconds: 3 },
    restate: speech('restate', '{{wordsHeard}}'),
    requestRespect: speech('requestRespect', '{{callerName}}'),
    warn: speech('warn', '[[we hang up]]'),
    endCall: { ...speech('endCall', '[[goodbye]]'), threatWordings: threeWordings('threat', '[[goodbye]]') },
  },
  reactions: {
    calmed: speech('calmed'),
    conceded: speech('conceded', '{{wordsHeard}}'),
    apologised: speech('apologised'),
    withheld: speech('withheld'),
  },
  entries: { start: 'open', withheldAgain: 'unwilling', askedForManager: 'manager' },
  steps: [
    step('open', 'open', { captures: ['callerName'], choices: [choice('next', 'listen')] }),
    step('listen', 'listen', { captures: ['concern'], choices: [choice('next', 'options')] }, '{{callerName}}'),
    step('options', 'options', { choices: [choice('next', 'agree'), choice('refuse', 'refuse')] }, '{{concern}}'),
    step('agree', 'agree', { outcome: 'followUpAgreed', choices: [choice('next', 'close')] }),
    step('refuse', 'refuse', {
      outcome: 'refusedWithReasons',
      ends: true,
      choices: [choice('next', 'close'), choice('back', 'options')],
    }),
    step('close', 'close', { ends: true, choices: [] }),
    step('unwilling', 'unwilling', { outcome: 'withdrew', ends: true, choices: [resume] }),
    step('manager', 'manager', { outcome: 'passedOn', choices: [choice('next', 'handOver'), resume] }),
    step('handOver', 'manager', { ends: true, choices: [resume] }),
  ],
}
