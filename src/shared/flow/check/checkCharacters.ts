import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf } from './flowTexts.ts'

/** Control characters, half characters, line separators, and marks that hide or turn round what is written. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\u200b\u202a-\u202e\u2060\ufeff]/u
/** Letters and signs of western scripts, all of them visible: looked for first, as other texts are few. */
const PLAIN = /^[ -~\u00a1-\u024f\u2010-\u2015\u2018-\u2026]*$/
/** A trainer's note may have lines. */
const INVISIBLE_IN_NOTE = /[^\P{Cc}\n\r\t]|[\p{Cs}\u202a-\u202e]/u

/** Characters that cannot be seen, and so cannot be meant. */
export function checkCharacters(flow: Flow, { forms, readTexts }: FlowTexts): readonly FlowProblem[] {
  return [
    ...forms.filter(({ text }) => !PLAIN.test(text)).flatMap((form) => find(INVISIBLE, form.text, pathOf(form))),
    ...readTexts.flatMap(({ path, text }) =>
      Object.entries(text)
        .filter(([, each]) => !PLAIN.test(each))
        .flatMap(([language, each]) => find(INVISIBLE, each, `${path}.${language}`)),
    ),
    ...flow.steps.flatMap((step) => find(INVISIBLE_IN_NOTE, step.trainerNote ?? '', `steps.${step.id}.trainerNote`)),
  ]
}

function find(pattern: RegExp, text: string, path: string): readonly FlowProblem[] {
  const at = text.search(pattern)
  if (at === -1) return []
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return [flowProblem('controlCharacter', path, { character: `U+${code}` })]
}
