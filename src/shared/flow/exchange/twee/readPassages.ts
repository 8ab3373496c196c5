import { fail, ok, type Result } from '../../../result.ts'
import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import { MAX_STEPS } from '../../flow.ts'
import { MAX_IMPORT_LINES } from '../importLimits.ts'
import type { FileLine, Passage } from './passage.ts'
import { readHeader } from './readHeader.ts'

/** The passages that are no steps, three at most in a file of ours. */
const BESIDE_STEPS = 3

/** The passages of a Twee file, or why it cannot be cut into them. */
export function readPassages(text: string): Result<readonly Passage[], readonly FlowProblem[]> {
  const count = countLines(text)
  if (count > MAX_IMPORT_LINES) {
    return fail([flowProblem('tooMuch', '', { line: MAX_IMPORT_LINES, limit: MAX_IMPORT_LINES, what: 'lines' })])
  }
  const passages: (Passage & { readonly lines: FileLine[] })[] = []
  const problems: FlowProblem[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const number = index + 1
    if (line.startsWith('::')) {
      const header = readHeader(line)
      if (header.ok) passages.push({ ...header.value, line: number, lines: [] })
      else problems.push(flowProblem('passageHeader', `lines.${number}`, { line: number, detail: header.problem }))
      if (passages.length > MAX_STEPS + BESIDE_STEPS)
        return fail([flowProblem('tooManySteps', '', { limit: MAX_STEPS })])
    } else if (passages.length > 0) passages.at(-1)?.lines.push({ number, text: line })
    else if (line.trim() !== '') problems.push(flowProblem('outsidePassage', `lines.${number}`, { line: number }))
  }
  problems.push(...repeated(passages))
  return problems.length > 0 ? fail(problems) : ok(passages)
}

/** Counts without cutting, as cutting a file of line ends alone takes seconds. */
function countLines(text: string): number {
  let count = 1
  for (let at = 0; at < text.length && count <= MAX_IMPORT_LINES; at += 1) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1
  }
  return count
}

function repeated(passages: readonly Passage[]): readonly FlowProblem[] {
  const firsts = new Map<string, number>()
  return passages.flatMap(({ name, line }) => {
    const first = firsts.get(name)
    if (first !== undefined) return [flowProblem('passageTwice', `lines.${line}`, { passage: name, first, line })]
    firsts.set(name, line)
    return []
  })
}
