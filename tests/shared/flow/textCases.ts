import type { Flow, Wording } from '../../../src/shared/flow/flow.ts'
import type { FlowCase } from './flowCases.ts'
import { stepOf } from './structureCases.ts'

function firstOf(wordings: Wording[]): Wording {
  const [first] = wordings
  if (first === undefined) throw new Error('there is no wording')
  return first
}

/** Makes the first line of `open` say something else. */
function say(text: string, plain?: string): (flow: Flow) => void {
  return (flow) => {
    const line = firstOf(stepOf(flow, 'open').wordings)
    line.text = { de: text }
    if (plain !== undefined) line.plain = { de: plain }
  }
}

/** Makes the first wording of a binding rung say something else. */
function sayAt(rung: 'warn' | 'endCall', text: string): (flow: Flow) => void {
  return (flow) => {
    firstOf(flow.rungs[rung].wordings).text = { de: text }
  }
}

/** Gives the choices of `open` another label. */
function labelled(label: string): (flow: Flow) => void {
  return (flow) => {
    for (const choice of stepOf(flow, 'open').choices) choice.label = { de: label }
  }
}

const LINE = 'steps.open.wordings.0.text.de'

/** What can be wrong with the words of a flow. */
export const textCases: readonly FlowCase[] = [
  {
    code: 'missingLanguage',
    what: 'a line is not written in a language of the flow',
    path: 'steps.open.wordings.0.text.de',
    edit: (flow) => {
      firstOf(stepOf(flow, 'open').wordings).text = {}
    },
  },
  {
    code: 'missingLanguage',
    what: 'a label is blank',
    path: 'steps.open.choices.0.label.de',
    edit: labelled(' '),
  },
  {
    code: 'unusedLanguage',
    what: 'a title is written in a language the flow does not have',
    path: 'steps.open.title.fr',
    edit: (flow) => Object.assign(stepOf(flow, 'open').title, { fr: 'accueil' }),
  },
  {
    code: 'noWording',
    what: 'a step says nothing at all',
    path: 'steps.close.wordings',
    edit: (flow) => {
      stepOf(flow, 'close').wordings = []
    },
  },
  {
    code: 'tooFewWordings',
    what: 'a rung has two wordings',
    path: 'rungs.restate.wordings',
    edit: (flow) => flow.rungs.restate.wordings.pop(),
  },
  {
    code: 'tooFewWordings',
    what: 'the goodbye after a threat has two wordings',
    path: 'rungs.endCall.threatWordings',
    edit: (flow) => flow.rungs.endCall.threatWordings.pop(),
  },
  { code: 'emptyWording', what: 'a line is blank', path: LINE, edit: say('  ') },
  { code: 'wordingTooLong', what: 'a line has 141 characters', path: LINE, edit: say('a'.repeat(141)) },
  {
    code: 'wordingTooLong',
    what: 'a line has 141 characters when its variable is filled',
    path: LINE,
    edit: say(`${'a'.repeat(121)}{{concern}}`, 'Satz.'),
  },
  {
    code: 'wordingTooLong',
    what: 'a warning has 201 characters',
    path: 'rungs.warn.wordings.0.text.de',
    edit: sayAt('warn', `${'a'.repeat(201 - 30)} [[Sonst beende ich das Gespräch]]`),
  },
  { code: 'tooManySentences', what: 'a line has three sentences', path: LINE, edit: say('Eins. Zwei! Drei?') },
  {
    code: 'hintTooLong',
    what: 'a hint has 61 characters',
    path: 'rungs.acknowledge.hint.de',
    edit: (flow) => {
      flow.rungs.acknowledge.hint = { de: 'a'.repeat(61) }
    },
  },
  {
    code: 'labelTooLong',
    what: 'a label has 27 characters',
    path: 'steps.open.choices.0.label.de',
    edit: labelled('a'.repeat(27)),
  },
  { code: 'brokenMarkup', what: 'a variable does not close', path: LINE, edit: say('Es geht um {{concern}.') },
  { code: 'brokenMarkup', what: 'binding words do not close', path: LINE, edit: say('Bitte [[so sagen.') },
  {
    code: 'unknownVariable',
    what: 'a line fills a variable that is not declared',
    path: LINE,
    edit: say('Hallo {{name}}.', 'Hallo.'),
  },
  {
    code: 'unknownVariable',
    what: 'a line would say severe words aloud',
    path: LINE,
    edit: say('Sie sagten {{severeWordsHeard}}.', 'Das ging zu weit.'),
  },
  {
    code: 'plainFormMissing',
    what: 'a line has no form without its variable',
    path: 'steps.open.wordings.0.plain.de',
    edit: say('Es geht um {{concern}}.'),
  },
  {
    code: 'plainFormMissing',
    what: 'the plain form is blank',
    path: 'steps.open.wordings.0.plain.de',
    edit: say('Es geht um {{concern}}.', ' '),
  },
  {
    code: 'variableInPlain',
    what: 'the plain form needs a variable too',
    path: 'steps.open.wordings.0.plain.de',
    edit: say('Es geht um {{concern}}.', 'Es geht um {{concern}}.'),
  },
  {
    code: 'variableInBinding',
    what: 'binding words hold a variable',
    path: LINE,
    edit: say('Es geht [[um {{concern}}]].'),
  },
  {
    code: 'unknownCapture',
    what: 'a step asks for a field that is not declared',
    path: 'steps.open.captures.0',
    edit: (flow) => {
      stepOf(flow, 'open').captures = ['shoeSize']
    },
  },
  {
    code: 'reservedCapture',
    what: 'a capture takes the name under which severe words are kept',
    path: 'captures.1.name',
    edit: (flow) => flow.captures.push({ name: 'severeWordsHeard', label: { de: 'Wortlaut' } }),
  },
  {
    code: 'bindingWordsMissing',
    what: 'a warning binds nothing',
    path: 'rungs.warn.wordings.0.text.de',
    edit: sayAt('warn', 'Sonst beende ich das Gespräch.'),
  },
  {
    code: 'bindingWordsDiffer',
    what: 'the goodbye after a threat binds other words',
    path: 'rungs.endCall.threatWordings.1.text.de',
    edit: (flow) =>
      Object.assign(flow.rungs.endCall.threatWordings[1] ?? {}, { text: { de: '[[Ich lege jetzt auf]].' } }),
  },
  {
    code: 'endNotAnnounced',
    what: 'the goodbye does not say that the call ends',
    path: 'rungs.endCall.wordings.0.text.de',
    edit: (flow) => {
      for (const each of [...flow.rungs.endCall.wordings, ...flow.rungs.endCall.threatWordings]) {
        each.text = { de: '[[Auf Wiederhören]].' }
      }
    },
  },
  {
    code: 'forbiddenPhrase',
    what: 'a line tells the caller how to feel',
    path: LINE,
    edit: say('Beruhigen Sie sich.'),
  },
  { code: 'tagInText', what: 'a line holds a script', path: LINE, edit: say('Guten <script>Tag</script>.') },
  {
    code: 'tagInText',
    what: 'a title holds a tag',
    path: 'steps.open.title.de',
    edit: (flow) => Object.assign(stepOf(flow, 'open').title, { de: 'Gruß <b' }),
  },
  { code: 'controlCharacter', what: 'a line holds a line break', path: LINE, edit: say('Guten\nTag.') },
  {
    code: 'controlCharacter',
    what: 'a title is turned round',
    path: 'steps.open.title.de',
    edit: (flow) => Object.assign(stepOf(flow, 'open').title, { de: 'Gruß\u202e' }),
  },
  {
    code: 'nestedClauses',
    what: 'a sentence holds three clauses within another',
    path: LINE,
    edit: say('Ich sehe, dass Sie warten, weil das Paket, das Sie bestellt haben, nicht kam.'),
  },
  {
    code: 'staleTranslation',
    what: 'an original was changed after its translation',
    path: 'step.open.title.de',
    edit: (flow) => Object.assign(flow, { stale: { 'step.open.title': ['de', 'fr'] } }),
  },
  {
    code: 'forbiddenPhrase',
    what: 'a line says what the team has added to the phrases',
    path: LINE,
    edit: (flow) => {
      say('Dafür bin ich nicht  zuständig (leider).')(flow)
      flow.phrases = { de: { added: ['nicht zuständig (leider)'], allowed: [] } }
    },
  },
]
