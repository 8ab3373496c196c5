import type { Severity } from './problemDefinition.ts'
import { type FlowProblemCode, PROBLEM_DEFINITIONS } from './problemDefinitions.ts'

/** Something wrong with a flow: where, how bad, what, and what to do about it. */
export type FlowProblem = {
  readonly code: FlowProblemCode
  readonly severity: Severity
  /** The place, steps by id and everything else by position: `steps.clarify.choices.2.goTo`. */
  readonly path: string
  readonly message: string
  readonly fix: string
}

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
  return { code, severity, path, message: fillIn(message, values), fix: fillIn(fix, values) }
}

function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
