import type { FlowProblem } from '../../check/flowProblem.ts'
import type { Choice } from '../../flow.ts'
import { type IdMaker, makeIds } from '../makeIds.ts'
import { cellOf, cellsDiffer, type TableRow } from './tableRow.ts'

const ARROW = /->|→|=>/
const BACK = /^\((?:back|zurück)\)$/i

type Target = { readonly row: TableRow; readonly name: string }

/** The choices that the rows of a step offer. A cell says `label -> step`; once the step is known, the label is enough. */
export function readChoices(
  rows: readonly TableRow[],
  idOf: (step: string) => string,
): { readonly choices: Choice[]; readonly problems: readonly FlowProblem[] } {
  const newId = makeIds()
  const numbers = new Set(rows.flatMap(({ cells }) => [...cells.keys()].filter((key) => typeof key === 'number')))
  const read = [...numbers].sort((a, b) => a - b).map((number) => readChoice(rows, number, idOf, newId))
  return { choices: read.map(({ choice }) => choice), problems: read.flatMap(({ problems }) => problems) }
}

function readChoice(rows: readonly TableRow[], number: number, idOf: (step: string) => string, newId: IdMaker) {
  const problems: FlowProblem[] = []
  const label = new Map<string, string>()
  let target: Target | null = null
  for (const row of rows) {
    const cell = cellOf(row, number)
    if (cell === '') continue
    const [text = '', led] = cell.split(ARROW, 2).map((each) => each.trim())
    const name: string = led ?? target?.name ?? text
    if (target !== null && target.name !== name) problems.push(cellsDiffer(row, number, target.row))
    target ??= { row, name }
    if (!label.has(row.language)) label.set(row.language, text === '' ? name : text)
  }
  const name = target?.name ?? ''
  const choice: Choice = {
    id: newId(name, `choice-${number + 1}`),
    label: Object.fromEntries(label),
    goTo: BACK.test(name) ? { resume: true } : { step: idOf(name) },
  }
  return { choice, problems }
}
