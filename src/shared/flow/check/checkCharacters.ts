import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { listTexts } from './flowTexts.ts'

/** Control characters, half characters, line separators, and marks that hide or turn round what is written. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060\ufeff]/u
/** A trainer's note may have lines. */
const INVISIBLE_IN_NOTE = /[^\P{Cc}\n\r\t]|[\p{Cs}\u202a-\u202e]/u

/** Characters that cannot be seen, and so cannot be meant. */
export function checkCharacters(flow: Flow): readonly FlowProblem[] {
  return [
    ...listTexts(flow).flatMap(({ path, text }) =>
      Object.entries(text).flatMap(([language, each]) => find(INVISIBLE, each, `${path}.${language}`)),
    ),
    ...flow.steps.flatMap((step) => find(INVISIBLE_IN_NOTE, step.trainerNote ?? '', `steps.${step.id}.trainerNote`)),
  ]
}

function find(pattern: RegExp, text: string, path: string): readonly FlowProblem[] {
  const found = pattern.exec(text)?.[0]
  if (found === undefined) return []
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return [flowProblem('controlCharacter', path, { character: `U+${code}` })]
}
