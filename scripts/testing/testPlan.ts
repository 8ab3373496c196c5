import { parseArgs } from 'node:util'
import { ScriptProblem, wordsOf } from '../terminal/ScriptProblem.ts'

const PARTS = ['checks', 'unit', 'faults', 'e2e', 'start', 'packed'] as const

/** A part of the tests that can be run alone with `--only`. */
export type TestPart = (typeof PARTS)[number]

/** What `npm test` was asked to run. */
export interface TestPlan {
  readonly parts: readonly TestPart[]
  readonly isLong: boolean
}

/** Reads `--only unit,faults --long`. Without arguments everything runs, in the short mode. */
export function readTestPlan(args: readonly string[]): TestPlan {
  const { only, long } = readOptions(args)
  if (only === undefined) return { parts: PARTS, isLong: long }
  const names = only.split(',')
  const unknown = names.find((name) => !PARTS.some((part) => part === name))
  if (unknown !== undefined) throw new ScriptProblem(`--only ${unknown}: there are only ${PARTS.join(', ')}.`)
  return { parts: PARTS.filter((part) => names.includes(part)), isLong: long }
}

function readOptions(args: readonly string[]): { only: string | undefined; long: boolean } {
  try {
    const options = { only: { type: 'string' }, long: { type: 'boolean', default: false } } as const
    const { only, long } = parseArgs({ args: [...args], options }).values
    return { only, long }
  } catch (thrown) {
    throw new ScriptProblem(`npm test knows --only and --long: ${wordsOf(thrown)}`)
  }
}
