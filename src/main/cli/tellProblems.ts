import type { FlowProblem } from '../../shared/flow/check/flowProblem.ts'

/** Problems for a person, three lines each. */
export function tellProblems(problems: readonly FlowProblem[]): string {
  return problems
    .map(({ severity, code, path, message, fix }) =>
      [`${severity} ${code} at ${path === '' ? 'the whole file' : path}`, `  ${message}`, `  ${fix}`, ''].join('\n'),
    )
    .join('')
}
