import { fail } from '../../../result.ts'
import { flowProblem } from '../../check/flowProblem.ts'
import { completeFlow, makeImportIds } from '../completeFlow.ts'
import type { ImportAnswer } from '../importedFlow.ts'
import { MAX_IMPORT_CHOICES } from '../importLimits.ts'
import { nameTargets } from '../nameTargets.ts'
import { readColumns } from './columns.ts'
import { groupRows } from './groupRows.ts'
import { makeTableStep } from './makeTableStep.ts'

/**
 * Reads a table of lines as the factual path of a flow: the first row names the columns, each further one holds one
 * wording in one language. The call starts at the first step.
 */
export function importTable(rows: readonly (readonly string[])[], fileTitle: string, language: string): ImportAnswer {
  const columns = readColumns(rows[0] ?? [])
  if (!columns.ok) return columns
  const grouped = groupRows(rows, columns.value, language)
  if (!grouped.ok) return grouped
  const cells = [...grouped.value.values()].flat().flatMap((row) => [...row.cells.keys()])
  if (cells.filter((column) => typeof column === 'number').length > MAX_IMPORT_CHOICES) {
    return fail([flowProblem('tooMuch', '', { line: rows.length, limit: MAX_IMPORT_CHOICES, what: 'choices' })])
  }
  const names = [...grouped.value.keys()]
  const languages = [...new Set([...grouped.value.values()].flat().map((row) => row.language))]
  const newId = makeImportIds()
  const idOf = nameTargets(names, newId)
  const start = names[0] ?? ''
  const read = [...grouped.value].map(([name, own]) => makeTableStep(name, own, { languages, start, idOf, newId }))
  const problems = read.flatMap((each) => each.problems)
  if (problems.length > 0) return fail(problems)
  return completeFlow({ name: fileTitle, languages, start: idOf(start), steps: read.map(({ step }) => step) }, [])
}
