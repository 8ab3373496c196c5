import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf } from './flowTexts.ts'

const TAG = /<[/!]?[A-Za-z][^>]{0,20}>?/

/** Tags of a web page, such as a script: nothing runs them, they are words that somebody would have to say. */
export function checkTags(_flow: Flow, { forms, readTexts }: FlowTexts): readonly FlowProblem[] {
  return [
    ...forms.flatMap((form) => (form.text.includes('<') ? find(form.text, pathOf(form)) : [])),
    ...readTexts.flatMap(({ path, text }) =>
      Object.entries(text).flatMap(([language, each]) => find(each, `${path}.${language}`)),
    ),
  ]
}

function find(text: string, path: string): readonly FlowProblem[] {
  const found = TAG.exec(text)
  return found === null ? [] : [flowProblem('tagInText', path, { tag: found[0] })]
}
