import type { Severity } from './problemDefinition.ts'
import { type FlowProblemCode, PROBLEM_DEFINITIONS } from './problemDefinitions.ts'
import { PROBLEM_DETAILS, problemDetail } from './problemDetails.ts'

/** Something wrong with a flow: where, how bad, what, and what to do about it. */
export type FlowProblem = {
  readonly code: FlowProblemCode
  readonly severity: Severity
  /** The place, steps by id and everything else by position: `steps.clarify.choices.2.goTo`. */
  readonly path: string
  /** In English, for the command line; a screen says it in its own words from `code` and `values`. */
  readonly message: string
  readonly fix: string
  /** What is filled into the words. */
  readonly values: ProblemValues
}

/** What is filled into the words of a problem, by the names that its definition uses. */
export type ProblemValues = Readonly<Record<string, string | number>>

type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type Templates<Code extends FlowProblemCode> =
  | (typeof PROBLEM_DEFINITIONS)[Code]['message']
  | (typeof PROBLEM_DEFINITIONS)[Code]['fix']

type Values<Code extends FlowProblemCode> = Readonly<Record<Placeholders<Templates<Code>>, string | number>>

/** A problem with its texts filled in. The compiler asks for exactly the values its definition names. */
export function flowProblem<Code extends FlowProblemCode>(code: Code, path: string, values: Values<Code>): FlowProblem {
  const { severity, message, fix } = PROBLEM_DEFINITIONS[code]
  return { code, severity, path, message: fillIn(message, values), fix: fillIn(fix, values), values }
}

function fillIn(template: string, values: ProblemValues): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => inEnglish(name, values[name] ?? whole))
}

function inEnglish(name: string, value: string | number): string {
  const detail = problemDetail(name, value)
  return detail === null ? String(value) : PROBLEM_DETAILS[detail]
}
